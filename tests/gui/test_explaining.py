from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from samples import plans

from core.facts import Failure
from core.migrations.model import Migration
from core.migrations.states import State
from core.settings import Places
from gui.defaults import Defaults
from gui.explaining import CauseCard, ErrorDoctor
from gui.jobs import Runners
from gui.memory import Memory
from gui.services import Services

FAILED = plans.importing(
    state=State.FAILED,
    aws_message="ClientError: Multiple different grub/menu.lst files found.",
    failure=Failure(code="aws.import-failed"),
)


@pytest.fixture
def doctor(services: Services, runners: Runners, home: Path, qtbot: QtBot) -> Iterator[ErrorDoctor]:
    yield from made(services, runners, home, qtbot, ())


def made(
    services: Services, runners: Runners, home: Path, qtbot: QtBot, migrations: tuple[Migration, ...]
) -> Iterator[ErrorDoctor]:
    defaults = Defaults(services, runners, Memory(Places(home)), runners.general)
    opened = ErrorDoctor(services, defaults, migrations, ())
    opened.show()
    qtbot.waitExposed(opened)
    yield opened
    opened.reject()


def cards(doctor: ErrorDoctor) -> list[CauseCard]:
    found = [doctor.results.body.itemAt(number).widget() for number in range(doctor.results.body.count())]
    return [card for card in found if isinstance(card, CauseCard)]


def explain(doctor: ErrorDoctor, text: str, qtbot: QtBot) -> list[str]:
    doctor.words.setPlainText(text)
    qtbot.mouseClick(doctor.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: doctor._job is None, timeout=60_000)
    return [card.accessibleName() for card in cards(doctor)]


def test_nothing_to_explain(doctor: ErrorDoctor, qtbot: QtBot) -> None:
    assert not doctor.button.isEnabled()
    assert explain(doctor, "what is this", qtbot) == []
    assert "known to nobody" in doctor.banner.text


def test_awss_words_by_keyboard(doctor: ErrorDoctor, qtbot: QtBot) -> None:
    doctor.words.setFocus()
    qtbot.keyClicks(doctor.words, "ClientError: Footers not identical")
    qtbot.keyClick(doctor.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(cards(doctor)), timeout=60_000)
    assert doctor.banner.text == "1 possible cause, the likeliest first."


def test_an_image_tells_which(doctor: ErrorDoctor, image: Path, qtbot: QtBot) -> None:
    doctor.add_image(str(image))
    names = explain(doctor, "ClientError: Unknown OS / Missing OS files", qtbot)
    assert len(names) == 3
    assert "ruled out on this image" in doctor.banner.text


def test_the_account_tells_which(doctor: ErrorDoctor, qtbot: QtBot) -> None:
    doctor.account.setChecked(True)
    said = "The service role vmimport does not exist or does not have sufficient permissions"
    names = explain(doctor, said, qtbot)
    assert names[0] == "The role does not reach this bucket"  # there is no bucket yet
    assert doctor.banner.text == "Found: The role does not reach this bucket"


def test_the_id_of_a_failed_migration(services: Services, runners: Runners, home: Path, qtbot: QtBot) -> None:
    for doctor in made(services, runners, home, qtbot, (FAILED,)):
        assert explain(doctor, FAILED.id, qtbot) == [
            "There are several boot loader configurations that differ"
        ]
        assert explain(doctor, FAILED.import_task_id, qtbot) == [
            "There are several boot loader configurations that differ"
        ]


def test_an_id_that_nobody_knows_is_a_sentence(doctor: ErrorDoctor, qtbot: QtBot) -> None:
    assert explain(doctor, "import-ami-0123456789abcdef0", qtbot) == []
    assert "import-ami-0123456789abcdef0" in doctor.banner.text
