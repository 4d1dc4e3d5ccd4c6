"""ifcfg files of Red Hat's family and of SUSE (which wicked reads too), and the files with routes beside them.

Sources: initscripts' sysconfig.txt; https://manpages.opensuse.org/Leap-15.6/wicked/ifcfg.5.en.html
"""

from __future__ import annotations

import re

DISABLED = "# disabled by the import: "
_SETTING = re.compile(r"\s*(?:export\s+)?(?P<name>[A-Za-z_]\w*)=(?P<value>.*)", re.DOTALL)
_STATIC = re.compile(
    r"(?:IPADDR|NETMASK|PREFIX|PREFIXLEN|GATEWAY|BROADCAST|NETWORK|REMOTE_IPADDR|LABEL)(?:_?\w*)?|DNS\d|IPV6ADDR\w*|IPV6_DEFAULTGW"
)
_HARDWARE = frozenset({"HWADDR", "MACADDR", "LLADDR"})
_LOOPBACK = re.compile(r"^[^\S\n]*(?:DEVICE=[\"']?lo[\"']?[^\S\n]*$|IPADDR\w*=[\"']?127\.)", re.MULTILINE)
_ADDRESS = re.compile(r"(?:IPADDR|IPV6ADDR)\w*")


def changed_ifcfg(text: str, name: str) -> str:
    """One ifcfg file.

    :param name: of the file; an alias (``ifcfg-eth0:1``) is only a second address and is not brought up any more.
    """
    if _LOOPBACK.search(text) or name in {"ifcfg-lo", "ifcfg-lo.template", "ifcfg.template"}:
        return text
    names = {found["name"] for found in map(_SETTING.match, text.splitlines()) if found}
    if ":" in name:
        return _set(_set(text, "ONBOOT", "no"), "ONPARENT", "no") if names & {"IPADDR"} else text
    static = any(_ADDRESS.fullmatch(item) for item in names)
    kept = []
    for line in text.splitlines(keepends=True):
        found = _SETTING.match(line)
        setting = found["name"] if found else ""
        if setting in _HARDWARE or (static and _STATIC.fullmatch(setting)):
            continue
        kept.append(line)
    mended = "".join(kept)
    return _set(mended, "BOOTPROTO", "dhcp") if static else mended


def _set(text: str, name: str, value: str) -> str:
    """Give a setting a value, with the quotes that the file uses; at the end where it was not there."""
    pattern = re.compile(
        rf"^(?P<lead>[^\S\n]*(?:export\s+)?{name}=)(?P<quote>[\"']?)[^\"'\r\n]*(?P=quote)(?P<rest>[^\S\r\n]*)",
        re.MULTILINE,
    )
    if pattern.search(text):
        return pattern.sub(
            lambda found: f"{found['lead']}{found['quote']}{value}{found['quote']}{found['rest']}", text
        )
    end = "" if not text or text.endswith("\n") else "\n"
    return f"{text}{end}{name}={value}\n"


def changed_sysconfig_network(text: str) -> str:
    """/etc/sysconfig/network of Red Hat's family: a gateway for all interfaces."""
    return "".join(
        line
        for line in text.splitlines(keepends=True)
        if not (found := _SETTING.match(line))
        or found["name"] not in {"GATEWAY", "GATEWAYDEV", "IPV6_DEFAULTGW"}
    )


def changed_routes(text: str) -> str:
    """route-eth0, ifroute-eth0, routes: ways through a network that is not there any more."""
    return "".join(
        line if not line.strip() or line.lstrip().startswith("#") else f"{DISABLED}{line}"
        for line in text.splitlines(keepends=True)
    )
