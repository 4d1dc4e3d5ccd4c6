"""What unfinished containers leave: nothing, and a killed writer's goes with the next of that name."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from core.errors import ImageError
from core.images.writers import write_stream

WRITER = """
import sys
from pathlib import Path
from core.images.writers import write_stream

def pieces():
    yield b"begun"
    print("begun", flush=True)
    sys.stdin.readline()
    yield b", done"

write_stream(pieces(), Path(sys.argv[1]))
"""


@contextmanager
def writing(path: Path) -> Iterator[subprocess.Popen[bytes]]:
    """A program that has begun to write ``path`` and waits for a line to end."""
    with subprocess.Popen(
        [sys.executable, "-c", WRITER, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline().strip() == b"begun"
        try:
            yield process
        finally:
            process.kill()


def beside(path: Path) -> list[str]:
    return sorted(each.name for each in path.parent.iterdir() if each != path)


def test_what_a_killed_writer_left_goes(tmp_path: Path) -> None:
    path, other = tmp_path / "disk[1].vhdx", tmp_path / ".disk[1].vhdx.notes"
    other.write_text("another's")
    with writing(path) as process:
        process.kill()
        process.wait()
    assert len(beside(path)) == 2
    write_stream([b"whole"], path)
    assert (path.read_bytes(), beside(path)) == (b"whole", [other.name])


def test_two_write_the_same_container(tmp_path: Path) -> None:
    """The one that ends last is what stays, and neither takes the other's file for a dead one's."""
    path = tmp_path / "disk.vmdk"
    with writing(path) as process:
        write_stream([b"the second"], path)
        assert path.read_bytes() == b"the second"
        assert process.communicate(b"\n", timeout=60) == (b"", None)
        assert process.returncode == 0
    assert (path.read_bytes(), beside(path)) == (b"begun, done", [])


def test_a_failure_leaves_nothing(tmp_path: Path) -> None:
    path = tmp_path / "disk.vmdk"
    path.write_bytes(b"before")

    def pieces() -> Iterator[bytes]:
        yield b"x"
        raise OSError(5, "Input/output error")

    with pytest.raises(ImageError, match=r"image\.write-failed"):
        write_stream(pieces(), path)
    assert (path.read_bytes(), beside(path)) == (b"before", [])


def test_no_folder(tmp_path: Path) -> None:
    with pytest.raises(ImageError, match=r"image\.write-failed"):
        write_stream([b"x"], tmp_path / "none" / "disk.vmdk")
