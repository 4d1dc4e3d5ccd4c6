"""The whole of what is read from each family's tree, against files that were checked by eye.

After a change that is meant: ``AMIGRATE_WRITE_GOLDEN=1 pytest tests/core/guests/linux/test_golden.py``, then read the diff.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from samples.linux_trees import NAMES, linux_tree
from samples.trees import HostTree, Volumes, volume

from core.guests.linux import read_linux
from core.guests.linux.model import LinuxSystem

GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize("name", NAMES)
def test_facts_of_the_tree(name: str, tmp_path: Path) -> None:
    system = read_linux(HostTree(linux_tree(tmp_path, name)), volume(), Volumes())
    assert system is not None
    found = json.loads(system.model_dump_json())
    file = GOLDEN / f"{name}.json"
    if os.environ.get("AMIGRATE_WRITE_GOLDEN"):
        file.write_text(json.dumps(found, indent=1) + "\n")
    assert found == json.loads(file.read_text())
    assert LinuxSystem.model_validate_json(system.model_dump_json()) == system


def test_every_fact_of_a_whole_guest_was_looked_at(tmp_path: Path) -> None:
    system = read_linux(HostTree(linux_tree(tmp_path, "rhel9")), volume(), Volumes())
    assert system is not None
    assert "guest.not-looked" not in system.model_dump_json()


def test_no_root_is_no_system(tmp_path: Path) -> None:
    (tmp_path / "grub").mkdir()
    assert read_linux(HostTree(tmp_path), volume(), Volumes()) is None
    (tmp_path / "etc").mkdir()
    (tmp_path / "etc/os-release").write_text("ID=debian\n")
    assert read_linux(HostTree(tmp_path), volume(), Volumes()) is None, (
        "no program: a backup of /etc, not a root"
    )
