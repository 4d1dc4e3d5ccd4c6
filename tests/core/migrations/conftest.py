"""Real migrations: the sandbox in a process of its own, a proxy between that counts and breaks, and a real bootable image."""

from __future__ import annotations

import random
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from samples import micro_vm
from samples.bench import MIB, Bench
from samples.proxy import Proxy

from core.sandbox.process import SandboxProcess


@pytest.fixture(scope="session")
def sandbox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SandboxProcess]:
    process = SandboxProcess.start(tmp_path_factory.mktemp("sandbox"), speed=50)
    yield process
    process.stop()


@pytest.fixture
def proxy(sandbox: SandboxProcess) -> Iterator[Proxy]:
    with Proxy(sandbox.endpoint_url) as between:
        yield between


@pytest.fixture
def image(tmp_path: Path, sample_cache: Path) -> Path:
    """A Linux as EC2 wants it, 64 MiB: 13 parts."""
    if missing := micro_vm.missing_programs():
        pytest.skip(f"not installed: {', '.join(missing)}")
    path = tmp_path / "micro.raw"
    path.write_bytes(micro_vm.cached(sample_cache, micro_vm.Shape(needs_mending=False)).read_bytes())
    return path


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    """Has the signature of a partition table and nothing else: AWS refuses it."""
    path = tmp_path / "broken.raw"
    path.write_bytes(bytes(510) + b"\x55\xaa" + random.Random(3).randbytes(12 * MIB - 512))
    return path


@pytest.fixture
def bench(sandbox: SandboxProcess, proxy: Proxy, tmp_path: Path) -> Iterator[Bench]:
    made = Bench(sandbox, proxy, tmp_path)
    yield made
    made.close()


@pytest.fixture(autouse=True)
def no_thread_is_left() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    ours = ("upload-", "migrations-", "cancel-", "dbos", "queue-worker")
    left = [thread.name for thread in threading.enumerate() if thread not in before]
    assert [name for name in left if name.startswith(ours)] == []
