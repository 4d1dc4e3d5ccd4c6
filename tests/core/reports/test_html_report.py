"""The HTML report: whole, closed to the world, and proof against what a hostile guest writes into its files."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from html.parser import HTMLParser
from itertools import pairwise
from typing import Any

import pytest
from samples import inspections as vm

from core.facts import Evidence
from core.guests.layout import VolumeKind
from core.reports import as_html
from core.reports.html_view import GROUPS, machine_view, visible
from core.rules import Edition, Verdict, confirm, judge, report
from core.rules.model import ImageReport

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
VOID = {"meta", "br", "hr", "img", "input"}


class Page(HTMLParser):
    """Tags balanced, ids, targets of links, attributes and the text that a reader sees."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.tags: list[str] = []
        self.attributes: set[str] = set()
        self.headings: list[int] = []
        self.text = ""
        self.feed(html)
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes |= {name for name, _ in attrs}
        if tag not in VOID:
            self.open.append(tag)
        if re.fullmatch(r"h[1-6]", tag):
            self.headings.append(int(tag[1]))
        for name, value in attrs:
            if name == "id":
                self.ids.append(value or "")
            if name == "href":
                self.links.append(value or "")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.text += data


def page(*machines: Any, edition: Edition = Edition.TODAY) -> Page:
    return Page(as_html(report(machines, edition)))


def judged(**changes: Any) -> ImageReport:
    return judge(vm.linux_vm(**changes))


@pytest.mark.parametrize("edition", Edition)
def test_every_finding_is_there_with_evidence_fix_and_source(edition: Edition) -> None:
    machine = vm.linux_vm(
        release=vm.release("debian", "9.13", pretty="Debian GNU/Linux 9"),
        fstab=vm.fact((vm.mount("/dev/sda1", line=4),)),
        software=vm.fact((vm.software("open-vm-tools", "vmware-tools"),)),
    )
    shown = page(machine, edition=edition).text
    for finding in judge(machine, edition).findings:
        assert finding.rule in shown
        assert finding.detail in shown
        if finding.verdict is not Verdict.NOT_APPLICABLE:
            assert finding.source in shown
            assert finding.fix in shown
            assert finding.aws_error in shown
            for item in finding.evidence:
                assert item.where in shown
                assert item.value in shown


def test_one_file_without_scripts_or_anything_from_elsewhere() -> None:
    html = as_html(report([vm.linux_vm(), vm.windows_vm()]))
    made = Page(html)
    assert "default-src 'none'" in html
    assert not {"script", "link", "img", "iframe", "object", "form"} & set(made.tags)
    assert not {name for name in made.attributes if name.startswith("on")}
    assert all(link.startswith("#") for link in made.links)
    assert "url(" not in html
    assert "prefers-color-scheme: dark" in html
    assert "@media print" in html


@pytest.mark.parametrize(
    "hostile",
    ["<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "{{ 7*7 }}", "&lt;b&gt;", "</style><b>"],
)
def test_a_hostile_guest_stays_text(hostile: str) -> None:
    machine = vm.linux_vm(
        hostname=hostile,
        release=vm.release("debian", hostile, pretty=hostile),
        fstab=vm.fact((vm.mount(hostile),), hostile),
        volumes=(vm.volume(label=hostile, detail=hostile),),
        images=(vm.image(vm.ImageFormat.RAW, vm.disk(name=hostile), path=hostile),),
    )
    made = page(machine)
    assert hostile in made.text
    assert not {"script", "img", "b"} & set(made.tags)
    assert "onerror" not in made.attributes


def test_characters_that_deceive_are_spelt_out() -> None:
    assert visible("a\u202eb\x1b[31m\x00é — 文") == "a\\u202eb\\u001b[31m\\u0000é — 文"
    made = page(vm.linux_vm(hostname="web\u202egmi.exe"))
    assert "\u202e" not in made.text
    assert "web\\u202egmi.exe" in made.text


def test_a_fleet_has_a_summary_and_each_machine_its_section() -> None:
    made = page(vm.linux_vm(), vm.windows_vm(), vm.no_guest(), vm.no_container("image.empty"))
    assert made.links == ["#machine-1", "#machine-2", "#machine-3", "#machine-4"]
    assert {"machine-1", "machine-4", "summary"} <= set(made.ids)
    assert len(made.ids) == len(set(made.ids))
    assert "4 machines" in made.text
    assert "ready: 2" in made.text
    assert "Windows Server 2019 Standard" in made.text


def test_one_machine_needs_no_summary() -> None:
    assert "summary" not in page(vm.linux_vm()).ids


def test_headings_never_skip_a_level() -> None:
    levels = page(vm.linux_vm(), vm.no_guest()).headings
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_the_disk_table() -> None:
    parts = (vm.partition(1), vm.partition(2, start=7 << 30, size=1 << 30, type="0x82", active=False))
    swap = vm.volume(
        "disk1/part2", partition=2, kind=VolumeKind.SWAP, where="disk 1, partition 2", size=1 << 30
    )
    machine = vm.linux_vm(
        layouts=(vm.layout(partitions=parts),),
        volumes=(vm.volume(partition=1, label="root"), swap, vm.volume("vg/data", label="", size=3 << 30)),
    )
    view = machine_view(1, judge(machine))
    (disk,) = view.disks
    assert disk.heading == "Disk 1: vm.img"
    assert disk.table == "MBR partition table, boot code: grub2"
    first, second = disk.slices
    assert (first.number, first.start, first.size, first.active) == ("1", "1 048 576", "7 GiB", True)
    assert (first.holds, first.free, first.state, first.share) == ("ext4 “root”", "4 GiB", "clean", 87.5)
    assert (second.holds, second.share) == ("swap", 12.5)
    shown = page(machine).text
    assert "vg/data" in shown
    assert "Logical volumes" in shown


def test_many_rules_open_for_one_reason_are_one() -> None:
    view = machine_view(1, judge(vm.no_guest()))
    (unknown,) = [group for group in view.groups if group.tone == "unknown"]
    assert len(unknown.findings) == 1
    assert len(unknown.findings[0].others) > 40


def test_long_evidence_is_cut_and_says_so() -> None:
    lines = tuple(vm.mount(f"/dev/sd{number}", line=number) for number in range(1, 101))
    shown = page(vm.linux_vm(fstab=vm.fact(lines))).text
    assert "… and 60 more" in shown


def test_every_verdict_has_a_group() -> None:
    assert {verdict for _, _, verdict, _, _ in GROUPS} == set(Verdict)


def test_confirm_items_have_a_box_to_tick() -> None:
    assert "box to tick" in as_html(report([vm.linux_vm()]))


def test_repairs_are_offered() -> None:
    facts = vm.vmdk(subformat="monolithicFlat")
    assert "amigrate can do this itself: it repacks the disks into a VMDK" in page(vm.container(facts)).text


def test_passwords_are_masked() -> None:
    line = vm.mount("//nas/x", "cifs").model_copy(update={"text": "//nas/x /x cifs password=geheim 0 0"})
    assert "geheim" not in as_html(report([vm.linux_vm(fstab=vm.fact((line,)))]))


def test_trouble_is_in_words() -> None:
    trouble = (Evidence(where="disk 1, partition 3", value="guest.damaged"),)
    shown = page(vm.no_system(trouble=trouble)).text
    assert "guest.damaged" not in shown
    assert "its structure is damaged" in shown


def test_judged_reports_and_read_back_ones_look_alike() -> None:
    made = judged()
    assert machine_view(1, made) == machine_view(1, ImageReport.model_validate_json(made.model_dump_json()))


def test_a_ticked_item_says_who_when_and_what_was_said() -> None:
    made = confirm(
        report([vm.linux_vm()]), {"NET-05": "an <b>Elastic IP</b> is reserved"}, who="Kim", when=NOON
    )
    html = as_html(made)
    assert "by Kim on 2026-11-23 12:00 UTC: an <b>Elastic IP</b> is reserved" in Page(html).text
    assert html.count('aria-label="ticked"') == 1
    view = machine_view(1, made.images[0])
    counts = dict(view.counts)
    assert counts["confirmed"] == 1
    assert counts["to confirm"] == html.count('aria-label="box to tick"')
