"""Prices by the hour, as AWS publishes them; no price where none is listed."""

from __future__ import annotations

import pytest

from core.plans.catalogue import InstanceType, catalogue
from core.plans.prices import hourly_price, instance_prices


def known(name: str) -> InstanceType:
    return next(entry for entry in catalogue().types if entry.name == name)


@pytest.mark.parametrize(
    ("name", "linux", "windows"),
    [
        ("t3.medium", 0.0416, 0.06),
        ("m5.large", 0.096, 0.188),
        ("m5.4xlarge", 0.768, 1.504),
        ("c5.xlarge", 0.17, 0.354),
        ("r5.2xlarge", 0.504, 0.872),
        ("m7i.large", 0.1008, 0.1928),
    ],
)
def test_list_prices(name: str, linux: float, windows: float) -> None:
    assert hourly_price(known(name), "us-east-1") == pytest.approx(linux)
    assert hourly_price(known(name), "us-east-1", windows_license=True) == pytest.approx(windows)


def test_no_price_is_guessed() -> None:
    assert hourly_price(known("m5.large"), "eu-central-1") is None
    assert hourly_price(InstanceType(name="x9z.large", vcpus=2), "us-east-1") is None
    assert hourly_price(InstanceType(name="m5.large"), "us-east-1") is None
    assert hourly_price(known("t3a.micro"), "us-east-1", windows_license=True) is None
    assert instance_prices().currency == "USD"
