"""The catalogue as a whole: nothing of requirements.md is missing, and no text of any rule."""

from __future__ import annotations

import ast
import re
import string
from pathlib import Path

import pytest
from samples import inspections as vm
from samples.rule_cases import boot, containers, disks, prepared, systems, windows
from samples.rule_cases.case import Case

from core.rules import Edition, Severity, Verdict, catalogue, judge
from core.rules.registry import identifiers
from core.rules.texts import GROUPS, commands, general, texts

CASES: list[Case] = [
    case for module in (boot, containers, disks, prepared, systems, windows) for case in module.CASES
]
ONLY_CONFIRMED = {"DSK-14", "NET-05"}
"""What no disk can ever show: their good answer is ``confirm``."""
ALWAYS_CONFIRMED = {"NET-05"}
NEVER_FAILS = {("DSK-06", Edition.TODAY)}
"""Today every container is taken."""
NEVER_UNKNOWN = {"DSK-14", "NET-05", "GEN-01", "GEN-02"}
"""These ask the user where nothing could be read."""

RULES = [
    *(f"FMT-{number:02}" for number in range(1, 13)),
    *(f"DSK-{number:02}" for number in range(1, 15)),
    *(f"FS-{number:02}" for number in range(1, 5)),
    *(f"OS-{number:02}" for number in range(1, 5)),
    *(f"KRN-{number:02}" for number in range(1, 5)),
    *(f"BOOT-{number:02}" for number in range(1, 4)),
    *(f"TAB-{number:02}" for number in range(1, 3)),
    *(f"NET-{number:02}" for number in range(1, 7)),
    *(f"WIN-{number:02}" for number in range(1, 15)),
    *(f"LNX-{number:02}" for number in range(1, 7)),
    *(f"GEN-{number:02}" for number in range(1, 3)),
]

MESSAGES = {
    "FMT-01": ("disk-image-size=0 has an invalid format",),
    "FMT-02": (
        "Disk validation failed [Unsupported VMDK File Format]",
        "File uses unsupported compression algorithm 0",
    ),
    "FMT-04": ("Footers not identical",),
    "FMT-06": ("Unsupported OVA format", "OVF file parsing error"),
    "FMT-07": ("OVA with chunked disk files is not supported",),
    "FMT-10": ("Uncompressed data has an invalid length",),
    "DSK-05": ("No bootable partition found", "No valid partitions. Not a valid volume."),
    "DSK-07": ("EFI partition detected. UEFI booting is not supported",),
    "DSK-09": ("Multiple directories found",),
    "DSK-11": ("Logical volume group activation failed",),
    "DSK-13": ("No valid partitions", "FirstBootFailure"),
    "DSK-14": ("FirstBootFailure",),
    "OS-01": ("Unknown OS / Missing OS files",),
    "KRN-01": ("Unsupported kernel version",),
    "KRN-02": ("Unable to determine kernel version.",),
    "KRN-03": ("We were unable to read your import's initramfs/initrd",),
    "BOOT-02": ("Multiple different grub/menu.lst files found",),
    "BOOT-03": ("BLSC-style GRUB found, but unable to detect default kernel",),
    "TAB-01": ("Invalid configuration - Could not read fstab",),
    # AWS documents it, although the requirements' table has no column for it.
    "WIN-04": (
        "Booter Networking failure/instance not reachable. "
        "Please retry after installation of .Net framework 3.5 SP1 or greater",
    ),
}
"""As the requirements write them, to the letter."""

HISTORICAL = {("DSK-07", Edition.TODAY)}
"""Messages that AWS gave once: it takes UEFI today."""

SEVERITIES = {
    "FMT-03": ("warn", "info"),
    "KRN-03": ("warn", "block"),
    "BOOT-02": ("warn", "block"),
    "BOOT-03": ("warn", "block"),
    "NET-06": ("info", "warn"),
    "WIN-13": ("info", "warn"),
    **dict.fromkeys(("DSK-08", "FS-04", "OS-04", "KRN-02", "KRN-04", "NET-01", "GEN-02"), ("warn", "warn")),
    **dict.fromkeys(("DSK-04", "TAB-02", "NET-02", "NET-04", "NET-05", "LNX-04", "GEN-01"), ("info", "info")),
    **dict.fromkeys((f"WIN-{number:02}" for number in (1, 2, 3, 5, 6, 8, 9, 10)), ("warn", "warn")),
    **dict.fromkeys((f"WIN-{number:02}" for number in (4, 7, 11, 12, 14)), ("info", "info")),
    **dict.fromkeys((f"LNX-{number:02}" for number in (1, 2, 3, 5, 6)), ("warn", "warn")),
}
"""Of 2019 and of today, where not ``block`` in both."""


@pytest.mark.parametrize("edition", Edition)
def test_every_rule_of_the_requirements_is_there(edition: Edition) -> None:
    assert [rule.id for rule in catalogue(edition)] == RULES
    assert identifiers() == set(RULES)


@pytest.mark.parametrize("edition", Edition)
def test_severities(edition: Edition) -> None:
    for rule in catalogue(edition):
        old, new = SEVERITIES.get(rule.id, ("block", "block"))
        assert rule.severity == (old if edition is Edition.GUIDE_2019 else new), rule.id


@pytest.mark.parametrize("edition", Edition)
def test_aws_messages_are_to_the_letter(edition: Edition) -> None:
    for rule, text in texts(edition).items():
        known = {message for message in text.aws_error.values() if message}
        assert known == (set() if (rule, edition) in HISTORICAL else set(MESSAGES.get(rule, ()))), rule


def test_every_message_of_the_requirements_is_known() -> None:
    requirements = Path(__file__).parents[4] / "shared" / "requirements.md"
    if not requirements.is_file():
        pytest.skip("the requirements are not part of the checkout")
    text = requirements.read_text(encoding="utf-8")
    for messages in MESSAGES.values():
        for message in messages:
            assert f"`{message}`" in text or message.startswith("Booter"), message


@pytest.mark.parametrize("edition", Edition)
def test_every_rule_has_all_its_texts(edition: Edition) -> None:
    for rule in catalogue(edition):
        for text in (rule.title, rule.demand, rule.fix, rule.source):
            assert text.strip(), rule.id
            assert "{" not in text, rule.id
            assert "<" not in text, rule.id
        assert rule.demand.endswith("."), rule.id
        assert rule.group in GROUPS
        assert edition.value in rule.source or "2026" in rule.source, rule.id
        if edition is Edition.TODAY:
            assert "2019" not in rule.source, rule.id


@pytest.mark.parametrize("edition", Edition)
def test_no_rule_lacks_pass_and_fail(edition: Edition) -> None:
    seen = {(case.rule, case.verdict) for case in CASES if edition in case.editions}
    for rule in RULES:
        good = Verdict.CONFIRM if rule in ONLY_CONFIRMED else Verdict.PASS
        if (rule, good) not in seen:
            # WIN-03 confirms what it passes: the worst of its findings is the confirm.
            assert rule == "WIN-03", f"{rule} has no passing machine"
        fails = (rule, Verdict.FAIL) in seen or rule in ALWAYS_CONFIRMED or (rule, edition) in NEVER_FAILS
        assert fails, f"{rule} has no failing machine"
        assert (rule, Verdict.UNKNOWN) in seen or rule in NEVER_UNKNOWN, f"{rule} has no unknown machine"


NO_WORDS = re.compile(
    r"Fact\[|\w='|unread=|<\w+\.\w+: |\(\)|\b(?:None|True|False)\b|^[a-z]+\.[a-z]+(?:-[a-z]+)+$|{[a-z]+}"
)
"""How a value of Python, a code or a placeholder looks that slipped through."""


@pytest.mark.parametrize("edition", Edition)
def test_findings_speak_in_words_and_show_what_was_read(edition: Edition) -> None:
    for case in CASES:
        for finding in judge(case.machine(), edition).findings:
            shown = [finding.title, finding.source, *(one.value for one in finding.evidence)]
            slipped = [text for text in shown if NO_WORDS.search(text)]
            assert slipped == [], (case.rule, case.name, finding.rule)
            assert all(one.where for one in finding.evidence), (case.name, finding.rule)
            if finding.verdict in {Verdict.PASS, Verdict.FAIL, Verdict.UNKNOWN}:
                assert finding.evidence, (case.name, finding.rule)


def test_passwords_pass_and_are_to_be_confirmed() -> None:
    found = [finding.verdict for finding in judge(vm.windows_vm()).findings if finding.rule == "WIN-03"]
    assert found == [Verdict.PASS, Verdict.CONFIRM]


@pytest.mark.parametrize("edition", Edition)
def test_every_case_that_rules_answer_has_words(edition: Edition) -> None:
    """Cases are literals in the rules' sources; each must be said by a rule of the same module, or in general.toml."""
    sources = Path(__file__).parents[3] / "core" / "rules"
    count = 0
    for path in sources.glob("*.py"):
        source = path.read_text(encoding="utf-8")
        said = set(general())
        for rule in re.findall(r"_rule\(\s*\"([A-Z]+-\d+)\"", source):
            said |= set(texts(edition)[rule].says)
        if path.name == "software.py":
            said |= set(texts(edition)["WIN-10"].says)
        literals = {node.value for call in _calls(source) for node in _case_literals(call)}
        assert literals - said == set(), path.name
        count += len(literals)
    assert count > 150


def _calls(source: str) -> list[ast.Call]:
    found = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)]
    return [call for call in found if isinstance(call.func, ast.Name)]


def _case_literals(call: ast.Call) -> list[ast.Constant]:
    if call.func.id in {"failed", "unknown", "doubtful", "not_applicable", "confirm"}:  # type: ignore[attr-defined]
        candidates = ast.walk(call.args[0]) if call.args else iter(())
    elif call.func.id == "passed":  # type: ignore[attr-defined]
        candidates = (node for word in call.keywords if word.arg == "case" for node in ast.walk(word.value))
    else:
        return []
    return [
        node
        for node in candidates
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and re.fullmatch(r"[a-z][a-z0-9-]*", node.value)
    ]


@pytest.mark.parametrize("edition", Edition)
def test_texts_name_only_what_rules_say(edition: Edition) -> None:
    """No fix and no message for a case that nobody says; every placeholder is a plain name."""
    for rule, text in texts(edition).items():
        for key in (*text.fix, *text.aws_error):
            case = key.split("@")[0]
            assert case in {"", "default", *text.says}, f"{rule}: {key}"
        for words in (*text.says.values(), *text.fix.values(), text.title, text.demand):
            for _, field, spec, conversion in string.Formatter().parse(words):
                assert field is None or field.isidentifier(), f"{rule}: {words}"
                assert not spec
                assert conversion is None


def test_commands_are_whole() -> None:
    """Every command is there for every family, by itself or through ``other``."""
    names = {name for table in commands().values() for name in table}
    assert names == set(commands()["other"])


def test_a_fail_of_each_severity_is_known() -> None:
    severities = {rule.severity for rule in catalogue()}
    assert severities == set(Severity)
