"""What holds up most of many machines; and the last lines that a terminal shows of them."""

from __future__ import annotations

import io

from rich.console import Console
from samples import inspections as vm

from core.cli.fleet_view import print_fleet
from core.images.model import ImageFormat
from core.reports.fleet import hindrances, readiness_counts
from core.rules import Readiness, report
from core.rules.model import Report


def fleet(*inspections: object) -> Report:
    return report(inspections)  # type: ignore[arg-type]


QCOW2 = vm.image(ImageFormat.QCOW2)
MIXED = fleet(
    vm.windows_vm(),
    vm.linux_vm(images=(QCOW2,)),
    vm.linux_vm(images=(QCOW2,), architecture=vm.fact("i386")),
)


def lines_of(judged: Report) -> list[str]:
    shown = io.StringIO()
    print_fleet(Console(file=shown, width=120, highlight=False), judged)
    return [line.rstrip() for line in shown.getvalue().splitlines()]


def test_the_rules_that_block_most_come_first() -> None:
    assert [(one.rule, one.machines) for one in hindrances(MIXED)] == [
        ("FMT-01", 2),
        ("FMT-12", 2),
        ("OS-02", 1),
    ]
    assert dict(readiness_counts(MIXED))[Readiness.BLOCKED] == 2
    assert sum(count for _, count in readiness_counts(MIXED)) == 3


def test_the_last_lines_of_a_check() -> None:
    first, second, *_ = lines_of(MIXED)
    assert first.startswith("3 machines: ")
    assert first.endswith("2 blocked")
    assert second == "  FMT-01   blocks 2    A format that AWS imports"
    assert lines_of(fleet(vm.windows_vm())) == []
