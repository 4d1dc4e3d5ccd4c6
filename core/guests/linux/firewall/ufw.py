"""Ubuntu's ufw: /etc/ufw/ufw.conf, /etc/default/ufw and the rules that the user added.

Specification: https://manpages.ubuntu.com/manpages/noble/en/man8/ufw-framework.8.html
"""

from __future__ import annotations

from core.guests.linux.files import GuestFiles
from core.guests.linux.firewall.verdict import Verdict, is_network_card, port_matches

CONFIG, DEFAULTS = "/etc/ufw/ufw.conf", "/etc/default/ufw"
_RULES = ("/etc/ufw/user.rules", "/lib/ufw/user.rules", "/var/lib/ufw/user.rules")
_ANYWHERE = {"0.0.0.0/0", "any"}


def enabled(files: GuestFiles) -> tuple[bool, str]:
    value, line = files.settings(CONFIG).get("ENABLED", ("no", 0))
    return value.lower() in {"yes", "true"}, files.place(CONFIG, line or None)


def judge(files: GuestFiles, port: int) -> Verdict:
    """The first of the user's rules that fits, else the default policy for incoming connections.

    ufw keeps each rule as a comment that says it in short: ``### tuple ### allow tcp 22 0.0.0.0/0 any 0.0.0.0/0 in``.
    """
    path = files.first(*_RULES)
    for number, line in files.lines(path) if path else ():
        if not line.startswith("### tuple ### "):
            continue
        words = line.split()[3:]
        if len(words) < 6:
            continue
        action, protocol, ports, _, _, source = words[:6]
        if (
            _is_for_the_machine(action, words[6:])
            and protocol in {"tcp", "any"}
            and source in _ANYWHERE
            and (ports == "any" or port_matches(ports, port))
        ):
            return Verdict(action.split("_")[0] in {"allow", "limit"}, files.place(path or _RULES[0], number))
    policy, found = files.settings(DEFAULTS).get("DEFAULT_INPUT_POLICY", ("DROP", 0))
    return Verdict(policy.upper() == "ACCEPT", files.place(DEFAULTS, found or None))


def _is_for_the_machine(action: str, rest: list[str]) -> bool:
    """Not a rule of ``ufw route``, for what goes out, or for a tunnel: ``in``, ``in_eth0``, ``in_wg0!out_eth0``."""
    if action.startswith("route:"):
        return False
    places = [word for word in rest if word.startswith(("in", "out"))][-1:]
    return all(
        word == "in" or (word.startswith("in_") and "!" not in word and is_network_card(word[3:]))
        for word in places
    )
