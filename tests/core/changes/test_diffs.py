"""A preview as diffs: files one by one, a hive as one."""

from __future__ import annotations

from core.changes.diffs import differences
from core.changes.initramfs import InitramfsChange
from core.changes.model import FileChange
from core.changes.preview import Preview
from core.changes.windows import RegistryChange


def test_nothing_changes() -> None:
    assert differences(Preview()) == ()


def test_files_keep_their_order_and_say_where_the_original_goes() -> None:
    changes = tuple(
        FileChange(path=path, before="a\nb\n", after="a\nc\n", backup=f"{path}.vmimport", rules=("MOD-03",))
        for path in ("/etc/fstab", "/boot/grub/grub.cfg")
    )
    first, second = differences(Preview(files=changes))
    assert (first.title, first.backup, first.rules) == ("/etc/fstab", "/etc/fstab.vmimport", ("MOD-03",))
    assert first.text == "--- /etc/fstab\n+++ /etc/fstab\n@@ -1,2 +1,2 @@\n a\n-b\n+c\n"
    assert second.title == "/boot/grub/grub.cfg"


def value(name: str, before: str | None, after: str | None, key: str = r"Services\atapi") -> RegistryChange:
    return RegistryChange(hive="SYSTEM", key=key, name=name, before=before, after=after, where="SYSTEM")


def test_an_initramfs_is_shown_by_what_is_added() -> None:
    added = InitramfsChange(
        path="/boot/initrd", backup="/boot/initrd.vmimport", release="6.1", drivers=("nvme",), size=900,
        added=(("lib/modules/6.1/nvme.ko", 800),),
    )  # fmt: skip
    (shown,) = differences(Preview(initramfs=(added,)))
    assert (shown.title, shown.backup, shown.rules) == ("/boot/initrd", "/boot/initrd.vmimport", ("MOD-01",))
    assert shown.text.splitlines()[3:] == ["+lib/modules/6.1/nvme.ko (800 bytes)"]
    (refused,) = differences(Preview(no_drivers="it loads a fixed list of drivers only"))
    assert refused.text == "# No drivers can be added: it loads a fixed list of drivers only.\n"


def test_a_hive_keeps_its_original_beside_it() -> None:
    where = r"disk 1, partition 2, /Windows/System32/config/SYSTEM, ControlSet001\Services\atapi, Start"
    change = value("Start", None, "dword:00000000").model_copy(update={"where": where})
    (hive,) = differences(Preview(registry=(change,)))
    assert hive.backup == "/Windows/System32/config/SYSTEM.vmimport"


def test_a_hive_is_one_difference_that_shows_every_key() -> None:
    changes = (
        value("Start", "dword:00000003", "dword:00000000"),
        value("EnableDHCP", "dword:00000000", "dword:00000001", r"Services\Tcpip"),
        value("IPAddress", "hex(7):00", None, r"Services\Tcpip"),
    )
    (hive,) = differences(Preview(registry=changes))
    assert (hive.title, hive.rules, hive.backup) == ("SYSTEM", ("MOD-05",), "")
    assert hive.text.splitlines()[3:] == [
        r" [SYSTEM\Services\atapi]",
        '-"Start"=dword:00000003',
        '+"Start"=dword:00000000',
        " ",
        r" [SYSTEM\Services\Tcpip]",
        '-"EnableDHCP"=dword:00000000',
        '-"IPAddress"=hex(7):00',
        '+"EnableDHCP"=dword:00000001',
    ]
