"""The rules' texts: ``resources/rules/<group>.toml``, one table a rule, what differs by edition in a table below it."""

from __future__ import annotations

import string
import tomllib
from functools import cache
from importlib import resources
from typing import Any

from core.facts import Frozen
from core.rules.edition import Edition
from core.rules.verdicts import Severity
from core.wording import in_words

GROUPS = (
    "containers",
    "disks",
    "filesystems",
    "systems",
    "kernels",
    "boot",
    "network",
    "windows",
    "linux",
    "machine",
)
"""The files of the catalogue, in its order."""


class RuleText(Frozen):
    """All that a rule says in one edition.

    :param demand: the whole demand in one sentence.
    :param passage: the guide's section that makes it.
    :param guide: name of another page than the edition's guide, where the demand comes from there.
    :param says: for each case what was found, in one sentence.
    :param fix: for each case what to do; ``case@flavour``, then ``case``, then ``@flavour``, then ``default`` is taken.
    :param aws_error: for each case the message that the import would end in, else ``default``.
    """

    id: str
    group: str
    title: str
    demand: str
    severity: Severity
    passage: str
    guide: str = ""
    says: dict[str, str]
    fix: dict[str, str] = {}
    aws_error: dict[str, str] = {}

    def fix_for(self, case: str, flavour: str) -> str:
        """The fix of this very case, else of the flavour or the rule in general."""
        return self.fix_of_case(case, flavour) or self.fix.get(f"@{flavour}", self.fix.get("default", ""))

    def fix_of_case(self, case: str, flavour: str) -> str:
        return self.fix.get(f"{case}@{flavour}", self.fix.get(case, ""))

    @property
    def fix_in_general(self) -> str:
        """For the catalogue: the rule's own, else what to do in each case."""
        cases = (_ended(in_words("rules", text)) for key, text in self.fix.items() if "@" not in key)
        return self.fix.get("default") or " ".join(dict.fromkeys(cases))

    def error_for(self, case: str) -> str:
        return self.aws_error.get(case, self.aws_error.get("default", ""))


def _ended(text: str) -> str:
    """A sentence that ends with a command has no full stop, which would be copied with it: here others follow."""
    return text if text.endswith((".", "。", ")")) else f"{text}."


@cache
def texts(edition: Edition) -> dict[str, RuleText]:
    """Every rule's texts in this edition, in the catalogue's order."""
    return {name: text for group in GROUPS for name, text in group_texts(group, edition).items()}


@cache
def group_texts(group: str, edition: Edition) -> dict[str, RuleText]:
    """One file's: a group of the catalogue, or ``account``, whose rules are asked of AWS (core.aws.preflight)."""
    tables = _read(f"{group}.toml")
    return {
        name: RuleText(id=name, group=group, **_in_edition(table, edition)) for name, table in tables.items()
    }


@cache
def general() -> dict[str, str]:
    """What any rule may have to say: why it does not apply, or could not be decided."""
    return {case: str(text) for case, text in _read("general.toml").items()}


@cache
def _examples() -> dict[str, Any]:
    return _read("examples.toml")


@cache
def examples(rule: str) -> dict[str, object]:
    """What the catalogue shows in place of a machine's own values."""
    table = _examples()
    plain = {name: value for name, value in table.items() if isinstance(value, str)}
    return {**plain, **table.get(rule, {})}


@cache
def commands() -> dict[str, dict[str, str]]:
    """Shell commands by flavour of the system: ``commands()["debian"]["install"]``."""
    return _read("commands.toml")


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads((resources.files("resources") / "rules" / name).read_text(encoding="utf-8"))


def _in_edition(table: dict[str, Any], edition: Edition) -> dict[str, Any]:
    editions = {item.value for item in Edition}
    merged = {
        key: dict(value) if isinstance(value, dict) else value
        for key, value in table.items()
        if key not in editions
    }
    for key, value in table.get(edition.value, {}).items():
        if isinstance(value, dict):
            merged[key] = {**merged.get(key, {}), **value}
        else:
            merged[key] = value
    return merged


class _Shown(dict[str, object]):
    def __missing__(self, key: str) -> str:
        return f"<{key}>"


def fill(text: str, values: dict[str, object]) -> str:
    """Fill the placeholders; one without a value stays visible as ``<name>``. In the language that is spoken."""
    return string.Formatter().vformat(in_words("rules", text), (), _Shown(values))
