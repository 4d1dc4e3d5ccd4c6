"""The guest's screen: the last picture, as large as there is room, sharp where it is not shrunk."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget


class GuestScreen(QWidget):
    """Says what it will show while there is nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.png = b""
        self._image = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._name()

    @property
    def filled(self) -> bool:
        return not self._image.isNull()

    def show_picture(self, png: bytes) -> None:
        """:param png: b"" keeps what is shown."""
        image = QImage.fromData(png) if png else QImage()
        if not image.isNull():
            self.png, self._image = png, image
            self._name()
            self.update()

    def clear(self) -> None:
        self.png, self._image = b"", QImage()
        self._name()
        self.update()

    def _name(self) -> None:
        size = f"{self._image.width()} × {self._image.height()}"
        told = self.tr("Screen of the guest, {size}").format(size=size) if self.filled else self._empty_text()
        self.setAccessibleName(told)

    def _empty_text(self) -> str:
        return self.tr("The screen of the machine is shown here.")

    def sizeHint(self) -> QSize:
        return QSize(640, 400)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if not self.filled:
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            painter.drawText(
                self.rect(), int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), self._empty_text()
            )
            return
        painter.fillRect(self.rect(), Qt.GlobalColor.black)
        room = QSizeF(self.size())
        size = QSizeF(self._image.size())
        if size.width() > room.width() or size.height() > room.height():
            size.scale(room, Qt.AspectRatioMode.KeepAspectRatio)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        corner = QPointF((room.width() - size.width()) / 2, (room.height() - size.height()) / 2)
        painter.drawImage(QRectF(corner, size), self._image)
