"""The instance's console: its text and its picture, as EC2 gives them."""

from __future__ import annotations

import base64
import binascii
from typing import Any

from core.aws.errors import answering, aws_code
from core.errors import ServiceError

MAX_TEXT = 64 << 10
"""Characters that are kept, the latest: EC2 itself keeps 64 KB."""
MAX_PICTURE = 8 << 20


def console_text(client: Any, instance_id: str) -> str:
    """What was written to the serial console, "" where there is nothing yet. The latest, where the type can give it (Nitro)."""
    try:
        with answering("ec2:GetConsoleOutput", instance=instance_id):
            answer = client.get_console_output(InstanceId=instance_id, Latest=True)
    except ServiceError as error:
        if aws_code(error) != "UnsupportedOperation":
            raise
        with answering("ec2:GetConsoleOutput", instance=instance_id):
            answer = client.get_console_output(InstanceId=instance_id)
    text = str(answer.get("Output") or "")
    return text[-MAX_TEXT:].replace("\r\n", "\n")


def console_picture(client: Any, instance_id: str) -> bytes:
    """The screen as JPEG or PNG, b"" where EC2 has none (bare metal, or a machine without a screen)."""
    with answering("ec2:GetConsoleScreenshot", instance=instance_id):
        answer = client.get_console_screenshot(InstanceId=instance_id, WakeUp=True)
    try:
        picture = base64.b64decode(answer.get("ImageData") or "", validate=True)
    except (binascii.Error, ValueError):
        return b""
    known = picture.startswith((b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n"))
    return picture if known and len(picture) <= MAX_PICTURE else b""
