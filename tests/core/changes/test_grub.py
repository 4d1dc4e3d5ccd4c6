from __future__ import annotations

from core.changes.grub import changed_default_grub, changed_grub_cfg, changed_menu_lst

KNOWN = {"/dev/sda1": "aaaa-1", "/dev/disk/by-id/ata-X-part1": "aaaa-1"}


def test_grub_cfg_gets_a_short_timeout_and_its_root_by_uuid() -> None:
    before = (
        "if x ; then\n  set timeout=-1\nelse\n  set timeout=30\nfi\n# root=/dev/sda1 timeout=9\n"
        "menuentry 'a' {\n\tlinux /vmlinuz root=/dev/sda1 ro quiet\n\tlinux16 /b root=/dev/sdb7 ro\n\tinitrd /i\n}\n"
    )
    assert changed_grub_cfg(before, KNOWN.get) == (
        "if x ; then\n  set timeout=1\nelse\n  set timeout=1\nfi\n# root=/dev/sda1 timeout=9\n"
        "menuentry 'a' {\n\tlinux /vmlinuz root=UUID=aaaa-1 ro quiet\n\tlinux16 /b root=/dev/sdb7 ro\n\tinitrd /i\n}\n"
    )


def test_a_boot_loader_entry_gets_its_root_by_uuid() -> None:
    assert (
        changed_grub_cfg("title x\noptions root=/dev/sda1 ro\n", KNOWN.get)
        == "title x\noptions root=UUID=aaaa-1 ro\n"
    )


def test_what_is_short_or_computed_stays() -> None:
    text = "set timeout=0\nset timeout=1\nset timeout=${menu_timeout}\nlinux /v root=UUID=aaaa-1\nlinux /v root=/dev/mapper/vg-root\n"
    assert changed_grub_cfg(text, KNOWN.get) == text


def test_the_settings_of_grub_mkconfig() -> None:
    before = 'GRUB_DEFAULT=0\nGRUB_TIMEOUT=30\nGRUB_HIDDEN_TIMEOUT="10"\n#GRUB_TIMEOUT=7\nGRUB_CMDLINE_LINUX="root=/dev/sda1 quiet"\n'
    assert changed_default_grub(before, KNOWN.get) == (
        'GRUB_DEFAULT=0\nGRUB_TIMEOUT=1\nGRUB_HIDDEN_TIMEOUT="1"\n#GRUB_TIMEOUT=7\nGRUB_CMDLINE_LINUX="root=UUID=aaaa-1 quiet"\n'
    )


def test_grub_legacy() -> None:
    before = "default=saved\ntimeout 10\n#timeout 10\ntitle old\n\troot (hd0,0)\n\tkernel /vmlinuz ro root=/dev/sda1 rhgb\n"
    assert changed_menu_lst(before, KNOWN.get) == (
        "default=0\ntimeout 1\n#timeout 10\ntitle old\n\troot (hd0,0)\n\tkernel /vmlinuz ro root=UUID=aaaa-1 rhgb\n"
    )
