"""What became of a machine: the report of a migration, for whoever has to answer for it. A web page, and a document for programs."""

from __future__ import annotations

from typing import Any

from core import __version__
from core.facts import Frozen
from core.migrations.launches.model import Launch
from core.migrations.model import Migration
from core.migrations.said import words_of
from core.migrations.states import State
from core.reports.migration_view import migration_view
from core.reports.templates import template
from core.rules.causes import Cause, causes_of


class MigrationReport(Frozen):
    """:param launch: the latest test launch of its AMI, where its record is there.
    :param causes: of the failure, those whose rules were known to fail before the import first; empty where nothing failed.
    """

    migration: Migration
    launch: Launch | None = None
    causes: tuple[Cause, ...] = ()
    program: str = f"amigrate {__version__}"


def report_migration(migration: Migration, launch: Launch | None = None) -> MigrationReport:
    """:param launch: of this migration's AMI."""
    causes: tuple[Cause, ...] = ()
    if migration.state is State.FAILED:
        warned = {rule for rules in migration.plan.findings.values() for rule in rules}
        found = causes_of(words_of(migration), edition=migration.plan.edition)
        causes = tuple(sorted(found, key=lambda cause: warned.isdisjoint(cause.rules)))
    return MigrationReport(migration=migration, launch=launch, causes=causes)


def migration_as_html(report: MigrationReport) -> str:
    """The whole page as text: no script, nothing from elsewhere."""
    view = migration_view(report.migration, report.launch, report.causes)
    return template("migration.html.j2").render(view=view, program=report.program)


def migration_as_json(report: MigrationReport) -> dict[str, Any]:
    """The migration as ``amigrate status ID --json`` prints it, with ``launch`` (as ``amigrate launch --json`` does; null without one)
    and ``causes``."""
    return {
        **report.migration.model_dump(mode="json"),
        "launch": report.launch.model_dump(mode="json") if report.launch else None,
        "causes": [cause.model_dump(mode="json") for cause in report.causes],
    }
