"""One file to change in a file system, as both editors take it: debugfs for ext, the appliance for all."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Edit:
    """
    :param path: within its own file system, all links resolved.
    :param backup: where the original is kept; "" for a new file.
    :param digest: SHA-256 of the file's bytes now, in hex; "" for a new file.
    :param content: a file with the new bytes.
    """

    path: str
    backup: str
    digest: str
    content: Path

    @property
    def is_new(self) -> bool:
        return not self.digest


class EditFailed(Exception):
    """The file system cannot be changed. :param reason: in a few words, for the task's record."""
