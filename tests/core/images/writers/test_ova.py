"""An OVA of one disk: read back byte for byte, its envelope in order, its manifest true."""

from __future__ import annotations

import hashlib
import tarfile
from pathlib import Path

from samples import containers

from core.images import open_image
from core.images.writers import stream_vmdk, write_stream
from core.images.writers.ova import write_ova
from core.progress import CancelToken


def test_what_was_written_is_read(tmp_path: Path) -> None:
    raw = containers.raw_disk(tmp_path / "disk.img")
    vmdk, archive = tmp_path / "disk.vmdk", tmp_path / "vm.ova"
    with open_image(raw) as image:
        write_stream(stream_vmdk(image.disks[0], b"seed" * 8, "disk.vmdk"), vmdk, CancelToken())
    write_ova(
        vmdk, archive, name="vm & co", capacity=raw.stat().st_size, memory=3 << 30, processors=2, windows=True
    )
    with open_image(archive) as image:
        assert image.facts.format.value == "ova"
        codes = {problem.code.value for problem in image.facts.problems}
        assert codes <= {"vmdk.not-from-vmware"}, (
            "of the disk alone: our VMDKs do not claim to come from there"
        )
        wanted = raw.read_bytes()
        assert image.disks[0].read_at(0, len(wanted)) == wanted
        hardware = image.facts.hardware
        assert hardware is not None
        assert (hardware.memory, hardware.cpus) == (3 << 30, 2)
    with tarfile.open(archive) as members:
        names = members.getnames()
        assert names == ["vm & co.ovf", "vm & co.mf", "vm & co-disk1.vmdk"]
        manifest = members.extractfile("vm & co.mf").read().decode()  # type: ignore[union-attr]
        for name in (names[0], names[2]):
            digest = hashlib.sha1(members.extractfile(name).read(), usedforsecurity=False).hexdigest()  # type: ignore[union-attr]
            assert f"SHA1({name})= {digest}" in manifest
