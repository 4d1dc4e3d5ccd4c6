"""The export's dialog on a real sandbox: an AMI to a file, paused and gone on with, refused, without a mouse."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot
from samples import containers, exports
from samples.aws_clients import make_client
from samples.folders import NewFolder
from samples.proxy import Call, Proxy, is_action
from samples.window_tools import focusable, mnemonics, unnamed

from core.aws.download import temporary_names
from core.aws.export_order import unfinished
from core.images import open_image
from core.plans.destination import Destination
from core.sandbox.process import SandboxProcess
from core.settings import Places
from gui.app import open_services
from gui.defaults import Defaults
from gui.exporting.checks import FindingCard
from gui.exporting.dialog import ExportDialog
from gui.exporting.step import Step
from gui.jobs import Runners
from gui.main_window import MainWindow
from gui.memory import Memory
from gui.services import Services
from gui.theme import Tone

pytestmark = pytest.mark.slow
WAIT = 60_000


class Account:
    """A sandbox of the test's home with one AMI of a 24 MiB disk in it."""

    def __init__(self, process: SandboxProcess, folder: Path) -> None:
        self.home, self.endpoint = folder / "home", process.endpoint_url
        self.ec2, self.s3 = make_client(process, "ec2"), make_client(process, "s3")
        self.s3.create_bucket(Bucket="mine")
        self.disk = containers.truncate(containers.raw_disk(folder / "disk.img"), 24 << 20)
        self.snapshot = exports.snapshot(self.ec2, self.s3, "mine", self.disk)
        self.image = exports.machine_image(self.ec2, "web01", self.snapshot)

    def tasks(self) -> int:
        return len(self.ec2.describe_export_image_tasks()["ExportImageTasks"])

    def objects(self) -> list[str]:
        """Exports that lie in any bucket."""
        names = [bucket["Name"] for bucket in self.s3.list_buckets()["Buckets"]]
        found = [self.s3.list_objects_v2(Bucket=name, Prefix="exports/") for name in names]
        return [item["Key"] for answer in found for item in answer.get("Contents", [])]

    def close(self) -> None:
        self.ec2.close()
        self.s3.close()


@pytest.fixture(scope="module")
def account(new_folder: NewFolder) -> Iterator[Account]:
    folder = new_folder("account")
    (folder / "home" / "sandbox").mkdir(parents=True)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("AMIGRATE_BOOT", "never")
        with SandboxProcess.start(folder / "home" / "sandbox", speed=20) as process:
            made = Account(process, folder)
            yield made
            made.close()


@pytest.fixture(autouse=True)
def home(home: Path, account: Account, monkeypatch: pytest.MonkeyPatch) -> Path:
    """One account for all: a sandbox takes seconds to start."""
    monkeypatch.setenv("AMIGRATE_HOME", str(account.home))
    return account.home


@pytest.fixture
def opened(
    account: Account, services: Services, runners: Runners, home: Path, qtbot: QtBot
) -> Iterator[Callable[[], ExportDialog]]:
    """Opens the dialog; its account has been looked into."""
    made: list[ExportDialog] = []

    def open_dialog() -> ExportDialog:
        defaults = Defaults(services, runners, Memory(Places(home)), runners.general)
        dialog = ExportDialog(defaults)
        made.append(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: bool(dialog.choosing.model.known), timeout=WAIT)
        return dialog

    yield open_dialog
    for dialog in made:
        dialog.leave()
        dialog.deleteLater()
    qtbot.waitUntil(lambda: not runners.general.busy, timeout=WAIT)


@pytest.fixture
def proxy(account: Account, monkeypatch: pytest.MonkeyPatch) -> Iterator[Proxy]:
    """The same account through something that can be told to fail."""
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "test")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "test")
    with Proxy(account.endpoint) as made:
        yield made


def through(proxy: Proxy, dialog: ExportDialog, qtbot: QtBot) -> None:
    dialog.place.set_destination(Destination(endpoint_url=proxy.url))
    settled(dialog, qtbot)


def cards(dialog: ExportDialog) -> list[str]:
    """What the rules say, as it is read out."""
    return [
        card.accessibleName() for card in dialog.checks.findChildren(FindingCard) if card.isVisibleTo(dialog)
    ]


def check(dialog: ExportDialog, image: str, file: Path, qtbot: QtBot) -> list[str]:
    """Fill the first page, and press Check."""
    dialog.choosing.search.setText(image)
    dialog.choosing.target.file.selectAll()
    qtbot.keyClicks(dialog.choosing.target.file, str(file))
    dialog.foot.next.click()
    settled(dialog, qtbot)
    qtbot.waitUntil(lambda: dialog.step is Step.CHOOSING or bool(cards(dialog)), timeout=WAIT)
    return cards(dialog)


def settled(dialog: ExportDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not dialog.under_way.busy, timeout=WAIT)


def texts(dialog: ExportDialog) -> dict[str, str]:
    rows = dialog.running.values._rows
    return {name.text(): value.text() for name, value in rows if name.text()}


def test_an_ami_to_a_vhd_without_a_mouse(
    opened: Callable[[], ExportDialog], account: Account, tmp_path: Path, home: Path, qtbot: QtBot
) -> None:
    dialog, before = opened(), account.tasks()
    page, file = dialog.choosing, tmp_path / "back.vhd"
    assert "web01" in [row.name for row in page.model.known]
    assert not dialog.foot.next.isEnabled(), "nothing is chosen"
    page.search.setFocus()
    qtbot.keyClicks(page.search, "WEB")
    assert page.image == account.image
    assert page.target.file.text().endswith(f"{account.image}.vmdk")
    page.target.file.setFocus()
    page.target.file.selectAll()
    qtbot.keyClicks(page.target.file, str(file))
    assert page.target.kind.value == "vhd", "the ending chooses the format"
    qtbot.keyClick(page.target.file, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(cards(dialog)) == 4, timeout=WAIT)
    assert [text.partition(".")[0] for text in cards(dialog)] == [f"XPT-0{n}: Passed" for n in (1, 2, 3, 4)]
    assert account.tasks() == before, "nothing starts by itself"
    qtbot.keyClick(dialog, Qt.Key.Key_E, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: dialog.step is Step.DONE, timeout=WAIT)
    told = texts(dialog)
    assert told["File"] == str(file)
    assert f"({file.stat().st_size:,} bytes)" in told["Size"]
    assert "the same as S3's" in told["Checksum"]
    with open_image(file) as image:
        wanted = account.disk.read_bytes()
        assert image.disks[0].read_at(0, len(wanted)) == wanted
    assert not list((home / "exports").iterdir())
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def is_download(call: Call) -> bool:
    return call.method == "GET" and "/exports/" in call.path


def test_paused_in_the_download_and_gone_on_with_in_another_dialog(
    opened: Callable[[], ExportDialog],
    account: Account,
    services: Services,
    tmp_path: Path,
    proxy: Proxy,
    qtbot: QtBot,
) -> None:
    dialog, file = opened(), tmp_path / "back.raw"
    journal = temporary_names(file)[1]
    through(proxy, dialog, qtbot)
    assert len(check(dialog, account.image, file, qtbot)) == 4
    lost = proxy.fail("cut", 3, is_action("DescribeExportImageTasks"))
    first = iter([True])
    proxy.fail("hold", 99, lambda call: is_download(call) and not next(first, False))
    dialog.foot.next.click()
    qtbot.waitUntil(lambda: "does not answer" in dialog.banner.text, timeout=WAIT)
    assert lost.reached.is_set()
    qtbot.waitUntil(lambda: journal.exists() and journal.read_bytes().count(b"\n") == 2, timeout=WAIT)
    qtbot.waitUntil(lambda: "of 24 MiB" in dialog.running.download._left.text(), timeout=WAIT)
    assert dialog.banner.text == "", "it answers again"
    dialog.foot.pausing.click()
    assert "what has arrived is kept" in dialog.banner.text
    settled(dialog, qtbot)
    assert not file.exists(), "nothing half-written bears the name"
    dialog.reject()
    proxy.release_all()
    proxy.seen.clear()
    again = opened()
    qtbot.waitUntil(lambda: "is not finished" in again.banner.text, timeout=WAIT)
    assert str(file) in again.banner.text
    again.banner.acted.emit()
    qtbot.waitUntil(lambda: again.step is Step.DONE, timeout=WAIT)
    assert sum(is_download(call) for call in proxy.seen) == 1, "only the part that was missing"
    assert "ExportImage" not in proxy.actions(), "the export itself was done once"
    assert file.read_bytes() == account.disk.read_bytes()
    assert unfinished(services.places) == ()


def test_stopped_for_good_nothing_is_kept(
    opened: Callable[[], ExportDialog],
    account: Account,
    services: Services,
    tmp_path: Path,
    proxy: Proxy,
    qtbot: QtBot,
) -> None:
    dialog, file, before = opened(), tmp_path / "back.raw", account.objects()
    through(proxy, dialog, qtbot)
    check(dialog, account.image, file, qtbot)
    held = proxy.fail("hold", 99, is_download)
    dialog.foot.next.click()
    qtbot.waitUntil(held.reached.is_set, timeout=WAIT)
    dialog.foot.stopping.click()
    question = next(box for box in dialog.findChildren(QMessageBox) if box.isVisible())
    yes = next(button for button in question.buttons() if button.text() == "&Stop it")
    assert question.defaultButton() is not yes
    yes.click()
    proxy.release_all()
    qtbot.waitUntil(lambda: dialog.step is Step.CHOOSING, timeout=WAIT)
    assert unfinished(services.places) == ()
    assert not [path for path in tmp_path.iterdir() if path.name.startswith((".back", "back"))]
    assert account.objects() == before, "it was only on its way"


def test_a_refused_export_shows_its_rule(
    opened: Callable[[], ExportDialog], account: Account, tmp_path: Path, qtbot: QtBot
) -> None:
    large, before = exports.machine_image(account.ec2, "large", account.snapshot, size=2000), account.tasks()
    dialog = opened()
    shown = check(dialog, large, tmp_path / "vm.vmdk", qtbot)
    assert shown[0].startswith("XPT-03: Blocks the export. /dev/sda has 2000 GiB")
    assert "AWS would refuse" in dialog.banner.text
    assert dialog.foot.next.text() == "Check &again"
    dialog.foot.back.click()
    missing = check(dialog, "ami-" + "3" * 17, tmp_path / "vm.vmdk", qtbot)
    assert missing[0].startswith("XPT-01: Blocks the export. There is no AMI")
    assert account.tasks() == before


def test_what_aws_refuses_is_told_in_its_words_and_tried_again(
    opened: Callable[[], ExportDialog], account: Account, tmp_path: Path, qtbot: QtBot
) -> None:
    two = exports.machine_image(account.ec2, "two", account.snapshot, account.snapshot)
    dialog = opened()
    assert "XPT-03: Could not tell" in " ".join(check(dialog, two, tmp_path / "vm.raw", qtbot))
    dialog.foot.next.click()
    qtbot.waitUntil(lambda: dialog.step is Step.FAILED, timeout=WAIT)
    assert "2 volumes and is not exportable" in dialog.banner.text
    explained = [card.accessibleName() for card in dialog.running.findChildren(FindingCard)]
    assert [text.partition(".")[0] for text in explained] == ["XPT-03: Could not tell"]
    assert dialog.foot.next.text() == "&Try again"
    dialog.foot.next.click()
    qtbot.waitUntil(lambda: dialog.step is Step.FAILED and not dialog.under_way.busy, timeout=WAIT)


def test_an_instance_to_an_ova_once_the_bucket_may_be_written(
    opened: Callable[[], ExportDialog], account: Account, tmp_path: Path, qtbot: QtBot
) -> None:
    made: Any = account.ec2.run_instances(
        ImageId=account.image, InstanceType="t2.micro", MinCount=1, MaxCount=1
    )
    instance, file = made["Instances"][0]["InstanceId"], tmp_path / "back.ova"
    account.ec2.stop_instances(InstanceIds=[instance], Force=True)
    account.ec2.get_waiter("instance_stopped").wait(
        InstanceIds=[instance], WaiterConfig={"Delay": 1, "MaxAttempts": 120}
    )
    dialog = opened()
    dialog.choosing.target.bucket.setText("mine")
    assert check(dialog, instance, file, qtbot)[0].startswith("XPT-04: Blocks the export")
    assert dialog.checks.grants.isVisible()
    dialog.checks.grants.click()
    settled(dialog, qtbot)
    qtbot.waitUntil(lambda: len(cards(dialog)) == 4, timeout=WAIT)
    assert all("Passed" in text for text in cards(dialog))
    dialog.foot.next.click()
    qtbot.waitUntil(lambda: dialog.step is Step.DONE, timeout=WAIT)
    with open_image(file) as image:
        assert image.facts.format.value == "ova"
        wanted = account.disk.read_bytes()
        assert image.disks[0].read_at(0, len(wanted)) == wanted


def test_a_place_in_s3_and_what_is_missing_is_said(
    opened: Callable[[], ExportDialog], account: Account, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog, there = opened(), tmp_path / "there.raw"
    there.write_bytes(b"mine")
    check(dialog, account.image, there, qtbot)
    assert dialog.step is Step.CHOOSING
    assert "is there already" in dialog.banner.text
    dialog.choosing.target.to_bucket.click()
    dialog.foot.next.click()
    assert "s3://BUCKET/PREFIX" in dialog.banner.text
    dialog.choosing.target.url.setText("s3://mine/exports/kept-")
    dialog.foot.next.click()
    settled(dialog, qtbot)
    dialog.foot.next.click()
    qtbot.waitUntil(lambda: dialog.step is Step.DONE, timeout=WAIT)
    assert texts(dialog)["Object"].startswith("s3://mine/exports/kept-export-ami-")
    assert there.read_bytes() == b"mine"


def test_every_page_has_names_keys_and_an_order(
    opened: Callable[[], ExportDialog], account: Account, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = opened()
    order = focusable(dialog)
    page = dialog.choosing
    wanted = [page.search, page.again, page.table, page.target.format, page.target.file, page.target.choosing]
    assert [widget for widget in order if widget in wanted] == wanted
    for _ in range(2):
        assert unnamed(dialog) == []
        assert {key: found for key, found in mnemonics(dialog).items() if len(found) > 1} == {}
        if dialog.step is Step.CHOOSING:
            check(dialog, account.image, tmp_path / "vm.raw", qtbot)


def test_an_account_that_refuses_is_a_sentence(
    opened: Callable[[], ExportDialog],
    account: Account,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "nobody")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "wrong")
    dialog = opened()
    dialog.place.set_destination(Destination(endpoint_url=account.endpoint))
    settled(dialog, qtbot)
    assert dialog.choosing.model.known == ()
    assert dialog.banner.property("tone") == Tone.BLOCKED.value
    assert dialog.choosing.again.isEnabled()


def test_from_the_menu_one_at_a_time_and_gone_with_the_window(home: Path, qtbot: QtBot) -> None:
    window = MainWindow(lambda: open_services(Places(home)), Memory(Places(home)))
    with qtbot.waitSignal(window.ready, timeout=WAIT):
        window.show()
    texts = [action.text() for menu in window.menuBar().actions() for action in menu.menu().actions()]  # type: ignore[attr-defined]
    assert "E&xport an AMI or instance…" in texts
    window.export()
    window.export()
    [dialog] = window.findChildren(ExportDialog)
    assert dialog.isVisible()
    assert not dialog.isModal(), "an export takes hours"
    dialog.reject()
    assert not dialog.isVisible()
    window.export()
    with qtbot.waitSignal(window.closed, timeout=WAIT):
        window.close()
