"""A plan as the commands of the AWS CLI that do the same: for those who want to see, keep, or run it by hand.

Source: https://docs.aws.amazon.com/cli/latest/reference/ec2/import-image.html
"""

from __future__ import annotations

import json
import shlex
from pathlib import PurePath
from typing import Any

from core.plans.choices import LicenseType, Route
from core.plans.destination import Destination
from core.plans.model import Plan
from core.plans.registering import block_devices, plain_description, plain_name, root_device
from core.rules.edition import Edition

SANDBOX = "http://127.0.0.1:PORT"
"""Stands for the sandbox's endpoint: without it the commands would go to the real AWS."""

SNAPSHOT = "SNAPSHOT"
"""Stands for a snapshot's id, which is known only when it is there."""

LONG = 100
"""Characters of a command that still is written on one line."""


def aws_commands(plan: Plan, *, endpoint_url: str = "") -> tuple[str, ...]:
    """One command a string, quoted for a POSIX shell. A bucket that the program would name is shown as it will be named.

    :param endpoint_url: the sandbox's, where it is known; it goes before the plan's own.
    """
    to = plan.destination
    rehearsed = SANDBOX if to.target == "sandbox" else ""
    common = _common(to, endpoint_url or to.endpoint_url or rehearsed)
    commands: list[str] = []
    staged: list[dict[str, Any]] = []
    snapshots = [SNAPSHOT]
    if plan.route.staged:
        commands, staged = _staging(plan, common)
    else:
        snapshots = _placeholders(len(plan.sources))
        commands += [line for index in range(len(plan.sources)) for line in _blocks(plan, index, common)]
    if plan.route is Route.SNAPSHOT:
        snapshots = _placeholders(len(staged))
        commands += [
            _join("aws", "ec2", "import-snapshot", *_import_snapshot(plan, entry), *common)
            for entry in staged
        ]
        commands.append(_join("aws", "ec2", "describe-import-snapshot-tasks", *common))
    if plan.route is Route.VOLUME:
        commands.append(
            "# ImportVolume reads a manifest of presigned addresses, and is not in the AWS CLI: amigrate calls it"
        )
        snapshots = _placeholders(len(plan.sources))
        commands += [
            _join("aws", "ec2", "create-snapshot", "--volume-id", f"VOLUME-{index + 1}", *common)
            for index in range(len(plan.sources))
        ]
    if plan.route.changes_guest:
        containers = staged or [{"SnapshotId": snapshot} for snapshot in snapshots]
        commands.append(_join("aws", "ec2", "import-image", *_import(plan, containers), *common))
        commands.append(_join("aws", "ec2", "describe-import-image-tasks", *common))
    else:
        commands.append(_join("aws", "ec2", "register-image", *_register(plan, snapshots), *common))
    return tuple(commands)


def _placeholders(count: int) -> list[str]:
    return [SNAPSHOT] if count == 1 else [f"{SNAPSHOT}-{index + 1}" for index in range(count)]


def _staging(plan: Plan, common: list[str]) -> tuple[list[str], list[dict[str, Any]]]:
    """The commands that bring the files into the bucket, and the containers that are there then."""
    to = plan.destination
    bucket = to.bucket or f"amigrate-ACCOUNT-{to.region}"
    commands = [_join("aws", "s3", "mb", f"s3://{bucket}", *common)] if to.create_bucket else []
    containers = []
    for source in plan.sources:
        sent = source.path
        if source.repack:
            whole = PurePath(source.path)
            sent = str(whole.with_name(f"{whole.stem}-repacked.{source.repack}"))
            skipped = ["--skip-free"] if source.skip_free else []
            commands.append(_join("amigrate", "convert", *skipped, source.path, sent))
        key = f"{to.prefix}{PurePath(sent).name}"
        commands.append(_join("aws", "s3", "cp", sent, f"s3://{bucket}/{key}", *common))
        container: dict[str, Any] = {
            "Format": (source.repack or source.format).upper(),
            "UserBucket": {"S3Bucket": bucket, "S3Key": key},
        }
        containers.append({**container, "DeviceName": source.device} if source.device else container)
    return commands, containers


def _blocks(plan: Plan, index: int, common: list[str]) -> list[str]:
    """One disk written by the EBS direct APIs. Words in capitals stand for what only the running of it tells."""
    to = plan.destination
    source = plan.sources[index]
    snapshot = _placeholders(len(plan.sources))[index]
    size = str(max(1, -(-source.size // (1 << 30)))) if source.format == "raw" else "GIB"
    start = ["--volume-size", size, "--description", plain_description(plan.description or plan.name)]
    if plan.since:
        start += ["--parent-snapshot-id", "EARLIER"]
    elif to.encrypted:
        start.append("--encrypted")
        if to.kms_key_id:
            start += ["--kms-key-arn", to.kms_key_id]
    if to.tags:
        start += ["--tags", json.dumps(_tags(to))]
    block = [
        "--snapshot-id",
        snapshot,
        "--block-index",
        "INDEX",
        "--block-data",
        "BLOCK",
        "--data-length",
        "524288",
    ]
    block += ["--checksum", "SHA256", "--checksum-algorithm", "SHA256"]
    return [
        _join("aws", "ebs", "start-snapshot", *start, *common),
        _join("aws", "ebs", "put-snapshot-block", *block, *common),
        _join(
            "aws",
            "ebs",
            "complete-snapshot",
            "--snapshot-id",
            snapshot,
            "--changed-blocks-count",
            "COUNT",
            *common,
        ),
        _join("aws", "ec2", "wait", "snapshot-completed", "--snapshot-ids", snapshot, *common),
    ]


def _import_snapshot(plan: Plan, container: dict[str, Any]) -> list[str]:
    to = plan.destination
    words = ["--description", plain_description(plan.description or plan.name), "--role-name", to.role_name]
    words += ["--disk-container", json.dumps(container)]
    words += _encryption(to) + _comment(plan)
    if to.tags:
        words += [
            "--tag-specifications",
            json.dumps([{"ResourceType": "import-snapshot-task", "Tags": _tags(to)}]),
        ]
    return words


def _register(plan: Plan, snapshots: list[str]) -> list[str]:
    """The same parameters as core.aws.registering sends, but for the migration's own name and tags."""
    words = [
        "--name",
        plain_name(plan.name),
        "--description",
        plain_description(plan.description or plan.name),
    ]
    words += [
        "--architecture",
        plan.architecture or "x86_64",
        "--virtualization-type",
        "hvm",
        "--ena-support",
    ]
    words += ["--root-device-name", root_device(plan)]
    words += ["--block-device-mappings", json.dumps(block_devices(plan, snapshots))]
    if plan.boot_mode is not None:
        words += ["--boot-mode", plan.boot_mode.value]
    to = plan.destination
    if to.tags:
        words += ["--tag-specifications", json.dumps([{"ResourceType": "image", "Tags": _tags(to)}])]
    return words


def _tags(to: Destination) -> list[dict[str, str]]:
    return [{"Key": key, "Value": value} for key, value in to.tags.items()]


def _common(to: Destination, endpoint_url: str) -> list[str]:
    words = ["--region", to.region]
    if to.profile:
        words += ["--profile", to.profile]
    if endpoint_url:
        words += ["--endpoint-url", endpoint_url]
    return words


def _import(plan: Plan, containers: list[dict[str, Any]]) -> list[str]:
    """The same parameters as core.aws.import_task sends, but for the migration's own token and tags."""
    to = plan.destination
    words = ["--description", plain_description(plan.description or plan.name), "--role-name", to.role_name]
    words += ["--disk-containers", json.dumps(containers)]
    if plan.platform:
        words += ["--platform", plan.platform]
    if plan.architecture:
        words += ["--architecture", plan.architecture]
    words += _license(plan)
    if plan.boot_mode is not None and plan.platform and plan.edition is not Edition.GUIDE_2019:
        words += ["--boot-mode", plan.boot_mode.value]
    if plan.hypervisor:
        words += ["--hypervisor", plan.hypervisor]
    if plan.license_configurations:
        configurations = [{"LicenseConfigurationArn": arn} for arn in plan.license_configurations]
        words += ["--license-specifications", json.dumps(configurations)]
    words += _encryption(to) + _comment(plan)
    if to.tags:
        words += [
            "--tag-specifications",
            json.dumps([{"ResourceType": "import-image-task", "Tags": _tags(to)}]),
        ]
    return words


def _encryption(to: Destination) -> list[str]:
    if not to.encrypted:
        return []
    return ["--encrypted", *(["--kms-key-id", to.kms_key_id] if to.kms_key_id else [])]


def _comment(plan: Plan) -> list[str]:
    return ["--client-data", json.dumps({"Comment": plan.client_comment})] if plan.client_comment else []


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
