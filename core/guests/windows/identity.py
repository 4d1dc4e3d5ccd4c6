"""Which Windows it is: product, generation, edition, version, architecture, languages, name.

Sources: SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion and SYSTEM\\…\\Control\\ProductOptions, as the Win32 calls
GetVersionEx and GetProductInfo report them; build numbers from
https://learn.microsoft.com/windows/release-health/windows-server-release-info
"""

from __future__ import annotations

import locale
import re
import struct
from typing import Any

from core.facts import Fact
from core.guests.filesystems.base import FileSystem
from core.guests.windows.registry import Registry, attempt

CURRENT_VERSION = r"Microsoft\Windows NT\CurrentVersion"
_PRODUCT_OPTIONS = r"Control\ProductOptions"
WINDOWS_11_BUILD = 22000

_CLIENTS = {
    "5.0": "Windows 2000",
    "5.1": "Windows XP",
    "5.2": "Windows XP",
    "6.0": "Windows Vista",
    "6.1": "Windows 7",
    "6.2": "Windows 8",
    "6.3": "Windows 8.1",
}
_SERVERS = {
    "5.0": "Windows 2000 Server",
    "5.2": "Windows Server 2003",
    "6.0": "Windows Server 2008",
    "6.1": "Windows Server 2008 R2",
    "6.2": "Windows Server 2012",
    "6.3": "Windows Server 2012 R2",
}
_SERVER_BUILDS = {
    14393: "Windows Server 2016",
    16299: "Windows Server 1709",
    17134: "Windows Server 1803",
    17763: "Windows Server 2019",
    18362: "Windows Server 1903",
    18363: "Windows Server 1909",
    19041: "Windows Server 2004",
    19042: "Windows Server 20H2",
    20348: "Windows Server 2022",
    25398: "Windows Server 23H2",
    26100: "Windows Server 2025",
}
_SUITES = {
    "datacenter": "ServerDatacenter",
    "enterprise": "ServerEnterprise",
    "blade": "ServerWeb",
    "small business": "ServerSBSStandard",
    "small business(restricted)": "ServerSBSStandard",
    "compute server": "ServerComputeCluster",
    "storage server": "ServerStorageStandard",
}
"""ProductSuite of Windows Server 2003, which has no EditionID. The first that is named counts: Datacenter names Enterprise too."""
_ARCHITECTURES = {"amd64": "x86_64", "x86": "i386", "arm64": "aarch64", "ia64": "ia64", "arm": "arm"}
_MACHINES = {0x8664: "x86_64", 0x14C: "i386", 0xAA64: "aarch64", 0x200: "ia64", 0x1C4: "arm"}


def read_identity(registry: Registry) -> dict[str, Any]:
    """The identity's fields of :class:`WindowsSystem`."""
    software, system = registry.software, registry.system
    name = software.text(CURRENT_VERSION, "ProductName")
    version = _version(registry)
    kind = system.text(registry.current(_PRODUCT_OPTIONS), "ProductType")
    server = _mapped(Fact[bool], kind, lambda text: text.lower() != "winnt")
    return {
        "product": _product(name, version),
        "generation": _generation(registry, name, version, server),
        "edition": _edition(registry),
        "installation_type": _installation_type(registry),
        "server": server,
        "domain_controller": _mapped(Fact[bool], kind, lambda text: text.lower() == "lanmannt"),
        "version": version,
        "revision": software.number(CURRENT_VERSION, "UBR"),
        "service_pack": _service_pack(registry),
        "architecture": _architecture(registry),
        "hostname": _hostname(registry),
        "languages": _languages(registry),
        "install_language": _install_language(registry),
    }


def _mapped(kind: type[Fact[Any]], fact: Fact[Any], convert: Any) -> Fact[Any]:
    if not fact.known:
        return kind.unreadable(fact.unread, fact.where)
    if fact.value is None:
        return kind.absent(fact.where)
    return kind.read(convert(fact.value), fact.where)


def _build(version: Fact[str]) -> int:
    parts = (version.value or "").split(".")
    return int(parts[2]) if len(parts) > 2 and parts[2].isdecimal() else 0


def _version(registry: Registry) -> Fact[str]:
    """Windows 10 and later keep 6.3 in CurrentVersion for old programs and the truth in two numbers of their own."""
    software = registry.software
    build = software.text(CURRENT_VERSION, "CurrentBuildNumber")
    if build.known and not build.value:
        build = software.text(CURRENT_VERSION, "CurrentBuild")
    if not build.value:
        return build
    major = software.number(CURRENT_VERSION, "CurrentMajorVersionNumber")
    if major.value is not None:
        minor = software.number(CURRENT_VERSION, "CurrentMinorVersionNumber")
        return Fact[str].read(f"{major.value}.{minor.value or 0}.{build.value}", build.where)
    old = software.text(CURRENT_VERSION, "CurrentVersion")
    return Fact[str].read(f"{old.value}.{build.value}", old.where) if old.value else old


def _product(name: Fact[str], version: Fact[str]) -> Fact[str]:
    """Windows 11 still calls itself Windows 10 in ProductName."""
    if name.value and _build(version) >= WINDOWS_11_BUILD:
        return Fact[str].read(name.value.replace("Windows 10", "Windows 11"), name.where)
    return name


def _generation(registry: Registry, name: Fact[str], version: Fact[str], server: Fact[bool]) -> Fact[str]:
    if not version.value:
        return version
    if server.value is None:
        return Fact[str].unreadable(server.unread or "guest.registry-value-missing", server.where)
    line = ".".join(version.value.split(".")[:2])
    build = _build(version)
    if not server.value:
        found = _CLIENTS.get(line)
        if found is None and line == "10.0":
            found = "Windows 11" if build >= WINDOWS_11_BUILD else "Windows 10"
        return Fact[str].read(found or f"Windows {version.value}", version.where)
    found = _SERVERS.get(line)
    if found == "Windows Server 2003" and re.search(r"\bR2\b", name.value or ""):
        found = "Windows Server 2003 R2"
    return Fact[str].read(found or _server_generation(registry, name.value or "", build), version.where)


def _server_generation(registry: Registry, name: str, build: int) -> str:
    """Of Windows Server 2016 and later: long-term releases carry a year in their name, the others a release only."""
    year = re.search(r"\b20[12]\d\b", name)
    if year:
        return f"Windows Server {year.group()}"
    release = registry.software.text(CURRENT_VERSION, "DisplayVersion").value
    release = release or registry.software.text(CURRENT_VERSION, "ReleaseId").value
    if release and build not in (14393, 20348, 26100):
        return f"Windows Server {release}"
    return _SERVER_BUILDS.get(build, f"Windows Server build {build}")


def _edition(registry: Registry) -> Fact[str]:
    edition = registry.software.text(CURRENT_VERSION, "EditionID")
    if edition.value or not edition.known:
        return edition
    path = registry.current(_PRODUCT_OPTIONS)
    where = registry.system.place(path, "ProductSuite")

    def from_suites() -> Fact[str]:
        kind = registry.system.value(path, "ProductType")
        if kind is None or kind.text.lower() == "winnt":
            return Fact[str].absent(edition.where)
        suites = registry.system.value(path, "ProductSuite")
        named = {suite.lower() for suite in suites.texts} if suites is not None else set()
        found = (edition for suite, edition in _SUITES.items() if suite in named)
        return Fact[str].read(next(found, "ServerStandard"), where)

    return attempt(Fact[str], where, from_suites)


def _installation_type(registry: Registry) -> Fact[str]:
    """Nano Server says so in its server levels too; before Windows Server 2008 R2 the type is told by the edition."""
    software = registry.software
    levels = CURRENT_VERSION + r"\Server\ServerLevels"
    nano = software.number(levels, "NanoServer")
    if nano.value:
        return Fact[str].read("Nano Server", nano.where)
    written = software.text(CURRENT_VERSION, "InstallationType")
    if written.value or not written.known:
        return written
    edition = software.text(CURRENT_VERSION, "EditionID")
    if edition.value and edition.value.lower().endswith("core"):
        return Fact[str].read("Server Core", edition.where)
    kind = registry.system.text(registry.current(_PRODUCT_OPTIONS), "ProductType")
    if kind.value:
        return Fact[str].read("Client" if kind.value.lower() == "winnt" else "Server", kind.where)
    return written


def _service_pack(registry: Registry) -> Fact[int]:
    number = registry.system.number(registry.current(r"Control\Windows"), "CSDVersion")
    if number.value is not None:
        return Fact[int].read(number.value >> 8 & 0xFF, number.where)
    text = registry.software.text(CURRENT_VERSION, "CSDVersion")
    found = re.search(r"\d+", text.value or "")
    return Fact[int].read(int(found.group()), text.where) if found else number


def _architecture(registry: Registry) -> Fact[str]:
    path = registry.current(r"Control\Session Manager\Environment")
    written = registry.system.text(path, "PROCESSOR_ARCHITECTURE")
    found = _ARCHITECTURES.get((written.value or "").lower())
    if found:
        return Fact[str].read(found, written.where)
    kernel = f"{registry.folder}/System32/ntoskrnl.exe"
    return attempt(Fact[str], kernel, lambda: _kernel_machine(registry.fs, kernel))


def _kernel_machine(fs: FileSystem, path: str) -> Fact[str]:
    """The machine that the kernel's PE header names."""
    where = fs.place(path)
    data = fs.read(path, 4096)
    if data is None:
        return Fact[str].absent(where)
    start = int.from_bytes(data[60:64], "little")
    if data[:2] != b"MZ" or data[start : start + 4] != b"PE\0\0" or len(data) < start + 6:
        return Fact[str].unreadable("guest.kernel-not-a-program", where)
    (machine,) = struct.unpack_from("<H", data, start + 4)
    return Fact[str].read(_MACHINES.get(machine, f"machine {machine:#06x}"), where)


def _hostname(registry: Registry) -> str:
    for path, value in (
        (r"Control\ComputerName\ComputerName", "ComputerName"),
        (r"Services\Tcpip\Parameters", "Hostname"),
    ):
        name = registry.system.text(registry.current(path), value).value
        if name:
            return name[:255]
    return ""


def _languages(registry: Registry) -> Fact[tuple[str, ...]]:
    """Installed display languages; Windows Server 2003 lists them by number."""
    path = registry.current(r"Control\MUI\UILanguages")
    old = registry.current(r"Control\Nls\MUILanguages")

    def read() -> Fact[tuple[str, ...]]:
        key = registry.system.key(path)
        names = tuple(key.names()[:256]) if key is not None else ()
        if names:
            return Fact[tuple[str, ...]].read(names, registry.system.place(path))
        key = registry.system.key(old)
        numbers = [value.name for value in key.values()] if key is not None else []
        tags = tuple(_language(number) for number in numbers if number)
        if tags:
            return Fact[tuple[str, ...]].read(tags, registry.system.place(old))
        install = _install_language(registry)
        if install.value:
            return Fact[tuple[str, ...]].read((install.value,), install.where)
        return Fact[tuple[str, ...]].absent(registry.system.place(path))

    return attempt(Fact[tuple[str, ...]], registry.system.place(path), read)


def _install_language(registry: Registry) -> Fact[str]:
    found = registry.system.text(registry.current(r"Control\Nls\Language"), "InstallLanguage")
    return Fact[str].read(_language(found.value), found.where) if found.value else found


def _language(number: str) -> str:
    """``0409`` as ``en-US``; a number that is not known stays as it is."""
    try:
        name = locale.windows_locale.get(int(number, 16))
    except ValueError:
        name = None
    return name.replace("_", "-") if name else number
