"""The program's log: one rotating file below the state folder, nothing on the terminal, never credentials."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable

from core.errors import AmigrateError
from core.settings import Places

MAX_BYTES = 1 << 20
KEPT_FILES = 3
_NAMES = (
    r"secret[_-]?(?:access[_-]?)?key|client[_-]?secret|device[_-]?code|(?:session|access|refresh|id|bearer|security|sso)[_-]?token|"
    r"password|x-amz-security-token|x-amz-sso[_-]bearer[_-]token|(?:x-amz-)?signature|credential"
)
_QUOTE = r"\\*['\"]"
_SECRETS = re.compile(
    rf"(?i)({_NAMES})((?:{_QUOTE})?\s*[=:]\s*)(?:({_QUOTE})((?:(?!\3)[^\n])*)(?:\3)?|[^\s'\",;&]+)"
)
_HEADERS = re.compile(rf"(?i)(authorization)((?:{_QUOTE})?\s*[=:]\s*)({_QUOTE})?[^\n'\"]+")
"""Of a header everything to the end of its line: ``Bearer`` and the token are two words."""
_KEY_IDS = re.compile(r"\b(AKIA|ASIA)[A-Z0-9]{16}\b")


def redacted(text: str) -> str:
    """``text`` without what looks like a credential."""
    return _KEY_IDS.sub(r"\1…", _SECRETS.sub(_hidden, _HEADERS.sub(_hidden, text)))


def _hidden(found: re.Match[str]) -> str:
    quote = found[3] or ""
    closing = quote if found[0].endswith(quote) and len(found.groups()) > 3 else ""
    return f"{found[1]}{found[2]}{quote}<redacted>{closing}"


class _Redacting(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        return redacted(super().format(record))


class _WhenNeeded(logging.Handler):
    """Makes the folder and the file with the first record: a run that logs nothing loads nothing for it and leaves nothing."""

    def __init__(self, places: Callable[[], Places], level: int) -> None:
        super().__init__(level)
        self._places = places
        self._file: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        if self._file is None:
            self._file = _rotating_file(self._places())
        self._file.handle(record)

    def close(self) -> None:
        if self._file is not None:
            self._file.close()
        super().close()


def _rotating_file(places: Places) -> logging.Handler:
    from logging.handlers import RotatingFileHandler

    class Undisturbing(RotatingFileHandler):
        """A log that cannot be written disturbs nobody."""

        def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's own name
            del record

    try:
        handler: logging.Handler = Undisturbing(
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
    return handler


def log_to_file(places: Callable[[], Places], level: int = logging.INFO) -> None:
    """Send the root logger's records to ``logs/amigrate.log``; calling it again changes nothing.

    :param places: asked with the first record.
    """
    root = logging.getLogger()
    if any(isinstance(handler, _WhenNeeded) for handler in root.handlers):
        return
    root.addHandler(_WhenNeeded(places, level))
    root.setLevel(level)
