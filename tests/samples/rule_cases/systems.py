"""OS-*, with FS-*."""

from __future__ import annotations

from samples import inspections as vm
from samples.rule_cases.case import (
    BLOCK,
    FAIL,
    NEW,
    NOT_APPLICABLE,
    OLD,
    PASS,
    UNKNOWN,
    WARN,
    Case,
)
from samples.rule_cases.filesystems import FILE_SYSTEMS

from core.facts import Evidence, Fact

UNKNOWN_OS = "Unknown OS / Missing OS files"


def linux(**changes):
    return lambda: vm.linux_vm(**changes)


def windows(**changes):
    return lambda: vm.windows_vm(**changes)


def release(identifier, version, **changes):
    return linux(release=vm.release(identifier, version, **changes))


def sles(version, pack):
    return release("sles", version, service_pack=pack)


def system(generation, edition="ServerStandard", **changes):
    return windows(
        generation=vm.fact(generation), edition=vm.fact(edition), product=vm.fact(generation), **changes
    )


LINUX = [
    Case("OS-01", PASS, linux(), "debian 12.7", NEW, seen="/etc/os-release: debian 12.7"),
    *(
        Case("OS-01", PASS, release("debian", version), f"debian {version}", NEW)
        for version in ("12.2", "12.4", "11", "11.9", "10.13", "7.8", "6.0.5")
    ),
    *(
        Case(
            "OS-01",
            UNKNOWN,
            release("debian", version),
            f"debian {version}",
            NEW,
            WARN,
            detail="12.2, 12.4, 12.7",
        )
        for version in ("12.5", "12.11", "12.0", "12")
    ),
    *(
        Case("OS-01", FAIL, release("debian", version), f"debian {version}", NEW, BLOCK, UNKNOWN_OS)
        for version in ("8.11", "9.13", "13.1")
    ),
    *(
        Case("OS-01", PASS, release("debian", version), f"debian {version}", OLD)
        for version in ("6.0.8", "7.0", "7.8", "8.0")
    ),
    Case("OS-01", UNKNOWN, release("debian", "8.11"), "debian 8.11", OLD, WARN),
    *(
        Case("OS-01", FAIL, release("debian", version), f"debian {version}", OLD, BLOCK)
        for version in ("6.0.9", "7.11", "12.7", "10.13")
    ),
    Case("OS-01", FAIL, release("debian", "trixie/sid"), "debian sid", severity=BLOCK),
    *(
        Case("OS-01", PASS, release("rhel", version), f"rhel {version}", OLD)
        for version in ("5.11", "6.9", "7.6")
    ),
    Case("OS-01", FAIL, release("rhel", "6.0"), "rhel 6.0", OLD, BLOCK, detail="6.0 lacks required drivers"),
    Case("OS-01", FAIL, release("rhel", "7.7"), "rhel 7.7", OLD, BLOCK, detail="7.0-7.6"),
    Case("OS-01", UNKNOWN, release("rhel", "7"), "rhel 7", OLD, detail="does not tell its minor"),
    *(
        Case("OS-01", PASS, release("rhel", version), f"rhel {version}", NEW)
        for version in ("7.9", "8.0", "8.9", "9.7", "10.1")
    ),
    *(
        Case("OS-01", UNKNOWN, release("rhel", version), f"rhel {version}", NEW, WARN, fix="yum --releasever")
        for version in ("8.10", "9.8")
    ),
    Case("OS-01", PASS, release("centos", "7.6.1810"), "centos 7.6"),
    Case("OS-01", FAIL, release("centos", "7.9.2009"), "centos 7.9", OLD),
    Case("OS-01", PASS, release("centos", "7.9.2009"), "centos 7.9", NEW, detail="past their end of life"),
    Case("OS-01", PASS, release("centos", "9"), "centos stream 9", NEW),
    Case("OS-01", FAIL, release("centos", "8.1"), "centos 8.1", OLD),
    Case("OS-01", UNKNOWN, release("centos", "8.5.2111"), "centos 8.5", NEW),
    Case("OS-01", PASS, release("rocky", "9.4"), "rocky", NEW),
    Case("OS-01", FAIL, release("rocky", "9.4"), "rocky", OLD),
    Case(
        "OS-01",
        FAIL,
        release("almalinux", "9.4", pretty="AlmaLinux 9.4"),
        "alma",
        severity=BLOCK,
        detail="AlmaLinux 9.4",
    ),
    Case("OS-01", PASS, release("ol", "7.6"), "oracle 7.6"),
    Case("OS-01", PASS, release("ubuntu", "16.04.7"), "ubuntu 16.04"),
    Case("OS-01", PASS, release("ubuntu", "24.04"), "ubuntu 24.04", NEW),
    Case("OS-01", FAIL, release("ubuntu", "20.04"), "ubuntu 20.04", OLD),
    *(
        Case("OS-01", FAIL, release("ubuntu", version), f"ubuntu {version}", severity=BLOCK)
        for version in ("15.10", "22.10")
    ),
    Case("OS-01", PASS, sles("12.3", "3"), "sles 12 sp3"),
    Case("OS-01", PASS, sles("12", "0"), "sles 12"),
    Case("OS-01", FAIL, sles("12.5", "5"), "sles 12 sp5", OLD),
    Case("OS-01", PASS, sles("12.5", "5"), "sles 12 sp5", NEW),
    Case("OS-01", PASS, sles("15.6", "6"), "sles 15 sp6", NEW),
    Case("OS-01", UNKNOWN, sles("15.7", "7"), "sles 15 sp7", NEW, WARN, fix="zypper migration"),
    Case("OS-01", UNKNOWN, release("sles", "12"), "sles 12, service pack not told"),
    Case("OS-01", PASS, release("amzn", "2023"), "amazon 2023", NEW),
    Case("OS-01", PASS, release("amzn", "2"), "amazon 2", NEW),
    Case("OS-01", FAIL, release("amzn", "2"), "amazon 2", OLD),
    Case("OS-01", PASS, release("fedora", "20"), "fedora 20"),
    Case(
        "OS-01",
        FAIL,
        release("fedora", "21", variant="workstation"),
        "fedora workstation",
        OLD,
        detail="server only",
    ),
    Case("OS-01", FAIL, release("fedora", "21"), "fedora 21", NEW),
    Case("OS-01", FAIL, vm.no_system, "nothing found", severity=BLOCK, aws=UNKNOWN_OS, seen="ext4"),
    Case("OS-01", FAIL, linux(release=vm.absent("/etc/os-release")), "no release file", aws=UNKNOWN_OS),
    Case(
        "OS-01",
        UNKNOWN,
        lambda: vm.no_system(trouble=(Evidence(where="disk 1", value="damaged"),)),
        "trouble",
        severity=BLOCK,
    ),
    Case(
        "OS-01",
        UNKNOWN,
        lambda: vm.no_system(volumes=(vm.volume(encrypted=True, detail="luks2"),)),
        "encrypted",
        seen="luks2",
    ),
    Case(
        "OS-01",
        UNKNOWN,
        lambda: vm.no_disks_read(vm.ProblemCode.PARENT_NEEDED),
        "disk unreadable",
        severity=BLOCK,
    ),
    Case("OS-01", UNKNOWN, linux(release=vm.lost()), "unread"),
]

WINDOWS = [
    *(
        Case("OS-01", PASS, system(name, edition), f"{name} {edition}")
        for name, edition in (
            ("Windows Server 2019", "ServerDatacenterCor"),
            ("Windows Server 2016", "ServerStandardEval"),
            ("Windows Server 2012 R2", "ServerStandard"),
            ("Windows Server 1803", "ServerDatacenterACor"),
            ("Windows Server 2008 R2", "ServerWeb"),
            ("Windows 10", "Core"),
            ("Windows 10", "EducationN"),
            ("Windows 8.1", "Professional"),
            ("Windows 7", "Ultimate"),
        )
    ),
    Case("OS-01", PASS, system("Windows Server 2022"), "2022", NEW, detail="cn-north-1"),
    Case("OS-01", FAIL, system("Windows Server 2022"), "2022", OLD, BLOCK, UNKNOWN_OS),
    Case("OS-01", PASS, system("Windows 11", "Professional"), "11", NEW, detail="ap-south-2"),
    Case("OS-01", FAIL, system("Windows Vista", "Business"), "vista"),
    Case(
        "OS-01",
        FAIL,
        system("Windows Server 2012", "ServerEnterprise"),
        "2012 enterprise",
        detail="Standard, Datacenter",
    ),
    Case("OS-01", FAIL, system("Windows Server 2019", "ServerSolution"), "essentials"),
    Case("OS-01", FAIL, system("Windows 8.1", "Core"), "8.1 home"),
    Case("OS-01", UNKNOWN, system("Windows 10", "ProfessionalWorkstation"), "workstation", severity=WARN),
    Case("OS-01", UNKNOWN, windows(edition=Fact[str].absent("SOFTWARE")), "edition not told", severity=WARN),
    Case("OS-01", PASS, system("Windows Server 2003", service_pack=vm.fact(2)), "2003 sp2"),
    Case(
        "OS-01",
        PASS,
        system("Windows Server 2003", service_pack=vm.fact(1)),
        "2003 sp1",
        NEW,
        detail="past their end of life",
    ),
    Case(
        "OS-01",
        FAIL,
        system("Windows Server 2003", service_pack=vm.fact(0)),
        "2003",
        fix="Install Service Pack 1",
    ),
    Case(
        "OS-01",
        UNKNOWN,
        system("Windows Server 2003", service_pack=vm.lost()),
        "service pack unread",
        severity=BLOCK,
    ),
    Case("OS-01", UNKNOWN, windows(generation=vm.lost()), "generation unread"),
    Case("OS-02", PASS, linux(), "x86_64", seen="/sbin/init: x86_64"),
    Case("OS-02", FAIL, linux(architecture=vm.fact("i386")), "linux i386", severity=BLOCK),
    Case("OS-02", FAIL, linux(architecture=vm.fact("aarch64")), "linux arm64", fix="Graviton"),
    Case("OS-02", PASS, system("Windows Server 2008", architecture=vm.fact("i386")), "2008 i386", OLD),
    Case("OS-02", FAIL, system("Windows Server 2008", architecture=vm.fact("i386")), "2008 i386", NEW, BLOCK),
    Case("OS-02", FAIL, system("Windows 10", "Core", architecture=vm.fact("i386")), "10 i386"),
    Case("OS-02", UNKNOWN, linux(architecture=vm.lost()), "unread", severity=BLOCK),
    Case("OS-03", PASS, windows(), "server", seen="Server"),
    Case("OS-03", FAIL, windows(installation_type=vm.fact("Nano Server")), "nano", severity=BLOCK),
    Case("OS-03", NOT_APPLICABLE, linux(), "linux"),
    Case("OS-03", UNKNOWN, windows(installation_type=vm.lost()), "unread"),
    Case("OS-04", PASS, windows(), "en-US"),
    Case(
        "OS-04",
        FAIL,
        windows(languages=vm.fact(("en-US", "ja-JP"))),
        "japanese too",
        severity=WARN,
        detail="ja-JP",
    ),
    Case(
        "OS-04",
        FAIL,
        system("Windows 7", "Ultimate", languages=vm.fact(("de-DE",))),
        "german 7",
        severity=BLOCK,
        detail="US English only",
    ),
    Case(
        "OS-04",
        FAIL,
        system("Windows Server 2003", languages=vm.fact(("0407",))),
        "german 2003",
        severity=BLOCK,
    ),
    Case(
        "OS-04", FAIL, system("Windows 10", "Core", languages=vm.fact(("de-DE",))), "german 10", severity=WARN
    ),
    Case("OS-04", UNKNOWN, windows(languages=vm.fact(())), "none told", severity=WARN),
    Case("OS-04", UNKNOWN, windows(languages=vm.lost()), "unread"),
]

CASES = [*FILE_SYSTEMS, *LINUX, *WINDOWS]
