"""How a test instance is launched of an AMI, and what is looked at in it; chosen before, checked without a connection."""

from __future__ import annotations

import ipaddress
import re
from pathlib import Path

from core.errors import PlanError
from core.facts import Frozen

MAX_USER_DATA = 16 << 10
"""Bytes, before they are encoded (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/user-data.html)."""
NARROWEST = {4: 24, 6: 64}
"""The widest range that is let in, as the length of its prefix: an office's own, never the world."""
_TARGET = re.compile(r"[A-Za-z0-9.\-]{1,253}:\d{1,5}")
_SUBNET = re.compile(r"subnet-[0-9a-f]{8,17}")
_GROUP = re.compile(r"sg-[0-9a-f]{8,17}")


class HttpCheck(Frozen):
    """A page that must answer: the port is opened to the same source."""

    port: int
    path: str = "/"


class LaunchSettings(Frozen):
    """
    :param subnet_id: "" is the default VPC's own choice.
    :param security_group_ids: of groups that are there already, in place of one of the launch's own.
    :param source: the addresses that the launch's own group lets in on 22 or 3389, as CIDR; usually the admin's own with /32.
    :param key_name: of a key pair that is there already; "" without ``makes_key`` launches without one.
    :param makes_key: make a key pair; its private half never leaves this computer and is saved at ``key_file``.
    :param key_file: private key to log in with.
    :param login: account to log in as for the checks inside; "" checks from outside only.
    :param instance_profile: name of the one that the instance gets, by which the Systems Manager agent reports.
    :param elastic_ip: allocate an address of its own.
    :param imds_v1: let the instance's metadata be asked without a token, too: an old cloud-init or EC2Config knows no other way.
    :param user_data: for what runs at the first boot (cloud-init, EC2Launch).
    :param processes: names that must be running. ``connects``: ``host:port`` that must be reachable from the instance.
    """

    instance_type: str
    subnet_id: str = ""
    security_group_ids: tuple[str, ...] = ()
    source: str
    key_name: str = ""
    makes_key: bool = False
    key_file: str = ""
    login: str = ""
    elastic_ip: bool = False
    imds_v1: bool = False
    instance_profile: str = ""
    user_data: str = ""
    tags: dict[str, str] = {}
    http: HttpCheck | None = None
    processes: tuple[str, ...] = ()
    connects: tuple[str, ...] = ()


def check_settings(settings: LaunchSettings, *, beforehand: bool = False) -> None:
    """
    :param beforehand: they stand in a plan: the type and the source may still be found out, and key files made, until the launch.
    :raises PlanError: ``launch.no-type``, ``launch.subnet``, ``launch.group``, ``launch.source``, ``launch.source-too-wide``,
        ``launch.user-data``, ``launch.key-file-there``, ``launch.key-file-missing``, ``launch.no-key-file``, ``launch.page``,
        ``launch.target``.
    """
    if not settings.instance_type and not beforehand:
        raise PlanError("launch.no-type")
    _check_network(settings, beforehand=beforehand)
    if len(settings.user_data.encode()) > MAX_USER_DATA:
        raise PlanError("launch.user-data", size=len(settings.user_data.encode()), limit=MAX_USER_DATA)
    if not beforehand:
        _check_key(settings)
    elif settings.makes_key and not settings.key_file:
        raise PlanError("launch.no-key-file")
    for target in settings.connects:
        if not _TARGET.fullmatch(target) or not 0 < int(target.rpartition(":")[2]) < 65536:
            raise PlanError("launch.target", target=target)
    if settings.http is not None and not 0 < settings.http.port < 65536:
        raise PlanError("launch.page", page=f"{settings.http.port or ''}{settings.http.path}")


def _check_network(settings: LaunchSettings, *, beforehand: bool) -> None:
    if settings.subnet_id and not _SUBNET.fullmatch(settings.subnet_id):
        raise PlanError("launch.subnet", subnet=settings.subnet_id)
    for group in settings.security_group_ids:
        if not _GROUP.fullmatch(group):
            raise PlanError("launch.group", group=group)
    if settings.source or not (beforehand or settings.security_group_ids):
        normal_source(settings.source)


def _check_key(settings: LaunchSettings) -> None:
    file = Path(settings.key_file) if settings.key_file else None
    if settings.makes_key:
        if file is None:
            raise PlanError("launch.no-key-file")
        if file.exists():
            raise PlanError("launch.key-file-there", path=str(file))
        if not file.absolute().parent.is_dir():
            raise PlanError("launch.key-file-missing", path=str(file), reason="there is no such folder")
    elif file is not None and not file.is_file():
        raise PlanError("launch.key-file-missing", path=str(file), reason="there is no such file")


def normal_source(text: str) -> str:
    """``203.0.113.7`` as ``203.0.113.7/32``.

    :raises PlanError: ``launch.source`` (no address), ``launch.source-too-wide``.
    """
    try:
        network = ipaddress.ip_network(text.strip(), strict=False)
    except ValueError as error:
        raise PlanError("launch.source", source=text) from error
    if network.prefixlen < NARROWEST[network.version]:
        raise PlanError("launch.source-too-wide", source=text, limit=f"/{NARROWEST[network.version]}")
    return str(network)
