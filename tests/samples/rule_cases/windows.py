"""WIN-*."""

from __future__ import annotations

from samples import inspections as vm
from samples.rule_cases.case import (
    BLOCK,
    CONFIRM,
    FAIL,
    INFO,
    NEW,
    NOT_APPLICABLE,
    OLD,
    PASS,
    UNKNOWN,
    WARN,
    Case,
)

from core.facts import Evidence, Fact

NO_DOTNET = "Booter Networking failure/instance not reachable. Please retry after installation of .Net framework 3.5 SP1 or greater"
PENDING = (Evidence(where="SOFTWARE\\...\\Auto Update\\RebootRequired", value="present"),)


def windows(**changes):
    return lambda: vm.windows_vm(**changes)


def users(*accounts):
    return windows(accounts=vm.fact(accounts))


def programs(*found):
    return windows(software=vm.fact(tuple(vm.software(name, role) for name, role in found)))


def pagefile(text):
    return windows(pagefile=vm.fact(text, "Memory Management, PagingFiles"))


def dotnet(generation, version):
    found = vm.fact(version) if version else Fact[str].absent("SOFTWARE, NDP")
    return windows(generation=vm.fact(generation), dotnet=found)


def controller(**changes):
    database = vm.fact("D:\\NTDS\\ntds.dit", "SYSTEM, NTDS, DSA Database file")
    return windows(**{"domain_controller": vm.fact(True), "directory_database": database, **changes})


REACHED = [
    Case("WIN-01", PASS, windows(), "on", seen="allowed"),
    Case(
        "WIN-01",
        FAIL,
        windows(remote_desktop=vm.fact(False, "Terminal Server, fDenyTSConnections")),
        "denied",
        severity=WARN,
        seen="fDenyTSConnections: denied",
        fix="reg add",
    ),
    Case(
        "WIN-01",
        FAIL,
        windows(remote_desktop_service=vm.fact(4)),
        "service disabled",
        fix="sc config TermService",
    ),
    Case("WIN-01", FAIL, windows(remote_desktop_service=Fact[int].absent("TermService")), "no service"),
    Case("WIN-01", UNKNOWN, windows(remote_desktop=vm.lost()), "unread"),
    Case("WIN-01", UNKNOWN, windows(remote_desktop_service=vm.lost()), "service unread"),
    Case("WIN-01", NOT_APPLICABLE, vm.linux_vm, "linux", detail="Asked of Windows only"),
    Case("WIN-02", PASS, windows(), "open", detail="3389"),
    Case(
        "WIN-02",
        FAIL,
        windows(remote_desktop_allowed=vm.fact(False)),
        "closed",
        severity=WARN,
        fix="localport=3389",
    ),
    Case(
        "WIN-02",
        FAIL,
        windows(remote_desktop_allowed=vm.fact(False), remote_desktop_port=vm.fact(3390)),
        "closed, moved port",
        fix="localport=3390",
        seen="PortNumber = 3390",
    ),
    Case("WIN-02", UNKNOWN, windows(remote_desktop_allowed=vm.lost()), "unread"),
    Case("WIN-03", CONFIRM, windows(), "set, to be confirmed", detail="secure"),
    Case(
        "WIN-03",
        FAIL,
        users(vm.user("bob", "empty")),
        "empty",
        severity=WARN,
        seen="bob (administrator): password empty",
        fix="net user NAME *",
    ),
    Case("WIN-03", FAIL, users(vm.user("bob", "set", password_not_required=True)), "not required"),
    Case(
        "WIN-03",
        CONFIRM,
        users(vm.user(), vm.user("Guest", "empty", disabled=True)),
        "disabled ones do not count",
    ),
    Case(
        "WIN-03",
        CONFIRM,
        controller(domain_controller=vm.fact(True, "ProductOptions, ProductType")),
        "a domain controller, whose accounts are not in its SAM",
        seen="ProductType",
        detail="ntds.dit",
    ),
    Case("WIN-03", UNKNOWN, users(vm.user("bob", "unknown")), "not told"),
    Case("WIN-03", UNKNOWN, windows(accounts=vm.lost()), "unread", severity=WARN),
    Case("WIN-04", PASS, windows(), "4.8", seen="4.8"),
    Case("WIN-04", PASS, dotnet("Windows Server 2008", "3.5"), "2008 with 3.5", severity=None),
    Case(
        "WIN-04", FAIL, dotnet("Windows Server 2008", "3.0"), "2008 with 3.0", severity=BLOCK, aws=NO_DOTNET
    ),
    Case(
        "WIN-04",
        FAIL,
        dotnet("Windows Server 2003", None),
        "2003 without",
        severity=BLOCK,
        fix="3.5 Service Pack 1",
    ),
    Case("WIN-04", FAIL, dotnet("Windows Server 2008 R2", "3.5"), "2008 R2 with 3.5", severity=INFO, aws=""),
    Case("WIN-04", PASS, dotnet("Windows 8.1", "3.5"), "8.1 with 3.5", OLD),
    Case("WIN-04", FAIL, dotnet("Windows 8.1", "3.5"), "8.1 with 3.5", NEW, INFO),
    Case("WIN-04", FAIL, dotnet("Windows 10", "4.0"), "10 with 4.0", severity=INFO),
    Case("WIN-04", UNKNOWN, windows(dotnet=vm.lost()), "unread"),
    Case("WIN-05", PASS, windows(), "off", seen="off"),
    Case(
        "WIN-05",
        FAIL,
        windows(autologon=vm.fact(True, "Winlogon, AutoAdminLogon")),
        "on",
        severity=WARN,
        seen="AutoAdminLogon: on",
    ),
    Case("WIN-05", UNKNOWN, windows(autologon=vm.lost()), "unread"),
]

STATE = [
    Case("WIN-06", PASS, windows(), "settled", detail="50 to 99 %"),
    Case("WIN-06", PASS, windows(update_option=vm.fact(4)), "installs by itself", seen="AUOptions = 4"),
    Case("WIN-06", PASS, windows(update_option=Fact[int].absent("Auto Update")), "not set", seen="not set"),
    Case(
        "WIN-06",
        FAIL,
        windows(reboot_pending=vm.fact(PENDING)),
        "restart pending",
        severity=WARN,
        seen="RebootRequired: present",
    ),
    Case("WIN-06", UNKNOWN, windows(reboot_pending=vm.lost()), "unread"),
    Case("WIN-06", UNKNOWN, windows(update_option=vm.lost()), "option unread"),
    Case("WIN-07", PASS, windows(), "universal"),
    Case(
        "WIN-07",
        FAIL,
        windows(real_time_is_universal=Fact[int].absent("TimeZoneInformation")),
        "absent",
        severity=INFO,
        seen="absent",
        fix="RealTimeIsUniversal",
    ),
    Case("WIN-07", FAIL, windows(real_time_is_universal=vm.fact(0)), "0"),
    Case("WIN-07", UNKNOWN, windows(real_time_is_universal=vm.lost()), "unread"),
    Case("WIN-08", PASS, windows(), "fixed", seen="4096 4096"),
    *(
        Case("WIN-08", FAIL, pagefile(text), name, severity=WARN, seen="PagingFiles")
        for name, text in (
            ("automatic", "?:\\pagefile.sys"),
            ("system managed", "C:\\pagefile.sys 0 0"),
            ("growing", "C:\\pagefile.sys 1024 4096"),
            ("no sizes", "C:\\pagefile.sys"),
            ("larger than the volume", "C:\\pagefile.sys 90000 90000"),
            ("none", ""),
            ("the second one", "C:\\pagefile.sys 512 512\nD:\\pagefile.sys 0 0"),
        )
    ),
    Case("WIN-08", UNKNOWN, windows(pagefile=vm.lost()), "unread"),
    Case("WIN-09", PASS, windows(), "none"),
    Case(
        "WIN-09",
        FAIL,
        programs(("McAfee Agent", "antivirus")),
        "antivirus",
        severity=WARN,
        seen="McAfee Agent",
    ),
    Case(
        "WIN-09",
        FAIL,
        programs(("McAfee Agent", "antivirus"), ("OSSEC", "intrusion-detection")),
        "both",
        detail="antivirus, intrusion detection",
    ),
    Case("WIN-09", UNKNOWN, windows(software=vm.lost()), "unread"),
    Case("WIN-10", PASS, programs(("McAfee Agent", "antivirus")), "none"),
    Case(
        "WIN-10", FAIL, programs(("VMware Tools", "vmware-tools")), "vmware", severity=WARN, fix="msiexec /x"
    ),
    Case("WIN-10", FAIL, programs(("Oracle VM VirtualBox Guest Additions", "virtualbox")), "virtualbox"),
    Case("WIN-10", UNKNOWN, windows(software=vm.lost()), "unread"),
    Case("WIN-11", PASS, windows(), "complete"),
    Case(
        "WIN-11",
        PASS,
        windows(sysprep=vm.fact("IMAGE_STATE_GENERALIZE_RESEAL_TO_OOBE")),
        "generalised",
        detail="adds the answer file",
    ),
    Case(
        "WIN-11",
        PASS,
        windows(
            sysprep=vm.fact("IMAGE_STATE_GENERALIZE_RESEAL_TO_OOBE"),
            answer_files=vm.fact(("/Windows/Panther/unattend.xml",)),
        ),
        "own answers",
        seen="unattend.xml",
    ),
    Case(
        "WIN-11",
        FAIL,
        windows(sysprep=vm.fact("IMAGE_STATE_UNDEPLOYABLE")),
        "setup under way",
        severity=INFO,
        fix="/generalize",
    ),
    Case("WIN-11", UNKNOWN, windows(sysprep=vm.lost()), "unread", severity=INFO),
    Case("WIN-12", NOT_APPLICABLE, windows(), "2019"),
    Case(
        "WIN-12",
        PASS,
        windows(generation=vm.fact("Windows Server 2008 R2"), hotfixes=vm.fact(("KB2800213", "KB2922223"))),
        "both",
    ),
    Case(
        "WIN-12",
        FAIL,
        windows(generation=vm.fact("Windows Server 2008 R2"), hotfixes=vm.fact(("KB2800213",))),
        "one missing",
        severity=INFO,
        detail="KB2922223",
    ),
    Case("WIN-12", UNKNOWN, windows(generation=vm.fact("Windows 7"), hotfixes=vm.lost()), "unread"),
    Case("WIN-13", PASS, windows(), "no role"),
    Case("WIN-13", FAIL, windows(services=vm.fact((vm.windows_service("vmms"),))), "hyper-v", OLD, INFO),
    Case(
        "WIN-13",
        FAIL,
        windows(services=vm.fact((vm.windows_service("vmms"),))),
        "hyper-v",
        NEW,
        WARN,
        seen="vmms, Start = 2",
        fix="Uninstall-WindowsFeature",
    ),
    Case("WIN-13", FAIL, controller(), "directory on D:", seen="DSA Database file: D:\\NTDS", fix="ntdsutil"),
    Case(
        "WIN-13",
        PASS,
        controller(drives=vm.fact((vm.drive(), vm.drive("D:", "disk2/part1")))),
        "directory on a given disk",
    ),
    Case("WIN-13", UNKNOWN, controller(directory_database=vm.lost()), "database unread"),
    Case("WIN-13", UNKNOWN, controller(drives=vm.lost()), "drives unread"),
    Case("WIN-13", UNKNOWN, windows(services=vm.lost()), "services unread"),
    Case("WIN-14", PASS, windows(), "licensed", seen="licensed"),
    Case(
        "WIN-14",
        FAIL,
        windows(edition=vm.fact("ServerStandardEval")),
        "evaluation edition",
        severity=INFO,
        fix="/Set-Edition",
    ),
    Case("WIN-14", FAIL, windows(evaluation=vm.fact(True)), "evaluation"),
    Case("WIN-14", UNKNOWN, windows(activation=vm.lost()), "state unread"),
    Case("WIN-14", UNKNOWN, windows(edition=vm.lost()), "edition unread"),
]

CASES = [*REACHED, *STATE]
