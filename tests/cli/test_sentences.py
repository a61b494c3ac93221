from __future__ import annotations

from pathlib import Path

import pytest

from glimmer_desktop.cli.sentences import (
    BUG,
    COULD_NOT,
    MACHINE_LACKS,
    WRONG_USE,
    exit_code,
    printable,
    sentence,
    told,
)
from glimmer_desktop.domain.errors import ErrorCode, Known

VALUES: dict[str, object] = {
    "path": Path("/home/a person/glimmer.db"),
    "found": 9,
    "known": 1,
    "owner": 4242,
    "moments": 12,
    "why": "for a reason",
    "id": "01a2",
    "limit": 20_000,
    "length": 20_001,
    "name": "libxcb-cursor0",
    "hint": "Install it.",
}


@pytest.mark.parametrize("code", ErrorCode)
def test_every_known_error_has_its_sentence(code: ErrorCode) -> None:
    said = sentence(Known(code, **VALUES))
    assert said.endswith(".")
    assert said[0].isupper() or said.startswith("/")
    assert "{" not in said
    assert "\n" not in said


@pytest.mark.parametrize("code", ErrorCode)
def test_a_value_that_is_missing_is_no_bug(code: ErrorCode) -> None:
    assert sentence(Known(code)).endswith(".")


@pytest.mark.parametrize("code", ErrorCode)
def test_exit_codes_are_those_of_the_contract(code: ErrorCode) -> None:
    assert exit_code(Known(code)) in (COULD_NOT, WRONG_USE, MACHINE_LACKS)


def test_what_the_machine_lacks_is_three() -> None:
    assert exit_code(Known(ErrorCode.NO_DISPLAY)) == 3
    assert exit_code(Known(ErrorCode.LIBRARY_MISSING, name="x", hint="")) == 3
    assert exit_code(Known(ErrorCode.DISK_FULL, path="x")) == 1


def test_a_busy_store_names_its_owner() -> None:
    assert "process 4242" in sentence(Known(ErrorCode.STORE_BUSY, path="x", owner=4242))
    assert "another program" in sentence(Known(ErrorCode.STORE_BUSY, path="x", owner=""))


def test_a_bug_is_a_sentence_and_with_debug_its_place() -> None:
    bug = ZeroDivisionError("never")
    assert told(bug, debug=False) == f"{BUG}\n"
    assert "ZeroDivisionError" in told(bug, debug=True)


def test_names_cannot_steer_the_terminal() -> None:
    said = sentence(Known(ErrorCode.CANNOT_READ, path="a\x1b[2Jb\nc", why=""))
    assert "\x1b" not in said
    assert "\n" not in said
    assert printable("tea \u202e evil") == "tea \ufffd evil"
    assert printable("👩‍👩‍👧 کتاب‌ها") == "👩‍👩‍👧 کتاب‌ها"
