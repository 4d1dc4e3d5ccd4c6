"""What AWS says of a task, by its id: the words that somebody wants explained."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from core.aws.errors import answering
from core.aws.model import Connection
from core.aws.sessions import client
from core.errors import ServiceError
from core.facts import Frozen


class TaskWords(Frozen):
    """:param message: StatusMessage, "" where AWS says none. :param failed: it has ended, and not well."""

    task: str
    status: str
    message: str
    failed: bool


class _Asking(NamedTuple):
    operation: str
    argument: str
    answer: str
    detail: str
    status: str
    message: str


_KINDS = {
    "import-ami": _Asking("describe_import_image_tasks", "ImportTaskIds", "ImportImageTasks", "", "Status", "StatusMessage"),
    "import-snap": _Asking(
        "describe_import_snapshot_tasks", "ImportTaskIds", "ImportSnapshotTasks", "SnapshotTaskDetail", "Status", "StatusMessage"
    ),
    "export-ami": _Asking("describe_export_image_tasks", "ExportImageTaskIds", "ExportImageTasks", "", "Status", "StatusMessage"),
    "export-i": _Asking("describe_export_tasks", "ExportTaskIds", "ExportTasks", "", "State", "StatusMessage"),
    "import-i": _Asking("describe_conversion_tasks", "ConversionTaskIds", "ConversionTasks", "", "State", "StatusMessage"),
    "import-vol": _Asking("describe_conversion_tasks", "ConversionTaskIds", "ConversionTasks", "", "State", "StatusMessage"),
}  # fmt: skip
_ID = re.compile(rf"\b({'|'.join(_KINDS)})-[0-9a-z]{{4,40}}\b")
_FAILED = frozenset({"deleted", "deleting", "error", "cancelled", "failed"})


def task_id_in(text: str) -> str:
    """The first task id that stands in ``text``; "" where there is none."""
    found = _ID.search(text.strip())
    return found.group(0) if found else ""


def task_words(connection: Connection, task: str) -> TaskWords:
    """Ask EC2.

    :param task: as :func:`task_id_in` finds it.
    :raises ServiceError: ``import.unknown-task``: AWS keeps tasks for seven days; or what EC2 answered.
    """
    asking = next(kind for prefix, kind in _KINDS.items() if task.startswith(f"{prefix}-"))
    ec2 = client(connection, "ec2")
    name = "".join(part.title() for part in asking.operation.split("_"))
    with answering(f"ec2:{name}", task=task):
        answer: dict[str, Any] = getattr(ec2, asking.operation)(**{asking.argument: [task]})
    found = answer.get(asking.answer, [])
    if not found:
        raise ServiceError("import.unknown-task", task=task, aws_code="", aws_message="")
    detail = found[0].get(asking.detail, {}) if asking.detail else found[0]
    status = str(detail.get(asking.status, ""))
    return TaskWords(
        task=task, status=status, message=str(detail.get(asking.message, "")), failed=status in _FAILED
    )
