from __future__ import annotations

from pathlib import Path

import pytest

from diaries_made import Made, put, red_notebook
from glimmer_desktop.exchange.diaries import FileDiaries
from glimmer_desktop.exchange.diaries.red_notebook import hashtags
from glimmer_desktop.services.diaries import LeftOut, Page


def parts_of(made: Made, tmp_path: Path) -> list[Page | LeftOut]:
    path = put(made, tmp_path / "it", packed=False)
    with FileDiaries(tmp_path).open(path, {}) as diary:
        assert diary is not None
        return list(diary.pages())


def test_months(tmp_path: Path) -> None:
    first, twelfth, bare, old = parts_of(red_notebook(), tmp_path)
    assert isinstance(first, Page)
    assert isinstance(twelfth, Page)
    assert isinstance(bare, Page)
    assert isinstance(old, Page)
    assert first.at.isoformat() == "2026-10-01T12:00:00"
    assert first.text == "Fog, then sun. #morning and #ffcc00 and #include"
    assert first.tags == ("morning",)
    assert twelfth.text == "two\nlines with é"
    assert twelfth.beside == (("Ideas", "Ring the **bell**"), ("Ideas", "Walk"))
    assert twelfth.tags == ("outside",)
    assert (bare.text, bare.beside) == ("", (("Ideas", ""),))
    assert old.text == "an old one"  # as Python 2 wrote it: the tag is not obeyed


LAUGHS = "a: &a [x]\n" + "".join(
    f"{now}: &{now} [{', '.join([f'*{before}'] * 9)}]\n"
    for before, now in zip("abcdefgh", "bcdefghi", strict=True)
)


@pytest.mark.parametrize(
    ("month", "why"),
    [
        ("", "it has no days in it"),
        ("- a\n", "it has no days in it"),
        ("1: {text: a}\n1: {text: b}\n", "a name in its YAML stands twice, or is none"),
        ("1: {text: 'a}\n", "its YAML is broken"),
        ("1: " + "[" * 20 + "]" * 20, "its values lie too deep in one another"),
        ("1: {text: a}\n---\n2: {text: b}\n", "its YAML is more than one document"),
        (LAUGHS, "its YAML refers to itself"),
        ("1: {text: a\0b}\n", "its YAML is broken"),
    ],
)
def test_a_month_that_cannot_be_read_is_left_out_alone(
    month: str, why: str, tmp_path: Path
) -> None:
    made = {"data/2026-01.txt": month.encode(), "data/2026-02.txt": b"1: {text: a}\n"}
    left_out, page = parts_of(made, tmp_path)
    assert left_out == LeftOut("data/2026-01.txt", why)
    assert isinstance(page, Page)


def test_no_depth_is_too_much_to_refuse(tmp_path: Path) -> None:
    made = {"2026-01.txt": b"1: " + b"[" * 100_000, "2026-02.txt": b"? " * 100_000}
    assert [type(part) for part in parts_of(made, tmp_path)] == [LeftOut, LeftOut]


def test_days_that_are_none(tmp_path: Path) -> None:
    made = {"2026-02.txt": b"30: {text: a}\nx: {text: b}\n1: c\n28: {text: [d]}\n"}
    kinds = [type(part) for part in parts_of(made, tmp_path)]
    assert kinds == [LeftOut, LeftOut, Page, Page]


def test_hashtags() -> None:
    text = "#one, a#no &#38; #2026 ##no #über-all #FFCC00 #define x (#two)"
    assert hashtags(text) == ["one", "über-all", "two"]
