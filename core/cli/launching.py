"""launch: a test instance of an AMI, proven from outside and inside, and terminated with everything that was made for it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.text import Text

from core.cli.asking import ask_on_terminal
from core.cli.options import JsonOption
from core.cli.printing import errors, output, print_json, readable
from core.composition import connector
from core.errors import MigrationError, PlanError
from core.plans.destination import Destination
from core.plans.launching import HttpCheck, LaunchSettings
from core.settings import Places
from core.wording import phrase

if TYPE_CHECKING:
    from core.aws.leftovers.model import Removed
    from core.migrations.launches.model import Launch
    from core.migrations.launches.service import Launches
    from core.migrations.model import Migration
    from core.migrations.service import Migrations

DEFAULT_TYPE = "t3.small"
_STYLES = {"pass": "green", "fail": "bold red", "not-checked": "dim"}


def register(app: typer.Typer) -> None:
    app.command("launch")(launch)


def launch(
    what: Annotated[
        str | None,
        typer.Argument(
            metavar="[MIGRATION|AMI|LAUNCH]",
            help="What to launch, or the launch to go on with; without it they are listed.",
        ),
    ] = None,
    instance_type: Annotated[
        str, typer.Option("--instance-type", help="Default: the plan's, or t3.small.")
    ] = "",
    source: Annotated[
        str,
        typer.Option(
            "--from", metavar="ADDRESS", help="Who is let in on 22 or 3389: your public address, or a CIDR."
        ),
    ] = "",
    subnet: Annotated[str, typer.Option("--subnet", help="Subnet; default: one of the default VPC.")] = "",
    security_group: Annotated[
        list[str] | None,
        typer.Option(
            "--security-group",
            metavar="ID",
            help="A group that is there already, in place of one of its own; may be repeated.",
        ),
    ] = None,
    key_name: Annotated[str, typer.Option("--key-name", help="A key pair that EC2 has already.")] = "",
    new_key: Annotated[
        Path | None,
        typer.Option(
            "--new-key", readable=False, metavar="FILE", help="Make a key pair; save its private key here."
        ),
    ] = None,
    key: Annotated[
        Path | None,
        typer.Option(
            "--key", readable=False, metavar="FILE", help="Private key to log in with, for the checks inside."
        ),
    ] = None,
    login: Annotated[
        str, typer.Option("--login", metavar="USER", help="Account to log in as, for the checks inside.")
    ] = "",
    instance_profile: Annotated[
        str, typer.Option("--instance-profile", help="Instance profile, for the Systems Manager agent.")
    ] = "",
    elastic_ip: Annotated[bool, typer.Option("--elastic-ip", help="Give it an Elastic IP.")] = False,
    imds_v1: Annotated[
        bool, typer.Option("--imds-v1", help="Let it be asked for its metadata without a token, too.")
    ] = False,
    user_data: Annotated[
        Path | None,
        typer.Option("--user-data", readable=False, metavar="FILE", help="For what runs at the first boot."),
    ] = None,
    http: Annotated[
        str, typer.Option("--http", metavar="PORT[/PATH]", help="A page that has to answer.")
    ] = "",
    process: Annotated[
        list[str] | None,
        typer.Option("--process", metavar="NAME", help="A process that has to run; may be repeated."),
    ] = None,
    connect: Annotated[
        list[str] | None,
        typer.Option(
            "--connect", metavar="HOST:PORT", help="What has to be reachable from inside; may be repeated."
        ),
    ] = None,
    target: Annotated[
        str, typer.Option("--target", metavar="sandbox|aws", help="Of an AMI: where it lies.")
    ] = "sandbox",
    region: Annotated[str, typer.Option("--region", help="Of an AMI: its Region.")] = "us-east-1",
    profile: Annotated[str, typer.Option("--profile", help="Profile of the AWS configuration.")] = "",
    endpoint_url: Annotated[
        str, typer.Option("--endpoint-url", help="Another endpoint that speaks EC2.")
    ] = "",
    check_only: Annotated[
        bool, typer.Option("--check-only", help="Check the instance that is there once more.")
    ] = False,
    terminate: Annotated[
        bool, typer.Option("--terminate", help="End the instance, and remove all that was made for it.")
    ] = False,
    then_terminate: Annotated[
        bool, typer.Option("--then-terminate", help="The same, when the checks are over.")
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False,
    as_json: JsonOption = False,
) -> int:
    """Launch a test instance of an AMI, prove that it works, and terminate it. A migration keeps the verdict.

    The same command again goes on where it was stopped. Exit code: 0 proven or terminated, 1 not, 2 bad input.
    """
    with _services() as (migrations, launches):
        if what is None:
            return _list(launches, as_json=as_json)
        migration, there = _find(migrations, launches, what)
        if terminate:
            return _terminate(launches, _existing(there, what), yes=yes, as_json=as_json)
        if check_only:
            there = _existing(there, what)
        elif there is None or (there.state.done and not what.startswith("launch-")):
            destination = Destination(
                target="aws" if _target(target) == "aws" else "sandbox",
                region=region,
                profile=profile,
                endpoint_url=endpoint_url,
            )
            if migration is not None:
                destination = migration.plan.destination
            given = LaunchSettings(
                instance_type=instance_type,
                subnet_id=subnet,
                security_group_ids=tuple(security_group or ()),
                source=source,
                key_name=key_name,
                makes_key=new_key is not None,
                key_file=str((new_key or key or Path()).absolute()) if new_key or key else "",
                login=login,
                elastic_ip=elastic_ip,
                imds_v1=imds_v1,
                instance_profile=instance_profile,
                user_data=_text_of(user_data),
                http=_http(http),
                processes=tuple(process or ()),
                connects=tuple(connect or ()),
            )
            settings = _completed(given, migration, destination)
            _ask(
                f"Launch a {settings.instance_type} of {migration.image_id if migration else what}?", yes=yes
            )
            there = (
                launches.create_for(migration, settings)
                if migration
                else launches.create(what, destination, settings)
            )
        done = _run(launches, there, quiet=as_json)
        if not as_json:
            _print(done)
        if then_terminate:
            done = _ended(launches, done, quiet=as_json)
        if as_json:
            print_json(done.model_dump(mode="json"))
        return 0 if done.proven else 1


@contextmanager
def _services() -> Iterator[tuple[Migrations, Launches]]:
    from core.migrations.launches.service import Launches
    from core.migrations.service import Migrations

    places = Places.default()
    connect = connector(places, ask_on_terminal)
    try:
        with Migrations(places, connect) as migrations:
            yield migrations, Launches(places, connect, migrations)
    finally:
        connect.close()


def _find(migrations: Migrations, launches: Launches, what: str) -> tuple[Migration | None, Launch | None]:
    """The migration, and the latest launch, that an id means."""
    if what.startswith("launch-"):
        return None, launches.get(what)
    if what.startswith("ami-"):
        return None, next((one for one in launches.all() if one.image_id == what), None)
    return migrations.get(what), launches.of(what)


def _existing(there: Launch | None, what: str) -> Launch:
    if there is None:
        raise MigrationError("launch.unknown", id=f"of {what}")
    return there


def _completed(
    given: LaunchSettings, migration: Migration | None, destination: Destination
) -> LaunchSettings:
    """What was said on the command line goes before the plan's choice, and that before our own."""
    planned = migration.plan.launch if migration is not None else None
    chosen = {name: getattr(given, name) for name in given.model_fields_set if getattr(given, name)}
    base = planned or LaunchSettings(
        instance_type=(migration.plan.instance_type if migration else "") or DEFAULT_TYPE, source=""
    )
    settings = base.model_copy(update=chosen)
    if not settings.instance_type:
        settings = settings.model_copy(
            update={"instance_type": (migration.plan.instance_type if migration else "") or DEFAULT_TYPE}
        )
    if settings.source or settings.security_group_ids:
        return settings
    return settings.model_copy(update={"source": _suggested(destination)})


def _suggested(destination: Destination) -> str:
    """:raises PlanError: ``launch.source-needed``: nobody can tell but the user."""
    from core.aws.launch.network import suggested_source

    loopback = "http://127.0.0.1" if destination.target == "sandbox" else destination.endpoint_url
    found = suggested_source(loopback, destination.region)
    if not found:
        raise PlanError("launch.source-needed")
    return found


def _target(word: str) -> str:
    if word not in {"sandbox", "aws"}:
        raise typer.BadParameter(f"'{word}' is neither sandbox nor aws", param_hint="--target")
    return word


def _text_of(file: Path | None) -> str:
    if file is None:
        return ""
    try:
        return file.read_text(encoding="utf-8")
    except (OSError, ValueError) as error:
        raise PlanError("cli.not-read", path=str(file), reason=str(error)) from error


def _http(text: str) -> HttpCheck | None:
    if not text:
        return None
    port, slash, path = text.partition("/")
    if not port.isdecimal():
        raise typer.BadParameter(f"'{text}' is not PORT or PORT/PATH", param_hint="--http")
    return HttpCheck(port=int(port), path=slash + path or "/")


def _ask(question: str, *, yes: bool) -> None:
    if yes:
        return
    if not sys.stdin.isatty():
        raise PlanError("cli.launch-needs-yes")
    typer.confirm(question, abort=True)


def _run(launches: Launches, there: Launch, *, quiet: bool) -> Launch:
    console, said = errors(), [""]

    def tell(launch: Launch) -> None:
        line = _line(launch)
        if line != said[0] and not quiet:
            said[0] = line
            console.print(f"  {readable(line)}", markup=False)

    if not quiet:
        console.print(f"[bold]Launch[/bold] {there.id}")
    try:
        return launches.run(there.id, tell)
    except KeyboardInterrupt:
        print(f"amigrate: 'amigrate launch {there.id}' goes on where it stopped.", file=sys.stderr)
        raise


def _line(launch: Launch) -> str:
    """Where it is, in one line."""
    seen, made = launch.seen, launch.made
    parts = [launch.step.value, made.instance_id or made.group_id]
    if made.instance_id and seen.state:
        parts += [
            seen.state,
            f"system {seen.system or '-'}",
            f"instance {seen.instance or '-'}",
            seen.address,
        ]
    return "  ".join(part for part in parts if part)


def _print(launch: Launch) -> None:
    console = output()
    for check in launch.checks:
        console.print(
            Text.assemble(
                ("  " + f"{check.verdict.value:12}", _STYLES[check.verdict.value]),
                phrase(f"launch.check.{check.name}"),
            )
        )
        if check.reason:
            console.print(Text("      " + readable(phrase(check.reason, dict(check.facts)))))
        for item in check.evidence:
            console.print(Text(f"      {readable(item.where)}: {readable(item.value)}", style="dim"))
    word = {
        True: ("proven", "bold green"),
        False: ("not proven", "bold red"),
        None: (launch.state.value, ""),
    }[launch.proven]
    console.print(Text.assemble(f"{launch.id}  {launch.image_id}  {launch.made.instance_id}  ", word))


def _terminate(launches: Launches, there: Launch, *, yes: bool, as_json: bool) -> int:
    _ask(f"Terminate {there.made.instance_id or there.id}, and remove all that was made for it?", yes=yes)
    ended = _ended(launches, there, quiet=as_json)
    if as_json:
        print_json(ended.model_dump(mode="json"))
    return 0 if ended.state.value == "terminated" else 1


def _ended(launches: Launches, there: Launch, *, quiet: bool) -> Launch:
    from core.cli.cleaning import told_removal

    console = errors()

    def tell(result: Removed) -> None:
        if not quiet:
            console.print(Text.assemble("  ", told_removal(result)))

    ended = launches.terminate(there.id, tell)
    if not quiet:
        output().print(f"{ended.id} {ended.state.value}")
    return ended


def _list(launches: Launches, *, as_json: bool) -> int:
    everything = launches.all()
    if as_json:
        print_json([one.model_dump(mode="json") for one in everything])
        return 0
    if not everything:
        output().print(phrase("cli.launch-none"))
        return 0
    for one in everything:
        line = f"{one.id}  {one.state.value:12}  {one.image_id}  {one.made.instance_id}  {one.migration}"
        output().print(readable(line.rstrip()), markup=False)
    return 0
