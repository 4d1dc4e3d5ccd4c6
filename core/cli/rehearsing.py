"""rehearse: the import and the boot, on this machine, before anything is sent."""

from __future__ import annotations

import sys
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.text import Text

from core.cli.checking import Images
from core.cli.options import JsonOption
from core.cli.printing import errors, output, print_json, readable
from core.cli.sparing import spare_images
from core.progress import Progress, Throttle, silent
from core.settings import Places

if TYPE_CHECKING:
    from core.sandbox.engine.modify import Modification
    from core.sandbox.rehearsal.model import Rehearsal

_WORDS = {
    "firmware": "The firmware finds the disk",
    "boot-loader": "The boot loader starts",
    "kernel": "The kernel starts",
    "root": "The root file system is mounted",
    "dhcp": "An address comes by DHCP",
    "login": "Someone can log in",
}
_OUTCOMES = {
    "proved": ("proved", "green"),
    "failed": ("failed", "bold red"),
    "not-reached": ("not reached", "dim"),
    "checked-only": ("checked only", "cyan"),
}


def register(app: typer.Typer) -> None:
    app.command("rehearse")(rehearse)


def rehearse(
    images: Images,
    as_is: Annotated[bool, typer.Option("--as-is", help="Boot it without the import's changes.")] = False,
    picture: Annotated[
        Path | None,
        typer.Option("--picture", readable=False, metavar="FILE", help="Save the last screen as PNG."),
    ] = None,
    as_json: JsonOption = False,
) -> int:
    """Import a copy and boot it under QEMU, cut off from every network, until someone could log in.

    Exit code: 0 when it reached its last provable step, 1 when it did not, 2 when it cannot be rehearsed here.
    """
    from core.sandbox.rehearsal.rehearse import rehearse as run

    spare_images(picture, images)
    console = errors()
    live = console.is_terminal and not as_json
    with console.status("Copying") if live else nullcontext() as status:

        def tell(step: Progress) -> None:
            if status is not None and step.phase == "rehearsal":
                status.update(f"Booting: {_WORDS.get(step.detail, 'switched on')}")

        folder = Places.default().home / "rehearsals"
        rehearsal, modification = run(
            images,
            folder,
            apply_changes=not as_is,
            picture=picture,
            report=Throttle(tell) if live else silent,
        )
    if as_json:
        print_json({**rehearsal.model_dump(mode="json"), "changes": modification.model_dump(mode="json")})
        return 0 if rehearsal.reached else 1
    _show(images[0], rehearsal, modification)
    return 0 if rehearsal.reached else 1


def _show(image: Path, rehearsal: Rehearsal, modification: Modification) -> None:
    out = output()
    out.print(
        Text(
            f"{readable(str(image))}: booted with {rehearsal.accelerator} in {rehearsal.seconds:.0f} s",
            style="bold",
        )
    )
    for change in modification.changes:
        out.print(
            f"  changed  {readable(change.path)} ({', '.join(change.rules)})"
            + (f": not made, {change.reason}" if not change.applied else ""),
            markup=False,
        )
    for note in modification.notes:
        out.print(f"  {readable(note)}", markup=False)
    for step in rehearsal.steps:
        word, style = _OUTCOMES[step.outcome.value]
        after = f"{step.after:5.1f} s" if step.after is not None else "       "
        out.print(Text.assemble("  ", (f"{word:13}", style), after, "  ", _WORDS.get(step.step, step.step)))
        for evidence in step.evidence:
            out.print(
                Text(
                    f"                         {readable(evidence.where)}: {readable(evidence.value)}",
                    style="dim",
                )
            )
    if not rehearsal.reached:
        tail = "\n".join((rehearsal.serial or rehearsal.screen).splitlines()[-12:])
        out.print(Text(tail, style="dim"))
        print("amigrate: The machine did not get to where someone can log in.", file=sys.stderr)
