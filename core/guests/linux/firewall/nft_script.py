"""nftables' rule files as tables of chains, named sets and maps, whether written in blocks or as ``add rule`` commands.

Specification: https://www.netfilter.org/projects/nftables/manpage.html
"""

from __future__ import annotations

import fnmatch
import posixpath
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from core.guests.linux.files import GuestFiles

MAX_TOKENS = 200_000
MAX_FILES = 64
MAX_DEPTH = 16
_FAMILIES = frozenset({"ip", "inet"})
"""Families that see IPv4; any other table says nothing of our packet."""
_ALL_FAMILIES = _FAMILIES | {"ip6", "arp", "bridge", "netdev"}
_WITH_BLOCK = frozenset({"table", "chain", "set", "map", "flowtable"})
_WITHIN = frozenset({"timeout", "expires", "comment", "counter", "limit"})
"""What may follow an element of a set."""


class Unclear(Exception):
    """The rules cannot be followed: nft would refuse the file, or it says something that is not known here."""


@dataclass(frozen=True, slots=True)
class Word:
    """:param where: the line it stands on. A separator (newline, ``;``, ``,``) is a word of its own, unless it is quoted."""

    text: str
    where: str
    quoted: bool = False

    def is_separator(self, *texts: str) -> bool:
        return not self.quoted and self.text in texts


@dataclass(slots=True)
class Block:
    """What stands within braces."""

    items: list[Item] = field(default_factory=list)
    where: str = ""

    def elements(self) -> list[str]:
        """A set's elements as text: what is said of one besides its value is left out."""
        found: list[list[str]] = [[]]
        for item in self.items:
            if isinstance(item, Block):
                raise Unclear
            if item.is_separator(","):
                found.append([])
            elif not item.is_separator("\n", ";"):
                found[-1].append(item.text)
        cut = (_until(words) for words in found)
        return [" ".join(words) for words in cut if words]


Item = Word | Block


def _until(words: list[str]) -> list[str]:
    return words[: next((index for index, word in enumerate(words) if word in _WITHIN), len(words))]


@dataclass(slots=True)
class Chain:
    rules: list[list[Item]] = field(default_factory=list)
    is_input: bool = False
    policy: str = "accept"
    where: str = ""


@dataclass(slots=True)
class Table:
    """:param sets: elements of each named set and map, None where something other than the file fills it."""

    chains: dict[str, Chain] = field(default_factory=dict)
    sets: dict[str, list[str]] = field(default_factory=dict)
    dormant: bool = False


def read_tables(files: GuestFiles, path: str) -> list[Table]:
    """Tables that see IPv4, as the file leaves them.

    :raises Unclear: its braces do not match, or it is absurdly long.
    """
    script = _Script()
    for statement in _statements(_tree(_words(files, path)).items):
        script.run(statement)
    return [table for table in script.tables.values() if not table.dormant]


class _Script:
    def __init__(self) -> None:
        self.tables: dict[tuple[str, str], Table] = {}
        self._variables: dict[str, list[Item]] = {}
        self._left = MAX_TOKENS  # variables within variables could grow without end

    def run(self, statement: list[Item]) -> None:
        statement = self._expanded(statement)
        texts = [item.text if isinstance(item, Word) else "{" for item in statement]
        verb = texts[0] if texts[0] in {"add", "create", "insert", "delete", "destroy", "flush"} else ""
        rest, texts = (statement[1:], texts[1:]) if verb else (statement, texts)
        if texts[:1] == ["define"] or texts[:1] == ["redefine"]:
            self._define(rest, texts)
        elif verb == "flush" and texts[:1] == ["ruleset"]:
            self.tables.clear()
        elif texts[:1] == ["table"]:
            self._table(verb, rest, texts)
        elif verb in {"add", "create", "insert"} and texts[:1] != []:
            self._command(verb, rest, texts)

    def _define(self, items: list[Item], texts: list[str]) -> None:
        if len(texts) > 3 and texts[2] == "=" and len(self._variables) < 256:
            self._variables[texts[1]] = items[3:]

    def _expanded(self, items: Sequence[Item], depth: int = 0) -> list[Item]:
        if depth > MAX_DEPTH:
            raise Unclear
        found: list[Item] = []
        for item in items:
            if isinstance(item, Block):
                found.append(Block(self._expanded(item.items, depth + 1), item.where))
            elif item.text.startswith("$") and not item.quoted:
                value = self._variables.get(item.text[1:], [item])
                self._left -= sum(1 + len(one.items) if isinstance(one, Block) else 1 for one in value)
                if self._left < 0:
                    raise Unclear
                found += value
            else:
                found.append(item)
        return found

    def _table(self, verb: str, items: list[Item], texts: list[str]) -> None:
        key, rest = _named(texts[1:])
        if verb in {"delete", "destroy", "flush"}:
            self.tables.pop(key, None)
            return
        table = self._at(key)
        body = items[-1] if rest and rest[0] == "{" else None
        for statement in _statements(body.items) if isinstance(body, Block) else ():
            _add_to_table(table, statement)

    def _at(self, key: tuple[str, str]) -> Table:
        if key[0] not in _FAMILIES:
            return Table()
        return self.tables.setdefault(key, Table())

    def _command(self, verb: str, items: list[Item], texts: list[str]) -> None:
        """``add rule inet filter input tcp dport 22 accept`` and its like."""
        kind = texts[0]
        key, rest = _named(texts[1:])
        table, items = self._at(key), items[len(texts) - len(rest) :]
        if kind in {"chain", "set", "map"}:
            _add_to_table(table, [Word(kind, ""), *items])
        elif kind == "element" and len(items) > 1 and isinstance(items[1], Block):
            table.sets.setdefault(rest[0], []).extend(items[1].elements())
        elif kind == "rule" and rest:
            chain = table.chains.setdefault(rest[0], Chain())
            rule = items[3:] if len(rest) > 2 and rest[1] in {"handle", "position", "index"} else items[1:]
            if rule:
                chain.rules.insert(0 if verb == "insert" else len(chain.rules), rule)


def _named(texts: list[str]) -> tuple[tuple[str, str], list[str]]:
    """(family, name) of a table, and what follows."""
    family = texts[0] if texts and texts[0] in _ALL_FAMILIES else "ip"
    rest = texts[1:] if texts and texts[0] in _ALL_FAMILIES else texts
    return (family, rest[0] if rest else ""), rest[1:]


def _add_to_table(table: Table, statement: list[Item]) -> None:
    texts = [item.text if isinstance(item, Word) else "{" for item in statement]
    if texts[0] == "flags" and "dormant" in texts:
        table.dormant = True
    body = statement[-1]
    if len(texts) < 3 or texts[0] not in {"chain", "set", "map"} or not isinstance(body, Block):
        if texts[0] == "chain" and len(texts) == 2:
            table.chains.setdefault(texts[1], Chain())
        return
    if texts[0] == "chain":
        first = statement[0]
        chain = table.chains.setdefault(texts[1], Chain(where=body.where or getattr(first, "where", "")))
        for one in _statements(body.items):
            _add_to_chain(chain, one)
        return
    for one in _statements(body.items):
        if isinstance(one[0], Word) and one[0].text == "elements" and isinstance(one[-1], Block):
            table.sets.setdefault(texts[1], []).extend(one[-1].elements())
    table.sets.setdefault(texts[1], [])


def _add_to_chain(chain: Chain, statement: list[Item]) -> None:
    first = statement[0]
    texts = [item.text for item in statement if isinstance(item, Word)]
    if texts[:1] == ["type"]:
        chain.is_input = texts[1:4] == ["filter", "hook", "input"]
        chain.where = first.where
    elif texts[:1] == ["policy"]:
        chain.policy, chain.where = texts[1] if len(texts) > 1 else "accept", first.where
    elif texts[:1] not in (["comment"], ["flags"], ["devices"], ["device"]):
        chain.rules.append(statement)


def _statements(items: Sequence[Item]) -> Iterator[list[Item]]:
    """Up to a newline or a semicolon; what opens a table, a chain or a set ends with its block."""
    found: list[Item] = []
    for item in items:
        if isinstance(item, Word) and item.is_separator("\n", ";"):
            if found:
                yield found
            found = []
            continue
        found.append(item)
        if isinstance(item, Block) and _opens(found):
            yield found
            found = []
    if found:
        yield found


def _opens(items: list[Item]) -> bool:
    words = [item.text for item in items if isinstance(item, Word)]
    start = 1 if words[:1] and words[0] in {"add", "create"} else 0
    return bool(words[start : start + 1]) and words[start] in _WITH_BLOCK and len(words) - start <= 4


def _tree(words: Iterator[Word]) -> Block:
    """Braces as blocks."""
    stack = [Block()]
    for count, word in enumerate(words):
        if count > MAX_TOKENS or len(stack) > MAX_DEPTH:
            raise Unclear
        if word.is_separator("{"):
            stack.append(Block(where=word.where))
            stack[-2].items.append(stack[-1])
        elif word.is_separator("}"):
            if len(stack) == 1:
                raise Unclear
            stack.pop()
        else:
            stack[-1].items.append(word)
    if len(stack) > 1:
        raise Unclear
    return stack[0]


def _words(files: GuestFiles, path: str, seen: list[str] | None = None) -> Iterator[Word]:
    """All words, those of included files in their place."""
    seen = [] if seen is None else seen
    seen.append(path)
    including = False
    for word in _words_of(files, path):
        if including:
            including = False
            for included in _included(files, word.text):
                if included not in seen and len(seen) < MAX_FILES:
                    yield from _words(files, included, seen)
            continue
        including = word.is_separator("include")
        if not including:
            yield word


def _included(files: GuestFiles, pattern: str) -> list[str]:
    folder, name = posixpath.split(posixpath.normpath(posixpath.join("/etc", pattern[:256])))
    if any(mark in folder for mark in "*?["):
        raise Unclear
    if not any(mark in name for mark in "*?["):
        return [posixpath.join(folder, name)]
    return [
        posixpath.join(folder, one)
        for one in files.names(folder)[:MAX_FILES]
        if fnmatch.fnmatchcase(one, name)
    ]


def _words_of(files: GuestFiles, path: str) -> Iterator[Word]:
    for number, line in files.lines(path):
        where = files.place(path, number)
        rest, word, continued = line, "", False
        while rest:
            char, rest = rest[0], rest[1:]
            if char in ' \t"#{};,\\' and word:
                yield Word(word, where)
                word = ""
            if char == '"':
                text, _, rest = rest.partition('"')
                yield Word(text, where, quoted=True)
            elif char == "#":
                break
            elif char == "\\" and not rest.strip():
                continued = True
                break
            elif char in "{};,":
                yield Word(char, where)
            elif char not in " \t":
                word += char
        if word:
            yield Word(word, where)
        if not continued:
            yield Word("\n", where)
