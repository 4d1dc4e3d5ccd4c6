"""How far one has come, at the side of the wizard."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from core.plans.flow import STEPS, Flow, Step
from gui.models.steps import StepRole, StepsModel


@pytest.mark.parametrize("completed", [True, False])
def test_only_an_import_that_made_an_ami_is_ticked(dressed: QApplication, completed: bool) -> None:
    flow = Flow(who="admin")
    model = StepsModel(flow)
    flow.started("20260304-abcdef")
    flow.follow(uploaded=True, ended=True, completed=completed)
    model.refresh()
    ticked = [step for number, step in enumerate(STEPS) if model.index(number).data(StepRole.DONE)]
    assert (Step.IMPORT in ticked) is completed
    assert Step.UPLOAD in ticked
