"""What surrounds the program: terminals, pipes, full disks, state folders that cannot be, names to write to."""

from __future__ import annotations

import importlib
import os
import pkgutil
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any, get_args, get_origin, get_type_hints

import pytest

PROGRAM = Path(sys.executable).with_name("amigrate")
on_posix = pytest.mark.skipif(sys.platform == "win32", reason="a shell and device files")


def shell(line: str, *arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """``line`` run by sh; ``$0`` is the program, ``$1`` … the arguments."""
    return subprocess.run(
        ["sh", "-c", line, str(PROGRAM), *map(str, arguments)],
        capture_output=True,
        text=True,
        errors="replace",
        timeout=120,
        check=False,
        env={**os.environ, **environment},
    )


@pytest.mark.parametrize("name", ["same", "link", "another"])
@pytest.mark.parametrize("option", ["--html", "--save-plan"])
def test_a_report_or_plan_never_takes_an_images_place(
    option: str, name: str, sample_ova: Path, tmp_path: Path, amigrate: Callable[..., Any]
) -> None:
    source = tmp_path / "vm.ova"
    shutil.copy(sample_ova, source)
    target = {"same": source, "link": tmp_path / "link.html", "another": tmp_path / "other.ova"}[name]
    if name == "link":
        target.symlink_to(source)
    elif name == "another":
        shutil.copy(sample_ova, target)
    before = target.read_bytes()
    command = ("check",) if option == "--html" else ("migrate", "--target", "sandbox")
    ended = amigrate(*command, source, option, target)
    assert ended.code == 2, ended.out
    assert ended.is_one_sentence(), ended.err
    assert target.read_bytes() == before


def test_a_report_is_written_over(sample_ova: Path, tmp_path: Path, amigrate: Callable[..., Any]) -> None:
    page = tmp_path / "report.html"
    page.write_text("an older report")
    assert amigrate("check", sample_ova, "--html", page).code == 0
    assert page.read_text(encoding="utf-8").startswith("<!")


@on_posix
@pytest.mark.parametrize("command", ["check", "inspect"])
def test_a_full_disk_behind_the_output(command: str, sample_ova: Path, home: Path) -> None:
    ended = shell(f'"$0" {command} "$1" > /dev/full', sample_ova, AMIGRATE_HOME=str(home))
    assert ended.returncode == 2
    assert ended.stderr == "amigrate: The output could not be written (No space left on device).\n"


@on_posix
@pytest.mark.parametrize("option", ["", "--json"])
def test_a_reader_that_goes_away(option: str, sample_ova: Path, home: Path) -> None:
    ended = shell(
        f'{{ "$0" check "$1" {option}; echo "ended $?" >&2; }} | true', sample_ova, AMIGRATE_HOME=str(home)
    )
    assert ended.stderr in {"ended 141\n", "ended 0\n"}  # 0: all was written before the reader went


@on_posix
def test_a_closed_output(sample_ova: Path, home: Path) -> None:
    ended = shell('"$0" check "$1" >&-', sample_ova, AMIGRATE_HOME=str(home))
    assert (ended.returncode, ended.stderr) == (0, "")


@on_posix
def test_a_name_and_an_encoding_that_do_not_fit(sample_ova: Path, tmp_path: Path, home: Path) -> None:
    odd = os.fsencode(tmp_path) + b"/n\xff.ova"
    shutil.copy(sample_ova, odd)
    for encoding in ("ascii", "cp1252", "utf-8"):
        ended = subprocess.run(
            [PROGRAM, "check", "--all", odd],
            capture_output=True,
            timeout=120,
            check=False,
            env={
                **os.environ,
                "AMIGRATE_HOME": str(home),
                "PYTHONIOENCODING": encoding,
                "LC_ALL": "C",
                "PYTHONUTF8": "0",
            },
        )
        assert (ended.returncode, ended.stderr) == (0, b""), encoding
        assert b"udcff" in ended.stdout


@on_posix
@pytest.mark.parametrize("command", [("status",), ("migrate", "--target", "sandbox", "--yes"), ("sandbox",)])
def test_a_state_folder_that_cannot_be(
    command: tuple[str, ...], sample_ova: Path, tmp_path: Path, amigrate: Callable[..., Any], home: Path
) -> None:
    home.write_text("a file")
    arguments = (*command, sample_ova) if command[0] == "migrate" else command
    ended = amigrate(*arguments)
    assert ended.code == 2
    assert ended.is_one_sentence(), ended.err
    assert str(home) in ended.err
    assert "AMIGRATE_HOME" in ended.err
    assert amigrate("check", sample_ova).code == 0  # needs no state


def test_files_that_may_not_be_read_are_refused_by_us_not_by_the_parser_of_arguments() -> None:
    from core.cli.app import app_for

    looked_at = {}
    for command in app_for().registered_commands:
        assert command.callback is not None
        for name, hint in get_type_hints(command.callback, include_extras=True).items():
            if get_origin(hint) is Annotated and "Path" in str(get_args(hint)[0]):
                looked_at[command.name, name] = get_args(hint)[1].readable
    assert ("check", "images") in looked_at
    assert [
        each for each, readable in looked_at.items() if readable
    ] == []  # its words would be no sentence of ours


def test_lists_of_rules_are_whole_in_a_pipe(tmp_path: Path, amigrate: Callable[..., Any]) -> None:
    bare = tmp_path / "bare.img"
    entry = bytes(4) + b"\x83" + bytes(3) + (2048).to_bytes(4, "little") + (4096).to_bytes(4, "little")
    bare.write_bytes(bytes(446) + entry.ljust(64, b"\0") + b"\x55\xaa" + bytes(4 << 20))
    lines = amigrate("check", bare).out.splitlines()
    assert lines == [line.rstrip() for line in lines]
    (listed,) = [line.split() for line in lines if line.strip().startswith("DSK-06 ")]
    (counted,) = [line for line in lines if " rules unknown" in line]
    assert f"{len(listed)} rules" in counted
    explained = amigrate("rules", "DSK-07").out.splitlines()
    assert explained == [line.rstrip() for line in explained]


def test_no_image_is_no_list_of_rules(tmp_path: Path, amigrate: Callable[..., Any]) -> None:
    ended = amigrate("check", tmp_path / "gone.img")
    assert (ended.code, ended.err.count("does not exist")) == (2, 1)
    assert "DSK-06" not in ended.out
    assert "DSK-06" in amigrate("check", "--all", tmp_path / "gone.img").out


def test_each_command_is_found_without_loading_the_others() -> None:
    from core import cli
    from core.cli.app import COMMANDS, app_for

    modules = (
        importlib.import_module(f"core.cli.{each.name}") for each in pkgutil.iter_modules(cli.__path__)
    )
    register = {module.__name__.rpartition(".")[2] for module in modules if hasattr(module, "register")}
    assert register == set(COMMANDS)
    for module, commands in COMMANDS.items():
        (app,) = {tuple(one.name for one in app_for(name).registered_commands) for name in commands}
        assert app == commands, module
