"""The commands that a fix's sentence tells: found by the programs' names, to be copied one by one."""

from __future__ import annotations

import re

_PROGRAMS = (
    r"amigrate|apt-get|yum|dnf|zypper|systemctl|service|update-rc\.d|chkconfig|dracut|mkinitrd|"
    r"update-initramfs|update-grub|grub-install|grub2-install|grub-mkconfig|grub2-mkconfig|"
    r"grub2-set-default|grubby|journalctl|snapper|growpart|resize2fs|xfs_growfs|rsync|sgdisk|parted|"
    r"vgreduce|ufw|firewall-cmd|firewall-offline-cmd|iptables|iptables-save|nft|netsh|sc|reg|net|"
    r"bcdedit|chkdsk|powercfg|shutdown|mbr2gpt|bootrec|Dism|cleanmgr|convert|ovftool|qemu-img|"
    r"Convert-VHD|Merge-VHD|Mount-VHD|Dismount-VHD|sed|printf|rm|mv|passwd|usermod|chage|gpasswd|"
    r"ntdsutil|slmgr|aws|VBoxManage|manage-bde|cryptsetup"
)
_START = re.compile(
    r"(?:(?<=: )|(?<=\()|(?<=, )|(?<=; )|(?<=then )|(?<=and )|(?<=or )|(?<=run )|^)"
    rf"(?:{_PROGRAMS})(?= \S)"
)
_PROSE = frozenset({"with", "without", "its"})
_QUOTED = re.compile(r"'[^']*'|\"[^\"]*\"")
_END = re.compile(r"[;,.)](?=\s|$)|\)|\s\(|\s(?:and|or|then|in|to)\s(?!\S*=)|(?<!\b[A-Z]):\s")


def commands_in(fix: str) -> list[str]:
    """Commands in the order of the sentence; each is one line that can be pasted."""
    # What is quoted may hold any sign; it is masked while the command's end is looked for.
    masked = _QUOTED.sub(lambda found: "\x00" * len(found[0]), fix)
    told: list[str] = []
    reached = 0
    for start in _START.finditer(masked):
        if start.start() < reached:
            continue
        end = _END.search(masked, start.end())
        reached = end.start() if end else len(masked)
        command = fix[start.start() : reached].strip()
        if " " in command and not _PROSE & set(command.split()):
            told.append(command)
    return list(dict.fromkeys(told))
