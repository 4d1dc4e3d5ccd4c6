"""SUSE's wicked in its own XML dialect (its usual one are ifcfg files).

Specification: https://github.com/openSUSE/wicked/blob/master/samples/netconfig/
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from defusedxml import ElementTree
from defusedxml.common import DefusedXmlException

from core.errors import GuestError
from core.guests.linux.files import GuestFiles
from core.guests.linux.model import NetworkInterface
from core.guests.linux.network.methods import FALSE, MAX_INTERFACES, method

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

FOLDER = "/etc/wicked/ifconfig"
_BEGIN = re.compile(r"<interface[\s>]")


def read(files: GuestFiles) -> list[NetworkInterface]:
    """:raises GuestError: ``linux.wicked-broken`` where a file is not well-formed."""
    found: list[NetworkInterface] = []
    for path in files.matching(FOLDER, "*.xml"):
        text = files.text(path) or ""
        try:
            # a file holds one <interface> or several beside each other, and prefixes that are declared nowhere
            root = ElementTree.fromstring(f"<all>{_without_prefixes(text)}</all>")
        except (ElementTree.ParseError, DefusedXmlException, ValueError) as error:
            raise GuestError("linux.wicked-broken", where=files.place(path)) from error
        elements = list(root.iter("interface"))
        lines = _lines(text)
        if len(lines) != len(elements):  # one in a comment
            lines = [None] * len(elements)
        for element, line in zip(elements, lines, strict=True):
            if len(found) < MAX_INTERFACES:
                found.append(_interface(files.place(path, line), element))
    return found


def _lines(text: str) -> list[int | None]:
    """Where the interfaces begin; the parser does not keep it."""
    return [text.count("\n", 0, match.start()) + 1 for match in _BEGIN.finditer(text)]


def _without_prefixes(text: str) -> str:
    if text.lstrip().startswith("<?xml"):
        text = text.partition("?>")[2]
    return (
        text.replace("<ipv4:", "<ipv4-")
        .replace("</ipv4:", "</ipv4-")
        .replace("<ipv6:", "<ipv6-")
        .replace("</ipv6:", "</ipv6-")
    )


def _interface(where: str, element: Element) -> NetworkInterface:
    addresses = [
        local.text.strip()
        for family in ("ipv4-static", "ipv6-static")
        for static in element.iter(family)
        for local in static.iter("local")
        if local.text
    ][:64]
    ipv6 = _enabled(element, "ipv6-dhcp") or any(":" in address for address in addresses)
    mode = element.findtext("control/mode") or "boot"
    return NetworkInterface(
        name=(element.findtext("name") or "").strip(), dialect="wicked", where=where, addresses=tuple(addresses), ipv6=ipv6,
        method=method(dhcp=_enabled(element, "ipv4-dhcp"), static=any(":" not in one for one in addresses), ipv6=ipv6),
        starts=mode.strip() not in {"manual", "off"},
    )  # fmt: skip


def _enabled(element: Element, tag: str) -> bool:
    found = element.find(tag)
    return found is not None and (found.findtext("enabled") or "true").strip().lower() not in FALSE
