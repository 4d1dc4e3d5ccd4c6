"""nftables' rule files, as far as one packet needs: base chains of the input hook, jumps, verdicts.

Specification: https://www.netfilter.org/projects/nftables/manpage.html
"""

from __future__ import annotations

import fnmatch
import posixpath
import re
from dataclasses import dataclass, field

from core.guests.linux.files import GuestFiles
from core.guests.linux.firewall.verdict import Verdict, port_matches

PATHS = ("/etc/nftables.conf", "/etc/sysconfig/nftables.conf", "/etc/nftables/main.nft")
MAX_RULES = 20_000
_FAMILIES = {"ip", "inet"}
_NOT_MET = re.compile(
    r"\b(?:ip6? saddr|ether saddr|meta mark|mark|iif(?:name)? \"?lo\"?|icmp|icmpv6|meta l4proto (?:\{ )?(?:icmp|udp|ipv6-icmp)|ip6|ct status|fib saddr)\b"
)
"""Conditions that one stranger's TCP packet over IPv4 need not meet."""
_STATE = re.compile(r"\bct state (?:vmap )?(!= )?(\{[^}]*\}|[\w,]+)")
_PORT = re.compile(r"\b(?:tcp|th) dport (!= )?(?!vmap)(\{[^}]*\}|\S+)")
_VERDICT = re.compile(r"\b(accept|drop|reject|return|(?:jump|goto) ([\w-]{1,64}))\b")
_BASE = re.compile(r"type filter hook input priority ([\w+ -]{1,40});?")
_POLICY = re.compile(r"policy (accept|drop)")


@dataclass(slots=True)
class _Chain:
    rules: list[tuple[int, str]] = field(default_factory=list)
    is_input: bool = False
    policy: str = "accept"
    line: int = 0


@dataclass(slots=True)
class _Table:
    path: str
    chains: dict[str, _Chain] = field(default_factory=dict)


def judge(files: GuestFiles, port: int) -> Verdict:
    """Every base chain of the input hook must let the packet through; the first that does not decides."""
    main = files.first(*PATHS) or PATHS[0]
    tables = [table for path in [main, *_included(files, main)] for table in _parse(files, path)]
    found = Verdict(True, files.place(main))
    for table in tables:
        for chain in [one for one in table.chains.values() if one.is_input]:
            walker = _Walker(table, port)
            accepted, line = walker.walk(chain, 0) or (chain.policy == "accept", chain.line)
            if walker.lost:
                return Verdict(None, files.place(table.path))
            found = Verdict(accepted, files.place(table.path, line))
            if not accepted:
                return found
    return found


def _included(files: GuestFiles, main: str) -> list[str]:
    found = []
    for _, line in files.lines(main):
        match = re.match(r'\s*include "([^"]{1,256})"', line)
        if match is None:
            continue
        folder, name = posixpath.split(posixpath.join("/etc", match[1]))
        if any(mark in name for mark in "*?["):
            found += [
                posixpath.join(folder, one)
                for one in files.names(folder)[:64]
                if fnmatch.fnmatchcase(one, name)
            ]
        elif not any(mark in folder for mark in "*?["):
            found.append(posixpath.join(folder, name))
    return found[:64]


def _parse(files: GuestFiles, path: str) -> list[_Table]:
    """Tables that see IPv4. A rule is a line; sets in braces stay within theirs, or are joined to it."""
    tables: list[_Table] = []
    variables: dict[str, str] = {}
    table: _Table | None = None
    chain: _Chain | None = None
    pending, first, rules = "", 0, 0
    for number, raw in files.lines(path):
        line = raw.split("#", 1)[0].strip()
        line = f"{pending} {line}".strip()
        first = first if pending else number
        if (chain is not None and line.count("{") > line.count("}")) or line.endswith("\\"):
            pending = line.rstrip("\\")[:16_384]
            continue
        pending = ""
        defined = re.match(r"define (\w{1,64})\s*=\s*(.+)", line)
        if defined is not None and len(variables) < 256:
            variables[defined[1]] = defined[2]
            continue
        for name in re.findall(r"\$(\w{1,64})", line):
            line = line.replace(f"${name}", variables.get(name, ""))[:16_384]
        match = re.match(r"(?:add )?table (?:(\w+) )?([\w-]{1,64})\s*\{$", line)
        if match is not None:
            table, chain = _Table(path), None
            if (match[1] or "ip") in _FAMILIES:
                tables.append(table)
        elif table is not None and (match := re.match(r"chain ([\w-]{1,64})\s*\{$", line)):
            chain = table.chains.setdefault(match[1], _Chain(line=number))
        elif line == "}":
            table, chain = (table, None) if chain is not None else (None, None)
        elif chain is not None and rules < MAX_RULES:
            rules += 1
            _add(chain, line, first)
    return tables


def _add(chain: _Chain, line: str, number: int) -> None:
    if _BASE.match(line):
        chain.is_input, chain.line = True, number
    policy = _POLICY.search(line)
    if policy is not None and not re.match(r"(?:ip|tcp|ct|iif|meta)\b", line):
        chain.policy, chain.line = policy[1], number
    elif line and not line.startswith("type "):
        chain.rules.append((number, line))


class _Walker:
    def __init__(self, table: _Table, port: int) -> None:
        self._table, self._port = table, port
        self._steps = 0
        self.lost = False

    def walk(self, chain: _Chain, depth: int) -> tuple[bool, int] | None:
        if depth > 16:
            self.lost = True
            return None
        for number, rule in chain.rules:
            self._steps += 1
            if self._steps > MAX_RULES:
                self.lost = True
                return None
            if not self._matches(rule):
                continue
            verdict = self._verdict(rule)
            if verdict is None:
                continue
            word, _, target = verdict.partition(" ")
            if word in {"accept", "drop", "reject"}:
                return word == "accept", number
            if word == "return":
                return None
            inner = self._table.chains.get(target)
            decided = self.walk(inner, depth + 1) if inner is not None else None
            if decided is not None or word == "goto":
                return decided
        return None

    def _matches(self, rule: str) -> bool:
        if _NOT_MET.search(rule) and "ip saddr 0.0.0.0/0" not in rule:
            return False
        if re.search(r"\b(?:udp|sctp)\b", rule) and not re.search(r"\btcp\b", rule):
            return False
        state = _STATE.search(rule)
        if state is not None and "vmap" not in state[0]:
            return ("new" in re.findall(r"\w+", state[2])) != bool(state[1])
        port = _PORT.search(rule)
        if port is not None:
            return port_matches(port[2].strip("{} "), self._port) != bool(port[1])
        return not re.search(r"\btcp (?:sport|flags)\b", rule)

    def _verdict(self, rule: str) -> str | None:
        """The rule's verdict for a new connection; a verdict map gives one for its state."""
        mapped = re.search(r"vmap \{([^}]*)\}", rule)
        if mapped is not None:
            pairs = dict(pair.split(":", 1) for pair in mapped[1].replace(" ", "").split(",") if ":" in pair)
            chosen = (
                pairs.get("new")
                or pairs.get(str(self._port))
                or (pairs.get("ssh") if self._port == 22 else None)
            )
            return chosen.replace("jump", "jump ").replace("goto", "goto ") if chosen else None
        found = [match[1] for match in _VERDICT.finditer(rule)]
        return found[-1] if found else None
