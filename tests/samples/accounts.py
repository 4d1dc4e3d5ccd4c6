"""Accounts in the sandbox that fail a rule, and what a test says of the verdict."""

from __future__ import annotations

import dataclasses
import json
from typing import Any

from core.aws.model import Connection
from core.aws.policies import RoleWork, role_document
from core.aws.preflight.check import mend
from core.aws.preflight.model import Preflight, Question
from core.aws.sessions import client
from core.rules.model import Finding
from core.rules.verdicts import Readiness, Severity, Verdict

ACCOUNT = "123456789012"


def fails(judged: Preflight, rule: str) -> Finding:
    found = judged.finding(rule)
    assert found is not None
    assert found.verdict is Verdict.FAIL, found
    assert found.detail
    assert found.fix
    assert found.evidence
    if found.severity is Severity.BLOCK:
        assert found.aws_error
        assert judged.readiness is Readiness.BLOCKED
    return found


def passes(judged: Preflight, rule: str) -> Finding:
    found = judged.finding(rule)
    assert found is not None
    assert found.verdict in {Verdict.PASS, Verdict.NOT_APPLICABLE}, found
    return found


def repaired(connection: Connection, question: Question, finding: Finding, judged: Preflight) -> Preflight:
    """The program mends what it found, and looks again."""
    return mend(connection, question, [judged.repairs[finding.repair]], seconds=5)


def make_role(
    connection: Connection, name: str, trust: dict[str, Any], rights: dict[str, Any] | None = None
) -> None:
    iam = client(connection, "iam")
    iam.create_role(RoleName=name, AssumeRolePolicyDocument=json.dumps(trust))
    document = rights or role_document(RoleWork(name, "amigrate/"))
    iam.put_role_policy(RoleName=name, PolicyName="of-someone-else", PolicyDocument=json.dumps(document))


def make_user(connection: Connection, name: str, document: dict[str, Any]) -> Connection:
    """A user with one policy, signed in."""
    iam = client(connection, "iam")
    iam.create_user(UserName=name)
    iam.put_user_policy(UserName=name, PolicyName="all", PolicyDocument=json.dumps(document))
    key = iam.create_access_key(UserName=name)["AccessKey"]
    return dataclasses.replace(
        connection, access_key_id=key["AccessKeyId"], secret_access_key=key["SecretAccessKey"]
    )
