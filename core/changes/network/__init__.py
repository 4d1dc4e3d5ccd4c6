"""MOD-02: static addresses become DHCP, in every dialect; what ties the settings to the old network card goes.

Each function takes a file's text and returns it as the import leaves it; what needs no change stays as it is, to the byte.
"""

from core.changes.network.ifcfg import changed_ifcfg
from core.changes.network.ifupdown import changed_interfaces
from core.changes.network.keyfiles import changed_connection, changed_networkd
from core.changes.network.netplan import changed_netplan
from core.changes.network.udev import changed_udev_rules

__all__ = [
    "changed_connection",
    "changed_ifcfg",
    "changed_interfaces",
    "changed_netplan",
    "changed_networkd",
    "changed_udev_rules",
]
