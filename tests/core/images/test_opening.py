from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from core.errors import ImageError
from core.images import ImageFormat, ProblemCode, detect, open_image
from core.wording import has_words, sentence


def refused(path: Path) -> ImageError:
    with pytest.raises(ImageError) as caught:
        open_image(path)
    assert str(path) in sentence(caught.value)
    assert "?" not in sentence(caught.value)
    return caught.value


def test_not_found(tmp_path: Path) -> None:
    assert refused(tmp_path / "nothing.vmdk").code == "image.not-found"


def test_directory(tmp_path: Path) -> None:
    assert refused(tmp_path).code == "image.is-directory"


def test_empty(tmp_path: Path) -> None:
    path = tmp_path / "empty.ova"
    path.touch()
    assert refused(path).code == "image.empty"
    assert detect(path) is None


def test_no_permission(tmp_path: Path) -> None:
    path = tmp_path / "closed.raw"
    path.write_bytes(b"x")
    path.chmod(0)
    if not os.access(path, os.R_OK):
        assert refused(path).code == "image.no-permission"
        return
    script = (  # root may read everything: ask as somebody else
        "import os, sys\nfrom core.images.opening import open_image\n"
        "os.chdir(sys.argv[1]); os.setgid(65534); os.setuid(65534)\n"
        "try: open_image('closed.raw')\n"
        "except Exception as error: print(error.code)"
    )
    command = [sys.executable, "-c", script, str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout == "image.no-permission\n"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="POSIX")
def test_pipe_does_not_wait(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.vmdk")
    assert refused(tmp_path / "pipe.vmdk").facts["looks"] == "a device, pipe or socket"


@pytest.mark.parametrize(
    ("name", "content", "looks"),
    [
        ("notes.vmdk", b"This is not a disk image.\n" * 50, "a text file"),
        ("notes.raw", "Grüße\n".encode("utf-16"), "a text file"),
        ("zeros.vmdk", bytes(1 << 20), "zeros: there is no partition table and no file system"),
        ("zeros.vhd", bytes(1 << 20), "zeros: there is no partition table and no file system"),
        ("random.vhdx", bytes(range(1, 256)) * 500, "data without a partition table or a file system"),
        ("disk.vmdk.gz", b"\x1f\x8b" + bytes(99), "a gzip-compressed file: unpack it first"),
        ("page.ova", b"<html><body>Not found</body></html>", "a text file"),
        ("short", b"x", "a text file"),
    ],
)
def test_not_disk_images(name: str, content: bytes, looks: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    error = refused(path)
    assert (error.code, error.facts["looks"]) == ("image.not-a-disk-image", looks)
    assert detect(path) is None


def test_zip(tmp_path: Path) -> None:
    path = tmp_path / "vm.ova"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("vm.vmdk", "x")
    assert refused(path).facts["looks"] == "a ZIP archive"


@pytest.mark.parametrize(
    ("offset", "magic"),
    [
        (510, b"\x55\xaa"),
        (512, b"EFI PART"),
        (4096, b"EFI PART"),
        (0x438, b"\x53\xef"),
        (0, b"XFSB"),
        (0x8000, b"JFS1"),
        (0x10040, b"_BHRfS_M"),
        (0, b"LUKS\xba\xbe"),
        (512, b"LABELONE"),
        (4086, b"SWAPSPACE2"),
    ],
)
def test_raw_disks_are_known_by_what_lies_on_them(offset: int, magic: bytes, tmp_path: Path) -> None:
    path = tmp_path / "disk.bin"
    content = bytearray(1 << 20)
    content[offset : offset + len(magic)] = magic
    path.write_bytes(content)
    assert detect(path) is ImageFormat.RAW
    with open_image(str(path)) as image:
        assert image.facts.format is ImageFormat.RAW
        assert image.disks[0].read_at(0, 1 << 20) == content


def test_every_code_has_words() -> None:
    errors = "not-found is-directory no-permission empty not-a-disk-image read-failed path-refused"
    assert all(has_words(f"image.{code}") for code in errors.split())
    assert [code for code in ProblemCode if not has_words(code.value)] == []


def test_files_are_closed(tmp_path: Path) -> None:
    path = tmp_path / "disk.raw"
    path.write_bytes(bytes(510) + b"\x55\xaa" + bytes(512))
    with open_image(path) as image:
        (disk,) = image.disks
    with pytest.raises(ValueError, match="closed"):
        disk.read_at(0, 512)
    if Path("/proc/self/fd").exists():
        before = len(list(Path("/proc/self/fd").iterdir()))
        for name in ("empty", "text"):
            (tmp_path / name).write_text("text" if name == "text" else "")
            refused(tmp_path / name)
        assert len(list(Path("/proc/self/fd").iterdir())) == before
