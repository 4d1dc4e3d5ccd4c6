"""All rules: importing a group registers its rules."""

from __future__ import annotations

from core.rules import (
    boot,
    containers,
    disks,
    filesystems,
    kernels,
    linux,
    machine,
    network,
    partitions,
    systems,
    volumes,
    windows,
    windows_state,
)
from core.rules.registry import identifiers

GROUPS = (
    containers,
    disks,
    partitions,
    volumes,
    filesystems,
    systems,
    kernels,
    boot,
    network,
    windows,
    windows_state,
    linux,
    machine,
)

RULES = identifiers()
