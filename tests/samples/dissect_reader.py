"""dissect.hypervisor as a second reader of containers. It is AGPL: it has an environment of its own and is run as a program."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

PACKAGE = "dissect.hypervisor==3.21"

_PROGRAM = """
import hashlib, sys
from importlib import import_module
kind, path, size = sys.argv[1], sys.argv[2], int(sys.argv[3])
with open(path, "rb") as file:
    disk = getattr(import_module("dissect.hypervisor.disk." + kind), kind.upper())(file)
    digest, left = hashlib.sha256(), size
    while left:
        block = disk.read(min(left, 1 << 20))
        if not block:
            break
        digest.update(block)
        left -= len(block)
print(disk.size, digest.hexdigest())
"""


def environment(cache: Path) -> Path | None:
    """The Python that has it, made once; None where it cannot be had (no registry can be reached)."""
    folder = cache / "dissect-hypervisor-3.21"
    python = folder / "bin" / "python"
    if python.exists():
        return python
    making = folder.with_name(f"{folder.name}.making")
    shutil.rmtree(making, ignore_errors=True)
    shutil.rmtree(folder, ignore_errors=True)
    install = ["-m", "pip", "install", "-q", "--disable-pip-version-check", PACKAGE]
    try:
        subprocess.run([sys.executable, "-m", "venv", str(making)], check=True, capture_output=True)
        subprocess.run(
            [str(making / "bin" / "python"), *install], check=True, capture_output=True, timeout=120
        )
    except (OSError, subprocess.SubprocessError):
        shutil.rmtree(making, ignore_errors=True)
        return None
    making.rename(folder)
    return python


def read_all(python: Path, kind: str, path: Path, size: int) -> tuple[int, str]:
    """The disk's size as dissect sees it, and the SHA-256 of its first ``size`` bytes.

    :param kind: ``vhdx``, ``vhd`` or ``vmdk``.
    """
    done = subprocess.run(
        [str(python), "-c", _PROGRAM, kind, str(path), str(size)], check=True, capture_output=True, text=True
    )
    seen, digest = done.stdout.split()
    return int(seen), digest
