"""What signing in needs of the user, asked on the terminal."""

from __future__ import annotations

import getpass
import sys

from core.errors import Cancelled, CredentialsError


def ask_on_terminal(what: str, facts: dict[str, str]) -> str:
    """Ask for the code of an MFA device; it is not shown while it is typed.

    :raises CredentialsError: ``aws.mfa-needed``: nobody is there. :raises Cancelled: the user stopped it.
    """
    if what != "mfa" or not sys.stdin.isatty():
        raise CredentialsError("aws.mfa-needed", device=facts.get("device", ""))
    try:
        return getpass.getpass(f"Code of the MFA device {facts.get('device', '')}: ", sys.stderr)
    except (EOFError, KeyboardInterrupt) as stop:
        raise Cancelled from stop
