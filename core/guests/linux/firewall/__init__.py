"""The guest's own firewall: which one starts, and whether it lets SSH in."""

from core.guests.linux.firewall.check import read_firewall, read_ssh_allowed

__all__ = ["read_firewall", "read_ssh_allowed"]
