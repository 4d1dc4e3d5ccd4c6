"""Tar headers as they are written, and as somebody might write them."""

from __future__ import annotations

import io
import tarfile
from pathlib import Path

import pytest

from core.images.files import SharedFile
from core.images.ova_tar import BLOCK, MOST_MEMBERS, Member, TarWalk, looks_like_tar, walk


def header(name: bytes, size: bytes, kind: bytes = b"0") -> bytes:
    block = bytearray(
        name.ljust(100, b"\0") + b"0000644\0" + b"0000000\0" * 2 + size.ljust(12, b"\0") + b"0" * 11 + b"\0"
    )
    block += b" " * 8 + kind + bytes(100) + b"ustar\x0000"
    block = block.ljust(BLOCK, b"\0")
    block[148:156] = b"%06o\0 " % sum(block)
    return bytes(block)


def walk_bytes(folder: Path, data: bytes) -> TarWalk:
    path = folder / "tar"
    path.write_bytes(data)
    file = SharedFile(path)
    try:
        return walk(file)
    finally:
        file.close()


def octal(size: int) -> bytes:
    return b"%011o" % size


def test_members_lie_where_the_headers_say(tmp_path: Path) -> None:
    data = header(b"a", octal(5)) + b"hello".ljust(BLOCK, b"\0") + header(b"b", octal(0)) + bytes(2 * BLOCK)
    assert looks_like_tar(data)
    assert walk_bytes(tmp_path, data) == TarWalk(
        (Member("a", 512, 5, 0, regular=True), Member("b", 1536, 0, 1024, regular=True))
    )


def test_sizes_over_8_gib_are_binary(tmp_path: Path) -> None:
    size = 9 << 30
    found = walk_bytes(tmp_path, header(b"big", b"\x80" + size.to_bytes(11, "big")) + bytes(BLOCK))
    assert found.members[0].size == size
    assert found.cut
    assert found.trouble == (1024, f"the file ends here, but big has {size} bytes from byte 512 on")


def test_sizes_in_pax_headers(tmp_path: Path) -> None:
    path = tmp_path / "pax"
    with tarfile.open(path, "w", format=tarfile.PAX_FORMAT) as tar:
        info = tarfile.TarInfo("ä" * 120)
        info.size = 3
        info.pax_headers = {"size": "3", "comment": "x" * 300}
        tar.addfile(info, io.BytesIO(b"abc"))
    (member,) = walk_bytes(tmp_path, path.read_bytes()).members
    assert (member.name, member.size) == ("ä" * 120, 3)


@pytest.mark.parametrize(
    ("extra", "why"),
    [
        (header(b"x", octal(1 << 20), b"x"), "1 extra headers, the last of 1048576 bytes"),
        (header(b"x", octal(0), b"g") * 9, "5 extra headers, the last of 0 bytes"),
        (
            header(b"x", octal(9), b"x") + b"999 path=x".ljust(BLOCK, b"\0"),
            "a pax record's length does not fit",
        ),
        (
            header(b"x", octal(9), b"x") + b"no length".ljust(BLOCK, b"\0"),
            "a pax record's length does not fit",
        ),
        (header(b"x", octal(12), b"x") + b"12 size=-17\n".ljust(BLOCK, b"\0"), "a pax size is not a number"),
        (header(b"x", b"12x"), "b'12x' is not an octal number"),
    ],
)
def test_wrong_headers_end_the_walk(extra: bytes, why: str, tmp_path: Path) -> None:
    first = header(b"a", octal(0))
    found = walk_bytes(tmp_path, first + extra + header(b"b", octal(0)) + bytes(BLOCK))
    assert [member.name for member in found.members] == ["a"]
    assert found.trouble is not None
    assert found.trouble[1] == why


def test_negative_and_endless_sizes(tmp_path: Path) -> None:
    for size in (b"\xff" * 12, b"\x80" + b"\xff" * 11):
        found = walk_bytes(tmp_path, header(b"a", size) + bytes(BLOCK))
        assert found.cut


def test_no_end_of_archive(tmp_path: Path) -> None:
    """Some writers leave the two empty blocks away: nothing is missing."""
    assert walk_bytes(tmp_path, header(b"a", octal(0))).trouble is None


def test_ends_within_the_first_header(tmp_path: Path) -> None:
    assert walk_bytes(tmp_path, header(b"a", octal(0))[:300]).cut


def test_bounded(tmp_path: Path) -> None:
    found = walk_bytes(tmp_path, header(b"a", octal(0)) * (MOST_MEMBERS + 5))
    assert len(found.members) == MOST_MEMBERS
    assert found.trouble == (MOST_MEMBERS * BLOCK, f"more than {MOST_MEMBERS} members")


@pytest.mark.parametrize("block", [bytes(512), b"x" * 512, b"a" * 100, header(b"a", octal(0))[:511]])
def test_what_is_no_tar(block: bytes) -> None:
    assert not looks_like_tar(block)
