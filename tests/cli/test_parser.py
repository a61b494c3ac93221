from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glimmer_desktop.cli import asked
from glimmer_desktop.cli.parser import parse
from glimmer_desktop.cli.sentences import Told, WrongUse
from glimmer_desktop.domain.moment import Draft, Face, Kind, Strength
from glimmer_desktop.domain.query import parse as parse_query

HERE = Path("/somewhere")


def understood(*words: str, stdin: str | None = None) -> asked.Command:
    return parse(words, HERE, stdin).command


def mistake(*words: str) -> str:
    with pytest.raises(WrongUse) as caught:
        parse(words, HERE)
    return str(caught.value)


def test_nothing_starts_the_companion() -> None:
    assert understood() == asked.Start()
    assert understood("--background") == asked.Start(background=True)


def test_a_note_with_everything() -> None:
    words = (
        "note --kind trigger --and-also sun --at 2026-11-20T10:30:00+01:00 --private --close "
        "--strength mild --face on-guard --face settled --cue tight\tchest --cue tea --sense sound "
        "--quality warm --value nature --place train --with Miso --photo a.png --photo /b.png door"
    )
    assert understood(*words.split(" ")) == asked.Note(
        Draft(
            kind=Kind.TRIGGER,
            text="door",
            and_also="sun",
            noticed_at=datetime(2026, 11, 20, 10, 30, tzinfo=timezone(timedelta(hours=1))),
            private=True,
            close=True,
            strength=Strength.MILD,
            faces=(Face.ON_GUARD, Face.SETTLED),
            cues=("tight chest", "tea"),
            senses=("sound",),
            qualities=("warm",),
            values=("nature",),
            places=("train",),
            company=("Miso",),
        ),
        (HERE / "a.png", Path("/b.png")),
    )


def test_words_need_no_quotes() -> None:
    assert understood("note", "light", "on", "the", "stairs") == asked.Note(
        Draft(text="light on the stairs")
    )


def test_piped_text_is_the_note() -> None:
    assert understood("note", "-", stdin="two\nlines\n") == asked.Note(Draft(text="two\nlines"))
    assert understood("note", stdin="from a pipe\n") == asked.Note(Draft(text="from a pipe"))
    assert understood("note", "--face", "settled", stdin="") == asked.Note(
        Draft(faces=(Face.SETTLED,))
    )


def test_a_chip_is_enough_on_a_terminal_but_nothing_is_not() -> None:
    assert understood("note", "--cue", "warm hands") == asked.Note(Draft(cues=("warm hands",)))
    assert "What was noticed?" in mistake("note")


def test_what_is_said_twice_counts_once() -> None:
    command = understood("note", "x", "--face", "settled", "--face", "settled")
    assert command == asked.Note(Draft(text="x", faces=(Face.SETTLED,)))


def test_a_day_alone_means_its_noon() -> None:
    command = understood("note", "x", "--at", "2024-02-29")
    assert command == asked.Note(Draft(text="x", noticed_at=datetime(2024, 2, 29, 12)))  # noqa: DTZ001
    command = understood("note", "x", "--at", "2024-02-29T08:05Z")
    assert command == asked.Note(
        Draft(text="x", noticed_at=datetime(2024, 2, 29, 8, 5, tzinfo=UTC))
    )


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["note", "x", "--face", "hapy"], "--face: there is no face “hapy”; the faces are settled"),
        (["note", "x", "--kind", "joy"], "the kinds are glimmer, trigger, body-note"),
        (["note", "x", "--strength", "huge"], "the strengths are faint, mild, clear, strong"),
        (["note", "x", "--at", "2026-13-01"], "--at: “2026-13-01” is not a date"),
        (["note", "x", "--at", "2026-02-30T10:00"], "is not a date"),
        (["note", "x", "--at", "1066-10-14"], "outside 1900 to 2200"),
        (["note", "x", "--cue", "  "], "--cue: the word is empty"),
        (["note", "x", "--fac", "settled"], "Unrecognized arguments: --fac"),
        (["note", "\udcff"], "not text in the encoding"),
        (["dance"], "invalid choice: 'dance'"),
        (["list", "--limit", "0"], "--limit: “0” is not a whole number from 1"),
        (["list", "--limit", "many"], "not a whole number"),
        (["demo", "--moments", "-3"], "--moments"),
        (["export", "journal.pdf"], "PATH ends in .zip"),
        (["export", "notes"], "a folder of notes wants --format markdown: notes"),
        (["export", "notes.md", "--format", "json"], "PATH ends in .zip"),
        (["export", "notes", "--format", "pdf"], "--format: invalid choice: 'pdf'"),
        (["export"], "PATH"),
        (["gallery", "now"], "Unrecognized arguments: now"),
        (["--nothing"], "--nothing"),
    ],
)
def test_a_mistake_is_named_with_its_place(words: list[str], said: str) -> None:
    assert said in mistake(*words)


def test_every_mistake_is_one_sentence_without_a_traceback() -> None:
    assert "\n" not in mistake("note", "x", "--face", "hapy")


def test_a_query_with_a_mistake_shows_its_place() -> None:
    said = mistake("list", "tea face:hapy")
    first, line, mark = said.split("\n")
    assert "settled, lively, on-guard" in first
    start = line.index("hapy")
    assert mark[start : start + 4] == "^^^^"
    assert mark.strip("^ ") == ""
    assert mistake("export", "x.zip", "--query", "(tea").endswith("^")


def test_lists_and_queries() -> None:
    assert understood("list", "tea", "face:settled", "--limit", "3", "--json") == asked.ListMoments(
        parse_query("tea face:settled"), 3, as_json=True
    )
    assert understood("export", "out.zip", "--query", "#tea") == asked.Export(
        HERE / "out.zip", parse_query("#tea")
    )
    for name, known in (("a.ZIP", "json"), ("a.csv", "csv"), ("a.html", "html"), ("a.htm", "html")):
        assert understood("export", name) == asked.Export(HERE / name, parse_query(""), known)
    assert understood("export", "a", "--format", "markdown", "--private") == asked.Export(
        HERE / "a", parse_query(""), "markdown", private=True
    )
    assert understood("export", "a.csv", "--triggers") == asked.Export(
        HERE / "a.csv", parse_query(""), "csv", triggers=True
    )
    assert understood("list", "--", "-tea") == asked.ListMoments(parse_query("-tea"))


def test_window_commands() -> None:
    assert understood("capture", "--text", "hello") == asked.ShowCapture("hello")
    assert understood("rest", "until", "14:30") == asked.Rest("until 14:30")
    for window in asked.Window:
        assert understood(window.value) == asked.Show(window)


def test_the_demo_has_no_more_photos_than_moments() -> None:
    assert understood("demo", "--moments", "5", "--photos", "50") == asked.Demo(5, 5)


def test_debug_is_taken_before_and_after_the_command() -> None:
    assert parse(["--debug", "list"], HERE).debug
    assert parse(["list", "--debug"], HERE).debug
    assert not parse(["list"], HERE).debug


@pytest.mark.parametrize("words", [["--help"], ["note", "--help"], ["rest", "-h"], ["--version"]])
def test_help_is_told_and_ends_nothing(words: list[str]) -> None:
    with pytest.raises(Told) as told:
        parse(words, HERE)
    assert "glimmer" in str(told.value)


WORDS = """
note list status export import demo capture rest resume quit gallery - -- --face settled --at
--query --json --limit --photo --debug --background 30m until or ( " #tea a.zip
"""
words = st.text(max_size=12) | st.sampled_from(WORDS.split())


@given(st.lists(words, max_size=6), st.none() | st.text(max_size=5))
def test_anything_is_understood_or_refused(argv: list[str], stdin: str | None) -> None:
    try:
        found = parse(argv, HERE, stdin)
    except (WrongUse, Told):
        return
    assert isinstance(found, asked.Asked)


@pytest.mark.parametrize(
    "argv", [["backup", ""], ["restore", ""], ["import", ""], ["note", "x", "--photo", ""]]
)
def test_a_name_that_a_script_left_empty(argv: list[str]) -> None:
    """`glimmer restore "$STICK"` without a stick is not about the folder one stands in."""
    assert "PATH is empty" in mistake(*argv)


@pytest.mark.parametrize("argv", [["import", "a\0b"], ["note", "x", "--photo", "a\0b"]])
def test_a_name_that_no_file_can_have(argv: list[str]) -> None:
    assert "No file can have this name" in mistake(*argv)
