"""NTFS's own ways: names without regard to case, junctions, links, files whose bytes are elsewhere."""

from __future__ import annotations

import os
import struct
from pathlib import Path

import pytest
from samples import volumes
from samples.filesystems import MIB, RawDisk
from samples.folders import NewFolder

from core.errors import GuestError
from core.guests.filesystems import NodeType
from core.guests.filesystems.ntfs import NtfsFileSystem

pytestmark = pytest.mark.skipif(not volumes.can_mount("ntfs"), reason="ntfs-3g cannot mount here")
JUNCTION, LINK, DEDUP, CLOUD = 0xA0000003, 0xA000000C, 0x80000013, 0x9000001A


def reparse(tag: int, target: str = "", *, relative: bool = False) -> bytes:
    """Reparse data as [MS-FSCC] 2.1.2 lays them out."""
    if tag not in (JUNCTION, LINK):
        return struct.pack("<IHH", tag, 8, 0) + b"somewhere"[:8]
    substitute, shown = target.encode("utf-16-le"), target.encode("utf-16-le")
    body = struct.pack("<HHHH", 0, len(substitute), len(substitute) + 2, len(shown))
    body += struct.pack("<I", int(relative)) if tag == LINK else b""
    body += substitute + b"\0\0" + shown + b"\0\0"
    return struct.pack("<IHH", tag, len(body), 0) + body


def lay(top: Path) -> None:
    config = top / "Windows/System32/config"
    config.mkdir(parents=True)
    (config / "SYSTEM").write_bytes(b"regf" + bytes(5000))
    for name, data in {
        "Documents and Settings": reparse(JUNCTION, "\\??\\C:\\Windows"),
        "elsewhere": reparse(JUNCTION, "\\??\\Volume{01234567-0000-0000-0000-100000000000}\\"),
        "share": reparse(LINK, "\\\\server\\share"),
        "relative": reparse(LINK, "Windows\\System32", relative=True),
    }.items():
        (top / name).mkdir()
        os.setxattr(top / name, "system.ntfs_reparse_data", data)
    for name, data in {
        "hive": reparse(LINK, "C:\\Windows\\System32\\config\\SYSTEM"),
        "deduplicated": reparse(DEDUP),
        "in the cloud": reparse(CLOUD),
    }.items():
        (top / name).write_bytes(b"x" * 100 if name != "hive" else b"")
        os.setxattr(top / name, "system.ntfs_reparse_data", data)


@pytest.fixture(scope="module")
def fs(new_folder: NewFolder) -> NtfsFileSystem:
    image = volumes.ntfs(None, new_folder("ntfs") / "image", 24 * MIB, label="System", after=lay)
    return NtfsFileSystem(RawDisk(image), "disk 1, partition 2")


def test_case_does_not_matter(fs: NtfsFileSystem) -> None:
    assert fs.read("/WINDOWS/system32/CONFIG/system", limit=4) == b"regf"
    assert fs.lookup("/Windows\\System32") is None
    assert fs.name == "System"


def test_junctions_and_links_lead_on(fs: NtfsFileSystem) -> None:
    assert fs.read("/Documents and Settings/System32/config/SYSTEM", limit=4) == b"regf"
    assert fs.read("/relative/config/SYSTEM", limit=4) == b"regf"
    assert fs.read("/hive", limit=4) == b"regf"


def test_what_leads_to_another_volume_is_neither_file_nor_folder(fs: NtfsFileSystem) -> None:
    for path in ("/elsewhere", "/share"):
        node = fs.lookup(path)
        assert node is not None
        assert node.type is NodeType.OTHER
        assert fs.read(path) is None
        assert fs.list(path) == []


@pytest.mark.parametrize("path", ["/deduplicated", "/in the cloud"])
def test_bytes_that_are_elsewhere_are_not_made_up(fs: NtfsFileSystem, path: str) -> None:
    with pytest.raises(GuestError, match=r"guest\.offloaded"):
        fs.read(path)


def test_a_file_encrypted_by_the_user_is_not_read_as_noise(
    fs: NtfsFileSystem, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(fs._unstored, "/Windows/System32/config/SYSTEM", "guest.encrypted")
    with pytest.raises(GuestError, match=r"guest\.encrypted"):
        fs.read("/Windows/System32/config/SYSTEM")
