from __future__ import annotations

import pytest

from core.changes.fstab import MARK, changed_fstab

KNOWN = {
    "/dev/sda1": "aaaa-1",
    "/dev/sda5": "bbbb-5",
    "UUID=aaaa-1": "aaaa-1",
    "UUID=bbbb-5": "bbbb-5",
    "LABEL=data": "cccc",
    "/dev/mapper/vg-root": "dddd",
}


def changed(line: str) -> str:
    return changed_fstab(line, KNOWN.get)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("/dev/sda1  /  ext4 errors=remount-ro 0 1\n", "UUID=aaaa-1  /  ext4 errors=remount-ro 0 1\n"),
        ("/dev/sda5\tnone\tswap\tsw\t0\t0\r\n", "UUID=bbbb-5\tnone\tswap\tsw\t0\t0\r\n"),
        ("/dev/sdb1 /data ext4 defaults 0 2\n", "/dev/sdb1 /data ext4 defaults,nofail 0 2\n"),
        ("UUID=gone /data xfs defaults 0 2\n", "UUID=gone /data xfs defaults,nofail 0 2\n"),
        ("UUID=gone /data xfs nofail,ro 0 2\n", "UUID=gone /data xfs nofail,ro 0 2\n"),
        ("/dev/sdb1 /data ext4", "/dev/sdb1 /data ext4 nofail"),
        ("//server/share /mnt cifs guest 0 0\n", f"{MARK}//server/share /mnt cifs guest 0 0\n"),
        ("share /mnt vboxsf rw 0 0\n", f"{MARK}share /mnt vboxsf rw 0 0\n"),
        ("user@host:/ /mnt fuse.sshfs rw 0 0\n", f"{MARK}user@host:/ /mnt fuse.sshfs rw 0 0\n"),
        ("nonsense\n", f"{MARK}nonsense\n"),
    ],
)
def test_lines_that_change(before: str, after: str) -> None:
    assert changed(before) == after
    assert changed(after) == after, "a second import changes nothing"


@pytest.mark.parametrize(
    "line",
    [
        "# /dev/sda1 / ext4\n",
        "\n",
        "   \n",
        "UUID=aaaa-1 / ext4 defaults 0 1\n",
        "LABEL=data /data ext4 defaults 0 2\n",
        "/dev/mapper/vg-root / xfs defaults 0 0\n",
        "proc /proc proc defaults 0 0\n",
        "tmpfs /tmp tmpfs size=1g 0 0\n",
        "server:/export /mnt nfs ro 0 0\n",
        "/srv/data /data none bind 0 0\n",
        "/dev/sdz9 / ext4 defaults 0 1\n",  # a root with nofail would not be mounted at all
    ],
)
def test_lines_that_stay_to_the_byte(line: str) -> None:
    assert changed(line) == line


def test_bytes_that_are_no_utf8_survive() -> None:
    text = b"/dev/sda1 /\xff ext4 rw 0 1\n".decode("utf-8", "surrogateescape")
    assert changed(text).encode("utf-8", "surrogateescape") == b"UUID=aaaa-1 /\xff ext4 rw 0 1\n"
