"""The conversation with the desktop's portal, both ways, over a real dbus-daemon."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jeepney import message_bus

from glimmer_desktop.services.ports.hotkeys import HotkeyState, Pressed
from glimmer_desktop.system import bus
from glimmer_desktop.system.hotkey.portal import hotkeys as portal_hotkeys
from glimmer_desktop.system.hotkey.portal import session, words
from glimmer_desktop.system.portal import read_response
from loops import RealLoop
from system.hotkey.scenes import PortalScene
from system.message_bus import Daemon
from system.shortcuts_portal import NAME, PATH, REGISTRY, SHORTCUTS, ShortcutsPortal

READY, ASKING, NO_KEYS = HotkeyState.READY, HotkeyState.ASKING, HotkeyState.NO_KEYS
DECLINED, UNAVAILABLE = HotkeyState.DECLINED, HotkeyState.UNAVAILABLE

Open = Callable[..., PortalScene]


@pytest.fixture
def opened(daemon: Daemon, loop: RealLoop, tmp_path: Path) -> Iterator[Open]:
    """A scene before whatever portal; ShortcutsPortal's own options."""
    scenes: list[PortalScene] = []

    def open_scene(**options: Any) -> PortalScene:
        portal = ShortcutsPortal(daemon, loop, **options)
        scene = PortalScene(daemon, loop, tmp_path, portal)
        scene.follow()
        scenes.append(scene)
        return scene

    yield open_scene
    for scene in scenes:
        scene.close()


class Heir(ShortcutsPortal):
    """Has the name as soon as the one before lets it go."""

    def own(self, *names: str) -> None:
        for name in names:
            reply = self._bus.send_and_get_reply(message_bus.RequestName(name), timeout=5)
            assert reply.body == (2,), "it waits"


def ask(scene: PortalScene) -> HotkeyState:
    """For both chords in one breath, as the companion does at its start."""
    scene.hotkeys.grab("note", "Ctrl+Alt+G")
    return scene.grab("ground", "Ctrl+Alt+Shift+G")


class TestAsking:
    def test_the_first_word_is_who_we_are_and_the_last_asks_for_both(self, opened: Open) -> None:
        scene = opened()
        assert scene.hotkeys.grab("note", "Ctrl+Alt+G") is ASKING
        assert ask(scene) is READY
        said = [
            (REGISTRY, "Register"),
            (SHORTCUTS, "CreateSession"),
            (SHORTCUTS, "BindShortcuts"),
        ]
        assert scene.portal.asked == said
        assert set(scene.portal.programs.values()) == {"org.glimmer.Glimmer"}
        assert scene.portal.bindings == [
            [
                (
                    "ground",
                    {
                        "description": ("s", "To ground"),
                        "preferred_trigger": ("s", "CTRL+ALT+SHIFT+g"),
                    },
                ),
                (
                    "note",
                    {
                        "description": ("s", "To note"),
                        "preferred_trigger": ("s", "CTRL+ALT+g"),
                    },
                ),
            ]
        ]
        assert scene.hotkeys.given("note") == "Press CTRL+ALT+g"
        assert scene.changes > 0

    def test_older_portals_cannot_be_told_who_we_are(self, opened: Open) -> None:
        scene = opened(knows_registry=False, needs_name=False)
        assert ask(scene) is READY
        assert scene.portal.refused == ["Register"]

    @pytest.mark.parametrize(
        ("options", "why"),
        [
            ({"installed": ()}, "An app id is required"),
            ({"knows_registry": False}, "An app id is required"),
            ({"has_shortcuts": False}, "CreateSession"),
        ],
    )
    def test_a_portal_that_refuses_is_one_without_keys(
        self, opened: Open, options: dict[str, Any], why: str
    ) -> None:
        scene = opened(**options)
        assert ask(scene) is UNAVAILABLE
        assert scene.portal.refused[-1] == why
        assert scene.hotkeys.state("note") is UNAVAILABLE
        assert scene.changes == 1

    def test_a_session_that_is_not_given_either(self, opened: Open) -> None:
        scene = opened()
        scene.portal.code = 2
        assert ask(scene) is UNAVAILABLE

    def test_a_portal_that_stays_silent_is_not_waited_for(
        self, opened: Open, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(session, "PATIENCE", 0.05)
        scene = opened()
        monkeypatch.setattr(scene.portal, "_answer", lambda _call: None)
        assert ask(scene) is UNAVAILABLE

    def test_other_wishes_are_another_session(self, opened: Open) -> None:
        """A session binds once: a second time would be refused."""
        scene = opened()
        ask(scene)
        (first,) = scene.portal.sessions
        assert scene.grab("note", "Ctrl+Alt+J") is READY
        assert scene.portal.closed == [first]
        assert len(scene.portal.sessions) == 1
        assert scene.portal.refused == ["Connection already associated with an application ID"]
        assert scene.pressed("Ctrl+Alt+G", "Ctrl+Alt+J") == ["note"]

    def test_the_same_wishes_are_not(self, opened: Open) -> None:
        """As when another chord was to be chosen, and was not."""
        scene = opened()
        ask(scene)
        for action in ("note", "ground"):
            scene.hotkeys.release(action)
        ask(scene)
        assert len(scene.portal.bindings) == 1
        assert scene.pressed("Ctrl+Alt+G") == ["note"]

    def test_a_portal_that_ends_just_then_puts_nothing_off(self, opened: Open) -> None:
        scene = opened()
        ask(scene)
        scene.portal.give_up(NAME)
        scene.hotkeys.grab("note", "Ctrl+Alt+J")
        scene.loop.until(lambda: scene.hotkeys.state("note") is UNAVAILABLE, "it is said", 3)

    def test_no_wish_is_no_session(self, opened: Open) -> None:
        scene = opened()
        ask(scene)
        for action in ("note", "ground"):
            scene.hotkeys.release(action)
        scene.settle()
        scene.loop.until(lambda: not scene.portal.sessions, "it is closed")

    def test_it_ends_with_us(self, opened: Open) -> None:
        scene = opened()
        ask(scene)
        scene.hotkeys.close()
        scene.loop.until(lambda: not scene.portal.sessions, "it is closed")


class TestAPersonIsAsked:
    def test_they_take_their_time(self, opened: Open) -> None:
        scene = opened()
        scene.portal.asks_person = True
        scene.hotkeys.grab("note", "Ctrl+Alt+G")
        scene.loop.until(lambda: scene.portal.bindings, "the desktop asks")
        assert scene.hotkeys.state("note") is ASKING
        scene.portal.answer(0)
        scene.settle()
        assert scene.hotkeys.state("note") is READY

    @pytest.fixture
    def declined(self, opened: Open) -> PortalScene:
        scene = opened()
        scene.portal.asks_person = True
        scene.hotkeys.grab("note", "Ctrl+Alt+G")
        scene.loop.until(lambda: scene.portal.bindings, "the desktop asks")
        scene.portal.answer(1)
        scene.settle()
        return scene

    def test_a_no_is_said_and_closes_the_session(self, declined: PortalScene) -> None:
        assert declined.hotkeys.state("note") is DECLINED
        declined.loop.until(lambda: not declined.portal.sessions, "it is closed")

    def test_and_is_not_asked_about_again_at_the_next_start(
        self, declined: PortalScene, daemon: Daemon
    ) -> None:
        declined.hotkeys.close()
        again = PortalScene(daemon, declined.loop, declined.remembered.parent, declined.portal)
        again.follow()
        assert again.grab("note", "Ctrl+Alt+G") is DECLINED
        assert len(declined.portal.bindings) == 1
        again.hotkeys.grab("note", "Ctrl+Alt+J")
        again.loop.until(lambda: len(declined.portal.bindings) == 2, "others are asked about")
        again.hotkeys.close()

    def test_choosing_keys_lets_it_ask_again(self, declined: PortalScene) -> None:
        declined.hotkeys.release("note")  # while it is listened for another chord
        declined.settle()
        declined.hotkeys.grab("note", "Ctrl+Alt+G")
        declined.loop.until(lambda: len(declined.portal.bindings) == 2, "it asks again")
        declined.portal.answer(0)
        declined.settle()
        assert declined.hotkeys.state("note") is READY
        assert not declined.remembered.exists()

    def test_a_no_that_cannot_be_written_down_is_a_no_all_the_same(self, opened: Open) -> None:
        scene = opened()
        scene.remembered.mkdir()
        scene.portal.asks_person = True
        scene.hotkeys.grab("note", "Ctrl+Alt+G")
        scene.loop.until(lambda: scene.portal.bindings, "the desktop asks")
        scene.portal.answer(1)
        scene.settle()
        assert scene.hotkeys.state("note") is DECLINED

    def test_a_dialogue_that_fails_is_no_answer(self, opened: Open) -> None:
        scene = opened()
        scene.portal.asks_person = True
        scene.hotkeys.grab("note", "Ctrl+Alt+G")
        scene.loop.until(lambda: scene.portal.bindings, "the desktop asks")
        scene.portal.answer(2)
        scene.settle()
        assert scene.hotkeys.state("note") is UNAVAILABLE
        assert not scene.remembered.exists()


class TestPressed:
    def test_the_desktops_word_for_a_window_comes_along(self, opened: Open) -> None:
        scene = opened()
        ask(scene)
        scene.portal.press("CTRL+ALT+g", "a-uuid")
        scene.settle()
        assert scene.heard == [Pressed("note", token="a-uuid")]

    def test_what_is_pressed_for_others_is_not_ours(self, opened: Open) -> None:
        scene = opened()
        ask(scene)
        (ours,) = scene.portal.sessions
        scene.portal.activate(f"{PATH}/session/1_99/theirs", "note")
        scene.portal.activate(ours, "something-else")
        scene.settle()
        assert scene.heard == []

    def test_a_desktop_may_give_other_keys_and_none(self, opened: Open) -> None:
        scene = opened()
        ask(scene)
        changes = scene.changes
        scene.portal.give_keys(note="Super+N", ground="")
        scene.settle()
        assert scene.hotkeys.given("note") == "Super+N"
        assert scene.hotkeys.state("note") is READY
        assert scene.hotkeys.state("ground") is NO_KEYS
        assert scene.changes > changes


class TestItsEnd:
    @pytest.fixture(autouse=True)
    def hurried(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(portal_hotkeys, "REST", 0.02)
        monkeypatch.setattr(bus, "REST", 0.02)

    def test_keys_that_are_taken_back_are_asked_for_again_ever_more_rarely(
        self, opened: Open
    ) -> None:
        scene = opened()
        ask(scene)
        for so_far in (1, 2):
            rest = scene.hotkeys._rest
            scene.portal.take_back()
            scene.loop.until(lambda: scene.hotkeys.state("note") is UNAVAILABLE, "it is gone")
            scene.loop.until(lambda n=so_far: len(scene.portal.bindings) == n + 1, "asked again")
            scene.settle()
            assert scene.hotkeys._rest == 2 * rest
        assert scene.pressed("Ctrl+Alt+G") == ["note"]

    def test_a_portal_that_is_started_again_is_told_all_anew(
        self, opened: Open, daemon: Daemon, loop: RealLoop
    ) -> None:
        scene = opened()
        ask(scene)
        scene.portal.close()
        loop.until(lambda: scene.hotkeys.state("note") is UNAVAILABLE, "it is gone")
        scene.portal = ShortcutsPortal(daemon, loop)
        loop.until(lambda: scene.hotkeys.state("note") is READY, "it is back")
        assert scene.portal.asked[0] == (REGISTRY, "Register")
        assert scene.portal.refused == []
        assert scene.pressed("Ctrl+Alt+G") == ["note"]

    def test_one_that_takes_over_hears_who_we_are_first(
        self, opened: Open, daemon: Daemon, loop: RealLoop
    ) -> None:
        scene = opened()
        ask(scene)
        heir = Heir(daemon, loop)
        scene.portal.close()
        scene.portal = heir
        loop.until(lambda: heir.bindings, "it is asked")
        assert heir.asked[0] == (REGISTRY, "Register")
        assert heir.refused == []

    def test_one_that_comes_late_is_asked_then(
        self, daemon: Daemon, loop: RealLoop, opened: Open
    ) -> None:
        scene = opened()
        scene.portal.give_up(NAME)
        scene.settle()
        assert ask(scene) is UNAVAILABLE
        assert scene.portal.bindings == []
        scene.portal.own(NAME)
        loop.until(lambda: scene.hotkeys.state("note") is READY, "it is asked")

    def test_a_bus_that_is_lost_takes_all_along(
        self, opened: Open, daemon: Daemon, loop: RealLoop
    ) -> None:
        scene = opened()
        ask(scene)
        scene.portal.close()
        daemon.end()
        daemon.start()
        scene.portal = ShortcutsPortal(daemon, loop)
        loop.until(lambda: scene.portal.bindings, "it is asked anew")
        scene.settle()
        assert scene.pressed("Ctrl+Alt+G") == ["note"]

    def test_no_bus_is_no_keys(self, opened: Open, daemon: Daemon) -> None:
        scene = opened()
        scene.bus.close()
        scene.hotkeys.grab("note", "Ctrl+Alt+G")
        scene.loop.until(lambda: scene.hotkeys.state("note") is UNAVAILABLE, "nobody is there")


anything = st.recursive(
    st.none() | st.integers() | st.text(max_size=5) | st.floats(),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.tuples(inner, inner)
        | st.dictionaries(
            st.sampled_from(["session_handle", "shortcuts", "trigger_description"])
            | st.sampled_from(["activation_token", ""]),
            inner,
            max_size=3,
        )
    ),
)


@given(anything)
def test_whatever_a_portal_says_is_survived(said: Any) -> None:
    code, results = read_response(said)
    assert isinstance(code, int)
    assert isinstance(words.read_session(results), str)
    for action, keys in words.read_keys(said).items():
        assert isinstance(action, str)
        assert isinstance(keys, str)
    assert isinstance(words.read_token(said), str)
