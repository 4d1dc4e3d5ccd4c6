"""Small documents kept by kind, Region and id: import tasks, AMIs, snapshots, access keys."""

from __future__ import annotations

import secrets
from typing import Generic, TypeVar

from pydantic import BaseModel

from core.sandbox.database import Database

M = TypeVar("M", bound=BaseModel)


def new_id(prefix: str) -> str:
    """An id as EC2 makes them: the prefix and 17 hexadecimal digits."""
    return prefix + secrets.token_hex(9)[:17]


class Records(Generic[M]):
    """All documents of one kind. A document is written whole; the last writer wins."""

    def __init__(self, database: Database, kind: str, model: type[M]) -> None:
        self._database, self._kind, self._model = database, kind, model

    def get(self, region: str, identifier: str) -> M | None:
        rows = self._database.query(
            "select document from record where kind=? and region=? and id=?", self._kind, region, identifier
        )
        return self._model.model_validate_json(rows[0][0]) if rows else None

    def put(self, region: str, identifier: str, document: M) -> None:
        self._database.execute(
            "insert or replace into record values (?,?,?,?)",
            self._kind, region, identifier, document.model_dump_json(),
        )  # fmt: skip

    def update(self, region: str, identifier: str, **changes: object) -> M:
        """Change fields of a document that is there; others may change other fields at the same time."""
        with self._database.transaction():
            document = self.get(region, identifier)
            if document is None:
                raise KeyError(identifier)
            changed = document.model_copy(update=changes)
            self.put(region, identifier, changed)
            return changed

    def remove(self, region: str, identifier: str) -> bool:
        """Whether there was one."""
        statement = "delete from record where kind=? and region=? and id=?"
        return self._database.execute(statement, self._kind, region, identifier) > 0

    def all(self, region: str | None = None) -> list[tuple[str, M]]:
        """``(region, document)`` of one Region, or of all of them, by id."""
        rows = self._database.query(
            "select region, document from record where kind=? and (?2 is null or region=?2) order by id",
            self._kind, region,
        )  # fmt: skip
        return [(found, self._model.model_validate_json(document)) for found, document in rows]
