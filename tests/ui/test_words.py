from __future__ import annotations

import pytest

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.moment import Face, Family, Kind
from glimmer_desktop.ui import words

ALARM_WORDS = ("error", "fail", "fatal", "invalid", "must", "should", "corrupt", "wrong", "!")


@pytest.mark.parametrize("code", list(ErrorCode))
def test_every_known_error_is_said_in_whole_kind_sentences(code: ErrorCode) -> None:
    said = words.say(Known(code, path="/home/ada/tea.png", why="no room", limit=5, length=9))
    assert said.endswith((".", "?"))
    assert "{" not in said
    assert not [word for word in ALARM_WORDS if word in said.lower()]


@pytest.mark.parametrize("code", list(ErrorCode))
def test_missing_values_do_not_break_the_sentence(code: ErrorCode) -> None:
    assert words.say(Known(code))


def test_a_photo_is_named_without_its_folder() -> None:
    said = words.say(Known(ErrorCode.PHOTO_NOT_A_PHOTO, path="/home/ada/{odd} <b>tea.txt"))
    assert "“{odd} <b>tea.txt”" in said
    assert "/home" not in said


def test_every_face_kind_and_family_has_a_name() -> None:
    names = [words.face_name(face) for face in Face]
    names += [words.face_meaning(face) for face in Face]
    names += [words.kind_name(kind) for kind in Kind]
    names += [words.kind_question(kind) for kind in Kind]
    names += [words.family_name(family) for family in Family]
    assert all(names)
    assert len(set(names)) == len(names)
