"""export: an AMI or an instance back to a disk image, in a file or in a bucket."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from core.cli.asking import ask_on_terminal
from core.cli.choices import read_target
from core.cli.exporting_progress import Stages
from core.cli.options import JsonOption
from core.cli.printing import errors, output, print_json, readable, size
from core.cli.verdict_words import finding_mark
from core.composition import connector
from core.errors import AmigrateError, ImageError, PlanError
from core.plans.destination import Destination
from core.rules.model import Finding
from core.rules.verdicts import Verdict
from core.settings import Places
from core.wording import sentence

if TYPE_CHECKING:
    from core.aws.export_run import ExportOutcome, ExportRun
    from core.aws.export_task import ExportFormat

_FORMATS = ("vmdk", "vhd", "raw", "ova")


def register(app: typer.Typer) -> None:
    app.command("export")(export)


def export(
    image: Annotated[
        str, typer.Argument(metavar="AMI|INSTANCE", help="Its id: ami-… or i-….", show_default=False)
    ],
    to: Annotated[
        str,
        typer.Option(
            "--to",
            metavar="FILE|s3://BUCKET/PREFIX",
            help="A file that ends in .vmdk (stream-optimised), .vhd, .raw or (of an instance) .ova; or a place in S3, where it stays.",
            show_default=False,
        ),
    ],
    target: Annotated[
        str, typer.Option("--target", metavar="sandbox|aws", help="The embedded sandbox, or the real AWS.")
    ] = "sandbox",
    region: Annotated[str, typer.Option("--region", help="The AMI's AWS Region.")] = "us-east-1",
    profile: Annotated[str, typer.Option("--profile", help="Profile of the AWS configuration.")] = "",
    bucket: Annotated[
        str, typer.Option("--bucket", help="S3 bucket on the way to FILE; made where it does not exist.")
    ] = "",
    role: Annotated[
        str, typer.Option("--role", help="Service role that VM Import/Export assumes.")
    ] = "vmimport",
    kind: Annotated[
        str, typer.Option("--format", metavar="vmdk|vhd|raw|ova", help="For s3://; a FILE's name says it.")
    ] = "",
    keep_object: Annotated[
        bool, typer.Option("--keep-object", help="Leave the object in the bucket when FILE is whole.")
    ] = False,
    grant: Annotated[
        bool,
        typer.Option(
            "--grant", help="Of an instance: let AWS's export account write to the bucket (its ACL)."
        ),
    ] = False,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace FILE if it is there.")] = False,
    endpoint_url: Annotated[
        str, typer.Option("--endpoint-url", help="Another endpoint that speaks S3 and EC2.")
    ] = "",
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False,
    as_json: JsonOption = False,
) -> int:
    """Export an AMI or an instance: check, export, download. The same command again goes on where it was stopped.

    Ends with the file or the object. Exit code: 0 done, 1 AWS does not export it, 2 failed or bad input.
    """
    from core.aws.export_order import ExportOrder
    from core.aws.export_run import ExportRun

    file, in_bucket, prefix = _place(to)
    chosen = _format(file, kind, image)
    if file is not None:
        _check_file(file, overwrite=overwrite)
    destination = Destination(
        target=read_target(target),
        profile=profile,
        region=region,
        endpoint_url=endpoint_url,
        bucket=in_bucket or bucket,
        prefix=prefix,
        role_name=role,
        create_bucket=file is not None,
    )
    order = ExportOrder(
        destination=destination,
        image_id=image,
        format=chosen,
        file=str(file) if file is not None else "",
        keep_object=keep_object,
        grants=grant,
    )
    places = Places.default()
    connect = connector(places, ask_on_terminal)
    try:
        run = ExportRun(places, connect, order)
        if not run.resumed:
            findings = run.check()
            if not as_json:
                _print_findings(findings)
            if any(finding.blocks for finding in findings):
                if as_json:
                    print_json(
                        {"image_id": image, "findings": [item.model_dump(mode="json") for item in findings]}
                    )
                return 1
            _ask(run, yes=yes)
        return _finish(run, _followed(run, quiet=as_json), as_json=as_json)
    finally:
        connect.close()


def _place(to: str) -> tuple[Path | None, str, str]:
    """The file, or the bucket and the prefix."""
    if not to.startswith("s3://"):
        return Path(to), "", "exports/"
    bucket, _, prefix = to.removeprefix("s3://").partition("/")
    if not bucket:
        raise typer.BadParameter(f"'{to}' names no bucket", param_hint="--to")
    return None, bucket, prefix


def _format(file: Path | None, kind: str, source: str) -> ExportFormat:
    from core.aws.export_task import ExportFormat

    named = file.suffix.lower().removeprefix(".") if file is not None else (kind.lower() or "vmdk")
    if kind and named != kind.lower():
        raise typer.BadParameter(f"'{file}' does not end in .{kind}", param_hint="--format")
    if named not in _FORMATS:
        if file is not None:
            raise ImageError("cli.unknown-export-format", path=str(file))
        raise typer.BadParameter(f"'{kind}' is none of {', '.join(_FORMATS)}", param_hint="--format")
    if named == "ova" and not source.startswith("i-"):
        raise typer.BadParameter("AWS exports only instances (i-…) to an OVA, not AMIs", param_hint="--to")
    return ExportFormat(named)


def _check_file(file: Path, *, overwrite: bool) -> None:
    from core.aws.export_order import check_file

    check_file(file)
    if file.exists() and not overwrite:
        raise ImageError("cli.output-exists", path=str(file))


def _print_findings(findings: Sequence[Finding]) -> None:
    console = errors()
    console.print("[bold]Check[/bold]")
    for finding in findings:
        console.print("  ", finding_mark(finding), f" {finding.rule}  {readable(finding.detail)}", sep="")
        if finding.verdict in {Verdict.FAIL, Verdict.UNKNOWN} and finding.fix:
            console.print(f"      {readable(finding.fix)}", markup=False)


def _ask(run: ExportRun, *, yes: bool) -> None:
    if yes:
        return
    if not sys.stdin.isatty():
        raise PlanError("cli.export-needs-yes")
    typer.confirm(f"Export {run.order.image_id} to {run.order.shown_target}?", abort=True)


def _followed(run: ExportRun, *, quiet: bool) -> ExportOutcome:
    with Stages(quiet=quiet) as stages:
        return _hinting(lambda: run.run(stages.exporting, stages.downloading))


def _hinting(work: Callable[[], ExportOutcome]) -> ExportOutcome:
    """Ctrl+C leaves the task at AWS and what has arrived: say how it goes on."""
    try:
        return work()
    except KeyboardInterrupt:
        print("amigrate: The same command goes on where it stopped.", file=sys.stderr)
        raise


def _finish(run: ExportRun, done: ExportOutcome, *, as_json: bool) -> int:
    if done.left is not None:
        _warn(done.left)
    if as_json:
        print_json(
            {
                "image_id": run.order.image_id, "task_id": done.task_id, "format": run.order.format.value, "size": done.size,
                "file": str(done.file) if done.file else None, "object": done.object, "checked": done.checked,
            }
        )  # fmt: skip
    else:
        shown = f"{done.file}" if done.file is not None else done.object
        output().print(f"{readable(shown or '')}  {size(done.size)}", markup=False)
    return 0


def _warn(error: AmigrateError) -> None:
    print(f"amigrate: The object stays in the bucket: {sentence(error)}", file=sys.stderr)
