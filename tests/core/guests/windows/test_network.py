"""The DHCP client and the adapters."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from samples.registry_hives import change_hive
from samples.windows import ADAPTER, windows_tree
from samples.windows_trees import read_tree

from core.guests.windows.model import WindowsSystem

ReadWindows = Callable[..., WindowsSystem]
INTERFACES = r"ControlSet001\Services\Tcpip\Parameters\Interfaces"


@pytest.mark.parametrize("start", [2, 3, 4])
def test_start_of_the_dhcp_client(windows: ReadWindows, start: int) -> None:
    found = windows(dhcp_start=start).dhcp_client
    assert found.value == start
    assert found.where.endswith(r"SYSTEM, ControlSet001\Services\Dhcp, Start")


def test_an_adapter_by_dhcp(windows: ReadWindows) -> None:
    (adapter,) = windows("2012").interfaces.value or ()
    assert (adapter.guid, adapter.dhcp, adapter.addresses, adapter.name) == (ADAPTER, True, (), "Ethernet0")
    assert adapter.device.startswith(r"PCI\VEN_15AD&DEV_07B0")
    assert adapter.where.endswith(rf"{INTERFACES}\{ADAPTER}, EnableDHCP")


def test_a_static_address(windows: ReadWindows) -> None:
    (adapter,) = windows("2003-sp1", addresses=("10.0.0.5", "10.0.0.6")).interfaces.value or ()
    assert (adapter.dhcp, adapter.addresses, adapter.gateways) == (
        False,
        ("10.0.0.5", "10.0.0.6"),
        ("10.0.0.1",),
    )
    assert (adapter.masks, adapter.name_servers) == (("255.255.255.0",), ("10.0.0.2", "10.0.0.3"))


def test_an_unset_address_is_none(windows: ReadWindows) -> None:
    (adapter,) = windows(addresses=("0.0.0.0",)).interfaces.value or ()  # noqa: S104
    assert (adapter.dhcp, adapter.addresses) == (False, ())


def test_what_is_no_network_card_is_left_out(tmp_path: Path) -> None:
    tree = windows_tree(tmp_path, "10")
    debugger, gone = "{ba46ceee-2c68-4162-822d-c9ef268d2390}", "{3f215cb0-2d43-4c99-825f-0142c4fafab5}"
    adapters = r"ControlSet001\Control\Network\{4D36E972-E325-11CE-BFC1-08002BE10318}"
    change_hive(
        tree.root / "Windows" / "System32" / "config" / "SYSTEM",
        {
            rf"{INTERFACES}\{debugger}": {"EnableDHCP": 1},
            rf"{INTERFACES}\{gone}": {"EnableDHCP": 0, "IPAddress": ["192.168.7.7"]},
            rf"{adapters}\{debugger}\Connection": {"Name": "Kernel", "PnpInstanceID": r"ROOT\KDNIC\0000"},
        },
    )
    found = {adapter.guid: adapter for adapter in read_tree(tree).interfaces.value or ()}
    assert found.keys() == {ADAPTER, gone}
    assert (found[gone].addresses, found[gone].device) == (("192.168.7.7",), "")


@pytest.mark.parametrize(("components", "expected"), [(None, None), (0xFF, 255), (0x20, 32)])
def test_ipv6(windows: ReadWindows, components: int | None, expected: int | None) -> None:
    found = windows(ipv6_components=components).ipv6
    assert (found.value, found.known) == (expected, True)
