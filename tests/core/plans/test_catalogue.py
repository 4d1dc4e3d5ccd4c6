"""The bundled lists. To refresh the catalogue: raise moto's pin and run this file with AMIGRATE_REFRESH_CATALOGUE=<date>."""

from __future__ import annotations

import gzip
import json
import os
from importlib import resources
from pathlib import Path

from core.plans.catalogue import (
    CATALOGUE,
    MIB,
    InstanceType,
    catalogue,
    guide_types,
    instance_type,
    write_catalogue,
)
from core.plans.choices import BootMode

GUIDE = """t2.micro t2.small t2.medium m3.medium m3.large m3.xlarge m3.2xlarge c3.large c3.xlarge c3.2xlarge c3.4xlarge
c3.8xlarge cc1.4xlarge cc2.8xlarge r3.large r3.xlarge r3.2xlarge r3.4xlarge r3.8xlarge cr1.8xlarge i2.xlarge i2.2xlarge
i2.4xlarge i2.8xlarge hi1.4xlarge hi1.8xlarge cg1.4xlarge"""


def moto_types() -> list[InstanceType]:
    packed = resources.files("moto.ec2") / "resources" / "instance_types.json.gz"
    return [instance_type(entry) for entry in json.loads(gzip.decompress(packed.read_bytes())).values()]


def test_the_catalogue_is_motos_own_data(tmp_path: Path) -> None:
    shipped = Path(str(resources.files("resources") / CATALOGUE))
    date = os.environ.get("AMIGRATE_REFRESH_CATALOGUE")
    target = shipped if date else tmp_path / "catalogue.json"
    write_catalogue(moto_types(), target, source=catalogue().source, date=date or catalogue().date)
    assert target.read_bytes() == shipped.read_bytes()
    assert len(catalogue().types) == 1395
    assert shipped.stat().st_size < 150_000


def test_what_is_written_is_read_back() -> None:
    assert sorted(moto_types(), key=lambda entry: entry.name) == list(catalogue().types)


def test_facts_of_a_type() -> None:
    found = next(entry for entry in catalogue().types if entry.name == "t3.micro")
    assert found == InstanceType(
        name="t3.micro",
        vcpus=2,
        memory=1024 * MIB,
        architectures=("x86_64",),
        boot_modes=(BootMode.LEGACY_BIOS, BootMode.UEFI),
        hypervisor="nitro",
        ena="required",
        nvme="required",
        max_volumes=found.max_volumes,
        burstable=True,
    )


def test_the_guides_list_in_its_order() -> None:
    assert [entry.name for entry in guide_types()] == GUIDE.split()
    by_name = {entry.name: entry for entry in guide_types()}
    assert (by_name["m3.medium"].vcpus, by_name["m3.medium"].memory) == (1, 3840 * MIB)
    assert by_name["hi1.8xlarge"].vcpus is None  # AWS has never published it
    assert all(entry.boot_modes == (BootMode.LEGACY_BIOS,) for entry in guide_types())
