"""Page 4: the types that fit, from the bundled list or from the sandbox; what does not fit says why."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core.plans.catalogue import catalogue
from core.plans.destination import Destination
from core.plans.flow import Step
from core.rules.edition import Edition
from gui.models.instances import InstanceColumn
from gui.wizard.instance_type import InstanceTypePage
from gui.wizard.window import Wizard

OFFLINE = Destination(target="aws", endpoint_url="http://127.0.0.1:9")


def at_page(wizard: Wizard, qtbot: QtBot, destination: Destination = OFFLINE) -> InstanceTypePage:
    wizard.session.set_destination(destination)
    for _ in range(3):
        wizard.next_button.click()
    page = wizard.page
    assert isinstance(page, InstanceTypePage)
    qtbot.waitUntil(lambda: not wizard.session.asking_types, timeout=60_000)
    return page


def names(page: InstanceTypePage) -> list[str]:
    model = page.table.model()
    return [str(model.index(row, InstanceColumn.NAME).data()) for row in range(model.rowCount())]


def test_offline_the_bundled_list_says_its_date(linux: Wizard, qtbot: QtBot) -> None:
    page = at_page(linux, qtbot)
    assert page.origin.text() == f"Offline · list of {catalogue().date}"
    assert page.banner.text, "and why nobody answered"
    assert linux.session.flow.instance_type == names(page)[0]
    assert page.table.current_row() == 0


@pytest.mark.slow
def test_the_sandbox_is_asked_for_its_list(linux: Wizard, qtbot: QtBot) -> None:
    page = at_page(linux, qtbot, Destination())
    assert page.origin.text() == "Sandbox · us-east-1"
    assert page.banner.text == ""
    assert linux.session.types_of == Destination()


def test_the_guide_of_2019_has_its_own_list(linux: Wizard, qtbot: QtBot) -> None:
    linux.session.set_edition(Edition.GUIDE_2019)
    linux.session.flow.override_blocked()
    page = at_page(linux, qtbot)
    assert page.origin.text() == "The guide's list of 2019"
    assert not page.ask.isVisible()
    assert linux.session.types_error is None, "nobody was asked"


def test_arrow_keys_choose(linux: Wizard, qtbot: QtBot) -> None:
    page = at_page(linux, qtbot)
    assert page.table.hasFocus()
    second = names(page)[1]
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    assert linux.session.flow.instance_type == second
    assert page.about_title.text() == second
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert linux.session.flow.step is Step.REVIEW
    assert linux.session.flow.plan().instance_type == second


def test_what_does_not_fit_is_shown_on_request_and_never_chosen(linux: Wizard, qtbot: QtBot) -> None:
    page = at_page(linux, qtbot)
    fitting, chosen = len(names(page)), linux.session.flow.instance_type
    page.every.setFocus()
    qtbot.keyClick(page.every, Qt.Key.Key_Space)
    assert len(names(page)) == len(catalogue().types) > fitting
    qtbot.keyClicks(page.search, "m6g.large")
    page.table.choose_row(0)
    assert page.about_title.text() == "m6g.large does not fit"
    assert f"{chosen} stays chosen." in page.about_words.text()
    assert linux.session.flow.instance_type == chosen


def test_search_keeps_the_choice(linux: Wizard, qtbot: QtBot) -> None:
    page = at_page(linux, qtbot)
    chosen = linux.session.flow.instance_type
    qtbot.keyClicks(page.search, "no such type")
    assert names(page) == []
    assert page.about_words.text() == "The chosen type is not among those shown."
    page.search.clear()
    assert linux.session.flow.instance_type == chosen
    assert page.table.current_row() == 0


def test_double_click_goes_on(linux: Wizard, qtbot: QtBot) -> None:
    page = at_page(linux, qtbot)
    where = page.table.visualRect(page.table.model().index(2, 0)).center()
    qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=where)
    third = linux.session.flow.instance_type
    assert third == names(page)[2]
    qtbot.mouseDClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert linux.session.flow.step is Step.REVIEW
