"""Instance types as values, and the two bundled lists: the guide's of 2019, and a dated catalogue for work offline.

The catalogue has the fields of EC2's DescribeInstanceTypes that decide whether an imported disk boots; it is written by
:func:`write_catalogue` (tests/core/plans/test_catalogue.py says from what). AWS's own answer goes before it wherever there
is a connection: core.aws.instance_types.

Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceTypeInfo.html
"""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Iterable, Mapping
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any

from core.facts import Frozen
from core.plans.choices import BootMode

MIB = 1 << 20
CATALOGUE = "instances/catalogue.json"
GUIDE = "instances/guide-2019.json"


class InstanceType(Frozen):
    """What decides whether a machine fits: numbers are None where AWS has never published them.

    :param memory: bytes.
    :param architectures: as EC2 spells them: ``x86_64``, ``i386``, ``arm64``.
    :param hypervisor: ``nitro``, ``xen``, or "" (bare metal).
    :param ena: ``required``, ``supported`` or ``unsupported``; ``nvme`` (of EBS volumes) likewise.
    :param max_volumes: EBS volumes that can be attached.
    :param accelerated: with GPUs, FPGAs or inference chips, which an import gives no driver for.
    """

    name: str
    vcpus: int | None = None
    memory: int | None = None
    architectures: tuple[str, ...] = ("x86_64",)
    boot_modes: tuple[BootMode, ...] = (BootMode.LEGACY_BIOS,)
    hypervisor: str = ""
    ena: str = "unsupported"
    nvme: str = "unsupported"
    max_volumes: int | None = None
    current_generation: bool = True
    bare_metal: bool = False
    burstable: bool = False
    accelerated: bool = False

    @property
    def family(self) -> str:
        return self.name.partition(".")[0]


class Catalogue(Frozen):
    """:param date: day on which it was taken from its source, ISO."""

    source: str
    date: str
    types: tuple[InstanceType, ...]


@cache
def catalogue() -> Catalogue:
    """The bundled list of EC2's instance types, of its date."""
    return _read(CATALOGUE)


@cache
def guide_types() -> tuple[InstanceType, ...]:
    """The types that the guide of 2019 lists for Linux, in its order."""
    return _read(GUIDE).types


def instance_type(description: Mapping[str, Any]) -> InstanceType:
    """From one member of DescribeInstanceTypes' answer."""
    storage, network = description.get("EbsInfo", {}), description.get("NetworkInfo", {})
    modes = {mode.value for mode in BootMode}
    return InstanceType(
        name=description["InstanceType"],
        vcpus=description.get("VCpuInfo", {}).get("DefaultVCpus"),
        memory=description.get("MemoryInfo", {}).get("SizeInMiB", 0) * MIB or None,
        architectures=tuple(description.get("ProcessorInfo", {}).get("SupportedArchitectures", ())),
        boot_modes=tuple(
            BootMode(mode) for mode in description.get("SupportedBootModes", ()) if mode in modes
        ),
        hypervisor=description.get("Hypervisor", ""),
        ena=network.get("EnaSupport", "unsupported"),
        nvme=storage.get("NvmeSupport", "unsupported"),
        max_volumes=storage.get("MaximumEbsAttachments"),
        current_generation=description.get("CurrentGeneration", True),
        bare_metal=description.get("BareMetal", False),
        burstable=description.get("BurstablePerformanceSupported", False),
        accelerated=any(
            key in description
            for key in (
                "GpuInfo",
                "FpgaInfo",
                "InferenceAcceleratorInfo",
                "NeuronInfo",
                "MediaAcceleratorInfo",
            )
        ),
    )


_COLUMNS = (
    "name",
    "vcpus",
    "memory_mib",
    "architectures",
    "boot_modes",
    "hypervisor",
    "ena",
    "nvme",
    "max_volumes",
    "flags",
)
_FLAGS = {
    "old": ("current_generation", False),
    "metal": ("bare_metal", True),
    "burstable": ("burstable", True),
    "accelerated": ("accelerated", True),
}


def write_catalogue(types: Iterable[InstanceType], path: Path, *, source: str, date: str) -> None:
    """Write a list in the bundled form: one row a type, so that a refresh reads as a diff."""
    head = json.dumps({"source": source, "date": date, "columns": _COLUMNS})
    rows = ",\n".join(json.dumps(_row(entry)) for entry in sorted(types, key=lambda entry: entry.name))
    text = head[:-1] + ', "rows": [\n' + rows + "\n]}\n"
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=path.name)
    with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    Path(temporary).replace(path)


def _row(entry: InstanceType) -> list[object]:
    flags = [flag for flag, (name, value) in _FLAGS.items() if getattr(entry, name) is value]
    return [
        entry.name,
        entry.vcpus,
        entry.memory // MIB if entry.memory is not None else None,
        " ".join(entry.architectures),
        " ".join(entry.boot_modes),
        entry.hypervisor,
        entry.ena,
        entry.nvme,
        entry.max_volumes,
        " ".join(flags),
    ]


def _read(name: str) -> Catalogue:
    document = json.loads((resources.files("resources") / name).read_text(encoding="utf-8"))
    columns = document["columns"]
    types = tuple(_entry(dict(zip(columns, row, strict=True))) for row in document["rows"])
    return Catalogue(source=document["source"], date=document["date"], types=types)


def _entry(row: Mapping[str, Any]) -> InstanceType:
    flags = row["flags"].split()
    return InstanceType(
        name=row["name"],
        vcpus=row["vcpus"],
        memory=None if row["memory_mib"] is None else row["memory_mib"] * MIB,
        architectures=tuple(row["architectures"].split()),
        boot_modes=tuple(BootMode(mode) for mode in row["boot_modes"].split()),
        hypervisor=row["hypervisor"],
        ena=row["ena"],
        nvme=row["nvme"],
        max_volumes=row["max_volumes"],
        **{name: value if flag in flags else not value for flag, (name, value) in _FLAGS.items()},
    )
