"""Where the image lies on its way, and what becomes of it: bucket, role, encryption, tags."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QWidget

from core.plans.choices import Route
from gui.theme import Space
from gui.widgets.text import label, restyle
from gui.wizard.session import Session

FIELD_OF = {
    "plan.bucket-name": "bucket",
    "plan.no-bucket": "bucket",
    "plan.prefix": "prefix",
    "plan.role-name": "role",
    "plan.key-without-encryption": "key",
    "plan.key-region": "key",
    "plan.tag": "tags",
    "plan.too-many-tags": "tags",
}
"""Which field a problem's code is about."""


def read_tags(text: str) -> dict[str, str]:
    """``Name=web01, team=ops``; what has no ``=`` is a tag without a value."""
    tags = {}
    for pair in text.split(","):
        key, _, value = pair.partition("=")
        if key.strip():
            tags[key.strip()] = value.strip()
    return tags


def tags_text(tags: dict[str, str]) -> str:
    return ", ".join(f"{key}={value}" for key, value in tags.items())


class StorageForm(QWidget):
    """Every change goes into the session's destination at once."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.fields: dict[str, QLineEdit] = {}
        self.boxes: dict[str, QCheckBox] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.M)
        self._grid.setVerticalSpacing(Space.S)
        self._grid.setColumnStretch(1, 1)
        self._line("bucket", self.tr("Bucket"), self.tr("amigrate-<account>-<region>"))
        self._box("create_bucket", self.tr("Make it if it is missing"))
        self._line("prefix", self.tr("Prefix"), "")
        self._line("role", self.tr("Service role"), "vmimport")
        self._box("create_role", self.tr("Make or mend it if needed"))
        self._box("encrypted", self.tr("Encrypt the snapshots"))
        self._line("key", self.tr("KMS key"), self.tr("the account's default key"))
        self._line("tags", self.tr("Tags"), self.tr("Name=web01, team=ops"))
        self._box("delete_staged", self.tr("Delete the uploaded file at the end"))
        self.show_destination()

    def _line(self, name: str, text: str, placeholder: str) -> None:
        field = QLineEdit(placeholderText=placeholder)
        field.setAccessibleName(text)
        field.textEdited.connect(self._take)
        self.fields[name] = field
        number = self._grid.rowCount()
        self._grid.addWidget(label(text, "muted"), number, 0)
        self._grid.addWidget(field, number, 1)

    def _box(self, name: str, text: str) -> None:
        box = QCheckBox(text)
        box.clicked.connect(self._take)
        self.boxes[name] = box
        self._grid.addWidget(box, self._grid.rowCount(), 1)

    def show_destination(self) -> None:
        to = self._session.flow.destination
        role = "" if to.role_name == "vmimport" else to.role_name
        texts = {
            "bucket": to.bucket,
            "prefix": to.prefix,
            "role": role,
            "key": to.kms_key_id,
            "tags": tags_text(to.tags),
        }
        for name, text in texts.items():
            if not self.fields[name].hasFocus():
                self.fields[name].setText(text)
        for name, box in self.boxes.items():
            box.setChecked(getattr(to, name))
        self.fields["key"].setEnabled(to.encrypted)

    def show_route(self, route: Route) -> None:
        """What the route does not use cannot be filled in."""
        for name in ("bucket", "prefix"):
            self.fields[name].setEnabled(route.staged)
        self.fields["role"].setEnabled(route.assumes_role)
        self.boxes["create_bucket"].setEnabled(route.staged)
        self.boxes["create_role"].setEnabled(route.assumes_role)
        self.boxes["delete_staged"].setEnabled(route is not Route.DIRECT)
        # ImportVolume encrypts nothing by itself: what is ticked can be taken back, nothing more
        encrypted = self.boxes["encrypted"]
        encrypted.setEnabled(route is not Route.VOLUME or encrypted.isChecked())

    @Slot()
    def _take(self) -> None:
        texts = {name: field.text().strip() for name, field in self.fields.items()}
        encrypted = self.boxes["encrypted"].isChecked()
        changed: dict[str, object] = {
            "bucket": texts["bucket"],
            "prefix": texts["prefix"],
            "role_name": texts["role"] or "vmimport",
            "kms_key_id": texts["key"] if encrypted else "",
            "tags": read_tags(texts["tags"]),
            **{name: box.isChecked() for name, box in self.boxes.items()},
        }
        self.fields["key"].setEnabled(encrypted)
        self._session.set_destination(self._session.flow.destination.changed(**changed))

    def mark(self, codes: Sequence[str]) -> QLineEdit | None:
        """Mark the fields that these problems are about; the first of them."""
        wrong = [FIELD_OF[code] for code in codes if code in FIELD_OF]
        for name, field in self.fields.items():
            restyle(field, "wrong", "true" if name in wrong else "false")
        return self.fields[wrong[0]] if wrong else None
