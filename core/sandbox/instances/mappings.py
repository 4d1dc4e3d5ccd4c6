"""The volumes of an instance: the AMI's, with what the request says otherwise, as moto's form wants them."""

from __future__ import annotations

from core.sandbox.ec2.model import MachineImage
from core.sandbox.wire import Parameters


def mapping_form(parameters: Parameters, image: MachineImage) -> list[tuple[str, str]]:
    """Form fields ``BlockDeviceMapping.N.…``. Snapshots are left out: moto does not know ours, and the bytes are not its business."""
    given = {item.get("DeviceName", ""): item for item in parameters.get("BlockDeviceMappings") or []}
    wanted: dict[str, dict[str, str]] = {}
    for device in image.devices:
        wanted[device.device_name] = {
            "VolumeSize": str(device.size), "VolumeType": device.volume_type,
            "DeleteOnTermination": str(device.delete_on_termination).lower(),
        }  # fmt: skip
    for name, item in given.items():
        ebs = item.get("Ebs")
        if "NoDevice" in item:
            wanted.pop(name, None)
        elif ebs is not None:
            told = {
                key: _text(ebs[key])
                for key in ("VolumeSize", "VolumeType", "DeleteOnTermination")
                if key in ebs
            }
            wanted[name] = {"VolumeSize": "8", **wanted.get(name, {}), **told}
    return [
        field
        for number, (name, ebs) in enumerate(wanted.items(), 1)
        for field in [
            (f"BlockDeviceMapping.{number}.DeviceName", name),
            *((f"BlockDeviceMapping.{number}.Ebs.{key}", value) for key, value in ebs.items()),
        ]
    ]


def _text(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
