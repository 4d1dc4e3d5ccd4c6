"""inspect, check, preview, report, rules: all that works offline on the image alone."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, Progress, TaskID, TextColumn
from rich.text import Text

from core.cli.confirming import ByOption, ConfirmOption, confirmation_line, confirmed
from core.cli.fleet_view import print_fleet
from core.cli.options import JsonOption
from core.cli.printing import (
    errors,
    output,
    print_indented,
    print_json,
    readable,
    size,
)
from core.cli.sparing import spare_images, write_page
from core.cli.verdict_words import READINESS, finding_mark
from core.errors import AmigrateError
from core.guests.model import Inspection
from core.progress import Progress as Step
from core.progress import Report as Reporter
from core.progress import silent
from core.rules.edition import DEFAULT_EDITION, Edition
from core.rules.model import Confirmation, Finding, ImageReport, Report
from core.rules.verdicts import Readiness, Severity, Verdict
from core.wording import phrase

MANY_ALIKE = 3
"""So many rules that are open for the same reason are shown as one."""
Images = Annotated[
    list[Path],
    typer.Argument(
        readable=False,
        metavar="IMAGE...",
        help="OVA, VMDK, VHD, VHDX or raw disk images.",
        show_default=False,
    ),
]
EditionOption = Annotated[
    Edition, typer.Option("--edition", help="Judge by the guide as given (2019) or by AWS today (2026).")
]
VmOption = Annotated[bool, typer.Option("--vm", help="All files given belong to one virtual machine.")]
DeepOption = Annotated[
    bool,
    typer.Option("--deep", help="Read and inflate every stored byte, and verify the manifest's digests."),
]


def register(app: typer.Typer) -> None:
    app.command("check")(check)
    app.command("inspect")(inspect)
    app.command("report")(report)
    app.command("rules")(rules)


def check(
    images: Images,
    edition: EditionOption = DEFAULT_EDITION,
    as_json: JsonOption = False,
    html: Annotated[
        Path | None,
        typer.Option("--html", readable=False, metavar="FILE", help="Write the report as one HTML file too."),
    ] = None,
    vm: VmOption = False,
    deep: DeepOption = False,
    every: Annotated[
        bool, typer.Option("--all", help="Show what passes and what does not apply, too.")
    ] = False,
    confirm: ConfirmOption = None,
    by: ByOption = "",
) -> int:
    """Say whether AWS would take these images, with the evidence. Offline; the image is only read.

    Exit code: 0 ready, 1 something blocks or could not be told, 2 could not be read.
    """
    spare_images(html, images)
    inspections = inspect_all(images, as_one=vm, deep=deep, quiet=as_json)
    from core.rules import report as judge_all

    judged = confirmed(judge_all(inspections, edition), confirm, by)
    if html is not None:
        write_html(judged, html)
    if as_json:
        from core.reports import as_json as document

        print_json(document(judged))
    else:
        console = output()
        for image in judged.images:
            print_image(console, image, edition=judged.edition.value, date=judged.edition_date, every=every)
        print_fleet(console, judged)
    complain(inspections)
    complain_of_damage(judged)
    return exit_code(judged)


def inspect(
    images: Images, as_json: JsonOption = False, vm: VmOption = False, deep: DeepOption = False
) -> int:
    """Show what the images hold: format, disks, partitions, file systems, operating system. Nothing is judged."""
    inspections = inspect_all(images, as_one=vm, deep=deep, quiet=as_json)
    if as_json:
        print_json([inspection.model_dump(mode="json") for inspection in inspections])
    else:
        from core.cli.facts_view import print_inspection

        for inspection in inspections:
            print_inspection(output(), inspection)
    complain(inspections)
    return 2 if any(inspection.failure for inspection in inspections) else 0


def report(
    saved: Annotated[
        Path,
        typer.Argument(
            readable=False,
            metavar="REPORT",
            help="A report that 'amigrate check --json' wrote.",
            show_default=False,
        ),
    ],
    edition: Annotated[
        Edition | None, typer.Option("--edition", help="Judge the saved facts anew by this edition.")
    ] = None,
    html: Annotated[
        Path | None, typer.Option("--html", readable=False, metavar="FILE", help="Write it as one HTML file.")
    ] = None,
    as_json: JsonOption = False,
    confirm: ConfirmOption = None,
    by: ByOption = "",
) -> int:
    """Show a saved report again, judge it by another edition, or tick what no disk shows: needs no image."""
    from core.reports import as_json as document
    from core.reports import from_json, rejudge

    try:
        loaded = from_json(saved.read_bytes(), str(saved))
    except OSError as error:
        raise AmigrateError("cli.not-read", path=str(saved), reason=error.strerror or str(error)) from error
    if edition is not None:
        loaded = rejudge(loaded, edition)
    loaded = confirmed(loaded, confirm, by)
    if html is not None:
        spare_images(html, [saved])
        write_html(loaded, html)
    if as_json:
        print_json(document(loaded))
    elif html is None:
        for image in loaded.images:
            print_image(output(), image, edition=loaded.edition.value, date=loaded.edition_date, every=False)
        print_fleet(output(), loaded)
    return exit_code(loaded)


def rules(
    rule: Annotated[
        str | None, typer.Argument(metavar="[RULE]", help="One rule's id, to have it explained.")
    ] = None,
    edition: EditionOption = DEFAULT_EDITION,
    as_json: JsonOption = False,
) -> int:
    """List and explain every rule that an image is judged by, and those of the account (ACC-*: 'amigrate doctor --account')."""
    from core.aws.preflight.report import catalogue as of_the_account
    from core.rules import catalogue

    known = catalogue(edition)
    if rule is not None or not as_json:  # as JSON, the list is what a report of 'check' holds
        known = (*known, *of_the_account())
    chosen = [info for info in known if rule is None or info.id == rule.upper()]
    if not chosen:
        raise typer.BadParameter(f"there is no rule {rule}; 'amigrate rules' lists them", param_hint="RULE")
    if as_json:
        print_json([info.model_dump(mode="json") for info in chosen])
        return 0
    console = output()
    for info in chosen:
        console.print(Text.assemble((f"{info.id:8}", "bold"), f" {info.severity.value:6} ", info.title))
        if rule is not None:
            for label, text in (
                ("Demand", info.demand),
                ("AWS says", info.aws_error),
                ("Fix", info.fix),
                ("Source", info.source),
            ):
                if text:
                    print_indented(console, Text.assemble((f"{label}: ", "dim"), text), 4)
    return 0


def inspect_all(images: Sequence[Path], *, as_one: bool, deep: bool, quiet: bool) -> list[Inspection]:
    """Inspect each image (or all as one machine) in a warm worker process, with a progress line where someone watches."""
    from core.guests.worker import Inspector

    groups = [list(images)] if as_one else [[image] for image in images]
    with _progress(quiet=quiet, deep=deep) as begin, Inspector() as inspector:
        import_module("core.rules.engine")  # the rules load while the worker does
        return [inspector.inspect(group, deep=deep, report=begin(group[0])) for group in groups]


class _Begin:
    """Starts one progress line for each image."""

    def __init__(self, bars: Progress | None) -> None:
        self._bars = bars
        self._task: TaskID | None = None

    def __call__(self, image: Path) -> Reporter:
        if self._bars is None:
            return silent
        bars = self._bars
        if self._task is not None:
            bars.remove_task(self._task)
        task = self._task = bars.add_task(readable(image.name), total=None)

        def update(step: Step) -> None:
            bars.update(task, completed=step.done, total=step.total)

        return update


@contextmanager
def _progress(*, quiet: bool, deep: bool) -> Iterator[_Begin]:
    console = errors()
    if quiet or not console.is_terminal:
        yield _Begin(None)
        return
    what = "Reading" if deep else "Inspecting"
    with Progress(
        TextColumn(what + " {task.description}"), BarColumn(), console=console, transient=True
    ) as bars:
        yield _Begin(bars)


def complain(inspections: Sequence[Inspection]) -> None:
    """One sentence on standard error for each image that could not be read."""
    for inspection in inspections:
        if inspection.failure is not None:
            print(
                f"amigrate: {readable(phrase(inspection.failure.code, dict(inspection.failure.facts)))}",
                file=sys.stderr,
            )


def complain_of_damage(judged: Report) -> None:
    """One sentence on standard error for each container that could be read only in part."""
    for image in judged.images:
        broken = next(
            (one for one in image.findings if one.rule in {"FMT-06", "FMT-10"} and one.blocks), None
        )
        if broken is not None and image.inspection.failure is None:
            print(f"amigrate: {readable(image.path)}: {readable(broken.detail)}", file=sys.stderr)


def exit_code(judged: Report) -> int:
    if any(image.inspection.failure for image in judged.images):
        return 2
    return int(any(image.readiness in {Readiness.BLOCKED, Readiness.UNKNOWN} for image in judged.images))


def write_html(judged: Report, path: Path) -> None:
    from core.reports import as_html

    write_page(as_html(judged), path)


def print_image(console: Console, image: ImageReport, *, edition: str, date: str, every: bool) -> None:
    """One machine: what it is, its readiness, then the findings, worst first."""
    word, style = READINESS[image.readiness]
    console.print(Text.assemble((readable(image.path), "bold"), "  ", (word, style)))
    console.print(Text(f"  {_what(image)}; judged by edition {edition} of {date}", style="dim"))
    order = {Severity.BLOCK: 0, Severity.WARN: 1, Severity.INFO: 2}
    rank = {
        Verdict.FAIL: 0,
        Verdict.UNKNOWN: 1,
        Verdict.CONFIRM: 2,
        Verdict.PASS: 3,
        Verdict.NOT_APPLICABLE: 4,
    }
    shown = {Verdict.FAIL} if image.inspection.failure else {Verdict.FAIL, Verdict.UNKNOWN, Verdict.CONFIRM}
    alike = Counter(one.detail for one in image.findings if one.verdict is Verdict.UNKNOWN)
    for finding in sorted(image.findings, key=lambda one: (rank[one.verdict], order[one.severity])):
        if finding.verdict is Verdict.UNKNOWN and alike[finding.detail] > MANY_ALIKE and not every:
            continue
        if every or finding.verdict in shown:
            print_finding(console, finding, image.confirmation(finding.rule))
    unseen = image.inspection.failure is not None and not image.format
    if (
        not every and not unseen
    ):  # that nothing can be said of a file that is no image needs no list of 70 rules
        _print_alike(console, image, {detail for detail, count in alike.items() if count > MANY_ALIKE})
    console.print(Text(f"  {_summary(image)}", style="dim"))


def _print_alike(console: Console, image: ImageReport, details: set[str]) -> None:
    """Many rules that are open for one reason: the reason once, and their ids."""
    for detail in sorted(details):
        rules = [
            one.rule for one in image.findings if one.verdict is Verdict.UNKNOWN and one.detail == detail
        ]
        console.print(
            Text.assemble(
                "  ", (f"{len(rules)} rules", "bold"), " ", ("unknown", "magenta"), f"  {readable(detail)}"
            )
        )
        print_indented(console, Text(" ".join(rules), style="dim"), 13)


def _summary(image: ImageReport) -> str:
    """How many rules came out how; those that do not apply are not counted."""
    count = {verdict: sum(one.verdict is verdict for one in image.findings) for verdict in Verdict}
    asked = len(image.findings) - count[Verdict.NOT_APPLICABLE]
    ticked = [
        one for one in image.findings if one.verdict is Verdict.CONFIRM and image.confirmation(one.rule)
    ]
    count[Verdict.CONFIRM] -= len(ticked)
    words = [f"{count[Verdict.PASS]} of {asked} rules that apply pass"]
    words += [f"{count[verdict]} {word}" for verdict, word in _COUNTED.items() if count[verdict]]
    if ticked:
        words.append(f"{len(ticked)} confirmed")
    return ", ".join(words)


_COUNTED = {
    Verdict.FAIL: "fail",
    Verdict.UNKNOWN: "could not be judged",
    Verdict.CONFIRM: "to confirm by hand",
}


def _what(image: ImageReport) -> str:
    disks = ", ".join(
        f"{disk.format.value} {disk.subformat} {size(disk.size)}".replace("  ", " ") for disk in image.disks
    )
    system = image.guest.system if image.guest else None
    if system is None:
        return disks or "no disk could be read"
    if system.family == "linux":
        release = system.release.value
        name = release.pretty or f"{release.id} {release.version}" if release else "Linux"
    else:
        name = system.product.value or "Windows"
    return f"{readable(name)}; {disks}"


def print_finding(console: Console, finding: Finding, confirmation: Confirmation | None) -> None:
    mark = finding_mark(finding)
    line = Text.assemble(
        "  ",
        (f"{finding.rule:8}", "bold"),
        " ",
        mark,
        " " * max(1, 9 - len(mark)),
        readable(finding.detail or finding.title),
    )
    console.print(line)
    if finding.verdict in {Verdict.PASS, Verdict.NOT_APPLICABLE}:
        return
    for evidence in finding.evidence[:6]:
        console.print(
            Text(f"             {readable(evidence.where)}: {readable(evidence.value)}", style="dim")
        )
    if len(finding.evidence) > 6:
        console.print(Text(f"             and {len(finding.evidence) - 6} more", style="dim"))
    if finding.verdict is Verdict.FAIL and finding.aws_error:
        console.print(Text.assemble("             ", ("AWS would say: ", "dim"), finding.aws_error))
    if confirmation is not None:
        console.print(Text.assemble("             ", confirmation_line(confirmation)))
    elif finding.fix:
        console.print(Text.assemble("             ", ("Fix: ", "dim"), readable(finding.fix)))
