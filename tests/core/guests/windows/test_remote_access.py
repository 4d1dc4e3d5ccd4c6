"""Remote Desktop and the firewall before it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from core.guests.windows.firewall import parse_rule
from core.guests.windows.model import WindowsSystem

ReadWindows = Callable[..., WindowsSystem]
RULES = r"ControlSet001\Services\SharedAccess\Parameters\FirewallPolicy"


@pytest.mark.parametrize("generation", ["2003-sp1", "2008-r2", "2022", "10"])
def test_on(windows: ReadWindows, generation: str) -> None:
    found = windows(generation)
    assert found.remote_desktop.value is True
    assert found.remote_desktop.where.endswith(r"ControlSet001\Control\Terminal Server, fDenyTSConnections")
    assert found.remote_desktop_service.value == 3
    assert found.remote_desktop_port.value == 3389
    assert found.remote_desktop_allowed.value is True


def test_off(windows: ReadWindows) -> None:
    assert windows(remote_desktop=False).remote_desktop.value is False


def test_never_set(windows: ReadWindows) -> None:
    found = windows(remote_desktop=None).remote_desktop
    assert (found.value, found.known) == (None, True)
    assert found.where.endswith("fDenyTSConnections")


@pytest.mark.parametrize("policy", [True, False])
def test_a_policy_overrides_the_setting(windows: ReadWindows, policy: bool) -> None:
    found = windows(remote_desktop=not policy, remote_desktop_policy=policy).remote_desktop
    assert found.value is policy
    assert r"SOFTWARE, Policies\Microsoft\Windows NT\Terminal Services, fDenyTSConnections" in found.where


def test_a_listener_that_is_off(windows: ReadWindows) -> None:
    found = windows(listener=False).remote_desktop
    assert found.value is False
    assert found.where.endswith(r"WinStations\RDP-Tcp, fEnableWinStation")


def test_service_disabled(windows: ReadWindows) -> None:
    assert windows(term_service=4).remote_desktop_service.value == 4


@pytest.mark.parametrize(
    ("firewall", "allowed", "where"),
    [
        ("allow", True, r"FirewallRules, RemoteDesktop-UserMode-In-TCP"),
        ("off", True, r"PublicProfile, EnableFirewall"),
        ("closed", False, r"PublicProfile, EnableFirewall"),
        ("block", False, r"FirewallRules, {deny}"),
        ("local-subnet", False, r"FirewallRules, RemoteDesktop-UserMode-In-TCP"),
        ("domain-only", False, r"PublicProfile, EnableFirewall"),
        ("other-port", False, r"PublicProfile, EnableFirewall"),
        ("default-allow", True, r"PublicProfile, DefaultInboundAction"),
        ("service-off", True, r"Services\MpsSvc, Start"),
        ("policy-allow", True, r"Policies\Microsoft\WindowsFirewall\FirewallRules, {policy}"),
        ("policy-off", True, r"Policies\Microsoft\WindowsFirewall\PublicProfile, EnableFirewall"),
    ],
)
def test_firewall(windows: ReadWindows, firewall: str, allowed: bool, where: str) -> None:
    found = windows("2019", firewall=firewall)
    assert found.remote_desktop_allowed.value is allowed
    assert found.remote_desktop_allowed.where.endswith(where)
    assert [profile.name for profile in found.firewall.value or ()] == ["domain", "private", "public"]


def test_profiles_differ(windows: ReadWindows) -> None:
    found = windows("2019", firewall="domain-only").firewall.value or ()
    assert [(profile.name, profile.enabled, profile.lets_in) for profile in found] == [
        ("domain", True, True),
        ("private", True, True),
        ("public", True, False),
    ]


@pytest.mark.parametrize(
    ("firewall", "allowed", "where"),
    [
        ("allow", True, r"StandardProfile\GloballyOpenPorts\List, 3389:TCP"),
        ("off", True, r"StandardProfile, EnableFirewall"),
        ("closed", False, r"StandardProfile, EnableFirewall"),
        ("block", False, r"StandardProfile\GloballyOpenPorts\List, 3389:TCP"),
        ("local-subnet", False, r"StandardProfile\GloballyOpenPorts\List, 3389:TCP"),
        ("service-off", True, r"Services\SharedAccess, Start"),
    ],
)
def test_firewall_of_2003(windows: ReadWindows, firewall: str, allowed: bool, where: str) -> None:
    found = windows("2003-sp1", firewall=firewall)
    assert found.remote_desktop_allowed.value is allowed
    assert found.remote_desktop_allowed.where.endswith(where)
    assert [profile.name for profile in found.firewall.value or ()] == ["domain", "standard"]


def test_a_moved_port_is_the_one_that_counts(windows: ReadWindows) -> None:
    found = windows("2019", remote_desktop_port=13389)
    assert (found.remote_desktop_port.value, found.remote_desktop_allowed.value) == (13389, True)


def test_a_moved_port_that_the_firewall_does_not_know(windows: ReadWindows) -> None:
    found = windows("2019", remote_desktop_port=13389, firewall="other-port")
    assert found.remote_desktop_allowed.value is False


@pytest.mark.parametrize(
    ("text", "applies", "restricted"),
    [
        ("v2.10|Action=Allow|Active=TRUE|Dir=In|Protocol=6|LPort=3389|App=System|Name=a|", True, False),
        ("v2.10|Action=Allow|Active=TRUE|Dir=In|Protocol=6|LPort=3000-4000|Name=a|", True, False),
        ("v2.10|Action=Allow|Active=TRUE|Dir=In|Protocol=6|LPort=80|LPort=3389|Name=a|", True, False),
        ("v2.10|Action=Allow|Active=TRUE|Dir=In|Name=every protocol|", True, False),
        ("v2.10|Action=Allow|Active=TRUE|Dir=In|Protocol=6|LPort=RPC|App=System|Name=a|", False, False),
        ("v2.10|Action=Allow|Active=TRUE|Dir=In|Protocol=6|App=System|Name=a driver's|", False, False),
        (r"v2.10|Action=Allow|Active=TRUE|Dir=In|Protocol=6|App=C:\x\chrome.exe|Name=a|", False, False),
        ("v2.10|Action=Allow|Active=TRUE|Dir=In|Protocol=6|LPort=3389|Svc=other|Name=a|", False, False),
        ("v2.10|Action=Allow|Active=TRUE|Dir=In|Protocol=6|LPort=3389|Profile=Domain|Name=a|", False, False),
        ("v2.10|Action=Allow|Active=TRUE|Dir=In|Protocol=6|LPort=3389|RA42=IntErnet|Name=a|", True, True),
        ("v2.30|Action=Allow|Active=TRUE|Dir=In|Protocol=6|LPort=3389|TTK2_27=WFDKmDriver|", True, True),
        ("v2.10|Action=Allow|Active=TRUE|Dir=In|Protocol=6|LPort=3389|Security=Authenticate|", True, True),
    ],
)
def test_rule_strings(text: str, applies: bool, restricted: bool) -> None:
    rule = parse_rule(text)
    assert rule is not None
    assert (rule.applies("public", 3389), rule.restricted) == (applies, restricted)


@pytest.mark.parametrize(
    "text",
    [
        "v2.10|Action=Allow|Active=FALSE|Dir=In|Protocol=6|LPort=3389|Name=a|",
        "v2.10|Action=Allow|Active=TRUE|Dir=Out|Protocol=6|LPort=3389|Name=a|",
        "v2.10|Action=Allow|Active=TRUE|Dir=In|Protocol=17|LPort=3389|Name=a|",
        "",
        "|||",
        "nonsense",
    ],
)
def test_rule_strings_that_do_not_concern_tcp(text: str) -> None:
    assert parse_rule(text) is None
