"""The disk image of a conversion task, out of the parts that its import manifest names."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from core.errors import DamagedImage
from core.sandbox.ec2.model import ConversionTask
from core.sandbox.engine import failures
from core.sandbox.engine.job import GIB, Job
from core.sandbox.engine.manifest_source import NotFetched, assemble, check_part, fetch_manifest

C = TypeVar("C", bound=ConversionTask)


def fetch_parts(job: Job[C], task: C) -> Path:
    """The image as one file in the job's folder; once it is there, it is not fetched again.

    :raises TaskFailed: a part is not there, or together they are not what the manifest says.
    :raises Cancelled: on request.
    """

    def fetched(done: int) -> None:
        job.token.check()
        job.records.update(job.region, job.id, converted=done // 2, message="Downloading")

    image = job.folder / f"image.{task.sources[0].format.lower()}"
    if image.exists():
        return image
    try:
        manifest = fetch_manifest(task.manifest_url)
        for part in manifest.parts:
            job.token.check()
            check_part(part)
        partial = image.with_name(f".{image.name}")
        assemble(manifest, partial, fetched)
        return partial.replace(image)
    except NotFetched as error:
        raise failures.client_error(
            f"Unable to fetch the parts of the disk image. Reason {error.status or 'no answer'}"
        ) from error
    except DamagedImage as error:
        raise failures.client_error("The import manifest does not describe the disk image.") from error


def check_room(raw: Path, task: ConversionTask) -> None:
    """:raises TaskFailed: the disk is larger than the volume that was asked for."""
    if raw.stat().st_size > task.size * GIB:
        raise failures.client_error("The volume is too small for the disk image.")
