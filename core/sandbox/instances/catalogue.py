"""Instance types: moto's catalogue in pages, and whether an AMI can run on one."""

from __future__ import annotations

from typing import Any

from core.sandbox.aws_error import AwsError
from core.sandbox.ec2.model import MachineImage
from core.sandbox.moto_backend import backend
from core.sandbox.wire import Answer, Caller, NotOurs, Parameters, page

PAGE = 100
"""Types in one answer, as with AWS: all 1,395 at once hold every client up."""


class Catalogue:
    def describe(self, parameters: Parameters, caller: Caller) -> Answer:
        if parameters.get("InstanceTypes") and not parameters.get("NextToken"):
            raise NotOurs
        size = int(parameters.get("MaxResults") or PAGE)
        if not 5 <= size <= PAGE:
            raise AwsError(
                "InvalidMaxResults",
                f"Value ( {size} ) for parameter maxResults is invalid. Expecting a value between 5 and {PAGE}.",
            )
        filters = {item["Name"]: item.get("Values") or [] for item in parameters.get("Filters") or []}
        found = backend("ec2", caller.region).describe_instance_types(None, filters)
        shown, more = page(list(found), {**parameters, "MaxResults": size})
        return {"InstanceTypes": [_of_the_model(item) for item in shown], **more}

    def find(self, name: str, region: str) -> dict[str, Any]:
        """:raises AwsError: there is no such type."""
        kinds = backend("ec2", region).instance_types
        found = next((item for item in kinds if item["InstanceType"] == name), None)
        if found is None:
            raise AwsError("InvalidParameterValue", f"Invalid value '{name}' for InstanceType.")
        return dict(found)

    def check_fit(self, image: MachineImage, kind: dict[str, Any]) -> None:
        """:raises AwsError: the AMI cannot run on the type: architecture, firmware, network driver."""
        name = kind["InstanceType"]
        supported = kind.get("ProcessorInfo", {}).get("SupportedArchitectures") or [image.architecture]
        if image.architecture not in supported:
            raise AwsError(
                "InvalidParameterValue",
                f"The architecture '{','.join(supported)}' of the specified instance type does not match the architecture "
                f"'{image.architecture}' of the specified AMI. Specify an instance type and an AMI that have matching architectures, "
                "and try again. You can use 'describe-instance-types' or 'describe-images' to discover the architecture of the "
                "instance type or AMI.",
            )
        modes = kind.get("SupportedBootModes") or ["legacy-bios", "uefi"]
        if image.boot_mode in {"legacy-bios", "uefi"} and image.boot_mode not in modes:
            raise AwsError(
                "InvalidParameterValue",
                f"The instance type '{name}' does not support the boot mode '{image.boot_mode}' of the specified AMI.",
            )
        if kind.get("NetworkInfo", {}).get("EnaSupport") == "required" and not image.ena_support:
            raise AwsError(
                "InvalidParameterCombination",
                f"Enhanced networking with the Elastic Network Adapter (ENA) is required for the '{name}' instance type. Ensure that "
                "you are using an AMI that is enabled for ENA.",
            )


def _of_the_model(item: Any) -> Answer:
    """Without what moto adds and AWS's model does not have."""
    return {name: value for name, value in dict(item).items() if name[:1].isupper()}
