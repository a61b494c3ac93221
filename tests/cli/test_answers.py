from __future__ import annotations

import json
import threading
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
from glimmer_desktop.services.companion import CompanionStatus, HotkeyStatus, PausesStatus
from glimmer_desktop.services.ports import Clock, HotkeyState
from glimmer_desktop.system.instance.server import Request

NEXT = datetime.fromisoformat("2026-11-22T16:30:00+00:00")


class FakeCompanion:
    """`Companion`: writes down what it was asked for."""

    def __init__(self) -> None:
        self.asked: list[Any] = []

    def __getattr__(self, name: str) -> Callable[..., None]:
        return lambda *words: self.asked.append((name, *words))

    def status(self) -> CompanionStatus:
        hotkey = HotkeyStatus("note", "x11", HotkeyState.READY, "Ctrl+Alt+G")
        return CompanionStatus(PausesStatus(True, NEXT, ("resting",)), True, "xembed", (hotkey,))


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
        self.waiting: list[Callable[[], None]] = []

    def on_store(
        self, work: Callable[[], Any], done: Callable[[Any], None], failed: Callable[[Known], None]
    ) -> None:
        def job() -> None:
            assert threading.current_thread() is threading.main_thread()
            done(self._core.store.submit(work).result(30))

        self.waiting.append(job)

    def one(self) -> None:
        self.waiting.pop(0)()

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
        (["settings"], ("show_settings",)),
        (["invite"], ("invite",)),
        (["pause"], ("pause",)),
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
        "quiet_because": ["resting"],
    }
    assert found["tray"] == {"available": True, "technique": "xembed"}
    assert found["hotkeys"] == [
        {"action": "note", "technique": "x11", "state": "ready", "chord": "Ctrl+Alt+G"}
    ]
    plain = desk.told("status").said
    assert "the next may come today around 16:30; quiet now (resting)" in plain
    assert "Ctrl+Alt+G to note (ready, x11)" in plain


def test_a_mistake_comes_back_with_its_code(desk: Desk) -> None:
    reply = desk.told("note", "x", "--face", "hapy")
    assert reply.code == 2
    assert "the faces are settled" in reply.complaints
    assert desk.told("list", "face:").code == 2


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


def test_an_import_is_counted_for_the_screens(desk: Desk) -> None:
    desk.told("demo", "--moments", 7, "--photos", 0)
    assert desk.companion.asked == [("moments_arrived", 7)]
    desk.told("export", "a.zip")
    desk.told("import", "a.zip", "--dry-run")
    desk.told("import", "a.zip")
    assert desk.companion.asked == [("moments_arrived", 7)]


def test_a_bug_is_told_and_raised(desk: Desk) -> None:
    class Broken:
        def keep_with_files(self, *_: object) -> None:
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
