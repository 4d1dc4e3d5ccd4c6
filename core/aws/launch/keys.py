"""A key pair whose private half is made here, saved where the user says, and never sent: EC2 gets the public one.

Kept before the call that uses it, so that a kill in between costs nothing: the file tells the public half again.
"""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import Any

from core.aws.calls import PatientCalls
from core.aws.errors import answering, aws_code
from core.aws.launch.network import specification
from core.errors import PlanError, ServiceError

RSA_BITS = 3072


def make_private_key(file: Path, *, rsa: bool) -> None:
    """Write a new private key (OpenSSH's format) that only its owner can read.

    :param rsa: Windows' first password can only be decrypted with RSA; all else gets ED25519.
    :raises PlanError: ``launch.key-file-there``, ``launch.key-file-missing``.
    """
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric import ed25519
    from cryptography.hazmat.primitives.asymmetric import rsa as rsa_keys

    key = (
        rsa_keys.generate_private_key(public_exponent=65537, key_size=RSA_BITS)
        if rsa
        else ed25519.Ed25519PrivateKey.generate()
    )
    content = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.OpenSSH if not rsa else serialization.PrivateFormat.TraditionalOpenSSL,
        serialization.NoEncryption(),
    )
    try:
        # The mode goes with the creation: at no moment can anybody else read it.
        handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError as error:
        raise PlanError("launch.key-file-there", path=str(file)) from error
    except OSError as error:
        reason = error.strerror or str(error)
        raise PlanError("launch.key-file-missing", path=str(file), reason=reason) from error
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
    except OSError as error:
        with contextlib.suppress(OSError):
            file.unlink()
        reason = error.strerror or str(error)
        raise PlanError("launch.key-file-missing", path=str(file), reason=reason) from error


def public_half(file: Path) -> bytes:
    """Of a private key file, as OpenSSH writes it.

    :raises PlanError: ``launch.key-file-missing``: it cannot be read, or is none.
    """
    from cryptography.hazmat.primitives import serialization

    try:
        content = file.read_bytes()
        load = (
            serialization.load_ssh_private_key
            if b"OPENSSH PRIVATE KEY" in content
            else serialization.load_pem_private_key
        )
        key = load(content, None)
        return key.public_key().public_bytes(
            serialization.Encoding.OpenSSH, serialization.PublicFormat.OpenSSH
        )
    except OSError as error:
        reason = error.strerror or str(error)
        raise PlanError("launch.key-file-missing", path=str(file), reason=reason) from error
    except (ValueError, TypeError) as error:
        raise PlanError(
            "launch.key-file-missing", path=str(file), reason="it holds no private key"
        ) from error


def import_key(calls: PatientCalls, name: str, file: Path, tags: dict[str, str]) -> None:
    """Give EC2 the public half. No error when it is there already: the name is the launch's own."""
    public = public_half(file)

    def work(client: Any) -> None:
        try:
            with answering("ec2:ImportKeyPair", key=name):
                client.import_key_pair(
                    KeyName=name,
                    PublicKeyMaterial=public,
                    TagSpecifications=[specification("key-pair", tags)],
                )
        except ServiceError as error:
            if aws_code(error) != "InvalidKeyPair.Duplicate":
                raise

    calls(work)
