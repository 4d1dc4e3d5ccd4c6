"""cloud-init, which writes a configuration by DHCP at the first start on a new machine where the image brings none.

Source: https://docs.cloud-init.io/en/latest/reference/network-config.html ("Fallback networking", "Disabling network configuration")
"""

from __future__ import annotations

import re

from core.guests.linux.files import GuestFiles
from core.guests.linux.model import NetworkInterface
from core.guests.linux.services import Services

_PROGRAMS = ("/usr/bin/cloud-init", "/usr/local/bin/cloud-init")
_UNITS = ("cloud-init", "cloud-init-network", "cloud-init-local")
_SWITCHED_OFF = "/etc/cloud/cloud-init.disabled"
_CONFIGS, _CONFIG = "/etc/cloud/cloud.cfg.d", "/etc/cloud/cloud.cfg"
_NO_NETWORK = re.compile(r"^\s*network:\s*(?:\{\s*)?(?:\n\s+)?config:\s*[\"']?disabled\b", re.MULTILINE)


def automatic(files: GuestFiles, services: Services) -> list[NetworkInterface]:
    """Every wired interface by DHCP, where cloud-init starts and its network part is not switched off."""
    if files.first(*_PROGRAMS) is None or files.has(_SWITCHED_OFF):
        return []
    service = services.find(*_UNITS)
    configs = [_CONFIG, *files.matching(_CONFIGS, "*.cfg")]
    if not service.starts or any(_NO_NETWORK.search(files.text(path) or "") for path in configs):
        return []
    return [NetworkInterface(name="*", dialect="cloud-init", method="dhcp", where=service.where)]
