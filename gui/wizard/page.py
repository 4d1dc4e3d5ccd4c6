"""What every page of the wizard is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.facts import Failure
from core.plans.flow import Step
from gui.text import failure_text
from gui.theme import Space
from gui.wizard.session import Session


class Page(QWidget):
    """A page draws the flow; it decides nothing.

    Signals:
        retitled(): title, subtitle or what Next is called changed. refocused(): there are more fields to
        be reached by Tab. advance(): the page asks for Next (a double click, Enter).
    """

    step: Step
    retitled = Signal()
    refocused = Signal()
    advance = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(Space.M)
        self.setAccessibleName(self.title())
        self.built = False
        self._parts = self.build()

    def build(self) -> Iterator[None]:
        """Make what the page holds, and yield where the window may have its turn: a part takes some 10 ms.

        Called once, at the start; what is made is added at once to what stands already: a subtree that is moved is styled
        anew, and what has no parent when the wizard is closed meanwhile is left to the garbage collector.
        """
        yield from ()

    def build_part(self) -> bool:
        """Make one part more; False where all stand."""
        self.built = next(self._parts, self) is self
        return not self.built

    def build_all(self) -> None:
        """Make what is still missing."""
        while self.build_part():
            pass

    def title(self) -> str:
        """:raises NotImplementedError: a page without a title."""
        raise NotImplementedError

    def subtitle(self) -> str:
        """One sentence for the state the page is in."""
        return ""

    def next_text(self) -> str:
        """What the button for Next is called here."""
        return self.tr("&Next")

    @property
    def ready(self) -> bool:
        """Whether Next can be pressed at all; why not, the page itself says."""
        return True

    def enter(self) -> None:
        """The page comes to the front."""

    def focus_first(self) -> None:
        """Put the keyboard where work begins."""

    def show_problems(self, problems: Sequence[Failure]) -> str:
        """Next was refused: point at the first problem and return its words for the banner."""
        return failure_text(problems[0])
