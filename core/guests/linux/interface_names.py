"""Names of network interfaces that tell a card's place in one machine."""

from __future__ import annotations

import re

PREDICTABLE = re.compile(
    r"(?:en|wl|ww)(?:o\d|s\d|p\d|x[0-9a-f]|P\d)[0-9A-Za-z]*|em\d+(?:_\d+)?|p\d+p\d+(?:_\d+)?", re.ASCII
)
"""Names by systemd.net-naming-scheme(7): eno1, ens33, enp0s3, enx0050568b0001; by biosdevname(1): em1, p2p1."""
