"""ACC-05: are fewer imports under way than the account may have at a time?

The quota's name is told by Service Quotas where that may be asked; otherwise the guide's figure is taken, and said to be that.

Source: VM Import/Export user guide, "Quotas" and "Limitations": 5 conversion tasks per Region in progress, adjustable to 20
(https://docs.aws.amazon.com/vm-import/latest/userguide/vmie_prereqs.html)
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from core.aws.errors import answering
from core.aws.preflight.model import Answer, ask
from core.facts import Evidence
from core.rules.outcome import Outcome, failed, passed, unknown
from core.rules.verdicts import Severity

DOCUMENTED = 5
_NAME = re.compile(r"\b(vm ?import|import (image|snapshot)|conversion)\b", re.IGNORECASE)
_RUNNING = frozenset({"active", "deleting", "pending", "updating", "validating", "validated", "converting"})


@dataclass(frozen=True, slots=True)
class TaskFacts:
    """:param quota: (value, name) as Service Quotas has it; no value: it knows of none."""

    images: Answer[list[str]]
    snapshots: Answer[list[str]]
    quota: Answer[tuple[int, str]]


def read(ec2: Any, quotas: Any) -> TaskFacts:
    def images() -> list[str]:
        with answering("ec2:DescribeImportImageTasks"):
            pages = ec2.get_paginator("describe_import_image_tasks").paginate()
            tasks = [task for page in pages for task in page["ImportImageTasks"]]
        return [task["ImportTaskId"] for task in tasks if task.get("Status") in _RUNNING]

    def snapshots() -> list[str]:
        with answering("ec2:DescribeImportSnapshotTasks"):
            pages = ec2.get_paginator("describe_import_snapshot_tasks").paginate()
            tasks = [task for page in pages for task in page["ImportSnapshotTasks"]]
        return [
            task["ImportTaskId"]
            for task in tasks
            if task.get("SnapshotTaskDetail", {}).get("Status") in _RUNNING
        ]

    def quota() -> tuple[int, str] | None:
        with answering("servicequotas:ListServiceQuotas"):
            pages = quotas.get_paginator("list_service_quotas").paginate(ServiceCode="ec2")
            found = [entry for page in pages for entry in page["Quotas"] if _NAME.search(entry["QuotaName"])]
        return (int(found[0]["Value"]), str(found[0]["QuotaName"])) if found else None

    return TaskFacts(
        ask("ec2:DescribeImportImageTasks", images),
        ask("ec2:DescribeImportSnapshotTasks", snapshots),
        ask("servicequotas:ListServiceQuotas", quota),  # type: ignore[arg-type]
    )


def judge(facts: TaskFacts) -> Outcome:
    running = [*(facts.images.value or ()), *(facts.snapshots.value or ())]
    limit, name = facts.quota.value or (DOCUMENTED, "")
    from_where = Evidence(
        where=facts.quota.call if name else "VM Import/Export user guide",
        value=f"{name}: {limit}" if name else f"{limit} tasks at a time (adjustable)",
    )
    evidence = [Evidence(where=facts.images.call, value=", ".join(running) or "none under way"), from_where]
    if len(running) >= limit:
        return failed("full", evidence, count=len(running), limit=limit)
    for answer in (facts.images, facts.snapshots):
        if not answer.known:
            return unknown("unread", answer.evidence(), severity=Severity.WARN, reason=answer.reason)
    return passed(evidence, count=len(running), limit=limit)
