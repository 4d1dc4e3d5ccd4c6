"""What the export's dialog has done beside the window: plain functions of the core, for gui.jobs."""

from __future__ import annotations

from collections.abc import Callable

from core.aws.export_order import ExportOrder, unfinished
from core.aws.export_run import ExportOutcome, ExportRun
from core.aws.export_task import ExportState
from core.aws.exportable import Exportable, exportable
from core.plans.destination import Destination
from core.progress import CancelToken, Report
from core.rules.model import Finding
from gui.services import Services


def look(
    services: Services, destination: Destination, _report: Report, _token: CancelToken
) -> tuple[Exportable, ...]:
    return exportable(services.connect(destination))


def earlier(services: Services, _report: Report, _token: CancelToken) -> tuple[ExportOrder, ...]:
    return unfinished(services.places)


def check(
    services: Services, order: ExportOrder, _report: Report, _token: CancelToken
) -> tuple[Finding, ...] | None:
    """None where AWS works on it already: it is gone on with."""
    run = ExportRun(services.places, services.connect, order)
    return None if run.resumed else run.check()


def export(
    services: Services,
    order: ExportOrder,
    tell: Callable[[ExportState], object],
    notice: Callable[[str], object],
    report: Report,
    token: CancelToken,
) -> ExportOutcome:
    def told(state: ExportState) -> None:
        if not token.cancelled:
            tell(state)

    def noticed(code: str, _facts: dict[str, str]) -> None:
        if not token.cancelled:
            notice(code)

    return ExportRun(services.places, services.connect, order).run(told, report, token, noticed)


def give_up(services: Services, order: ExportOrder, _report: Report, _token: CancelToken) -> None:
    ExportRun(services.places, services.connect, order).give_up()
