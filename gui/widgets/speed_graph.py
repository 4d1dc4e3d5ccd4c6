"""The speed as a curve, drawn by pyqtgraph; and the same in words, for those who do not see it.

pyqtgraph and numpy take a second to load: they are loaded in a job's thread when the first curve is wanted, never at the start.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.progress import CancelToken, Report
from gui.jobs import JobRunner
from gui.loading import CURVE, Loader, Making
from gui.models.speed import SpeedHistory
from gui.text import rate_text
from gui.theme import Space, current_colours, font
from gui.widgets.text import label

if TYPE_CHECKING:
    import pyqtgraph

HEIGHT = 132


class SpeedGraph(QWidget):
    """A figure a second: nothing here moves faster than it can be read."""

    def __init__(self, runner: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.history = SpeedHistory()
        self._plot: pyqtgraph.PlotWidget | None = None
        self._curve: Any = None
        self._runner, self._asked = runner, False
        self._turns: Iterator[None] = iter(())
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._go_on)
        self.words = label("", "caption")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(Space.XS)
        self._layout.addWidget(self.words)
        self.setAccessibleName(self.tr("Speed"))
        self.hide()

    @property
    def drawn(self) -> bool:
        """The library is there, and the curve with it."""
        return self._plot is not None

    def add(self, done: int) -> None:
        """:param done: bytes sent so far."""
        if not self.history.add(done):
            return
        if not self._asked:
            self._asked = True
            Making(CURVE, self).made.connect(self._types_made)
        self.show()
        self._draw()

    @Slot()
    def _types_made(self) -> None:
        loader = Loader(self._runner)
        job = self._runner.start(partial(_load, loader), done=self._loaded)
        job.ended.connect(loader.deleteLater)

    @Slot(object)
    def _loaded(self, _: object) -> None:
        self._turns = self._make()
        self._go_on()

    @Slot()
    def _go_on(self) -> None:
        for _ in self._turns:
            self._turn.start()
            return

    def _make(self) -> Iterator[None]:
        """The plot, a turn of the window's thread for each part: beside an upload at full speed, each call of Qt waits for the interpreter."""
        import pyqtgraph

        axes = {"left": _rates(), "bottom": _minutes()}
        yield
        item = pyqtgraph.PlotItem(axisItems=axes, enableMenu=False)
        yield
        plot = pyqtgraph.PlotWidget(self, plotItem=item)
        yield
        plot.setFixedHeight(HEIGHT)
        plot.setFrameShape(plot.Shape.NoFrame)
        plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        plot.setAccessibleName(self.tr("Speed"))
        plot.hideButtons()
        plot.setMouseEnabled(x=False, y=False)
        plot.viewport().setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._curve = plot.plot([], [])
        yield
        self._plot = plot
        self._layout.insertWidget(0, plot)
        self._dress()
        self._draw()

    def _draw(self) -> None:
        past = self.history
        now, average, highest = (rate_text(rate) for rate in (past.now, past.average, past.highest))
        told = self.tr("Now {now}, on average {average}, at most {highest}.")
        text = told.format(now=now, average=average, highest=highest)
        self.words.setText(text)
        self.setAccessibleDescription(text)
        if self._plot is not None:
            self._plot.setAccessibleDescription(text)
            points = past.points
            self._curve.setData([at for at, _ in points], [speed for _, speed in points])
            self._plot.setYRange(0, (past.highest or 1) * 1.15, padding=0)
            first, last = (points[0][0], points[-1][0]) if points else (0, 0)
            self._plot.setXRange(first, max(last, first + 30), padding=0)

    def _dress(self) -> None:
        if self._plot is None:
            return
        import pyqtgraph

        colours = current_colours()
        self._plot.setBackground(colours.surface)
        filled = QColor(colours.accent_text)
        filled.setAlpha(48)
        self._curve.setPen(pyqtgraph.mkPen(colours.accent_text, width=2))
        self._curve.setBrush(filled)
        self._curve.setFillLevel(0)
        self._plot.showGrid(x=False, y=True, alpha=0.25)
        for side in ("left", "bottom"):
            axis = self._plot.getAxis(side)
            axis.setPen(colours.border_strong)
            axis.setTextPen(colours.muted)
            axis.setStyle(tickFont=font("caption"), tickLength=4)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()


def _rates() -> Any:
    """An axis in bytes a second, with round binary figures."""
    import pyqtgraph

    class Rates(pyqtgraph.AxisItem):
        def tickStrings(self, values: list[float], _scale: float, _spacing: float) -> list[str]:
            return [rate_text(value) if value > 0 else "0" for value in values]

        def tickValues(self, least: float, most: float, _size: float) -> list[tuple[float, list[float]]]:
            step = nice_step(most - least)
            return [(step, [step * number for number in range(int(most / step) + 1)])]

    axis = Rates("left")
    axis.setWidth(74)
    return axis


def nice_step(span: float) -> float:
    """A power of two, so that binary units are round: three to five of it make the span."""
    step = 1.0
    while step * 4 < span:
        step *= 2
    return step


def _minutes() -> Any:
    import pyqtgraph

    class Minutes(pyqtgraph.AxisItem):
        def tickStrings(self, values: list[float], _scale: float, _spacing: float) -> list[str]:
            return [f"{int(value) // 60}:{int(value) % 60:02}" for value in values]

    return Minutes("bottom")


def _load(loader: Loader, _report: Report, token: CancelToken) -> None:
    loader.load("pyqtgraph", token, before=("numpy",))  # so that the window's thread finds it loaded
