"""The service control policies over the account. A real account cannot see or set them; a test sets them from outside."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict

from core.sandbox.account.policies import Policy, fault
from core.sandbox.database import Database
from core.sandbox.records import Records

_EVERYWHERE = "global"


class ServiceControlPolicy(BaseModel):
    model_config = ConfigDict(frozen=True)

    name: str
    document: str


class Organization:
    """What an organization above the account would say. Without any policy there is no organization."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._records = Records(database, "service-control-policy", ServiceControlPolicy)
        self._policies = self._read()

    @property
    def policies(self) -> tuple[Policy, ...] | None:
        """None where there is no organization."""
        return self._policies

    def replace(self, documents: dict[str, str]) -> None:
        """Set all service control policies by name; none at all: the account leaves the organization.

        :raises ValueError: a document that IAM would not take.
        """
        for name, document in documents.items():
            if wrong := fault(document):
                raise ValueError(f"{name}: {wrong}")
        with self._database.transaction():
            for _, kept in self._records.all():
                self._records.remove(_EVERYWHERE, kept.name)
            for name, document in documents.items():
                self._records.put(_EVERYWHERE, name, ServiceControlPolicy(name=name, document=document))
        self._policies = self._read()

    def _read(self) -> tuple[Policy, ...] | None:
        kept = [policy for _, policy in self._records.all()]
        return tuple(Policy.parse(item.name, item.document) for item in kept) or None
