"""The program's log: one rotating file below the state folder, nothing on the terminal, never credentials."""

from __future__ import annotations

import logging
import logging.handlers
import re

from core.errors import AmigrateError
from core.settings import Places

MAX_BYTES = 1 << 20
KEPT_FILES = 3
_SECRETS = re.compile(
    r"(?i)(secret[_-]?(access[_-]?)?key|session[_-]?token|password|x-amz-security-token|x-amz-signature|authorization|credential)(['\"]?\s*[=:]\s*)"
    r"(['\"]?)[^\s'\",;&]+"
)
_KEY_IDS = re.compile(r"\b(AKIA|ASIA)[A-Z0-9]{16}\b")


def redacted(text: str) -> str:
    """``text`` without what looks like a credential."""
    return _KEY_IDS.sub(r"\1…", _SECRETS.sub(r"\1\3\4<redacted>", text))


class _Redacting(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        return redacted(super().format(record))


class _Lazy(logging.handlers.RotatingFileHandler):
    """Makes the folder when the first line is written; a log that cannot be written disturbs nobody."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's own name
        del record


def log_to_file(places: Places, level: int = logging.INFO) -> None:
    """Send the root logger's records to ``logs/amigrate.log``; calling it again changes nothing."""
    root = logging.getLogger()
    if any(isinstance(handler, _Lazy) for handler in root.handlers):
        return
    try:
        handler: logging.Handler = _Lazy(
            places.logs / "amigrate.log",
            maxBytes=MAX_BYTES,
            backupCount=KEPT_FILES,
            encoding="utf-8",
            errors="backslashreplace",
            delay=True,
        )
    except AmigrateError:  # no state folder: who needs it says so
        handler = logging.NullHandler()
    handler.setFormatter(_Redacting("%(asctime)s %(process)d %(levelname)s %(name)s: %(message)s"))
    handler.setLevel(level)
    root.addHandler(handler)
    root.setLevel(level)
