"""List prices, bundled with their date and source (resources/prices/aws.json). A Region that is not listed has no price here:
another Region's is never put in its place.

AWS counts a GB as 2^30 bytes (https://aws.amazon.com/s3/faqs/, "How much does Amazon S3 cost") and a month as 730 hours.
"""

from __future__ import annotations

import json
from functools import cache
from importlib import resources

from core.facts import Frozen
from core.plans.catalogue import catalogue
from core.plans.prices import hourly_price

GIB = 1 << 30
HOURS = 730


class Price(Frozen):
    unit: str
    regions: dict[str, float]


class PriceList(Frozen):
    """:param date: day on which the prices were taken, ISO."""

    currency: str
    date: str
    source: str
    prices: dict[str, Price]

    def of(self, what: str, region: str) -> float | None:
        """US dollars a unit; None where no price is known."""
        price = self.prices.get(what)
        return price.regions.get(region, price.regions.get("*")) if price else None


@cache
def price_list() -> PriceList:
    text = (resources.files("resources") / "prices" / "aws.json").read_text(encoding="utf-8")
    return PriceList.model_validate(json.loads(text))


def storage_month(what: str, region: str, size: int | None) -> float | None:
    """What ``size`` bytes cost a month.

    :param what: ``s3-standard``, ``ebs-snapshot``, ``ebs-gp3`` …
    """
    price = price_list().of(what, region)
    return None if price is None or size is None else price * size / GIB


def hours_month(what: str, region: str) -> float | None:
    """What something that is paid by the hour costs a month."""
    price = price_list().of(what, region)
    return None if price is None else price * HOURS


def running_month(instance_type: str, region: str) -> float | None:
    """What a running instance costs a month, without a licence from AWS."""
    found = next((entry for entry in catalogue().types if entry.name == instance_type), None)
    price = hourly_price(found, region) if found is not None else None
    return None if price is None else price * HOURS
