"""Who asks (STS), who may (IAM), and requests that are not believed."""

from __future__ import annotations

import json
from contextlib import closing
from typing import Any

import boto3
import pytest
from botocore import UNSIGNED
from botocore.config import Config
from botocore.exceptions import ClientError

from core.sandbox.process import SandboxProcess


def code(error: pytest.ExceptionInfo[ClientError]) -> str:
    return str(error.value.response["Error"]["Code"])


def test_caller_is_a_user_not_root(client: Any) -> None:
    me = client("sts").get_caller_identity()
    assert me["Arn"] == "arn:aws:iam::123456789012:user/amigrate"
    assert me["Account"] == "123456789012"
    well_known = client("sts", aws_access_key_id="test", aws_secret_access_key="test").get_caller_identity()
    assert well_known["Arn"] == me["Arn"]


@pytest.mark.parametrize(
    ("service", "call", "unknown", "wrong"),
    [
        ("sts", "get_caller_identity", "InvalidClientTokenId", "SignatureDoesNotMatch"),
        ("ec2", "describe_images", "AuthFailure", "AuthFailure"),
        ("s3", "list_buckets", "InvalidAccessKeyId", "SignatureDoesNotMatch"),
        ("kms", "list_keys", "UnrecognizedClientException", "InvalidSignatureException"),
    ],
)
def test_wrong_credentials_are_refused_in_each_services_words(
    client: Any, service: str, call: str, unknown: str, wrong: str
) -> None:
    with pytest.raises(ClientError) as error:
        getattr(client(service, aws_access_key_id="AKIAUNKNOWN"), call)()
    assert code(error) == unknown
    with pytest.raises(ClientError) as error:
        getattr(client(service, aws_secret_access_key="wrong"), call)()
    assert code(error) == wrong


@pytest.mark.parametrize(
    ("service", "call", "refused"),
    [
        ("sts", "get_caller_identity", "MissingAuthenticationToken"),
        ("iam", "list_roles", "MissingAuthenticationToken"),
        ("ec2", "describe_import_image_tasks", "AuthFailure"),
        ("s3", "list_buckets", "AccessDenied"),
        ("kms", "list_keys", "MissingAuthenticationTokenException"),
    ],
)
def test_what_nobody_signed_is_refused_in_each_services_words(
    sandbox: SandboxProcess, service: str, call: str, refused: str
) -> None:
    config = Config(signature_version=UNSIGNED, retries={"total_max_attempts": 1})
    asking = boto3.session.Session(region_name="us-east-1").client(
        service, endpoint_url=sandbox.endpoint_url, config=config
    )
    with closing(asking), pytest.raises(ClientError) as error:
        getattr(asking, call)()
    assert code(error) == refused


def test_role_for_imports_is_there(client: Any) -> None:
    iam = client("iam")
    role = iam.get_role(RoleName="vmimport")["Role"]
    statement = role["AssumeRolePolicyDocument"]["Statement"][0]
    assert statement["Principal"] == {"Service": "vmie.amazonaws.com"}
    assert statement["Condition"] == {"StringEquals": {"sts:Externalid": "vmimport"}}
    assert iam.list_role_policies(RoleName="vmimport")["PolicyNames"] == ["vmimport"]
    document = iam.get_role_policy(RoleName="vmimport", PolicyName="vmimport")["PolicyDocument"]
    assert "s3:GetObject" in document["Statement"][0]["Action"]


def test_roles_come_and_go(client: Any) -> None:
    iam = client("iam")
    trust = {
        "Version": "2012-10-17",
        "Statement": [{"Effect": "Allow", "Principal": "*", "Action": "sts:AssumeRole"}],
    }
    iam.create_role(RoleName="r1", AssumeRolePolicyDocument=json.dumps(trust))
    statement = {"Effect": "Allow", "Action": "s3:Get*", "Resource": "arn:aws:s3:::b/*"}
    document = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
    iam.put_role_policy(RoleName="r1", PolicyName="p", PolicyDocument=document)
    assert "r1" in [role["RoleName"] for role in iam.list_roles()["Roles"]]
    iam.delete_role_policy(RoleName="r1", PolicyName="p")
    iam.delete_role(RoleName="r1")
    with pytest.raises(ClientError) as error:
        iam.get_role(RoleName="r1")
    assert code(error) == "NoSuchEntity"


@pytest.mark.parametrize(
    "text", ["{", "{}", '{"Statement": []}', '{"Statement": [{"Effect": "Maybe"}]}', "[]"]
)
def test_malformed_policies_are_refused(client: Any, text: str) -> None:
    with pytest.raises(ClientError) as error:
        client("iam").create_role(RoleName="never", AssumeRolePolicyDocument=text)
    assert code(error) == "MalformedPolicyDocument"


def test_a_users_own_key_works(client: Any) -> None:
    iam = client("iam")
    iam.create_user(UserName="keyed")
    key = iam.create_access_key(UserName="keyed")["AccessKey"]
    mine = {"aws_access_key_id": key["AccessKeyId"], "aws_secret_access_key": key["SecretAccessKey"]}
    assert client("sts", **mine).get_caller_identity()["Arn"].endswith(":user/keyed")


@pytest.mark.parametrize(
    ("service", "call", "expected"),
    [
        ("ec2", lambda ec2: ec2.describe_fpga_images(), "InvalidAction"),
        ("pricing", lambda pricing: pricing.get_products(ServiceCode="AmazonEC2"), "UnknownOperationException"),
        ("glue", lambda glue: glue.get_databases(), "UnknownOperationException"),  # moto's needs a package that is not there
        ("mgn", lambda mgn: mgn.describe_jobs(), "UnknownOperationException"),
    ],
)  # fmt: skip
def test_what_is_not_offered_is_an_answer_not_a_crash(
    client: Any, service: str, call: Any, expected: str
) -> None:
    with pytest.raises(ClientError) as error:
        call(client(service))
    assert code(error) == expected
    assert error.value.response["ResponseMetadata"]["HTTPStatusCode"] == 400
    said = error.value.response["Error"]["Message"]
    assert said.startswith("The sandbox does not offer "), said


def test_moto_answers_the_rest(client: Any) -> None:
    key = client("kms").create_key(Description="k")["KeyMetadata"]["KeyId"]
    assert key in [item["KeyId"] for item in client("kms").list_keys()["Keys"]]
    types = client("ec2").describe_instance_types(InstanceTypes=["t3.micro"])["InstanceTypes"]
    assert types[0]["VCpuInfo"]["DefaultVCpus"] == 2


def test_only_loopback_names_are_served(sandbox: SandboxProcess) -> None:
    from http.client import HTTPConnection

    connection = HTTPConnection("127.0.0.1", int(sandbox.endpoint_url.rpartition(":")[2]))
    connection.request("GET", "/_amigrate/health", headers={"Host": "evil.example"})
    answer = connection.getresponse()
    answer.read()
    connection.close()
    assert answer.status == 421
