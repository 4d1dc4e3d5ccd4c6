"""One raw disk and its containers, made once; a test that changes one gets a copy."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from samples import containers
from samples.containers import PackageDisk

from core.images import Image, open_image


@pytest.fixture(scope="session")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return containers.raw_disk(tmp_path_factory.mktemp("raw") / "disk.raw")


@pytest.fixture(scope="session")
def source_bytes(source: Path) -> bytes:
    return source.read_bytes()


@pytest.fixture(scope="session")
def made(source: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """The container of a kind; not to be changed."""
    folder = tmp_path_factory.mktemp("containers")
    done: dict[str, Path] = {}

    def make(kind: str) -> Path:
        if kind not in done:
            (folder / kind).mkdir()
            done[kind] = containers.convert(source, folder / kind, kind)
        return done[kind]

    return make


@pytest.fixture
def copy(made: Callable[[str], Path], tmp_path: Path) -> Callable[[str], Path]:
    """A container of a kind that the test may break (with its extents beside it)."""

    def make(kind: str) -> Path:
        original = made(kind)
        for file in original.parent.iterdir():
            shutil.copy(file, tmp_path / file.name)
        return tmp_path / original.name

    return make


@pytest.fixture
def opened() -> Iterator[Callable[[Path], Image]]:
    """Opens images and closes them after the test."""
    images: list[Image] = []

    def open_one(path: Path) -> Image:
        images.append(open_image(path))
        return images[-1]

    yield open_one
    for image in images:
        image.close()


@pytest.fixture
def stream(made: Callable[[str], Path]) -> bytes:
    return made("vmdk-stream").read_bytes()


@pytest.fixture
def disk(stream: bytes, source_bytes: bytes) -> PackageDisk:
    """For an OVA."""
    return PackageDisk("vm-disk1.vmdk", stream, len(source_bytes))
