"""Which format, and where to: a file on this computer, or a place in S3."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)

from core.aws.export_order import ExportOrder, check_file
from core.aws.export_task import ExportFormat
from core.aws.instance_export import is_instance
from core.errors import PlanError
from core.plans.destination import Destination
from gui.theme import Space
from gui.widgets.card import row
from gui.widgets.text import label

_SUFFIXES = {f".{kind.value}": kind for kind in ExportFormat}


class TargetForm(QWidget):
    """Signals: changed(): something else stands in it."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._suggested, self._image = "", ""
        self.replaced = ""
        """The file that the user has said may be replaced."""
        self.format = QComboBox()
        self.format.setAccessibleName(self.tr("Format"))
        for text, kind in (
            (self.tr("VMDK, stream-optimised: for VMware"), ExportFormat.VMDK),
            (self.tr("VHD, dynamic: for Hyper-V"), ExportFormat.VHD),
            (self.tr("raw: the disk, byte by byte"), ExportFormat.RAW),
        ):
            self.format.addItem(text, kind.value)
        self.format.currentIndexChanged.connect(self._format_chosen)
        self.to_file = QRadioButton(self.tr("&File on this computer"))
        self.to_bucket = QRadioButton(self.tr("&Place in S3, where it stays"))
        self.to_file.setChecked(True)
        self._targets = QButtonGroup(self)
        for button in (self.to_file, self.to_bucket):
            self._targets.addButton(button)
            button.toggled.connect(self._show_fields)
        self.file = self._field(self.tr("File"), self.tr("a new file"))
        self.file.textEdited.connect(self._file_typed)
        self.choosing = QPushButton(self.tr("Choos&e…"))
        self.choosing.clicked.connect(self._ask_file)
        self.url = self._field(self.tr("Place in S3"), "s3://bucket/exports/")
        self.bucket = self._field(
            self.tr("Bucket on the way"), self.tr("one of this program's, made where it is missing")
        )
        self.role = self._field(self.tr("Service role"), "vmimport")
        self.keep = QCheckBox(self.tr("&Keep the object in the bucket, too"))
        self._lay_out()
        self._show_fields()

    def _field(self, name: str, placeholder: str) -> QLineEdit:
        made = QLineEdit(placeholderText=placeholder)
        made.setAccessibleName(name)
        made.textChanged.connect(self.changed)
        return made

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.S)
        grid.setColumnStretch(1, 1)
        grid.addWidget(label(self.tr("Format"), "muted"), 0, 0)
        grid.addWidget(self.format, 0, 1)
        grid.addWidget(self.to_file, 1, 0)
        grid.addLayout(row(self.file, self.choosing), 1, 1)
        grid.addWidget(self.to_bucket, 2, 0)
        grid.addWidget(self.url, 2, 1)
        grid.addWidget(label(self.tr("Bucket on the way"), "muted"), 3, 0)
        grid.addWidget(self.bucket, 3, 1)
        grid.addWidget(label(self.tr("Service role"), "muted"), 4, 0)
        grid.addWidget(self.role, 4, 1)
        grid.addWidget(self.keep, 5, 1)

    @Slot()
    def _show_fields(self) -> None:
        to_file = self.to_file.isChecked()
        for widget in (self.file, self.choosing, self.bucket, self.keep):
            widget.setEnabled(to_file)
        self.url.setEnabled(not to_file)
        self.changed.emit()

    # -- what is exported says which formats there are --------------------------------------------------------------------

    def show_image(self, image: str) -> None:
        """Another AMI or instance is chosen: only an instance becomes an OVA, and is written without a role."""
        if image == self._image:
            return
        self._image = image
        last = self.format.findData(ExportFormat.OVA.value)
        if is_instance(image) and last < 0:
            self.format.addItem(self.tr("OVA: an appliance for VMware"), ExportFormat.OVA.value)
        elif not is_instance(image) and last >= 0:
            self.format.removeItem(last)
        self.role.setEnabled(not is_instance(image))
        self._suggest()

    @property
    def kind(self) -> ExportFormat:
        return ExportFormat(self.format.currentData())

    def _suggest(self) -> None:
        """A name that the user has not chosen follows what is exported."""
        if self.file.text() != self._suggested:
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
        named = Path(folder) / f"{self._image}.{self.kind.value}"
        self._suggested = str(named) if self._image else ""
        self.file.setText(self._suggested)

    @Slot()
    def _format_chosen(self) -> None:
        self._suggest()
        text = self.file.text().strip()
        path = Path(text)
        if text and text != self._suggested and path.suffix.lower() in _SUFFIXES:
            self.file.setText(str(path.with_suffix(f".{self.kind.value}")))
        self.changed.emit()

    @Slot(str)
    def _file_typed(self, text: str) -> None:
        """A name's ending chooses the format."""
        kind = _SUFFIXES.get(Path(text.strip()).suffix.lower()) if text.strip() else None
        number = self.format.findData(kind.value) if kind is not None else -1
        if number >= 0:
            self.format.blockSignals(True)
            self.format.setCurrentIndex(number)
            self.format.blockSignals(False)

    @Slot()
    def _ask_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Export to"), self.file.text())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(self.kind.value)
        dialog.fileSelected.connect(self.take_file)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def take_file(self, path: str) -> None:
        """Of the file dialog, which has asked already whether the file may be replaced."""
        self._file_typed(path)
        self.file.setText(path)
        self.replaced = path

    # -- reading it -------------------------------------------------------------------------------------------------------

    def order(self, image: str, destination: Destination, *, grants: bool) -> ExportOrder:
        """:raises PlanError: ``export.no-file``, ``export.no-bucket``, ``export.file-there``. :raises ImageError: the file cannot be."""
        changed: dict[str, object] = {"role_name": self.role.text().strip() or "vmimport"}
        if self.to_bucket.isChecked():
            bucket, _, prefix = self.url.text().strip().removeprefix("s3://").partition("/")
            if not bucket:
                raise PlanError("export.no-bucket")
            changed |= {"bucket": bucket, "prefix": prefix, "create_bucket": False}
            return ExportOrder(
                destination=destination.changed(**changed),
                image_id=image,
                format=self.kind,
                grants=grants,
            )
        text = self.file.text().strip()
        if not text:
            raise PlanError("export.no-file")
        file = Path(text).expanduser().absolute()
        if file.suffix.lower() != f".{self.kind.value}":
            file = file.with_name(f"{file.name}.{self.kind.value}")
        check_file(file)
        if file.exists() and str(file) != self.replaced:
            raise PlanError("export.file-there", path=str(file))
        changed |= {
            "bucket": self.bucket.text().strip() or destination.bucket,
            "prefix": "exports/",
            "create_bucket": True,
        }
        return ExportOrder(
            destination=destination.changed(**changed),
            image_id=image,
            format=self.kind,
            file=str(file),
            keep_object=self.keep.isChecked(),
            grants=grants,
        )
