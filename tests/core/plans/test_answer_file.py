"""Sysprep's answer file: the guide's sample, word for word, for the machine's architecture."""

from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest
from samples import inspections as vm

from core.errors import PlanError
from core.guests.model import Inspection
from core.plans.answer_file import AnswerArchitecture, answer_architecture, answer_file
from core.wording import sentence

GUIDE = (
    "<?xml version='1.0' encoding='UTF-8'?> <unattend xmlns:wcm='http://schemas.microsoft.com/WMIConfig/2002/State' "
    "xmlns='urn:schemas-microsoft-com:unattend'> <settings pass='oobeSystem'> <component versionScope='nonSxS' "
    "processorArchitecture='x86 or amd64' name='Microsoft-Windows-International-Core' publicKeyToken='31bf3856ad364e35' "
    "language='neutral'> <InputLocale>en-US</InputLocale> <SystemLocale>en-US</SystemLocale> <UILanguage>en-US</UILanguage> "
    "<UserLocale>en-US</UserLocale> </component> <component versionScope='nonSxS' processorArchitecture='x86 or amd64' "
    "name='Microsoft-Windows-Shell-Setup' publicKeyToken='31bf3856ad364e35' language='neutral'> <OOBE> "
    "<HideEULAPage>true</HideEULAPage> <SkipMachineOOBE>true</SkipMachineOOBE> <SkipUserOOBE>true</SkipUserOOBE> </OOBE> "
    "</component> </settings> </unattend>"
)
"""Of the guide of 2019, "To include your own answer file", step 1."""


@pytest.mark.parametrize("architecture", AnswerArchitecture)
def test_it_is_the_guides(architecture: AnswerArchitecture) -> None:
    content = answer_file(architecture)
    expected = GUIDE.replace("x86 or amd64", architecture.value)
    assert "".join(content.decode("utf-8").split()) == "".join(expected.split())
    assert content.startswith(b"<?xml version='1.0' encoding='UTF-8'?>\r\n<unattend ")
    assert content.count(b"\n") == content.count(b"\r\n")


def test_windows_setup_can_read_it() -> None:
    root = ET.fromstring(answer_file(AnswerArchitecture.AMD64))  # noqa: S314 - our own
    space = "{urn:schemas-microsoft-com:unattend}"
    assert root.tag == f"{space}unattend"
    components = root.findall(f"{space}settings[@pass='oobeSystem']/{space}component")
    assert [part.get("processorArchitecture") for part in components] == ["amd64", "amd64"]
    oobe = components[1].find(f"{space}OOBE")
    assert oobe is not None
    assert [(item.tag.removeprefix(space), item.text) for item in oobe] == [
        ("HideEULAPage", "true"),
        ("SkipMachineOOBE", "true"),
        ("SkipUserOOBE", "true"),
    ]


@pytest.mark.parametrize(("told", "expected"), [("x86_64", "amd64"), ("i386", "x86")])
def test_the_architecture_is_the_machines(told: str, expected: str) -> None:
    assert answer_architecture(vm.windows_vm(architecture=vm.fact(told))) == expected


@pytest.mark.parametrize(
    ("machine", "code"),
    [
        (vm.linux_vm(), "answer-file.not-windows"),
        (vm.no_system(), "answer-file.no-system"),
        (vm.no_guest(), "answer-file.no-system"),
        (vm.windows_vm(architecture=vm.lost()), "answer-file.architecture-unread"),
        (vm.windows_vm(architecture=vm.fact("aarch64")), "answer-file.architecture"),
    ],
)
def test_for_others_there_is_none(machine: Inspection, code: str) -> None:
    with pytest.raises(PlanError) as caught:
        answer_architecture(machine)
    assert caught.value.code == code
    assert machine.path in sentence(caught.value)
