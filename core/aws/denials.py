"""Who said no: a refusal's message names the kind of policy that it came from, and each is mended by someone else.

Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
"""

from __future__ import annotations

from enum import StrEnum


class Denier(StrEnum):
    """``NOBODY``: no policy allows it, which is the usual way."""

    SERVICE_CONTROL = "service-control"
    RESOURCE_CONTROL = "resource-control"
    BOUNDARY = "boundary"
    SESSION = "session"
    RESOURCE = "resource"
    ENDPOINT = "endpoint"
    IDENTITY = "identity"
    NOBODY = "nobody"


_WORDS = {
    "service control policy": Denier.SERVICE_CONTROL,
    "resource control policy": Denier.RESOURCE_CONTROL,
    "permissions boundary": Denier.BOUNDARY,
    "session policy": Denier.SESSION,
    "vpc endpoint policy": Denier.ENDPOINT,
    "resource-based policy": Denier.RESOURCE,
    "identity-based policy": Denier.IDENTITY,
}


def denier(message: str) -> Denier:
    """From AWS's words: ``… with an explicit deny in a service control policy`` …"""
    lower = message.lower()
    found = next((kind for words, kind in _WORDS.items() if words in lower), Denier.NOBODY)
    if found in {Denier.IDENTITY, Denier.RESOURCE} and f"no {found.value}-based policy" in lower:
        return Denier.NOBODY
    return found
