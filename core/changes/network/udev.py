"""70-persistent-net.rules: names that udev once tied to the old machine's network cards."""

from __future__ import annotations

MARK = "# removed by the import: "


def changed_udev_rules(text: str) -> str:
    """Rules for the old cards are commented out, so that the one card on EC2 becomes the first one again."""
    return "".join(
        line if not line.strip() or line.lstrip().startswith("#") else MARK + line
        for line in text.splitlines(keepends=True)
    )
