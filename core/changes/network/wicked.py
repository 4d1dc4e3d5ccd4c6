"""wicked's own XML in /etc/wicked/ifconfig; most SUSE systems have ifcfg files instead.

Source: https://manpages.opensuse.org/Leap-15.6/wicked/wicked-config.5.en.html
"""

from __future__ import annotations

import re

_STATIC4 = re.compile(r"<ipv4:static>.*?</ipv4:static>", re.DOTALL)
_STATIC6 = re.compile(r"^[^\S\n]*<ipv6:static>.*?</ipv6:static>[^\S\n]*\n?", re.DOTALL | re.MULTILINE)


def changed_wicked(text: str) -> str:
    """The first static block becomes DHCP, further ones go."""
    for tag in ("ipv4:static", "ipv6:static"):
        if text.count(f"<{tag}>") != text.count(f"</{tag}>"):
            return text  # no XML that wicked would read
    text = _STATIC6.sub("", text)
    dhcp = "" if "<ipv4:dhcp>" in text else "<ipv4:dhcp><enabled>true</enabled></ipv4:dhcp>"
    text = _STATIC4.sub(dhcp, text, count=1)
    return _STATIC4.sub("", text)
