"""firewalld: the default zone, its services and ports.

Specification: https://firewalld.org/documentation/man-pages/firewalld.zone.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from defusedxml import ElementTree
from defusedxml.common import DefusedXmlException

from core.guests.linux.files import GuestFiles
from core.guests.linux.firewall.verdict import Verdict, port_matches

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

CONFIG = "/etc/firewalld/firewalld.conf"
_FOLDERS = ("/etc/firewalld", "/usr/lib/firewalld")


def judge(files: GuestFiles, port: int) -> Verdict:
    """From the default zone, which takes every interface that no other zone names: EC2's is a new one."""
    zone = files.settings(CONFIG).get("DefaultZone", ("public", 0))[0] or "public"
    path = files.first(*(f"{folder}/zones/{zone[:64]}.xml" for folder in _FOLDERS))
    if path is None or "/" in zone:
        return Verdict(None, files.place(CONFIG))
    root = _parse(files, path)
    if root is None:
        return Verdict(None, files.place(path))
    if root.get("target") == "ACCEPT":
        return Verdict(True, files.place(path))
    for element in root:
        if _lets_in(files, element, port):
            return Verdict(True, files.place(path))
    return Verdict(False, files.place(path))


def _lets_in(files: GuestFiles, element: Element, port: int) -> bool:
    """One element of a zone: a service, a port, or a rich rule that accepts them from anywhere."""
    if element.tag == "service":
        return _service_has(files, element.get("name", ""), port)
    if element.tag == "port":
        return element.get("protocol") == "tcp" and port_matches(element.get("port", ""), port)
    if element.tag == "rule" and element.find("accept") is not None and element.find("source") is None:
        return any(_lets_in(files, inner, port) for inner in element if inner.tag in {"service", "port"})
    return False


def _service_has(files: GuestFiles, name: str, port: int) -> bool:
    path = (
        files.first(*(f"{folder}/services/{name[:64]}.xml" for folder in _FOLDERS))
        if "/" not in name
        else None
    )
    root = _parse(files, path) if path else None
    if root is None:
        return name == "ssh" and port == 22
    return any(
        one.get("protocol") == "tcp" and port_matches(one.get("port", ""), port) for one in root.iter("port")
    )


def _parse(files: GuestFiles, path: str) -> Element | None:
    try:
        root: Element = ElementTree.fromstring(files.head(path, 256 << 10))
    except (ElementTree.ParseError, DefusedXmlException, ValueError, LookupError):
        return None
    return root
