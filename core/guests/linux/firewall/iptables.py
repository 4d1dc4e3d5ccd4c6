"""Rules in iptables-save's format: netfilter-persistent's (Debian), the iptables service's (Red Hat).

Specification: iptables(8), iptables-extensions(8)
"""

from __future__ import annotations

import re
import shlex
from dataclasses import dataclass, field

from core.guests.linux.files import GuestFiles
from core.guests.linux.firewall.verdict import Verdict, is_network_card, port_matches

PATHS = ("/etc/iptables/rules.v4", "/etc/sysconfig/iptables", "/etc/iptables.rules", "/etc/iptables/iptables.rules",
         "/etc/iptables.up.rules")  # fmt: skip
MAX_STEPS = 20_000
_ACCEPTS, _REFUSES = {"ACCEPT"}, {"DROP", "REJECT", "TARPIT"}
_PASSED_ON = frozenset({"LOG", "NFLOG", "ULOG", "MARK", "CONNMARK", "AUDIT", "TRACE", "CT", "NOTRACK"})
_NO_CONDITION = frozenset({
    "-m", "--match", "--comment", "-j", "--jump", "-g", "--goto", "--reject-with", "--log-prefix", "--log-level", "--limit-burst", "--name",
    "--rsource", "--mask", "--seconds", "--hitcount", "--rttl", "--reap", "--hashlimit-burst", "--hashlimit-mode", "--hashlimit-name",
    "--hashlimit-srcmask", "--hashlimit-dstmask", "--hashlimit-htable-size", "--hashlimit-htable-max", "--hashlimit-htable-expire",
    "--hashlimit-htable-gcinterval", "--connlimit-mask", "--connlimit-saddr", "--connlimit-daddr",
})  # fmt: skip
_MET_BY_A_NEW_CONNECTION = frozenset(
    {"--syn", "--limit", "--set", "--hashlimit", "--hashlimit-upto", "--connlimit-upto"}
)
_COUNTERS = re.compile(r"\[\d+:\d+\]\s+")
"""What ``iptables-save -c`` writes before each rule."""


@dataclass(slots=True)
class _Rules:
    policies: dict[str, tuple[str, int]] = field(default_factory=dict)
    chains: dict[str, list[tuple[int, list[str]]]] = field(default_factory=dict)


def judge(files: GuestFiles, port: int) -> Verdict:
    """From the first rules file that is there."""
    path = files.first(*PATHS) or PATHS[0]
    return judge_file(files, path, port, "INPUT")


def judge_file(files: GuestFiles, path: str, port: int, chain: str) -> Verdict:
    rules = _parse(files, path)
    walker = _Walker(rules, port)
    decided = walker.walk(chain, 0)
    if walker.lost:
        return Verdict(None, files.place(path))
    if decided is not None:
        return Verdict(decided[0], files.place(path, decided[1]))
    policy, line = rules.policies.get(chain, ("ACCEPT", 0))
    return Verdict(policy not in _REFUSES, files.place(path, line or None))


def _parse(files: GuestFiles, path: str) -> _Rules:
    """The filter table."""
    rules, table = _Rules(), "filter"
    for number, line in files.lines(path):
        text = _COUNTERS.sub("", line.strip(), count=1) if line.lstrip().startswith("[") else line.strip()
        if text.startswith("*"):
            table = text[1:]
        elif table != "filter":
            continue
        elif text.startswith(":"):
            name, _, rest = text[1:].partition(" ")
            rules.policies[name] = (rest.split(" ")[0], number)
            rules.chains.setdefault(name, [])
        elif text.startswith("-A "):
            try:
                words = shlex.split(text)
            except ValueError:
                words = text.split()
            rules.chains.setdefault(words[1], []).append((number, words[2:]))
    return rules


class _Walker:
    """Sends one packet through the chains: TCP, a new connection, from an address like any other, by the network card."""

    def __init__(self, rules: _Rules, port: int) -> None:
        self._rules, self._port = rules, port
        self._steps = 0
        self.lost = False

    def walk(self, chain: str, depth: int) -> tuple[bool, int] | None:
        """(accepted, line) of the rule that decides; None where the chain ends without one."""
        if depth > 16:
            self.lost = True
            return None
        for line, words in self._rules.chains.get(chain, []):
            self._steps += 1
            if self._steps > MAX_STEPS:
                self.lost = True
                return None
            if not self.matches(words):
                continue
            target = _value(words, "-j", "--jump", "-g", "--goto")
            if target in _ACCEPTS:
                return True, line
            if target in _REFUSES:
                return False, line
            if target == "RETURN":
                return None
            if target and target not in _PASSED_ON:
                decided = self.walk(target, depth + 1)
                if decided is not None:
                    return decided
                if "-g" in words or "--goto" in words:
                    return None
        return None

    def matches(self, words: list[str]) -> bool:
        """A condition that one stranger's packet need not meet (a source, a mark, a rate exceeded) counts as not met."""
        index, negated = 0, False
        while index < len(words):
            word = words[index]
            index += 1
            if word == "!":
                negated = True
                continue
            values = []
            while index < len(words) and not words[index].startswith("-") and words[index] != "!":
                values.append(words[index])
                index += 1
            if (
                not values
                and index + 1 < len(words)
                and words[index] == "!"
                and not words[index + 1].startswith("-")
            ):
                negated, values = (
                    True,
                    [words[index + 1]],
                )  # iptables before 1.4 wrote the negation behind the option
                index += 2
            if word not in _NO_CONDITION and self._holds(word, values) == negated:
                return False
            negated = False
        return True

    def _holds(self, word: str, values: list[str]) -> bool:
        value = values[0] if values else ""
        match word:
            case "-p" | "--protocol" | "--proto":
                return value in {"tcp", "6", "all", "0"}
            case "--dport" | "--destination-port" | "--dports" | "--ports" | "--destination-ports":
                return port_matches(value, self._port)
            case "-s" | "--source" | "-d" | "--destination":
                return value in {"0.0.0.0/0", "0/0", "::/0", "0.0.0.0/0.0.0.0"}
            case "-i" | "--in-interface":
                return is_network_card(value)
            case "--tcp-flags":
                return _has_flags(value, values[1] if len(values) > 1 else "")
            case "--state" | "--ctstate":
                return "NEW" in value.split(",")
            case "--dst-type":
                return value in {"LOCAL", "UNICAST"}
        return word in _MET_BY_A_NEW_CONNECTION


def _has_flags(mask: str, wanted: str) -> bool:
    """Whether the first packet of a connection, which has SYN alone, has of ``mask`` just the flags ``wanted``."""
    asked = "SYN" in mask.split(",") or mask == "ALL"
    return wanted == "SYN" if asked else wanted == "NONE"


def _value(words: list[str], *options: str) -> str:
    return next((words[index + 1] for index, word in enumerate(words[:-1]) if word in options), "")
