"""What goes to the translators and comes back: all that is shown, and nothing that would break."""

from __future__ import annotations

from pathlib import Path

import pytest

from languages import COMPLETE
from languages.catalogues import (
    ENGLISH,
    ROOT,
    TRANSLATED,
    Message,
    catalogue,
    for_lupdate,
    lupdate,
    note_of,
    notes,
    read,
    sources,
)
from languages.checking import mistakes_in, problems
from languages.gathering import Source, Unreadable, gather
from phrases.rules import mistakes
from phrases.sources import Said

SHOWN = """
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from glimmer_desktop.ui.other import said

_CONTEXT = "Windows"
_MARKED = {1: QT_TRANSLATE_NOOP("Windows", "marked")}


class Window:
    def fill(self, n, which):
        self.tr("plain, "
                "in two parts")
        self.tr("one" if which else "another", "told apart")
        self.tr("{count} of them", "", n)
        _tr("short")
        said("short elsewhere")
        return _tr(str(_MARKED[which]))


def _tr(text):
    return QCoreApplication.translate(_CONTEXT, text)
"""
ELSEWHERE = """
def said(text: str) -> str:
    return QCoreApplication.translate("Other", str(text))
"""


def written(tmp_path: Path, source: str) -> Path:
    ui = tmp_path / "src" / "glimmer_desktop" / "ui"
    ui.mkdir(parents=True)
    (ui / "window.py").write_text(source)
    (ui / "other.py").write_text(ELSEWHERE)
    return tmp_path


def test_every_way_to_say_something_is_read(tmp_path: Path) -> None:
    assert gather(written(tmp_path, SHOWN)) == {
        Source("Window", "plain, in two parts"),
        Source("Window", "one", "told apart"),
        Source("Window", "another", "told apart"),
        Source("Window", "{count} of them", counts=True),
        Source("Windows", "short"),
        Source("Windows", "marked"),
        Source("Other", "short elsewhere"),
    }


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ('self.tr(f"{n} of them")', "no plain text"),
        ('self.tr("a" + which)', "no plain text"),
        ('which.tr("whose?")', "whose `tr`"),
        ('QCoreApplication.translate(which, "where?")', "its context"),
        ('QCoreApplication.translate("Window", n)', "handed in"),
        ('(lambda text: QCoreApplication.translate("Window", text))("a")', "handed in"),
        ('QCoreApplication.translate(context="Window", sourceText="a")', "by their places"),
        ("tell = QCoreApplication.translate", "another name"),
        ('QGuiApplication.translate("Window", "a")', "use QCoreApplication.translate"),
        ('qApp.translate("Window", "a")', "use QCoreApplication.translate"),
        ("say = self.tr", "another name"),
        ("list(map(_tr, which))", "another name"),
        ("mark = QT_TRANSLATE_NOOP", "another name"),
        ('QT_TR_NOOP("a")', "use QT_TRANSLATE_NOOP"),
        ("from PySide6.QtCore import QCoreApplication as Q", "by its own"),
        ('self.setText("Quit")', "as it stands"),
        ('self.setToolTip(f"{n} days")', "as it stands"),
        ('QLabel("a" if which else "or so")', "as it stands"),
        ('self.setAccessibleName("{} of them".format(n))', "as it stands"),
        ('which.drawText(room, "Private")', "as it stands"),
    ],
)
def test_what_is_shown_and_cannot_be_read_stops_it(tmp_path: Path, line: str, why: str) -> None:
    source = SHOWN.replace('_tr("short")', line)
    with pytest.raises(Unreadable, match=rf"window\.py:15: .*{why}"):
        gather(written(tmp_path, source))


def test_what_is_declared_below_the_windows_is_there() -> None:
    shown = set(sources())
    for context, text in (
        ("Settings", "Invite me to pause"),
        ("Settings", "High contrast"),
        ("Settings", "About"),
        (
            "Settings",
            "{path} may not be opened. Until it is mended, the words that come with "
            "Glimmer are used.",
        ),
        ("Settings", "No days are chosen, so none of the usual invitations comes."),
        ("Pauses", "Quiet while a note is open"),
        ("Pauses", "Resting until {when}"),
        ("Words", "on guard"),
    ):
        assert Source(context, text) in shown, text


@pytest.mark.parametrize("language", TRANSLATED)
def test_each_catalogue_has_what_is_shown_and_nothing_else(language: str) -> None:
    """`python3 dev.py languages` brings them up to date."""
    assert {one.source for one in read(catalogue(language))} == set(sources())


def test_english_has_its_forms_of_numbers() -> None:
    counted = {one for one in sources() if one.counts}
    there = {one.source: one for one in read(catalogue(ENGLISH))}
    assert there.keys() == counted
    assert all(len(one.translations) == 2 for one in there.values())


@pytest.mark.parametrize("language", (ENGLISH, *COMPLETE))
def test_a_language_that_is_whole_stays_so(language: str) -> None:
    assert list(problems(language)) == []


def test_a_note_is_about_something_that_is_shown() -> None:
    told = notes()
    said = {note_of(one, told) for one in sources()}
    assert {note for note in told.values() if note not in said} == set()


def test_a_change_keeps_what_was_translated(tmp_path: Path) -> None:
    file, into = tmp_path / "shown.cpp", tmp_path / "glimmer_pl.ts"
    shown = [Source("A", "One"), Source("A", '{count} of "them"\n', "c", counts=True)]
    file.write_text(for_lupdate(shown, {("A", "One"): "a note"}), encoding="utf-8")
    lupdate(file, into, "pl")
    text = into.read_text(encoding="utf-8")
    assert "<extracomment>a note</extracomment>" in text
    assert "<location" not in text
    into.write_text(
        text.replace(
            '<translation type="unfinished"></translation>', "<translation>Raz</translation>"
        )
    )
    file.write_text(for_lupdate([*shown, Source("B", "New")], {}), encoding="utf-8")
    lupdate(file, into, "pl")
    read_again = {one.source: one for one in read(into)}
    assert read_again.keys() == {*shown, Source("B", "New")}
    assert read_again[shown[0]] == Message(shown[0], ("Raz",), True)
    assert len(read_again[shown[1]].translations) == 3
    file.write_text(for_lupdate(shown[1:], {}), encoding="utf-8")
    lupdate(file, into, "pl")
    assert [one.source for one in read(into)] == shown[1:]


COUNTED = Source("A", "{count} moments", counts=True)


@pytest.mark.parametrize(
    ("language", "source", "forms", "wrong"),
    [
        ("es", Source("A", "Taken: {what}"), ("Deshecho: {what}",), ""),
        ("es", Source("A", "Taken: {what}"), ("Deshecho: {que}",), "{what} 0 times"),
        ("es", Source("A", "in %Ln days"), ("en días",), "%Ln 0 times"),
        ("es", Source("A", " and "), ("y",), "other spaces"),
        ("es", Source("A", "Make…"), ("Hacer",), "without the …"),
        ("es", Source("A", "Make…"), ("Hacer...",), "three dots"),
        ("es", Source("A", "&Caption"), ("Pie",), "number of &"),
        ("es", COUNTED, ("un momento", "{count} momentos"), ""),
        ("es", COUNTED, ("{count} momentos",), "has 1 forms"),
        ("fr", COUNTED, ("un moment", "{count} moments"), "{count} 0 times"),
        ("ar", COUNTED, ("0", "1", "2", "{count} a", "{count} b", "c"), "{count} 0 times"),
        ("ja", COUNTED, ("{count} 件",), ""),
    ],
)
def test_what_would_break_is_found(
    language: str, source: Source, forms: tuple[str, ...], wrong: str
) -> None:
    found = "\n".join(mistakes_in(Message(source, forms, True), language))
    assert (wrong in found) if wrong else (found == ""), found


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Deberías descansar."),
        ("fr", "Vous devez respirer."),
        ("de", "Du solltest schlafen."),
        ("pt_BR", "Você precisa relaxar."),
        ("pl", "Musisz odpocząć."),
        ("ar", "يجب عليك أن ترتاح."),
        ("ar", "يَجِبُ أن ترتاح."),
        ("ja", "休むべきです。"),
    ],
)
def test_no_language_orders_about(language: str, text: str) -> None:
    assert any("orders" in why for why in mistakes(Said("a", 1, text, language=language)))


def test_every_language_has_what_it_never_says() -> None:
    for language in TRANSLATED:
        assert (ROOT / "tests" / "phrases" / f"{language}.toml").exists(), language
