"""A disk drawn to scale: its partitions, what lies in them, which one boots. Each is a button with a name of its own."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gui.icons import pixmap
from gui.models.disk_pictures import DiskPicture, Piece
from gui.text import size_text, tooltip
from gui.theme import Colours, Space, current_colours, font
from gui.widgets.text import ElidedLabel, Label, isolated, label

translate = QCoreApplication.translate
NARROWEST = 22
"""Pixels: a boot partition of 512 MiB on 2 TiB is still seen, and can be clicked."""


class PieceButton(QAbstractButton):
    """One stretch: filled as far as it is used, hatched where it belongs to no partition."""

    def __init__(self, piece: Piece, parent: QWidget) -> None:
        super().__init__(parent)
        self.piece = piece
        self.setCheckable(True)
        self.setAccessibleName(piece.words)
        self.setToolTip(tooltip(piece.words))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right walk along the disk."""
        by = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            by = -by
        bar, group = self.parentWidget(), self.group()
        if by and group is not None and isinstance(bar, DiskBar):
            number = min(max(group.id(self) + by, 0), len(bar.buttons) - 1)
            bar.buttons[number].setFocus()
            bar.buttons[number].click()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(NARROWEST, self.fontMetrics().lineSpacing() * 2 + Space.S)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = current_colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        self._paint_ground(painter, box, colours)
        chosen = self.isChecked() or self.hasFocus()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        edge = colours.accent_text if chosen else colours.border_strong
        painter.setPen(QPen(QColor(edge), 2 if chosen else 1))
        painter.drawRoundedRect(box, 4, 4)
        self._paint_words(painter, box, colours)

    def _paint_ground(self, painter: QPainter, box: QRectF, colours: Colours) -> None:
        piece = self.piece
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.surface))
        painter.drawRoundedRect(box, 4, 4)
        if piece.number is None and not piece.holds:
            painter.setBrush(Qt.BrushStyle.BDiagPattern)
            painter.setPen(Qt.PenStyle.NoPen)
            brush = painter.brush()
            brush.setColor(QColor(colours.border))
            painter.setBrush(brush)
            painter.drawRoundedRect(box, 4, 4)
        elif piece.free is not None and piece.size:
            filled = QRectF(box)
            filled.setWidth(box.width() * max(0.0, min(1.0, 1 - piece.free / piece.size)))
            if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                filled.moveRight(box.right())
            painter.setBrush(QColor(colours.accent_soft))
            if colours.high:
                painter.setPen(QColor(colours.accent_text))
            painter.drawRoundedRect(filled, 4, 4)

    def _paint_words(self, painter: QPainter, box: QRectF, colours: Colours) -> None:
        piece, inner = self.piece, box.adjusted(6, 2, -6, -2)
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if piece.boots or piece.encrypted:
            sign = "lock" if piece.encrypted else "flag"
            place = QPointF(inner.left() if rtl else inner.right() - 14, inner.center().y() - 7)
            colour = colours.attention if piece.encrypted else colours.accent_text
            if inner.width() >= 14:
                painter.drawPixmap(place, pixmap(sign, colour, 14, self.devicePixelRatioF()))
            inner = inner.adjusted(18 if rtl else 0, 0, 0 if rtl else -18, 0)
        if inner.width() < 24:
            return
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        align = self.style().visualAlignment(self.layoutDirection(), align)
        lines = ((piece.name, "body", colours.text), (size_text(piece.size), "caption", colours.muted))
        half = inner.height() / 2
        for number, (text, kind, colour) in enumerate(lines):
            painter.setFont(font(kind))
            painter.setPen(QColor(colour))
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(inner.width()))
            half_box = QRectF(inner.left(), inner.top() + number * half, inner.width(), half)
            if colours.high and piece.number is None:  # the hatching is as strong as the words
                bound = painter.boundingRect(half_box, align, shown)
                painter.fillRect(bound.adjusted(-3, 0, 3, 0), QColor(colours.surface))
            painter.drawText(half_box, align, isolated(shown, self.layoutDirection()))


class DiskBar(QWidget):
    """The buttons of one disk, side by side, as wide as their share of it.

    Signals:
        chosen(Piece): one was clicked, or reached with the arrow keys.
    """

    chosen = Signal(object)

    def __init__(self, picture: DiskPicture, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(picture.name)
        self.buttons = [PieceButton(piece, self) for piece in picture.pieces]
        group = QButtonGroup(self)
        group.setExclusive(True)
        for number, button in enumerate(self.buttons):
            group.addButton(button, number)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if number == 0 else Qt.FocusPolicy.ClickFocus)
        group.idToggled.connect(self._toggled)
        height = self.buttons[0].sizeHint().height() if self.buttons else 2 * Space.L
        self.setFixedHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @Slot(int, bool)
    def _toggled(self, number: int, on: bool) -> None:
        """Tab passes a disk in one step: it reaches the chosen stretch only."""
        self.buttons[number].setFocusPolicy(Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.ClickFocus)
        if on:
            if number:
                self.buttons[0].setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            self.chosen.emit(self.buttons[number].piece)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        at = 0
        for button, width in zip(
            self.buttons, widths([b.piece.size for b in self.buttons], self.width()), strict=True
        ):
            left = self.width() - at - width if rtl else at
            button.setGeometry(left, 0, width, self.height())
            at += width


def widths(sizes: Sequence[int], room: int) -> list[int]:
    """Pixels of each stretch: its share of the room, but wide enough to be seen while there is room for that."""
    if not sizes:
        return []
    least = min(NARROWEST, room // len(sizes))
    spare, total = room - least * len(sizes), sum(sizes) or 1
    edges = [round(spare * sum(sizes[:number]) / total) for number in range(len(sizes) + 1)]
    return [least + after - before for before, after in pairwise(edges)]


class DiskView(QWidget):
    """All disks of a machine, one below the other; what is said of the chosen stretch stands below its disk."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Layout of the disks"))
        self._shown: tuple[DiskPicture, ...] = ()
        self.bars: list[DiskBar] = []
        self._rows: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.XS)
        self.words = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self.words.setProperty("type", "caption")
        self._column.addWidget(self.words)

    def show_disks(self, pictures: Sequence[DiskPicture]) -> None:
        if tuple(pictures) == self._shown:
            return
        self._shown = tuple(pictures)
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows, self.bars = [], []
        for picture in pictures:
            self._add(picture)
        first = next((piece for bar in self.bars for piece in _pieces(bar) if piece.boots), None)
        self._say(first or next((piece for bar in self.bars for piece in _pieces(bar)), None))

    def _add(self, picture: DiskPicture) -> None:
        bar = DiskBar(picture)
        bar.chosen.connect(self._say)
        name = label(picture.name, "strong")
        table = label(f"{size_text(picture.size)} · {picture.table}", "caption")
        beside = QVBoxLayout()
        beside.setSpacing(0)
        beside.addStretch(1)
        beside.addWidget(name)
        beside.addWidget(table)
        beside.addStretch(1)
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addLayout(beside)
        layout.addWidget(bar, 1)
        self.bars.append(bar)
        self._rows.append(row)
        self._column.insertWidget(len(self._rows) - 1, row)

    @Slot(object)
    def _say(self, piece: Piece | None) -> None:
        self.words.setText(piece.words if piece else "")
        self.words.setVisible(piece is not None)


def _pieces(bar: DiskBar) -> list[Piece]:
    return [button.piece for button in bar.buttons]


class UseBar(QWidget):
    """How much of a disk is used, free and zero: three stretches told apart by colour and by pattern, and in words below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture: DiskPicture | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(Space.M + self.fontMetrics().lineSpacing() + Space.S)

    def show_disk(self, picture: DiskPicture) -> None:
        self._picture = picture
        self.setAccessibleName(f"{picture.name}: " + ", ".join(text for _, text in shares(picture)))
        self.setToolTip(tooltip(self.accessibleName()))
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._picture is None:
            return
        colours, parts = current_colours(), shares(self._picture)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        at, room = 0.0, float(self.width())
        total = sum(size for size, _ in parts) or 1
        for number, (size, _) in enumerate(parts):
            wide = room * size / total
            left = room - at - wide if rtl else at
            _fill(painter, QRectF(left, 0, wide, Space.M), number, colours)
            at += wide
        painter.setPen(QPen(QColor(colours.border_strong), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(0.5, 0.5, room - 1, Space.M - 1), 3, 3)
        self._paint_legend(painter, [text for _, text in parts], colours, rtl=rtl)

    def _paint_legend(self, painter: QPainter, texts: Sequence[str], colours: Colours, *, rtl: bool) -> None:
        painter.setFont(font("caption"))
        metrics, at = painter.fontMetrics(), 0
        top, height = Space.M + Space.XS, self.height() - Space.M - Space.XS
        for number, text in enumerate(texts):
            box = QRectF(self.width() - at - 10 if rtl else at, top + (height - 10) / 2, 10, 10)
            _fill(painter, box, number, colours)
            painter.setPen(QPen(QColor(colours.border_strong), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
            wide = metrics.horizontalAdvance(text) + 4
            place = QRectF(box.left() - 6 - wide if rtl else box.right() + 6, top, wide, height)
            painter.setPen(QColor(colours.muted))
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, isolated(text, self.layoutDirection()))
            at += 16 + wide + Space.L


class DiskUses(QWidget):
    """The use of every disk, one below the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Use of the disks"))
        self._rows: list[tuple[Label, UseBar]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.XS)

    def show_disks(self, pictures: Sequence[DiskPicture]) -> None:
        while len(self._rows) < len(pictures):
            name, bar = label("", "strong"), UseBar()
            self._column.addWidget(name)
            self._column.addWidget(bar)
            self._rows.append((name, bar))
        for number, (name, bar) in enumerate(self._rows):
            shown = number < len(pictures)
            name.setVisible(shown)
            bar.setVisible(shown)
            if shown:
                picture = pictures[number]
                name.setText(f"{picture.name} · {size_text(picture.size)}")
                bar.show_disk(picture)


def shares(picture: DiskPicture) -> list[tuple[int, str]]:
    """Bytes and words of what is used, free, zero."""
    used = picture.stored - picture.free
    told = [
        (
            used,
            translate("disks", "{size} used")
            if picture.used is not None
            else translate("disks", "{size} stored"),
        ),
        (picture.free, translate("disks", "{size} free")),
        (picture.zero, translate("disks", "{size} zero")),
    ]
    return [(size, text.format(size=size_text(size))) for size, text in told]


def _fill(painter: QPainter, box: QRectF, number: int, colours: Colours) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor((colours.accent, colours.accent_soft, colours.surface)[number]))
    painter.drawRect(box)
    if number == 1:
        hatched = painter.brush()
        hatched.setStyle(Qt.BrushStyle.BDiagPattern)
        hatched.setColor(QColor(colours.accent_text))
        painter.setBrush(hatched)
        painter.drawRect(box)
