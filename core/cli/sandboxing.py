"""sandbox: an AWS of one's own on loopback, for trials and for other projects' tests."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import Annotated

import typer

from core.settings import Places


def register(app: typer.Typer) -> None:
    app.command("sandbox")(sandbox)


def sandbox(
    port: Annotated[
        int, typer.Option("--port", min=0, max=65535, help="TCP port on 127.0.0.1; 0 takes a free one.")
    ] = 0,
    state: Annotated[
        Path | None,
        typer.Option("--state", readable=False, metavar="DIR", help="Folder for objects, images and tasks."),
    ] = None,
    speed: Annotated[
        float,
        typer.Option("--speed", min=0.01, help="How much faster than usual the stages of an import pass."),
    ] = 1.0,
    quota: Annotated[
        int, typer.Option("--quota", min=1, help="Imports that may be under way in a Region.")
    ] = 20,
    boot: Annotated[
        str,
        typer.Option(
            "--boot",
            metavar="auto|always|never",
            help="Whether imported machines are really booted under QEMU; auto: unless time is sped up.",
        ),
    ] = "auto",
    empty_account: Annotated[
        bool,
        typer.Option("--empty-account", help="Start without the vmimport role, as a new AWS account does."),
    ] = False,
) -> int:
    """Serve S3, EC2 (import, images), IAM and STS on one loopback port until Ctrl+C; state survives a restart."""
    from core.sandbox.moto_settings import configure

    configure()
    from core.sandbox.engine.settings import BootChoice, EngineSettings
    from core.sandbox.server import run  # after configure: moto reads its switches when it is imported

    if boot not in {choice.value for choice in BootChoice}:
        raise typer.BadParameter(f"'{boot}' is neither auto, always nor never", param_hint="--boot")
    settings = EngineSettings(speed=speed, quota=quota, boot=BootChoice(boot))
    folder = (state or Places.default().sandbox).absolute()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # moto and Flask warn of things that are none of the user's business
        run(folder, port, settings=settings, empty_account=empty_account, parent=None)
    return 0
