"""File systems made from a folder by the systems' own programs, and disks cut up by sfdisk and sgdisk.

Nothing is mounted except where a function says so. ``make(kind, tree, image, size)`` gives a partition's bytes;
``mbr_disk`` and ``gpt_disk`` put such images into a disk. All sizes are bytes; images are sparse.
"""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import weakref
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from core.images.model import Disk, DiskFacts, Extent, ExtentKind, ImageFormat

MIB = 1 << 20
GIB = 1 << 30
_CHUNK = 1 << 20
LINUX_MBR, LINUX_GPT = "83", "8300"
EFI_GPT = "ef00"
NTFS_GPT = "0700"
LVM_MBR, LVM_GPT = "8e", "8e00"
SWAP_MBR = "82"


def run(*command: str | Path, text: str | bytes | None = None, cwd: Path | None = None) -> str:
    """Run a program and return what it prints; its own words in the error when it fails."""
    environment = {
        **os.environ,
        "PATH": os.environ.get("PATH", "") + ":/usr/sbin:/sbin",
        "LC_ALL": "C",
        "TZ": "UTC",
    }
    given = text.encode() if isinstance(text, str) else text
    done = subprocess.run(
        [str(part) for part in command],
        input=given,
        capture_output=True,
        env=environment,
        cwd=cwd,
        check=False,
    )
    if done.returncode:
        message = f"{command[0]} ended with {done.returncode}: {done.stderr.decode(errors='replace').strip()[-600:]}"
        raise RuntimeError(message)
    return done.stdout.decode("utf-8", "replace")


class RawDisk(Disk):
    """A raw file as a disk, for tests below the container layer."""

    def __init__(self, path: Path, index: int = 1, size: int | None = None) -> None:
        self._file = os.open(path, os.O_RDONLY)
        self._closed = weakref.finalize(self, os.close, self._file)
        length = path.stat().st_size if size is None else size
        self.facts = DiskFacts(
            index=index, name=path.name, format=ImageFormat.RAW, size=length, stored=length
        )
        self.reads = 0

    def read_at(self, offset: int, size: int) -> bytes:
        self.reads += 1
        return os.pread(self._file, max(0, min(size, self.size - offset)), offset)

    def extents(self) -> Iterator[Extent]:
        yield Extent(0, self.size, ExtentKind.DATA)

    def close(self) -> None:
        self._closed()


class BytesDisk(Disk):
    """Bytes as a disk."""

    def __init__(self, data: bytes | bytearray, index: int = 1) -> None:
        self._data = data
        self.facts = DiskFacts(
            index=index, name="memory", format=ImageFormat.RAW, size=len(data), stored=len(data)
        )

    def read_at(self, offset: int, size: int) -> bytes:
        return bytes(self._data[offset : offset + size]) if offset >= 0 else b""

    def extents(self) -> Iterator[Extent]:
        yield Extent(0, self.size, ExtentKind.DATA)


@dataclass(frozen=True, slots=True)
class Part:
    """One partition. ``content`` is an image of its bytes; ``size`` 0 takes the image's size.

    :param type: sfdisk's (MBR) or sgdisk's (GPT) code; "" means Linux.
    """

    content: Path | None = None
    size: int = 0
    type: str = ""
    name: str = ""
    active: bool = False
    start: int = 0

    @property
    def bytes(self) -> int:
        return self.size or (self.content.stat().st_size if self.content else 0)


def blank(image: Path, size: int) -> Path:
    """A sparse file of zeros."""
    with image.open("wb") as file:
        file.truncate(size)
    return image


def copy_into(disk: Path, content: Path, offset: int) -> None:
    """Write the bytes of ``content`` into ``disk``; blocks of zeros stay holes."""
    zeros = bytes(_CHUNK)
    with content.open("rb") as source, disk.open("r+b") as target:
        position = offset
        while chunk := source.read(_CHUNK):
            if chunk != zeros[: len(chunk)]:
                target.seek(position)
                target.write(chunk)
            position += len(chunk)


def mbr_disk(disk: Path, parts: Sequence[Part], *, size: int = 0, boot_code: bytes = b"") -> Path:
    """A disk with an MBR. More than four partitions: the fourth becomes an extended one, the rest logical."""
    starts, at = [], MIB
    for number, part in enumerate(parts, 1):
        if len(parts) > 4 and number > 3:
            at += MIB  # the extended boot record of each logical partition lies before it
        starts.append(part.start or at)
        at = starts[-1] + _aligned(part.bytes)
    end = at + MIB
    blank(disk, size or end)
    lines = ["label: dos", "label-id: 0xcafe0123", "unit: sectors"]
    for number, (part, start) in enumerate(zip(parts, starts, strict=True), 1):
        kind, active = part.type or LINUX_MBR, ", bootable" if part.active else ""
        if len(parts) > 4 and number == 4:
            lines.append(f"start={(start - MIB) // 512}, size={(end - start) // 512}, type=5")
        lines.append(f"start={start // 512}, size={part.bytes // 512}, type={kind}{active}")
    run("sfdisk", "-q", "--no-reread", disk, text="\n".join(lines) + "\n")
    if boot_code:
        with disk.open("r+b") as file:
            file.write(boot_code[:440])
    _fill(disk, parts, starts)
    return disk


def gpt_disk(disk: Path, parts: Sequence[Part], *, size: int = 0) -> Path:
    """A disk with a GPT and its protective MBR."""
    starts, at = [], MIB
    for part in parts:
        starts.append(part.start or at)
        at = starts[-1] + _aligned(part.bytes)
    blank(disk, size or at + MIB)
    commands: list[str] = []
    for number, (part, start) in enumerate(zip(parts, starts, strict=True), 1):
        last = (start + part.bytes) // 512 - 1
        commands += [f"--new={number}:{start // 512}:{last}", f"--typecode={number}:{part.type or LINUX_GPT}"]
        if part.name:
            commands.append(f"--change-name={number}:{part.name}")
        if part.active:
            commands.append(f"--attributes={number}:set:2")
    run("sgdisk", "--clear", "--set-alignment=1", *commands, disk)
    _fill(disk, parts, starts)
    return disk


def _aligned(size: int) -> int:
    return -(-size // MIB) * MIB


def _fill(disk: Path, parts: Sequence[Part], starts: Sequence[int]) -> None:
    for part, start in zip(parts, starts, strict=True):
        if part.content:
            copy_into(disk, part.content, start)


def ext(kind: str, tree: Path | None, image: Path, size: int, *options: str) -> Path:
    """ext2, ext3 or ext4 from ``tree``; owners become root."""
    filled = ("-d", str(tree)) if tree else ()
    blank(image, size)
    run("mke2fs", "-q", "-F", "-t", kind, "-E", "root_owner=0:0", *filled, *options, image)
    return image


def files_of(tree: Path) -> Iterator[tuple[str, Path, os.stat_result]]:
    """Every file below ``tree`` as (path in the image, path here, lstat)."""
    for folder, names, files in os.walk(tree):
        for name in sorted([*names, *files]):
            here = Path(folder) / name
            yield "/" + here.relative_to(tree).as_posix(), here, here.lstat()


def sample_tree(folder: Path) -> Path:
    """A small tree with everything a reader can stumble over: empty, large and sparse files, deep and wide folders,
    relative, absolute, looping and escaping links, names that are not ASCII."""
    root = folder / "tree"
    if root.exists():
        shutil.rmtree(root)
    for name in (
        "etc/ssh",
        "usr/lib/modules/6.1.0",
        "usr/bin",
        "var/wide",
        "deep/" + "/".join("abcdefghij"),
        "boot",
    ):
        (root / name).mkdir(parents=True)
    (root / "etc/os-release").symlink_to("../usr/lib/os-release")
    (root / "usr/lib/os-release").write_text('ID=debian\nVERSION_ID="12"\n')
    (root / "etc/fstab").write_text("/dev/sda1 / ext4 defaults 0 1\n")
    (root / "etc/empty").write_bytes(b"")
    (root / "etc/naïve–ünïcode").write_text("text")
    (root / "etc/with space").write_text("spaced")
    (root / ("etc/" + "n" * 200)).write_text("long name")
    (root / "lib").symlink_to("usr/lib")
    (root / "absolute").symlink_to("/usr/lib/os-release")
    (root / "escape").symlink_to("../../../../etc/fstab")
    (root / "loop").symlink_to("loop")
    (root / ("long-link")).symlink_to("/usr/lib/" + "./" * 100 + "os-release")
    (root / "longest-link").symlink_to("/usr/lib/" + "./" * 450 + "os-release")
    (root / "usr/bin/large").write_bytes(bytes(range(256)) * 12000)
    (root / "usr/bin/odd").write_bytes(b"\xa5" * 70001)
    with (root / "usr/bin/sparse").open("wb") as file:
        file.seek(3 << 20)
        file.write(b"end of a hole")
    (root / "deep" / "/".join("abcdefghij") / "leaf").write_text("leaf")
    for number in range(700):
        (root / f"var/wide/file-{number:04d}-with-a-name-of-some-length").write_text(f"{number}\n")
    (root / "usr/lib/modules/6.1.0/modules.dep").write_text("kernel/drivers/net/ena.ko:\n" * 3000)
    for path in sorted(root.rglob("*"), reverse=True):
        if not path.is_symlink():
            path.chmod(0o755 if stat.S_ISDIR(path.lstat().st_mode) else 0o640)
    return root
