"""nftables: what its rules do with one packet, a new TCP connection over IPv4 from an address like any other.

Specification: https://www.netfilter.org/projects/nftables/manpage.html
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from core.guests.linux.files import GuestFiles
from core.guests.linux.firewall.nft_script import Block, Chain, Item, Table, Unclear, Word, read_tables
from core.guests.linux.firewall.verdict import Verdict, is_network_card, port_matches

PATHS = ("/etc/nftables.conf", "/etc/sysconfig/nftables.conf", "/etc/nftables/main.nft")
MAX_RULES = 20_000
MAX_COMPARISONS = 200_000
MAX_DEPTH = 16
_OPERATORS = {"==": "==", "eq": "==", "!=": "!=", "ne": "!=", "<": "<", "lt": "<", ">": ">", "gt": ">", "<=": "<=", "le": "<=",
              ">=": ">=", "ge": ">="}  # fmt: skip
_META = frozenset({
    "iif", "iifname", "oif", "oifname", "mark", "skuid", "skgid", "l4proto", "nfproto", "pkttype", "protocol", "length", "iiftype",
    "oiftype", "iifgroup", "oifgroup", "cpu", "cgroup", "ibrname", "iifkind", "priority", "time", "hour", "day", "secmark",
})  # fmt: skip
_OTHER_PACKETS = frozenset({
    "ip6", "udp", "udplite", "sctp", "dccp", "icmp", "icmpv6", "igmp", "esp", "ah", "comp", "arp", "vlan", "rt", "hbh", "frag", "dst",
    "mh", "exthdr",
})  # fmt: skip
"""Each of these asks first whether the packet is one of its kind."""
_UNTOLD = frozenset(
    {"iiftype", "iifgroup", "cpu", "cgroup", "length", "time", "hour", "day", "secmark", "priority"}
)
_VALUES = {
    "l4proto": frozenset({"tcp", "6"}), "ip protocol": frozenset({"tcp", "6"}), "nfproto": frozenset({"ipv4", "2"}),
    "protocol": frozenset({"ip", "0x0800"}), "pkttype": frozenset({"host", "unicast"}), "ip saddr": frozenset({"0.0.0.0/0"}),
    "ip daddr": frozenset({"0.0.0.0/0"}), "ct state": frozenset({"new"}), "fib daddr type": frozenset({"local", "unicast"}),
    "fib saddr type": frozenset({"unicast"}),
}  # fmt: skip
"""What the packet is, of what rules ask for."""
_FLAGS = frozenset({"fin", "syn", "rst", "psh", "ack", "urg", "ecn", "cwr"})
_VERDICTS = frozenset({"accept", "drop", "reject", "return", "continue", "jump", "goto"})
_OPTIONS = {
    "log": frozenset({"prefix", "level", "group", "snaplen", "queue-threshold", "flags"}),
    "counter": frozenset({"packets", "bytes", "name"}),
}
_EPHEMERAL = (32_768, 60_999)
_MAPPED = re.compile(r"(.+?)\s*:\s*((?:jump|goto)\s+\S+|accept|drop|continue|return|queue)")


def judge(files: GuestFiles, port: int) -> Verdict:
    """Every base chain of the input hook must let the packet through; the first that does not decides."""
    main = files.first(*PATHS) or PATHS[0]
    try:
        found = Verdict(True, files.place(main))
        for table in read_tables(files, main):
            for chain in [one for one in table.chains.values() if one.is_input]:
                accepted, where = _Walker(table, port).walk(chain, 0) or (
                    chain.policy == "accept",
                    chain.where,
                )
                found = Verdict(accepted, where or files.place(main))
                if not accepted:
                    return found
    except Unclear:
        return Verdict(None, files.place(main))
    return found


class _Walker:
    """Sends the packet through one table's chains."""

    def __init__(self, table: Table, port: int) -> None:
        self._table, self._port = table, port
        self._steps = self._compared = 0

    def walk(self, chain: Chain, depth: int) -> tuple[bool, str] | None:
        """(accepted, place of the rule) that decides; None where the chain ends without one.

        :raises Unclear: a rule that may decide cannot be understood.
        """
        if depth > MAX_DEPTH:
            raise Unclear
        for rule in chain.rules:
            self._steps += 1
            if self._steps > MAX_RULES:
                raise Unclear
            one = _Rule(rule, self._table, self._port)
            word, _, target = (one.verdict() or "").partition(" ")
            self._compared += one.compared
            if self._compared > MAX_COMPARISONS:
                raise Unclear
            if word in {"accept", "drop", "reject"}:
                return word == "accept", rule[0].where
            if word == "return":
                return None
            if word in {"jump", "goto"}:
                inner = self._table.chains.get(target.strip())
                decided = self.walk(inner, depth + 1) if inner is not None else None
                if decided is not None or word == "goto":
                    return decided
        return None


class _Rule:
    """One rule, read from left to right: the first condition that does not hold ends it."""

    def __init__(self, items: Sequence[Item], table: Table, port: int) -> None:
        self._items, self._table, self._port = items, table, port
        self._at = self.compared = 0

    def verdict(self) -> str | None:
        """What it does with the packet; None where it does not match, or does nothing that decides."""
        while self._at < len(self._items):
            text = self._next()
            if text in {"jump", "goto"}:
                return f"{text} {self._next()}"
            if text in _VERDICTS:
                return None if text == "continue" else text
            if text in {"queue", "synproxy"}:
                raise Unclear  # another program decides
            goes_on = self._statement(text)
            held: bool | str = self._condition(text) if goes_on is None else goes_on
            if isinstance(held, str):
                return held
            if not held:
                return None
        return None

    def _next(self) -> str:
        """The next word; "" at the end and for a block."""
        item = self._items[self._at] if self._at < len(self._items) else None
        self._at += 1
        return item.text if isinstance(item, Word) else ""

    def _peek(self) -> str:
        item = self._items[self._at] if self._at < len(self._items) else None
        return item.text if isinstance(item, Word) else ""

    def _statement(self, name: str) -> bool | None:
        """Whether the rule goes on behind a statement; None where it is none."""
        if name in _OPTIONS:
            while self._peek() in _OPTIONS[name]:
                self._at += 2
                while self._peek() == ",":
                    self._at += 2
            return True
        if name in {"comment", "notrack"}:
            self._at += name == "comment"
            return True
        if name in {"limit", "quota"}:
            return self._within_limit()
        if name in {"add", "update", "delete", "meter", "flow"}:
            return self._dynamic_set()
        return None

    def _within_limit(self) -> bool:
        """A rate that one connection does not reach: ``over`` is not met."""
        over = False
        while (
            self._peek()
            and self._peek() not in _VERDICTS
            and self._peek() not in {"counter", "log", "comment"}
        ):
            over = over or self._peek() == "over"
            if (
                re.fullmatch(
                    r"\d+/\w+|burst|rate|over|until|name|\d+|packets|[km]?bytes(?:/\w+)?", self._peek()
                )
                is None
            ):
                break
            self._at += 2 if self._peek() == "name" else 1
        return not over

    def _dynamic_set(self) -> bool:
        while self._at < len(self._items):
            item = self._items[self._at]
            self._at += 1
            if isinstance(item, Block):
                return not any(isinstance(word, Word) and word.text == "over" for word in item.items)
        raise Unclear

    def _condition(self, first: str) -> bool | str:
        """Whether a condition holds; the verdict where a map gives one."""
        if first in _OTHER_PACKETS:
            return False
        fields = [self._field(first)]
        while self._peek() == ".":
            self._at += 1
            following = self._next()
            if following in _OTHER_PACKETS:
                return False
            fields.append(self._field(following))
        if fields == ["tcp flags"]:
            return self._tcp_flags()
        if self._peek() == "vmap":
            self._at += 1
            return self._mapped(fields)
        if self._peek() == "set":
            return self._assignment()
        operator = _OPERATORS.get(self._peek(), "")
        self._at += bool(operator)
        elements = self._elements(fields)
        self.compared += len(elements)
        held = any(self._element(fields, element, operator) for element in elements)
        return held != (operator == "!=")

    def _field(self, first: str) -> str:
        """``tcp dport``, ``iifname``, ``ct state`` …: what is compared."""
        if first == "meta":
            first = self._next()
        if first in _META:
            return first
        if first in {"ip", "tcp", "th", "ct", "ether"}:
            name = self._next()
            if first == "ct" and name in {"original", "reply"}:
                name = self._next()
            return f"{'tcp' if first == 'th' else first} {name}"
        if first == "fib":
            words = []
            while self._peek() and self._peek() not in {"type", "oif", "oifname"}:
                words.append(self._next())
            return f"fib {'daddr' if 'daddr' in words else 'saddr'} {self._next()}"
        raise Unclear

    def _elements(self, fields: list[str]) -> list[str]:
        item = self._items[self._at] if self._at < len(self._items) else None
        if item is None:
            raise Unclear
        self._at += 1
        if isinstance(item, Block):
            return item.elements()
        if item.text.startswith("@"):
            return self._named_set(item.text[1:], fields)
        found = [item.text]
        while self._peek() == ",":
            self._at += 1
            found.append(self._next())
        if len(fields) > 1:
            while self._peek() == ".":
                self._at += 1
                found[-1] += f" . {self._next()}"
        return found

    def _named_set(self, name: str, fields: list[str]) -> list[str]:
        known = self._table.sets.get(name)
        if known:
            return known
        if any(one in {"ip saddr", "ether saddr"} for one in fields):
            return []  # filled while it runs, with addresses that are not a stranger's
        if known is None:
            raise Unclear
        return known

    def _element(self, fields: list[str], element: str, operator: str) -> bool:
        parts = [part.strip() for part in element.split(" . ")] if len(fields) > 1 else [element]
        return len(parts) == len(fields) and all(
            self._is(name, part, operator) for name, part in zip(fields, parts, strict=True)
        )

    def _is(self, name: str, value: str, operator: str) -> bool:
        """Whether the packet's ``name`` is ``value``.

        :raises Unclear: nobody can tell.
        """
        value = value.strip('"')
        if name in _VALUES:
            return value in _VALUES[name]
        match name:
            case "iif" | "iifname":
                return is_network_card(value)
            case "fib saddr oif" | "fib saddr oifname":
                return value not in {"missing", "0"}
            case "tcp dport":
                return _compares(value, operator, (self._port, self._port))
            case "tcp sport":
                return _compares(value, operator, _EPHEMERAL)
        if name in _UNTOLD:
            raise Unclear
        return False  # a mark, a user, an output interface: not a stranger's packet

    def _mapped(self, fields: list[str]) -> bool | str:
        """The verdict that a map has for the packet; a rule without one goes on as if it did not match."""
        item = self._items[self._at] if self._at < len(self._items) else None
        self._at += 1
        pairs = (
            item.elements()
            if isinstance(item, Block)
            else self._table.sets.get(item.text[1:])
            if item
            else None
        )
        if pairs is None:
            raise Unclear
        self.compared += len(pairs)
        for pair in pairs:
            found = _MAPPED.fullmatch(pair.strip())
            if found is None:
                raise Unclear
            if found[1] == "*" or self._element(fields, found[1], ""):
                return found[2] if found[2] != "continue" else True
        return False

    def _assignment(self) -> bool:
        """``set 0x1``, ``set ct mark``, ``set meta mark or 0x10``: says nothing of the packet."""
        while self._peek() in {"set", "or", "and", "xor", "|", "&", "^"}:
            self._at += 1
            self._at += 2 if self._peek() in {"meta", "ct", "ip", "tcp", "th"} else 1
        return True

    def _tcp_flags(self) -> bool:
        """The packet has SYN alone."""
        if self._peek() in {"&", "and"}:
            self._at += 1
            mask = self._flags()
            operator = _OPERATORS.get(self._next(), "==")
            return (({"syn"} & mask) == self._flags()) != (operator == "!=")
        operator = _OPERATORS.get(self._peek(), "")
        self._at += bool(operator)
        item = self._items[self._at] if self._at < len(self._items) else None
        if isinstance(item, Block):
            self._at += 1
            return any(_flag_names(one) == {"syn"} for one in item.elements()) != (operator == "!=")
        wanted = self._flags()
        if self._peek() == "/":
            self._at += 1
            return (({"syn"} & self._flags()) == wanted) != (operator == "!=")
        return wanted == {"syn"} if operator == "==" else wanted != {"syn"} if operator else "syn" in wanted

    def _flags(self) -> set[str]:
        """``syn``, ``fin,syn``, ``(fin | syn | rst)``."""
        text = self._next()
        while text.count("(") > text.count(")") or self._peek() in {"|", ","} or text[-1:] in {"|", ","}:
            following = self._next()
            if not following:
                raise Unclear
            text += f" {following}"
        return _flag_names(text)


def _flag_names(text: str) -> set[str]:
    return set(re.findall(r"[a-z]+", text)) & _FLAGS


def _compares(written: str, operator: str, ports: tuple[int, int]) -> bool:
    low, high = ports
    if operator in {"<", ">", "<=", ">="}:
        if not (written.isascii() and written.isdigit() and len(written) < 6):
            raise Unclear
        bound = int(written)
        return {"<": high < bound, ">": low > bound, "<=": high <= bound, ">=": low >= bound}[operator]
    return port_matches(written, low) and port_matches(written, high)
