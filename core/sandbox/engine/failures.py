"""Why a task fails, in AWS's words.

The words come from the rule that fails; some of them AWS shows within a longer message. Sources: "Troubleshooting VM
Import/Export" and transcripts of real tasks.
"""

from __future__ import annotations

import errno
import uuid
from collections.abc import Iterable

from core.facts import Failure
from core.guests.linux.model import LinuxSystem
from core.guests.model import Guest
from core.images.model import ImageFormat
from core.rules.model import Finding

NO_ACCESS = "Disk validation failed [We do not have access to the given resource. Reason 403 Forbidden]"
NO_KEY = (
    "The specified KMS key is not accessible. If this is a default EBS CMK, please retry your request without specifying the "
    "key explicitly"
)
NO_VOLUME = "No valid partitions. Not a valid volume."
UNKNOWN_SYSTEM = "Unknown OS / Missing OS files."
UEFI = "EFI partition detected. UEFI booting is not supported in EC2."
INTERNAL = "ServerError: an internal error has occurred during conversion."
_DISK = "Disk validation failed"

_IN_FULL = {
    "Unsupported VMDK File Format": f"{_DISK} [Unsupported VMDK File Format]",
    "Unsupported OVA format": f"{_DISK} [Unsupported OVA format]",
    "OVF file parsing error": f"{_DISK} [OVF file parsing error]",
    "OVA with chunked disk files is not supported": (
        f"{_DISK} [OVF file parsing error: OVA with chunked disk files is not supported]"
    ),
    "disk-image-size=0 has an invalid format": "Parameter disk-image-size=0 has an invalid format.",
    "No valid partitions": NO_VOLUME,
    "Unknown OS / Missing OS files": UNKNOWN_SYSTEM,
    "Multiple directories found": "Unsupported configuration - Multiple directories found",
    "Logical volume group activation failed": "Unsupported configuration - Logical volume group activation failed",
    "EFI partition detected. UEFI booting is not supported": UEFI,
    "We were unable to read your import's initramfs/initrd": (
        "We were unable to read your import's initramfs/initrd to determine what drivers your import requires to run in EC2"
    ),
    "FirstBootFailure": (
        "FirstBootFailure: This import request failed because the Windows instance failed to boot and establish network "
        "connectivity."
    ),
}
_BY_GROUP = {
    "FMT": f"{_DISK} [Unsupported specified file format]", "DSK": NO_VOLUME, "FS": NO_VOLUME, "OS": UNKNOWN_SYSTEM,
    "NET": "Booter Networking failure/instance not reachable.", "WIN": _IN_FULL["FirstBootFailure"],
}  # fmt: skip
_BY_DECLARED = {
    "VMDK": _IN_FULL["Unsupported VMDK File Format"], "OVA": _IN_FULL["Unsupported OVA format"], "RAW": NO_VOLUME,
}  # fmt: skip


class TaskFailed(Exception):
    """The task ends as ``deleted`` with this message.

    :param message: the whole StatusMessage.
    """

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


def client_error(words: str) -> TaskFailed:
    """What is wrong with what the client brought."""
    return TaskFailed(f"ClientError: {words}")


def no_bootable_partition(task: str) -> TaskFailed:
    """Of the older interface, as the guide shows it.

    :param task: its id; the request's is made of it.
    """
    request = uuid.uuid5(uuid.NAMESPACE_OID, task)
    return TaskFailed(
        "Client.Unsupported: No bootable partition found. (Service: AmazonEC2; Status Code: 400; Error Code: Unsupported; "
        f"Request ID: {request})"
    )


def of_findings(findings: Iterable[Finding], guest: Guest | None) -> TaskFailed | None:
    """The first finding that blocks, as AWS says it; None where none does."""
    blocking = [finding for finding in findings if finding.blocks]
    if not blocking:
        return None
    # A finding with AWS's own words says more than one for which only the group's are known.
    finding = min(blocking, key=lambda item: not item.aws_error)
    words = _IN_FULL.get(finding.aws_error, finding.aws_error)
    if finding.aws_error == "Unsupported kernel version":
        words = f"{words} {_kernel(guest)}".rstrip()
    return client_error(words or _BY_GROUP.get(finding.rule.partition("-")[0], UNKNOWN_SYSTEM))


def _kernel(guest: Guest | None) -> str:
    system = guest.system if guest else None
    if not isinstance(system, LinuxSystem) or not system.kernels:
        return ""
    return (system.default_kernel or system.kernels[0]).release


def of_inspection(failure: Failure, declared: str) -> TaskFailed:
    """The files could not be read as images at all."""
    if failure.code.startswith("worker."):
        return TaskFailed(INTERNAL)
    if failure.code == "image.empty":
        return client_error(_IN_FULL["disk-image-size=0 has an invalid format"])
    return client_error(_BY_DECLARED.get(declared, _BY_GROUP["FMT"]))


def of_format(declared: str, found: ImageFormat | None) -> TaskFailed | None:
    """The declared format against the content; None where they agree or nothing was declared."""
    if not declared or (found is not None and found.value.upper() == declared):
        return None
    return client_error(_BY_DECLARED.get(declared, _BY_GROUP["FMT"]))


def of_boot(step: str, cause: str, *, windows: bool) -> TaskFailed:
    """The machine did not come up. AWS's words, and what was seen here.

    :param step: the first step that was not reached: ``root``, ``dhcp`` …
    """
    words = _IN_FULL["FirstBootFailure"] if windows else _BY_GROUP["NET"]
    return client_error(f"{words} [{step} was not reached: {cause or 'no sign of life'}]")


def of_system_error(error: OSError) -> TaskFailed:
    """The machine that the sandbox runs on is at its limit; AWS has no words for that."""
    if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
        return TaskFailed(
            "ServerError: there is no space left for the converted disk on the sandbox's own machine."
        )
    return TaskFailed(INTERNAL)
