"""Inside the instance without a login: the same script, run by the Systems Manager agent where the machine has one that answers.

Source: https://docs.aws.amazon.com/systems-manager/latest/userguide/run-command.html
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from core.aws.errors import answering, aws_code
from core.aws.launch.login import SECONDS, Inside, read_answer, script
from core.aws.launch.windows import WindowsInside, read_windows_answer, windows_script
from core.errors import ServiceError
from core.plans.launching import LaunchSettings

_POLL = 1.0
_UNDER_WAY = frozenset({"Pending", "InProgress", "Delayed", ""})


def agent_answers(client: Any, instance_id: str) -> bool:
    """Whether the machine's agent has reported to Systems Manager, and does so still."""
    with answering("ssm:DescribeInstanceInformation", instance=instance_id):
        found = client.describe_instance_information(
            Filters=[{"Key": "InstanceIds", "Values": [instance_id]}]
        )["InstanceInformationList"]
    return any(entry.get("PingStatus") == "Online" for entry in found)


def look_inside_by_agent(
    client: Any, instance_id: str, settings: LaunchSettings, wait: Callable[[float], None]
) -> Inside:
    """Run the script of a Linux by the agent, read its answer.

    :param wait: sleeps some seconds; raises to stop.
    :raises ServiceError: ``launch.agent-failed``, ``launch.login-silent``, or what Systems Manager answered.
    """
    return read_answer(
        _run(client, instance_id, "AWS-RunShellScript", script(settings), len(settings.connects), wait)
    )


def look_inside_windows(
    client: Any, instance_id: str, settings: LaunchSettings, wait: Callable[[float], None]
) -> WindowsInside:
    """The same for a Windows, by PowerShell; raises the same."""
    said = _run(
        client, instance_id, "AWS-RunPowerShellScript", windows_script(settings), len(settings.connects), wait
    )
    return read_windows_answer(said)


def _run(
    client: Any, instance_id: str, document: str, text: str, tries: int, wait: Callable[[float], None]
) -> str:
    """What the script printed: its first 24,000 characters, Systems Manager keeps no more."""
    limit = SECONDS + 6 * tries
    with answering("ssm:SendCommand", instance=instance_id):
        command = client.send_command(
            InstanceIds=[instance_id],
            DocumentName=document,
            Parameters={"commands": [text], "executionTimeout": [str(round(limit))]},
            Comment="amigrate: looks at a test instance, changes nothing",
        )["Command"]["CommandId"]
    deadline = time.monotonic() + limit
    while True:
        told = _invocation(client, command, instance_id)
        status = told.get("Status", "")
        if status not in _UNDER_WAY:
            break
        if time.monotonic() > deadline:
            raise ServiceError("launch.login-silent", address=instance_id, seconds=round(limit))
        wait(_POLL)
    if status != "Success":
        raise ServiceError(
            "launch.agent-failed",
            status=status,
            reason=told.get("StandardErrorContent", "")[-300:].strip() or "-",
        )
    return str(told.get("StandardOutputContent") or "")


def _invocation(client: Any, command: str, instance_id: str) -> dict[str, Any]:
    """{} for the moment in which Systems Manager does not know it yet."""
    try:
        with answering("ssm:GetCommandInvocation", instance=instance_id):
            return dict(client.get_command_invocation(CommandId=command, InstanceId=instance_id))
    except ServiceError as error:
        if aws_code(error) == "InvocationDoesNotExist":
            return {}
        raise
