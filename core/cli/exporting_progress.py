"""An export as it runs: one line a stage, one bar, AWS's own words."""

from __future__ import annotations

from types import TracebackType
from typing import Self

from rich.progress import BarColumn, Progress, TextColumn

from core.aws.export_task import ExportState
from core.cli.printing import errors, readable, size
from core.progress import Progress as Step
from core.progress import Throttle


class Stages:
    """Prints to standard error. On a terminal a bar is drawn; elsewhere each change is one line."""

    def __init__(self, *, quiet: bool) -> None:
        self._quiet, self._console, self._stage, self._tenth = quiet, errors(), "", -1
        self.downloading = Throttle(self._download)
        columns = (TextColumn("{task.description:8}"), BarColumn(), TextColumn("{task.fields[words]}"))
        live = self._console.is_terminal and not quiet
        self._bars = Progress(*columns, console=self._console) if live else None
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

    def exporting(self, state: ExportState) -> None:
        """A state of the task, in AWS's words."""
        percent = "" if state.progress is None else f"{state.progress} %"
        words = " ".join(word for word in (state.task_id, state.status, state.message, percent) if word)
        self._show("Export", state.progress, 100, words, line=True)

    def _download(self, step: Step) -> None:
        tenth = step.done * 10 // step.total if step.total else 10
        words = f"{size(step.done)} of {size(step.total or 0)}"
        self._show("Download", step.done, step.total, words, line=tenth != self._tenth)
        self._tenth = tenth

    def _show(self, stage: str, done: int | None, total: int | None, words: str, *, line: bool) -> None:
        if self._quiet:
            return
        if stage != self._stage:
            self._stage = stage
            self._console.print(f"[bold]{stage}[/bold]")
        if self._bars is not None and self._task is not None:
            known = total if done is not None else None
            self._bars.update(
                self._task, description=stage, completed=done or 0, total=known, words=readable(words)
            )
        elif line:
            self._console.print(f"  {readable(words)}", markup=False)
