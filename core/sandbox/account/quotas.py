"""Service Quotas, as far as the sandbox has quotas: how many imports may be under way in a Region. All else is moto's.

What Amazon calls this quota is not documented; name and code are the sandbox's own.

Source: https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_ListServiceQuotas.html
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from core.sandbox.aws_error import AwsError
from core.sandbox.state import ACCOUNT
from core.sandbox.wire import Answer, Caller, NotOurs, Parameters, page

IMPORTS = "L-5A4DB0C5"
_UNIT = {"Unit": "None", "GlobalQuota": False, "Adjustable": True}
STANDARD = 5
"""Of conversion tasks, by the guide; adjustable to 20."""


class Quotas:
    """:param imports: how many may be under way in a Region."""

    def __init__(self, imports: int) -> None:
        self._imports = imports
        self.handlers: Mapping[str, Callable[[Parameters, Caller], Answer]] = {
            "ListServiceQuotas": self._list,
            "GetServiceQuota": self._get,
            "ListAWSDefaultServiceQuotas": self._defaults,
        }

    def _list(self, parameters: Parameters, caller: Caller) -> Answer:
        _only_ec2(parameters)
        shown, more = page([self._quota(caller, self._imports)], parameters)
        return {"Quotas": shown, **more}

    def _get(self, parameters: Parameters, caller: Caller) -> Answer:
        _only_ec2(parameters)
        if parameters["QuotaCode"] != IMPORTS:
            raise AwsError("NoSuchResourceException", "The specified quota does not exist.")
        return {"Quota": self._quota(caller, self._imports)}

    def _defaults(self, parameters: Parameters, caller: Caller) -> Answer:
        _only_ec2(parameters)
        shown, more = page([self._quota(caller, STANDARD)], parameters)
        return {"Quotas": shown, **more}

    def _quota(self, caller: Caller, value: int) -> dict[str, Any]:
        return {
            "ServiceCode": "ec2", "ServiceName": "Amazon Elastic Compute Cloud (Amazon EC2)", "QuotaCode": IMPORTS,
            "QuotaArn": f"arn:aws:servicequotas:{caller.region}:{ACCOUNT}:ec2/{IMPORTS}",
            "QuotaName": "Concurrent VM import tasks", "Value": float(value), **_UNIT,
        }  # fmt: skip


def _only_ec2(parameters: Parameters) -> None:
    if parameters["ServiceCode"] != "ec2":
        raise NotOurs
