"""explain: the error doctor. From AWS's words, or a task's or migration's id, to the likeliest causes and their cures."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.console import Console
from rich.text import Text

from core.cli.asking import ask_on_terminal
from core.cli.choices import read_target
from core.cli.options import JsonOption
from core.cli.printing import errors, output, print_indented, print_json, readable
from core.rules.edition import DEFAULT_EDITION, Edition
from core.rules.model import Finding

if TYPE_CHECKING:
    from core.migrations.said import Said
    from core.rules.causes import Cause

_STANDING = {
    "found": ("found", "bold red"),
    "open": ("possible", "yellow"),
    "ruled-out": ("ruled out", "green"),
}


def register(app: typer.Typer) -> None:
    app.command("explain")(explain)


def explain(
    words: Annotated[
        list[str],
        typer.Argument(
            metavar="MESSAGE|TASK|MIGRATION", help="What AWS said, a task's id, or a migration's."
        ),
    ],
    image: Annotated[
        list[Path] | None,
        typer.Option(
            "--image",
            readable=False,
            metavar="IMAGE",
            help="Look at this image for the cause; may be repeated.",
        ),
    ] = None,
    account: Annotated[
        bool, typer.Option("--account", help="Look at the account for the cause, too.")
    ] = False,
    target: Annotated[
        str, typer.Option("--target", metavar="aws|sandbox", help="Whose task it is, and whose account.")
    ] = "aws",
    profile: Annotated[str, typer.Option("--profile", help="Profile of the AWS configuration.")] = "",
    region: Annotated[str, typer.Option("--region", help="The task's Region.")] = "us-east-1",
    bucket: Annotated[str, typer.Option("--bucket", help="With --account: the bucket.")] = "",
    edition: Annotated[
        Edition, typer.Option("--edition", help="Judge the image by this guide.")
    ] = DEFAULT_EDITION,
    as_json: JsonOption = False,
) -> int:
    """Say what lies behind an error of AWS: causes ranked by what the disk and the account show, each with its cure.

    Exit code: 0 where a cause is known, 1 where the message is not known, 2 where it could not be asked.
    """
    from core.rules.causes import causes_of

    said = _said(" ".join(words), target=target, profile=profile, region=region)
    message = said.message
    given = list(image or []) or list(said.paths)
    findings = [*_of_image(given, edition)]
    if account:
        findings += _of_account(target=target, profile=profile, region=region, bucket=bucket)
    causes = causes_of(message, findings, edition)
    if as_json:
        print_json({"message": message, "looked_at": [str(path) for path in given], "account": account,
                    "causes": [cause.model_dump(mode="json") for cause in causes]})  # fmt: skip
    else:
        _print(output(), message, causes)
        if causes:
            _hint(image=bool(given), account=account)
    return 0 if causes else 1


def _hint(*, image: bool, account: bool) -> None:
    more = [] if image else ["--image IMAGE holds the causes against the disk"]
    more += [] if account else ["--account against the account"]
    if more:
        errors().print(Text(f"{', '.join(more)}.", style="dim"))


def _said(text: str, **where: Any) -> Said:
    from core.composition import connector
    from core.migrations.said import what_was_said
    from core.migrations.service import Migrations
    from core.plans.destination import Destination
    from core.settings import Places

    places = Places.default()
    destination = Destination(**{**where, "target": read_target(where["target"])})
    connect = connector(places, ask_on_terminal)
    try:
        with Migrations(places, connect) as migrations:
            known = migrations.list()
        return what_was_said(text, known, connect, destination)
    finally:
        connect.close()


def _of_image(paths: list[Path], edition: Edition) -> tuple[Finding, ...]:
    if not paths:
        return ()
    from core.guests.worker import Inspector
    from core.rules import judge

    inspector = Inspector()
    try:
        return judge(inspector.inspect(paths), edition).findings
    finally:
        inspector.close()


def _of_account(**where: Any) -> tuple[Finding, ...]:
    from core.aws.preflight.check import check_account
    from core.cli.account import question_of
    from core.composition import connector
    from core.settings import Places

    question = question_of(None, **where)
    connect = connector(Places.default(), ask_on_terminal)
    try:
        return tuple(check_account(connect(question.destination), question).findings)
    finally:
        connect.close()


def _print(console: Console, message: str, causes: tuple[Cause, ...]) -> None:
    console.print(Text.assemble(("AWS says  ", "dim"), readable(message) or "nothing"))
    if not causes:
        console.print(
            Text(
                "These words are not known here. Check the image (amigrate check) and the account (amigrate doctor --account)."
            )
        )
        return
    for number, cause in enumerate(causes, 1):
        word, style = _STANDING[cause.standing.value]
        console.print(Text.assemble("\n", f"{number}. ", (cause.title, "bold"), "  ", (word, style)))
        print_indented(console, Text(cause.why), 3)
        for finding in cause.findings:
            _print_finding(console, finding)
        if cause.standing.value != "ruled-out":
            print_indented(console, Text.assemble(("Do: ", "dim"), cause.fix), 3)
        rules = f"rules {', '.join(cause.rules)}; " if cause.rules else ""
        print_indented(console, Text(f"{rules}{cause.seen}", style="dim"), 3)


def _print_finding(console: Console, finding: Finding) -> None:
    told: Any = Text.assemble((f"{finding.rule} {finding.verdict.value}: ", "bold"), readable(finding.detail))
    print_indented(console, told, 3)
    for evidence in finding.evidence[:3]:
        print_indented(console, Text(readable(f"{evidence.where}: {evidence.value}"), style="dim"), 5)
