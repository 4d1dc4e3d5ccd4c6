"""Plans as files: JSON, written whole or not at all."""

from __future__ import annotations

import json
import os
import tempfile
from pathlib import Path

from pydantic import ValidationError

from core.errors import PlanError
from core.plans.model import Plan

MAX_PLAN = 1 << 20
"""Bytes. A plan is a few KiB; anything larger is some other file."""


def save_plan(plan: Plan, path: Path | str) -> None:
    """:raises PlanError: ``plan.not-writable``."""
    target = Path(path)
    text = plan.model_dump_json(indent=2) + "\n"
    temporary = None
    try:
        handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).replace(target)
    except OSError as error:
        if temporary is not None:
            Path(temporary).unlink(missing_ok=True)
        reason = error.strerror or str(error)
        raise PlanError("plan.not-writable", path=str(target), reason=reason) from error


def load_plan(path: Path | str) -> Plan:
    """Read a plan back. Its content is not judged here: check_plan does that.

    :raises PlanError: ``plan.not-readable``, ``plan.not-a-plan`` (no JSON, too large, no object), ``plan.newer-version``,
        ``plan.invalid`` (with the place and the reason).
    """
    source = Path(path)
    try:
        with source.open("rb") as file:
            content = file.read(MAX_PLAN + 1)
    except OSError as error:
        reason = error.strerror or str(error)
        raise PlanError("plan.not-readable", path=str(source), reason=reason) from error
    if len(content) > MAX_PLAN:
        raise PlanError("plan.not-a-plan", path=str(source), reason=f"more than {MAX_PLAN} bytes")
    try:
        document = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise PlanError("plan.not-a-plan", path=str(source), reason=str(error)) from error
    if not isinstance(document, dict):
        raise PlanError("plan.not-a-plan", path=str(source), reason="no JSON object")
    version = document.get("version", 1)
    if isinstance(version, int) and version > 1:
        raise PlanError("plan.newer-version", path=str(source), version=version)
    try:
        return Plan.model_validate_json(content)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        where = ".".join(str(part) for part in first["loc"]) or "plan"
        raise PlanError("plan.invalid", path=str(source), where=where, reason=first["msg"]) from error
