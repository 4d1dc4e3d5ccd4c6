"""migrate, resume, cancel: a plan under way, from the terminal."""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Annotated

import typer
from rich.text import Text

from core.cli.asking import ask_on_terminal
from core.cli.checking import EditionOption
from core.cli.choices import parameters, read_tags, read_target, with_devices
from core.cli.confirming import ByOption, ConfirmOption, confirmed_plan
from core.cli.drafting import draft_plan, print_plan
from core.cli.following import Follower
from core.cli.options import JsonOption
from core.cli.printing import errors, output, print_json
from core.cli.rates import bandwidth
from core.cli.routing import RouteWish
from core.cli.sparing import spare_images
from core.composition import connector
from core.errors import MigrationError, PlanError
from core.migrations.model import Migration
from core.migrations.states import State
from core.plans.choices import BootMode, LicenseType, Route
from core.plans.destination import Destination
from core.plans.model import Plan
from core.plans.repacking import RepackChoice
from core.rules.edition import DEFAULT_EDITION
from core.settings import Places
from core.wording import phrase

if TYPE_CHECKING:
    from core.migrations.service import Migrations


LimitOption = Annotated[
    str,
    typer.Option("--limit", metavar="RATE", help="Most to send: 20M is 20 MiB a second; none lifts a limit."),
]


def register(app: typer.Typer) -> None:
    app.command("migrate")(migrate)
    app.command("resume")(resume)
    app.command("cancel")(cancel)


def migrate(
    images: Annotated[
        list[Path] | None,
        typer.Argument(
            readable=False,
            metavar="[IMAGE]...",
            help="The machine's image; several files are one machine's disks.",
        ),
    ] = None,
    target: Annotated[
        str, typer.Option("--target", metavar="sandbox|aws", help="The embedded sandbox, or the real AWS.")
    ] = "sandbox",
    edition: EditionOption = DEFAULT_EDITION,
    license_type: Annotated[
        LicenseType, typer.Option("--license-type", help="Licence of the operating system.")
    ] = LicenseType.AUTO,
    instance_type: Annotated[
        str, typer.Option("--instance-type", help="The type that the instance will be launched as.")
    ] = "",
    boot_mode: Annotated[
        BootMode | None,
        typer.Option("--boot-mode", help="Only where it must differ from what the disk says."),
    ] = None,
    repack: Annotated[
        RepackChoice,
        typer.Option(
            "--repack",
            help="Send the disks as VHDX, VHD or stream-optimised VMDK (compressed), made on the way, without what the file systems do not use. "
            "auto: where AWS does not take the format, or where it saves much.",
        ),
    ] = RepackChoice.AUTO,
    route: Annotated[
        RouteWish,
        typer.Option(
            "--route",
            help="The way to the AMI; 'amigrate routes IMAGE' says which are open and what each loses. "
            "auto: the one recommended there.",
        ),
    ] = RouteWish.IMAGE,
    since: Annotated[
        str,
        typer.Option(
            "--since",
            metavar="MIGRATION",
            help="Direct routes: send only what has changed since that migration; 'last' is the latest of the same files.",
        ),
    ] = "",
    bucket: Annotated[
        str, typer.Option("--bucket", help="S3 bucket to upload to; made where it does not exist.")
    ] = "",
    prefix: Annotated[
        str, typer.Option("--prefix", help="Prefix of the objects in the bucket.")
    ] = "amigrate/",
    region: Annotated[str, typer.Option("--region", help="AWS Region.")] = "us-east-1",
    profile: Annotated[str, typer.Option("--profile", help="Profile of the AWS configuration.")] = "",
    role: Annotated[
        str, typer.Option("--role", help="Service role that VM Import/Export assumes.")
    ] = "vmimport",
    encrypted: Annotated[bool, typer.Option("--encrypted", help="Encrypt the resulting snapshots.")] = False,
    kms_key: Annotated[str, typer.Option("--kms-key", help="KMS key for them; implies --encrypted.")] = "",
    tag: Annotated[
        list[str] | None,
        typer.Option("--tag", metavar="NAME=VALUE", help="Tag for what is made; may be repeated."),
    ] = None,
    usage_operation: Annotated[
        str,
        typer.Option(
            "--usage-operation",
            metavar="CODE",
            help="Billing code in place of a licence: RunInstances:0800 …",
        ),
    ] = "",
    license_configuration: Annotated[
        list[str] | None,
        typer.Option(
            "--license-configuration", metavar="ARN", help="Of AWS License Manager; may be repeated."
        ),
    ] = None,
    platform: Annotated[
        str, typer.Option("--platform", metavar="Linux|Windows", help="Only where it could not be read.")
    ] = "",
    architecture: Annotated[
        str,
        typer.Option("--architecture", metavar="x86_64|i386|arm64", help="Only where it could not be read."),
    ] = "",
    hypervisor: Annotated[
        str, typer.Option("--hypervisor", metavar="xen", help="Target hypervisor of the import task.")
    ] = "",
    device: Annotated[
        list[str] | None,
        typer.Option(
            "--device", metavar="NAME", help="Device name of each disk, in order: /dev/sda1, /dev/sdf …"
        ),
    ] = None,
    description: Annotated[str, typer.Option("--description", help="Of the task and the AMI.")] = "",
    comment: Annotated[
        str, typer.Option("--comment", help="A comment that AWS keeps with the import task (ClientData).")
    ] = "",
    name: Annotated[str, typer.Option("--name", help="Name of the machine; default: the file's.")] = "",
    endpoint_url: Annotated[
        str, typer.Option("--endpoint-url", help="Another endpoint that speaks S3 and EC2.")
    ] = "",
    plan_file: Annotated[
        Path | None, typer.Option("--plan", readable=False, metavar="FILE", help="Run a saved plan.")
    ] = None,
    save_plan: Annotated[
        Path | None,
        typer.Option(
            "--save-plan",
            readable=False,
            metavar="FILE",
            help="Write the plan; without --yes nothing is sent.",
        ),
    ] = None,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False,
    even_if_blocked: Annotated[
        bool, typer.Option("--even-if-blocked", help="Send an image that AWS is expected to refuse.")
    ] = False,
    confirm: ConfirmOption = None,
    by: ByOption = "",
    limit: LimitOption = "none",
    as_json: JsonOption = False,
) -> int:
    """Bring a machine to an AMI: check, upload, import, follow. Ends with the AMI's id.

    Exit code: 0 done, 1 blocked or failed, 2 bad input.
    """
    rate = bandwidth(limit)
    spare_images(save_plan, images or [])
    if plan_file is not None:
        if images:
            raise PlanError("cli.plan-and-image")
        plan = confirmed_plan(_load(plan_file), confirm, by)
    else:
        if not images:
            raise PlanError("cli.no-plan-or-image")
        destination = Destination(
            target=read_target(target),
            profile=profile,
            region=region,
            endpoint_url=endpoint_url,
            bucket=bucket,
            prefix=prefix,
            role_name=role,
            encrypted=encrypted or bool(kms_key),
            kms_key_id=kms_key,
            tags=read_tags(tag or []),
        )
        drafted = draft_plan(
            images,
            edition,
            destination,
            license_type,
            instance_type,
            boot_mode,
            name,
            confirm,
            by,
            repack,
            None if route is RouteWish.AUTO else Route(route.value),
            parameters(
                since=_earlier(images) if since == "last" else since,
                usage_operation=usage_operation,
                license_configurations=tuple(license_configuration or ()),
                platform=platform,
                architecture=architecture,
                hypervisor=hypervisor,
                description=description,
                client_comment=comment,
            ),
            even_if_blocked=even_if_blocked,
            quiet=as_json,
        )
        if isinstance(drafted, int):
            return drafted
        plan = with_devices(drafted, device or [])
    if save_plan is not None:
        _write(plan, save_plan)
        if not yes:
            return 0
    return _run(plan, rate, yes=yes, as_json=as_json)


def _write(plan: Plan, path: Path) -> None:
    from core.plans.store import save_plan

    save_plan(plan, path)
    errors().print(Text(f"Plan written to {path}"))


def _run(plan: Plan, rate: float | None, *, yes: bool, as_json: bool) -> int:
    """Show the plan, ask where it was not said already, and follow the migration to its end."""
    if not as_json:
        print_plan(plan)
    if not yes:
        if not sys.stdin.isatty():
            raise PlanError("cli.needs-yes")
        typer.confirm("Start the upload?", abort=True)
    with service() as migrations:
        return _follow(migrations, migrations.start(plan, rate), as_json=as_json)


def resume(
    migration: Annotated[
        str | None,
        typer.Argument(
            metavar="[MIGRATION]", help="Its id; without one, the latest that was interrupted or paused."
        ),
    ] = None,
    limit: LimitOption = "",
    same_source: Annotated[
        bool,
        typer.Option(
            "--same-source",
            help="A file that was touched since is the same; what was sent is compared with it.",
        ),
    ] = False,
    as_json: JsonOption = False,
) -> int:
    """Go on with a migration that was interrupted, paused or failed; nothing that arrived is sent again."""
    with service() as migrations:
        identifier = migration or _latest_open(migrations)
        known(migrations, identifier)
        if limit:
            migrations.limit(identifier, bandwidth(limit))
        migrations.resume(identifier, same_source=same_source)
        return _follow(migrations, identifier, as_json=as_json)


def cancel(
    migration: Annotated[str, typer.Argument(metavar="MIGRATION", help="Its id.", show_default=False)],
    as_json: JsonOption = False,
) -> int:
    """Stop a migration: the upload's parts are removed, a running import task is cancelled."""
    with service() as migrations:
        known(migrations, migration)
        migrations.cancel(migration)
        ended = migrations.wait(migration, timeout=120)
    if as_json:
        print_json(ended.model_dump(mode="json"))
    else:
        output().print(f"{ended.id} {ended.state.value}")
    return 0 if ended.state is State.CANCELLED else 1


@contextmanager
def service() -> Iterator[Migrations]:
    """The migrations of this user, with the way to their endpoints."""
    from core.migrations.service import Migrations

    places = Places.default()
    connect = connector(places, ask_on_terminal)
    migrations = Migrations(places, connect)
    try:
        yield migrations
    finally:
        migrations.close()
        connect.close()


def _earlier(images: list[Path]) -> str:
    """Id of the latest finished migration of the same files by a direct route.

    :raises PlanError: ``cli.no-earlier``.
    """
    from core.migrations.earlier import earlier_writes

    with service() as migrations:
        found = earlier_writes(migrations.list(), images)
    if not found:
        raise PlanError("cli.no-earlier", path=str(images[0].absolute()))
    return found[0].id


def _load(path: Path) -> Plan:
    from core.plans.store import load_plan

    return load_plan(path)


def _follow(migrations: Migrations, identifier: str, *, as_json: bool) -> int:
    """Show the migration until it ends; Ctrl+C pauses it, so that 'amigrate resume' goes on."""
    stop = threading.Event()

    def interrupted(_signal: int, _frame: FrameType | None) -> None:
        if stop.is_set():
            raise KeyboardInterrupt
        stop.set()
        migrations.pause(identifier)

    previous = signal.signal(signal.SIGINT, interrupted)
    try:
        with Follower(quiet=as_json) as follower:
            unsubscribe = migrations.watch(identifier, follower.show)
            try:
                ended = migrations.wait(identifier)
                follower.show(ended)
            finally:
                unsubscribe()
    finally:
        signal.signal(signal.SIGINT, previous)
    if as_json:
        print_json(ended.model_dump(mode="json"))
    elif ended.state is State.COMPLETED:
        output().print(ended.image_id)
    if ended.state is State.COMPLETED:
        return 0
    if ended.state is State.PAUSED:
        print(f"amigrate: Paused; 'amigrate resume {identifier}' goes on where it stopped.", file=sys.stderr)
        return 130
    if ended.failure is not None:
        print(f"amigrate: {phrase(ended.failure.code, dict(ended.failure.facts))}", file=sys.stderr)
    return 1


def known(migrations: Migrations, identifier: str) -> Migration:
    try:
        return migrations.get(identifier)
    except KeyError:
        raise MigrationError("cli.no-such-migration", id=identifier) from None


def _latest_open(migrations: Migrations) -> str:
    waiting = [
        one for one in migrations.list() if one.state in {State.INTERRUPTED, State.PAUSED, State.QUEUED}
    ]
    if not waiting:
        raise MigrationError("cli.nothing-to-resume")
    return max(waiting, key=lambda one: one.updated).id
