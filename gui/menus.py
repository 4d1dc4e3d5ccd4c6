"""The menu bar: everything that the window can do, with its keys."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QApplication

from core import __version__
from gui.appearance import refresh
from gui.theme import Scheme

if TYPE_CHECKING:
    from gui.main_window import MainWindow

translate = QCoreApplication.translate


class Menus(QObject):
    """Fills the window's menu bar: with its words at once, with what they open when :meth:`fill` is called."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        bar = window.menuBar()
        self._migration = bar.addMenu(translate("menus", "Mi&gration"))
        self._view = bar.addMenu(translate("menus", "&View"))
        self._help = bar.addMenu(translate("menus", "&Help"))

    def fill(self) -> None:
        """Once the window shows."""
        self._fill_migration()
        self._fill_view()
        self._fill_help()

    def _fill_migration(self) -> None:
        window, migration = self._window, self._migration
        new = migration.addAction(translate("menus", "&New…"))
        new.setShortcut(QKeySequence.StandardKey.New)
        new.triggered.connect(window.new_migration)
        self._recent = migration.addMenu(translate("menus", "Open &recent"))
        self._recent.aboutToShow.connect(self._fill_recent)
        export = migration.addAction(translate("menus", "E&xport an AMI or instance…"))
        export.triggered.connect(window.export)
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

    def _fill_view(self) -> None:
        window, view = self._window, self._view
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

    def _fill_help(self) -> None:
        window, helping = self._window, self._help
        explain = helping.addAction(translate("menus", "&Explain an AWS error…"))
        explain.setShortcut(QKeySequence("Ctrl+E"))
        explain.triggered.connect(window.explain_error)
        support = helping.addAction(translate("menus", "&Save support file…"))
        support.triggered.connect(window.save_support_file)
        helping.addSeparator()
        about = helping.addAction(translate("menus", "&About amigrate"))
        about.setMenuRole(QAction.MenuRole.AboutRole)
        about.triggered.connect(self._about)

    @Slot()
    def _fill_recent(self) -> None:
        self._recent.clear()
        paths = self._window.memory.recent
        for number, path in enumerate(paths, 1):
            action = self._recent.addAction(f"&{number % 10}  {path.name.replace('&', '&&')}")
            action.setToolTip(str(path))
            action.setData(str(path))
            action.triggered.connect(self._recent_chosen)
        if not paths:
            self._recent.addAction(translate("menus", "Nothing was opened yet")).setEnabled(False)
            return
        self._recent.addSeparator()
        self._recent.addAction(translate("menus", "&Clear this list")).triggered.connect(
            self._window.memory.forget_recent
        )

    @Slot()
    def _recent_chosen(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._window.new_migration_of([Path(str(action.data()))])

    @Slot(QAction)
    def _scheme_chosen(self, action: QAction) -> None:
        chosen = action.data()
        self._window.memory.scheme = Scheme(chosen) if chosen else None
        app = QApplication.instance()
        if isinstance(app, QApplication):
            refresh(app, self._window.memory)

    @Slot()
    def _about(self) -> None:
        import platform

        from PySide6.QtCore import Qt, qVersion
        from PySide6.QtWidgets import QMessageBox

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
