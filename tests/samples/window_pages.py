"""Every page of the wizard in its states, made from values: for the tests of access and of the pictures."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from samples import inspections, plans
from samples.window_tools import Fill

from core.facts import Failure
from core.migrations.model import Migration, Transfer
from core.migrations.states import State
from core.plans.choices import LicenseType
from core.plans.destination import Destination
from core.plans.flow import STEPS, Step
from gui.wizard.license import LicensePage
from gui.wizard.review import ReviewPage
from gui.wizard.window import Wizard

OFFLINE = Destination(target="aws", endpoint_url="http://127.0.0.1:9")


def at(wizard: Wizard, step: Step) -> Wizard:
    """Walk to a page of choices."""
    wizard.session.set_destination(OFFLINE)
    wizard.session.flow.override_blocked()
    for _ in range(STEPS.index(step)):
        wizard.next_button.click()
    assert wizard.session.flow.step is step
    return wizard


def following(wizard: Wizard, migration: Migration) -> Wizard:
    wizard.session.flow.started(migration.id)
    wizard.session.migration_arrived(migration)
    return wizard


PREPARING = plans.uploading(transfer=Transfer(prepared=16 << 30, to_prepare=64 << 30))
FAILED = plans.importing(
    "pending",
    "ClientError: Unsupported kernel version",
    state=State.FAILED,
    failure=Failure(code="import.failed", facts={"aws_message": "ClientError: Unsupported kernel version"}),
)

Opened = Callable[[str], QWidget]


def opener(wizard: Wizard, filled: Fill, qtbot: QtBot) -> Opened:
    """Brings the wizard to a page by its name, one of :data:`PAGES`."""

    def choosing(step: Step) -> Wizard:
        made = at(filled(inspections.windows_vm()), step)
        qtbot.waitUntil(lambda: not made.session.asking_types, timeout=60_000)
        return made

    def byol() -> Wizard:
        made = choosing(Step.LICENSE)
        assert isinstance(made.page, LicensePage)
        made.page.cards[LicenseType.BYOL].radio.click()
        return made

    def review() -> Wizard:
        made = choosing(Step.REVIEW)
        made.session.set_destination(Destination())  # not asked by itself
        made.page.enter()
        return made

    def shut() -> Wizard:
        """There are no credentials: the start waits, and says for what."""
        made = choosing(Step.REVIEW)
        page = made.page
        assert isinstance(page, ReviewPage)
        qtbot.waitUntil(lambda: page.check.start is not None, timeout=60_000)
        return made

    ways: dict[str, Callable[[], QWidget]] = {
        "images-empty": lambda: wizard,
        "images": lambda: filled(inspections.linux_vm()),
        "compatibility": lambda: choosing(Step.COMPATIBILITY),
        "license": lambda: choosing(Step.LICENSE),
        "license-byol": byol,
        "instance-type": lambda: choosing(Step.INSTANCE),
        "review": review,
        "review-shut": shut,
        "upload": lambda: following(wizard, plans.uploading()),
        "upload-preparing": lambda: following(wizard, PREPARING),
        "upload-paused": lambda: following(wizard, plans.uploading(state=State.PAUSED)),
        "import": lambda: following(wizard, plans.importing("pending", "converting")),
        "failed": lambda: following(wizard, FAILED),
        "done": lambda: following(wizard, plans.completed()),
    }

    def opened(name: str) -> QWidget:
        window = ways[name]()
        QApplication.processEvents()  # the order of Tab is made when all else is done
        return window

    return opened


PAGES = (
    "images-empty",
    "images",
    "compatibility",
    "license",
    "license-byol",
    "instance-type",
    "review",
    "review-shut",
    "upload",
    "upload-preparing",
    "upload-paused",
    "import",
    "failed",
    "done",
)
