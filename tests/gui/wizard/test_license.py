"""Page 3: what may be chosen, what may not and why, what has to be confirmed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from samples import inspections
from samples.window_tools import MARK, Fill

from core.plans.choices import LicenseType
from core.plans.flow import Step
from core.plans.licences import BYOL_CONDITIONS
from gui.widgets.choice_card import WrappedCheck
from gui.wizard.license import LicensePage
from gui.wizard.window import Wizard


def at_page(wizard: Wizard) -> LicensePage:
    wizard.next_button.click()
    wizard.session.flow.override_blocked()
    wizard.next_button.click()
    page = wizard.page
    assert isinstance(page, LicensePage)
    return page


def test_linux_cannot_take_aws_licence_and_says_why(linux: Wizard) -> None:
    page = at_page(linux)
    card = page.cards[LicenseType.AWS]
    assert not card.radio.isEnabled()
    assert "Linux runs under its own licence only" in card.radio.accessibleDescription()
    assert page.cards[LicenseType.AUTO].radio.isChecked()
    assert page.cards[LicenseType.AUTO].radio.hasFocus()


def test_a_click_on_a_refused_card_changes_nothing(linux: Wizard, qtbot: QtBot) -> None:
    page = at_page(linux)
    qtbot.mouseClick(page.cards[LicenseType.AWS], Qt.MouseButton.LeftButton, pos=MARK)
    assert linux.session.flow.license_type is LicenseType.AUTO


def test_windows_server_may_take_all_three_by_arrow_keys(filled: Fill, qtbot: QtBot) -> None:
    wizard = filled(inspections.windows_vm())
    page = at_page(wizard)
    assert all(card.radio.isEnabled() for card in page.cards.values())
    qtbot.keyClick(page.cards[LicenseType.AUTO].radio, Qt.Key.Key_Down)
    assert wizard.session.flow.license_type is LicenseType.AWS
    qtbot.keyClick(page.cards[LicenseType.AWS].radio, Qt.Key.Key_Down)
    assert wizard.session.flow.license_type is LicenseType.BYOL
    assert page.cards[LicenseType.BYOL].radio.hasFocus()


def test_byol_of_windows_asks_each_condition(filled: Fill, qtbot: QtBot) -> None:
    wizard = filled(inspections.windows_vm())
    page = at_page(wizard)
    qtbot.mouseClick(page.cards[LicenseType.BYOL], Qt.MouseButton.LeftButton, pos=MARK)
    card = page.cards[LicenseType.BYOL]
    boxes = [card.check(code) for code in BYOL_CONDITIONS]
    assert None not in boxes
    wizard.next_button.click()
    assert wizard.session.flow.step is Step.LICENSE
    assert wizard.banner.text == "Confirm the conditions of this licence to go on (6 left)."
    assert boxes[0] is not None
    assert boxes[0].hasFocus()
    for box in boxes:
        assert box is not None
        qtbot.keyClick(box, Qt.Key.Key_Space)
    assert wizard.banner.text == ""
    wizard.next_button.click()
    assert wizard.session.flow.step is Step.INSTANCE
    assert set(BYOL_CONDITIONS) <= set(wizard.session.flow.plan().confirmed)


def test_conditions_go_with_the_choice(filled: Fill, qtbot: QtBot) -> None:
    wizard = filled(inspections.windows_vm())
    page = at_page(wizard)
    qtbot.mouseClick(page.cards[LicenseType.BYOL], Qt.MouseButton.LeftButton, pos=MARK)
    qtbot.mouseClick(page.cards[LicenseType.AUTO], Qt.MouseButton.LeftButton, pos=MARK)
    assert page.cards[LicenseType.BYOL].check(BYOL_CONDITIONS[0]) is None
    wizard.next_button.click()
    assert wizard.session.flow.step is Step.INSTANCE


def test_what_a_choice_asks_is_whole_at_once(filled: Fill, qtbot: QtBot) -> None:
    """Before the window has had a turn: a picture taken then showed every condition cut to its first line."""
    wizard = filled(inspections.windows_vm())
    wizard.resize(760, 720)  # narrow: the conditions take several lines
    page = at_page(wizard)
    QApplication.processEvents()  # the page is laid out with what was chosen before
    card = page.cards[LicenseType.BYOL]
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton, pos=MARK)
    words = [part for check in card.findChildren(WrappedCheck) for part in check.findChildren(QLabel)]
    assert len(words) == len(BYOL_CONDITIONS)
    needed = [part.heightForWidth(part.width()) for part in words]
    assert max(needed) > 2 * words[0].fontMetrics().lineSpacing(), "some take several lines"
    cut = [part.text() for part, height in zip(words, needed, strict=True) if part.height() < height]
    assert cut == []
    bottom = max(part.mapTo(card, part.rect().bottomLeft()).y() for part in words)
    assert bottom <= card.height()
