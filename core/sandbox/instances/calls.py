"""RunInstances and its kin: what moto does not know is checked before, and the machine follows after.

moto's record of an instance (network, groups, addresses, tags) is what DescribeInstances shows; its state is set from here.
"""

from __future__ import annotations

import base64
import contextlib
import secrets
from collections.abc import Iterator
from typing import Any

from core.sandbox import clock
from core.sandbox.aws_error import AwsError
from core.sandbox.ec2.filters import check, matches
from core.sandbox.ec2.images import no_image
from core.sandbox.ec2.model import MachineImage
from core.sandbox.engine.state import EngineState
from core.sandbox.instances.catalogue import Catalogue
from core.sandbox.instances.fleet import BY_SANDBOX, MEMORY, MOST, PORTS
from core.sandbox.instances.mappings import mapping_form
from core.sandbox.instances.mirror import Mirror, loopback_address
from core.sandbox.instances.model import CODES, Instance, Reach
from core.sandbox.wire import Answer, Caller, NotOurs, Parameters, page

MIB = 1 << 20


class Instances:
    """``handlers`` come before moto or in its place, ``after`` see what it answered and may change it."""

    def __init__(self, state: EngineState, mirror: Mirror) -> None:
        self._state, self._fleet, self._records, self._mirror = state, state.fleet, state.instances, mirror
        self._catalogue = Catalogue()
        self.handlers = {
            "RunInstances": self.check_run, "StartInstances": self.check_start, "StopInstances": self.check_stop,
            "DescribeInstanceStatus": self.status,
            "DescribeInstanceTypes": self._catalogue.describe, "GetConsoleOutput": self.console_output,
            "GetConsoleScreenshot": self.console_screenshot, "RebootInstances": self.reboot,
            "AllocateAddress": self.allocate_address,
        }  # fmt: skip
        self.after = {
            "RunInstances": self.run, "StartInstances": self.start, "StopInstances": self.stop,
            "TerminateInstances": self.terminate,
            **dict.fromkeys(
                (
                    "AuthorizeSecurityGroupIngress", "RevokeSecurityGroupIngress", "AssociateAddress", "DisassociateAddress",
                    "ModifyInstanceAttribute", "ModifyNetworkInterfaceAttribute",
                ),
                self.refresh_doors,
            ),
        }  # fmt: skip

    # launching

    def check_run(self, parameters: Parameters, caller: Caller) -> Answer:
        """:raises AwsError: what AWS would refuse at once."""
        before = self._run_before(parameters, caller)
        if before:
            return before
        image = self._image(parameters, caller.region)
        kind = self._catalogue.find(parameters.get("InstanceType") or "m1.small", caller.region)
        self._catalogue.check_fit(image, kind)
        wanted = int(parameters.get("MaxCount") or parameters.get("MinCount") or 1)
        if wanted > self._fleet.room:
            raise AwsError(
                "InsufficientInstanceCapacity",
                f"There is no Spot or On-Demand capacity available that matches your request: the sandbox runs {MOST} machines at once.",
                500,
            )
        place = self._mirror.default_subnet(parameters, caller.region)
        subnet = [("SubnetId", place)] if place else []
        raise NotOurs(drop="BlockDeviceMapping.", add=[*mapping_form(parameters, image), *subnet])

    def _run_before(self, parameters: Parameters, caller: Caller) -> Answer:
        """What the same ClientToken has made already; {} where it is new.

        Source: https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-idempotency.html
        """
        token = parameters.get("ClientToken") or ""
        found = [item for _, item in self._records.all(caller.region) if token and item.client_token == token]
        if not found:
            return {}
        if any(
            (item.image_id, item.instance_type) != (parameters.get("ImageId"), parameters.get("InstanceType"))
            for item in found
        ):
            raise AwsError(
                "IdempotentParameterMismatch",
                "The client token you have provided is already associated with a resource that has different parameters.",
            )
        shown = [
            {
                "InstanceId": item.id, "ImageId": item.image_id, "InstanceType": item.instance_type, "ClientToken": token,
                "State": {"Code": CODES[item.state], "Name": item.state}, "Architecture": item.architecture,
            }
            for item in found
        ]  # fmt: skip
        return {
            "ReservationId": f"r-{found[0].id[2:]}",
            "OwnerId": caller.account,
            "Groups": [],
            "Instances": shown,
        }

    def _image(self, parameters: Parameters, region: str) -> MachineImage:
        identifier = parameters.get("ImageId") or ""
        if not identifier:
            raise AwsError("MissingParameter", "The request must contain the parameter ImageId")
        image = self._state.images.get(region, identifier)
        if image is None:
            raise no_image(identifier)
        return image

    def run(self, parameters: Parameters, caller: Caller, answer: Answer) -> Answer:
        image = self._image(parameters, caller.region)
        kind = self._catalogue.find(parameters.get("InstanceType") or "m1.small", caller.region)
        memory = int(kind["MemoryInfo"]["SizeInMiB"]) * MIB
        for shown in answer["Instances"]:
            instance = Instance(
                id=shown["InstanceId"], region=caller.region, image_id=image.id, instance_type=kind["InstanceType"],
                launched=clock.now(), platform=image.platform, architecture=image.architecture,
                root_device_name=image.root_device_name, memory=max(MEMORY[0], min(MEMORY[1], memory)),
                uefi=image.boot_mode == "uefi", user_data=parameters.get("UserData", ""),
                tokens_required=(parameters.get("MetadataOptions") or {}).get("HttpTokens") == "required",
                devices=tuple((device.device_name, device.snapshot_id) for device in image.devices),
                client_token=parameters.get("ClientToken") or "",
            )  # fmt: skip
            self._records.put(caller.region, instance.id, instance)
            self._mirror.show(instance)
            self._begin(instance)
            shown |= {
                "State": {"Code": CODES["pending"], "Name": "pending"}, "Architecture": image.architecture,
                "VirtualizationType": "hvm", "RootDeviceName": image.root_device_name,
            }  # fmt: skip
            if shown.get("PublicIpAddress"):
                shown["PublicIpAddress"] = str(self._mirror.find(instance).public_ip)
            if image.boot_mode:
                shown["BootMode"] = image.boot_mode
        return answer

    def _begin(self, instance: Instance) -> None:
        sources = self._state.instance_disks(instance)
        tree = self._mirror.metadata(instance)
        self._fleet.start(instance, sources, tree, lambda: list(self._doors(instance)))

    def _doors(self, instance: Instance) -> Iterator[tuple[str, int]]:
        """Addresses on loopback and the guest's ports that the security groups open, to whomever: here everybody is on loopback."""
        shown = self._mirror.find(instance)
        addresses = [
            item
            for item in {shown.public_ip, *self._mirror.elastic_addresses(instance)}
            if str(item).startswith("127.")
        ]
        for port in PORTS:
            if any(_opens(rule, port) for group in shown.dynamic_group_list for rule in group.ingress_rules):
                yield from ((str(address), port) for address in sorted(addresses))

    def refresh_doors(self, parameters: Parameters, caller: Caller, answer: Answer) -> Answer:  # noqa: ARG002 - one face for all
        for _, instance in self._records.all(caller.region):
            if instance.state == "running":
                self._fleet.open_doors(instance, list(self._doors(instance)))
        return answer

    def allocate_address(self, parameters: Parameters, caller: Caller) -> Answer:  # noqa: ARG002 - one face for all handlers
        """Elastic addresses are on loopback too; moto takes the one that it is told."""
        raise NotOurs(drop="Address", add=[("Address", loopback_address(secrets.token_hex(16)))])

    # later

    def check_start(self, parameters: Parameters, caller: Caller) -> Answer:
        for instance in self._named(parameters, caller):
            if instance.importing:
                raise AwsError(
                    "InvalidParameterValue",
                    f"Invalid value '{instance.id}' for instanceId. Instance does not have a volume attached at root "
                    f"({instance.root_device_name})",
                )
            if instance.state not in {"stopped", "running", "pending"}:
                raise _wrong_state(instance, "started")
        if len(parameters["InstanceIds"]) > self._fleet.room:
            raise AwsError(
                "InsufficientInstanceCapacity",
                f"Insufficient capacity: the sandbox runs {MOST} machines at once.",
                500,
            )
        raise NotOurs

    def start(self, parameters: Parameters, caller: Caller, answer: Answer) -> Answer:
        for instance in self._named(parameters, caller):
            if instance.state == "stopped":
                changes = {
                    "state": "pending",
                    "reach": Reach.INITIALIZING,
                    "reason": ("", ""),
                    "launched": clock.now(),
                }
                changed = self._records.update(caller.region, instance.id, **changes)
                self._mirror.show(changed)
                self._begin(changed)
                _shown_change(answer, "StartingInstances", instance, "pending")
        return answer

    def check_stop(self, parameters: Parameters, caller: Caller) -> Answer:
        for instance in self._named(parameters, caller):
            if instance.importing:
                raise _wrong_state(instance, "stopped")
        raise NotOurs

    def stop(self, parameters: Parameters, caller: Caller, answer: Answer) -> Answer:
        for instance in self._named(parameters, caller):
            if instance.state in {"running", "pending"}:
                self._end(instance, "stopping", "stopped", force=bool(parameters.get("Force")))
                _shown_change(answer, "StoppingInstances", instance, "stopping")
            else:
                self._mirror.show(instance)
        return answer

    def terminate(self, parameters: Parameters, caller: Caller, answer: Answer) -> Answer:
        for instance in self._named(parameters, caller):
            if instance.state not in {"shutting-down", "terminated"}:
                self._end(instance, "shutting-down", "terminated", force=True)
                self._state.remove_volumes(instance)
                _shown_change(answer, "TerminatingInstances", instance, "shutting-down")
        return answer

    def _end(self, instance: Instance, under_way: str, over: str, *, force: bool) -> None:
        self._mirror.show(self._records.update(instance.region, instance.id, state=under_way))
        if not self._fleet.stop(instance.id, force=force):
            self._mirror.show(
                self._records.update(instance.region, instance.id, state=over, reach=Reach.UNKNOWN, doors={})
            )
            if over == "terminated":
                self._fleet.discard(instance.id)

    def reboot(self, parameters: Parameters, caller: Caller) -> Answer:
        for instance in self._named(parameters, caller):
            if instance.state != "running":
                raise _wrong_state(instance, "rebooted")
            self._fleet.reset(instance.id)
        return {}

    # looking

    def status(self, parameters: Parameters, caller: Caller) -> Answer:
        wanted = parameters.get("InstanceIds") or []
        kept = {instance.id: instance for _, instance in self._records.all(caller.region)}
        for identifier in wanted:
            if identifier not in kept:
                raise no_instance(identifier)
        every = bool(parameters.get("IncludeAllInstances"))
        found = [
            self._shown_status(instance)
            for instance in ([kept[identifier] for identifier in wanted] or kept.values())
            if every or instance.state == "running"
        ]
        filters = check(parameters, _STATUS_FILTERS, tags=False)
        found = [item for item in found if matches(filters, _status_facts(item), {})]
        shown, more = page(found, parameters)
        return {"InstanceStatuses": shown, **more}

    def _shown_status(self, instance: Instance) -> Answer:
        check = {Reach.OK: "passed", Reach.IMPAIRED: "failed"}.get(instance.reach, instance.reach.value)
        status: Answer = {
            "Status": instance.reach.value,
            "Details": [{"Name": "reachability", "Status": check}],
        }
        system: Answer = {"Status": "ok", "Details": [{"Name": "reachability", "Status": "passed"}]}
        if instance.state != "running":
            status = system = {"Status": "not-applicable"}
        return {
            "InstanceId": instance.id, "AvailabilityZone": self._mirror.zone(instance), "SystemStatus": system,
            "InstanceStatus": status, "InstanceState": {"Code": CODES[instance.state], "Name": instance.state},
        }  # fmt: skip

    def console_output(self, parameters: Parameters, caller: Caller) -> Answer:
        [instance] = self._named({"InstanceIds": [parameters["InstanceId"]]}, caller)
        text = self._fleet.console(instance.id)
        answer: Answer = {"InstanceId": instance.id, "Timestamp": clock.now()}
        return {**answer, "Output": base64.b64encode(text.encode()).decode()} if text else answer

    def console_screenshot(self, parameters: Parameters, caller: Caller) -> Answer:
        from core.sandbox.instances.jpeg import jpeg_of_ppm  # numpy comes with it

        [instance] = self._named({"InstanceIds": [parameters["InstanceId"]]}, caller)
        wake = bool(parameters.get("WakeUp"))
        picture = self._fleet.picture(instance.id, wake=wake) if instance.state == "running" else None
        if picture is None:
            raise _wrong_state(instance, "photographed")
        return {"InstanceId": instance.id, "ImageData": base64.b64encode(jpeg_of_ppm(picture)).decode()}

    def _named(self, parameters: Parameters, caller: Caller) -> list[Instance]:
        """:raises AwsError: an instance that there is none of."""
        found = []
        for identifier in parameters.get("InstanceIds") or []:
            instance = self._records.get(caller.region, identifier)
            if instance is None:
                raise no_instance(identifier)
            found.append(instance)
        return found

    # the sandbox's own start and end

    def resume(self) -> None:
        """After a start: no machine outlived the last sandbox. What ran is stopped; its disks are as they were left."""
        for region, instance in self._records.all():
            found = instance
            if not instance.importing and instance.state in {"pending", "running", "stopping"}:
                changes = {"state": "stopped", "reach": Reach.UNKNOWN, "doors": {}, "reason": BY_SANDBOX}
                found = self._records.update(region, instance.id, **changes)
            elif instance.state == "shutting-down":
                found = self._records.update(region, instance.id, state="terminated", doors={})
                self._fleet.discard(instance.id)
            with contextlib.suppress(KeyError):
                self._mirror.show(found)


def no_instance(identifier: str) -> AwsError:
    if not identifier.startswith("i-"):
        return AwsError("InvalidInstanceID.Malformed", f'Invalid id: "{identifier}"')
    return AwsError("InvalidInstanceID.NotFound", f"The instance ID '{identifier}' does not exist")


def _wrong_state(instance: Instance, wanted: str) -> AwsError:
    return AwsError(
        "IncorrectInstanceState",
        f"The instance '{instance.id}' is not in a state from which it can be {wanted}: it is {instance.state}.",
    )


def _shown_change(answer: Answer, member: str, instance: Instance, state: str) -> None:
    for shown in answer.get(member) or []:
        if shown["InstanceId"] == instance.id:
            shown["CurrentState"] = {"Code": CODES[state], "Name": state}
            shown["PreviousState"] = {"Code": CODES[instance.state], "Name": instance.state}


def _opens(rule: Any, port: int) -> bool:
    """Whether a rule of moto's lets somebody in at a TCP port."""
    protocol = str(rule.ip_protocol)
    if protocol == "-1":
        return True
    if protocol not in {"tcp", "6"} or rule.from_port is None or rule.to_port is None:
        return False
    return int(rule.from_port) <= port <= int(rule.to_port)


_STATUS_FILTERS = (
    "application-status.status", "attached-ebs-status.status", "availability-zone", "availability-zone-id", "event.code",
    "event.description", "event.instance-event-id", "event.not-after", "event.not-before", "event.not-before-deadline",
    "instance-state-code", "instance-state-name", "instance-status.reachability", "instance-status.status", "operator.managed",
    "operator.principal", "system-status.reachability", "system-status.status",
)  # fmt: skip


def _status_facts(item: Answer) -> dict[str, str | list[str]]:
    return {
        "instance-state-name": item["InstanceState"]["Name"], "instance-state-code": str(item["InstanceState"]["Code"]),
        "instance-status.status": item["InstanceStatus"]["Status"], "system-status.status": item["SystemStatus"]["Status"],
        "instance-status.reachability": [one["Status"] for one in item["InstanceStatus"].get("Details", [])],
        "system-status.reachability": [one["Status"] for one in item["SystemStatus"].get("Details", [])],
        "availability-zone": item["AvailabilityZone"], "operator.managed": "false",
    }  # fmt: skip
