"""netplan's YAML: https://netplan.readthedocs.io/en/stable/netplan-yaml/

Edited line by line at the places that the YAML parser names, so that comments and layout stay.
"""

from __future__ import annotations

import yaml

_GONE = frozenset({"addresses", "gateway4", "gateway6", "routes", "macaddress"})
_KINDS = ("ethernets", "bonds", "bridges", "vlans", "wifis")
_MAX_SIZE = 1 << 20


def changed_netplan(text: str) -> str:
    """Static addresses, gateways and routes go, ``dhcp4: true`` comes; a match by hardware address goes.

    Text that is no YAML, or in flow style (``{…}``) where it would have to be changed, is returned as it is.
    """
    if len(text) > _MAX_SIZE:
        return text
    try:
        document = yaml.compose(text, Loader=yaml.SafeLoader)
    except (yaml.YAMLError, RecursionError, UnicodeError):
        return text
    gone: set[int] = set()
    added: dict[int, str] = {}
    network = _child(document, "network")
    for kind in _KINDS:
        for _name, settings in _pairs(_child(network, kind)):
            _plan(settings, gone, added)
    if not gone and not added:
        return text
    out = []
    for number, line in enumerate(text.splitlines(keepends=True)):
        if number in added:
            out.append(added[number])
        if number not in gone:
            out.append(line)
    return "".join(out)


def _plan(settings: yaml.Node, gone: set[int], added: dict[int, str]) -> None:
    if not isinstance(settings, yaml.MappingNode) or settings.flow_style:
        return
    keys = {key.value: (key, value) for key, value in settings.value if isinstance(key, yaml.ScalarNode)}
    static = "addresses" in keys or "gateway4" in keys
    for name, (key, value) in keys.items():
        if name in _GONE and (static or name == "macaddress"):
            gone.update(range(key.start_mark.line, _end(value)))
        if name == "dhcp4" and static:
            gone.add(key.start_mark.line)
        if name == "match":
            _plan_match(value, keys, gone)
    if static:
        first = min((key for key, _ in keys.values()), key=lambda key: key.start_mark.line)
        added[first.start_mark.line] = " " * first.start_mark.column + "dhcp4: true\n"


def _plan_match(match: yaml.Node, keys: dict[str, tuple[yaml.Node, yaml.Node]], gone: set[int]) -> None:
    """A match by hardware address alone fits no card on EC2: the match goes and the key's own name counts."""
    if not isinstance(match, yaml.MappingNode):
        return
    names = [key.value for key, _ in match.value]
    if names == ["macaddress"]:
        key, value = keys["match"]
        gone.update(range(key.start_mark.line, _end(value)))
        if "set-name" in keys:
            gone.add(keys["set-name"][0].start_mark.line)


def _end(node: yaml.Node) -> int:
    """The line after the node's last one; block nodes end at the start of what follows."""
    end: int = node.end_mark.line
    return (
        end
        if node.end_mark.column == 0 or (isinstance(node, yaml.CollectionNode) and not node.flow_style)
        else end + 1
    )


def _child(node: yaml.Node | None, name: str) -> yaml.Node | None:
    return next((value for key, value in _pairs(node) if key == name), None)


def _pairs(node: yaml.Node | None) -> list[tuple[str, yaml.Node]]:
    if not isinstance(node, yaml.MappingNode):
        return []
    return [(str(key.value), value) for key, value in node.value if isinstance(key, yaml.ScalarNode)]
