"""The start waits for the account: shut for what would surely fail, open to a wish where nobody could tell. Sections beside the choices."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from samples import inspections
from samples.window_tools import Fill

from core.aws.preflight.model import Preflight
from core.errors import CredentialsError, ServiceError
from core.plans.choices import LicenseType, Route
from core.plans.destination import Destination
from core.plans.flow import Step
from core.rules.engine import readiness
from core.rules.model import Finding
from core.rules.verdicts import Severity, Verdict
from gui.wizard.launch_section import LaunchSection
from gui.wizard.options_form import OptionsForm
from gui.wizard.review import ReviewPage
from gui.wizard.window import Wizard

OFFLINE = Destination(target="aws", endpoint_url="http://127.0.0.1:9")
Answer = Callable[[Preflight | Exception], None]


@pytest.fixture
def wizard_at(qtbot: QtBot) -> Callable[[Wizard], ReviewPage]:
    def walk(wizard: Wizard) -> ReviewPage:
        wizard.session.set_destination(OFFLINE)
        for _ in range(4):
            wizard.next_button.click()
        qtbot.waitUntil(lambda: not wizard.session.asking_types, timeout=60_000)
        page = wizard.page
        assert isinstance(page, ReviewPage)
        return page

    return walk


@pytest.fixture
def review(linux: Wizard, wizard_at: Callable[[Wizard], ReviewPage]) -> ReviewPage:
    return wizard_at(linux)


def told(*found: tuple[str, Verdict, Severity]) -> Preflight:
    findings = tuple(
        Finding(rule=rule, verdict=verdict, severity=severity, title=f"title of {rule}", source="s")
        for rule, verdict, severity in found
    )
    return Preflight("1", "arn", "us-east-1", "b", findings, readiness(findings))


def answer(page: ReviewPage, said: Preflight | Exception) -> None:
    """As AWS would, whatever is asked at the moment."""
    page.check.close()
    if isinstance(said, Exception):
        page.check._refuse(said)
    else:
        page.check._take(said)


BLOCK, WARN = Severity.BLOCK, Severity.WARN


@pytest.mark.parametrize(
    ("said", "enabled", "text", "words"),
    [
        (told(("ACC-01", Verdict.PASS, BLOCK)), True, "&Start upload", ""),
        (told(("ACC-05", Verdict.FAIL, WARN)), True, "&Start upload", ""),
        (told(("ACC-01", Verdict.UNKNOWN, WARN)), True, "&Start upload", ""),
        (told(("ACC-02", Verdict.FAIL, BLOCK)), False, "&Start upload", "not ready: ACC-02 (title of ACC-02)"),
        (told(*[(f"ACC-0{one}", Verdict.FAIL, BLOCK) for one in (2, 3, 4)]), False, "&Start upload", "not ready: ACC-02, ACC-03, ACC-04."),
        (told(("ACC-02", Verdict.UNKNOWN, BLOCK)), True, "&Start anyway", "Not certain beforehand: ACC-02"),
        (told(("ACC-06", Verdict.FAIL, BLOCK)), True, "&Start anyway", "Not certain beforehand: ACC-06"),
        (ServiceError("aws.unreachable"), True, "&Start anyway", "could not be checked"),
        (CredentialsError("aws.no-credentials"), False, "&Start upload", "Without credentials"),
    ],
)  # fmt: skip
def test_what_the_account_says_of_the_start(
    review: ReviewPage, linux: Wizard, said: Preflight | Exception, enabled: bool, text: str, words: str
) -> None:
    answer(review, said)
    assert (linux.next_button.isEnabled(), linux.next_button.text()) == (enabled, text)
    assert words in review.gate.text
    assert bool(review.gate.text) == bool(words)


def test_it_waits_while_the_account_is_asked(review: ReviewPage, linux: Wizard, qtbot: QtBot) -> None:
    answer(review, told())
    qtbot.mouseClick(review.storage.boxes["delete_staged"], Qt.MouseButton.LeftButton)
    linux.session.set_destination(OFFLINE.changed(bucket="another-one"))
    assert (linux.next_button.isEnabled(), linux.next_button.text()) == (False, "Checking the account…")
    linux._go_next()  # as a key that was pressed already
    assert linux.session.migration is None
    linux.session.set_destination(OFFLINE.changed(bucket="Not A Bucket"))
    assert linux.next_button.isEnabled(), "what is wrong with the plan is told by pressing"
    qtbot.mouseClick(linux.next_button, Qt.MouseButton.LeftButton)
    assert "cannot be the name of a bucket" in linux.banner.text
    linux.session.set_destination(Destination())
    assert (linux.next_button.isEnabled(), linux.next_button.text()) == (True, "&Start upload")


def test_sections_cost_nothing_until_they_are_opened(review: ReviewPage, linux: Wizard, qtbot: QtBot) -> None:
    assert review.options.content is None
    assert review.launching.content is None
    times = []
    for _ in range(3):
        began = time.process_time()
        page = ReviewPage(linux.session)
        page.build_all()
        times.append(time.process_time() - began)
        page.check.close()
        page.deleteLater()
    assert min(times) < 0.08  # 25 ms where nothing else runs; 40 are felt
    qtbot.mouseClick(review.options.head, Qt.MouseButton.LeftButton)
    assert isinstance(review.options.content, OptionsForm)
    assert not review.options.summary.isVisible()
    order, widget = [], linux._steps.nextInFocusChain()
    while widget is not linux._steps:
        order.append(widget)
        widget = widget.nextInFocusChain()
    assert order.index(review.options.content.lines["description"]) < order.index(linux.next_button)
    qtbot.mouseClick(review.options.head, Qt.MouseButton.LeftButton)
    assert not review.options.content.isVisible()


def options(page: ReviewPage) -> OptionsForm:
    opened = page.options.open()
    assert isinstance(opened, OptionsForm)
    return opened


def choose(form: OptionsForm, name: str, value: str) -> None:
    box = form.boxes[name]
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def type_into(qtbot: QtBot, line: QWidget, text: str) -> None:
    line.setFocus()
    qtbot.keyClicks(line, text)


def test_every_option_goes_into_the_plan(review: ReviewPage, linux: Wizard, qtbot: QtBot) -> None:
    form = options(review)
    assert [name for name, widget in {**form.lines, **form.boxes}.items() if not widget.isEnabled()] == [
        "boot_mode", "platform", "architecture",
    ]  # fmt: skip
    assert "The disk says it: x86_64" in form.boxes["architecture"].toolTip()
    type_into(qtbot, form.lines["description"], "the shop's web server")
    type_into(qtbot, form.lines["client_comment"], "ticket 4711")
    type_into(qtbot, form.lines["disk_names"], "/dev/sda1")
    choose(form, "usage_operation", "RunInstances")
    choose(form, "hypervisor", "xen")
    plan = linux.session.flow.plan()
    assert (plan.description, plan.client_comment) == ("the shop's web server", "ticket 4711")
    assert (plan.usage_operation, plan.hypervisor, plan.sources[0].device) == (
        "RunInstances",
        "xen",
        "/dev/sda1",
    )
    for word in (
        "--description 'the shop",
        "--hypervisor xen",
        "--usage-operation RunInstances",
        "/dev/sda1",
    ):
        assert word in review.commands.text.toPlainText()
    assert "description, comment, usage operation" in review.options.summary.text()


def test_what_excludes_what_is_shown_before(filled: Fill, wizard_at: Callable[[Wizard], ReviewPage]) -> None:
    page = wizard_at(filled(inspections.windows_vm()))
    wizard = page.window()
    assert isinstance(wizard, Wizard)
    form = options(page)
    configurations = form.lines["license_configurations"]
    assert not configurations.isEnabled()
    assert "licences of your own" in configurations.toolTip()
    box = form.boxes["usage_operation"]
    open_ = {
        box.itemData(n)
        for n in range(box.count())
        if box.model().index(n, 0).flags() & Qt.ItemFlag.ItemIsEnabled
    }
    assert open_ == {"", "RunInstances:0002", "RunInstances:0006", "RunInstances:0102", "RunInstances:0202"}
    choose(form, "usage_operation", "RunInstances:0006")
    wizard.session.flow.choose_license(LicenseType.BYOL)
    page.enter()
    assert configurations.isEnabled()
    assert "plan.usage-operation-unfit" in [problem.code for problem in wizard.session.flow.problems()]
    page.options.head.setChecked(False)
    assert "RunInstances:0006" in page.show_problems(wizard.session.flow.problems())
    assert page.options.head.isChecked(), "it opens for what is wrong inside"
    assert box.property("wrong") == "true"
    wizard.session.choose_route(Route.SNAPSHOT)
    assert not box.isEnabled()
    assert wizard.session.flow.plan().usage_operation == ""
    assert wizard.session.flow.step is Step.REVIEW


def test_a_launch_is_planned_only_where_somebody_ticks_it(
    review: ReviewPage, linux: Wizard, qtbot: QtBot
) -> None:
    section: LaunchSection = review.launching
    section.open()
    assert section.form is not None
    assert section.wanted is not None
    assert linux.session.flow.plan().launch is None
    assert not section.form.isEnabled()
    section.wanted.click()
    section.form.elastic.click()
    type_into(qtbot, section.form.fields["source"], "203.0.113.7")
    type_into(qtbot, section.form.fields["subnet"], "subnet-0123456789abcdef0")
    plan = linux.session.flow.plan()
    assert plan.launch is not None
    assert (plan.launch.instance_type, plan.launch.source) == (plan.instance_type, "203.0.113.7")
    assert (plan.launch.subnet_id, plan.launch.elastic_ip) == ("subnet-0123456789abcdef0", True)
    asked = review.check.question
    assert asked is not None
    assert asked.launch is not None
    assert (asked.launch.subnet_id, asked.launch.address) == ("subnet-0123456789abcdef0", "203.0.113.7")
    assert not section.form.fields["type"].isEnabled()
    section.form.fields["source"].setText("0.0.0.0/0")
    section.head.setChecked(False)
    assert "would let in too many" in review.show_problems(linux.session.flow.problems())
    assert section.head.isChecked()
    assert section.form.fields["source"].property("wrong") == "true"
    section.wanted.click()
    assert linux.session.flow.plan().launch is None
    assert linux.session.flow.problems() == ()
