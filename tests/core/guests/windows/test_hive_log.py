"""Dirty hives: what their transaction logs bring, and where replaying stops."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest
from samples.hive_logs import clean, dirty, new_log, old_log
from samples.registry_hives import change_hive, set_checksum, write_hive
from samples.windows_trees import open_hive

from core.guests.windows import hive_log
from core.guests.windows.hives import Hive

START = 7


@pytest.fixture
def states(tmp_path: Path) -> list[bytes]:
    """A hive as it was, and after each of three changes; the last one makes it grow."""
    path = tmp_path / "STATES"
    write_hive(path, {r"A\Counter": {"n": 0}, r"A\Other": {"text": "old"}})
    found = [path.read_bytes()]
    for number in (1, 2):
        change_hive(path, {r"A\Counter": {"n": number}})
        found.append(path.read_bytes())
    change_hive(path, {r"A\Counter": {"n": 3}, r"A\New": {"bytes": b"\5" * 12000}})
    found.append(path.read_bytes())
    assert len(found[-1]) > len(found[0])
    return found


def lay(folder: Path, hive: bytes, **logs: bytes) -> Hive:
    (folder / "H").write_bytes(hive)
    for suffix, data in logs.items():
        (folder / f"H.{suffix}").write_bytes(data)
    return open_hive(folder / "H")


def number(hive: Hive) -> int | None:
    value = hive.value(r"A\Counter", "n")
    return value.integer if value is not None else None


def test_a_clean_hive_needs_no_log(tmp_path: Path, states: list[bytes]) -> None:
    hive = lay(tmp_path, clean(states[0], START), LOG1=new_log(states, START))
    assert (hive.dirty, hive.replayed, hive.complete, number(hive)) == (False, 0, True, 0)


def test_a_dirty_hive_is_brought_to_its_newest_state(tmp_path: Path, states: list[bytes]) -> None:
    hive = lay(tmp_path, dirty(states[0], START), LOG1=new_log(states, START))
    assert (hive.dirty, hive.replayed, hive.complete, number(hive)) == (True, 3, True, 3)
    grown = hive.value(r"A\New", "bytes")
    assert grown is not None
    assert grown.data == b"\5" * 12000


def test_entries_go_on_in_the_second_log(tmp_path: Path, states: list[bytes]) -> None:
    hive = lay(
        tmp_path,
        dirty(states[0], START),
        LOG1=new_log(states[1:], START + 1),
        LOG2=new_log(states[:2], START),
    )
    assert (hive.replayed, number(hive)) == (3, 3)


def test_entries_that_are_in_the_hive_already_are_passed_over(tmp_path: Path, states: list[bytes]) -> None:
    hive = lay(tmp_path, dirty(states[2], START + 2), LOG1=new_log(states, START))
    assert (hive.replayed, number(hive)) == (1, 3)


@pytest.mark.parametrize(
    ("position", "replayed"), [(48, 0), (24, 0), (12, 0)], ids=["body", "hash", "header"]
)
def test_a_torn_entry_ends_it(tmp_path: Path, states: list[bytes], position: int, replayed: int) -> None:
    log = bytearray(new_log(states, START))
    log[512 + position] ^= 0xFF
    hive = lay(tmp_path, dirty(states[0], START), LOG1=bytes(log))
    assert (hive.dirty, hive.replayed, hive.complete, number(hive)) == (True, replayed, False, 0)


def test_what_stands_before_a_torn_entry_counts(tmp_path: Path, states: list[bytes]) -> None:
    first = struct.unpack_from("<I", new_log(states, START), 516)[0]
    log = bytearray(new_log(states, START))
    log[512 + first + 100] ^= 0xFF
    hive = lay(tmp_path, dirty(states[0], START), LOG1=bytes(log))
    assert (hive.replayed, hive.complete, number(hive)) == (1, True, 1)


def test_a_gap_in_the_numbers_ends_it(tmp_path: Path, states: list[bytes]) -> None:
    hive = lay(
        tmp_path,
        dirty(states[0], START),
        LOG1=new_log(states[:2], START),
        LOG2=new_log(states[2:], START + 2),
    )
    assert (hive.replayed, number(hive)) == (1, 1)


def test_hashing_is_bounded_from_the_newest_on(
    tmp_path: Path, states: list[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hive_log, "_HASH_BUDGET", 0)
    log = bytearray(new_log(states, START))
    log[-1] ^= 0xFF
    hive = lay(tmp_path, dirty(states[0], START), LOG1=bytes(log))
    assert hive.replayed == 3


def test_a_dirty_hive_without_its_log_is_not_complete(tmp_path: Path, states: list[bytes]) -> None:
    hive = lay(tmp_path, dirty(states[0], START))
    assert (hive.dirty, hive.replayed, hive.complete, number(hive)) == (True, 0, False, 0)


def test_a_torn_base_block_is_taken_from_the_log(tmp_path: Path, states: list[bytes]) -> None:
    hive = bytearray(dirty(states[0], START))
    hive[508] ^= 0xFF
    found = lay(tmp_path, bytes(hive), LOG1=new_log(states, START))
    assert (found.dirty, found.replayed, number(found)) == (True, 3, 3)


@pytest.mark.parametrize("suffix", ["LOG", "LOG1", "LOG2"])
def test_the_old_format_brings_dirty_sectors(tmp_path: Path, states: list[bytes], suffix: str) -> None:
    hive = lay(tmp_path, dirty(states[0], START), **{suffix: old_log(states[0], states[-1], START)})
    assert (hive.dirty, hive.replayed, hive.complete, number(hive)) == (True, 1, True, 3)
    grown = hive.value(r"A\New", "bytes")
    assert grown is not None
    assert grown.data == b"\5" * 12000


def test_an_old_log_of_another_time_is_left_alone(tmp_path: Path, states: list[bytes]) -> None:
    log = bytearray(old_log(states[0], states[-1], START))
    struct.pack_into("<Q", log, 12, 123456)
    set_checksum(log)
    hive = lay(tmp_path, dirty(states[0], START), LOG=bytes(log))
    assert (hive.replayed, hive.complete, number(hive)) == (0, False, 0)


def test_a_cut_off_old_log_is_left_alone(tmp_path: Path, states: list[bytes]) -> None:
    log = old_log(states[0], states[-1], START)
    hive = lay(tmp_path, dirty(states[0], START), LOG1=log[:-512])
    assert (hive.replayed, hive.complete, number(hive)) == (0, False, 0)


def test_flipped_bytes_in_a_log_never_change_a_value(tmp_path: Path, states: list[bytes]) -> None:
    """Every 331st byte: either the entries before it count, or all of it, never half an entry."""
    good = new_log(states, START)
    for position in range(0, len(good), 331):
        log = bytearray(good)
        log[position] ^= 0x55
        hive = lay(tmp_path, dirty(states[0], START), LOG1=bytes(log))
        assert number(hive) == hive.replayed
