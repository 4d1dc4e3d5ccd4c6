"""Marks by which this program knows again what it made: tags, an object's metadata, and the name of an upload's key."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

TAG_MIGRATION = "amigrate:migration"
TAG_PLAN = "amigrate:plan"
TAG_LAUNCH = "amigrate:launch"
TAG_EXPORT = "amigrate:export"
OUR_TAGS = (TAG_MIGRATION, TAG_LAUNCH, TAG_EXPORT)
UPLOAD_METADATA = "amigrate-upload"
"""Of an object's metadata: the upload's nonce (core.aws.upload)."""

_KEY = re.compile(r"(?:^|/)(\d{8}-[0-9a-f]{6})/[^/]+$")


def migration_of_key(key: str) -> str:
    """The migration that an upload's key is called after (core.migrations.stages: object_key), "" for any other key."""
    found = _KEY.search(key)
    return found[1] if found else ""


def tags_of(resource: Mapping[str, Any]) -> dict[str, str]:
    """Tags as EC2 lists them, by their keys."""
    return {tag["Key"]: tag.get("Value", "") for tag in resource.get("Tags") or ()}


def is_ours(resource: Mapping[str, Any]) -> bool:
    return any(name in OUR_TAGS for name in tags_of(resource))
