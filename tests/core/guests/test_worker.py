"""The inspector's process, for real: it is crashed, hung, starved and killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from samples.filesystems import MIB, Part, blank, ext, mbr_disk
from samples.folders import NewFolder

from core.errors import AmigrateError, Cancelled
from core.guests.inspect import inspect_paths
from core.guests.worker import Inspector, worker_command
from core.progress import CancelToken, Progress
from core.wording import has_words, phrase

posix_only = pytest.mark.skipif(os.name != "posix", reason="signals")


def misbehaving(statements: str) -> tuple[str, ...]:
    """The worker with another inspection: ``statements`` run in its place, given ``paths``, ``deep`` and ``report``."""
    body = "".join(f"    {line}\n" for line in statements.splitlines())
    program = (
        "import core.guests.inspect as inspect, ctypes, os, signal, sys, time\n"
        "from core.progress import Progress\n"
        "real = inspect.inspect_paths\n"
        f"def other(paths, *, deep, report):\n{body}    return real(paths, deep=deep, report=report)\n"
        "inspect.inspect_paths = other\n"
        "from core.guests.worker import main\n"
        "sys.exit(main(sys.argv[1:]))\n"
    )
    return (sys.executable, "-c", program)


@pytest.fixture(scope="module")
def image(new_folder: NewFolder) -> Path:
    folder = new_folder("worker")
    return mbr_disk(folder / "disk.img", [Part(ext("ext4", None, folder / "ext", 8 * MIB))])


@pytest.fixture(scope="module")
def inspector() -> Iterator[Inspector]:
    with Inspector() as started:
        yield started


def pid(inspector: Inspector) -> int:
    assert inspector._child is not None
    return inspector._child._process.pid


def gone(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return True
    return Path(f"/proc/{process}/stat").read_text().split()[2] == "Z"


def test_the_process_finds_what_is_found_without_it(inspector: Inspector, image: Path) -> None:
    found = inspector.inspect([image])
    assert found == inspect_paths([image])
    assert found.failure is None
    assert found.guest is not None
    assert [volume.id for volume in found.guest.volumes] == ["disk1/part1"]


def test_the_child_stays_for_the_next_image(inspector: Inspector, image: Path) -> None:
    inspector.inspect([image])
    before = pid(inspector)
    for _ in range(3):
        assert inspector.inspect([image]).failure is None
    assert pid(inspector) == before


def test_a_relative_path_means_the_caller_s_folder(
    inspector: Inspector, image: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(image.parent)
    assert inspector.inspect([Path(image.name)]).failure is None


def test_bad_input_is_a_failure_with_words(inspector: Inspector, tmp_path: Path) -> None:
    text = tmp_path / "letter.txt"
    text.write_text("Dear admin")
    found = inspector.inspect([text])
    assert found.failure is not None
    assert found.failure.code == "image.not-a-disk-image"
    assert (found.path, found.images[0].size_on_disk, found.guest) == (str(text), 10, None)
    missing = inspector.inspect([tmp_path / "nope"])
    assert missing.failure is not None
    assert missing.failure.code == "image.not-found"


def test_names_that_are_not_utf8_come_through(inspector: Inspector, image: Path, tmp_path: Path) -> None:
    odd = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff\xfe.img"))
    odd.hardlink_to(image)
    found = inspector.inspect([odd])
    assert (found.failure, found.path) == (None, str(odd))


def test_progress_is_reported(inspector: Inspector, image: Path) -> None:
    heard: list[Progress] = []
    inspector.inspect([image], deep=True, report=heard.append)
    assert heard[0].phase == "inspect.open"
    assert all(isinstance(each, Progress) for each in heard)


@posix_only
@pytest.mark.parametrize(
    ("statement", "how"),
    [
        ("ctypes.string_at(0)", f"signal {signal.SIGSEGV.value}"),
        ("os._exit(7)", "status 7"),
        ("os.kill(os.getpid(), 9)", "signal 9"),
    ],
)
def test_a_crash_is_a_failure_and_the_next_image_gets_a_new_child(
    statement: str, how: str, image: Path, tmp_path: Path
) -> None:
    flag = tmp_path / "crashed"
    once = f"if not os.path.exists({str(flag)!r}):\n    open({str(flag)!r}, 'w').close()\n    {statement}"
    with Inspector(command=misbehaving(once)) as inspector:
        first = inspector.inspect([image])
        assert first.failure is not None
        assert (first.failure.code, first.failure.facts) == (
            "worker.crashed",
            {"path": str(image), "how": how},
        )
        assert first.images[0].size_on_disk == image.stat().st_size
        assert inspector.inspect([image]).failure is None


def test_python_falling_over_is_a_crash_too(image: Path) -> None:
    with Inspector(command=misbehaving("raise AssertionError('a fault of ours')")) as inspector:
        found = inspector.inspect([image])
    assert found.failure is not None
    assert (found.failure.code, found.failure.facts["how"]) == ("worker.crashed", "status 1")


def test_a_hang_is_ended(image: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.guests.worker._START", 8.0)
    with Inspector(seconds=0.5, command=misbehaving("while True: pass")) as inspector:
        child = pid(inspector)
        found = inspector.inspect([image])
        assert found.failure is not None
        assert found.failure.code == "worker.timeout"
        assert inspector._child is None
    assert gone(child)


def test_a_hang_that_holds_the_interpreter_is_ended(image: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A C library in an endless loop: no Python runs in the child any more."""
    monkeypatch.setattr("core.guests.worker._START", 8.0)
    stuck = "libc = ctypes.PyDLL(None)\nlibc.sleep(1000)"
    with Inspector(seconds=0.5, command=misbehaving(stuck)) as inspector:
        found = inspector.inspect([image])
    assert found.failure is not None
    assert found.failure.code == "worker.timeout"


def test_progress_puts_the_end_off_but_not_for_ever(image: Path) -> None:
    working = "for number in range(15):\n    report(Progress('inspect.scan', number))\n    time.sleep(0.1)"
    with Inspector(seconds=1, command=misbehaving(working)) as inspector:
        assert inspector.inspect([image]).failure is None
    endless = "while True:\n    report(Progress('inspect.scan', 1))\n    time.sleep(0.1)"
    with Inspector(seconds=1, longest=2, command=misbehaving(endless)) as inspector:
        found = inspector.inspect([image])
    assert found.failure is not None
    assert found.failure.code == "worker.timeout"


@posix_only
def test_too_much_memory_is_a_failure(image: Path) -> None:
    with Inspector(
        memory=400 << 20, command=misbehaving("hog = [bytearray(64 << 20) for _ in range(100)]")
    ) as inspector:
        child = pid(inspector)
        found = inspector.inspect([image])
        assert found.failure is not None
        assert (found.failure.code, found.failure.facts) == (
            "worker.memory",
            {"memory": "400", "path": str(image)},
        )
        assert inspector._child is None
    assert gone(child)


def test_cancel_kills_at_once(image: Path) -> None:
    token = CancelToken()
    with Inspector(command=misbehaving("report(Progress('inspect.scan', 1))\ntime.sleep(1000)")) as inspector:
        child = pid(inspector)
        began = time.monotonic()
        with pytest.raises(Cancelled):
            inspector.inspect([image], report=lambda _: token.cancel(), cancel=token)
        assert time.monotonic() - began < 60
        assert inspector._child is None
    assert gone(child)


def test_an_error_in_the_callers_report_ends_the_child(image: Path) -> None:
    with Inspector() as inspector:

        def broken(_: Progress) -> None:
            raise RuntimeError("the window is gone")

        with pytest.raises(RuntimeError, match="the window is gone"):
            inspector.inspect([image], report=broken)
        assert inspector.inspect([image]).failure is None


@posix_only
def test_a_child_killed_between_two_images_is_replaced(image: Path) -> None:
    with Inspector() as inspector:
        assert inspector.inspect([image]).failure is None
        assert inspector._child is not None
        inspector._child._process.kill()
        inspector._child._process.wait()
        assert inspector.inspect([image]).failure is None


def test_several_threads_take_turns(inspector: Inspector, image: Path) -> None:
    found: list[str | None] = []

    def work() -> None:
        guest = inspector.inspect([image]).guest
        found.append(guest.volumes[0].uuid if guest else None)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 4
    assert len(set(found)) == 1
    assert None not in found


@posix_only
def test_the_child_goes_with_its_parent(image: Path) -> None:
    program = (
        "import sys, time\nfrom pathlib import Path\nfrom core.guests.worker import Inspector\n"
        "inspector = Inspector()\ninspector.inspect([Path(sys.argv[1])])\n"
        "print(inspector._child._process.pid, flush=True)\ntime.sleep(1000)\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program, str(image)], stdout=subprocess.PIPE, text=True
    ) as parent:
        assert parent.stdout is not None
        child = int(parent.stdout.readline())
        parent.kill()
        parent.wait()
    deadline = time.monotonic() + 30
    while not gone(child):
        assert time.monotonic() < deadline
        threading.Event().wait(0.02)


def test_what_a_library_prints_does_not_break_the_answers(image: Path) -> None:
    with Inspector(command=misbehaving("print('hello'); os.write(1, b'noise')")) as inspector:
        assert inspector.inspect([image]).failure is None


def test_credentials_do_not_reach_the_child(image: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "secret")
    told = "assert not [name for name in os.environ if name.startswith('AWS_')]"
    with Inspector(command=misbehaving(told)) as inspector:
        assert inspector.inspect([image]).failure is None


def test_a_program_that_cannot_be_started(image: Path) -> None:
    inspector = Inspector(command=("/nonexistent/python",))
    found = inspector.inspect([image])
    assert found.failure is not None
    assert found.failure.code == "worker.not-started"


def test_a_child_that_talks_nonsense(image: Path) -> None:
    with Inspector(
        command=(
            sys.executable,
            "-c",
            "import sys; sys.stdin.readline(); print('no JSON', flush=True); sys.stdin.read()",
        )
    ) as inspector:
        found = inspector.inspect([image])
    assert found.failure is not None
    assert found.failure.facts["how"] == "not an answer"


def test_a_frozen_program_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    assert worker_command() == (sys.executable, "-m", "core.guests.worker")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert worker_command() == (sys.executable, "--inspection-worker")


def test_every_end_has_words() -> None:
    for code in ("worker.crashed", "worker.timeout", "worker.memory", "worker.not-started"):
        assert has_words(code)
        assert "{" not in phrase(code, AmigrateError(code, path="a.vhd").facts)


@posix_only
def test_memory_stays_small_over_many_images(image: Path) -> None:
    big = blank(image.parent / "big.img", 64 * MIB)
    big.write_bytes(image.read_bytes())
    with Inspector() as inspector:
        for _ in range(60):
            assert inspector.inspect([image, big]).failure is None
        status = Path(f"/proc/{pid(inspector)}/status").read_text()
    peak = int(status.split("VmHWM:")[1].split()[0]) << 10
    assert peak < 150 * MIB
