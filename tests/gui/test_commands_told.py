"""Commands are found in the sentences of the fixes, whole and alone."""

from __future__ import annotations

import pytest

from gui.commands_told import commands_in


@pytest.mark.parametrize(
    ("fix", "commands"),
    [
        (
            "Free 2 GiB on the root volume: apt-get clean; apt-get autoremove --purge; journalctl --vacuum-size=50M. Or not.",
            ["apt-get clean", "apt-get autoremove --purge", "journalctl --vacuum-size=50M"],
        ),
        ("Run chkdsk C: /f, restart, switch it off (powercfg /hibernate off).", ["powercfg /hibernate off"]),
        (
            'Open it: netsh advfirewall firewall add rule name="a, b." dir=in (2003: netsh firewall set x).',
            ['netsh advfirewall firewall add rule name="a, b." dir=in', "netsh firewall set x"],
        ),
        (
            "Install it: apt-get install openssh-server && systemctl enable ssh",
            ["apt-get install openssh-server && systemctl enable ssh"],
        ),
        (
            "Repack it: amigrate convert '/vms/my disk.vmdk' DISK.vhdx.",
            ["amigrate convert '/vms/my disk.vmdk' DISK.vhdx"],
        ),
        ("Export without chunks: ovftool without --chunkSize.", []),
        ("Set PermitRootLogin no, then restart.", []),
        ("", []),
    ],
)
def test_found(fix: str, commands: list[str]) -> None:
    assert commands_in(fix) == commands
