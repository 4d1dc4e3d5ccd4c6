"""CreateTags, DeleteTags, DescribeTags on what the sandbox keeps itself; for all else moto is asked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from core.sandbox.aws_error import AwsError
from core.sandbox.ec2.filters import check, check_tags, matches, plain_tags
from core.sandbox.moto_backend import backend
from core.sandbox.records import Records
from core.sandbox.wire import Answer, Caller, NotOurs, Parameters, page

_SHARED = frozenset({"vol-"})
"""Prefixes of ids of which moto keeps some, too."""


class Tags:
    def __init__(self, kinds: Mapping[str, tuple[str, Records[Any]]]) -> None:
        """:param kinds: prefix of the ids -> (resource type, records)."""
        self._kinds = kinds

    def of(self, region: str, identifier: str) -> Mapping[str, str]:
        """A resource's tags, whoever keeps it; none where there is no such resource."""
        records = self._records(identifier, region)
        document = records.get(region, identifier) if records else None
        if document is not None:
            return dict(document.tags)
        return dict(backend("ec2", region).tags.get(identifier, {}))

    def create(self, parameters: Parameters, caller: Caller) -> Answer:
        tags = plain_tags(parameters["Tags"])
        check_tags(tags)
        for records, document in self._documents(parameters, caller):
            merged = {**document.tags, **tags}
            check_tags(merged)
            records.put(caller.region, document.id, document.model_copy(update={"tags": merged}))
        return {}

    def delete(self, parameters: Parameters, caller: Caller) -> Answer:
        wanted = parameters.get("Tags")
        for records, document in self._documents(parameters, caller):
            kept = (
                {}
                if not wanted
                else {name: value for name, value in document.tags.items() if not _named(wanted, name, value)}
            )
            records.put(caller.region, document.id, document.model_copy(update={"tags": kept}))
        return {}

    def describe(self, parameters: Parameters, caller: Caller) -> Answer:
        filters = check(parameters, ["key", "resource-id", "resource-type", "value"])
        found = [
            {"Key": name, "Value": value, "ResourceId": document.id, "ResourceType": kind}
            for kind, records in self._kinds.values()
            for _, document in records.all(caller.region)
            for name, value in sorted(document.tags.items())
        ]
        members = {
            "Key": "key",
            "Value": "value",
            "ResourceId": "resource_id",
            "ResourceType": "resource_type",
        }
        found += [
            {shown: tag[name] for shown, name in members.items()}
            for tag in backend("ec2", caller.region).describe_tags()
        ]
        names = {"key": "Key", "value": "Value", "resource-id": "ResourceId", "resource-type": "ResourceType"}
        kept = [
            tag
            for tag in found
            if matches(filters, {name: tag[member] for name, member in names.items()}, {})
        ]
        shown, more = page(kept, parameters)
        return {"Tags": shown, **more}

    def _documents(self, parameters: Parameters, caller: Caller) -> Iterator[tuple[Records[Any], Any]]:
        """The records of the resources named.

        :raises NotOurs: none of them is kept here.
        """
        identifiers = parameters["Resources"]
        ours = [(identifier, self._records(identifier, caller.region)) for identifier in identifiers]
        if not any(records for _, records in ours):
            raise NotOurs
        found = []
        for identifier, records in ours:
            document = records.get(caller.region, identifier) if records else None
            if records is None or document is None:
                raise AwsError("InvalidID", f"The ID '{identifier}' is not valid")
            found.append((records, document))
        yield from found

    def _records(self, identifier: str, region: str) -> Records[Any] | None:
        for prefix, (_, records) in self._kinds.items():
            if identifier.startswith(prefix):
                motos = prefix in _SHARED and records.get(region, identifier) is None
                return None if motos else records
        return None


def _named(wanted: list[Answer], name: str, value: str) -> bool:
    """A tag is deleted by its key; where a value is given too, only with that value."""
    return any(tag.get("Key") == name and tag.get("Value", value) == value for tag in wanted)
