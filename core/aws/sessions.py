"""Clients of AWS's services, all made in one way. The SDK is imported when the first is asked for: it takes half a second.

Never boto3's ``preferred_transfer_client="crt"``: it ignores ``endpoint_url`` and would send a sandbox's upload to the real
AWS (boto/boto3 issue 4839).
"""

from __future__ import annotations

import gc
import ipaddress
import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from core.aws.errors import answering
from core.aws.model import Connection
from core.errors import CredentialsError, ServiceError

CONNECT_TIMEOUT = 10
READ_TIMEOUT = 60
"""Seconds. A part that is under way keeps its connection busy, so this is silence, not the time of a transfer."""

ATTEMPTS = 3
"""Of one call, by the SDK (mode "standard"), against blips; the uploader's own patience outlives outages."""

_making = threading.Lock()  # boto3's sessions may be used by one thread at a time, clients by all


def client(connection: Connection, service: str) -> Any:
    """A client that several threads may use.

    :param service: ``s3``, ``ec2``, ``iam``, ``sts`` …
    :raises CredentialsError: ``aws.profile-not-found``, ``aws.no-credentials``.
    :raises ServiceError: ``aws.endpoint`` for an endpoint that is no http(s) URL.
    """
    if connection.endpoint_url and urlsplit(connection.endpoint_url).scheme not in {"http", "https"}:
        raise ServiceError("aws.endpoint", endpoint=connection.endpoint_url)
    with _making, _uncollected(), answering("session", profile=connection.profile, region=connection.region):
        session = _session(connection)
        made = session.create_client(
            service,
            region_name=connection.region,
            endpoint_url=connection.endpoint_url or None,
            aws_access_key_id=connection.access_key_id or None,
            aws_secret_access_key=connection.secret_access_key or None,
            aws_session_token=connection.session_token or None,
            config=_config(connection, service),
        )
        if service == "s3":
            # With all of TLS, which a window at rest does without.
            from core.aws.transport import PartTransport, verifying_context

            bundle = session.get_config_variable("ca_bundle")
            PartTransport(
                lambda: verifying_context(bundle), connect_timeout=CONNECT_TIMEOUT, silence=READ_TIMEOUT
            ).attach(made)
        return made


@contextmanager
def _uncollected() -> Iterator[None]:
    """Without the garbage collector, which would look through the SDK's models ten times while they are read, and find nothing."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def credentials(connection: Connection) -> Any:
    """botocore's credentials object that the connection's clients sign with: it renews itself. None where there is none.

    :raises CredentialsError: ``aws.profile-not-found``.
    """
    with _making, answering("session", profile=connection.profile):
        return _session(connection).get_credentials()


def forget() -> None:
    """The next client looks for its credentials anew: the old ones are known to have expired."""
    with _making:
        _sessions.clear()


_sessions: dict[tuple[Any, ...], Any] = {}
"""One for all clients of a profile: they share credentials, so a code of an MFA device is asked for once, not for each client."""
_MANY_SESSIONS = 32


def _session(connection: Connection) -> Any:
    key = (
        connection.profile,
        connection.sso,
        connection.ask,
        bool(connection.access_key_id),
        *_surroundings(),
    )
    if key not in _sessions:
        if len(_sessions) >= _MANY_SESSIONS:
            _sessions.clear()
        _sessions[key] = _new_session(connection)
    return _sessions[key]


def _surroundings() -> tuple[object, ...]:
    """What credentials are found by: whoever changes a variable or a file is heard at once."""
    variables = tuple(sorted((name, text) for name, text in os.environ.items() if name.startswith("AWS_")))
    files = (
        os.environ.get("AWS_CONFIG_FILE", "~/.aws/config"),
        os.environ.get("AWS_SHARED_CREDENTIALS_FILE", "~/.aws/credentials"),
    )
    return (variables, *(_changed(Path(file).expanduser()) for file in files))


def _changed(file: Path) -> tuple[str, int, int]:
    try:
        found = file.stat()
    except OSError:
        return str(file), 0, 0
    return str(file), found.st_mtime_ns, found.st_size


def _new_session(connection: Connection) -> Any:
    from core.aws.service_models import bare_session

    session = bare_session(connection.profile)
    if connection.sso is not None:
        from core.aws.sso import role_credentials

        # botocore takes fixed keys only; these renew themselves.
        session._credentials = role_credentials(session, connection.sso)
    elif not connection.access_key_id:
        resolver = session.get_component("credential_provider")
        resolver.get_provider("assume-role")._prompter = _prompter(connection)
    return session


def _prompter(connection: Connection) -> Callable[[str], str]:
    """Asks for the code of an MFA device where the SDK would ask on the terminal."""

    def prompt(words: str) -> str:
        device = words.removeprefix("Enter MFA code for ").rstrip(": ")
        if connection.ask is None:
            raise CredentialsError("aws.mfa-needed", device=device)
        return connection.ask("mfa", {"device": device}).strip()

    return prompt


def _config(connection: Connection, service: str) -> Any:
    from botocore.config import Config

    from core import __version__

    storage: dict[str, object] = {"addressing_style": "path"} if connection.endpoint_url else {}
    if not payload_needs_signature(connection.endpoint_url):
        storage["payload_signing_enabled"] = False
    return Config(
        retries={"mode": "standard", "total_max_attempts": ATTEMPTS},
        connect_timeout=CONNECT_TIMEOUT,
        read_timeout=READ_TIMEOUT,
        max_pool_connections=16,
        tcp_keepalive=True,
        request_checksum_calculation="when_required",
        response_checksum_validation="when_required",
        user_agent_extra=f"amigrate/{__version__}",
        s3=storage,
        # Presigned addresses would otherwise be signed by version 2, which newer Regions do not take.
        signature_version="s3v4" if service == "s3" else None,
    )


def payload_needs_signature(endpoint_url: str) -> bool:
    """Whether bodies must be signed too, which costs a SHA-256 of every byte.

    Not over TLS, which protects them already, nor to this very machine, where there is no line to protect. (A checksum of
    every part goes along in any case.)
    """
    parts = urlsplit(endpoint_url)
    return parts.scheme == "http" and not _is_loopback(parts.hostname or "")


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
