"""Qt's classes are made in the window's thread, and nowhere else.

PySide6 makes the Python class of a Qt class when its name is first met (``from PySide6.QtWidgets import QListView``, an object of
Qt's that comes to Python). Making one runs Python code, since its enums are made by enum.py, and there another thread gets the interpreter. Where
that one meets the same name, the class is made twice and its entry in the list of those to be made removed twice: a segmentation fault
(PySide6 6.11.3, libshiboken's ``Module::incarnateType``; two threads that go through the same names end so nearly always). The window meets
classes whenever it paints, so no job may make any: before one loads modules that name Qt's classes, the window makes these.

All of them at the start would do as well, and take 17 MB and 120 ms.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Iterable, Mapping
from importlib import import_module

from PySide6.QtCore import QObject, QTimer, Signal, Slot

DESK = {
    "QtCore": "QAbstractListModel QAbstractTableModel QDateTime QElapsedTimer QItemSelectionModel QMimeData QModelIndex "
    "QPersistentModelIndex QPoint QRect QRectF QSize Qt QUrl",
    "QtGui": "QAccessible QAccessibleAnnouncementEvent QAccessibleEvent QDesktopServices QDragEnterEvent QDragLeaveEvent "
    "QDragMoveEvent QDropEvent QFontMetrics QHideEvent QIcon QPainter QPixmap QResizeEvent QShortcut QShowEvent QTextOption",
    "QtSvg": "QSvgRenderer",
    "QtWidgets": "QAbstractItemView QButtonGroup QComboBox QDialogButtonBox QFileDialog QGridLayout QHBoxLayout QHeaderView "
    "QLineEdit QListView QMenu QMessageBox QPlainTextEdit QPushButton QRadioButton QScrollArea QSizePolicy QSplitter "
    "QStackedWidget QStyle QStyleOptionViewItem QStyledItemDelegate QSystemTrayIcon QTableView",
}
"""What gui.desk and all that it imports name, beyond what the window has by then."""

WIZARD = {
    "QtCore": "QFileInfo",
    "QtGui": "QKeyEvent QMouseEvent QPen QStandardItemModel QSyntaxHighlighter QTextCharFormat QTextDocument",
    "QtWidgets": "QCheckBox QDoubleSpinBox QListWidget QListWidgetItem QProgressBar QTabWidget QToolButton",
}
"""What gui.wizard.window names, beyond DESK."""

CURVE = ("QtCore", "QtGui", "QtWidgets", "QtOpenGL", "QtOpenGLWidgets", "QtTest")
"""Modules that pyqtgraph imports; of the first three it takes every class, QtOpenGL is only loaded."""
_NOT_TAKEN = frozenset({"QtOpenGL"})

SLICE = 0.004
"""Seconds for which classes are made before the window's other events have their turn."""


def make(types: Mapping[str, str]) -> None:
    """Make these now. Only in the window's thread.

    :param types: module of PySide6 to the names of its classes.
    """
    for module, names in types.items():
        home = import_module(f"PySide6.{module}")
        for name in names.split():
            getattr(home, name)


class Making(QObject):
    """Makes all classes of ``modules``, beside what else the window does.

    Signals: made(): once, when there is none left to make.
    """

    made = Signal()

    def __init__(self, modules: Iterable[str], parent: QObject) -> None:
        super().__init__(parent)
        self._modules = deque(modules)
        self._names: deque[tuple[object, str]] = deque()
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)
        self._timer.start()

    @Slot()
    def _go_on(self) -> None:
        until = time.perf_counter() + SLICE
        while self._names or self._modules:
            if not self._names:
                self._look_into(self._modules.popleft())
            else:
                getattr(*self._names.popleft(), None)
            if time.perf_counter() >= until:
                return
        self._timer.stop()
        self.made.emit()
        self.deleteLater()

    def _look_into(self, name: str) -> None:
        try:
            module = import_module(f"PySide6.{name}")
        except ImportError:  # a bundle may be without it: so is pyqtgraph then
            return
        if name not in _NOT_TAKEN:
            self._names.extend((module, one) for one in dir(module) if one not in vars(module))
