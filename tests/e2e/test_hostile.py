"""Damaged and malicious images through the real worker, the rules and the report: an answer each time, soon, within memory,
without a look at anything outside the image's folder. ``python -m benchmarks fuzz --seconds 3600`` does it for longer.

Set AMIGRATE_FUZZ to the number of cases for each image; AMIGRATE_SEED gives others.
"""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from samples.hostile import images, watched_worker
from samples.hostile.bombs import BOMBS
from samples.hostile.damage import Damage, Journal, Patch, damaged, invent
from samples.hostile.trial import Trial, defects_of, watched_inspector

from core.guests.worker import Inspector

CASES = int(os.environ.get("AMIGRATE_FUZZ", "12"))
SEED = os.environ.get("AMIGRATE_SEED", "among the tests")
pytestmark = [pytest.mark.slow, pytest.mark.needs("qemu-img", "mke2fs", "sgdisk", "sfdisk")]
NEEDS = {
    "xfs": "mkfs.xfs",
    "btrfs": "mkfs.btrfs",
    "fat": "mkfs.fat",
    "partitions": "mkfs.fat",
    "windows": "mkntfs",
}


@pytest.fixture(scope="module")
def places(sample_cache: Path) -> Iterator[Path]:
    """A folder on the disk with the caches: images are sparse there, and /tmp may be memory."""
    folder = sample_cache / f"hostile-{os.getpid()}"
    folder.mkdir()
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="module")
def inspector(places: Path) -> Iterator[Inspector]:
    with watched_inspector(places) as started:
        yield started


@pytest.fixture
def place(places: Path) -> Iterator[Path]:
    """Where one test builds its image."""
    folder = places / "image"
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def trial(place: Path, sample_cache: Path, inspector: Inspector) -> Callable[[str], Trial]:
    def build(name: str) -> Trial:
        program = next((NEEDS[start] for start in NEEDS if name.startswith(start)), "mke2fs")
        if shutil.which(program, path=f"{os.environ['PATH']}:/usr/sbin:/sbin") is None:
            pytest.skip(f"{program} is not installed")
        try:
            return Trial(name, place, sample_cache, inspector)
        except images.UnavailableError as missing:
            pytest.skip(str(missing))

    return build


@pytest.mark.timeout(600 + 30 * CASES)
@pytest.mark.parametrize("name", images.NAMES)
def test_damage_where_an_inspection_reads(name: str, trial: Callable[[str], Trial]) -> None:
    image = trial(name)
    clean = [path.read_bytes() for path in image.target.files]
    assert image.run(Damage()) == []
    for case in range(CASES):
        dice = random.Random(f"{SEED}/{name}/{case}")
        damage = invent(image.target, dice)
        assert image.run(damage, deep=dice.random() < 0.1) == [], (case, damage.model_dump_json())
    assert [path.read_bytes() for path in image.target.files] == clean


@pytest.mark.parametrize("name", BOMBS)
def test_little_on_the_disk_and_endless_to_a_reader(name: str, place: Path, inspector: Inspector) -> None:
    if name.endswith("hives") and not images.can_build_windows():
        pytest.skip("ntfs-3g cannot mount here, or libhivex is not installed")
    place.mkdir()
    assert defects_of(inspector.inspect([BOMBS[name](place)])) == []


@pytest.mark.parametrize("name", ["vhd-dynamic", "vhdx-log", "lvm", "windows-logs"])
def test_checksums_are_made_right_again(name: str, trial: Callable[[str], Trial]) -> None:
    """What a seal writes over clean bytes are the bytes that stood there."""
    target = trial(name).target
    assert any(target.seals)
    for path, seals in zip(target.files, target.seals, strict=True):
        clean = path.read_bytes()
        for seal in seals:
            with Journal(path) as file:
                seal.renew(file)
                assert path.read_bytes() == clean, seal


def test_damage_is_done_and_undone(trial: Callable[[str], Trial]) -> None:
    target = trial("vhd-dynamic").target
    (path,) = target.files
    clean = path.read_bytes()
    patches = [Patch(file=0, offset=offset, data="ff00ff") for offset in (0, 1, 1537, len(clean) - 1)]
    with damaged(target, Damage(patches=tuple(patches), ends={0: len(clean) - 700})):
        assert path.stat().st_size == len(clean) - 700
        assert path.read_bytes()[:4] == b"\xff\xff\x00\xff"
    assert path.read_bytes() == clean
    with damaged(target, Damage(ends={0: len(clean) + 9})):
        assert path.read_bytes() == clean + bytes(9)
    assert path.read_bytes() == clean


@pytest.mark.parametrize(
    ("attempt", "stopped"),
    [
        ("open(inside, 'rb').read()", False),
        ("import core.rules", False),
        ("open('/etc/passwd').read()", True),
        ("os.open('/etc/passwd', os.O_RDONLY)", True),
        ("open(inside, 'r+b')", True),
        ("open(inside + '.new', 'w')", True),
        ("os.listdir('/etc')", True),
        ("os.remove(inside)", True),
        ("__import__('subprocess').run(['true'])", True),
        ("__import__('socket').create_connection(('127.0.0.1', 9))", True),
    ],
)
def test_the_watched_worker_lets_nothing_else_through(attempt: str, stopped: bool, tmp_path: Path) -> None:
    inside = tmp_path / "image"
    inside.write_bytes(b"x")
    program = f"import os, pathlib, samples.hostile.watched_worker as w; inside = {str(inside)!r}; w.watch(pathlib.Path({str(tmp_path)!r})); {attempt}"
    root = Path(__file__).parents[2]
    paths = os.pathsep.join((str(root), str(root / "tests")))
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONPATH": paths},
    )
    assert done.returncode == (watched_worker.STATUS if stopped else 0), done.stderr.decode()
    assert inside.read_bytes() == b"x"
