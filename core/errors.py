"""Errors that the core raises: a code and facts, no prose.

::

    AmigrateError
      x ImageError            a container cannot be opened or read
        + DamagedImage          recognised, but its structure contradicts itself or ends early
        + UnsupportedImage      recognised and whole, but of a kind that cannot be read here
      x GuestError            what lies on the disk cannot be read
      x WorkerError           the inspection's worker process failed, ran out of memory or of time
      x PlanError             a plan is not consistent, or its file cannot be read
      x ServiceError          AWS (or the sandbox) answered with an error, or could not be reached
        + CredentialsError      no credentials, or expired ones
      x MigrationError        the workflow cannot go on
      x SandboxError          the sandbox cannot be started or reached
      x Cancelled             the user said stop: not a failure

Every code has one sentence in ``resources/messages/*.toml``; :func:`core.wording.sentence` joins the two for
people. Unexpected conditions raise; expected outcomes are values.
"""

from __future__ import annotations


class AmigrateError(Exception):
    """Something that the program foresaw.

    :param code: dotted name of the sentence, e.g. ``image.truncated``.
    :param retryable: whether the same call may succeed later without any change by the user.
    :param facts: what the sentence's placeholders name (paths, offsets in bytes, counts).
    """

    retryable = False

    def __init__(self, code: str, *, retryable: bool | None = None, **facts: object) -> None:
        super().__init__(code, facts)
        self.code = code
        self.facts = facts
        if retryable is not None:
            self.retryable = retryable

    def __str__(self) -> str:
        details = ", ".join(f"{name}={value!r}" for name, value in self.facts.items())
        return f"{self.code}({details})"


class ImageError(AmigrateError):
    """A container cannot be opened or read."""


class DamagedImage(ImageError):
    """The container was recognised, but its structure contradicts itself or the file ends early."""


class UnsupportedImage(ImageError):
    """The container was recognised and is whole, but of a kind that cannot be read here."""


class GuestError(AmigrateError):
    """What lies on the disk (partition table, volume, file system, hive) cannot be read."""


class WorkerError(AmigrateError):
    """The worker process that parses untrusted bytes failed, or went over its limits."""


class PlanError(AmigrateError):
    """A plan is not consistent, or its file cannot be read."""


class ServiceError(AmigrateError):
    """AWS, or the sandbox in its place, answered with an error or could not be reached."""


class CredentialsError(ServiceError):
    """There are no credentials, or they have expired."""


class MigrationError(AmigrateError):
    """The workflow cannot go on."""


class SandboxError(AmigrateError):
    """The sandbox cannot be started or reached."""


class Cancelled(AmigrateError):
    """The user said stop."""

    def __init__(self) -> None:
        super().__init__("cancelled")
