"""A preview as unified diffs: one a text file of the guest, one for what an initramfs gets, one for the registry; command line
and window show the same."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from typing import NamedTuple

from core.changes.initramfs import InitramfsChange
from core.changes.model import backup_path, unified_diff
from core.changes.preview import Preview
from core.changes.windows import RegistryChange, registry_text


class Difference(NamedTuple):
    """:param title: the file's path in the guest, or the hive's name.
    :param rules: the MOD rules that apply.
    :param text: the unified diff with its two headings; bytes that are no UTF-8 are surrogates.
    :param backup: where the import keeps the original; "" where it does not.
    """

    title: str
    rules: tuple[str, ...]
    text: str
    backup: str = ""


def differences(preview: Preview) -> tuple[Difference, ...]:
    """In the preview's order; empty where the import would change nothing."""
    files = [
        Difference(change.path, change.rules, unified_diff(change), change.backup) for change in preview.files
    ]
    files += [
        Difference(change.path, change.rules, listed(change), change.backup) for change in preview.initramfs
    ]
    if preview.no_drivers:
        files.append(
            Difference("initramfs", ("MOD-01",), f"# No drivers can be added: {preview.no_drivers}.\n")
        )
    hives = dict.fromkeys(change.hive for change in preview.registry)
    return (*files, *(registry_difference(hive, preview.registry) for hive in hives))


def listed(change: InitramfsChange) -> str:
    """The members that are appended: an initramfs is no text."""
    return "".join(
        difflib.unified_diff([], change.listing.splitlines(keepends=True), change.path, change.path)
    )


def registry_difference(hive: str, changes: Iterable[RegistryChange]) -> Difference:
    mine = [change for change in changes if change.hive == hive]
    before, after = (registry_text(mine, after=state).splitlines(keepends=True) for state in (False, True))
    text = "".join(difflib.unified_diff(before, after, hive, hive, n=len(before) + len(after)))
    path = next((part for change in mine for part in change.where.split(", ") if part.startswith("/")), "")
    rules = tuple(dict.fromkeys(change.rule for change in mine))
    return Difference(hive, rules, text, backup_path(path) if path else "")
