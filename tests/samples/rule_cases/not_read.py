"""Where a pass, or a fail, would be a guess: what the rule rests on was not read, or shows another thing than it seems to."""

from __future__ import annotations

from dataclasses import replace

from samples import inspections as vm
from samples.inspections import GIB, TIB
from samples.rule_cases.case import FAIL, NEW, NOT_APPLICABLE, OLD, PASS, UNKNOWN, WARN, Case

from core.facts import Evidence, Fact
from core.guests.layout import DiskLayout, TableKind, VolumeKind
from core.guests.linux.model import BootConfig, BootLoader, CryptEntry
from core.images.model import ImageFormat as F
from core.images.model import ProblemCode as P


def linux(**changes):
    return lambda: vm.linux_vm(**changes)


def windows(**changes):
    return lambda: vm.windows_vm(**changes)


def without_size():
    """An OVF whose disk tells no capacity and whose file is away."""
    return vm.linux_vm(images=(vm.ova(vm.disk(format=F.VMDK, size=0, stored=0, readable=False)),))


def large_and_locked():
    """A disk of 3 TiB of which nothing but an encrypted volume could be read: it may be a Windows that becomes MBR."""
    locked = vm.volume(kind=VolumeKind.BITLOCKER, encrypted=True)
    image = vm.image(F.RAW, vm.disk(size=3 * TIB))
    found = vm.no_system(volumes=(locked,), layouts=(vm.gpt(),))
    return found.model_copy(update={"images": (image,)})


def second_table_away():
    layouts = (*vm.windows_vm().guest.layouts, DiskLayout(index=2, size=8 * GIB, table=TableKind.DAMAGED))
    return vm.windows_vm(layouts=layouts, trouble=(Evidence(where="disk 2", value="image.truncated"),))


def loaders_away():
    lost = vm.efi().model_copy(update={"loaders": vm.lost()})
    image = vm.image(F.VHDX, vm.disk(format=F.VHDX, size=3 * TIB))
    return vm.windows_vm(images=(image,), layouts=(vm.gpt(),), efi=(lost,))


def data_volume(**changes):
    data = vm.volume("disk1/part2", where="disk 1, partition 2", **changes)
    return lambda: vm.linux_vm(volumes=(vm.volume(), data))


def crypttab():
    entry = CryptEntry(
        line=1, where=f"{vm.ROOT}, /etc/crypttab, line 1", name="cryptswap", device="/dev/sda3"
    )
    return vm.linux_vm(crypttab=(entry,))


def pages_on(letter):
    return windows(
        pagefile=vm.fact(f"{letter}:\\pagefile.sys 65536 65536"), volumes=(vm.volume(kind=VolumeKind.NTFS),)
    )


def cut_ova():
    """The tar file ends within its disk, and the rest of it can be read."""
    return vm.container(vm.ova(), P.TRUNCATED, where="vm.ova, byte 200000")


def grub_beside(code):
    return lambda: vm.linux_vm(layouts=(vm.layout(boot_code=code),))


def two_volumes_one_path():
    configs = (
        vm.config(),
        vm.config(digest="0b" * 32).model_copy(update={"where": "disk 1, partition 2, /boot/grub/grub.cfg"}),
    )
    return vm.linux_vm(boot=vm.fact(vm.boot_loader(configs=configs)))


def locked(point, **changes):
    """fstab mounts ``point`` from an encrypted volume that is here."""
    volume = vm.volume(
        "disk1/part2", kind=VolumeKind.LUKS, encrypted=True, uuid="0f", where="disk 1, partition 2"
    )
    entry = vm.entry(f"UUID=0f {point} ext4 defaults 0 2")
    return lambda: vm.linux_vm(
        fstab=vm.fact((vm.mount("/dev/sda1"), entry)), volumes=(vm.volume(), volume), **changes
    )


def damaged(point, **changes):
    """fstab mounts ``point`` from a volume whose file system could not be opened."""
    volume = vm.volume("disk1/part2", uuid="0f", where="disk 1, partition 2")
    entry = vm.entry(f"UUID=0f {point} ext4 defaults 0 2")
    trouble = (Evidence(where=f"disk 1, partition 2, {point}", value="guest.damaged"),)
    return lambda: vm.linux_vm(
        fstab=vm.fact((vm.mount("/dev/sda1"), entry)),
        volumes=(vm.volume(), volume),
        trouble=trouble,
        **changes,
    )


def away(point, **changes):
    """fstab mounts ``point`` from a disk that was not given."""
    device = "/dev/mapper/vg0-away"
    entry = vm.mount(device, line=2).model_copy(
        update={"mount": point, "text": f"{device} {point} ext4 defaults 0 2"}
    )
    return lambda: vm.linux_vm(fstab=vm.fact((vm.mount("/dev/sda1"), entry)), **changes)


def beside(**declared):
    """A VMDK with a VMX beside it; its file system is clean, as a suspended machine's may be."""
    facts = replace(vm.vmdk(), hardware=vm.hardware(where="web.vmx", **declared))
    return vm.linux_vm(images=(facts,))


def suspended():
    return beside(suspended=(Evidence(where="web.vmx, line 23", value="checkpoint.vmstate = web.vmss"),))


def connected():
    return beside(cdroms=(Evidence(where="web.vmx, sata0:1, line 17", value="debian.iso"),))


BARE = {"kernels": (), "boot": vm.fact(BootLoader(kind="none"))}
STUBBED = vm.fact(
    vm.boot_loader(
        configs=(
            BootConfig(path="/boot/efi/EFI/x/grub.cfg", where="disk 1, partition 2", digest="0", stub=True),
        )
    )
)
NO_KEYS = {"accounts": vm.fact((vm.account("root", 0, 0), vm.account(keys=0)))}
CASES = [
    Case("DSK-02", UNKNOWN, without_size, "no size", seen="no size could be read"),
    Case("DSK-03", UNKNOWN, without_size, "no size", NEW),
    Case("DSK-04", UNKNOWN, without_size, "no size"),
    Case("DSK-02", UNKNOWN, large_and_locked, "nothing read inside", NEW, detail="what it holds could not be read"),
    Case("DSK-02", FAIL, large_and_locked, "nothing read inside", OLD),
    Case("DSK-02", UNKNOWN, loaders_away, "loaders unread", NEW),
    Case("DSK-06", UNKNOWN, second_table_away, "a table unread", seen="the image is cut off; copy or export it again"),
    Case("DSK-10", UNKNOWN, crypttab, "crypttab", severity=WARN, seen="line 1: cryptswap on /dev/sda3", fix="cryptsetup close"),
    Case("FS-04", UNKNOWN, data_volume(clean=vm.lost()), "a data volume unread"),
    Case("FS-04", PASS, data_volume(clean=vm.lost(), encrypted=True, kind=VolumeKind.LUKS), "an encrypted one"),
    Case("OS-02", UNKNOWN, linux(architecture=vm.absent("/sbin/init")), "no init"),
    Case("OS-03", UNKNOWN, windows(installation_type=Fact[str].absent("SOFTWARE")), "2019 without a type"),
    Case("OS-03", PASS, windows(installation_type=Fact[str].absent("SOFTWARE"), version=vm.fact("6.0.6002")), "2008"),
    Case("NET-06", FAIL, linux(interfaces=vm.fact((vm.interface("em1"),))), "biosdevname", seen="em1"),
    Case("NET-06", FAIL, linux(interfaces=vm.fact((vm.interface("p2p1"),))), "biosdevname on a card", seen="p2p1"),
    Case("NET-06", PASS, linux(interfaces=vm.fact((vm.interface("pppoe1"),))), "another name"),
    Case("WIN-03", UNKNOWN, windows(accounts=vm.fact((vm.user("Administrator", disabled=True),))), "nobody", detail="nobody could log in",
         fix="/active:yes"),
    Case("WIN-08", FAIL, pages_on("C"), "larger than C:", detail="65536 MB"),
    Case("WIN-08", PASS, pages_on("D"), "on another drive"),
    Case("WIN-13", UNKNOWN, windows(domain_controller=vm.lost()), "controller unread"),
    Case("FMT-06", FAIL, cut_ova, "cut off", aws="Unsupported OVA format", seen="vm.ova, byte 200000"),
    Case("BOOT-01", FAIL, grub_beside("lilo"), "LILO starts it", detail="lilo", seen="boot code lilo"),
    Case("BOOT-01", PASS, grub_beside("none"), "no boot code"),
    Case("BOOT-02", FAIL, two_volumes_one_path, "one path on two volumes", detail="disk 1, partition 2, /boot/grub/grub.cfg"),
    Case("KRN-02", UNKNOWN, away("/boot", **BARE), "/boot away", seen="line 2: /dev/mapper/vg0-away /boot ext4", detail="/boot"),
    Case("KRN-02", UNKNOWN, locked("/boot", **BARE), "/boot encrypted", seen="UUID=0f /boot ext4"),
    Case("KRN-02", UNKNOWN, damaged("/boot", **BARE), "/boot damaged"),
    Case("BOOT-02", UNKNOWN, away("/boot", **BARE), "/boot away"),
    Case("BOOT-02", UNKNOWN, away("/boot", boot=STUBBED), "/boot away, a stub on the ESP"),
    Case("BOOT-03", UNKNOWN, away("/boot", boot=vm.fact(BootLoader(kind="grub2"))), "/boot away, GRUB's code on the disk"),
    Case("BOOT-03", UNKNOWN, away("/boot", boot=STUBBED), "/boot away, a stub on the ESP"),
    Case("BOOT-03", FAIL, linux(boot=vm.fact(BootLoader(kind="grub2"))), "GRUB's code, and no configuration"),
    Case("LNX-01", UNKNOWN, away("/usr", sshd=vm.absent("sshd")), "/usr away"),
    Case("NET-03", UNKNOWN, away("/usr", dhcp_clients=vm.fact(())), "/usr away", detail="/usr"),
    Case("LNX-03", UNKNOWN, locked("/home", **NO_KEYS), "/home encrypted"),
    Case("LNX-03", UNKNOWN, linux(fstab=vm.lost(), **NO_KEYS), "fstab unread"),
    Case("KRN-02", UNKNOWN, linux(fstab=vm.lost(), **BARE), "fstab unread"),
    Case("LNX-03", FAIL, linux(fstab=vm.fact((vm.entry("/srv/h /home none bind 0 0"),)), **NO_KEYS), "/home bound"),
    Case("KRN-02", FAIL, away("/srv", **BARE), "no kernel, and /srv away"),
    Case("BOOT-01", UNKNOWN, away("/boot", **BARE), "/boot away"),
    Case("LNX-03", UNKNOWN, away("/home", **NO_KEYS), "/home away", detail="/home"),
    Case("LNX-03", UNKNOWN, away("/home/admin", **NO_KEYS), "a home away"),
    Case("LNX-03", PASS, away("/home"), "a key all the same"),
    Case("LNX-03", FAIL, away("/homes", **NO_KEYS), "/homes away"),
    Case("GEN-02", FAIL, suspended, "VMX says suspended", seen="web.vmx, line 23", fix="shutdown"),
    Case("GEN-01", FAIL, connected, "VMX has a CD-ROM", seen="web.vmx, sata0:1, line 17"),
    Case("KRN-01", UNKNOWN, vm.no_system, "no system", detail="No operating system could be found"),
    Case("KRN-01", NOT_APPLICABLE, linux(release=vm.release("gentoo", "2.15")), "no list", detail="not listed"),
]  # fmt: skip
