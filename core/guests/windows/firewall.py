"""Windows Firewall: what each profile does with an inbound TCP connection to one port.

Source: [MS-FASP] (rule strings as FirewallRules keeps them, section 2.2.36) and [MS-GPFAS]; Windows Server 2003:
"Deploying Windows Firewall Settings", the key GloballyOpenPorts.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from core.facts import Fact
from core.guests.windows.hives import Key, Value
from core.guests.windows.model import FirewallProfile
from core.guests.windows.registry import HiveFace, Registry, attempt

_LOCAL = r"Services\SharedAccess\Parameters\FirewallPolicy"
_POLICY = r"Policies\Microsoft\WindowsFirewall"
_PROFILES = (("domain", "DomainProfile"), ("private", "StandardProfile"), ("public", "PublicProfile"))
_OLD_PROFILES = (("domain", "DomainProfile"), ("standard", "StandardProfile"))
_DISABLED = 4
_TCP = "6"
_RDP_PROGRAMS = ("system", "svchost.exe")
_PLAIN_FIELDS = frozenset(
    {"Action", "Active", "Dir", "Protocol", "Profile", "LPort", "LPort2_10", "LPort2_20", "App", "Svc"}
    | {"Name", "Desc", "EmbedCtxt", "Edge", "Defer", "Platform", "Platform2"}
)
"""Fields that do not narrow a rule: any other one (senders, interfaces, users, packages, authentication) does."""
_MAX_SHOWN = 400
"""Characters of a rule's string that go into the evidence."""

Profiles = Fact[tuple[FirewallProfile, ...]]


@dataclass(frozen=True, slots=True)
class Decision:
    """What decides: a value, shown as evidence."""

    where: str
    value: str


def read_firewall(registry: Registry, port: int) -> Profiles:
    """Each profile's answer to TCP ``port``.

    A group policy's profile and rules stand beside the local ones, as Windows merges them.
    """
    where = registry.system.place(registry.current(_LOCAL))
    return attempt(Profiles, where, lambda: _read(registry, port, where))


def _read(registry: Registry, port: int, where: str) -> Profiles:
    local = registry.system.key(registry.current(_LOCAL))
    modern = registry.system.key(registry.current(r"Services\MpsSvc")) is not None
    off = _service_off(registry, "MpsSvc" if modern else "SharedAccess")
    if local is None and not modern and off is None:
        return Profiles.absent(where)
    policy = _policy(registry.software)
    rules = list(_rules(local, policy)) if modern else []
    profiles = []
    for name, folder in _PROFILES if modern else _OLD_PROFILES:
        settings = [key for key in (policy and policy.child(folder), local and local.child(folder)) if key]
        default = registry.system.place(registry.current(f"{_LOCAL}\\{folder}"), "EnableFirewall")
        if off is not None:
            profiles.append(_profile(name, enabled=False, lets_in=True, why=off))
        elif modern:
            profiles.append(_modern_profile(name, settings, rules, port, default))
        else:
            profiles.append(_old_profile(name, settings, port, default))
    return Profiles.read(tuple(profiles), where)


def _policy(software: HiveFace) -> Key | None:
    return None if software.trouble else software.key(_POLICY)


def _service_off(registry: Registry, service: str) -> Decision | None:
    start = registry.system.number(registry.current(f"Services\\{service}"), "Start")
    return Decision(start.where, str(start.value)) if start.value == _DISABLED else None


def _profile(name: str, *, enabled: bool, lets_in: bool, why: Decision) -> FirewallProfile:
    return FirewallProfile(
        name=name, enabled=enabled, lets_in=lets_in, where=why.where, value=why.value[:_MAX_SHOWN]
    )


def _first(settings: list[Key], name: str) -> Value | None:
    """A value from the first key that has it: the policy goes before the local setting."""
    return next((value for key in settings if (value := key.value(name)) is not None), None)


def _shown(value: Value) -> Decision:
    return Decision(value.where, value.text)


def _modern_profile(
    name: str, settings: list[Key], rules: list[tuple[Rule, Value]], port: int, default: str
) -> FirewallProfile:
    """Windows Vista, Server 2008 and later: on unless switched off; a block rule wins over every allow rule."""
    enabled = _first(settings, "EnableFirewall")
    if enabled is not None and enabled.integer == 0:
        return _profile(name, enabled=False, lets_in=True, why=_shown(enabled))
    on = _shown(enabled) if enabled is not None else Decision(default, "absent")
    shields = _first(settings, "DoNotAllowExceptions")
    if shields is not None and shields.integer:
        return _profile(name, enabled=True, lets_in=False, why=_shown(shields))
    mine = [(rule, value) for rule, value in rules if rule.applies(name, port)]
    for rule, value in mine:
        if rule.action == "block" and not rule.restricted:
            return _profile(name, enabled=True, lets_in=False, why=_shown(value))
    for rule, value in mine:
        if rule.action in ("allow", "bypass") and not rule.restricted:
            return _profile(name, enabled=True, lets_in=True, why=_shown(value))
    inbound = _first(settings, "DefaultInboundAction")
    if inbound is not None and inbound.integer == 0:
        return _profile(name, enabled=True, lets_in=True, why=_shown(inbound))
    for rule, value in mine:
        if not rule.any_port:
            return _profile(name, enabled=True, lets_in=False, why=_shown(value))
    return _profile(name, enabled=True, lets_in=False, why=on)


def _old_profile(name: str, settings: list[Key], port: int, default: str) -> FirewallProfile:
    """Windows Server 2003 SP1: off unless switched on; a port opens by ``3389:TCP:*:Enabled:…``."""
    enabled = _first(settings, "EnableFirewall")
    if enabled is None or enabled.integer == 0:
        why = _shown(enabled) if enabled is not None else Decision(default, "absent")
        return _profile(name, enabled=False, lets_in=True, why=why)
    shields = _first(settings, "DoNotAllowExceptions")
    if shields is not None and shields.integer:
        return _profile(name, enabled=True, lets_in=False, why=_shown(shields))
    for key in settings:
        ports = key.child("GloballyOpenPorts")
        ports = ports.child("List") if ports is not None else None
        value = ports.value(f"{port}:TCP") if ports is not None else None
        if value is not None:
            parts = value.text.split(":")
            opened = len(parts) > 3 and parts[3].lower() == "enabled" and parts[2] == "*"
            return _profile(name, enabled=True, lets_in=opened, why=_shown(value))
    return _profile(name, enabled=True, lets_in=False, why=_shown(enabled))


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule string, as far as an inbound TCP connection asks for it.

    :param ports: ``(first, last)``; empty means every port.
    :param restricted: it holds for some senders, interfaces, users or authenticated connections only.
    """

    action: str
    profiles: frozenset[str]
    ports: tuple[tuple[int, int], ...]
    any_port: bool
    program: str
    service: str
    restricted: bool

    def applies(self, profile: str, port: int) -> bool:
        if self.profiles and profile not in self.profiles:
            return False
        if not self.any_port and not any(first <= port <= last for first, last in self.ports):
            return False
        if self.program and self.program not in _RDP_PROGRAMS:
            return False
        if self.program == "system" and self.any_port:
            return False  # for some other driver: Remote Desktop's rule names its port
        return self.service in ("", "*", "termservice")


def parse_rule(text: str) -> Rule | None:
    """An active inbound rule that can hold for TCP, or None.

    :param text: ``v2.30|Action=Allow|Active=TRUE|Dir=In|Protocol=6|Profile=Public|LPort=3389|App=System|``
    """
    fields: dict[str, list[str]] = {}
    for part in text.split("|"):
        name, equals, value = part.partition("=")
        if equals:
            fields.setdefault(name, []).append(value)

    def one(name: str, default: str = "") -> str:
        return fields.get(name, [default])[0]

    if one("Dir").lower() != "in" or one("Active").upper() != "TRUE":
        return None
    if one("Protocol", _TCP) not in (_TCP, "256"):
        return None
    ports = [*fields.get("LPort", ()), *fields.get("LPort2_10", ()), *fields.get("LPort2_20", ())]
    program = one("App").lower()
    return Rule(
        action=one("Action").lower(),
        profiles=frozenset(name.lower() for name in fields.get("Profile", ())),
        ports=tuple(_ranges(ports)),
        any_port=not ports,
        program=program.rsplit("\\", 1)[-1],
        service=one("Svc").lower(),
        restricted=not fields.keys() <= _PLAIN_FIELDS,
    )


def _ranges(ports: list[str]) -> Iterator[tuple[int, int]]:
    """Numbers and spans; words (``RPC``, ``IPHTTPS``) never stand for Remote Desktop."""
    for text in ports:
        first, _, last = text.partition("-")
        if first.isdecimal() and (not last or last.isdecimal()):
            yield int(first), int(last or first)


def _rules(local: Key | None, policy: Key | None) -> Iterator[tuple[Rule, Value]]:
    for key in (policy, local):
        rules = key.child("FirewallRules") if key is not None else None
        for value in rules.values() if rules is not None else ():
            rule = parse_rule(value.text)
            if rule is not None:
                yield rule, value
