"""A migration as it runs: one line a stage, one bar, AWS's own words."""

from __future__ import annotations

import threading
from types import TracebackType
from typing import Self

from rich.progress import BarColumn, Progress, TextColumn

from core.cli.printing import duration, errors, readable, size
from core.migrations.model import Migration
from core.migrations.states import Stage, State
from core.wording import phrase

STAGES = {Stage.ACCOUNT: "Account", Stage.UPLOAD: "Upload", Stage.IMPORT: "Import", Stage.FINISH: "Finish"}


class Follower:
    """Prints to standard error, so that standard output stays the AMI id (or the JSON document).

    On a terminal a bar is drawn; elsewhere each change is one line, so that a log stays readable.
    """

    def __init__(self, *, quiet: bool) -> None:
        self._quiet = quiet
        self._console = errors()
        self._lock = threading.Lock()
        self._stage: Stage | None = None
        self._words = ""
        live = self._console.is_terminal and not quiet
        self._bars = (
            Progress(
                TextColumn("{task.description:8}"),
                BarColumn(),
                TextColumn("{task.fields[words]}"),
                console=self._console,
            )
            if live
            else None
        )
        self._task = self._bars.add_task("", total=None, words="") if self._bars else None

    def __enter__(self) -> Self:
        if self._bars:
            self._bars.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._bars:
            self._bars.stop()

    def show(self, migration: Migration) -> None:
        """Called for every change, from any thread."""
        if self._quiet:
            return
        with self._lock:
            self._print_stages(migration)
            words = words_of(migration)
            if self._bars is not None and self._task is not None:
                done, total = _bar(migration)
                self._bars.update(
                    self._task,
                    description=STAGES[migration.stage],
                    completed=done,
                    total=total,
                    words=readable(words),
                )
            elif _milestone(migration) != self._words:
                self._words = _milestone(migration)
                if words:
                    self._console.print(f"  {readable(words)}", markup=False)

    def _print_stages(self, migration: Migration) -> None:
        """One line for each stage that was reached, also for one that passed between two looks."""
        if migration.state.final and migration.state is not State.COMPLETED:
            return
        order = list(Stage)
        seen = -1 if self._stage is None else order.index(self._stage)
        for stage in order[seen + 1 : order.index(migration.stage) + 1]:
            self._stage, self._words = stage, ""
            self._console.print(f"[bold]{STAGES[stage]}[/bold]")


def _bar(migration: Migration) -> tuple[int, int | None]:
    """Done and total of the one bar; no total where nobody knows how far it is."""
    if migration.state is State.COMPLETED:
        return 1000, 1000
    if migration.stage is Stage.UPLOAD and migration.transfer.preparing:
        return migration.transfer.prepared * 1000 // migration.transfer.to_prepare, 1000
    if migration.stage is Stage.UPLOAD and migration.transfer.total:
        return migration.transfer.done * 1000 // migration.transfer.total, 1000
    if migration.stage is Stage.IMPORT and migration.aws_progress is not None:
        return migration.aws_progress * 10, 1000
    return 0, None


def words_of(migration: Migration) -> str:
    """The figures of the stage that it is in, in one line."""
    transfer = migration.transfer
    if migration.stage is Stage.UPLOAD and transfer.preparing:
        told = phrase("transfer.preparing")
        return f"{told} {size(transfer.prepared)} of {size(transfer.to_prepare)}"
    if migration.stage is Stage.UPLOAD and transfer.total:
        parts = [f"{size(transfer.done)} of {size(transfer.total)}"]
        if transfer.kept:
            parts.append(f"{size(transfer.kept)} were there already")
        if transfer.rate:
            parts.append(f"{size(transfer.rate)}/s")
        if transfer.seconds_left is not None:
            parts.append(duration(transfer.seconds_left))
        if transfer.limited_by and migration.state is State.RUNNING:
            parts.append(phrase(f"transfer.limited-by.{transfer.limited_by}"))
        return ", ".join(parts)
    if migration.stage is Stage.IMPORT:
        percent = f"{migration.aws_progress} %" if migration.aws_progress is not None else ""
        return " ".join(
            word
            for word in (migration.import_task_id, migration.aws_status, migration.aws_message, percent)
            if word
        )
    return ""


def _milestone(migration: Migration) -> str:
    """What has to differ for a new line in a log: AWS's words, or another tenth of the upload."""
    if migration.stage is Stage.UPLOAD and migration.transfer.preparing:
        return f"prepare {migration.transfer.prepared * 10 // migration.transfer.to_prepare}"
    if migration.stage is Stage.UPLOAD and migration.transfer.total:
        return f"upload {migration.transfer.done * 10 // migration.transfer.total}"
    return f"{migration.stage} {migration.aws_status} {migration.aws_message}"
