"""Programs and services that rules ask for: hypervisors' tools, antivirus, intrusion detection; boot drivers, roles.

What is looked for is data: ``resources/guests/windows-software.toml``.
"""

from __future__ import annotations

import fnmatch
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

from core.facts import Fact
from core.guests.linux.model import Software
from core.guests.windows.hives import Key
from core.guests.windows.model import WindowsService
from core.guests.windows.registry import HiveFace, Registry, attempt

_UNINSTALL = (
    r"Microsoft\Windows\CurrentVersion\Uninstall",
    r"Wow6432Node\Microsoft\Windows\CurrentVersion\Uninstall",
)
_SERVICES = "Services"
_MAX_PROGRAMS = 5000
_DISABLED = 4
_GUARDS = frozenset({"antivirus", "intrusion-detection"})
"""Roles that count as off when every one of their services is disabled."""
P2V = "p2v"
_NOT_REPORTED = frozenset({P2V, "aws"})
"""Roles that are read here and told elsewhere (:mod:`core.guests.windows.origin`), or that no rule minds."""


@dataclass(frozen=True, slots=True)
class Product:
    """One product of the list. :param pattern: matches its display names, lower case; None where it has none."""

    name: str
    role: str
    pattern: re.Pattern[str] | None
    services: tuple[str, ...]
    off: tuple[str, tuple[str, ...]] | None
    onboarded: tuple[str, str] | None


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The list: products, services by role, and words that tell virtual hardware."""

    products: tuple[Product, ...]
    services: tuple[tuple[str, str], ...]
    virtual: tuple[str, ...]
    placeholders: frozenset[str]


@dataclass(frozen=True, slots=True)
class Program:
    """One entry of the Uninstall keys."""

    name: str
    version: str
    where: str


@cache
def catalogue() -> Catalogue:
    """The list from ``resources/guests/windows-software.toml``."""
    text = (resources.files("resources") / "guests" / "windows-software.toml").read_text(encoding="utf-8")
    data = tomllib.loads(text)
    return Catalogue(
        products=tuple(_product(entry) for entry in data["product"]),
        services=tuple((role, name) for role, names in data["services"].items() for name in names),
        virtual=tuple(data["virtual"]["names"]),
        placeholders=frozenset(data["virtual"]["placeholders"]),
    )


def _product(entry: dict[str, Any]) -> Product:
    patterns = "|".join(fnmatch.translate(pattern.lower()) for pattern in entry["uninstall"])
    off, onboarded = entry.get("off"), entry.get("onboarded")
    return Product(
        name=entry["name"],
        role=entry["role"],
        pattern=re.compile(patterns) if patterns else None,
        services=tuple(entry["services"]),
        off=(off["key"], tuple(off["values"])) if off else None,
        onboarded=(onboarded["key"], onboarded["value"]) if onboarded else None,
    )


def read_programs(registry: Registry) -> dict[str, Any]:
    """``software`` and ``services`` of :class:`WindowsSystem`, and the p2v programs found under ``conversion``."""
    where = registry.system.place(registry.current(_SERVICES))
    services = attempt(Fact[tuple[WindowsService, ...]], where, lambda: _services(registry, where))
    found = attempt(
        Fact[tuple[Software, ...]], registry.software.place(_UNINSTALL[0]), lambda: _software(registry)
    )
    return {"software": found, "services": services}


def known(found: Fact[tuple[Software, ...]]) -> tuple[Fact[tuple[Software, ...]], tuple[Software, ...]]:
    """Split what :func:`read_programs` found: the guest's software, and the programs that convert machines."""
    if found.value is None:
        return found, ()
    kept = tuple(one for one in found.value if one.role not in _NOT_REPORTED)
    return Fact[tuple[Software, ...]].read(kept, found.where), tuple(
        one for one in found.value if one.role == P2V
    )


def _services(registry: Registry, where: str) -> Fact[tuple[WindowsService, ...]]:
    key = registry.system.key(registry.current(_SERVICES))
    if key is None:
        return Fact[tuple[WindowsService, ...]].absent(where)
    there = {name.lower() for name in key.names()}
    found = []
    for role, name in catalogue().services:
        service = key.child(name) if name.lower() in there else None
        start = service.value("Start") if service is not None else None
        if service is not None and start is not None and start.integer is not None:
            image = service.value("ImagePath")
            found.append(
                WindowsService(
                    name=service.name,
                    start=start.integer,
                    where=start.where,
                    role=role,
                    image=image.text[:260] if image is not None else "",
                )
            )
    return Fact[tuple[WindowsService, ...]].read(tuple(found), where)


def _software(registry: Registry) -> Fact[tuple[Software, ...]]:
    programs = list(_programs(registry.software))
    services = registry.system.key(registry.current(_SERVICES))
    there = {name.lower() for name in services.names()} if services is not None else set()
    found: list[Software] = []
    for product in catalogue().products:
        found.extend(_installed(product, registry, programs, services, there))
    return Fact[tuple[Software, ...]].read(tuple(found), registry.software.place(_UNINSTALL[0]))


def _programs(software: HiveFace) -> Iterator[Program]:
    """Display names of both Uninstall keys; entries without one are updates and components."""
    for path in _UNINSTALL:
        key = software.key(path)
        names = key.names()[:_MAX_PROGRAMS] if key is not None else ()
        for name in names:
            entry = key.child(name) if key is not None else None
            shown = entry.value("DisplayName") if entry is not None else None
            if entry is not None and shown is not None and shown.text:
                version = entry.value("DisplayVersion")
                yield Program(shown.text[:260], version.text[:64] if version else "", shown.where)


def _installed(
    product: Product, registry: Registry, programs: list[Program], services: Key | None, there: set[str]
) -> Iterator[Software]:
    """The product by its program entries, else by its services."""
    if product.onboarded is not None:
        state = registry.software.number(*product.onboarded)
        if state.value:
            yield Software(name=product.name, role=product.role, where=state.where)
        return
    starts = _starts(product, services, there)
    if product.role in _GUARDS and (_all_off(starts) or _switched_off(product, registry)):
        return
    pattern = product.pattern
    entries = [one for one in programs if pattern is not None and pattern.match(one.name.lower())]
    if entries:
        for one in entries:
            yield Software(name=one.name, role=product.role, where=one.where, version=one.version)
    elif starts:
        where, _start = starts[0]
        yield Software(name=product.name, role=product.role, where=where)


def _starts(product: Product, services: Key | None, there: set[str]) -> list[tuple[str, int]]:
    """``(place, start value)`` of the product's services that exist."""
    found = []
    for name in product.services:
        service = services.child(name) if services is not None and name.lower() in there else None
        start = service.value("Start") if service is not None else None
        if start is not None and start.integer is not None:
            found.append((start.where, start.integer))
    return found


def _all_off(starts: list[tuple[str, int]]) -> bool:
    return bool(starts) and all(start == _DISABLED for _where, start in starts)


def _switched_off(product: Product, registry: Registry) -> bool:
    if product.off is None:
        return False
    path, names = product.off
    return any(registry.software.number(path, name).value for name in names)
