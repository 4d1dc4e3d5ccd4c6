"""An option ROM that hides the MiB below 16 MiB, as PCs did for ISA cards: GRUB then starts Linux without moving it.

GRUB 2 loads a kernel into the lowest memory that is large enough, at 1 MiB, and moves it to 16 MiB with ``rep movsb``: 55 MB, byte by
byte. The two addresses fall on the same lines of TCG's software TLB, so that each byte misses it twice: over two seconds, a third of the
boot of a small guest. With a hole there the lowest place is 16 MiB itself. Nothing else changes: loader and kernel are the guest's own.

Sources: ACPI 6.5 15.1 (INT 15h E820h), PNP BIOS 1.0a 3 (option ROMs), GRUB 2.06 grub-core/loader/i386/linux.c: allocate_pages.
"""

from __future__ import annotations

HOLE = (15 << 20, 16 << 20)
"""First byte, and the first after it."""
_SIZE = 512
_CODE = bytes.fromhex(
    "55aa 01"  # an option ROM of one block
    "eb01 90"  # jmp init
    # init: hook INT 15h
    "1e 6650"  # push ds; push eax
    "31c0 8ed8"  # ds = 0
    "66a15400 2e66a3a000"  # old = [0:0x54]
    "c70654002400"  # [0:0x54] = handler
    "8c0e5600"  # [0:0x56] = cs
    "6658 1f cb"  # pop eax; pop ds; retf
    # handler: anything but E820h is the firmware's
    "3d20e8 7405"  # cmp ax, 0xe820; je map
    "2eff2ea000"  # jmp far [old]
    # map: bit 31 of the continuation in EBX asks for the part above the hole
    "6653 660fbaf31f"  # push ebx; btr ebx, 31
    "9c 2eff1ea000"  # pushf; call far [old]
    "55 89e5 7257"  # push bp; mov bp, sp; jc failed
    "266681 3d00001000 7547"  # base 1 MiB? else done
    "266681 7d0800000001 723c"  # at least 16 MiB long? else done
    "660fba66021f 721d"  # bit 31 was asked for? then upper
    "2666c745080000e000"  # lower: length = 14 MiB
    "2666c7450c00000000"
    "668b5e02 660fbaeb1f eb17"  # ebx = what was asked for, with bit 31; jmp done
    "2666c70500000001"  # upper: base = 16 MiB
    "2666816d080000f000 2666835d0c00"  # length -= 15 MiB
    "80660afe eb04"  # done: clear the caller's carry flag; jmp out
    "804e0a01"  # failed: set it
    "5d 83c404 cf"  # out: pop bp; drop ebx; iret
    "00000000"  # old
)


def option_rom() -> bytes:
    """The ROM's image, in which the sum of all bytes is 0."""
    body = _CODE.ljust(_SIZE - 1, b"\0")
    return body + bytes([-sum(body) & 0xFF])
