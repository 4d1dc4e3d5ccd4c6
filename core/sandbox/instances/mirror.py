"""moto's record of an instance, kept in step with the machine: DescribeInstances and its filters are moto's."""

from __future__ import annotations

import hashlib
import json
from typing import Any

from core.sandbox.ec2.model import Snapshot
from core.sandbox.instances.model import CODES, Instance, KeyMaterial
from core.sandbox.moto_backend import backend
from core.sandbox.records import Records
from core.sandbox.state import ACCOUNT
from core.sandbox.wire import Parameters

PORT_TAG = "sandbox:port-"
"""Tags ``sandbox:port-22`` and so on say where on loopback the instance's port is reached."""
_NO_REASON = ("", "")


def loopback_address(seed: str) -> str:
    """A public address for whatever the seed names: on loopback (127.64.0.0/10), so that it really leads to the machine and to nobody else."""
    digest = hashlib.sha256(seed.encode()).digest()
    return f"127.{64 + digest[0] % 64}.{digest[1]}.{1 + digest[2] % 254}"


class Mirror:
    def __init__(self, snapshots: Records[Snapshot], keys: Records[KeyMaterial]) -> None:
        self._snapshots, self._keys = snapshots, keys

    def find(self, instance: Instance) -> Any:
        """:raises KeyError: moto has no such instance (any more)."""
        for reservation in backend("ec2", instance.region).reservations.values():
            for found in reservation.instances:
                if found.id == instance.id:
                    return found
        raise KeyError(instance.id)

    def show(self, instance: Instance) -> None:
        """Set moto's record to what is."""
        shown = self.find(instance)
        shown._state.name, shown._state.code = instance.state, CODES[instance.state]
        shown.state_reason.code, shown.state_reason.message = instance.reason
        shown._reason = instance.reason[1] if instance.reason != _NO_REASON else ""
        shown.virtualization_type, shown.architecture = "hvm", instance.architecture
        shown.root_device_name, shown.platform = instance.root_device_name, instance.platform or None
        for name, snapshot in instance.devices:
            device = shown.block_device_mapping.get(name)
            if device is not None:
                device.snapshot_id = snapshot or None
        card = shown.nics.get(0)
        elastic = self.elastic_addresses(instance)
        if card is not None and elastic:
            card.public_ip = elastic[
                0
            ]  # it stays with a stopped instance; moto gives another one at the next start
        elif card is not None and card.public_ip and not str(card.public_ip).startswith("127."):
            card.public_ip = loopback_address(instance.id)
        self._tag_doors(instance, shown)

    def _tag_doors(self, instance: Instance, shown: Any) -> None:
        region = backend("ec2", instance.region)
        public = str(shown.public_ip or "")
        wanted = {
            PORT_TAG + name.partition("/")[2]: place
            for name, place in sorted(
                instance.doors.items(), key=lambda item: item[0].startswith(public + "/")
            )
        }
        old = [name for name in region.tags.get(instance.id, {}) if name.startswith(PORT_TAG)]
        for name in old:
            if name not in wanted:
                region.tags[instance.id].pop(name)
        if wanted:
            shown.add_tags(wanted)

    @staticmethod
    def default_subnet(parameters: Parameters, region: str) -> str:
        """Where EC2 puts an instance for which no network was named; "" where one was, or the account has no default."""
        if parameters.get("SubnetId") or parameters.get("NetworkInterfaces"):
            return ""
        zone = (parameters.get("Placement") or {}).get("AvailabilityZone", "")
        subnets = backend("ec2", region).get_default_subnets()
        found = subnets.get(zone) if zone else next(iter(sorted(subnets.items())), ("", None))[1]
        return str(found.id) if found is not None else ""

    def zone(self, instance: Instance) -> str:
        try:
            return str(self.find(instance).placement.zone)
        except KeyError:
            return f"{instance.region}a"

    def elastic_addresses(self, instance: Instance) -> list[str]:
        region = backend("ec2", instance.region)
        return [
            str(address.public_ip)
            for address in region.addresses
            if address.instance is not None and address.instance.id == instance.id
        ]

    def metadata(self, instance: Instance) -> dict[str, str]:
        """What the metadata service shows below ``/latest``."""
        shown, zone = self.find(instance), self.zone(instance)
        private = str(shown.private_ip or "")
        tree = {
            "ami-id": instance.image_id, "ami-launch-index": "0", "ami-manifest-path": "(unknown)", "hostname": _host(private),
            "local-hostname": _host(private), "instance-action": "none", "instance-id": instance.id,
            "instance-life-cycle": "on-demand", "instance-type": instance.instance_type, "local-ipv4": private,
            "mac": "52:54:00:12:34:56", "placement/availability-zone": zone, "placement/region": instance.region,
            "public-ipv4": str(shown.public_ip or ""), "reservation-id": "r-00000000000000000", "services/domain": "amazonaws.com",
            "services/partition": "aws", "security-groups": "\n".join(group.name for group in shown.dynamic_group_list),
            "block-device-mapping/ami": instance.root_device_name.removeprefix("/dev/"),
            "block-device-mapping/root": instance.root_device_name,
        }  # fmt: skip
        key = backend("ec2", instance.region).key_pairs.get(shown.key_name)
        if key is not None:
            public = key.material_public
            text = public.decode() if isinstance(public, bytes) else str(public)
            tree |= {f"public-keys/0={shown.key_name}": "", "public-keys/0/openssh-key": text}
        found = {f"meta-data/{name}": value for name, value in tree.items() if value or "=" in name}
        return {**found, "dynamic/instance-identity/document": _document(instance, zone, private)}

    # key pairs

    def keep_key(self, region: str, name: str) -> None:
        key = backend("ec2", region).key_pairs[name]
        public = key.material_public
        self._keys.put(
            region,
            name,
            KeyMaterial(
                name=name, private=key.material.decode(), public=public.decode() if isinstance(public, bytes) else str(public),
                fingerprint=key.key_fingerprint,
            ),
        )  # fmt: skip

    def restore_keys(self) -> None:
        """Give moto's key pairs of the last run their own numbers again."""
        for region, kept in self._keys.all():
            key = backend("ec2", region).key_pairs.get(kept.name)
            if key is None:
                self._keys.remove(region, kept.name)
                continue
            as_bytes = isinstance(key.material_public, bytes)
            key.material = kept.private.encode()
            key.material_public = kept.public.encode() if as_bytes else kept.public
            key.key_fingerprint = kept.fingerprint


def _host(private: str) -> str:
    return f"ip-{private.replace('.', '-')}.ec2.internal" if private else ""


def _document(instance: Instance, zone: str, private: str) -> str:
    return json.dumps(
        {
            "accountId": ACCOUNT, "architecture": instance.architecture, "availabilityZone": zone, "imageId": instance.image_id,
            "instanceId": instance.id, "instanceType": instance.instance_type, "privateIp": private, "region": instance.region,
            "version": "2017-09-30",
        },
        indent=2,
    )  # fmt: skip
