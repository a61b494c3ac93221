"""The look at every phrase finds what was planted, and nothing in what is shipped."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from check_phrases import ROOT, main
from phrases.rules import grade_of, mistakes, syllables_in
from phrases.sources import Said, everything, of_menu, of_source, of_words

WORDS = "resources/words/en.toml"


def wrong(text: str, key: str = "") -> list[str]:
    return list(mistakes(Said("a.py", 1, text, key)))


def test_what_is_shipped_says_none_of_it(capsys: pytest.CaptureFixture[str]) -> None:
    code = main()
    assert capsys.readouterr().out == ""
    assert code == 0


def test_everything_is_looked_at() -> None:
    said = list(everything(ROOT))
    texts = {one.text for one in said}
    assert len(said) > 3000
    for shown in (
        "Undo: …",  # tr, with a place to fill in
        "Full of energy, and it feels safe",  # marked for the translator far from where it is shown
        "Around these times, give or take a quarter of an hour",  # a setting's help
        "What can you hear right now?",  # the words file
        "Glimmer",  # the menu
    ):
        assert shown in texts, shown
    assert any("made-up journal only goes into an empty one" in text for text in texts)
    assert "warm chest" not in {one.text for one in said if one.file == WORDS}


@pytest.mark.parametrize(
    "text",
    [
        "Just relax.",
        "you should rest",
        "You must try",
        "You shouldn’t worry",
        "Calm down a little",
        "Your 3-day streak",
        "No goals reached",
        "You missed two",
        "Only good vibes here",
        "It heals",
        "A cure for it",
        "This treats stress",
        "Rewire your brain",
        "It lowers cortisol",
        "Negative emotions go",
        "Don't give up!",
        "A new badge",
        "Your score: …",
        "Reset your nervous system",
        "Good for your mental health",
        "Research shows that it works",
    ],
)
def test_a_planted_phrase_is_found(text: str) -> None:
    assert wrong(text)


@pytest.mark.parametrize(
    "text",
    [
        "It isn't treatment.",
        "A treatise on cured ham"[:13],
        "Goalkeepers and healthy underscores",
        "The rest is calm. Downstairs it rains",
        "Procure a thing, obscure or secure",
        "Retreats and scoreboards",
    ],
)
def test_a_part_of_a_word_is_no_phrase(text: str) -> None:
    assert wrong(text) == []


def test_only_the_learn_card_speaks_of_the_science() -> None:
    text = "Scientists do not agree on polyvagal theory."
    assert wrong(text, "learn.science") == []
    assert len(wrong(text, "lines.breath")) == 2
    assert wrong("It heals.", "learn.science"), "and it promises nothing either"


def test_long_words_in_long_sentences_are_found() -> None:
    hard = (
        "Physiological regulation necessitates considerable interoceptive attentiveness "
        "notwithstanding environmental circumstances and individual predispositions."
    )
    (found,) = wrong(hard)
    assert "years of school" in found
    assert wrong("It can be a hard day and still hold one small okay thing. That is all.") == []


@pytest.mark.parametrize(
    ("word", "heard"),
    [
        ("cat", 1),
        ("smile", 1),
        ("smiled", 1),
        ("window", 2),
        ("kindness", 2),
        ("quiet", 2),
        ("table", 2),
    ],
)
def test_syllables_are_counted_as_they_are_heard(word: str, heard: int) -> None:
    assert syllables_in(word) == heard


def test_a_grade_is_the_one_of_flesch_and_kincaid() -> None:
    assert grade_of("The cat sat on the mat.") == pytest.approx(0.39 * 6 + 11.8 - 15.59)


SOURCE = '''"""You should not see this."""
class Window:
    """Nor streaks."""

    goal: int = 3
    """Nor goals."""

    def fill(self, count):
        self.say(self.tr("You "
                         "should rest"))
        return f"{count} goals"
'''


def test_each_is_named_with_file_and_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source, words = tmp_path / "src" / "window.py", tmp_path / "resources" / "words" / "xx.toml"
    for file in (source, words):
        file.parent.mkdir(parents=True)
    source.write_text(SOURCE)
    words.write_text('[also]\noutward = ["on a streak"]\n\n[lines]\nbreath = "You must breathe."\n')
    (tmp_path / "resources" / "x.desktop").write_text("Name=X\nComment[de]=Cure\nIcon=goal\n")
    assert main(tmp_path) == 1
    lines = capsys.readouterr().out.splitlines()
    assert [line.partition(": ")[0] for line in lines] == [
        "src/window.py:9",
        "src/window.py:11",
        "resources/words/xx.toml:5 (lines.breath)",
        "resources/x.desktop:2",
    ]
    assert lines[0] == "src/window.py:9: “You should” orders or belittles: 'You should rest'"


def test_the_step_of_the_check_ends_red(tmp_path: Path) -> None:
    (tmp_path / "src").mkdir()
    (tmp_path / "src" / "a.py").write_text('A = "just breathe"\n')
    ran = subprocess.run(
        [sys.executable, str(ROOT / "tests" / "check_phrases.py"), str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ran.returncode, ran.stderr) == (1, "")
    assert ran.stdout.startswith("src/a.py:1: “just breathe”")


def test_places_to_fill_in_are_no_words() -> None:
    assert [one.text for one in of_source("a.py", 'A = f"{x} of {y} goals"')] == ["… of … goals"]
    assert next(of_words("a", '[lines]\na = "{goal}"')).text == "…"
    assert [one.text for one in of_menu("a", "Name=A\nExec=b\n")] == ["A"]


def test_the_urgent_lines_name_no_number_and_no_country() -> None:
    lines = tomllib.loads((ROOT / WORDS).read_text(encoding="utf-8"))["lines"]
    said = f"{lines['urgent_help']} {lines['urgent_help_link']} {lines['not_medical']}"
    assert not re.search(r"\d", said)
    territories = {QLocale.territoryToString(one) for one in QLocale.Country}
    assert len(territories) > 200
    named = {one for one in territories if re.search(rf"\b{re.escape(one)}\b", said)}
    assert named == set()
    assert lines["urgent_help_link"] == "https://findahelpline.com"
