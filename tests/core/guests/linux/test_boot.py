"""Boot loaders: menus, defaults, kernels."""

from __future__ import annotations

from pathlib import Path

import pytest
from samples.linux_parts import bzimage, grub2_cfg
from samples.trees import HostTree, Volumes, guest_files, volume

from core.guests.layout import DiskLayout, TableKind, VolumeKind
from core.guests.linux import read_linux
from core.guests.linux.boot import Boot, read_boot
from core.guests.linux.boot.grub_script import Interpreter
from core.guests.linux.kernels import read_kernels

KERNELS = {f"boot/vmlinuz-{release}": bzimage(f"{release} (x) #1") for release in ("6.1.0-9", "6.1.0-10")}
TWO = [
    ("Linux 10", "ten", "vmlinuz-6.1.0-10 root=UUID=1 ro", "i10"),
    ("Linux 9", "nine", "vmlinuz-6.1.0-9 root=UUID=1 ro", "i9"),
]


def boot_of(root: Path, files: dict[str, str | bytes], boot_code: str = "grub2") -> Boot:
    guest = guest_files(root, {**KERNELS, **files})
    return read_boot(guest, (), boot_code, read_kernels(guest))


def grubenv(**values: str) -> str:
    return (
        "# GRUB Environment Block\n"
        + "".join(f"{name}={value}\n" for name, value in values.items())
        + "#" * 800
    )


@pytest.mark.parametrize(
    ("default", "environment", "kernel", "reason"),
    [
        ("0", None, "6.1.0-10", ""),
        ("1", None, "6.1.0-9", ""),
        ("Linux 9", None, "6.1.0-9", ""),
        ("nine", None, "6.1.0-9", ""),
        ("${saved_entry}", {"saved_entry": "nine"}, "6.1.0-9", ""),
        ("${saved_entry}", {"saved_entry": "1"}, "6.1.0-9", ""),
        ("${saved_entry}", {}, "6.1.0-10", ""),
        ("${saved_entry}", None, "6.1.0-10", ""),
        ("${saved_entry}", {"saved_entry": "eight"}, "6.1.0-10", "linux.boot-entry-gone"),
        ("7", None, "6.1.0-10", "linux.boot-entry-gone"),
        ("0", {"next_entry": "nine"}, "6.1.0-9", ""),
    ],
)  # fmt: skip
def test_grub2_default(
    default: str, environment: dict[str, str] | None, kernel: str, reason: str, tmp_path: Path
) -> None:
    files: dict[str, str | bytes] = {"boot/grub/grub.cfg": grub2_cfg(TWO, default=default)}
    if environment is not None:
        files["boot/grub/grubenv"] = grubenv(**environment)
    loader = boot_of(tmp_path, files).loader
    assert (loader.kind, loader.default_kernel.value, loader.default_entry.unread) == (
        "grub2",
        kernel,
        reason,
    )
    if environment and not reason:
        assert loader.default_entry.where == "disk 1, /boot/grub/grubenv"


SUBMENU = """
set default="{default}"
submenu 'Advanced options' --id adv {{
  menuentry "Linux '9' > old" --id=x {{
    linux /boot/vmlinuz-6.1.0-9 root=/dev/sda1 single
  }}
  menuentry 'Recovery' --id rec {{ linux /boot/vmlinuz-6.1.0-10 root=/dev/sda1 recovery; initrd /boot/i }}
}}
menuentry 'Plain' {{
  linux /boot/vmlinuz-6.1.0-10 root=/dev/sda1 \\
     quiet
}}
"""


@pytest.mark.parametrize(
    ("default", "arguments"),
    [
        ("1", "root=/dev/sda1 quiet"),
        ("0>1", "root=/dev/sda1 recovery"),
        ("adv>rec", "root=/dev/sda1 recovery"),
        ("Advanced options>Linux '9' >> old", "root=/dev/sda1 single"),
        ("adv", "root=/dev/sda1 single"),
        ("adv>nothing", "root=/dev/sda1 single"),
        ("Plain", "root=/dev/sda1 quiet"),
    ],
)
def test_submenus(default: str, arguments: str, tmp_path: Path) -> None:
    loader = boot_of(tmp_path, {"boot/grub/grub.cfg": SUBMENU.format(default=default)}).loader
    assert loader.kernel_arguments.value == arguments


def test_conditions_functions_and_quotes_of_a_real_script() -> None:
    script = r"""
function savedefault { if [ -z "${boot_once}" ]; then saved_entry="${chosen}"; save_env saved_entry; fi }
set a=1; b="two words"
if [ "$a" = 1 -a "x$b" != x ]; then set c='$a' ; elif true; then set c=no; else set c=never; fi
if [ ! -n "$nothing" ]; then set d="${a}${b}"; fi
if [ "$grub_platform" = "efi" ]; then menuentry 'Firmware' { fwsetup }; fi
for f in a b; do menuentry "$f" { true }; done
if [ -s $prefix/grubenv ]; then load_env; fi
if [ x$feature_menuentry_id = xy ]; then menuentry_id_option="--id"; else menuentry_id_option=""; fi
# menuentry 'comment' { }
menuentry 'It'\''s' $menuentry_id_option 'gnulinux' {
  set root='hd0,msdos1'
  if [ "${initrdfail}" = 1 ]; then linux /wrong; else linux ($root)/vmlinuz "quoted arg" $c; initrd /a /b; fi
}
if [ "$a" = 2 ]; then
  menuentry 'never' { linux /never }
fi
"""
    menu = Interpreter(script, {"saved_entry": "3"}, lambda _: []).run()
    assert [(entry.title, entry.id) for entry in menu.entries] == [("It's", "gnulinux")]
    entry = menu.entries[0]
    assert (entry.kernel, entry.arguments, entry.initramfs) == ("/vmlinuz", "quoted arg $a", "/b")
    assert (menu.variables["c"], menu.variables["d"], menu.variables["saved_entry"]) == (
        "$a",
        "1two words",
        "3",
    )
    assert "root" not in menu.variables, "an entry's settings hold only when it boots"


def test_xen_entries_boot_the_module(tmp_path: Path) -> None:
    text = "menuentry 'Xen' {\n multiboot /boot/xen.gz dom0_mem=1G\n module /boot/vmlinuz-6.1.0-9 root=/dev/sda1\n module --nounzip /boot/initrd\n}\n"
    assert boot_of(tmp_path, {"boot/grub/grub.cfg": text}).loader.default_kernel.value == "6.1.0-9"


def test_a_kernel_that_is_gone(tmp_path: Path) -> None:
    text = grub2_cfg([("Linux", "l", "vmlinuz-5.0.0-1 ro", "i")])
    loader = boot_of(tmp_path, {"boot/grub/grub.cfg": text}).loader
    assert loader.default_kernel.unread == "linux.boot-kernel-gone"
    assert loader.default_kernel.where == "disk 1, /boot/grub/grub.cfg, line 26"


def test_a_menu_without_entries(tmp_path: Path) -> None:
    loader = boot_of(tmp_path, {"boot/grub/grub.cfg": "set timeout=5\n"}).loader
    assert loader.default_entry.unread == "linux.boot-no-entries"
    assert loader.default_kernel.unread == "linux.boot-no-entries"


LEGACY = "default={default}\ntimeout=3\ntitle ten\n\troot (hd0,0)\n\tkernel (hd0,0)/boot/vmlinuz-6.1.0-10 ro\n\tinitrd /i\ntitle nine\n\tkernel --type=linux /vmlinuz-6.1.0-9 ro single\n"


@pytest.mark.parametrize(
    ("default", "saved", "kernel"),
    [
        ("0", None, "6.1.0-10"),
        ("1", None, "6.1.0-9"),
        ("saved", "1\n#\n", "6.1.0-9"),
        ("saved", None, "6.1.0-10"),
    ],
)
def test_grub_legacy(default: str, saved: str | None, kernel: str, tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {"boot/grub/menu.lst": LEGACY.format(default=default)}
    if saved:
        files["boot/grub/default"] = saved
    loader = boot_of(tmp_path, files, "grub-legacy").loader
    assert (loader.kind, loader.default_kernel.value, loader.timeout) == ("grub-legacy", kernel, "3")


def test_boot_code_decides_between_two_generations(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "boot/grub/menu.lst": LEGACY.format(default="1"),
        "boot/grub/grub.cfg": grub2_cfg(TWO),
    }
    assert boot_of(tmp_path / "a", files, "grub-legacy").loader.default_kernel.value == "6.1.0-9"
    newer = boot_of(tmp_path / "b", files, "grub2").loader
    assert (newer.kind, newer.default_kernel.value, len(newer.configs)) == ("grub2", "6.1.0-10", 2)
    assert newer.configs[0].digest != newer.configs[1].digest


def test_a_link_is_the_same_configuration(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "boot/grub/grub.conf": LEGACY.format(default="0"),
        "boot/grub/menu.lst": "-> ./grub.conf",
    }
    assert len(boot_of(tmp_path, files).loader.configs) == 1


BLSCFG = 'load_env\nset default="${saved_entry}"\nset timeout=5\ninsmod blscfg\nblscfg\n'


def bls(release: str, options: str = "ro $kernelopts") -> str:
    return f"title Linux ({release})\nversion {release}\nlinux /vmlinuz-{release}\ninitrd /i-{release}\noptions {options}\n"


def test_entries_of_the_boot_loader_specification_come_newest_first(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "boot/grub2/grub.cfg": BLSCFG,
        "boot/grub2/grubenv": grubenv(kernelopts="root=/dev/sda1 quiet"),
        **{f"boot/loader/entries/abc-{name}.conf": bls(name) for name in ("6.1.0-9", "6.1.0-10", "0-rescue")},
        "boot/loader/entries/abc-6.2.0.conf.rpmsave": bls("6.2.0"),
    }
    loader = boot_of(tmp_path / "a", files).loader
    assert (loader.uses_bls, loader.default_named) == (True, False)
    assert (loader.default_entry.value, loader.default_kernel.value) == ("abc-6.1.0-10", "6.1.0-10")
    assert loader.kernel_arguments.value == "ro root=/dev/sda1 quiet"
    assert loader.kernel_arguments.where == "disk 1, /boot/loader/entries/abc-6.1.0-10.conf, line 3"
    files["boot/grub2/grubenv"] = grubenv(saved_entry="abc-6.1.0-9")
    loader = boot_of(tmp_path / "b", files).loader
    assert (loader.default_kernel.value, loader.default_named) == ("6.1.0-9", True)


def test_systemd_boot(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "boot/loader/loader.conf": "timeout 3\ndefault arch-*.conf\n",
        "boot/loader/entries/arch-9.conf": bls("6.1.0-9", "root=/dev/sda1 rw"),
        "boot/loader/entries/zzz.conf": bls("6.1.0-10"),
    }
    loader = boot_of(tmp_path, files, "").loader
    assert (loader.kind, loader.default_kernel.value, loader.timeout) == ("systemd-boot", "6.1.0-9", "3")


def test_tabs_part_key_and_value_too(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "boot/loader/loader.conf": "default\tarch-*.conf\n",
        "boot/loader/entries/arch-9.conf": "title\tArch\nlinux\t\t/vmlinuz-6.1.0-9\noptions\troot=/dev/sda1 rw\n",
        "boot/loader/entries/zzz.conf": bls("6.1.0-10"),
    }
    loader = boot_of(tmp_path, files, "").loader
    assert (loader.default_kernel.value, loader.kernel_arguments.value) == ("6.1.0-9", "root=/dev/sda1 rw")


@pytest.mark.parametrize(
    ("files", "boot_code", "kind"),
    [
        ({"boot/extlinux/extlinux.conf": "DEFAULT linux\n"}, "syslinux", "syslinux"),
        ({"etc/lilo.conf": "boot=/dev/sda\n"}, "lilo", "lilo"),
        ({}, "grub2", "grub2"),
        ({}, "unknown", "none"),
        ({}, "", "none"),
    ],
)
def test_other_loaders(files: dict[str, str | bytes], boot_code: str, kind: str, tmp_path: Path) -> None:
    loader = boot_of(tmp_path, files, boot_code).loader
    assert loader.kind == kind
    assert not loader.default_kernel.known


def test_configurations_on_other_volumes_are_found(tmp_path: Path) -> None:
    """A second /boot that fstab does not mount, and an EFI system partition: AWS's importer searches all of them."""
    root, spare, esp = tmp_path / "root", tmp_path / "spare", tmp_path / "esp"
    guest_files(root, {**KERNELS, "etc/os-release": "ID=debian\n", "etc/fstab": "/dev/sda1 / ext4 defaults 0 1\n", "sbin/init": "x",
                       "boot/grub/grub.cfg": grub2_cfg(TWO)})  # fmt: skip
    guest_files(spare, {"grub/grub.cfg": grub2_cfg(TWO, default="1")})
    guest_files(
        esp,
        {
            "EFI/debian/grub.cfg": "search.fs_uuid 1 root\nset prefix=($root)'/boot/grub'\nconfigfile $prefix/grub.cfg\n"
        },
    )
    volumes = (volume(), volume("disk1/part2"), volume("disk1/part3", VolumeKind.FAT))
    layout = DiskLayout(index=1, size=1 << 30, table=TableKind.GPT, boot_code="grub2")
    context = Volumes(
        volumes, (layout,), folders={"disk1/part1": root, "disk1/part2": spare, "disk1/part3": esp}
    )
    system = read_linux(HostTree(root), volumes[0], context)
    assert system is not None
    assert system.boot.value is not None
    configs = system.boot.value.configs
    assert [(config.where, config.stub) for config in configs] == [
        ("disk 1, partition 1, /boot/grub/grub.cfg", False),
        ("disk 1, partition 2, /grub/grub.cfg", False),
        ("disk 1, partition 3, /EFI/debian/grub.cfg", True),
    ]
    assert configs[0].digest != configs[1].digest
    assert [kernel.release for kernel in system.kernels if kernel.default] == ["6.1.0-10"]
