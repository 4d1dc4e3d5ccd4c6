"""preview: the guest's files as the import would leave them."""

from __future__ import annotations

import sys

import typer
from rich.text import Text

from core.changes.diffs import differences
from core.changes.preview import Preview
from core.cli.checking import Images
from core.cli.options import JsonOption
from core.cli.printing import output, print_json, readable

_STYLES = {"+": "green", "-": "red", "@": "cyan"}


def register(app: typer.Typer) -> None:
    app.command("preview")(preview)


def preview(images: Images, as_json: JsonOption = False) -> int:
    """Show as unified diffs what an import would change in the guest. Several files are one machine's disks; nothing is changed."""
    from core.changes.worker import Previewer

    with Previewer() as previewer:
        found = previewer.preview(images)
    if found.failure is not None:
        raise found.failure.as_error()
    if as_json:
        print_json({**found.model_dump(mode="json"), "diff": _diff(found)})
        return 0
    console = output()
    text = _diff(found)
    if not text:
        console.print("The import would change nothing in this guest's files.")
    for line in text.removesuffix("\n").split("\n") if text else ():
        shown = "\t".join(map(readable, line.split("\t")))
        if console.is_terminal:
            style = "bold" if line[:3] in {"+++", "---"} else _STYLES.get(line[:1], "")
            console.print(Text(shown, style=style))
        else:
            sys.stdout.write(f"{shown}\n")  # rich would make blanks of the tabs, and no patch of them applies
    return 0


def _diff(found: Preview) -> str:
    return "".join(change.text for change in differences(found))
