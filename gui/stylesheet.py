"""The style sheet: what a palette alone cannot say. Written from the colours, so that there is one source for both."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import resources

if TYPE_CHECKING:
    from gui.theme import Colours

ICONS = Path(str(resources.__file__)).with_name("icons")
"""The files lie on the disk in a bundle too; importlib.resources takes 30 ms to find that out."""

_TEXT = """
QLabel[type="title"] {{ font-size: {title}pt; font-weight: 600; }}
QLabel[type="heading"] {{ font-size: {heading}pt; font-weight: 600; }}
QLabel[type="strong"] {{ font-weight: 600; }}
QLabel[type="muted"] {{ color: {c.muted}; }}
QLabel[type="caption"] {{ color: {c.muted}; font-size: {caption}pt; }}
QLabel[tone="accent"] {{ color: {c.accent_text}; }}
QLabel[tone="ready"] {{ color: {c.ready}; }}
QLabel[tone="attention"] {{ color: {c.attention}; }}
QLabel[tone="blocked"] {{ color: {c.blocked}; }}
QLabel[tone="unknown"] {{ color: {c.unknown}; }}
QToolTip {{ color: {c.text}; background: {c.raised}; border: 1px solid {c.border}; padding: 4px; }}
"""

_BUTTONS = """
QPushButton {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.border_strong}; border-radius: 6px;
    padding: 5px 14px; min-height: 20px; }}
QPushButton:hover {{ background: {c.raised}; }}
QPushButton:pressed, QPushButton:checked {{ background: {c.accent_soft}; border-color: {c.accent_text}; }}
QPushButton:focus {{ border: 2px solid {c.accent_text}; padding: 4px 13px; }}
QPushButton:disabled {{ color: {c.disabled}; border-color: {c.border}; background: transparent; }}
QPushButton[kind="primary"] {{ background: {c.accent}; color: {c.on_accent}; border-color: {c.accent}; font-weight: 600; }}
QPushButton[kind="primary"]:hover {{ background: {c.accent_hover}; }}
QPushButton[kind="primary"]:focus {{ border: 2px solid {c.text}; }}
QPushButton[kind="primary"]:disabled {{ background: {c.raised}; color: {c.disabled}; border-color: {c.border}; }}
QPushButton[kind="danger"] {{ color: {c.blocked}; border-color: {c.blocked}; }}
QPushButton[kind="danger"]:hover {{ background: {c.blocked_soft}; }}
QPushButton[kind="quiet"] {{ border-color: transparent; background: transparent; padding: 5px 8px; }}
QPushButton[kind="quiet"]:hover {{ background: {c.raised}; }}
QPushButton[kind="quiet"]:focus {{ border: 2px solid {c.accent_text}; padding: 4px 7px; }}
QPushButton[kind="chip"] {{ border-color: {c.border}; border-radius: 13px; padding: 2px 10px; }}
QPushButton[kind="chip"]:checked {{ background: {c.accent_soft}; border-color: {c.accent_text}; color: {c.accent_text}; }}
QPushButton[kind="chip"]:focus {{ border: 2px solid {c.accent_text}; padding: 1px 9px; }}
QToolButton {{ border: 1px solid transparent; border-radius: 6px; padding: 5px; }}
QToolButton:hover {{ background: {c.raised}; }}
QToolButton[kind="section"] {{ font-size: {heading}pt; font-weight: 600; padding: 5px 8px 5px 1px; }}
QToolButton[kind="section"]:focus {{ padding: 4px 7px 4px 0; }}
QToolButton:focus {{ border: 2px solid {c.accent_text}; padding: 4px; }}
"""

_FIELDS = """
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox {{ background: {c.surface}; color: {c.text};
    border: 1px solid {c.border_strong}; border-radius: 6px; padding: 4px 8px;
    selection-background-color: {c.accent}; selection-color: {c.on_accent}; placeholder-text-color: {c.muted}; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {{ border: 2px solid {c.accent_text};
    padding: 3px 7px; }}
QLineEdit:disabled, QComboBox:disabled {{ color: {c.disabled}; border-color: {c.border}; background: transparent; }}
QLineEdit[wrong="true"], QComboBox[wrong="true"] {{ border-color: {c.blocked}; }}
QLineEdit, QComboBox, QAbstractSpinBox {{ min-height: 20px; }}
QPlainTextEdit[kind="code"] {{ background: {c.raised}; border-color: {c.border}; }}
QComboBox {{ padding-right: 26px; combobox-popup: 0; }}
QComboBox:focus {{ padding-right: 25px; }}
QComboBox::drop-down {{ border: none; width: 24px; subcontrol-position: center right; }}
QComboBox::down-arrow {{ image: url("{icons}/chevron-down.svg"); width: 12px; height: 12px; }}
QComboBox QAbstractItemView {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.border_strong};
    selection-background-color: {c.accent_soft}; selection-color: {c.text}; outline: none; }}
QAbstractSpinBox {{ padding-right: 24px; padding-left: 8px; }}
QAbstractSpinBox:focus {{ padding-right: 23px; padding-left: 7px; }}
QAbstractSpinBox QLineEdit {{ border: none; padding: 0; background: transparent; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ border: none; background: transparent; width: 22px;
    subcontrol-origin: border; }}
QAbstractSpinBox::up-button {{ subcontrol-position: top right; }}
QAbstractSpinBox::down-button {{ subcontrol-position: bottom right; }}
QAbstractSpinBox::up-arrow {{ image: url("{icons}/chevron-up.svg"); width: 10px; height: 10px; }}
QAbstractSpinBox::down-arrow {{ image: url("{icons}/chevron-down.svg"); width: 10px; height: 10px; }}
QCheckBox, QRadioButton {{ spacing: 8px; background: transparent; padding: 3px; border: 1px solid transparent;
    border-radius: 6px; }}
QCheckBox:focus, QRadioButton:focus {{ border-color: {c.accent_text}; }}
QCheckBox:disabled, QRadioButton:disabled {{ color: {c.disabled}; }}
QCheckBox::indicator, QRadioButton::indicator, QTableView::indicator {{ width: 16px; height: 16px; background: {c.surface};
    border: 1px solid {c.border_strong}; }}
QCheckBox::indicator, QTableView::indicator {{ border-radius: 4px; }}
QRadioButton::indicator {{ border-radius: 9px; }}
QCheckBox::indicator:checked, QTableView::indicator:checked {{ background: {c.accent}; border-color: {c.accent}; image: url("{icons}/check-mark.svg"); }}
QRadioButton::indicator:checked {{ background: {c.accent}; border-color: {c.accent}; image: url("{icons}/radio-mark.svg"); }}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {{ background: {c.raised}; border-color: {c.border}; }}
"""

_VIEWS = """
QAbstractItemView {{ background: {c.surface}; color: {c.text}; border: 2px solid {c.border}; border-radius: 8px;
    outline: none; selection-background-color: {c.accent_soft}; selection-color: {c.text}; }}
QAbstractItemView:focus {{ border-color: {c.accent_text}; }}
QTableView {{ gridline-color: {c.border}; }}
QTableView::item, QListView::item {{ padding: 4px 8px; border: none; }}
QTableView::item:selected, QListView::item:selected {{ background: {c.accent_soft}; color: {c.text}; }}
QHeaderView {{ background: transparent; border: none; border-radius: 0; }}
QHeaderView::section {{ background: {c.surface}; color: {c.muted}; border: none; border-bottom: 1px solid {c.border};
    padding: 7px 8px; font-weight: 600; }}
QHeaderView::section:first {{ border-top-left-radius: 6px; }}
QHeaderView::section:last {{ border-top-right-radius: 6px; }}
QProgressBar {{ background: {c.raised}; border: none; border-radius: 5px; min-height: 10px; max-height: 10px;
    color: transparent; }}
QProgressBar::chunk {{ background: {c.accent}; border-radius: 5px; }}
QProgressBar[tone="attention"]::chunk {{ background: {c.attention}; }}
QProgressBar[tone="ready"]::chunk {{ background: {c.ready}; }}
QProgressBar[tone="blocked"]::chunk {{ background: {c.blocked}; }}
QScrollArea {{ background: transparent; border: none; }}
QScrollArea > QWidget > QWidget[role="scrolled"] {{ background: transparent; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 2px; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 2px; }}
QScrollBar::handle {{ background: {c.border_strong}; border-radius: 4px; min-height: 28px; min-width: 28px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QSplitter::handle {{ background: transparent; }}
QTabWidget::pane {{ background: {c.surface}; border: 1px solid {c.border}; border-radius: 8px; top: -1px; }}
QTabWidget > QStackedWidget {{ background: transparent; }}
QTabWidget::pane > QWidget {{ border: none; }}
QTabBar {{ qproperty-drawBase: 0; }}
QTabBar::tab {{ background: transparent; color: {c.muted}; border: 2px solid transparent; border-radius: 6px;
    padding: 4px 12px; margin: 0 4px 6px 0; }}
QTabBar::tab:hover {{ background: {c.raised}; }}
QTabBar::tab:selected {{ background: {c.accent_soft}; color: {c.accent_text}; font-weight: 600; }}
QTabBar::tab:focus {{ border-color: {c.accent_text}; }}
QMenu {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.border_strong}; padding: 4px; }}
QMenu::item {{ padding: 5px 24px 5px 12px; border-radius: 4px; }}
QMenu::item:selected {{ background: {c.accent_soft}; }}
QMenu::item:disabled {{ color: {c.disabled}; }}
QMenu::separator {{ height: 1px; background: {c.border}; margin: 4px 8px; }}
"""

_FRAMES = """
QDialogButtonBox {{ button-layout: 3; }}
QMessageBox QLabel#qt_msgbox_label {{ font-weight: 600; }}
QFrame[role="card"] {{ background: {c.surface}; border: 1px solid {c.border}; border-radius: 8px; }}
QFrame[role="card"][chosen="true"] {{ border: 2px solid {c.accent_text}; }}
QFrame[role="side"] {{ background: {c.surface}; border: none; border-right: 1px solid {c.border}; }}
QFrame[role="footer"] {{ border: none; border-top: 1px solid {c.border}; }}
QFrame[role="line"] {{ background: {c.border}; border: none; max-height: 1px; min-height: 1px; }}
QFrame[role="drop"] {{ border: 2px dashed {c.border_strong}; border-radius: 12px; background: {c.surface}; }}
QFrame[role="drop"][over="true"] {{ border-color: {c.accent_text}; background: {c.accent_soft}; }}
QFrame[role="banner"] {{ border: 1px solid {c.border}; border-radius: 8px; background: {c.raised}; }}
QFrame[role="banner"][tone="accent"] {{ background: {c.accent_soft}; border-color: {c.accent_text}; }}
QFrame[role="banner"][tone="ready"] {{ background: {c.ready_soft}; border-color: {c.ready}; }}
QFrame[role="banner"][tone="attention"] {{ background: {c.attention_soft}; border-color: {c.attention}; }}
QFrame[role="banner"][tone="blocked"] {{ background: {c.blocked_soft}; border-color: {c.blocked}; }}
QFrame[role="banner"][tone="unknown"] {{ background: {c.unknown_soft}; border-color: {c.unknown}; }}
QLabel[role="badge"] {{ border-radius: 8px; padding: 3px 8px; font-weight: 600; font-size: {caption}pt;
    background: {c.raised}; color: {c.muted}; }}
QLabel[role="badge"][tone="accent"] {{ background: {c.accent_soft}; color: {c.accent_text}; }}
QLabel[role="badge"][tone="ready"] {{ background: {c.ready_soft}; color: {c.ready}; }}
QLabel[role="badge"][tone="attention"] {{ background: {c.attention_soft}; color: {c.attention}; }}
QLabel[role="badge"][tone="blocked"] {{ background: {c.blocked_soft}; color: {c.blocked}; }}
QLabel[role="badge"][tone="unknown"] {{ background: {c.unknown_soft}; color: {c.unknown}; }}
"""


_HIGH = """
QPushButton:disabled, QPushButton[kind="primary"]:disabled, QPushButton[kind="quiet"]:disabled {{
    background: {c.surface}; color: {c.disabled}; border: 1px solid {c.disabled}; }}
QPushButton:hover, QToolButton:hover {{ border-color: {c.accent_text}; }}
QPushButton:checked {{ border: 2px solid {c.accent_text}; padding: 4px 13px; }}
QPushButton[kind="primary"]:focus {{ border: 4px double {c.text}; padding: 2px 11px; background-clip: padding; }}
QPushButton[kind="quiet"], QToolButton {{ border-color: {c.border}; }}
QPushButton[kind="chip"]:checked {{ border: 3px solid {c.accent_text}; padding: 0 8px; }}
QPushButton[kind="chip"]:checked:focus {{ border: 4px double {c.text}; padding: 0 7px; }}
QComboBox::down-arrow, QAbstractSpinBox::down-arrow {{ image: url("{icons}/chevron-down-{ink}.svg"); }}
QAbstractSpinBox::up-arrow {{ image: url("{icons}/chevron-up-{ink}.svg"); }}
QLineEdit:disabled, QComboBox:disabled {{ border: 1px solid {c.disabled}; }}
QLineEdit[wrong="true"], QComboBox[wrong="true"] {{ border: 2px solid {c.blocked}; padding: 3px 7px; }}
QCheckBox:focus, QRadioButton:focus {{ border: 2px solid {c.accent_text}; padding: 2px; }}
QCheckBox::indicator:checked, QRadioButton::indicator:checked, QTableView::indicator:checked {{ border-color: {c.border_strong}; }}
QCheckBox::indicator:checked, QTableView::indicator:checked {{ image: url("{icons}/check-mark{mark}.svg"); }}
QRadioButton::indicator:checked {{ image: url("{icons}/radio-mark{mark}.svg"); }}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {{ background: {c.surface}; border: 1px solid {c.disabled}; }}
QTableView::item:selected, QListView::item:selected {{ border-top: 2px solid {c.accent_text}; border-bottom: 2px solid {c.accent_text};
    padding: 2px 8px; }}
QProgressBar {{ border: 1px solid {c.border_strong}; }}
QProgressBar::chunk {{ border-radius: 4px; }}
QTabBar::tab:selected {{ border-bottom-color: {c.accent_text}; }}
QTabBar::tab:selected:focus {{ border-color: {c.accent_text}; }}
QMenu::item {{ border: 1px solid transparent; }}
QMenu::item:selected {{ border: 1px solid {c.accent_text}; }}
QLabel[role="badge"] {{ border: 1px solid {c.muted}; }}
QLabel[role="badge"][tone="accent"] {{ border-color: {c.accent_text}; }}
QLabel[role="badge"][tone="ready"] {{ border-color: {c.ready}; }}
QLabel[role="badge"][tone="attention"] {{ border-color: {c.attention}; }}
QLabel[role="badge"][tone="blocked"] {{ border-color: {c.blocked}; }}
QLabel[role="badge"][tone="unknown"] {{ border-color: {c.unknown}; }}
"""
"""In high contrast a line around it tells what elsewhere the shade of the ground does."""

_STILL = """
QWidget {{ widget-animation-duration: 0; }}
"""


def stylesheet(colours: Colours, points: float, scale: dict[str, float], *, still: bool = False) -> str:
    """:param points: size of the system's font; the type scale multiplies it.
    :param still: the style says of every widget that nothing in it is to move (``SH_Widget_Animation_Duration``).
    """
    folder = str(ICONS).replace("\\", "/")
    sizes = {name: f"{points * factor:.1f}" for name, factor in scale.items()}
    dark = colours.on_accent == "#000000"
    marks = {"ink": "white" if dark else "black", "mark": "-black" if dark else ""}
    parts = (_TEXT, _BUTTONS, _FIELDS, _VIEWS, _FRAMES, _HIGH * colours.high, _STILL * still)
    return "".join(parts).format(c=colours, icons=folder, **marks, **sizes)
