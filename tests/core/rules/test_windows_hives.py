"""Every rule on Windows, judged from real registry hives: what a prepared machine passes, one switch makes it fail.

The same rules meet facts built by hand in test_windows.py; here the facts come from hives that hivex wrote.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from samples.registry_hives import available
from samples.windows import windows_tree
from samples.windows_sam import DEFAULT_USERS, Loader, User
from samples.windows_trees import ROOT, read_tree

from core.guests.layout import DiskLayout, Partition, TableKind
from core.guests.model import Guest, Inspection
from core.images.model import DiskFacts, ImageFacts, ImageFormat
from core.rules import judge
from core.rules.edition import Edition
from core.rules.model import Finding
from core.rules.verdicts import Severity, Verdict

pytestmark = pytest.mark.skipif(not available(), reason="libhivex is not installed")
PASS, FAIL, BLOCK, WARN, INFO = Verdict.PASS, Verdict.FAIL, Severity.BLOCK, Severity.WARN, Severity.INFO


@dataclass(frozen=True)
class Case:
    """One switch of the sample. :param seen: part of the evidence's place."""

    rule: str
    severity: Severity
    switches: dict[str, Any]
    seen: str
    generation: str = "2019"
    guide: Edition = Edition.TODAY


def case(rule: str, severity: Severity, seen: str, generation: str = "2019", **switches: Any) -> Case:
    return Case(rule, severity, switches, seen, generation)


CASES = [
    case("WIN-01", WARN, "fDenyTSConnections", remote_desktop=False),
    case("WIN-01", WARN, "fDenyTSConnections", remote_desktop=None),
    case("WIN-01", WARN, r"Policies\Microsoft\Windows NT\Terminal Services", remote_desktop_policy=False),
    case("WIN-01", WARN, r"Services\TermService, Start", term_service=4),
    case("WIN-02", WARN, r"PublicProfile, EnableFirewall", firewall="closed"),
    case("WIN-02", WARN, r"FirewallRules, {deny}", firewall="block"),
    case("WIN-02", WARN, "GloballyOpenPorts", generation="2003-r2", firewall="block"),
    case("WIN-03", WARN, r"Users\000003E9", users=[*DEFAULT_USERS, User("guest2", 1001, "empty")]),
    case("WIN-03", WARN, r"Users\000003E9", users=[User("admin2", 1001, "aes-empty", administrator=True)]),
    case("WIN-03", WARN, r"Users\000003E9", users=[User("lax", 1001, "set", password_not_required=True)]),
    case("WIN-04", BLOCK, r"NET Framework Setup\NDP", generation="2003-sp1", dotnet="none"),
    case("WIN-04", BLOCK, r"NET Framework Setup\NDP", generation="2008", dotnet="none"),
    case("WIN-04", INFO, r"NDP\v3.5, Install", generation="2008-r2", dotnet=None),
    case("WIN-05", WARN, "Winlogon, AutoAdminLogon", autologon="1"),
    case("WIN-06", WARN, "RebootRequired", reboot=("update",)),
    case("WIN-06", WARN, "pending.xml", reboot=("pending-xml",)),
    case("WIN-07", INFO, "RealTimeIsUniversal", real_time_is_universal=None),
    case("WIN-08", WARN, "PagingFiles", paging_files=("?:\\pagefile.sys",)),
    case("WIN-08", WARN, "PagingFiles", paging_files=("C:\\pagefile.sys 1024 4096",)),
    case("WIN-09", WARN, "Uninstall", software=("antivirus",)),
    case("WIN-09", WARN, r"Services\WinDefend", defender=True),
    case("WIN-10", WARN, "Uninstall", software=("vmware-tools",)),
    case("WIN-10", WARN, r"Services\VBoxService", software=(), services_only=("virtualbox",)),
    case("WIN-11", INFO, "ImageState", image_state="IMAGE_STATE_SPECIALIZE_RESEAL_TO_OOBE"),
    case("WIN-12", INFO, r"Component Based Servicing\Packages", generation="2012-r2"),
    case("WIN-13", WARN, r"Services\vmms", hyper_v=True),
    case("WIN-13", WARN, "DSA Database file", domain_controller=True, database="E:\\NTDS\\ntds.dit"),
    case("WIN-14", INFO, "EditionID", evaluation=True),
    case("OS-01", BLOCK, "SOFTWARE", generation="2019", edition="ServerSolution"),
    case("OS-01", BLOCK, "CSDVersion", generation="2003-sp1", service_pack=0),
    case("OS-02", BLOCK, "PROCESSOR_ARCHITECTURE", generation="10", architecture="x86"),
    case("OS-02", BLOCK, "PROCESSOR_ARCHITECTURE", generation="11", architecture="ARM64"),
    case("OS-03", BLOCK, "NanoServer", generation="nano-2016"),
    case("OS-04", WARN, "UILanguages", languages=("ja-JP",)),
    case("NET-02", INFO, "EnableDHCP", addresses=("10.0.0.5",)),
    case("NET-03", BLOCK, r"Services\Dhcp, Start", dhcp_start=4),
    case("DSK-09", BLOCK, "/Boot/BCD", loaders=[Loader("A"), Loader("B", device=b"\2" * 88)]),
]
GOOD: dict[str, Any] = {"ipv6_components": 0xFF, "hotfixes": ("KB2922223", "KB2800213")}


def judged(folder: Path, generation: str, guide: Edition, /, **switches: Any) -> dict[str, Finding]:
    system = read_tree(windows_tree(folder, generation, **switches))
    size = 60 << 30
    disk = DiskFacts(index=1, name="vm.raw", format=ImageFormat.RAW, size=size, stored=10 << 30)
    part = Partition(number=2, start=1 << 20, size=ROOT.size, type="0x7", active=True)
    layout = DiskLayout(index=1, size=size, table=TableKind.MBR, boot_code="windows", partitions=(part,))
    inspection = Inspection(
        images=(ImageFacts(path="vm.raw", format=ImageFormat.RAW, size_on_disk=10 << 30, disks=(disk,)),),
        guest=Guest(layouts=(layout,), volumes=(ROOT,), systems=(system,)),
    )
    report = judge(inspection, guide)
    rules = {finding.rule for finding in report.findings}
    return {rule: found for rule in rules if (found := report.finding(rule)) is not None}


@pytest.mark.parametrize(
    "case", CASES, ids=lambda one: f"{one.rule} {', '.join(one.switches) or one.generation}"
)
def test_one_switch_fails_one_rule(tmp_path: Path, case: Case) -> None:
    switches = case.switches if case.rule == "WIN-12" else {**GOOD, **case.switches}
    finding = judged(tmp_path, case.generation, case.guide, **switches)[case.rule]
    assert (finding.verdict, finding.severity) == (FAIL, case.severity)
    assert case.seen in " ".join(one.where for one in finding.evidence)
    assert finding.fix


@pytest.mark.parametrize("edition", Edition)
@pytest.mark.parametrize("generation", ["2003-r2", "2008", "2012-r2", "2016", "2019"])
def test_a_prepared_machine_fails_nothing(tmp_path: Path, generation: str, edition: Edition) -> None:
    findings = judged(tmp_path, generation, edition, **GOOD)
    failed = {rule: finding.detail for rule, finding in findings.items() if finding.verdict is FAIL}
    assert failed == {}
    for rule in ("WIN-01", "WIN-02", "WIN-05", "WIN-06", "OS-01", "OS-02", "NET-02", "NET-03"):
        assert findings[rule].verdict is PASS
