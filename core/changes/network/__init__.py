"""MOD-02: static addresses become DHCP, and what ties a configuration to the old network card goes."""

from core.changes.network.ifcfg import changed_ifcfg, changed_routes, changed_sysconfig_network
from core.changes.network.ifupdown import changed_interfaces
from core.changes.network.netplan import changed_netplan
from core.changes.network.networkd import changed_networkd
from core.changes.network.networkmanager import changed_connection
from core.changes.network.udev import changed_udev_rules
from core.changes.network.wicked import changed_wicked

__all__ = [
    "changed_connection",
    "changed_ifcfg",
    "changed_interfaces",
    "changed_netplan",
    "changed_networkd",
    "changed_routes",
    "changed_sysconfig_network",
    "changed_udev_rules",
    "changed_wicked",
]
