"""udev rules that tie an interface's name to the old card's address: the new card would become eth1."""

from __future__ import annotations

import re

DISABLED = "# disabled by the import: "


def changed_udev_rules(text: str) -> str:
    return "".join(
        f"{DISABLED}{line}" if not line.lstrip().startswith("#") and _names_by_address(line) else line
        for line in text.splitlines(keepends=True)
    )


def _names_by_address(line: str) -> bool:
    return bool(re.search(r"ATTRS?\{address\}==", line) and re.search(r"\bNAME\s*:?=", line))
