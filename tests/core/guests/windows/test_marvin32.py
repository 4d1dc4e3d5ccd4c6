"""Vectors of the .NET runtime's own tests (MarvinTests.cs)."""

from __future__ import annotations

import pytest

from core.guests.windows.marvin32 import LOG_SEED, marvin32

SEED_1, SEED_2, SEED_3 = 0x004FB61A001BDBCC, 0x804FB61A001BDBCC, 0x804FB61A801BDBCC


@pytest.mark.parametrize(
    ("seed", "data", "expected"),
    [
        (SEED_1, "", 0x30ED35C100CD3C7D),
        (SEED_1, "af", 0x48E73FC77D75DDC1),
        (SEED_1, "e70f", 0xB5F6E1FC485DBFF8),
        (SEED_1, "37f495", 0xF0B07C789B8CF7E8),
        (SEED_1, "8642dc59", 0x7008F2E87E9CF556),
        (SEED_1, "153fb79826", 0xE6C08C6DA2AFA997),
        (SEED_2, "ab427ea8d10fc7", 0xE203987DBA252FB3),
        (SEED_3, "FF00FF00", 0xD3BEC7726B057943),
        (SEED_3, "00FF00FF00FF00", 0x71876F2EFB1B0EE8),
    ],
)
def test_vectors(seed: int, data: str, expected: int) -> None:
    assert marvin32(bytes.fromhex(data), seed) == expected


def test_seed_of_registry_logs() -> None:
    assert LOG_SEED.to_bytes(8, "little").hex() == "82ef4d887a4e55c5"
