"""How the guest sets up its network, in the dialects of the distributions."""

from core.guests.linux.network.interfaces import read_interfaces
from core.guests.linux.network.names import read_persistent_names

__all__ = ["read_interfaces", "read_persistent_names"]
