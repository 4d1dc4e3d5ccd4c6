"""LVM2: the text, the physical volumes, and logical volumes that are read through them, against lvm2's own programs."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from samples import lvm
from samples.filesystems import MIB, BytesDisk, Part, RawDisk, ext, files_of, mbr_disk
from samples.folders import NewFolder
from samples.volumes import can_mount, xfs

from core.errors import GuestError
from core.facts import Evidence
from core.guests.layout import VolumeKind
from core.guests.lvm import PhysicalVolume, physical, read_groups, text
from core.guests.signatures.containers import lvm_uuid
from core.guests.volumes import VolumeMap, map_volumes

SIZES = (48 * MIB, 40 * MIB)
needs_root = pytest.mark.skipif(not can_mount("ext4"), reason="no loop devices here")


@pytest.fixture(scope="module")
def content(new_folder: NewFolder) -> Path:
    file = new_folder("content") / "data"
    file.write_bytes(os.urandom(9 * MIB + 4096))
    return file


def mapped(images: list[Path]) -> VolumeMap:
    return map_volumes([RawDisk(image) for image in images])


def test_a_text_is_read_as_lvm_reads_it() -> None:
    parsed = text.parse(
        'a {\nb = 1 # one\nc = ["x", "y\\"z",\n 3]\nd {\ne="#not a comment"}\nf = 1.5\n"g" = -1\n}\nh = "i"\n\0rest'
    )
    assert parsed == {
        "a": {"b": 1, "c": ["x", 'y"z', 3], "d": {"e": "#not a comment"}, "f": 1.5, "g": -1},
        "h": "i",
    }


@pytest.mark.parametrize(
    "broken", ["a {", "}", "a = ", "a = [1", "a = }", "{ }", "a b", 'a = "', "a = [[1]]", "%", "a {" * 40]
)
def test_a_broken_text_is_an_error(broken: str) -> None:
    with pytest.raises(GuestError, match=r"volume\.lvm-metadata"):
        text.parse(broken)


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet='ab01{}[]=,"\\ \n#.', max_size=200))
def test_any_text_is_a_section_or_an_error(given_text: str) -> None:
    with suppress(GuestError):
        assert isinstance(text.parse(given_text), dict)


@pytest.mark.parametrize("kind", ["linear", "striped", "split", "raid1", "mirror"])
def test_what_lies_in_a_logical_volume_comes_out(kind: str, content: Path, tmp_path: Path) -> None:
    on = (1,) if kind == "linear" else (0, 1)
    kind = "striped" if kind == "linear" else kind
    before = lvm.Logical("before", 5 * MIB)
    images = lvm.group(tmp_path, "deb-vg", SIZES, [before, lvm.Logical("data", 16 * MIB, content, on, kind)])
    found = mapped(images)
    assert found.trouble == ()
    volume = found.volume("deb-vg/data")
    assert volume is not None
    assert volume.size == 16 * MIB
    assert volume.disks == ((1,) if kind in ("raid1", "mirror") else (2,) if on == (1,) else (1, 2))
    whole = content.read_bytes().ljust(16 * MIB, b"\0")
    reader = found.reader("deb-vg/data")
    assert reader.read_at(0, 16 * MIB) == whole
    for offset, size in ((65535, 2), (4 * MIB - 1, 2), (8 * MIB - 3, 100), (16 * MIB - 4, 10)):
        assert reader.read_at(offset, size) == whole[offset : offset + size]
    assert [each.id for each in found.volumes] == ["disk1", "disk2", "deb-vg/before", "deb-vg/data"]


@needs_root
@pytest.mark.needs("pvcreate", "vgs")
def test_the_samples_are_lvm_to_lvm(content: Path, tmp_path: Path) -> None:
    volumes = [lvm.Logical("root", 16 * MIB, content), lvm.Logical("wide", 16 * MIB, None, (0, 1))]
    told = lvm.check(lvm.group(tmp_path, "deb-vg", SIZES, volumes)).split()
    assert told == [
        "deb-vg",
        "2",
        "2",
        "root",
        "16777216B",
        "linear",
        "1",
        "wide",
        "16777216B",
        "striped",
        "2",
    ]


@needs_root
@pytest.mark.needs("pvcreate", "vgcreate", "lvcreate")
def test_a_group_made_by_lvm_itself(tmp_path: Path) -> None:
    commands = [
        ("-n", "root", "-L", "16M"),
        ("-n", "wide", "-i", "2", "-I", "64k", "-L", "16M"),
        ("-n", "long", "-L", "44M"),
    ]
    images = lvm.real_group(tmp_path, "real", SIZES, commands)
    found = mapped(images)
    assert found.trouble == ()
    (group,) = found.volume_groups
    assert (group.name, len(group.physical_volumes), group.missing) == ("real", 2, ())
    assert group.logical_volumes == ("real/root", "real/wide", "real/long")
    assert set(group.physical_volumes) == {
        lvm_uuid(image.read_bytes()[512 + 32 : 512 + 64]) for image in images
    }
    assert {volume.id: volume.size // MIB for volume in found.volumes[2:]} == {
        "real/root": 16,
        "real/wide": 16,
        "real/long": 44,
    }


def test_a_missing_disk_is_told_and_the_rest_is_read(content: Path, tmp_path: Path) -> None:
    volumes = [
        lvm.Logical("here", 12 * MIB, content),
        lvm.Logical("gone", 8 * MIB, None, (1,)),
        lvm.Logical("half", 16 * MIB, None, (0, 1)),
    ]
    images = lvm.group(tmp_path, "vg", SIZES, volumes)
    found = mapped(images[:1])
    (group,) = found.volume_groups
    assert group.missing == (group.physical_volumes[1],)
    assert [(each.id, each.kind, each.detail) for each in found.volumes[1:]] == [
        ("vg/here", VolumeKind.UNKNOWN, ""),
        ("vg/gone", VolumeKind.UNKNOWN, "lvm lvm-missing"),
        ("vg/half", VolumeKind.UNKNOWN, "lvm lvm-missing"),
    ]
    assert {each.value for each in found.trouble} == {"volume.lvm-missing"}
    assert found.reader("vg/here").read_at(0, 4096) == content.read_bytes()[:4096]
    with pytest.raises(GuestError, match=r"volume\.not-there"):
        found.reader("vg/gone")


def test_a_mirror_is_read_from_the_leg_that_is_here(content: Path, tmp_path: Path) -> None:
    images = lvm.group(tmp_path, "vg", SIZES, [lvm.Logical("data", 12 * MIB, content, (1, 0), "raid1")])
    found = mapped(images[:1])
    assert found.reader("vg/data").read_at(0, 9 * MIB) == content.read_bytes()[: 9 * MIB]


def test_thin_volumes_are_told_not_read(tmp_path: Path) -> None:
    found = mapped(lvm.group(tmp_path, "vg", SIZES, [lvm.Logical("thin", 8 * MIB, type="thin")]))
    volume = found.volume("vg/thin")
    assert volume is not None
    assert (volume.kind, volume.detail) == (VolumeKind.UNKNOWN, "lvm thin")
    assert [each.value for each in found.trouble] == ["volume.lvm-segment"]


@pytest.mark.parametrize("make", [ext, xfs])
def test_a_file_system_on_lvm_on_a_partition(make: Callable[..., Path], tree: Path, tmp_path: Path) -> None:
    size = 320 * MIB
    image = ext("ext4", tree, tmp_path / "fs", size) if make is ext else xfs(tree, tmp_path / "fs", size)
    (pv,) = lvm.group(tmp_path, "sys-vg", [size + 8 * MIB], [lvm.Logical("root", size, image)])
    found = mapped([mbr_disk(tmp_path / "disk", [Part(pv, type="8e", active=True)])])
    volume = found.volume("sys-vg/root")
    assert volume is not None
    assert volume.where == "disk 1, sys-vg/root"
    fs = found.open("sys-vg/root")
    for path, here, _ in files_of(tree):
        if here.is_file() and not here.is_symlink() and " " not in path:
            assert fs.read(path) == here.read_bytes()
    assert found.volumes[0].kind is VolumeKind.LVM2


def test_two_groups_of_one_name_are_two(tmp_path: Path) -> None:
    first = lvm.group(tmp_path, "vg", [SIZES[0]], [lvm.Logical("root", 8 * MIB)])
    other = tmp_path / "other"
    other.mkdir()
    second = lvm.group(other, "vg", [SIZES[1]], [lvm.Logical("root", 8 * MIB)])
    renamed = (
        second[0]
        .read_bytes()
        .replace(lvm._identifier("vg").encode(), b"zzzzzz" + lvm._identifier("vg").encode()[6:])
    )
    area = renamed.index(b" LVM2 x[5A%r0N*>") - 4
    length = int.from_bytes(renamed[area + 48 : area + 56], "little")
    body = renamed[area + 512 : area + 512 + length]
    head = bytearray(renamed[area : area + 512])
    head[56:60] = lvm._sum(body).to_bytes(4, "little")
    head[:4] = lvm._sum(bytes(head[4:])).to_bytes(4, "little")
    second[0].write_bytes(renamed[:area] + bytes(head) + renamed[area + 512 :])
    found = mapped([first[0], second[0]])
    assert [group.name for group in found.volume_groups] == ["vg", "vg@zzzzzz"]
    assert len({volume.id for volume in found.volumes}) == 4


def test_metadata_that_lie_are_trouble(tmp_path: Path) -> None:
    (image,) = lvm.group(tmp_path, "vg", [SIZES[0]], [lvm.Logical("root", 8 * MIB)])
    data = bytearray(image.read_bytes())
    data[4096 + 512 + 20] ^= 1
    found = map_volumes([BytesDisk(data)])
    assert [(each.where, each.value) for each in found.trouble] == [("disk 1", "volume.lvm-metadata")]
    assert found.volume_groups == ()


def test_a_ring_that_wraps(tmp_path: Path) -> None:
    """The text of a group that was changed often begins near the end of its ring and goes on at the start."""
    (image,) = lvm.group(tmp_path, "vg", [SIZES[0]], [lvm.Logical("root", 8 * MIB)])
    data = bytearray(image.read_bytes())
    length = int.from_bytes(data[4096 + 48 : 4096 + 56], "little")
    body, size = data[4096 + 512 : 4096 + 512 + length], MIB - 4096
    data[4096 + 512 : 4096 + size] = bytes(size - 512)
    first = 512
    data[4096 + size - first : 4096 + size] = body[:first]
    data[4096 + 512 : 4096 + 512 + length - first] = body[first:]
    data[4096 + 40 : 4096 + 48] = (size - first).to_bytes(8, "little")
    data[4096:4100] = lvm._sum(bytes(data[4100 : 4096 + 512])).to_bytes(4, "little")
    found = map_volumes([BytesDisk(data)])
    assert [each.id for each in found.volumes] == ["disk1", "vg/root"]


def test_the_newest_metadata_count(tmp_path: Path) -> None:
    (tmp_path / "new").mkdir()
    old = lvm.group(tmp_path, "vg", SIZES, [lvm.Logical("old", 8 * MIB)], sequence=3)
    new = lvm.group(tmp_path / "new", "vg", SIZES, [lvm.Logical("new", 8 * MIB)], sequence=4)
    assert [each.id for each in mapped([old[0], new[1]]).volumes[2:]] == ["vg/new"]


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 3000), st.integers(0, 255)), min_size=1, max_size=4))
def test_any_changed_text_gives_groups_or_trouble(changes: list[tuple[int, int]]) -> None:
    data = bytearray(_SAMPLE)
    length = int.from_bytes(data[4096 + 48 : 4096 + 56], "little")
    for offset, value in changes:
        data[4096 + 512 + offset % length] = value
    body = bytes(data[4096 + 512 : 4096 + 512 + length])
    data[4096 + 56 : 4096 + 60] = lvm._sum(body).to_bytes(4, "little")
    data[4096:4100] = lvm._sum(bytes(data[4100 : 4096 + 512])).to_bytes(4, "little")
    disk, trouble = BytesDisk(data), list[Evidence]()
    volume = PhysicalVolume("disk1", "disk 1", disk, 1, lvm_uuid(bytes(data[544:576])))
    for group in read_groups([volume], trouble):
        for logical in group.logical:
            if logical.reader is not None and logical.reader.size:
                with suppress(GuestError):
                    assert len(logical.reader.read_at(0, 4096)) <= 4096
    assert physical.metadata(volume) is not None


def _sample() -> bytes:
    sizes, volumes = (
        [24 * MIB],
        [lvm.Logical("root", 8 * MIB), lvm.Logical("m", 4 * MIB, on=(0, 0), type="raid1")],
    )
    body, _ = lvm._text("vg", sizes, [lvm._identifier("vg0")], volumes, 5)
    data = bytearray(2 * MIB)
    label, area = lvm._label(lvm._identifier("vg0"), sizes[0]), lvm._area(body)
    data[512 : 512 + len(label)], data[4096 : 4096 + len(area)] = label, area
    return bytes(data)


_SAMPLE = _sample()
