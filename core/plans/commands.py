"""A plan as the commands of the AWS CLI that do the same: for those who want to see, keep, or run it by hand.

Source: https://docs.aws.amazon.com/cli/latest/reference/ec2/import-image.html
"""

from __future__ import annotations

import json
import shlex
from pathlib import PurePath

from core.plans.model import Destination, LicenseType, Plan
from core.rules.model import Edition

SANDBOX = "http://127.0.0.1:PORT"
"""Stands for the sandbox's endpoint: without it the commands would go to the real AWS."""

LONG = 100
"""Characters of a command that still is written on one line."""


def aws_commands(plan: Plan, *, endpoint_url: str = "") -> tuple[str, ...]:
    """One command a string, quoted for a POSIX shell. A bucket that the program would name is shown as it will be named.

    :param endpoint_url: the sandbox's, where it is known; it goes before the plan's own.
    """
    to = plan.destination
    bucket = to.bucket or f"amigrate-ACCOUNT-{to.region}"
    rehearsed = SANDBOX if to.target == "sandbox" else ""
    common = _common(to, endpoint_url or to.endpoint_url or rehearsed)
    commands = []
    if to.create_bucket:
        commands.append(_join("aws", "s3", "mb", f"s3://{bucket}", *common))
    keys = []
    for source in plan.sources:
        sent = source.path
        if source.repack:
            whole = PurePath(source.path)
            sent = str(whole.with_name(f"{whole.stem}-repacked.{source.repack}"))
            skipped = ["--skip-free"] if source.skip_free else []
            commands.append(_join("amigrate", "convert", *skipped, source.path, sent))
        keys.append(f"{to.prefix}{PurePath(sent).name}")
        commands.append(_join("aws", "s3", "cp", sent, f"s3://{bucket}/{keys[-1]}", *common))
    commands.append(_join("aws", "ec2", "import-image", *_import(plan, bucket, keys), *common))
    commands.append(_join("aws", "ec2", "describe-import-image-tasks", *common))
    return tuple(commands)


def _common(to: Destination, endpoint_url: str) -> list[str]:
    words = ["--region", to.region]
    if to.profile:
        words += ["--profile", to.profile]
    if endpoint_url:
        words += ["--endpoint-url", endpoint_url]
    return words


def _import(plan: Plan, bucket: str, keys: list[str]) -> list[str]:
    """The same parameters as core.aws.import_task sends, but for the migration's own token and tags."""
    to = plan.destination
    containers = [
        {"Format": (source.repack or source.format).upper(), "UserBucket": {"S3Bucket": bucket, "S3Key": key}}
        for source, key in zip(plan.sources, keys, strict=True)
    ]
    words = ["--description", plan.description or plan.name, "--role-name", to.role_name]
    words += ["--disk-containers", json.dumps(containers)]
    if plan.platform:
        words += ["--platform", plan.platform]
    if plan.architecture:
        words += ["--architecture", plan.architecture]
    words += _license(plan)
    if plan.boot_mode is not None and plan.platform and plan.edition is not Edition.GUIDE_2019:
        words += ["--boot-mode", plan.boot_mode.value]
    if to.encrypted:
        words.append("--encrypted")
        if to.kms_key_id:
            words += ["--kms-key-id", to.kms_key_id]
    if to.tags:
        tags = [{"Key": key, "Value": value} for key, value in to.tags.items()]
        words += ["--tag-specifications", json.dumps([{"ResourceType": "import-image-task", "Tags": tags}])]
    return words


def _license(plan: Plan) -> list[str]:
    """One of the two or neither: AWS refuses both together."""
    if plan.usage_operation:
        return ["--usage-operation", plan.usage_operation]
    if plan.license_type is LicenseType.AUTO:
        return []
    return ["--license-type", plan.license_type.value]


def _join(*words: str) -> str:
    """One line, or one option a line where that would be long."""
    line = shlex.join(words)
    if len(line) <= LONG:
        return line
    parts: list[list[str]] = [[]]
    for word in words:
        if word.startswith("--"):
            parts.append([])
        parts[-1].append(word)
    return " \\\n    ".join(shlex.join(part) for part in parts)
