"""Where an image goes: plain dataclasses, since a window that only shows a list does without pydantic (15 MB)."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any, ClassVar, Literal, Self

_STRICT = {"extra": "forbid"}
"""For pydantic, where they are part of a plan that is read from a file."""


@dataclass(frozen=True, slots=True)
class SsoRole:
    """A role in an account, as IAM Identity Center gives it to whoever has signed in there; needs no profile.

    :param region: of Identity Center itself, not of the import.
    """

    __pydantic_config__: ClassVar[dict[str, str]] = _STRICT
    start_url: str
    region: str
    account_id: str
    role_name: str


@dataclass(frozen=True, slots=True)
class Destination:
    """Where the image goes.

    :param target: ``aws``, or ``sandbox`` for the embedded one (its endpoint is found when the plan runs).
    :param sso: in place of a profile: the role that Identity Center gives.
    :param bucket: "" lets the program choose ``amigrate-<account>-<region>``.
    :param create_bucket: make it, private and encrypted, where it does not exist.
    :param create_role: make the service role, or mend it, where it does not do.
    :param delete_staged: remove the uploaded object from the bucket once the AMI is there.
    """

    __pydantic_config__: ClassVar[dict[str, str]] = _STRICT
    target: Literal["aws", "sandbox"] = "sandbox"
    profile: str = ""
    sso: SsoRole | None = None
    region: str = "us-east-1"
    endpoint_url: str = ""
    bucket: str = ""
    create_bucket: bool = True
    prefix: str = "amigrate/"
    role_name: str = "vmimport"
    create_role: bool = True
    encrypted: bool = False
    kms_key_id: str = ""
    tags: dict[str, str] = field(default_factory=dict)
    delete_staged: bool = False

    def changed(self, **values: Any) -> Self:
        """The same with other values in some fields."""
        return replace(self, **values)
