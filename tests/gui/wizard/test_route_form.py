"""The route on the wizard's pages: offered where image import is blocked, and on the review page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItemModel
from pytestqt.qtbot import QtBot
from samples import inspections, plans
from samples.window_tools import MARK, Fill

from core.plans.choices import Route
from core.plans.destination import Destination
from core.plans.flow import Step
from core.plans.model import SourceFile
from gui.wizard.compatibility import CompatibilityPage
from gui.wizard.review import ReviewPage
from gui.wizard.route_form import RouteForm
from gui.wizard.window import Wizard


def choose(form: RouteForm, route: Route) -> None:
    number = form.choice.findData(route)
    form.choice.setCurrentIndex(number)
    form.choice.activated.emit(number)


def enabled(form: RouteForm) -> set[Route]:
    model = form.choice.model()
    assert isinstance(model, QStandardItemModel)
    return {
        Route(form.choice.itemData(number))
        for number in range(form.choice.count())
        if model.item(number).isEnabled()
    }


@pytest.fixture
def odd(filled: Fill) -> Wizard:
    """A Linux of a kernel that is on no list."""
    wizard = filled(inspections.linux_vm(kernels=(inspections.kernel("9.9.9-odd"),)))
    wizard.next_button.click()
    return wizard


def test_a_way_around_what_image_import_refuses(odd: Wizard) -> None:
    page = odd.page
    assert isinstance(page, CompatibilityPage)
    form = page.route
    assert form.isVisible()
    assert page.override.isVisible()
    assert form.choice.currentData() == Route.IMAGE
    assert "recommended" in form.choice.itemText(form.choice.findData(Route.DIRECT))
    assert Route.DIRECT_IMAGE not in enabled(form)
    choose(form, Route.DIRECT)
    assert "AWS does not look into the disks" in form.told.text()
    assert "KRN-01" in form.told.text()
    assert not page.override.isVisible()
    odd.next_button.click()
    assert odd.session.flow.step is Step.LICENSE
    assert odd.session.flow.plan().route is Route.DIRECT


def test_nothing_is_offered_where_nothing_is_refused(linux: Wizard) -> None:
    linux.next_button.click()
    page = linux.page
    assert isinstance(page, CompatibilityPage)
    assert not page.route.isVisible()


def test_the_review_page_says_what_the_route_comes_to(linux: Wizard, qtbot: QtBot) -> None:
    linux.session.set_destination(Destination(target="aws", endpoint_url="http://127.0.0.1:9"))
    for _ in range(4):
        linux.next_button.click()
    qtbot.waitUntil(lambda: not linux.session.asking_types, timeout=60_000)
    linux.session.set_destination(Destination())
    page = linux.page
    assert isinstance(page, ReviewPage)
    page.enter()
    assert "import-image" in page.commands.text.toPlainText()
    choose(page.route, Route.DIRECT)
    text = page.commands.text.toPlainText()
    assert "put-snapshot-block" in text
    assert "register-image" in text
    assert "import-image" not in text
    assert "Neither a bucket nor the service role" in page.route.told.text()
    assert not page.storage.fields["bucket"].isEnabled()
    assert not page.storage.fields["role"].isEnabled()
    choose(page.route, Route.IMAGE)
    assert page.storage.fields["bucket"].isEnabled()
    assert page.route.told.text() == ""


def test_what_was_written_before_can_be_built_on(odd: Wizard, qtbot: QtBot) -> None:
    page, session = odd.page, odd.session
    assert isinstance(page, CompatibilityPage)
    sources = (SourceFile(path=str(session.flow.paths[0]), format="vmdk", size=1, modified_ns=1),)
    before = plans.plan(route=Route.DIRECT, sources=sources)
    other = before.model_copy(update={"destination": Destination(region="eu-west-1")})
    session._written_found(
        (
            plans.completed(id="20260305-00000b", plan=other),
            plans.completed(id="20260304-00000a", plan=before),
        )
    )
    assert not page.route.since.isVisible(), "files that go to S3 are sent whole"
    choose(page.route, Route.DIRECT)
    assert page.route.since.isVisible()
    qtbot.mouseClick(page.route.since, Qt.MouseButton.LeftButton, pos=MARK)
    assert session.flow.plan().since == "20260304-00000a"
    assert page.route.since.isChecked()
    session.set_destination(Destination(region="us-west-2"))
    assert not page.route.since.isVisible(), "snapshots do not leave their Region"
    assert session.flow.plan().since == ""


def test_the_form_has_room(odd: Wizard, qtbot: QtBot) -> None:
    page = odd.page
    assert isinstance(page, CompatibilityPage)
    choose(page.route, Route.DIRECT)
    told = page.route.told
    qtbot.waitUntil(lambda: told.height() >= told.heightForWidth(told.width()) - 1)
    assert page.list.height() > 100
