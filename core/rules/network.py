"""NET-01 to NET-06: one interface, an address by DHCP, and a name that survives the move."""

from __future__ import annotations

from core.facts import Evidence, Fact
from core.guests.linux.interface_names import PREDICTABLE
from core.guests.linux.model import LinuxSystem, NetworkInterface, Service
from core.guests.windows.model import WindowsInterface, WindowsSystem
from core.rules.outcome import Outcome, Outcomes, confirm, doubtful, failed, passed, unknown, unread
from core.rules.registry import any_rule, linux_rule, system_rule
from core.rules.subject import Subject

AUTOMATIC = frozenset({"dhcpcd"})
"""Clients that ask for an address on every interface that nothing configures. NetworkManager shows as an interface ``*`` where it does."""
KERNEL_NAMES = "net.ifnames=0"
DHCP_START = {0: "boot", 1: "system", 2: "automatic", 3: "manual", 4: "disabled"}
DISABLED = 4
IPV6_OFF = 0xFF
"""DisabledComponents with all bits set; higher bits have no meaning."""


def interface_evidence(interface: NetworkInterface) -> Evidence:
    addresses = f" {', '.join(interface.addresses)}" if interface.addresses else ""
    return Evidence(
        where=interface.where, value=f"{interface.name}: {interface.method}{addresses} ({interface.dialect})"
    )


def adapter_evidence(adapter: WindowsInterface) -> Evidence:
    method = "DHCP" if adapter.dhcp else f"static {', '.join(adapter.addresses)}".rstrip()
    return Evidence(where=adapter.where, value=f"{adapter.name or adapter.guid}: {method}")


def _linux_interfaces(linux: LinuxSystem) -> list[NetworkInterface]:
    """Of those that are brought up, all but the loopback."""
    return [one for one in linux.interfaces.value or () if one.starts and one.name != "lo"]


def _adapters(windows: WindowsSystem) -> list[WindowsInterface]:
    """Adapters that a device still claims; the registry keeps the settings of every one that ever was. All of them
    where no device is told for any."""
    adapters = list(windows.interfaces.value or ())
    return [adapter for adapter in adapters if adapter.device] or adapters


@system_rule("NET-01")
def one_interface(subject: Subject, system: LinuxSystem | WindowsSystem) -> Outcomes:
    hardware = subject.hardware
    declared = (
        [Evidence(where=hardware.where, value=f"network interfaces: {hardware.nics}")] if hardware else []
    )
    if hardware and hardware.nics > 1:
        return failed("several-declared", declared, count=hardware.nics)
    if missing := unread(system.interfaces):
        return missing
    if isinstance(system, WindowsSystem):
        adapters = _adapters(system)
        shown = [*map(adapter_evidence, adapters), *declared]
        present = [adapter for adapter in adapters if adapter.device]
        if len(present) > 1 and not hardware:
            return failed("several", shown, count=len(present))
        return passed(shown or [Evidence(where=system.interfaces.where, value="no interface configured")])
    return _one_linux_interface(system, declared)


def _one_linux_interface(linux: LinuxSystem, declared: list[Evidence]) -> Outcome:
    interfaces = _linux_interfaces(linux)
    # eth0:1 is a second address of eth0.
    names = list(dict.fromkeys(one.name.split(":", maxsplit=1)[0] for one in interfaces))
    shown = [*map(interface_evidence, interfaces), *declared]
    if len(names) > 1:
        return failed("several", shown, count=len(names), names=", ".join(names))
    if interfaces:
        return passed(shown)
    clients = [
        client for client in linux.dhcp_clients.value or () if client.name in AUTOMATIC and client.starts
    ]
    bare = Evidence(where=linux.interfaces.where, value="no interface configured")
    if clients:
        return passed(
            bare, map(_client_evidence, clients), *declared, case="automatic", client=clients[0].name
        )
    return unread(linux.dhcp_clients) or failed("none", bare, *declared)


@system_rule("NET-02")
def no_static_address(_: Subject, system: LinuxSystem | WindowsSystem) -> Outcomes:
    if missing := unread(system.interfaces):
        return missing
    bare = Evidence(where=system.interfaces.where, value="no interface configured")
    if isinstance(system, WindowsSystem):
        adapters = list(system.interfaces.value or ())
        static = [one for one in adapters if not one.dhcp and one.addresses]
        names, fixed = [one.name or one.guid for one in static], [adapter_evidence(one) for one in static]
        shown = [adapter_evidence(one) for one in adapters]
    else:
        interfaces = [one for one in system.interfaces.value or () if one.name != "lo"]
        found = [one for one in interfaces if one.method == "static" or one.addresses]
        names, fixed = [one.name for one in found], [interface_evidence(one) for one in found]
        shown = [interface_evidence(one) for one in interfaces]
    return failed("static", fixed, names=", ".join(names)) if fixed else passed(shown or [bare])


@system_rule("NET-03")
def dhcp_client(subject: Subject, system: LinuxSystem | WindowsSystem) -> Outcomes:
    if isinstance(system, WindowsSystem):
        return _windows_client(system.dhcp_client)
    if missing := unread(system.dhcp_clients):
        return missing
    clients = [client for client in system.dhcp_clients.value or () if client.installed]
    if not clients and (away := subject.unmounted(system, "/usr")):
        return unknown("unmounted", away, mount="/usr")
    if not clients:
        client = subject.command("dhcp_client")
        return failed(
            "none",
            Evidence(where=system.dhcp_clients.where, value="no DHCP client"),
            command=subject.command("install", packages=client),
        )
    shown = [_client_evidence(client) for client in clients]
    working = [client for client in clients if client.starts]
    if working:
        return passed([_client_evidence(client) for client in working], client=working[0].name)
    if all(client.starts is False for client in clients):
        own = next(
            (client.name for client in clients if client.name in {"NetworkManager", "systemd-networkd"}), ""
        )
        service = own or subject.command("network_service")
        return failed(
            "disabled", shown, command=subject.command("enable", service=service), client=clients[0].name
        )
    return doubtful("untold", shown, client=clients[0].name)


def _client_evidence(client: Service) -> Evidence:
    starts = {
        True: "starts at boot",
        False: "does not start",
        None: "installed, nothing tells whether it starts",
    }
    return Evidence(where=client.where, value=f"{client.name}: {starts[client.starts]}")


def _windows_client(start: Fact[int]) -> Outcome:
    if missing := unread(start):
        return missing
    if start.value is None:
        return failed("windows-none", start.evidence())
    shown = Evidence(
        where=start.where, value=f"Start = {start.value} ({DHCP_START.get(start.value, 'invalid')})"
    )
    return (
        failed("windows-disabled", shown)
        if start.value >= DISABLED
        else passed(shown, client="the DHCP Client service")
    )


@system_rule("NET-04")
def no_ipv6(_: Subject, system: LinuxSystem | WindowsSystem) -> Outcomes:
    if isinstance(system, WindowsSystem):
        if missing := unread(system.ipv6):
            return missing
        value = system.ipv6.value
        shown = Evidence(
            where=system.ipv6.where, value=f"DisabledComponents = {'absent' if value is None else hex(value)}"
        )
        if value is None and (system.generation.value or "").startswith("Windows Server 2003"):
            return unknown("untold-2003", shown)  # IPv6 is no part of it until it is added
        off = value is not None and value & IPV6_OFF == IPV6_OFF
        return passed(shown) if off else failed("windows", shown)
    if missing := unread(system.interfaces):
        return missing
    interfaces = list(system.interfaces.value or ())
    speaking = [one for one in interfaces if one.ipv6 and one.name != "lo"]
    if speaking:
        return failed(
            "ipv6",
            map(interface_evidence, speaking),
            names=", ".join("every interface" if one.name == "*" else one.name for one in speaking),
        )
    bare = Evidence(where=system.interfaces.where, value="no interface configured")
    return passed(list(map(interface_evidence, interfaces)) or [bare])


@any_rule("NET-05")
def public_address(_: Subject) -> Outcomes:
    return confirm("ask")


@linux_rule("NET-06")
def interface_names(subject: Subject, linux: LinuxSystem) -> Outcomes:
    if missing := unread(linux.interfaces):
        return missing
    arguments = linux.boot.value.kernel_arguments if linux.boot.value else Fact[str].absent(linux.where)
    off = arguments.known and KERNEL_NAMES in (arguments.value or "").split()
    kernel_line = [Evidence(where=arguments.where, value=KERNEL_NAMES)] if off else []
    named = [one for one in _linux_interfaces(linux) if PREDICTABLE.fullmatch(one.name)]
    pinned = [
        Evidence(where=where, value="pins a name to a card") for where in linux.persistent_names.value or ()
    ]
    names = ", ".join(dict.fromkeys(one.name for one in named))
    if named and not off:
        return failed(
            "predictable",
            map(interface_evidence, named),
            pinned,
            names=names,
            command=_without_names(subject),
        )
    if named:
        return failed(
            "named", map(interface_evidence, named), kernel_line, names=names, command=_without_names(subject)
        )
    if pinned:
        return failed("pinned", pinned, names="")
    if missing := unread(linux.persistent_names):
        return missing
    shown = [interface_evidence(one) for one in _linux_interfaces(linux)]
    bare = Evidence(where=linux.interfaces.where, value="no interface is named")
    return passed(kernel_line, shown or [bare])


def _without_names(subject: Subject) -> str:
    return subject.command("kernel_names")
