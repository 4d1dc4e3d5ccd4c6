"""convert: any disk that can be read into a container that AWS takes."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from core.cli.options import JsonOption


def register(app: typer.Typer) -> None:
    app.command("convert")(convert)


def convert(
    source: Annotated[
        Path,
        typer.Argument(
            readable=False,
            metavar="SRC",
            help="Any image that can be read: also qcow2, VDI, flat or split VMDK.",
            show_default=False,
        ),
    ],
    destination: Annotated[
        Path,
        typer.Argument(
            readable=False,
            metavar="DST",
            help="Ends in .vhdx, .vhd, .vmdk (stream-optimised) or .raw.",
            show_default=False,
        ),
    ],
    disk: Annotated[int, typer.Option("--disk", min=0, help="Which disk of an OVA, from 1.")] = 0,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace DST if it is there.")] = False,
    skip_free: Annotated[
        bool,
        typer.Option(
            "--skip-free", help="Leave out what clean file systems do not use, and what was paged out."
        ),
    ] = False,
    as_json: JsonOption = False,
) -> int:
    """Repack a disk as dynamic VHDX or VHD, stream-optimised VMDK, or raw. Only stored blocks are read; SRC is never written to."""
    from core.cli import converting

    return converting.convert(
        source, destination, disk=disk, overwrite=overwrite, skip_free=skip_free, as_json=as_json
    )
