"""Enough of GRUB 2's shell language to know which menu a grub.cfg draws and which entry it marks as default.

Specification: https://www.gnu.org/software/grub/manual/grub/grub.html#Shell_002dlike-scripting
Commands that touch devices are not run; conditions are decided from variables and the environment block.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from core.guests.linux.boot.settings import Entry, without_device

MAX_TOKENS = 200_000
MAX_DEPTH = 24
MAX_ENTRIES = 2_000
MAX_TEST = 64
"""Most words of one condition: each operator in it is a call deeper."""
_HIDDEN = "\0"
"""Stands for a ``$`` within single quotes, which is no variable."""
_VARIABLE = re.compile(r"\$(?:\{(\w{1,64})\}|(\w{1,64}))")
_KERNEL_COMMANDS = {"linux", "linux16", "linuxefi", "kernel", "multiboot", "multiboot2"}
_INITRD_COMMANDS = {"initrd", "initrd16", "initrdefi"}
_SEPARATORS = {";", "\n", "{", "}"}


@dataclass(frozen=True, slots=True)
class Token:
    text: str
    line: int
    separator: bool = False


@dataclass(slots=True)
class Menu:
    """What a configuration amounts to.

    :param default: value of ``$default`` at the end, and the line that set it last.
    :param uses_bls: ``blscfg`` was run: entries come from loader/entries.
    :param hands_over: it runs another configuration (``configfile`` or ``source``).
    """

    entries: list[Entry] = field(default_factory=list)
    variables: dict[str, str] = field(default_factory=dict)
    default_line: int = 0
    uses_bls: bool = False
    hands_over: bool = False

    @property
    def default(self) -> str:
        return self.variables.get("default", "0")


def tokens(text: str) -> list[Token]:
    """Words and separators. A word's single-quoted ``$`` is hidden, so that expansion leaves it alone."""
    found: list[Token] = []
    word: list[str] | None = None
    position, line, length = 0, 1, len(text)

    def end() -> None:
        nonlocal word
        if word is not None:
            found.append(Token("".join(word), line))
            word = None

    while position < length and len(found) < MAX_TOKENS:
        char = text[position]
        if char == "\\" and position + 1 < length:
            following = text[position + 1]
            if following == "\n":
                line += 1
            else:
                word = [] if word is None else word
                word.append(following)
            position += 2
            continue
        if char in "'\"":
            close = _closing(text, position)
            body = text[position + 1 : close]
            word = [] if word is None else word
            word.append(body.replace("$", _HIDDEN) if char == "'" else re.sub(r'\\(["\\$])', r"\1", body))
            line += body.count("\n")
            position = close + 1
            continue
        if char == "#" and word is None:
            position = text.find("\n", position)
            if position < 0:
                break
            continue
        if char in " \t\r":
            end()
        elif char in ";\n" or (char in "{}" and word is None):
            end()
            found.append(Token(char, line, separator=True))
            line += char == "\n"
        elif char == "$" and text[position + 1 : position + 2] == "{":
            close = text.find("}", position)
            close = close if 0 < close < position + 70 else position + 1
            word = [] if word is None else word
            word.append(text[position : close + 1])
            position = close
        else:
            word = [] if word is None else word
            word.append(char)
        position += 1
    end()
    return found


def _closing(text: str, start: int) -> int:
    quote = text[start]
    close = text.find(quote, start + 1)
    while quote == '"' and close > 0 and text[close - 1] == "\\":
        close = text.find(quote, close + 1)
    return close if close > 0 else len(text)


class Interpreter:
    """Runs a grub.cfg.

    :param environment: the environment block (grubenv); None where there is none.
    :param bls_entries: called at ``blscfg`` with the variables of that moment.
    """

    def __init__(
        self,
        text: str,
        environment: dict[str, str] | None,
        bls_entries: Callable[[dict[str, str]], list[Entry]],
    ) -> None:
        self._tokens = tokens(text)
        self._position = 0
        self._environment = environment
        self._bls_entries = bls_entries
        self._count = 0
        self.menu = Menu(variables={"grub_platform": "pc", "grub_cpu": "i386"})

    def run(self) -> Menu:
        self._block(self.menu.entries, None, live=True, until=frozenset(), depth=0)
        return self.menu

    def _block(
        self, menu: list[Entry], entry: Entry | None, *, live: bool, until: frozenset[str], depth: int
    ) -> str:
        """Run commands up to one of the words ``until`` or a closing brace; returns what ended it."""
        while self._position < len(self._tokens):
            token = self._tokens[self._position]
            if token.separator:
                self._position += 1
                if token.text == "}":
                    return "}"
                continue
            if token.text in until:
                self._position += 1
                return token.text
            self._command(menu, entry, live=live, depth=depth)
        return ""

    def _command(self, menu: list[Entry], entry: Entry | None, *, live: bool, depth: int) -> None:
        name, line = self._tokens[self._position].text, self._tokens[self._position].line
        if name == "if":
            self._position += 1
            self._condition(menu, entry, live=live, depth=depth + 1)
            return
        if name in {"for", "while", "until"}:
            self._position += 1
            self._block(menu, entry, live=False, until=frozenset({"done"}), depth=depth + 1)
            return
        words = self._words()
        if name in {"menuentry", "submenu", "function"}:
            self._open(name, words, line, menu, live=live, depth=depth + 1)
        elif live:
            self._run(words, line, menu, entry)

    def _words(self) -> list[str]:
        """The rest of the command, up to its separator (which stays)."""
        start = self._position
        while self._position < len(self._tokens) and not self._tokens[self._position].separator:
            self._position += 1
        return [token.text for token in self._tokens[start : self._position]]

    def _condition(self, menu: list[Entry], entry: Entry | None, *, live: bool, depth: int) -> None:
        done, ended = False, "elif"
        while ended == "elif":
            holds = self._test()
            taken = live and not done and holds
            done = done or holds
            ended = self._branch(menu, entry, live=taken, until={"elif", "else", "fi"}, depth=depth)
        if ended == "else":
            self._branch(menu, entry, live=live and not done, until={"fi"}, depth=depth)

    def _branch(
        self, menu: list[Entry], entry: Entry | None, *, live: bool, until: set[str], depth: int
    ) -> str:
        if depth > MAX_DEPTH:
            self._position = len(self._tokens)
            return ""
        return self._block(menu, entry, live=live, until=frozenset(until), depth=depth)

    def _test(self) -> bool:
        """Commands between ``if`` and ``then``; the last one decides."""
        holds = True
        while self._position < len(self._tokens):
            token = self._tokens[self._position]
            if token.separator:
                self._position += 1
                continue
            if token.text == "then":
                self._position += 1
                break
            words = self._words()
            if words[0] in {"[", "test"}:
                tested = [self.expand(word) for word in words[1:MAX_TEST] if word != "]"]
                holds = self._holds(tested)
            elif words[0] == "true" or words[0] in {"loadfont", "search", "insmod"}:
                holds = True
            else:
                holds = False
        return holds

    def _holds(self, words: list[str]) -> bool:
        for operator, joined in (("-o", any), ("-a", all)):
            if operator in words[1:]:
                cut = words.index(operator, 1)
                return joined((self._holds(words[:cut]), self._holds(words[cut + 1 :])))
        if words[:1] == ["!"]:
            return not self._holds(words[1:])
        match words:
            case [left, "=" | "==" | "!=" as operator, right]:
                return (left == right) == (operator != "!=")
            case ["-n" | "-z" as operator, text]:
                return bool(text) == (operator == "-n")
            case ["-s" | "-f" | "-e", path]:
                return path.endswith("grubenv") and self._environment is not None
            case [text]:
                return text == "-z" or (bool(text) and text != "-n")
        return False

    def _open(
        self, name: str, words: list[str], line: int, menu: list[Entry], *, live: bool, depth: int
    ) -> None:
        """A command with a block in braces."""
        while self._position < len(self._tokens) and self._tokens[self._position].text == "\n":
            self._position += 1
        if self._position >= len(self._tokens) or self._tokens[self._position].text != "{":
            return
        self._position += 1
        shown = live and name != "function" and self._count < MAX_ENTRIES
        made = self._entry(words, line, submenu=name == "submenu")
        if depth > MAX_DEPTH:
            self._position = len(self._tokens)
            return
        saved = dict(self.menu.variables) if shown else {}
        self._block(made.children, made, live=shown, until=frozenset(), depth=depth)
        if shown:
            self.menu.variables = saved  # an entry's own settings hold only when it boots
            self._count += 1
            menu.append(made)

    def _entry(self, words: list[str], line: int, *, submenu: bool) -> Entry:
        plain = [self.expand(word) for word in words]
        identifier = ""
        for index, word in enumerate(words):
            if word in {"--id", "$menuentry_id_option", "${menuentry_id_option}"} and index + 1 < len(words):
                identifier = plain[index + 1]
        return Entry(title=plain[1] if len(plain) > 1 else "", line=line, id=identifier, submenu=submenu)

    def _run(self, words: list[str], line: int, menu: list[Entry], entry: Entry | None) -> None:
        expanded = [self.expand(word) for word in words]
        name = expanded[0]
        if name == "set" and len(expanded) > 1:
            self._set("".join(expanded[1:2]), line)
        elif "=" in name and re.match(r"\w+=", name):
            self._set(name, line)
        elif name == "load_env":
            self.menu.variables.update(self._environment or {})
        elif name == "blscfg" and entry is None:
            self.menu.uses_bls = True
            menu.extend(self._bls_entries(self.menu.variables))
        elif name in {"configfile", "source", ".", "extract_entries_configfile"}:
            self.menu.hands_over = True
        elif entry is not None and name in _KERNEL_COMMANDS and len(expanded) > 1:
            entry.kernel, entry.arguments = (
                without_device(expanded[1]),
                " ".join(word for word in expanded[2:] if word),
            )
        elif entry is not None and name in {"module", "module2"} and len(expanded) > 1:
            self._module([word for word in expanded[1:] if word != "--nounzip"], entry)
        elif entry is not None and name in _INITRD_COMMANDS and len(expanded) > 1:
            entry.initramfs = without_device(expanded[-1])

    def _module(self, words: list[str], entry: Entry) -> None:
        """Xen's first module is the kernel, its second the initramfs."""
        if words and re.search(r"vmlinu[xz]", words[0]):
            entry.kernel, entry.arguments = without_device(words[0]), " ".join(words[1:])
        elif words:
            entry.initramfs = without_device(words[0])

    def _set(self, assignment: str, line: int) -> None:
        name, equals, value = assignment.partition("=")
        if equals and len(self.menu.variables) < 4096:
            self.menu.variables[name] = value
            if name == "default":
                self.menu.default_line = line

    def expand(self, word: str) -> str:
        """The word with its variables' values. ``feature_*`` are what every GRUB since 2.00 answers with y."""
        variables = self.menu.variables

        def value(match: re.Match[str]) -> str:
            name = match[1] or match[2]
            return variables.get(name, "y" if name.startswith("feature_") else "")

        return _VARIABLE.sub(value, word)[:16_384].replace(_HIDDEN, "$")
