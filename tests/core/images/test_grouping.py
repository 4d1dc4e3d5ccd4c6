"""Which files make one machine: names of VMware, Hyper-V, libvirt and people."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.errors import Cancelled
from core.images.grouping import find_images, group_by_machine, group_chosen
from core.progress import CancelToken


def grouped(*names: str) -> list[list[str]]:
    return [
        [path.name for path in files] for files in group_by_machine([Path("/vm", name) for name in names])
    ]


@pytest.mark.parametrize(
    ("names", "machines"),
    [
        (("web.vmdk", "web_1.vmdk", "web_2.vmdk"), [["web.vmdk", "web_1.vmdk", "web_2.vmdk"]]),
        (("db-disk2.vhdx", "db-disk1.vhdx"), [["db-disk1.vhdx", "db-disk2.vhdx"]]),
        (("db-disk10.raw", "db-disk9.raw"), [["db-disk9.raw", "db-disk10.raw"]]),
        (("web01.raw", "web02.raw"), [["web01.raw"], ["web02.raw"]]),
        (("web_1.vmdk",), [["web_1.vmdk"]]),
        (("a.ova", "a-disk1.vmdk"), [["a.ova"], ["a-disk1.vmdk"]]),
        (("a.ovf", "a-disk1.vmdk", "a-disk2.vmdk", "b.vhd"), [["a.ovf"], ["b.vhd"]]),
        (("w.vmdk", "w-flat.vmdk"), [["w.vmdk"]]),
        (("w.vmdk", "w-s001.vmdk", "w-s002.vmdk"), [["w.vmdk"]]),
        (("w-flat.vmdk",), [["w-flat.vmdk"]]),
        (("Mail HDD1.vhd", "Mail HDD2.vhd"), [["Mail HDD1.vhd", "Mail HDD2.vhd"]]),
    ],
)
def test_names_tell(names: tuple[str, ...], machines: list[list[str]]) -> None:
    assert grouped(*names) == machines


def test_the_same_name_in_two_folders_is_two_machines() -> None:
    assert len(group_by_machine([Path("/a/vm.vmdk"), Path("/b/vm_1.vmdk"), Path("/a/vm_1.vmdk")])) == 2


def test_what_was_picked_one_by_one_stays_in_its_order() -> None:
    picked = [Path("/vm/data.raw"), Path("/vm/boot.raw"), Path("/vm/x.ova")]
    assert group_chosen([*picked, picked[0]]) == ((picked[2],), (picked[0], picked[1]))


def test_a_folder_is_searched_and_links_are_not_followed(tmp_path: Path) -> None:
    inner = tmp_path / "vms" / "web"
    inner.mkdir(parents=True)
    for name in ("web.vmdk", "web.nvram", "web.vmx"):
        (inner / name).write_bytes(b"")
    (tmp_path / "vms" / "round").symlink_to(tmp_path / "vms")
    lone = tmp_path / "notes.txt"
    assert find_images([tmp_path / "vms", lone]) == [inner / "web.vmdk", lone]


def test_a_search_can_be_stopped(tmp_path: Path) -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        find_images([tmp_path], token)
