"""Reasons are said by their code, in the language of the windows; the system's stay as they are."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

import glimmer_desktop
from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.whys import Cause, Why
from glimmer_desktop.services.companion import BackupStatus
from glimmer_desktop.services.diaries import CameIn, LeftOut
from glimmer_desktop.services.erasing import NotErased
from glimmer_desktop.ui.backup_words import backup_trouble
from glimmer_desktop.ui.bringing.diary_wording import beside
from glimmer_desktop.ui.erasing.wording import what_is_left
from glimmer_desktop.ui.why_words import why_words
from glimmer_desktop.ui.words import say
from languages.marked import CLOSE, OPEN, bare, marked

SOURCE = Path(*glimmer_desktop.__path__)
VALUES = {"name": "a.md", "number": 3, "limit": 250_000, "day": "3", "time": "2026-11-22 15:42"}
SHOWN = ("CANNOT_READ", "CANNOT_WRITE", "FILE_NOT_OURS")
"""Codes whose sentences have room for a reason, and come up in windows."""
READ_ONLY = Why("it is read-only", Cause.READ_ONLY)


@pytest.mark.parametrize("cause", list(Cause))
def test_every_cause_has_words(cause: Cause) -> None:
    with marked():
        said = why_words(Why("in English", cause, **VALUES))
    assert said.startswith(OPEN)
    assert said.endswith(CLOSE)
    assert not re.search(r"[{}]|in English", said)


def test_numbers_are_written_as_the_country_does() -> None:
    QLocale.setDefault(QLocale("de"))
    assert "250.000" in why_words(Why("", Cause.MANY_FILES, limit=250_000))
    QLocale.setDefault(QLocale.system())


def test_what_only_the_system_says_stays() -> None:
    assert why_words("Permission denied") == "Permission denied"


def test_no_window_leaves_a_reason_in_english() -> None:
    known = Known(ErrorCode.CANNOT_WRITE, path="/d", why=READ_ONLY)
    left_out = LeftOut(Why("row 3", Cause.ROW, number=3), Why("it has no date", Cause.NO_DATE))
    with marked():
        said = (
            say(known),
            backup_trouble(BackupStatus(known)),
            what_is_left([NotErased(Path("/d"), READ_ONLY)]),
            beside(CameIn("jrnl", left_out=(left_out,)), QLocale("en")),
        )
    assert [bare(one, re.compile("/d")) for one in said] == [[]] * len(said)


def test_each_reason_that_a_window_may_show_has_a_code() -> None:
    assert [*plain_english()] == []


def plain_english() -> Iterator[str]:
    """Where a reason is given as English alone, outside of the command line."""
    for path in SOURCE.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        if "cli" in path.parts or not re.search(r"why=|LeftOut\(", text):
            continue
        for function in ast.walk(ast.parse(text)):
            if isinstance(function, ast.FunctionDef):
                yield from (f"{path.name}:{line}" for line in _plain_ones(function))


def _plain_ones(function: ast.FunctionDef) -> Iterator[int]:
    named = {
        target.id: one.value
        for one in ast.walk(function)
        if isinstance(one, ast.Assign)
        for target in one.targets
        if isinstance(target, ast.Name)
    }
    for call in ast.walk(function):
        if isinstance(call, ast.Call):
            for given in _reasons(call):
                value = named.get(given.id) if isinstance(given, ast.Name) else given
                if isinstance(value, ast.Constant | ast.JoinedStr):
                    yield call.lineno


def _reasons(call: ast.Call) -> Iterator[ast.expr]:
    called = getattr(call.func, "id", "")
    if called == "LeftOut":
        yield from call.args[1:2]
    elif called == "Known" and getattr(call.args[0], "attr", "") in SHOWN:
        yield from (one.value for one in call.keywords if one.arg == "why")
