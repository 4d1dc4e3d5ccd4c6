"""FMT-*."""

from __future__ import annotations

from samples import inspections as vm
from samples.rule_cases.case import (
    BLOCK,
    BOTH,
    FAIL,
    INFO,
    NEW,
    NOT_APPLICABLE,
    OLD,
    PASS,
    UNKNOWN,
    WARN,
    Case,
)

from core.images.model import ImageFormat as F
from core.images.model import ProblemCode as P

VHD = vm.image(F.VHD, vm.disk(format=F.VHD, subformat="dynamic", properties={"creator": "win "}))
VHDX = vm.image(F.VHDX, vm.disk(format=F.VHDX, subformat="dynamic"))
QCOW2 = vm.image(F.QCOW2)
RAW_DEVICE = vm.vmdk(subformat="vmfsRawDeviceMap", readable=False)
ABSENT_MEMBER = vm.ova(vm.disk(name="vm-disk1.vmdk", format=F.VMDK, subformat="", readable=False, stored=0))
BLANK_DISK = vm.ova(
    vm.disk(name="vm-disk1.vmdk", format=F.VMDK, subformat="streamOptimized"),
    vm.disk(2, name="vmdisk2", format=F.VMDK, subformat="empty", readable=False, stored=0),
)
LOST = vm.no_container("image.not-found")
STREAM = "Disk validation failed [Unsupported VMDK File Format]"
ALGORITHM = "File uses unsupported compression algorithm 0"


def of(facts, *codes, where="vm.img, byte 512"):
    return lambda: vm.container(facts, *codes, where=where)


CASES = [
    Case("FMT-01", PASS, of(vm.image()), "raw", seen="RAW"),
    Case("FMT-01", PASS, of(vm.ova()), "ova", seen="OVA"),
    Case(
        "FMT-01",
        PASS,
        of(VHD, P.NAME_DISAGREES),
        "misnamed",
        seen="as read",
        detail="which the name does not say",
    ),
    Case(
        "FMT-01",
        FAIL,
        of(QCOW2),
        "qcow2",
        aws="disk-image-size=0 has an invalid format",
        repair="repack:vhdx",
        fix="amigrate convert vm.img DISK.vhdx",
    ),
    Case(
        "FMT-01",
        FAIL,
        lambda: vm.no_container("image.empty"),
        "empty",
        severity=BLOCK,
        aws="disk-image-size=0 has an invalid format",
        repair="",
    ),
    Case("FMT-01", FAIL, lambda: vm.no_container("image.not-a-disk-image"), "text file"),
    Case("FMT-01", UNKNOWN, lambda: LOST, "not found", severity=BLOCK),
    Case("FMT-01", UNKNOWN, lambda: vm.no_container("worker.crashed"), "worker died"),
    Case("FMT-02", PASS, of(vm.vmdk()), "stream-optimised", seen="VMDK streamOptimized"),
    Case(
        "FMT-02",
        FAIL,
        of(vm.vmdk(subformat="monolithicFlat"), P.VMDK_NOT_STREAM_OPTIMIZED),
        "flat",
        aws=STREAM,
        repair="repack:vmdk",
        detail="monolithicFlat",
    ),
    Case("FMT-02", FAIL, of(vm.vmdk(subformat="monolithicSparse")), "sparse, told by its kind", aws=STREAM),
    Case(
        "FMT-02",
        FAIL,
        of(vm.vmdk(subformat="vmfsSparse", readable=False), P.VMDK_NOT_STREAM_OPTIMIZED),
        "not readable",
        repair="",
    ),
    Case("FMT-02", FAIL, of(vm.vmdk(), P.VMDK_NO_COMPRESSION), "no compression", aws=ALGORITHM),
    Case(
        "FMT-02",
        UNKNOWN,
        lambda: vm.unread_container(F.VMDK, P.HEADER_DAMAGED),
        "header damaged",
        detail="as read",
    ),
    Case("FMT-02", NOT_APPLICABLE, of(VHD), "vhd", detail="VMDK only"),
    Case("FMT-02", UNKNOWN, lambda: LOST, "not found"),
    Case("FMT-02", NOT_APPLICABLE, lambda: vm.no_container("image.empty"), "empty"),
    Case("FMT-03", PASS, of(vm.vmdk()), "from vmware", seen="ddb.toolsVersion = 12352"),
    Case("FMT-03", FAIL, of(vm.vmdk(), P.VMDK_NOT_FROM_VMWARE), "from qemu", OLD, WARN, fix="ovftool"),
    Case("FMT-03", FAIL, of(vm.vmdk(), P.VMDK_NOT_FROM_VMWARE), "from qemu", NEW, INFO),
    Case("FMT-03", UNKNOWN, of(vm.vmdk(properties={})), "says nothing", severity=WARN),
    Case("FMT-04", PASS, of(VHD), "dynamic", seen="VHD dynamic"),
    Case(
        "FMT-04",
        FAIL,
        of(VHD, P.VHD_FOOTERS_DIFFER),
        "footers",
        aws="Footers not identical",
        seen="byte 512",
        repair="repack:vhdx",
    ),
    Case("FMT-04", FAIL, of(VHD, P.VHD_CHECKSUM), "checksum", aws="Footers not identical"),
    Case("FMT-04", FAIL, of(VHD, P.VHD_SIZE), "size"),
    Case(
        "FMT-04",
        FAIL,
        of(vm.image(F.VHD, vm.disk(format=F.VHD, subformat="differencing", readable=False))),
        "differencing",
        aws="Footers not identical",
        fix="Merge-VHD",
        repair="",
    ),
    Case("FMT-04", UNKNOWN, lambda: vm.unread_container(F.VHD, P.TRUNCATED), "truncated"),
    Case("FMT-05", PASS, of(VHDX), "dynamic"),
    Case(
        "FMT-05",
        FAIL,
        of(VHDX, P.VHDX_LOG_DIRTY),
        "dirty log",
        severity=BLOCK,
        fix="Mount-VHD -Path vm.img",
    ),
    Case("FMT-05", FAIL, of(VHDX, P.VHDX_CHECKSUM), "checksum"),
    Case(
        "FMT-05", FAIL, of(vm.image(F.VHDX, vm.disk(format=F.VHDX, subformat="differencing"))), "differencing"
    ),
    Case("FMT-05", UNKNOWN, lambda: vm.unread_container(F.VHDX, P.TABLE_OUTSIDE), "tables outside"),
    Case("FMT-06", PASS, of(vm.ova()), "one disk", seen="vm-disk1.vmdk"),
    Case("FMT-06", FAIL, of(vm.ova(), P.OVA_DIGEST), "digest", aws="Unsupported OVA format"),
    Case(
        "FMT-06",
        FAIL,
        of(vm.ova(), P.OVA_NOT_FIRST),
        "ovf not first",
        aws="Unsupported OVA format",
        fix="ovftool",
    ),
    Case(
        "FMT-06",
        FAIL,
        of(vm.ova(), P.OVA_MALFORMED, where="vm.ova, byte 512"),
        "tar",
        aws="Unsupported OVA format",
    ),
    Case(
        "FMT-06",
        FAIL,
        of(vm.ova(), P.OVA_MALFORMED, where="vm.ova, vm.ovf, line 3"),
        "ovf text",
        aws="OVF file parsing error",
    ),
    Case("FMT-06", FAIL, of(vm.ova(), P.OVA_SEVERAL_SYSTEMS), "two systems", aws="OVF file parsing error"),
    Case("FMT-06", FAIL, of(vm.ova(), P.OVA_MISSING_REFERENCE), "reference", aws="OVF file parsing error"),
    Case("FMT-06", UNKNOWN, lambda: vm.unread_container(F.OVA), "unread"),
    Case("FMT-07", PASS, of(vm.ova()), "whole"),
    Case(
        "FMT-07",
        FAIL,
        of(vm.ova(), P.OVA_CHUNKED),
        "chunked",
        aws="OVA with chunked disk files is not supported",
    ),
    Case("FMT-07", FAIL, of(vm.ova(), P.OVA_COMPRESSED), "gzip", aws="", fix="--compress"),
    Case("FMT-07", NOT_APPLICABLE, of(VHDX), "vhdx"),
    Case("FMT-07", UNKNOWN, lambda: vm.unread_container(F.OVA), "unread"),
    Case("FMT-08", PASS, of(vm.vmdk()), "stream-optimised"),
    Case(
        "FMT-08",
        FAIL,
        of(vm.vmdk(subformat="seSparse", readable=False), P.VMDK_SESPARSE),
        "sesparse",
        severity=BLOCK,
    ),
    Case("FMT-08", FAIL, of(vm.vmdk(subformat="seSparse")), "sesparse by its kind"),
    Case("FMT-08", UNKNOWN, lambda: vm.unread_container(F.VMDK), "unread"),
    Case("FMT-09", PASS, of(vm.ova()), "ova"),
    Case(
        "FMT-09",
        FAIL,
        of(vm.vmdk(subformat="vmfsRawDeviceMap"), P.VMDK_RAW_DEVICE),
        "device",
        fix="vmkfstools",
    ),
    Case("FMT-09", FAIL, of(vm.vmdk(subformat="vmfsPassthroughRawDeviceMap")), "device by its kind"),
    Case("FMT-09", UNKNOWN, lambda: vm.unread_container(F.VMDK), "unread"),
    Case("FMT-10", PASS, of(vm.image()), "raw", detail="every byte"),
    Case(
        "FMT-10", PASS, lambda: of(VHDX)().model_copy(update={"deep": True}), "vhdx, deep", detail="was read"
    ),
    Case(
        "FMT-06",
        PASS,
        lambda: of(vm.ova())().model_copy(update={"deep": True}),
        "deep",
        detail="were compared",
    ),
    Case("FMT-10", PASS, of(VHDX), "vhdx", detail="--deep", seen="bytes stored"),
    *(
        Case(
            "FMT-10",
            FAIL,
            of(vm.vmdk(), code),
            code.value,
            aws="Uncompressed data has an invalid length",
            repair="",
        )
        for code in (
            P.TRUNCATED,
            P.TABLE_OUTSIDE,
            P.BLOCK_UNREADABLE,
            P.HEADER_DAMAGED,
        )
    ),
    Case(
        "FMT-10",
        FAIL,
        of(vm.vmdk(), P.VMDK_EXTENT_MISSING),
        "no extent",
        severity=BLOCK,
        aws="",
        fix="beside it",
    ),
    Case("FMT-10", FAIL, of(vm.vmdk(), P.VMDK_EXTENT_REFUSED), "extent elsewhere", aws="", repair=""),
    Case("FMT-10", UNKNOWN, of(RAW_DEVICE, P.VMDK_RAW_DEVICE), "only a descriptor"),
    *(
        Case(rule, UNKNOWN, of(ABSENT_MEMBER, P.OVA_MISSING_REFERENCE), "member not there", seen="as read")
        for rule in ("FMT-02", "FMT-03", "FMT-07", "FMT-08", "FMT-09", "FMT-10", "FMT-11", "FMT-12")
    ),
    *(
        Case(rule, PASS, of(BLANK_DISK), "a disk to be made beside one to be imported")
        for rule in ("FMT-02", "FMT-07", "FMT-08", "FMT-09", "FMT-10", "FMT-11", "FMT-12")
    ),
    Case("FMT-10", FAIL, lambda: vm.unread_container(F.VHDX, P.TRUNCATED), "no disk left", aws=""),
    Case("FMT-10", UNKNOWN, lambda: vm.unread_container(F.QCOW2, P.UNSUPPORTED_FEATURE), "encrypted qcow2"),
    Case("FMT-11", PASS, of(VHD), "no parent"),
    Case("FMT-11", FAIL, of(QCOW2, P.PARENT_NEEDED), "backing file", severity=BLOCK),
    Case(
        "FMT-11", FAIL, of(vm.image(F.VHDX, vm.disk(format=F.VHDX, subformat="differencing"))), "differencing"
    ),
    Case("FMT-11", UNKNOWN, lambda: vm.unread_container(F.VHDX), "unread"),
    Case("FMT-12", PASS, of(VHDX), "vhdx"),
    Case("FMT-12", FAIL, of(QCOW2, P.NOT_FOR_AWS), "qcow2", BOTH, BLOCK, repair="repack:vhdx"),
    Case("FMT-12", FAIL, of(vm.ova(), P.OVA_CHUNKED), "chunked", repair="repack:vhdx"),
    Case(
        "FMT-12",
        FAIL,
        of(vm.ova(vm.disk(format=F.VMDK, readable=False)), P.OVA_CHUNKED),
        "chunked, not readable",
        repair="",
    ),
    Case("FMT-12", NOT_APPLICABLE, lambda: vm.unread_container(F.VHD), "unread"),
    Case("FMT-12", UNKNOWN, lambda: LOST, "not found"),
]
