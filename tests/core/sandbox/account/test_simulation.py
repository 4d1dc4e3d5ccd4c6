"""SimulatePrincipalPolicy and its like, and what the account tells of itself."""

from __future__ import annotations

from typing import Any

from samples.policies import ACCOUNT, FULL, allow, document, refused


class TestSimulation:
    def test_decisions(self, user: Any, client: Any, organization: Any) -> None:
        me = user(
            allow("s3:*", "arn:aws:s3:::mine/*"),
            {"Effect": "Deny", "Action": "s3:DeleteObject", "Resource": "*"},
        )
        iam = client("iam")
        wanted = {
            "PolicySourceArn": me.arn, "ActionNames": ["s3:PutObject", "s3:DeleteObject", "ec2:ImportImage"],
            "ResourceArns": ["arn:aws:s3:::mine/key"],
        }  # fmt: skip
        answer = iam.simulate_principal_policy(**wanted)
        decisions = {item["EvalActionName"]: item["EvalDecision"] for item in answer["EvaluationResults"]}
        assert decisions == {
            "s3:PutObject": "allowed",
            "s3:DeleteObject": "explicitDeny",
            "ec2:ImportImage": "implicitDeny",
        }
        assert "OrganizationsDecisionDetail" not in answer["EvaluationResults"][0]
        organization(FULL, {"Effect": "Deny", "Action": "s3:PutObject", "Resource": "*"})
        first = iam.simulate_principal_policy(**wanted)["EvaluationResults"][0]
        assert first["EvalDecision"] == "explicitDeny"
        assert first["OrganizationsDecisionDetail"] == {"AllowedByOrganizations": False}

    def test_missing_context_and_boundary(self, client: Any) -> None:
        iam = client("iam")
        condition = {"Bool": {"aws:MultiFactorAuthPresent": "true"}}
        text = document(allow("s3:*", Condition=condition))
        asked = {"PolicyInputList": [text], "ActionNames": ["s3:GetObject"]}
        [result] = iam.simulate_custom_policy(**asked)["EvaluationResults"]
        assert (result["EvalDecision"], result["MissingContextValues"]) == (
            "implicitDeny",
            ["aws:MultiFactorAuthPresent"],
        )
        entry = {
            "ContextKeyName": "aws:MultiFactorAuthPresent",
            "ContextKeyValues": ["true"],
            "ContextKeyType": "boolean",
        }
        [result] = iam.simulate_custom_policy(
            **asked, ContextEntries=[entry], PermissionsBoundaryPolicyInputList=[document(allow("ec2:*"))]
        )["EvaluationResults"]
        assert result["PermissionsBoundaryDecisionDetail"] == {"AllowedByPermissionsBoundary": False}
        keys = iam.get_context_keys_for_custom_policy(PolicyInputList=[text])["ContextKeyNames"]
        assert keys == ["aws:MultiFactorAuthPresent"]

    def test_who_cannot_be_simulated(self, client: Any) -> None:
        iam = client("iam")
        ask = {"ActionNames": ["s3:GetObject"]}
        none = f"arn:aws:iam::{ACCOUNT}:user/none"
        assert refused(iam.simulate_principal_policy, PolicySourceArn=none, **ask)[0] == "NoSuchEntity"
        session = f"arn:aws:sts::{ACCOUNT}:assumed-role/vmimport/visit"
        assert refused(iam.simulate_principal_policy, PolicySourceArn=session, **ask)[0] == "InvalidInput"
        many = iam.get_paginator("simulate_principal_policy").paginate(
            PolicySourceArn=f"arn:aws:iam::{ACCOUNT}:role/vmimport",
            ActionNames=["s3:GetObject", "s3:PutObject", "s3:DeleteBucket"],
            PaginationConfig={"PageSize": 2},
        )  # fmt: skip
        found = [item["EvalDecision"] for page in many for item in page["EvaluationResults"]]
        assert found == [
            "implicitDeny",
            "implicitDeny",
            "implicitDeny",
        ]  # on "*": the role may only on buckets

    def test_account_is_listed(self, client: Any) -> None:
        found = client("iam").get_account_authorization_details(Filter=["Role", "User"])
        assert "vmimport" in [role["RoleName"] for role in found["RoleDetailList"]]
        [me] = [user for user in found["UserDetailList"] if user["UserName"] == "amigrate"]
        assert me["UserPolicyList"][0]["PolicyName"] == "administrator"
