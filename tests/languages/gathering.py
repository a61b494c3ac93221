"""Every text that the windows show, gathered from the source for the translator.

Qt's own reader of Python knows `tr`, `translate` and the marks. It does not know a module's short
word for `translate`, and passes over in silence what it cannot read. This one reads the syntax
tree, and what is shown and cannot be read is an error: a text that is put together, a way to say
something that goes by another name, and a text that goes past all of them (`bare_texts.py`). What
is declared far below the windows (settings, reasons, sentences) comes from `declared.py`.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from languages.bare_texts import is_shown_bare

PACKAGE: Final = "glimmer_desktop"
SHOWN_FROM: Final = ("ui", "app")
"""Rooms whose texts are shown in windows. The command line speaks English."""
_QT: Final = "QCoreApplication"
_MARKS: Final = (
    "QT_TRANSLATE_NOOP",
    "QT_TRANSLATE_NOOP3",
    "QT_TRANSLATE_N_NOOP",
    "QT_TR_NOOP",
    "QT_TR_N_NOOP",
)
"""Of these the windows use the first."""


@dataclass(frozen=True, slots=True, order=True)
class Source:
    """One text as it stands in the code: its context, and what tells it from its like."""

    context: str
    text: str
    comment: str = ""
    """Tells two of the same text and context from each other."""
    counts: bool = False
    """Whether it is said of a number, and has a form for each kind of number."""


class Unreadable(Exception):
    """A text that is shown and stands nowhere to be read: `path:line` and why."""


@dataclass(frozen=True, slots=True)
class _Short:
    """A function of a module that translates what it is given."""

    context: str
    at: int
    """The place of the text among its arguments."""
    counts: bool


Name = tuple[str, str]
"""A module, and a name in it."""


def gather(root: Path) -> set[Source]:
    """All that stands in the code of the windows. Raises Unreadable."""
    modules = dict(_modules(root / "src" / PACKAGE))
    shorts = {
        (module, one.name): short
        for module, tree in modules.items()
        for one in tree.body
        if isinstance(one, ast.FunctionDef) and (short := _short(one, _constants(tree)))
    }
    return {
        source
        for module, tree in modules.items()
        for source in _Reader(module, tree, shorts).read()
    }


def _modules(package: Path) -> Iterator[tuple[str, ast.Module]]:
    for room in SHOWN_FROM:
        for path in sorted((package / room).rglob("*.py")):
            parts = path.relative_to(package.parent).with_suffix("").parts
            yield ".".join(parts), ast.parse(path.read_text(encoding="utf-8"))


def _constants(tree: ast.Module) -> dict[str, str]:
    """Texts that a module gives a name: `_CONTEXT = "Words"`."""
    found = {}
    for one in tree.body:
        if isinstance(one, ast.AnnAssign):
            targets: Iterable[ast.expr] = (one.target,)
        elif isinstance(one, ast.Assign):
            targets = one.targets
        else:
            continue
        value = one.value
        if isinstance(value, ast.Constant) and isinstance(value.value, str):
            found.update({t.id: value.value for t in targets if isinstance(t, ast.Name)})
    return found


def _short(function: ast.FunctionDef, constants: Mapping[str, str]) -> _Short | None:
    """What a function is short for, if its text goes on to `QCoreApplication.translate`."""
    names = [one.arg for one in function.args.args]
    for call in ast.walk(function):
        if not (isinstance(call, ast.Call) and _is_translate(call)):
            continue
        passed = _within_str(call.args[1])
        if isinstance(passed, ast.Name) and passed.id in names:
            context = _one_text(call.args[0], constants)
            if context is not None:
                return _Short(context, names.index(passed.id), counts=len(call.args) > 3)
    return None


class _Reader:
    """Reads one module."""

    def __init__(self, module: str, tree: ast.Module, shorts: Mapping[Name, _Short]) -> None:
        self._module = module
        self._tree = tree
        self._constants = _constants(tree)
        self._shorts = {
            name: shorts[home, called]
            for name, (home, called) in self._known_names().items()
            if (home, called) in shorts
        }

    def read(self) -> Iterator[Source]:
        yield from self._read(self._tree, "", frozenset())

    def _known_names(self) -> dict[str, Name]:
        """Each function by the name it has here, with the module it is of."""
        own = {
            one.name: (self._module, one.name)
            for one in self._tree.body
            if isinstance(one, ast.FunctionDef)
        }
        brought = {
            name.asname or name.name: (one.module, name.name)
            for one in ast.walk(self._tree)
            if isinstance(one, ast.ImportFrom) and one.module
            for name in one.names
        }
        return own | brought

    def _read(self, node: ast.AST, kind: str, given: frozenset[str]) -> Iterator[Source]:
        """`kind` is the class around it; `given` what the functions around it are called with."""
        called: ast.expr | None = None
        if isinstance(node, ast.ClassDef):
            kind = node.name
        elif isinstance(node, ast.FunctionDef | ast.Lambda):
            given |= _handed_in(node) - self._goes_on_in(node)
        elif isinstance(node, ast.Call):
            yield from self._of_call(node, kind, given)
            called = node.func
        elif isinstance(node, ast.ImportFrom):
            self._look_at_names(node)
        for child in ast.iter_child_nodes(node):
            if child is not called and self._says(child):
                raise self._unreadable(child, "it is given another name; call it here")
            yield from self._read(child, kind, given)

    def _goes_on_in(self, function: ast.FunctionDef | ast.Lambda) -> frozenset[str]:
        """What a short word is handed, and read wherever it is called."""
        if function not in self._tree.body or not isinstance(function, ast.FunctionDef):
            return frozenset()
        short = self._shorts.get(function.name)
        return frozenset() if short is None else frozenset({function.args.args[short.at].arg})

    def _look_at_names(self, brought: ast.ImportFrom) -> None:
        for one in brought.names:
            if one.name in (*_MARKS, _QT) and one.asname is not None:
                raise self._unreadable(brought, "it is given another name; call it by its own")

    def _says(self, node: ast.AST) -> bool:
        """Whether it is something by which a text is shown: to be called, and for nothing else."""
        if isinstance(node, ast.Name):
            return node.id in _MARKS or node.id in self._shorts
        if not isinstance(node, ast.Attribute):
            return False
        return node.attr == "tr" or (node.attr == "translate" and not _is_of_painter(node))

    def _of_call(self, call: ast.Call, kind: str, given: frozenset[str]) -> Iterator[Source]:
        function, arguments = call.func, call.args
        if self._says(function) and call.keywords:
            raise self._unreadable(call, "its texts are named, and read by their places")
        if isinstance(function, ast.Attribute) and function.attr == "tr":
            if not (isinstance(function.value, ast.Name) and function.value.id == "self" and kind):
                raise self._unreadable(call, "whose `tr` it is cannot be told; use translate")
            yield from self._said(call, kind, arguments)
        elif _is_translate(call):
            passed = _within_str(arguments[1])
            if isinstance(passed, ast.Name) and passed.id in given:
                raise self._unreadable(call, "its text is handed in, and not by a short word")
            context = _one_text(arguments[0], self._constants)
            if context is None:
                raise self._unreadable(call, "its context is no plain text")
            if not _is_declared(arguments[1], self._constants):
                yield from self._said(call, context, arguments[1:])
        elif isinstance(function, ast.Name) and function.id in _MARKS:
            if function.id != "QT_TRANSLATE_NOOP":
                raise self._unreadable(call, "not read here; use QT_TRANSLATE_NOOP")
            context = _one_text(arguments[0], self._constants) or ""
            yield from self._said(call, context, arguments[1:])
        elif isinstance(function, ast.Name) and function.id in self._shorts:
            yield from self._of_short(call, self._shorts[function.id], given)
        elif self._says(function):
            raise self._unreadable(call, "not read here; use QCoreApplication.translate")
        elif is_shown_bare(call):
            raise self._unreadable(call, "it is shown as it stands, in English everywhere")

    def _of_short(self, call: ast.Call, short: _Short, given: frozenset[str]) -> Iterator[Source]:
        said = call.args[short.at]
        if isinstance(said, ast.Name) and said.id in given:
            raise self._unreadable(call, "its text is handed in, and not by a short word")
        if not _is_declared(said, self._constants):
            for text in self._texts(call, said):
                yield Source(short.context, text, counts=short.counts)

    def _said(self, call: ast.Call, context: str, arguments: list[ast.expr]) -> Iterator[Source]:
        comment = _one_text(arguments[1], self._constants) if len(arguments) > 1 else ""
        for text in self._texts(call, arguments[0]):
            yield Source(context, text, comment or "", counts=len(arguments) > 2)

    def _texts(self, call: ast.Call, node: ast.expr) -> list[str]:
        if isinstance(node, ast.IfExp):
            return [*self._texts(call, node.body), *self._texts(call, node.orelse)]
        text = _one_text(node, self._constants)
        if text is None:
            raise self._unreadable(call, "its text is no plain text")
        return [text]

    def _unreadable(self, node: ast.AST, why: str) -> Unreadable:
        path = self._module.replace(".", "/")
        line = getattr(node, "lineno", 0)
        return Unreadable(f"src/{path}.py:{line}: {why}: {ast.unparse(node)}")


def _is_translate(call: ast.Call) -> bool:
    function = call.func
    return (
        isinstance(function, ast.Attribute)
        and function.attr == "translate"
        and isinstance(function.value, ast.Name)
        and function.value.id == _QT
    )


def _is_of_painter(translate: ast.Attribute) -> bool:
    """A painter's `translate` moves what it paints."""
    return ast.unparse(translate.value).endswith("painter")


def _handed_in(function: ast.FunctionDef | ast.Lambda) -> frozenset[str]:
    given = function.args
    return frozenset(one.arg for one in (*given.posonlyargs, *given.args, *given.kwonlyargs))


def _within_str(node: ast.expr) -> ast.expr:
    """What PySide's marks make is an object to the type checker: `str(source)` is the source."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "str":
        return node.args[0]
    return node


def _is_declared(node: ast.expr, constants: Mapping[str, str]) -> bool:
    """Something looked up: it is marked where it stands, or `declared.py` knows it."""
    inner = _within_str(node)
    if isinstance(inner, ast.Name):
        return inner.id not in constants
    made = isinstance(inner, ast.Call) and isinstance(inner.func, ast.Name)
    return made or isinstance(inner, ast.Attribute | ast.Subscript)


def _one_text(node: ast.expr, constants: Mapping[str, str]) -> str | None:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.Name):
        return constants.get(node.id)
    return None
