"""The menu bar: everything that the window can do, with its keys."""

from __future__ import annotations

import platform
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Slot, qVersion
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QApplication, QMessageBox

from core import __version__
from gui.theme import Scheme, apply_theme, system_scheme

if TYPE_CHECKING:
    from gui.main_window import MainWindow

translate = QCoreApplication.translate


class Menus(QObject):
    """Fills the window's menu bar."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        bar = window.menuBar()
        migration = bar.addMenu(translate("menus", "Mi&gration"))
        new = migration.addAction(translate("menus", "&New…"))
        new.setShortcut(QKeySequence.StandardKey.New)
        new.triggered.connect(window.new_migration)
        clean = migration.addAction(translate("menus", "&Clean up…"))
        clean.triggered.connect(window.clean_up)
        migration.addSeparator()
        settings = migration.addAction(translate("menus", "S&ettings…"))
        settings.setShortcut(QKeySequence.StandardKey.Preferences)
        settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        settings.triggered.connect(window.open_settings)
        migration.addSeparator()
        leave = migration.addAction(translate("menus", "&Quit"))
        leave.setShortcut(QKeySequence.StandardKey.Quit)
        leave.setMenuRole(QAction.MenuRole.QuitRole)
        leave.triggered.connect(window.close)
        view = bar.addMenu(translate("menus", "&View"))
        find = view.addAction(translate("menus", "&Search"))
        find.setShortcut(QKeySequence.StandardKey.Find)
        find.triggered.connect(window.go_search)
        view.addSeparator()
        self._schemes = QActionGroup(self)
        for text, scheme in (
            (translate("menus", "Colours of the &system"), None),
            (translate("menus", "&Light"), Scheme.LIGHT),
            (translate("menus", "&Dark"), Scheme.DARK),
        ):
            action = view.addAction(text)
            action.setCheckable(True)
            action.setChecked(scheme is window.memory.scheme)
            action.setData(scheme.value if scheme else "")
            self._schemes.addAction(action)
        self._schemes.triggered.connect(self._scheme_chosen)
        about = bar.addMenu(translate("menus", "&Help")).addAction(translate("menus", "&About amigrate"))
        about.setMenuRole(QAction.MenuRole.AboutRole)
        about.triggered.connect(self._about)

    @Slot(QAction)
    def _scheme_chosen(self, action: QAction) -> None:
        chosen = action.data()
        self._window.memory.scheme = Scheme(chosen) if chosen else None
        app = QApplication.instance()
        if isinstance(app, QApplication):
            apply_theme(app, self._window.memory.scheme or system_scheme(app))

    @Slot()
    def _about(self) -> None:
        about = QMessageBox(self._window)
        about.setWindowTitle(translate("menus", "About amigrate"))
        about.setTextFormat(Qt.TextFormat.PlainText)
        about.setText(f"amigrate {__version__}")
        words = translate("menus", "Brings virtual machine images into Amazon EC2: know before you upload.")
        about.setInformativeText(
            f"{words}\n\nPython {platform.python_version()}, Qt {qVersion()}, {platform.platform(terse=True)}"
        )
        about.finished.connect(about.deleteLater)
        about.open()
