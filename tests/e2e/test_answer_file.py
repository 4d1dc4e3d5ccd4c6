"""``amigrate answer-file``: for an architecture, for an image, and for a Linux that has no use for one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from samples import windows_images

from core.plans.answer_file import AnswerArchitecture, answer_file


def test_for_an_architecture(tmp_path: Path, amigrate: Callable[..., Any]) -> None:
    target = tmp_path / "unattend.xml"
    ended = amigrate("answer-file", "--architecture", "x86", "-o", target)
    assert ended.code == 0, ended.err
    assert target.read_bytes() == answer_file(AnswerArchitecture.X86)
    assert r"C:\Windows\Panther" in ended.err
    again = amigrate("answer-file", "--architecture", "amd64", "-o", target)
    assert again.code == 2
    assert again.is_one_sentence()
    assert target.read_bytes() == answer_file(AnswerArchitecture.X86)
    assert amigrate("answer-file", "--architecture", "amd64", "-o", target, "--overwrite").code == 0
    assert target.read_bytes() == answer_file(AnswerArchitecture.AMD64)


def test_to_standard_output(amigrate: Callable[..., Any]) -> None:
    ended = amigrate("answer-file", "--architecture", "amd64")
    assert ended.out.encode() == answer_file(AnswerArchitecture.AMD64).replace(b"\r\n", b"\n")
    assert ended.err == ""


@pytest.mark.parametrize("arguments", [(), ("vm.img", "--architecture", "x86"), ("--architecture", "arm64")])
def test_one_of_both(arguments: tuple[str, ...], amigrate: Callable[..., Any]) -> None:
    ended = amigrate("answer-file", *arguments)
    assert ended.code == 2
    assert "--architecture" in ended.err


def test_it_cannot_be_written(tmp_path: Path, amigrate: Callable[..., Any]) -> None:
    ended = amigrate("answer-file", "--architecture", "x86", "-o", tmp_path / "missing" / "unattend.xml")
    assert ended.code == 2
    assert ended.is_one_sentence()


@pytest.mark.slow
@pytest.mark.needs("hivexregedit", "mkntfs", "ntfs-3g", "sfdisk")
@pytest.mark.parametrize(("architecture", "expected"), [("AMD64", "amd64"), ("x86", "x86")])
def test_the_architecture_is_told_from_the_image(
    architecture: str, expected: str, tmp_path: Path, amigrate: Callable[..., Any]
) -> None:
    if not windows_images.can_mount():
        pytest.skip("ntfs-3g may not mount here")
    disk = windows_images.windows_disk(tmp_path / "vm.img", "2008", architecture=architecture)
    ended = amigrate("answer-file", disk)
    assert ended.code == 0, ended.err
    parts = ET.fromstring(ended.out.encode()).iter()  # noqa: S314 - our own
    told = {part.get("processorArchitecture") for part in parts} - {None}
    assert told == {expected}


@pytest.mark.slow
def test_a_linux_has_none(sample_ova: Path, tmp_path: Path, amigrate: Callable[..., Any]) -> None:
    ended = amigrate("answer-file", sample_ova, "-o", tmp_path / "unattend.xml")
    assert ended.code == 2
    assert ended.is_one_sentence()
    assert "only Windows has sysprep" in ended.err
    assert not (tmp_path / "unattend.xml").exists()


@pytest.mark.slow
def test_a_missing_image(tmp_path: Path, amigrate: Callable[..., Any]) -> None:
    ended = amigrate("answer-file", tmp_path / "missing.ova")
    assert ended.code == 2
    assert ended.is_one_sentence()
