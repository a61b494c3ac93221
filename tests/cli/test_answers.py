from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from glimmer_desktop.cli.answers import Answering
from glimmer_desktop.cli.owning import NO_WINDOWS_HERE
from glimmer_desktop.core import Core
from glimmer_desktop.domain.errors import Known
from glimmer_desktop.domain.presence import PresenceReading
from glimmer_desktop.services.companion import (
    CompanionStatus,
    HotkeyStatus,
    NotifyStatus,
    PausesStatus,
    PresenceStatus,
)
from glimmer_desktop.services.ports.autostart import AutostartState
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.services.ports.hotkeys import HotkeyState
from glimmer_desktop.system.instance.server import Request
from memory_journal import png

NEXT = datetime.fromisoformat("2026-11-22T16:30:00+00:00")


class FakeCompanion:
    """`Companion`: writes down what it was asked for."""

    def __init__(self) -> None:
        self.asked: list[Any] = []
        self.told: list[Callable[[CompanionStatus], None]] = []
        self.answers = True
        self.told_of_arrival: tuple[str, ...] = ()
        self.hotkeys = (HotkeyStatus("note", "x11", HotkeyState.READY, "Ctrl+Alt+G"),)

    def __getattr__(self, name: str) -> Callable[..., None]:
        return lambda *words: self.asked.append((name, *words))

    def ask_status(self, done: Callable[[CompanionStatus], None]) -> None:
        self.told.append(done)
        if self.answers:
            self.answer()

    def answer(self) -> None:
        """Tell the status to whoever has asked for it."""
        pauses = PausesStatus(True, NEXT, ("camera", "resting"))
        reading = PresenceReading(idle=1.25, camera=True, locked=False)
        presence = PresenceStatus(reading, {"idle": "x11", "camera": "proc"})
        notify = NotifyStatus("freedesktop", actions=True, there=True)
        status = CompanionStatus(
            *(pauses, True, "xembed", self.hotkeys),
            presence=presence,
            notify=notify,
            told_of_arrival=self.told_of_arrival,
        )
        while self.told:
            self.told.pop()(status)


@dataclass
class Reply:
    """`Answer`: what came back."""

    said: str = ""
    complaints: str = ""
    code: int | None = None
    cancelled: bool = False
    steps: list[tuple[int, int, str]] = field(default_factory=list)

    def out(self, text: str) -> None:
        assert self.code is None
        self.said += text

    def err(self, text: str) -> None:
        assert self.code is None
        self.complaints += text

    def progress(self, done: int, total: int, label: str) -> None:
        self.steps.append((done, total, label))

    def finish(self, code: int) -> None:
        assert self.code is None, "answered twice"
        self.code = code


class Store:
    """`on_store`, one job at a time, each when the test says so."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self.waiting: list[tuple[Callable[[], Any], Callable[[Any], None]]] = []

    def on_store(
        self, work: Callable[[], Any], done: Callable[[Any], None], failed: Callable[[Known], None]
    ) -> None:
        self.waiting.append((work, done))

    def one(self) -> None:
        done, result = self.one_unheard()
        done(result)

    def one_unheard(self) -> tuple[Callable[[Any], None], Any]:
        """The work alone: the loop has not come to its outcome yet."""
        work, done = self.waiting.pop(0)
        return done, self._core.store.submit(work).result(30)

    def all(self) -> None:
        while self.waiting:
            self.one()


@dataclass
class Desk:
    """Everything an answer takes."""

    core: Core
    companion: FakeCompanion
    store: Store
    answering: Answering

    def ask(self, *words: object, stdin: str | None = None) -> Reply:
        reply = Reply()
        argv = tuple(str(word) for word in words)
        self.answering.handle(Request(argv, Path(self.core.paths.data), stdin), reply)
        return reply

    def told(self, *words: object, stdin: str | None = None) -> Reply:
        reply = self.ask(*words, stdin=stdin)
        self.store.all()
        return reply


@pytest.fixture
def desk(cli_core: Core) -> Desk:
    companion, store = FakeCompanion(), Store(cli_core)
    return Desk(cli_core, companion, store, Answering(cli_core, companion, store.on_store))


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ([], ("show_main",)),
        (["gallery"], ("show_gallery",)),
        (["map"], ("show_map",)),
        (["settings"], ("show_settings",)),
        (["invite"], ("invite",)),
        (["invite", "--when-calm"], ("invite_when_calm",)),
        (["pause"], ("pause",)),
        (["ground"], ("ground",)),
        (["evening"], ("evening",)),
        (["drift"], ("drift",)),
        (["resume"], ("resume",)),
        (["quit"], ("quit",)),
        (["capture"], ("show_capture", "")),
        (["capture", "--text", "hello you"], ("show_capture", "hello you")),
    ],
)
def test_window_commands_reach_the_companion(desk: Desk, words: list[str], asked: object) -> None:
    reply = desk.ask(*words)
    assert (reply.code, reply.said, reply.complaints) == (0, "", "")
    assert desk.companion.asked == [asked]


def test_more_words_than_a_moment_takes_are_not_put_into_the_window(desk: Desk) -> None:
    reply = desk.ask("capture", "--text", "x" * 20_001)
    assert (reply.code, desk.companion.asked) == (1, [])
    assert "20001" in reply.complaints
    assert desk.ask("capture", "--text", "x" * 20_000).code == 0


def test_a_second_background_start_shows_nothing(desk: Desk) -> None:
    assert desk.ask("--background").code == 0
    assert desk.companion.asked == []


def test_rest_takes_words(desk: Desk, clock: Clock) -> None:
    reply = desk.ask("rest", "30m")
    assert reply.code == 0
    assert reply.said == "Resting until 16:12.\n"
    assert desk.companion.asked == [("rest", clock.now() + timedelta(minutes=30))]
    reply = desk.ask("rest", "for", "ages")
    assert reply.code == 2
    assert "not understood: for ages" in reply.complaints


def test_a_note_is_kept_and_shown(desk: Desk) -> None:
    reply = desk.told("note", "tea")
    assert reply.code == 0
    assert len(reply.said) == 37
    assert desk.companion.asked == [("moments_arrived", 1)]
    assert json.loads(desk.told("list", "--json").said)[0]["text"] == "tea"


def test_what_was_piped_in_is_kept(desk: Desk) -> None:
    assert desk.told("note", "-", stdin="over\nthere\n").code == 0
    assert json.loads(desk.told("list", "--json").said)[0]["text"] == "over\nthere"


def test_paths_start_where_the_command_was_typed(desk: Desk) -> None:
    desk.told("note", "x")
    assert desk.told("export", "here.zip").code == 0
    assert (desk.core.paths.data / "here.zip").exists()


def test_status_tells_of_the_companion(desk: Desk) -> None:
    found = json.loads(desk.told("status", "--json").said)
    assert found["running"] is True
    assert found["pauses"] == {
        "on": True,
        "next": "2026-11-22T16:30:00+00:00",
        "quiet_because": ["camera", "resting"],
    }
    assert found["tray"] == {"available": True, "technique": "xembed"}
    assert found["hotkeys"] == [
        {
            "action": "note",
            "technique": "x11",
            "state": "ready",
            "chord": "Ctrl+Alt+G",
            "given": "",
        }
    ]
    assert found["presence"] == {
        "technique": "x11",
        "techniques": {"idle": "x11", "camera": "proc"},
        "idle_ms": 1250,
        "locked": False,
        "do_not_disturb": None,
        "fullscreen": None,
        "camera": True,
        "microphone": None,
        "screen_shared": None,
    }
    assert found["notify"] == {"technique": "freedesktop", "actions": True, "there": True}
    assert found["arrival"] == {"chosen": "card", "told": []}
    plain = desk.told("status").said
    assert "Notifications: freedesktop, with buttons\n" in plain
    assert (
        "Invitations: quiet while your camera is on; resting for a while; "
        "the next may come today around 16:30" in plain
    )
    assert "Ctrl+Alt+G to note (ready, x11)" in plain


def test_status_says_what_comes_instead_of_what_was_chosen(desk: Desk) -> None:
    desk.companion.told_of_arrival = ("spark-as-card", "no-tray")
    said = [
        "There is no tray here just now, so the card comes instead.",
        "No icons are shown in a tray here just now. Starting Glimmer again brings its window "
        "back.",
    ]
    assert json.loads(desk.told("status", "--json").said)["arrival"]["told"] == said
    lines = desk.told("status").said.splitlines()
    assert [line for line in lines if line in said] == said


@pytest.mark.parametrize(
    "state", [state for state in HotkeyState if state is not HotkeyState.READY]
)
def test_status_says_what_else_there_is_where_keys_do_not_work(
    desk: Desk, state: HotkeyState
) -> None:
    desk.companion.hotkeys = (HotkeyStatus("ground", "portal", state, "Ctrl+Alt+Shift+G"),)
    line, sentence = desk.told("status").said.split("Hotkey: ")[1].splitlines()[:2]
    assert line == f"Ctrl+Alt+Shift+G to ground ({state}, portal)"
    assert sentence.startswith("  ")
    assert sentence.endswith(".")
    offers = state in (HotkeyState.NO_KEYS, HotkeyState.DECLINED, HotkeyState.UNAVAILABLE)
    assert ("glimmer ground" in sentence) is offers


def test_status_names_the_keys_that_a_desktop_gave(desk: Desk) -> None:
    given = HotkeyStatus("note", "portal", HotkeyState.READY, "Ctrl+Alt+G", "Super+N \x1b[1m")
    desk.companion.hotkeys = (given,)
    said = desk.told("status").said
    assert "Hotkey: Super+N" in said
    assert "\x1b" not in said


def test_a_status_that_is_still_looked_for_ends_with_the_companion(desk: Desk) -> None:
    desk.companion.answers = False
    reply = desk.ask("status")
    assert desk.answering.busy
    desk.answering.leave()
    assert reply.code == 1
    desk.companion.answer()
    assert reply.said == ""


def test_a_mistake_comes_back_with_its_code(desk: Desk) -> None:
    reply = desk.told("note", "x", "--face", "hapy")
    assert reply.code == 2
    assert "the faces are settled" in reply.complaints
    assert desk.told("list", "face:").code == 2


def test_the_settings_are_listed_at_once_as_the_companion_has_them(desk: Desk) -> None:
    desk.core.preferences.change({"text_size": 120})
    reply = desk.ask("settings", "--list")
    assert reply.code == 0
    assert "text_size = 120  (default 100)" in reply.said
    assert desk.store.waiting == []
    assert desk.companion.asked == []


def test_help_comes_back_too(desk: Desk) -> None:
    reply = desk.told("note", "--help")
    assert reply.code == 0
    assert "usage: glimmer note" in reply.said


def test_what_could_not_be_done_comes_back_in_words(desk: Desk) -> None:
    reply = desk.told("import", "nowhere.zip")
    assert reply.code == 1
    assert "could not be read" in reply.complaints
    assert desk.companion.asked == []


def test_long_work_lets_others_in_between(desk: Desk) -> None:
    desk.told("demo", "--moments", 250, "--photos", 5)
    export = desk.ask("export", "all.zip")
    desk.store.one()
    note = desk.ask("note", "in between")
    while note.code is None:
        desk.store.one()
    assert export.code is None
    desk.store.all()
    assert export.code == 0
    assert export.steps


def test_who_hangs_up_stops_the_work(desk: Desk) -> None:
    reply = desk.ask("demo", "--moments", 50, "--photos", 10)
    desk.store.one()
    reply.cancelled = True
    desk.store.all()
    assert reply.code == 1
    assert json.loads(desk.told("list", "--json").said) == []


def test_a_note_whose_writer_gave_up_is_not_kept_later(desk: Desk) -> None:
    reply = desk.ask("note", "told that it was stopped")
    reply.cancelled = True
    desk.store.all()
    assert reply.code == 1
    assert desk.told("list").said == "Nothing here.\n"


def test_photos_of_a_note_let_others_in_between(desk: Desk, tmp_path: Path) -> None:
    for name in ("a.png", "b.png"):
        (tmp_path / name).write_bytes(png())
    noting = desk.ask("note", "--photo", tmp_path / "a.png", "--photo", tmp_path / "b.png")
    desk.store.one()
    listing = desk.ask("list")
    desk.store.all()
    assert (noting.code, listing.said) == (0, "Nothing here.\n")


def test_leaving_undoes_what_is_half_done_and_says_so(desk: Desk) -> None:
    reply = desk.ask("demo", "--moments", 20, "--photos", 5)
    for _ in range(3):
        desk.store.one()
    assert reply.code is None
    desk.answering.leave()
    assert (reply.code, reply.complaints) == (1, "Stopped. The journal is as it was.\n")
    assert desk.core.journal.photos.sweep() == 0
    desk.store.all()  # what was still under way finds nothing to do
    assert not desk.answering.busy


def test_leaving_tells_of_what_was_kept_already(desk: Desk) -> None:
    reply = desk.ask("note", "just in time")
    desk.store.one_unheard()
    desk.answering.leave()
    assert (reply.code, reply.complaints) == (0, "")
    assert reply.said in desk.told("list", "--json").said.replace('"', "\n")


def test_an_import_is_counted_for_the_screens(desk: Desk) -> None:
    desk.told("demo", "--moments", 7, "--photos", 0)
    assert desk.companion.asked == [("moments_arrived", 7)]
    desk.told("export", "a.zip")
    desk.told("import", "a.zip", "--dry-run")
    desk.told("import", "a.zip")
    assert desk.companion.asked == [("moments_arrived", 7)]


def test_a_bug_is_told_and_raised(desk: Desk) -> None:
    class Broken:
        def keep_with_photos(self, *_: object) -> None:
            raise ZeroDivisionError

    vars(desk.core)["capture"] = Broken()
    reply = desk.ask("note", "x")
    with pytest.raises(ZeroDivisionError):
        desk.store.all()
    assert reply.code == 1
    assert "mistake of ours" in reply.complaints
    reply = desk.ask("note", "x", "--debug")
    with pytest.raises(ZeroDivisionError):
        desk.store.all()
    assert "ZeroDivisionError" in reply.complaints


def test_the_desktops_word_comes_before_the_window_it_is_for(desk: Desk) -> None:
    reply = Reply()
    desk.answering.handle(Request(("capture",), Path("/"), None, "a-word"), reply)
    assert desk.companion.asked == [("let_through", "a-word"), ("show_capture", "")]


def test_a_command_that_owns_the_store_has_no_windows(cli_core: Core) -> None:
    store = Store(cli_core)
    answering = Answering(cli_core, None, store.on_store)
    reply = Reply()
    answering.handle(Request(("capture",), Path("/"), None), reply)
    assert reply.code == NO_WINDOWS_HERE
    noted = Reply()
    answering.handle(Request(("note", "x"), Path("/"), None), noted)
    assert answering.busy
    store.all()
    assert noted.code == 0
    assert not answering.busy


@pytest.mark.parametrize("state", AutostartState)
def test_status_says_how_the_desktop_has_it(
    desk: Desk, state: AutostartState, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each of its answers has its sentence."""
    monkeypatch.setattr(desk.core.machine.autostart, "state", lambda: state)
    assert json.loads(desk.told("status", "--json").said)["autostart"]["state"] == state
    (line,) = re.findall(r"^Starts with the desktop: (.+)$", desk.told("status").said, re.MULTILINE)
    assert ("not allow" in line) is (state is AutostartState.REFUSED)
