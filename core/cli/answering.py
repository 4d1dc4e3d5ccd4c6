"""answer-file: sysprep's unattend.xml as the guide gives it."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from core.cli.checking import inspect_all
from core.cli.printing import errors, readable
from core.cli.sparing import spare_images
from core.errors import AmigrateError
from core.plans.answer_file import PLACE, AnswerArchitecture, answer_architecture, answer_file


def register(app: typer.Typer) -> None:
    app.command("answer-file")(write_answer_file)


def write_answer_file(
    images: Annotated[
        list[Path] | None,
        typer.Argument(
            readable=False, metavar="[IMAGE]...", help="A Windows machine's image: its architecture is taken."
        ),
    ] = None,
    architecture: Annotated[
        AnswerArchitecture | None,
        typer.Option("--architecture", help="The architecture, where no image is given."),
    ] = None,
    to: Annotated[
        Path | None,
        typer.Option(
            "-o",
            "--output",
            readable=False,
            metavar="FILE",
            help="Where to write it; default: standard output.",
        ),
    ] = None,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace FILE where it exists.")] = False,
) -> int:
    """Write sysprep's answer file (unattend.xml) for a Windows machine: it accepts the licence terms and sets EN-US.

    Put it into C:\\Windows\\Panther and run sysprep with /oobe and /generalize, before the export.
    """
    if bool(images) == bool(architecture):
        raise typer.BadParameter("give either an image, or x86 or amd64", param_hint="IMAGE / --architecture")
    if to is not None and to.exists() and not overwrite:
        raise AmigrateError("cli.output-exists", path=str(to))
    spare_images(to, images or [])
    content = answer_file(architecture or _of_image(images or []))
    if to is None:
        sys.stdout.buffer.write(content)
        return 0
    from core.settings import write_atomically

    try:
        write_atomically(to, content)
    except OSError as error:
        raise AmigrateError("cli.not-written", path=str(to), reason=error.strerror or str(error)) from error
    errors().print(
        f"{readable(str(to))} written; put it into {PLACE}, then: sysprep.exe /oobe /generalize /shutdown",
        markup=False,
    )
    return 0


def _of_image(images: list[Path]) -> AnswerArchitecture:
    """:raises AmigrateError: the image cannot be read, or it holds no Windows whose architecture could be read."""
    inspection = inspect_all(images, as_one=True, deep=False, quiet=False)[0]
    if inspection.failure is not None:
        raise inspection.failure.as_error()
    return answer_architecture(inspection)
