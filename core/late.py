"""Faces of packages that load what they name only when it is asked for: an ``amigrate --help`` needs no parser."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module


def late(package: str, homes: dict[str, str]) -> Callable[[str], object]:
    """A package's ``__getattr__`` (PEP 562).

    :param package: its ``__name__``.
    :param homes: name -> module within the package that defines it.
    """

    def find(name: str) -> object:
        if name not in homes:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        return getattr(import_module(f"{package}.{homes[name]}"), name)

    return find
