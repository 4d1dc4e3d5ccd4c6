"""Ubuntu's netplan: YAML in /etc/netplan, merged in the order of the files' names.

Specification: https://netplan.readthedocs.io/en/stable/netplan-yaml/
"""

from __future__ import annotations

from dataclasses import dataclass, field

import yaml

from core.errors import GuestError
from core.guests.linux.files import GuestFiles
from core.guests.linux.model import NetworkInterface
from core.guests.linux.network.methods import MAX_INTERFACES, TRUE, layered, method

FOLDERS = ("/etc/netplan", "/usr/lib/netplan", "/lib/netplan")
SIZE_LIMIT = 64 << 10
"""The parser is recursive and not fast: no real file comes near this."""
_KINDS = ("ethernets", "wifis", "bonds", "bridges", "vlans")


@dataclass(slots=True)
class Netplan:
    """The merged settings. ``interfaces``: name -> (place of its key, its settings as plain values)."""

    renderer: str = "networkd"
    interfaces: dict[str, tuple[str, dict[str, object]]] = field(default_factory=dict)
    files: list[str] = field(default_factory=list)


def merged(files: GuestFiles) -> Netplan:
    """:raises GuestError: ``linux.netplan-broken`` where a file is no YAML that netplan would take."""
    plan = Netplan()
    for path in layered(files, FOLDERS, ".yaml"):
        text = files.text(path) or ""
        if len(text) > SIZE_LIMIT:
            raise GuestError("linux.netplan-broken", where=files.place(path))
        try:
            root = yaml.compose(text, Loader=yaml.SafeLoader)
            _merge(files, path, root, plan)
        except (yaml.YAMLError, RecursionError, ValueError) as error:
            line = getattr(getattr(error, "problem_mark", None), "line", None)
            place = files.place(path, None if line is None else line + 1)
            raise GuestError("linux.netplan-broken", where=place) from error
        plan.files.append(path)
    return plan


def _merge(files: GuestFiles, path: str, root: yaml.Node | None, plan: Netplan) -> None:
    network = _children(_children(root).get("network"))
    renderer = network.get("renderer")
    if isinstance(renderer, yaml.ScalarNode):
        plan.renderer = renderer.value
    for kind in _KINDS:
        group = network.get(kind)
        for key, node in group.value if isinstance(group, yaml.MappingNode) else ():
            if len(plan.interfaces) >= MAX_INTERFACES or not isinstance(key, yaml.ScalarNode):
                continue
            known = plan.interfaces.get(key.value, ("", {}))[1]
            settings = known | {name: _plain(value) for name, value in _children(node).items()}
            plan.interfaces[key.value] = (files.place(path, key.start_mark.line + 1), settings)


def _children(node: yaml.Node | None) -> dict[str, yaml.Node]:
    if not isinstance(node, yaml.MappingNode):
        return {}
    return {key.value: value for key, value in node.value if isinstance(key, yaml.ScalarNode)}


def _plain(node: yaml.Node) -> object:
    """Scalars as text, lists of scalars as lists of text; an address may carry options (``- 10.0.0.5/24: {label: x}``)."""
    if isinstance(node, yaml.ScalarNode):
        return node.value
    if isinstance(node, yaml.SequenceNode):
        items: list[str] = []
        for item in node.value[:256]:
            items += [item.value] if isinstance(item, yaml.ScalarNode) else list(_children(item))[:1]
        return items
    return {key: value.value for key, value in _children(node).items() if isinstance(value, yaml.ScalarNode)}


def read(files: GuestFiles) -> list[NetworkInterface]:
    """:raises GuestError: ``linux.netplan-broken``."""
    found = []
    for name, (where, settings) in merged(files).interfaces.items():
        addresses = settings.get("addresses")
        listed = tuple(addresses) if isinstance(addresses, list) else ()
        ipv6 = str(settings.get("dhcp6", "")).lower() in TRUE or any(":" in address for address in listed)
        found.append(
            NetworkInterface(
                name=_interface_name(name, settings), dialect="netplan", where=where, addresses=listed, ipv6=ipv6,
                method=method(
                    dhcp=str(settings.get("dhcp4", "")).lower() in TRUE,
                    static=any(":" not in address for address in listed), ipv6=ipv6,
                ),
            )
        )  # fmt: skip
    return found


def _interface_name(name: str, settings: dict[str, object]) -> str:
    """The id is the interface's name unless ``set-name`` or ``match`` says otherwise."""
    match = settings.get("match")
    matched = match.get("name") if isinstance(match, dict) else None
    chosen = settings.get("set-name") or matched or name
    return chosen if isinstance(chosen, str) else name
