"""firewalld: the default zone, its services and ports.

Specification: https://firewalld.org/documentation/man-pages/firewalld.zone.html
"""

from __future__ import annotations

import re
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
    for rule in root.iter("rule"):  # what a rich rule denies goes before what is let in
        if _denies(rule) and _names(files, rule, port):
            return Verdict(False, files.place(path))
    if root.get("target") == "ACCEPT":
        return Verdict(True, files.place(path))
    for element in root:
        if _lets_in(files, element, port):
            return Verdict(True, files.place(path, _line(files, path, element)))
    return Verdict(False, files.place(path))


def _line(files: GuestFiles, path: str, element: Element) -> int | None:
    """Where a service or port stands; the parser does not keep it."""
    named = element.get("name") or element.get("port") or ""
    mark = re.compile(rf"<{element.tag}\b[^>]*[\"']{re.escape(named)}[\"']")
    return next((number for number, line in files.lines(path) if named and mark.search(line)), None)


def _lets_in(files: GuestFiles, element: Element, port: int) -> bool:
    """One element of a zone: a service, a port, or a rich rule that accepts them from anywhere."""
    if element.tag == "service":
        return _service_has(files, element.get("name", ""), port)
    if element.tag == "port":
        return element.get("protocol") == "tcp" and port_matches(element.get("port", ""), port)
    if element.tag == "rule" and element.find("accept") is not None and _is_for_anybody(element):
        return _names(files, element, port)
    return False


def _is_for_anybody(rule: Element) -> bool:
    """For IPv4, from any address."""
    return rule.find("source") is None and rule.get("family") != "ipv6"


def _denies(rule: Element) -> bool:
    return _is_for_anybody(rule) and (rule.find("drop") is not None or rule.find("reject") is not None)


def _names(files: GuestFiles, rule: Element, port: int) -> bool:
    return any(_lets_in(files, inner, port) for inner in rule if inner.tag in {"service", "port"})


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
