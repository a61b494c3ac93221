"""The language of the windows: taken up at the start, and changed while they are open."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from glimmer_desktop.app.companion import Companion
from glimmer_desktop.app.language import locale_of
from glimmer_desktop.core import Core
from glimmer_desktop.settings.schema import LanguageChoice
from glimmer_desktop.ui.capture.note_edit import NoteEdit
from glimmer_desktop.ui.sidebar import Sidebar
from languages.building import build as build_catalogues
from languages.marked import bare, marked

pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)

SPANISH, ARABIC, ENGLISH = LanguageChoice.SPANISH, LanguageChoice.ARABIC, LanguageChoice.ENGLISH


@pytest.fixture(scope="module", autouse=True)
def catalogues() -> None:
    build_catalogues()


def choose(companion: Companion, language: LanguageChoice) -> None:
    """As Settings does."""
    companion.choose(language=language)


def menu_of(companion: Companion) -> list[str]:
    return [action.text().partition("\u2003")[0] for action in companion._tray.menu.actions()]


def test_windows_speak_what_is_chosen_while_they_are_open(
    companion: Companion, qtbot: QtBot, qapp: QApplication
) -> None:
    companion.show_settings()
    companion.show_capture("Light on")
    companion.windows.inside.capture.window.findChild(NoteEdit).insertPlainText(" the stairs")
    assert "Quit" in menu_of(companion)
    choose(companion, SPANISH)
    qtbot.waitUntil(lambda: "Salir" in menu_of(companion))
    assert companion.windows.inside.main.page == "settings"
    places = [
        button.text() for button in companion.windows.inside.main.window.findChildren(QPushButton)
    ]
    assert "Galería" in places
    qtbot.waitUntil(
        lambda: (
            companion.windows.inside.capture.window.findChild(NoteEdit).toPlainText()
            == "Light on the stairs"
        )
    )
    assert companion.windows.inside.capture.window.isVisible()
    shown = [one for one in qapp.topLevelWidgets() if one.isVisible() and one.isWindow()]
    assert {*shown} >= {
        companion.windows.inside.main.window,
        companion.windows.inside.capture.window,
    }


def test_another_way_to_read_turns_the_windows_round(companion: Companion, qtbot: QtBot) -> None:
    companion.show_gallery()
    choose(companion, ARABIC)
    right_to_left, left_to_right = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
    qtbot.waitUntil(lambda: companion.windows.inside.main.window.layoutDirection() == right_to_left)
    assert companion.windows.inside.main.window.locale().language() == QLocale.Language.Arabic
    choose(companion, ENGLISH)
    qtbot.waitUntil(lambda: companion.windows.inside.main.window.layoutDirection() == left_to_right)


def test_windows_turn_round_without_a_catalogue_of_qt(
    companion: Companion, qtbot: QtBot, tmp_path: Path
) -> None:
    """Qt's own turns them by itself, where it is there."""
    shipped = companion._language._folder / "glimmer_ar.qm"
    (tmp_path / shipped.name).write_bytes(shipped.read_bytes())
    companion._language._folder = tmp_path
    companion.show_gallery()
    choose(companion, ARABIC)
    right_to_left = Qt.LayoutDirection.RightToLeft
    qtbot.waitUntil(lambda: companion.windows.inside.main.window.layoutDirection() == right_to_left)


def test_what_was_looked_for_is_still_in_its_box(companion: Companion, qtbot: QtBot) -> None:
    companion.show_gallery()
    companion.windows.inside.main.search_for("tea")
    before = companion.windows.inside.main
    choose(companion, SPANISH)
    qtbot.waitUntil(lambda: companion.windows.inside.main is not before)
    assert companion.windows.inside.main.query == "tea"
    assert companion.windows.inside.main.page == "gallery"


def test_a_field_that_somebody_types_into_is_waited_for(companion: Companion, qtbot: QtBot) -> None:
    companion.show_map()
    companion.windows.inside.main._map_page.show_room(1)
    field = companion.windows.inside.main._plans_page.findChild(QLineEdit)
    qtbot.keyClicks(field, "I come home")
    companion._speaking._typing.setInterval(10)
    choose(companion, SPANISH)
    qtbot.waitUntil(companion._speaking._typing.isActive)
    assert "Quit" in menu_of(companion)
    field.clear()
    qtbot.waitUntil(lambda: "Salir" in menu_of(companion))


def test_settings_say_that_the_language_waits_for_a_field(
    companion: Companion, core: Core, qtbot: QtBot
) -> None:
    companion.show_capture()
    companion.show_map()
    companion.windows.inside.main._map_page.show_room(1)
    field = companion.windows.inside.main._plans_page.findChild(QLineEdit)
    qtbot.keyClicks(field, "I come home")
    companion.show_settings()
    companion._speaking._typing.setInterval(10)
    choose(companion, SPANISH)
    qtbot.waitUntil(lambda: any("half typed in another place" in one for one in lines(companion)))
    assert core.wording.waits
    choose(companion, ENGLISH)
    qtbot.waitUntil(lambda: not core.wording.waits)
    assert not any("half typed" in one for one in lines(companion))
    choose(companion, SPANISH)
    qtbot.waitUntil(lambda: core.wording.waits)
    field.clear()
    qtbot.waitUntil(lambda: "Salir" in menu_of(companion))
    assert not core.wording.waits


SHIPPED = Path(__file__).parents[2] / "resources" / "i18n"


@pytest.mark.parametrize("left", [None, b"no catalogue", slice(-1), slice(20)])
def test_a_missing_catalogue_is_said_and_windows_speak_english(
    companion: Companion, core: Core, qtbot: QtBot, tmp_path: Path, left: bytes | slice | None
) -> None:
    """And are English ones: Arabic would turn them round. Of a catalogue a piece may be left."""
    damaged = tmp_path / "resources"
    (damaged / "i18n").mkdir(parents=True)
    for shipped in core.paths.resources.iterdir():
        if shipped.name != "i18n":
            (damaged / shipped.name).symlink_to(shipped)
    (damaged / "i18n" / "qtbase_ar.qm").symlink_to(SHIPPED / "qtbase_ar.qm")
    if isinstance(left, slice):
        left = (SHIPPED / "glimmer_ar.qm").read_bytes()[left]
    if left is not None:
        (damaged / "i18n" / "glimmer_ar.qm").write_bytes(left)
    core.wording.resources = damaged
    companion._language._folder = damaged / "i18n"
    companion.show_settings()
    assert not any("not there" in one for one in lines(companion))
    before, spoken = companion.windows.inside.main, QLocale().language()
    way = before.window.layoutDirection()
    choose(companion, ARABIC)
    qtbot.waitUntil(lambda: companion.windows.inside.main is not before)
    qtbot.waitUntil(lambda: any("glimmer_ar.qm" in one for one in lines(companion)))
    assert "Quit" in menu_of(companion)
    assert companion.windows.inside.main.window.layoutDirection() == way
    assert QLocale().language() == spoken
    assert QApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def lines(companion: Companion) -> list[str]:
    """What Settings say beside the language."""
    row = companion.windows.inside.main._settings.page._rows._rows["language"]
    return [label.text() for label in row.findChildren(QLabel)]


def test_the_main_window_and_the_tray_can_be_translated(companion: Companion) -> None:
    with marked():
        companion._tray.speak_anew()
        companion.show_gallery()
        companion.show_map()
        companion.show_settings()
        nobodys = re.compile(r"Glimmer|(Ctrl|Alt|Shift|Meta)(\+\w+)*")
        found = [bare(entry, nobodys) for entry in menu_of(companion)]
        places = companion.windows.inside.main.window.findChild(Sidebar).findChildren(QPushButton)
        found += [bare(one.text(), nobodys) for one in places]
    assert len(found) > 12
    assert [one for one in found if one] == []


def test_nothing_is_left_behind(companion: Companion, qtbot: QtBot, qapp: QApplication) -> None:
    before = QLocale()
    choose(companion, SPANISH)
    qtbot.waitUntil(lambda: "Salir" in menu_of(companion))
    companion.close()
    assert QApplication.translate("Tray", "Quit") == "Quit"
    assert QLocale() == before


@pytest.mark.parametrize(
    ("language", "system", "name"),
    [
        (SPANISH, "es_MX", "es_MX"),
        (SPANISH, "en_US", "es_US"),
        (SPANISH, "ja_JP", "es_ES"),
        (ENGLISH, "nl_NL", "en_NL"),
        (ENGLISH, "C", "C"),
        (ARABIC, "C", "ar_EG"),
    ],
)
def test_dates_are_those_of_the_country(language: LanguageChoice, system: str, name: str) -> None:
    assert locale_of(language, QLocale(system)).name() == name


def test_the_desktops_own_language_is_spoken_from_the_start(
    core: Core, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    from glimmer_desktop.app.language import Language

    language = Language(core, qapp)
    core.wording.wanted = lambda: ["es-MX"]
    assert language.is_due
    language.speak()
    assert not language.is_due
    assert QApplication.translate("Tray", "Quit") == "Salir"
    language.leave()
