"""What an instance costs an hour: bundled list prices with their date (resources/prices/ec2.json).

Within a family of these the price goes by the vCPU; burstable types are listed one by one. What is not listed, and every other
Region, has no price here: none is guessed.
"""

from __future__ import annotations

import json
from functools import cache
from importlib import resources

from core.facts import Frozen
from core.plans.catalogue import InstanceType


class RegionPrices(Frozen):
    """US dollars an hour, of Linux; the Windows figures come on top where AWS provides the licence."""

    cpu_hour: dict[str, float]
    windows_cpu_hour: float
    hour: dict[str, float]
    windows_surcharge_hour: dict[str, float]


class InstancePrices(Frozen):
    """:param date: month in which the prices were published, ISO."""

    currency: str
    date: str
    source: str
    regions: dict[str, RegionPrices]


@cache
def instance_prices() -> InstancePrices:
    text = (resources.files("resources") / "prices" / "ec2.json").read_text(encoding="utf-8")
    return InstancePrices.model_validate(json.loads(text))


def hourly_price(entry: InstanceType, region: str, *, windows_license: bool = False) -> float | None:
    """US dollars an hour; None where no price is known.

    :param windows_license: AWS provides the licence of a Windows Server.
    """
    listed = instance_prices().regions.get(region)
    if listed is None:
        return None
    if entry.name in listed.hour:
        surcharge = listed.windows_surcharge_hour.get(entry.name)
        if not windows_license:
            return listed.hour[entry.name]
        return None if surcharge is None else listed.hour[entry.name] + surcharge
    per_cpu = listed.cpu_hour.get(entry.family)
    if per_cpu is None or entry.vcpus is None:
        return None
    return entry.vcpus * (per_cpu + (listed.windows_cpu_hour if windows_license else 0.0))
