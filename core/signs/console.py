"""What a machine's console shows of how far it came, or why it gave up.

Pure functions from text to evidence, so that they are tested without a machine.
"""

from __future__ import annotations

import re

from core.facts import Evidence

_FIRMWARE = re.compile(r"SeaBIOS|Booting from Hard Disk|BdsDxe|UEFI Interactive Shell")
_BOOT_LOADER = re.compile(
    r"GRUB|Booting `|Booting a command list|LILO|SYSLINUX|Loading Linux|Windows Boot Manager|error: (no such|unknown|file)"
)
_KERNEL = re.compile(
    r"Linux version \S+|Decompressing Linux|Begin: |\[ *\d+\.\d+\] \S|systemd\[1\]|Welcome to (?!GRUB)"
)
_ROOT = re.compile(
    r"(EXT[234]-fs|XFS|BTRFS|JFS)[^\n]* (re-)?mounted|XFS \([^)]*\): (Ending clean mount|Mounting)|"
    r"BTRFS info \(device [^)]*\): (first mount|disk space caching|using free space tree|has skinny)|Switching root|systemd\[1\]: (Hostname|Set hostname|Detected)|"
    r"\nINIT: |Welcome to (?!GRUB)|[\w.-]+ login: "
)
_LOGIN_PROMPT = re.compile(r"[\w.-]+ login: ")
_TROUBLE = re.compile(
    r"Kernel panic[^\n]*|[^\n]*emergency mode[^\n]*|ALERT![^\n]*|\(initramfs\)|VFS: Unable to mount root[^\n]*|No bootable device[^\n]*|"
    r"error: [^\n]{3,80}|grub rescue>|BOOTMGR is missing|Warning: /dev/\S+ does not exist|dracut-emergency[^\n]*"
)


def firmware(text: str, where: str) -> Evidence | None:
    return _found(_FIRMWARE, text, where)


def boot_loader(text: str, where: str) -> Evidence | None:
    return _found(_BOOT_LOADER, text, where)


def kernel(text: str, where: str) -> Evidence | None:
    return _found(_KERNEL, text, where)


def root_mounted(text: str, where: str) -> Evidence | None:
    return _found(_ROOT, text, where)


def trouble(text: str, where: str) -> Evidence | None:
    """The message with which a machine gives up; the last one of them."""
    found = [match[0].strip() for match in _TROUBLE.finditer(text)]
    return Evidence(where=where, value=found[-1]) if found else None


def login_prompt(text: str) -> bool:
    return _LOGIN_PROMPT.search(text) is not None


def _found(pattern: re.Pattern[str], text: str, where: str) -> Evidence | None:
    found = pattern.search(text)
    if found is None:
        return None
    end = text.find("\n", found.start())
    return Evidence(where=where, value=text[found.start() : end if end >= 0 else None].strip()[:160])
