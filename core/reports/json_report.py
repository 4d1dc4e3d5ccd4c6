"""The report as JSON: what ``amigrate check --json`` prints, with a published schema, and how it is read back.

A document holds everything that the verdicts rest on (``containers``, ``guest``, ``failure``), so that it can be judged again by another
edition without the image. Its schema is resources/schemas/report.schema.json; after a change of the facts write :func:`schema_text` there anew
(tests/core/reports/test_json_report.py says how). Fields are only ever added.
"""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from core.errors import AmigrateError
from core.facts import Evidence, Failure
from core.guests.model import Guest, Inspection
from core.images.model import DiskFacts, ImageFacts
from core.reports.redaction import without_secrets
from core.rules import rejudge as rejudge_report
from core.rules.edition import Edition
from core.rules.model import Confirmation, Finding, ImageReport, Report
from core.rules.verdicts import Readiness, Severity, Verdict


class _Part(BaseModel):
    """Documents of a later version may have more fields."""

    model_config = ConfigDict(frozen=True, extra="ignore")


class FindingDocument(_Part):
    """One rule's verdict on one machine."""

    rule: str = Field(description="Id of the rule, e.g. DSK-07; `amigrate rules` explains each.")
    title: str = Field(description="The demand in a few words.")
    verdict: Verdict
    severity: Severity = Field(
        description="What a fail means: AWS refuses; imports but may not boot or be reached; good to know."
    )
    detail: str = Field(description="What was found, in one sentence.")
    evidence: tuple[Evidence, ...] = Field(description="What was read, and where.")
    aws_error: str = Field(description="The message that the import would end in, where one is known.")
    fix: str = Field(description="What to do, with the command where there is one.")
    source: str = Field(description="The guide, its edition and date, and the passage.")
    repair: str = Field(description="Code of a repair that the program can do itself, e.g. repack:vhdx.")


class ImageDocument(_Part):
    """One machine: one file, an OVA, or several files that belong together."""

    path: str
    paths: tuple[str, ...]
    format: str = Field(
        description="Format of the first file, told by its content; empty where none was recognised."
    )
    disks: tuple[DiskFacts, ...] = Field(description="Sizes are bytes.")
    guest: Guest | None = Field(description="What is installed; null where it could not be read.")
    readiness: Readiness
    findings: tuple[FindingDocument, ...]
    containers: tuple[ImageFacts, ...] = Field(description="What each file's container says.")
    failure: Failure | None = Field(description="Why the inspection came to no end; null where it did.")
    deep: bool = Field(default=False, description="Everything that the containers store was read.")
    confirmations: tuple[Confirmation, ...] = Field(
        default=(), description="Items of the checklist that someone has ticked; no verdict changes by them."
    )


class ReportDocument(_Part):
    """A report of one or more machines by one edition of AWS's guide."""

    schema_version: Literal[1] = 1
    edition: Edition
    edition_date: str = Field(description="Day on which the edition's data was last checked, ISO 8601.")
    created: datetime
    program: str
    images: tuple[ImageDocument, ...]


def as_json(report: Report) -> dict[str, Any]:
    """The report as a JSON-ready value (:class:`ReportDocument`)."""
    document = ReportDocument(
        edition=report.edition,
        edition_date=report.edition_date,
        created=report.created,
        program=report.program,
        images=tuple(_image(image) for image in report.images),
    )
    return document.model_dump(mode="json")


def from_json(text: str | bytes, path: str = "This file") -> Report:
    """Read a saved report back.

    :param path: what the error calls it.
    :raises AmigrateError: ``report.not-a-report``: it is no JSON, or not a report of this program.
    """
    try:
        document = ReportDocument.model_validate_json(text)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        where = ".".join(str(part) for part in first["loc"]) or "the start"
        raise AmigrateError("report.not-a-report", path=path, where=where, reason=first["msg"]) from error
    return Report(
        edition=document.edition,
        edition_date=document.edition_date,
        created=document.created,
        program=document.program,
        images=tuple(_image_report(image) for image in document.images),
    )


def rejudge(report: Report, edition: Edition) -> Report:
    """Judge a report's machines by another edition; needs no image (as :func:`core.rules.rejudge`)."""
    return rejudge_report(report, edition)


def schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of what :func:`as_json` returns."""
    made = ReportDocument.model_json_schema(mode="serialization")
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:amigrate:report:1",
        **made,
        "title": "amigrate report",
    }


def schema_text() -> str:
    """The schema as its file holds it."""
    return json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"


def _image(image: ImageReport) -> ImageDocument:
    return ImageDocument(
        path=image.path,
        paths=image.paths,
        format=image.format,
        disks=image.disks,
        guest=without_secrets(image.guest),
        readiness=image.readiness,
        findings=tuple(FindingDocument(**finding.model_dump()) for finding in image.findings),
        containers=image.inspection.images,
        failure=image.inspection.failure,
        deep=image.inspection.deep,
        confirmations=image.confirmations,
    )


def _image_report(document: ImageDocument) -> ImageReport:
    return ImageReport(
        path=document.path,
        paths=document.paths,
        format=document.format,
        disks=document.disks,
        guest=document.guest,
        readiness=document.readiness,
        findings=tuple(Finding(**finding.model_dump()) for finding in document.findings),
        inspection=Inspection(
            images=document.containers, guest=document.guest, failure=document.failure, deep=document.deep
        ),
        confirmations=document.confirmations,
    )
