"""What a report must not carry out of the guest: passwords in its configuration files."""

from __future__ import annotations

from core.guests.linux.model import FstabEntry, LinuxSystem
from core.guests.model import Guest
from core.rules.secrets import hidden


def without_secrets(guest: Guest | None) -> Guest | None:
    """The guest with the passwords in mount options masked; nothing that a rule asks for is lost."""
    if guest is None:
        return None
    systems = tuple(_linux(system) if isinstance(system, LinuxSystem) else system for system in guest.systems)
    return guest.model_copy(update={"systems": systems})


def _linux(system: LinuxSystem) -> LinuxSystem:
    entries = system.fstab.value
    if not entries:
        return system
    fstab = system.fstab.model_copy(update={"value": tuple(_entry(entry) for entry in entries)})
    return system.model_copy(update={"fstab": fstab})


def _entry(entry: FstabEntry) -> FstabEntry:
    options = tuple(hidden(option) for option in entry.options)
    return entry.model_copy(update={"options": options, "text": hidden(entry.text)})
