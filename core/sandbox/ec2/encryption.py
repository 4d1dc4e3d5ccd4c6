"""Encryption of EBS volumes by default, and the key that is taken where none is named."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict

from core.sandbox.account import keys
from core.sandbox.aws_error import AwsError
from core.sandbox.database import Database
from core.sandbox.moto_backend import backend
from core.sandbox.records import Records
from core.sandbox.wire import Answer, Caller, Parameters

MANAGED_KEY = "alias/aws/ebs"
_ONLY = "key"


class DefaultKey(BaseModel):
    model_config = ConfigDict(frozen=True)

    arn: str


class EbsEncryption:
    """Whether everything is encrypted is moto's to keep (Get/Enable/DisableEbsEncryptionByDefault); the key is ours."""

    def __init__(self, database: Database) -> None:
        self._keys = Records(database, "ebs-default-key", DefaultKey)
        self.handlers = {
            "GetEbsDefaultKmsKeyId": self.get, "ModifyEbsDefaultKmsKeyId": self.modify,
            "ResetEbsDefaultKmsKeyId": self.reset,
        }  # fmt: skip

    def by_default(self, region: str) -> bool:
        return bool(backend("ec2", region).ebs_encryption_by_default)

    def default_key(self, region: str) -> str:
        """ARN of the Region's default key, or the alias of AWS's own."""
        kept = self._keys.get(region, _ONLY)
        return kept.arn if kept else MANAGED_KEY

    def get(self, parameters: Parameters, caller: Caller) -> Answer:  # noqa: ARG002 - one face for all handlers
        return {"KmsKeyId": self.default_key(caller.region)}

    def modify(self, parameters: Parameters, caller: Caller) -> Answer:
        """:raises AwsError: it is no key that EBS could use."""
        given = parameters["KmsKeyId"]
        arn = keys.usable(given, caller.region)
        if arn is None:
            raise AwsError(
                "InvalidParameterValue",
                f"Value ({given}) for parameter KmsKeyId is invalid. Key is not usable",
            )
        self._keys.put(caller.region, _ONLY, DefaultKey(arn=arn))
        return {"KmsKeyId": arn}

    def reset(self, parameters: Parameters, caller: Caller) -> Answer:  # noqa: ARG002
        self._keys.remove(caller.region, _ONLY)
        return {"KmsKeyId": MANAGED_KEY}
