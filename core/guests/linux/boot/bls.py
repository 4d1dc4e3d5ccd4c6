"""Boot Loader Specification entries (loader/entries/*.conf) and GRUB's environment block.

Specification: https://uapi-group.org/specifications/specs/boot_loader_specification/
GRUB's order: newest first by rpm's version comparison of the file names (grub-core/commands/blscfg.c, Fedora's patch).
"""

from __future__ import annotations

import posixpath
import re

from core.guests.linux.boot.settings import Entry
from core.guests.linux.files import GuestFiles
from core.guests.linux.versions import version_key

MAX_ENTRIES = 256
_VARIABLE = re.compile(r"\$(\w{1,64})")
FOLDERS = ("/boot/loader/entries", "/boot/efi/loader/entries", "/efi/loader/entries")


def read_entries(
    files: GuestFiles, variables: dict[str, str], folders: tuple[str, ...] = FOLDERS
) -> list[Entry]:
    """Entries in the order of the menu. ``variables`` (from grubenv) stand in for ``$kernelopts`` and the like."""
    paths = [path for folder in folders for path in files.matching(folder, "*.conf")][:MAX_ENTRIES]
    paths.sort(key=lambda path: version_key(posixpath.basename(path).removesuffix(".conf")), reverse=True)
    return [_entry(files, path, variables) for path in paths]


def keyed(line: str) -> tuple[str, str]:
    """A key and its value, with blanks or tabs between them; "" where there is none."""
    words = line.strip().split(None, 1)
    return (words[0], words[1].strip()) if len(words) == 2 else (line.strip(), "")


def _entry(files: GuestFiles, path: str, variables: dict[str, str]) -> Entry:
    entry = Entry(title="", line=1, id=posixpath.basename(path).removesuffix(".conf"))
    options: list[str] = []
    for number, line in files.lines(path):
        key, value = keyed(line)
        if key == "title":
            entry.title = value
        elif key == "linux":
            entry.kernel, entry.line = value, number
        elif key == "initrd":
            words = value.split()
            entry.initramfs = next((word for word in words if "$" not in word), "")
        elif key == "options":
            options.append(value)
    joined = _VARIABLE.sub(lambda match: variables.get(match[1], ""), " ".join(options)[:16_384])
    entry.arguments = " ".join(joined.split())
    return entry


def read_environment(files: GuestFiles, path: str) -> dict[str, str] | None:
    """GRUB's environment block: ``name=value`` lines, ``\\`` before a newline or another backslash. None where there is none.

    Source: https://www.gnu.org/software/grub/manual/grub/grub.html#Environment-block
    """
    text = files.text(path)
    if text is None or not text.startswith("# GRUB Environment Block"):
        return None
    found: dict[str, str] = {}
    for line in text[: 64 << 10].split("\n"):
        name, equals, value = line.partition("=")
        if equals and name and not name.startswith("#"):
            found[name] = value.replace("\\\\", "\\")
    return found
