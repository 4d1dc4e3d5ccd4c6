"""Whose boot code stands in the first sector of a disk.

Sources: GRUB's boot/i386/pc/boot.S (a jump to 0x65 and ``GRUB `` in the text), GRUB Legacy's stage1/stage1.S (jump to
0x4a, version 3.2 at 0x3e), Windows' mbr.asm as every release since 2000 carries it, Syslinux's mbr/mbr.S, LILO's
first.S (``LILO`` at 6).
"""

from __future__ import annotations

_WINDOWS_STARTS = (
    bytes.fromhex("33c08ed0bc007cfb5007501ffcbe1b7c"),  # 2000, XP, 2003
    bytes.fromhex("33c08ed0bc007c8ec08ed8be007cbf00"),  # Vista and later
    bytes.fromhex("33c08ed0bc007c8bf48ec08ed8"),  # NT 4
)
_WINDOWS_TEXTS = (b"Invalid partition table", b"Missing operating system")


def recognise(sector: bytes) -> str:
    """:param sector: the first 512 bytes of the disk.
    :returns: ``none``, ``grub2``, ``grub-legacy``, ``windows``, ``syslinux``, ``lilo`` or ``unknown``.
    """
    code = sector[:440]
    if not any(code):
        return "none"
    if b"GRUB " in code:
        return "grub-legacy" if code[0x3E:0x40] == b"\x03\x02" else "grub2"
    if code[6:10] == b"LILO":
        return "lilo"
    if b"Operating system load error" in code or b"SYSLINUX" in code or b"isolinux" in code:
        return "syslinux"
    if code.startswith(_WINDOWS_STARTS) or all(text in code for text in _WINDOWS_TEXTS):
        return "windows"
    return "unknown"
