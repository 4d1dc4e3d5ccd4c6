"""doctor: what is installed, what is missing, and how to get it."""

from __future__ import annotations

import importlib
import importlib.metadata
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Annotated

import typer
from rich.text import Text

from core import __version__
from core.cli.options import JsonOption
from core.cli.printing import output, print_json
from core.cli.sparing import spare_images
from core.errors import AmigrateError
from core.settings import Places, write_atomically

_READERS = ("pyfsntfs", "pyfsfat", "pybde")


@dataclass(frozen=True, slots=True)
class Examined:
    """One thing looked at. ``needed`` says whether the program cannot do its main job without it."""

    name: str
    found: str
    ok: bool
    needed: bool
    why: str
    cure: str = ""


def register(app: typer.Typer) -> None:
    app.command("doctor")(doctor)


def doctor(
    account: Annotated[
        bool, typer.Option("--account", help="Examine the AWS account instead of this machine.")
    ] = False,
    target: Annotated[
        str,
        typer.Option(
            "--target", metavar="aws|sandbox", help="Account: the real AWS, or the embedded sandbox."
        ),
    ] = "aws",
    profile: Annotated[
        str, typer.Option("--profile", help="Account: profile of the AWS configuration.")
    ] = "",
    region: Annotated[str, typer.Option("--region", help="Account: the import's Region.")] = "us-east-1",
    bucket: Annotated[
        str, typer.Option("--bucket", help="Account: the bucket; default: amigrate-ACCOUNT-REGION.")
    ] = "",
    prefix: Annotated[str, typer.Option("--prefix", help="Account: prefix of the objects.")] = "amigrate/",
    role: Annotated[str, typer.Option("--role", help="Account: the service role.")] = "vmimport",
    encrypted: Annotated[
        bool, typer.Option("--encrypted", help="Account: the snapshots will be encrypted.")
    ] = False,
    kms_key: Annotated[str, typer.Option("--kms-key", help="Account: KMS key for them.")] = "",
    endpoint_url: Annotated[
        str, typer.Option("--endpoint-url", help="Account: another endpoint that speaks AWS.")
    ] = "",
    plan: Annotated[
        Path | None,
        typer.Option(
            "--plan", readable=False, metavar="FILE", help="Account: all of this from a saved plan."
        ),
    ] = None,
    export: Annotated[
        bool,
        typer.Option(
            "--export", help="Account: AMIs are exported to the bucket rather than images imported."
        ),
    ] = False,
    launch: Annotated[
        bool,
        typer.Option("--launch", help="Account: a test instance will be launched, in a group of its own."),
    ] = False,
    subnet: Annotated[str, typer.Option("--subnet", help="Account: where it is launched.")] = "",
    security_group: Annotated[
        list[str] | None,
        typer.Option("--security-group", help="Account: it is launched in; may be repeated."),
    ] = None,
    key_pair: Annotated[str, typer.Option("--key-pair", help="Account: it is launched with.")] = "",
    port: Annotated[int, typer.Option("--port", help="Account: you log in on; 22 or 3389.")] = 22,
    address: Annotated[str, typer.Option("--address", help="Account: you come from.")] = "",
    repair: Annotated[
        bool, typer.Option("--repair", help="Account: offer what can be mended, shown before it is done.")
    ] = False,
    yes: Annotated[
        bool, typer.Option("--yes", "-y", help="Account: make all repairs without asking.")
    ] = False,
    every: Annotated[bool, typer.Option("--all", help="Account: show what does not apply, too.")] = False,
    support: Annotated[
        Path | None,
        typer.Option(
            "--support",
            readable=False,
            metavar="FILE",
            help="Write a support file (ZIP): versions, logs, histories; redacted.",
        ),
    ] = None,
    as_json: JsonOption = False,
) -> int:
    """Say what this machine has and lacks, what each is for, and how to get it. Exit code 1 where something needed is missing.

    With --account: whether the AWS account is ready for an import, with the evidence. Exit code: 0 ready, 1 something blocks or
    could not be told, 2 could not be asked.
    """
    if support is not None:
        _write_support(support)
        return 0
    if account:
        from core.cli.account import examine_account, launch_of, question_of

        asked = question_of(
            plan,
            launch_of(launch, subnet, security_group or [], key_pair, port, address),
            exporting=export,
            target=target,
            profile=profile,
            region=region,
            bucket=bucket,
            prefix=prefix,
            role_name=role,
            encrypted=encrypted or bool(kms_key),
            kms_key_id=kms_key,
            endpoint_url=endpoint_url,
        )
        return examine_account(asked, as_json=as_json, repair=repair, yes=yes, every=every)
    examined = list(_examine())
    healthy = all(one.ok for one in examined if one.needed)
    if as_json:
        print_json(
            {"version": __version__, "healthy": healthy, "examined": [asdict(one) for one in examined]}
        )
        return 0 if healthy else 1
    console = output()
    console.print(f"amigrate {__version__} on {platform.platform(terse=True)}")
    for one in examined:
        word, style = (
            ("ok", "green") if one.ok else ("missing", "bold red") if one.needed else ("missing", "yellow")
        )
        console.print(Text.assemble("  ", (f"{word:8}", style), (f"{one.name:22}", "bold"), one.found))
        if not one.ok:
            console.print(Text(f"          {one.why}. {one.cure}", style="dim"))
    return 0 if healthy else 1


def _write_support(target: Path) -> None:
    from core.composition import connector
    from core.migrations.service import Migrations
    from core.support import support_file

    spare_images(target)
    places = Places.default()
    with Migrations(places, connector(places)) as service:
        records = [migration.model_dump(mode="json") for migration in service.list()]
    try:
        write_atomically(target, support_file(places, records))
    except OSError as error:
        raise AmigrateError(
            "cli.not-written", path=str(target), reason=error.strerror or str(error)
        ) from error
    output().print(Text(f"Written: {target}. It is a ZIP of texts: read them before you give it away."))


def _examine() -> Iterator[Examined]:
    yield Examined(
        "python",
        platform.python_version(),
        sys.version_info >= (3, 11),
        True,
        "the program needs 3.11 or newer",
        "Install a newer Python.",
    )
    yield _window()
    yield _readers()
    yield _package("awscrt", "uploads are checked with CRC64NVME", needed=True)
    yield _package("boto3", "AWS is spoken to with it", needed=True)
    yield _state_folder()
    yield _program(
        "qemu-img", "not needed to check or migrate: tests compare with it", "qemu-utils", "qemu", "qemu"
    )
    yield _program(
        "qemu-system-x86_64", "a rehearsal boots the machine with it", "qemu-system-x86", "qemu", "qemu"
    )
    yield _program("debugfs", "the sandbox edits ext2/3/4 guests with it", "e2fsprogs", "e2fsprogs", "")
    yield _appliance()
    yield _credentials()


def _appliance() -> Examined:
    """What the sandbox's appliance is put together from; its kernel may also be the guest's own."""
    from core.sandbox.appliance.building import BASE_PROGRAMS, PROGRAMS, missing_programs
    from core.sandbox.appliance.kernels import FOLDER_VARIABLE, installed

    missing = missing_programs(PROGRAMS)
    kernel = installed(())
    found = f"kernel {kernel.release}" if kernel else "the guest's own kernel"
    packages = "busybox-static e2fsprogs xfsprogs btrfs-progs jfsutils ntfs-3g lvm2"
    return Examined(
        "appliance",
        f"{found}, without {', '.join(missing)}" if missing else found,
        not missing,
        False,
        f"the sandbox changes guests on XFS, Btrfs, JFS, NTFS and striped volumes in it; {', '.join(BASE_PROGRAMS)} are always needed",
        f"On Debian and Ubuntu: sudo apt-get install {packages}. {FOLDER_VARIABLE} can name a folder with another kernel.",
    )


def _window() -> Examined:
    cure = "Install it again with the lock: pip install --require-hashes -r requirements/run.lock."
    try:
        version = importlib.metadata.version("PySide6-Essentials")
    except importlib.metadata.PackageNotFoundError:
        return Examined("PySide6", "", False, False, "the window needs it", cure)
    bad = version.startswith("6.12.") and sys.version_info < (3, 12)
    return Examined("PySide6", version, not bad, False, "6.12 aborts on Python before 3.12", cure)


def _readers() -> Examined:
    missing = []
    for module in _READERS:
        try:
            importlib.import_module(module)
        except ImportError:
            missing.append(module)
    return Examined(
        "file system readers",
        ", ".join(_READERS) if not missing else f"without {', '.join(missing)}",
        not missing,
        True,
        "images are inspected with them",
        "Install them again with the lock: pip install --require-hashes -r requirements/run.lock.",
    )


def _package(name: str, why: str, *, needed: bool) -> Examined:
    try:
        found = importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        found = ""
    return Examined(
        name,
        found,
        bool(found),
        needed,
        why,
        "Install it again with the lock: pip install --require-hashes -r requirements/run.lock.",
    )


def _state_folder() -> Examined:
    home = Places.default().home
    try:
        home.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=home):
            pass
    except OSError as error:
        return Examined(
            "state folder",
            f"{home}: {error.strerror}",
            False,
            True,
            "migrations are remembered there",
            "Set AMIGRATE_HOME to a folder that can be written.",
        )
    free = shutil.disk_usage(home).free
    return Examined(
        "state folder", f"{home} ({free / 2**30:.0f} GiB free)", True, True, "migrations are remembered there"
    )


def _program(name: str, why: str, debian: str, homebrew: str, windows: str) -> Examined:
    found = shutil.which(name) or shutil.which(
        name, path="/usr/sbin:/sbin:/opt/homebrew/opt/e2fsprogs/sbin:/usr/local/opt/e2fsprogs/sbin"
    )
    cures = {
        "Linux": f"Debian, Ubuntu: apt-get install {debian}.",
        "Darwin": f"Homebrew: brew install {homebrew}.",
    }
    cure = cures.get(
        platform.system(),
        f"Install {windows} and put it on the PATH." if windows else "It does not exist for this system.",
    )
    return Examined(name, _program_version(found) if found else "", bool(found), False, why, cure)


def _program_version(program: str) -> str:
    flag = "-V" if Path(program).name == "debugfs" else "--version"
    try:
        shown = subprocess.run([program, flag], capture_output=True, text=True, timeout=10, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return program
    return (
        f"{program}: {(shown.stdout or shown.stderr).splitlines()[0]}"
        if (shown.stdout or shown.stderr).strip()
        else program
    )


def _credentials() -> Examined:
    """Whether the SDK would find credentials, without asking anyone over the network."""
    files = [
        Path(os.environ.get("AWS_SHARED_CREDENTIALS_FILE", "~/.aws/credentials")).expanduser(),
        Path(os.environ.get("AWS_CONFIG_FILE", "~/.aws/config")).expanduser(),
    ]
    sources = ["environment"] if os.environ.get("AWS_ACCESS_KEY_ID") else []
    sources += [str(file) for file in files if file.is_file()]
    return Examined(
        "AWS credentials",
        ", ".join(sources),
        bool(sources),
        False,
        "the real AWS needs them; the sandbox does not",
        "Run 'aws configure sso' or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.",
    )
