"""Virtual MFA devices: the six digits that an authenticator shows. moto keeps the devices and their seeds.

Source: RFC 6238 (TOTP), RFC 4226 (HOTP)
"""

from __future__ import annotations

import base64
import hmac
import time
from binascii import Error as NotBase32

from core.sandbox.aws_error import AwsError
from core.sandbox.moto_backend import backend

STEP = 30
_DIGITS = 6


def code_at(seed: str, moment: float) -> str:
    """The six digits that a device with this Base32 seed shows at a time (seconds since 1970)."""
    counter = int(moment // STEP).to_bytes(8, "big")
    digest = hmac.digest(base64.b32decode(seed, casefold=True), counter, "sha1")
    offset = digest[-1] & 15
    number = int.from_bytes(digest[offset : offset + 4], "big") & 0x7FFFFFFF
    return f"{number % 10**_DIGITS:0{_DIGITS}d}"


def valid(seed: str, code: str) -> bool:
    """Codes of the step before and after count too: clocks differ."""
    now = time.time()
    try:
        return any(hmac.compare_digest(code_at(seed, now + shift), code) for shift in (-STEP, 0, STEP))
    except (NotBase32, TypeError):
        return False


def seed_of(serial: str) -> str | None:
    """None for a device that there is none of."""
    device = backend("iam").virtual_mfa_devices.get(serial)
    return None if device is None else str(device.base32_string_seed)


def check(user: str, serial: str, code: str) -> bool:
    """Whether a request that may name an MFA device has proved it; False where it names none.

    :param user: name of the user who asks.
    :raises AwsError: a device or a code that is not right.
    """
    if not serial and not code:
        return False
    failed = "MultiFactorAuthentication failed"
    if not serial or not code:
        raise AwsError(
            "AccessDenied", f"{failed}, must provide both MFA serial number and one time pass code.", 403
        )
    seed = seed_of(serial)
    try:
        own = serial in backend("iam").get_user(user).mfa_devices
    except Exception:  # noqa: BLE001 - moto's NotFoundException: not a user
        own = False
    if seed is None or not own:
        raise AwsError(
            "AccessDenied",
            f"{failed}, unable to validate MFA code.  Please verify your MFA serial number is valid and associated with this user.",
            403,
        )
    if not valid(seed, code):
        raise AwsError("AccessDenied", f"{failed} with invalid MFA one time pass code.", 403)
    return True
