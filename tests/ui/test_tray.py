"""The tray: its menu in each state, its spark, and a tray that is missing or late."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QGuiApplication, QIcon, QImage
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from conftest import StillClock
from glimmer_desktop.domain.presence import PresenceReading
from glimmer_desktop.services.pauses import Pauses
from glimmer_desktop.services.ports.pause_memory import PauseMemory
from glimmer_desktop.settings.schema import Settings
from glimmer_desktop.ui.events import AppEvents
from glimmer_desktop.ui.icons import Mood, application_icon, tray_icon
from glimmer_desktop.ui.theme.theme import load_theme
from glimmer_desktop.ui.tray import Tray
from installers.icons import shown

# The offscreen platform has no tray to tell of.
pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)

RESOURCES = Path(__file__).parents[2] / "resources"
NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


class Remembering:
    def __init__(self) -> None:
        self.memory = PauseMemory(rhythm_seed=3)

    def recall(self) -> PauseMemory:
        return self.memory

    def remember(self, memory: PauseMemory) -> None:
        self.memory = memory


class Panel:
    """A tray icon on a desktop of our choosing, with the rhythm behind it."""

    def __init__(self) -> None:
        self.clock = StillClock(NOON)
        self.settings = Settings()
        self.pauses = Pauses(
            Remembering(), self.clock, lambda: {"light": "?"}, lambda: self.settings
        )
        self.events = AppEvents()
        self.theme = load_theme(RESOURCES, "dark")
        self.asked = 0
        self.tray = Tray(RESOURCES, lambda: self.theme, self._rhythm, self.events)

    def _rhythm(self) -> Pauses:
        self.asked += 1
        return self.pauses

    def show(self) -> None:
        """With all that follows once the loop goes round."""
        self.tray.show()
        QApplication.processEvents()

    def wear(self, name: str) -> None:
        self.theme = load_theme(RESOURCES, name)
        self.events.theme_changed.emit(self.theme)

    def entries(self) -> list[str]:
        """What the menu shows, top to bottom."""
        self.tray.menu.aboutToShow.emit()
        shown = [action for action in self.tray.menu.actions() if action.isVisible()]
        return ["-" if action.isSeparator() else action.text() for action in shown]

    def entry(self, words: str) -> QAction:
        return next(a for a in self.tray.menu.actions() if a.text().startswith(words))


@pytest.fixture
def panel(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch):
    for name in ("DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR", "XDG_CURRENT_DESKTOP"):
        monkeypatch.delenv(name, raising=False)
    panel = Panel()
    yield panel
    panel.tray.hide()


class TestTheMenu:
    def test_on_an_ordinary_day(self, panel: Panel) -> None:
        panel.tray.set_chord("Ctrl+Alt+G")
        panel.tray.set_ground_chord("Ctrl+Alt+J")
        coming = panel.pauses.status().next
        assert coming is not None
        assert panel.entries()[:3] == [
            *("Note a glimmer\u2003Ctrl+Alt+G", "A pause", "Ground me\u2003Ctrl+Alt+J")
        ]
        assert panel.entries()[3:6] == ["Drift", "Gallery", "-"]
        assert panel.entries()[7:] == ["Rest from invitations", "-", "Quit"]
        line = panel.entries()[6]
        assert line.startswith("Next invitation around 1:") or "13:" in line
        assert not panel.entry(line).isEnabled()

    def test_without_a_chord(self, panel: Panel) -> None:
        assert panel.entries()[:3] == ["Note a glimmer", "A pause", "Ground me"]

    def test_the_evening_is_an_entry_only_while_it_is_chosen(self, panel: Panel) -> None:
        assert "This evening" not in panel.entries()
        panel.tray.offer_evening(True)
        assert panel.entries()[:4][3] == "This evening"
        panel.tray.offer_evening(False)
        assert "This evening" not in panel.entries()

    def test_while_resting(self, panel: Panel) -> None:
        panel.pauses.rest(NOON + timedelta(minutes=30))
        entries = panel.entries()
        assert entries[6].startswith("Resting until 12:30")
        assert "Resume invitations" in entries
        assert "Rest from invitations" not in entries

    def test_resting_for_longer(self, panel: Panel) -> None:
        panel.pauses.rest(panel.pauses.rest_choices()[2].until)
        assert panel.entries()[6] == "Resting until tomorrow"
        panel.pauses.rest(NOON + timedelta(days=9))
        assert panel.entries()[6].startswith("Resting until ")
        assert "tomorrow" not in panel.entries()[6]

    def test_after_a_rest(self, panel: Panel) -> None:
        panel.pauses.rest(NOON + timedelta(minutes=30))
        panel.clock.move(minutes=31)
        assert "Rest from invitations" in panel.entries()
        assert "Resume invitations" not in panel.entries()

    def test_after_asking_for_fewer_there_is_a_way_back(self, panel: Panel) -> None:
        assert "As many invitations as before" not in panel.entries()
        panel.pauses.fewer()
        assert "As many invitations as before" in panel.entries()
        panel.pauses.as_usual()
        assert "As many invitations as before" not in panel.entries()

    def test_in_the_evening(self, panel: Panel) -> None:
        panel.clock.set(NOON.replace(hour=20))
        assert panel.entries()[6] == "Quiet until tomorrow"

    def test_switched_off(self, panel: Panel) -> None:
        panel.settings = Settings(pauses_on=False)
        assert panel.entries()[6] == "Invitations are off"

    def test_taking_a_break_from_noting(self, panel: Panel) -> None:
        assert "End the break from noting" not in panel.entries()
        panel.settings = Settings(noting_break=True)
        assert panel.entries()[6:] == [
            *("Taking a break from noting", "End the break from noting", "-", "Quit"),
        ]

    def test_what_makes_it_quiet_is_named_and_can_be_put_aside(self, panel: Panel) -> None:
        panel.pauses.when_calm()
        panel.pauses.tick()
        panel.pauses.heard(PresenceReading(idle=1.0, camera=True))
        panel.pauses.tick()
        assert panel.entries()[6:8] == ["Quiet while your camera is on", "Invite me all the same"]
        panel.pauses.put_aside()
        panel.pauses.tick()
        assert "Invite me all the same" not in panel.entries()

    def test_a_day_to_rest_until_is_chosen_elsewhere(self, qtbot: QtBot, panel: Panel) -> None:
        menu = panel.entry("Rest from invitations").menu()
        assert isinstance(menu, QMenu)
        with qtbot.waitSignal(panel.tray.date_requested, timeout=1_000):
            menu.actions()[-1].trigger()

    def test_rests_that_are_offered(self, panel: Panel) -> None:
        menu = panel.entry("Rest from invitations").menu()
        assert isinstance(menu, QMenu)
        asked: list[datetime] = []
        panel.tray.rest_requested.connect(asked.append)
        words = []
        panel.clock.move(minutes=7)
        for action in menu.actions():
            words.append(action.text())
            action.trigger()
        assert words == ["30 minutes", "1 hour", "Until tomorrow", "Until a day …"]
        assert asked[:2] == [NOON + timedelta(minutes=37), NOON + timedelta(minutes=67)]

    @pytest.mark.parametrize(
        ("words", "signal"),
        [
            ("Note a glimmer", "note_requested"),
            ("A pause", "pause_requested"),
            ("Ground me", "ground_requested"),
            ("This evening", "evening_requested"),
            ("Gallery", "gallery_requested"),
            ("Resume invitations", "resume_requested"),
            ("As many invitations as before", "as_usual_requested"),
            ("Invite me all the same", "all_the_same_requested"),
            ("End the break from noting", "break_end_requested"),
            ("Quit", "quit_requested"),
        ],
    )
    def test_what_is_asked_for(self, qtbot: QtBot, panel: Panel, words: str, signal: str) -> None:
        with qtbot.waitSignal(getattr(panel.tray, signal), timeout=1_000):
            panel.entry(words).trigger()

    def test_news_of_the_rhythm_reach_it(self, panel: Panel) -> None:
        panel.pauses.rest(NOON + timedelta(minutes=30))
        panel.events.pauses_changed.emit()
        assert panel.entry("Resume invitations").isVisible()


class TestTheSpark:
    @pytest.mark.parametrize("on_dark", [True, False])
    @pytest.mark.parametrize("mood", Mood)
    def test_it_is_drawn_at_every_size(self, qtbot: QtBot, on_dark: bool, mood: Mood) -> None:
        icon = tray_icon(RESOURCES, mood, on_dark=on_dark)
        assert [size.width() for size in icon.availableSizes()] == [16, 22, 32, 64]
        middle = icon.pixmap(64, 64).toImage().pixelColor(32, 32)
        assert (middle.alpha() == 0) == (mood is Mood.RESTING)
        assert middle.alpha() == 0 or (middle.lightness() > 150) == on_dark

    def test_the_applications(self, qtbot: QtBot) -> None:
        assert not application_icon(RESOURCES).pixmap(128, 128).isNull()

    def test_the_pictures_are_of_the_drawings(self, qtbot: QtBot) -> None:
        """After an SVG was changed, `python -m installers.icons` draws them anew."""
        for file, drawn in shown():
            kept = QImage(str(file)).convertToFormat(drawn.format())
            assert kept.size() == drawn.size(), file
            # Processors differ in the last bit of a blended colour.
            pairs = zip(bytes(kept.constBits()), bytes(drawn.constBits()), strict=True)
            assert max(abs(one - other) for one, other in pairs) <= 3, file

    def test_a_missing_drawing_is_a_bug(self, qtbot: QtBot, tmp_path: Path) -> None:
        with pytest.raises(FileNotFoundError):
            application_icon(tmp_path)

    def test_it_is_hollow_while_resting(self, panel: Panel) -> None:
        panel.show()
        assert middle_alpha(panel.tray) > 0
        panel.pauses.rest(NOON + timedelta(minutes=30))
        panel.events.pauses_changed.emit()
        assert middle_alpha(panel.tray) == 0
        panel.pauses.resume()
        panel.events.pauses_changed.emit()
        assert middle_alpha(panel.tray) > 0

    def test_it_is_there_before_the_rhythm_is_asked_and_hollow_right_after(
        self, panel: Panel
    ) -> None:
        panel.pauses.rest(NOON + timedelta(minutes=30))
        panel.tray.show()
        assert panel.tray._icon is not None
        assert panel.tray._icon.isVisible()
        assert panel.asked == 0
        QApplication.processEvents()
        assert middle_alpha(panel.tray) == 0
        assert "Resume invitations" in [one.text() for one in panel.tray._menu.actions()]

    @pytest.mark.parametrize("size", [16, 22, 32, 64])
    @pytest.mark.parametrize("on_dark", [True, False])
    def test_warm_it_has_a_glow_that_is_to_be_seen(
        self, qtbot: QtBot, on_dark: bool, size: int
    ) -> None:
        """Between its arms, where the usual one is clear; it stays inside its square."""
        spot = round(size * 0.27)
        for mood, glows in ((Mood.USUAL, False), (Mood.WARM, True)):
            pixmap = tray_icon(RESOURCES, mood, on_dark=on_dark).pixmap(size, size)
            colour = pixmap.toImage().pixelColor(spot, spot)
            assert (colour.alpha() > 120) == glows
            assert not glows or 25 <= colour.hslHue() <= 50  # amber, never red

    def test_it_is_warm_while_an_invitation_is_here(self, panel: Panel) -> None:
        panel.show()
        usual = corner_alpha(panel.tray)
        panel.tray.warm("Where is the light?")
        assert corner_alpha(panel.tray) > usual == 0
        assert panel.tray._icon.toolTip() == "Where is the light?"
        panel.tray.warm("Any warmth nearby?")
        assert panel.tray._icon.toolTip() == "Any warmth nearby?"
        panel.tray.recreate()  # the panel was started anew
        assert corner_alpha(panel.tray) > 0
        panel.tray.cool()
        assert corner_alpha(panel.tray) == 0
        assert panel.tray._icon.toolTip() == "Glimmer"

    def test_warm_a_click_opens_the_invitation(self, qtbot: QtBot, panel: Panel) -> None:
        panel.tray.show()
        panel.tray.warm("Tea & light?")
        assert panel.entries()[0] == "Tea && light?"
        click = QSystemTrayIcon.ActivationReason.Trigger
        with (
            qtbot.waitSignal(panel.tray.invitation_opened, timeout=1_000),
            qtbot.assertNotEmitted(panel.tray.note_requested),
        ):
            panel.tray._icon.activated.emit(click)
        with qtbot.waitSignal(panel.tray.invitation_opened, timeout=1_000):
            panel.entry("Tea").trigger()
        panel.tray.cool()
        assert panel.entries()[0] == "Note a glimmer"
        with qtbot.waitSignal(panel.tray.note_requested, timeout=1_000):
            panel.tray._icon.activated.emit(click)

    def test_it_suits_the_theme(self, panel: Panel) -> None:
        panel.show()
        dark = middle_lightness(panel.tray)
        panel.wear("light")
        assert middle_lightness(panel.tray) < dark

    def test_it_suits_a_panel_that_is_always_dark(
        self, panel: Panel, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        panel.show()
        dark = middle_lightness(panel.tray)
        monkeypatch.setenv("XDG_CURRENT_DESKTOP", "ubuntu:GNOME")
        panel.wear("light")
        assert middle_lightness(panel.tray) == dark


class TestTrays:
    def test_without_one_it_says_so(self, panel: Panel) -> None:
        panel.tray.show()
        assert not panel.tray.available
        assert panel.tray.technique == "none"

    def test_one_that_comes_late_is_found(
        self, qtbot: QtBot, panel: Panel, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        panel.tray.show()
        first = panel.tray._icon
        assert panel.tray._looking.isActive()
        panel.tray._looking.timeout.emit()
        assert panel.tray._icon is first
        monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
        with qtbot.waitSignal(panel.tray.available_changed, timeout=1_000):
            panel.tray._looking.timeout.emit()
        assert panel.tray._icon is not first
        assert not panel.tray._looking.isActive()

    def test_after_some_minutes_it_stops_looking(self, panel: Panel) -> None:
        panel.tray.show()
        for _ in range(10):
            panel.tray._looking.timeout.emit()
        assert not panel.tray._looking.isActive()

    def test_a_panel_that_registers_gets_a_new_icon(self, qtbot: QtBot, panel: Panel) -> None:
        panel.tray.show()
        first = panel.tray._icon
        panel.tray._panel_appeared("org.kde.StatusNotifierWatcher")
        qtbot.waitUntil(lambda: panel.tray._icon is not first)

    def test_one_that_goes_is_told(
        self, qtbot: QtBot, panel: Panel, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
        panel.show()
        monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: False)
        with qtbot.waitSignal(panel.tray.available_changed, timeout=1_000):
            panel.tray._panel_went("org.kde.StatusNotifierWatcher")
        with qtbot.assertNotEmitted(panel.tray.available_changed):
            panel.tray._panel_went("org.kde.StatusNotifierWatcher")

    def test_hidden_it_stays_hidden(self, panel: Panel) -> None:
        panel.tray.show()
        panel.tray.hide()
        panel.tray._panel_appeared("org.kde.StatusNotifierWatcher")
        assert not panel.tray._settling.isActive()
        assert not panel.tray._looking.isActive()
        assert panel.tray._icon is None

    def test_a_left_click_notes(self, qtbot: QtBot, panel: Panel) -> None:
        panel.tray.show()
        with qtbot.waitSignal(panel.tray.note_requested, timeout=1_000):
            panel.tray._icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
        with qtbot.assertNotEmitted(panel.tray.note_requested):
            panel.tray._icon.activated.emit(QSystemTrayIcon.ActivationReason.Context)


def middle_alpha(tray: Tray) -> int:
    return middle(tray._icon.icon()).alpha()


def corner_alpha(tray: Tray) -> int:
    """Of a spot between two arms."""
    return tray._icon.icon().pixmap(64, 64).toImage().pixelColor(17, 17).alpha()


def middle_lightness(tray: Tray) -> int:
    return middle(tray._icon.icon()).lightness()


def middle(icon: QIcon):
    assert QGuiApplication.instance() is not None
    return icon.pixmap(64, 64).toImage().pixelColor(32, 32)
