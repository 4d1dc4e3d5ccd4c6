"""EC2's ``Filters``: every one must match, any of its values is enough, ``*`` and ``?`` are wildcards.

Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Filtering.html
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

from core.sandbox.aws_error import AwsError
from core.sandbox.wire import Answer, Parameters

T = TypeVar("T")
MAX_TAGS, MAX_TAG_KEY, MAX_TAG_VALUE = 50, 128, 256


def selected(
    kept: Mapping[str, T],
    wanted: Sequence[str],
    check: Callable[[str, T | None], object],
    key: Callable[[T], Any],
) -> list[T]:
    """Those whose ids are given, in that order; all of them, sorted by ``key``, where none is.

    :param kept: by id.
    :param check: raises for an id that is none, or that nothing has.
    """
    for identifier in wanted:
        check(identifier, kept.get(identifier))
    return [kept[identifier] for identifier in wanted] or sorted(kept.values(), key=key)


def check(parameters: Parameters, known: Sequence[str], *, tags: bool = True) -> list[tuple[str, list[str]]]:
    """``(name, values)`` of the request's filters.

    :param tags: whether the call knows ``tag:…`` too.
    :raises AwsError: one that the call does not know.
    """
    found = []
    for item in parameters.get("Filters") or []:
        name, values = item.get("Name", ""), item.get("Values") or []
        if name not in known and not (tags and name.startswith("tag:")):
            raise AwsError("InvalidParameterValue", f"The filter '{name}' is invalid")
        found.append((name, [str(value) for value in values]))
    return found


def matches(
    filters: Sequence[tuple[str, list[str]]],
    facts: Mapping[str, str | Sequence[str]],
    tags: Mapping[str, str],
) -> bool:
    """:param facts: values by the filter's name."""
    return all(_one(name, values, facts, tags) for name, values in filters)


def _one(
    name: str, wanted: list[str], facts: Mapping[str, str | Sequence[str]], tags: Mapping[str, str]
) -> bool:
    if name.startswith("tag:"):
        values = [tags[name[4:]]] if name[4:] in tags else []
    elif name == "tag-key":
        values = list(tags)
    else:
        fact = facts.get(name, [])
        values = [fact] if isinstance(fact, str) else list(fact)
    return any(_like(pattern, value) for pattern in wanted for value in values)


def _like(pattern: str, value: str) -> bool:
    """``\\*``, ``\\?`` and ``\\\\`` stand for the characters themselves."""
    pieces = re.findall(r"\\[*?\\]|.", pattern, re.DOTALL)
    wild = {"*": ".*", "?": "."}
    made = (wild.get(piece) or re.escape(piece[-1]) for piece in pieces)
    return re.fullmatch("".join(made), value, re.DOTALL) is not None


def tag_specification(parameters: Parameters, kind: str) -> dict[str, str]:
    """Tags that the request gives to a new resource.

    :raises AwsError: tags for another kind of resource.
    """
    tags: dict[str, str] = {}
    for item in parameters.get("TagSpecifications") or []:
        if item.get("ResourceType") != kind:
            raise AwsError(
                "InvalidParameterValue",
                f"'{item.get('ResourceType')}' is not a valid taggable resource type for this operation.",
            )
        tags.update(plain_tags(item.get("Tags") or []))
    check_tags(tags)
    return tags


def check_tags(tags: Mapping[str, str]) -> None:
    """:raises AwsError: too many, too long, or of AWS's own names."""
    if len(tags) > MAX_TAGS:
        raise AwsError(
            "TagLimitExceeded", f"The maximum number of Tags for a resource has been reached: {MAX_TAGS}"
        )
    for name, value in tags.items():
        if name.lower().startswith("aws:"):
            raise AwsError(
                "InvalidParameterValue",
                f"Value ( {name} ) for parameter key is invalid. Tag keys starting with 'aws:' are reserved for internal use",
            )
        if not 0 < len(name) <= MAX_TAG_KEY:
            raise AwsError(
                "InvalidParameterValue", f"Tag key exceeds the maximum length of {MAX_TAG_KEY} characters"
            )
        if len(value) > MAX_TAG_VALUE:
            raise AwsError(
                "InvalidParameterValue", f"Tag value exceeds the maximum length of {MAX_TAG_VALUE} characters"
            )


def plain_tags(tags: Sequence[Answer]) -> dict[str, str]:
    return {tag.get("Key", ""): tag.get("Value") or "" for tag in tags}
