"""The conversation with a notification service, both ways, over a real dbus-daemon.

The services are stubs that say what their kind says; the real ones are in tests/desktop.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from glimmer_desktop.services.ports.notifications import NotifyState
from glimmer_desktop.system.bus import Bus
from glimmer_desktop.system.notify import service as words
from glimmer_desktop.system.notify.around import Around
from glimmer_desktop.system.notify.freedesktop import (
    ANSWER_LIMIT,
    BRIEF,
    STAY,
    FreedesktopNotifications,
)
from glimmer_desktop.system.notify.service import NAME
from loops import RealLoop
from system.message_bus import Daemon, Service

PATH = "/org/freedesktop/Notifications"
OFFERS = (("pause", "Pause with me"), ("note", "Note a glimmer"), ("not-now", "Not now"))
LINE = "Bread & <light>?"
USUAL = ["actions", "body", "body-markup", "persistence"]


class Desk(Service):
    """A notification service that shows what it is asked to."""

    def __init__(
        self,
        daemon: Daemon,
        loop: RealLoop,
        capabilities: list[str] = USUAL,
        called: str = "dunst",
    ) -> None:
        super().__init__(daemon, loop, NAME)
        self.notices: list[tuple[Any, ...]] = []
        self.closed: list[int] = []
        self.on(NAME, "GetCapabilities", lambda: ("as", (capabilities,)))
        self.on(NAME, "GetServerInformation", lambda: ("ssss", (called, "them", "1.0", "1.2")))
        self.on(NAME, "Notify", self._show)
        self.on(NAME, "CloseNotification", self._take_back)

    def _show(self, *notice: Any) -> tuple[str, tuple[Any, ...]]:
        self.notices.append(notice)
        return "u", (40 + len(self.notices),)

    def _take_back(self, shown: int) -> tuple[str, tuple[Any, ...]]:
        self.closed.append(shown)
        return "", ()

    def tell(self, member: str, signature: str, *body: Any) -> None:
        self.signal(PATH, NAME, member, signature, body)

    @property
    def hints(self) -> dict[str, tuple[str, Any]]:
        hints: dict[str, tuple[str, Any]] = self.notices[-1][6]
        return hints


class Showing:
    """The client, and what came of what it showed."""

    def __init__(self, daemon: Daemon, loop: RealLoop) -> None:
        self.loop = loop
        self.became: list[tuple[NotifyState, str]] = []
        self.rung = 0
        self.tokens: list[str] = []
        self.bus = Bus("session", loop, daemon.environ)
        around = Around(
            session=lambda: self.bus,
            loop=loop,
            ring=self._ring,
            bell=Path("/sounds/bell.wav"),
            icon=Path("/icons/glimmer.png"),
            activated=self.tokens.append,
        )
        self.notifications = FreedesktopNotifications(around)

    def _ring(self) -> None:
        self.rung += 1

    def show(self, *, offers: Any = OFFERS, bell: bool = False) -> None:
        self.notifications.show("An invitation", LINE, offers, self.done, bell=bell)

    def done(self, state: NotifyState, key: str) -> None:
        self.became.append((state, key))

    def until_up(self, desk: Desk, count: int = 1) -> None:
        self.loop.until(lambda: len(desk.notices) == count, "the notification")
        shown = 40 + count
        self.loop.until(
            lambda: self.notifications._up and self.notifications._up.id == shown, "its id"
        )

    def until_told(self, seconds: float = 5.0) -> tuple[NotifyState, str]:
        self.loop.until(lambda: self.became, "what became of it", seconds)
        [one] = self.became
        return one


@pytest.fixture
def showing(daemon: Daemon, loop: RealLoop) -> Iterator[Showing]:
    one = Showing(daemon, loop)
    yield one
    one.notifications.close()
    one.bus.close()


@pytest.fixture
def desk(daemon: Daemon, loop: RealLoop) -> Iterator[Desk]:
    one = Desk(daemon, loop)
    yield one
    one.close()


class TestWhatItAsks:
    def test_it_says_who_it_is_and_what_it_offers(self, showing: Showing, desk: Desk) -> None:
        assert not showing.notifications.can_offer
        showing.show()
        showing.until_up(desk)
        name, replaces, icon, title, body, actions, hints, stay = desk.notices[0]
        assert (name, replaces, icon) == ("Glimmer", 0, "file:///icons/glimmer.png")
        assert (title, body) == ("An invitation", "Bread &amp; &lt;light&gt;?")
        assert actions[:2] == ["default", ""]  # with words, some would make a button of it
        assert actions[2:] == [word for offer in OFFERS for word in offer]
        assert stay == STAY * 1000
        assert hints == {
            "category": ("s", "x-glimmer.invitation"),
            "desktop-entry": ("s", "org.glimmer.Glimmer"),
            "suppress-sound": ("b", True),
            "transient": ("b", True),
            "urgency": ("y", 0),
        }
        assert showing.notifications.can_offer
        assert showing.became == []

    def test_gnome_shows_only_what_is_of_normal_urgency_and_lasts(
        self, daemon: Daemon, loop: RealLoop, showing: Showing
    ) -> None:
        desk = Desk(daemon, loop, called="gnome-shell")
        showing.show()
        showing.until_up(desk)
        assert desk.hints["urgency"] == ("y", 1)
        assert desk.hints["transient"] == ("b", False)
        desk.close()

    def test_a_service_without_buttons_is_given_none(
        self, daemon: Daemon, loop: RealLoop, showing: Showing
    ) -> None:
        desk = Desk(daemon, loop, ["body"])
        showing.show()
        showing.until_up(desk)
        assert desk.notices[0][5] == []
        assert not showing.notifications.can_offer
        desk.close()

    def test_only_where_there_is_markup_it_is_escaped(
        self, daemon: Daemon, loop: RealLoop, showing: Showing
    ) -> None:
        desk = Desk(daemon, loop, ["actions", "body"])
        showing.show()
        showing.until_up(desk)
        assert desk.notices[0][4] == LINE
        desk.close()

    def test_without_a_body_the_line_is_its_title(
        self, daemon: Daemon, loop: RealLoop, showing: Showing
    ) -> None:
        desk = Desk(daemon, loop, ["actions"])
        showing.show()
        showing.until_up(desk)
        assert desk.notices[0][3:5] == (LINE, "")
        desk.close()

    def test_one_that_only_tells_is_brief(self, showing: Showing, desk: Desk) -> None:
        showing.show(offers=())
        showing.until_up(desk)
        assert desk.notices[0][7] == BRIEF * 1000


class TestTheBell:
    def test_the_service_rings_it_where_it_can(
        self, daemon: Daemon, loop: RealLoop, showing: Showing
    ) -> None:
        desk = Desk(daemon, loop, [*USUAL, "sound"])
        showing.show(bell=True)
        showing.until_up(desk)
        assert desk.hints["sound-file"] == ("s", "/sounds/bell.wav")
        assert "suppress-sound" not in desk.hints
        assert showing.rung == 0
        desk.close()

    def test_else_we_do_once_it_is_there(self, showing: Showing, desk: Desk) -> None:
        showing.show(bell=True)
        assert showing.rung == 0
        showing.until_up(desk)
        assert showing.rung == 1
        assert desk.hints["suppress-sound"] == ("b", True)

    def test_without_one_nothing_sounds(
        self, daemon: Daemon, loop: RealLoop, showing: Showing
    ) -> None:
        desk = Desk(daemon, loop, [*USUAL, "sound"])
        showing.show()
        showing.until_up(desk)
        assert desk.hints["suppress-sound"] == ("b", True)
        assert showing.rung == 0
        desk.close()


class TestWhatBecomesOfIt:
    @pytest.fixture(autouse=True)
    def up(self, showing: Showing, desk: Desk) -> None:
        showing.show()
        showing.until_up(desk)

    @pytest.mark.parametrize(("action", "key"), [("note", "note"), ("default", "")])
    def test_a_choice_is_told_once(
        self, showing: Showing, desk: Desk, action: str, key: str
    ) -> None:
        desk.tell("ActionInvoked", "us", 41, action)
        desk.tell("NotificationClosed", "uu", 41, 2)
        assert showing.until_told() == (NotifyState.CHOSEN, key)
        showing.loop.until(lambda: desk.closed == [41], "that it is let go")
        assert showing.until_told() == (NotifyState.CHOSEN, key)

    @pytest.mark.parametrize(
        ("reason", "state"),
        [
            (1, NotifyState.EXPIRED),
            (2, NotifyState.CLOSED),
            (4, NotifyState.CLOSED),
            (99, NotifyState.CLOSED),
        ],
    )
    def test_why_it_closed(
        self, showing: Showing, desk: Desk, reason: int, state: NotifyState
    ) -> None:
        desk.tell("NotificationClosed", "uu", 41, reason)
        assert showing.until_told() == (state, "")

    def test_those_of_other_programs_and_nonsense_are_left_alone(
        self, showing: Showing, desk: Desk
    ) -> None:
        desk.tell("ActionInvoked", "us", 7, "note")
        desk.tell("NotificationClosed", "uu", 7, 1)
        desk.tell("ActionInvoked", "us", 41, "format-the-disk")
        desk.tell("ActionInvoked", "uu", 41, 5)
        desk.tell("NotificationClosed", "us", 41, "1")
        desk.tell("NotificationClosed", "u", 41)
        desk.tell("NotificationClosed", "")
        desk.tell("NotificationClosed", "uu", 41, 2)
        assert showing.until_told() == (NotifyState.CLOSED, "")

    def test_the_right_to_the_keyboard_is_passed_on_first(
        self, showing: Showing, desk: Desk
    ) -> None:
        desk.tell("ActivationToken", "us", 7, "another's")
        desk.tell("ActivationToken", "us", 41, "glimmer_TIME77")
        desk.tell("ActionInvoked", "us", 41, "note")
        showing.until_told()
        assert showing.tokens == ["glimmer_TIME77"]

    def test_the_next_takes_its_place(self, showing: Showing, desk: Desk) -> None:
        showing.show()
        showing.until_up(desk, 2)
        assert desk.notices[1][1] == 41
        desk.tell("NotificationClosed", "uu", 41, 1)
        desk.tell("ActionInvoked", "us", 42, "pause")
        assert showing.until_told() == (NotifyState.CHOSEN, "pause")

    def test_taken_back_it_is_closed_and_nothing_told(self, showing: Showing, desk: Desk) -> None:
        burden = showing.loop.burden
        showing.notifications.take_back()
        showing.loop.until(lambda: desk.closed == [41], "that it is closed")
        desk.tell("NotificationClosed", "uu", 41, 3)
        showing.show()
        showing.until_up(desk, 2)
        assert showing.became == []
        assert desk.notices[1][1] == 0
        assert showing.loop.burden == burden

    def test_a_service_that_ends_fails_it(self, showing: Showing, desk: Desk) -> None:
        desk.give_up(NAME)
        assert showing.until_told() == (NotifyState.FAILED, "")


class TestServicesInTrouble:
    def test_without_a_service_it_fails_at_once(self, showing: Showing) -> None:
        showing.show()
        assert showing.until_told(ANSWER_LIMIT) == (NotifyState.FAILED, "")
        assert not showing.notifications.can_offer

    def test_without_a_bus_it_fails_before_it_returns(self, daemon: Daemon, loop: RealLoop) -> None:
        daemon.end()
        showing = Showing(daemon, loop)
        showing.show()
        assert showing.became == [(NotifyState.FAILED, "")]
        showing.bus.close()
        daemon.start()

    @pytest.mark.parametrize("silent", ["GetServerInformation", "GetCapabilities", "Notify"])
    def test_one_that_never_answers_fails_within_a_second(
        self, showing: Showing, desk: Desk, silent: str
    ) -> None:
        desk.on(NAME, silent, lambda *_: None)
        showing.show()
        assert showing.until_told(seconds=1.0) == (NotifyState.FAILED, "")

    def test_one_that_answers_too_late_is_asked_to_take_it_back(
        self, showing: Showing, desk: Desk
    ) -> None:
        """The card is up by then; two at once would be one too many."""
        calls: list[Any] = []
        answer = desk._answer

        def late(call: Any) -> None:
            member = call.header.fields[3]
            if member == "Notify":
                calls.append(call)
            else:
                answer(call)

        desk._answer = late  # type: ignore[method-assign]
        showing.show()
        showing.until_told()
        answer(calls[0])
        showing.loop.until(lambda: desk.closed == [41], "that it is closed")
        assert showing.became == [(NotifyState.FAILED, "")]

    @pytest.mark.parametrize(
        ("member", "reply"),
        [
            ("GetCapabilities", ("s", ("actions",))),
            ("GetCapabilities", ("ai", ([1, 2],))),
            ("GetCapabilities", ("", ())),
            ("Notify", ("s", ("41",))),
            ("Notify", ("u", (0,))),
            ("Notify", ("", ())),
        ],
    )
    def test_nonsense_fails_it(
        self, showing: Showing, desk: Desk, member: str, reply: tuple[str, tuple[Any, ...]]
    ) -> None:
        desk.on(NAME, member, lambda *_: reply)
        showing.show()
        assert showing.until_told() == (NotifyState.FAILED, "")

    @pytest.mark.parametrize("reply", [("", ()), ("u", (7,))])
    def test_one_that_does_not_say_who_it_is_will_do(
        self, showing: Showing, desk: Desk, reply: tuple[str, tuple[Any, ...]]
    ) -> None:
        desk.on(NAME, "GetServerInformation", lambda: reply)
        showing.show()
        showing.until_up(desk)

    def test_the_next_time_it_is_asked_again(
        self, showing: Showing, daemon: Daemon, loop: RealLoop
    ) -> None:
        showing.show()
        showing.until_told()
        desk = Desk(daemon, loop)
        showing.show()
        showing.until_up(desk)
        desk.close()


class TestOneThatNeverLetsGo:
    """Nothing closes it, and nothing is told: it is taken back after its time."""

    @pytest.fixture(autouse=True)
    def short(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("glimmer_desktop.system.notify.freedesktop.STAY", 0.05)
        monkeypatch.setattr("glimmer_desktop.system.notify.freedesktop._GRACE", 0.05)

    def test_it_goes_by_itself(self, showing: Showing, desk: Desk) -> None:
        showing.show()
        assert showing.until_told() == (NotifyState.EXPIRED, "")
        assert desk.closed == [41]

    def test_where_it_was_gone_nobody_knows_whether_it_was_seen(
        self, showing: Showing, desk: Desk
    ) -> None:
        del desk.answers[NAME, "CloseNotification"]  # an error: there is no such notification
        showing.show()
        assert showing.until_told() == (NotifyState.CLOSED, "")


def test_what_it_can_do_is_learnt_without_showing_anything(showing: Showing, desk: Desk) -> None:
    showing.notifications.learn()
    showing.loop.until(lambda: showing.notifications.can_offer, "its capabilities")
    assert desk.notices == []
    assert desk.flags == [2, 2]  # no_auto_start: nothing is begun only for being asked


def test_a_service_that_comes_and_goes_is_known(
    showing: Showing, daemon: Daemon, loop: RealLoop
) -> None:
    showing.notifications.learn()
    desk = Desk(daemon, loop)
    loop.until(lambda: showing.notifications.can_offer, "its capabilities")
    desk.give_up(NAME)
    loop.until(lambda: not showing.notifications.can_offer, "that it is gone")
    desk.close()
    plain = Desk(daemon, loop, ["body"])
    showing.show()
    showing.until_up(plain)
    assert not showing.notifications.can_offer
    plain.close()


def test_whether_anybody_would_show_one_is_known(
    showing: Showing, daemon: Daemon, loop: RealLoop
) -> None:
    assert showing.notifications.is_there, "nobody has asked yet"
    showing.notifications.learn()
    loop.until(lambda: not showing.notifications.is_there, "that nobody does")
    desk = Desk(daemon, loop)
    loop.until(lambda: showing.notifications.is_there, "that somebody came")
    desk.close()
    loop.until(lambda: not showing.notifications.is_there, "that it went")


def test_one_that_could_be_started_is_there_until_it_was_tried_in_vain(
    daemon: Daemon, loop: RealLoop
) -> None:
    daemon.end()
    daemon.offer_to_start(NAME, "/bin/false")
    daemon.start()
    showing = Showing(daemon, loop)
    told: list[object] = []
    showing.notifications.learn()
    showing.bus.call(words.ask_startable(), told.append)  # answered after what was learnt
    loop.until(lambda: told, "what can be started")
    assert showing.notifications.is_there
    showing.show()
    assert showing.until_told() == (NotifyState.FAILED, "")
    assert not showing.notifications.is_there
    showing.notifications.close()
    showing.bus.close()


def test_nothing_is_left_waiting(showing: Showing, desk: Desk) -> None:
    showing.notifications.learn()
    showing.loop.until(lambda: showing.notifications.can_offer, "its capabilities")
    before = showing.loop.burden
    for count in range(1, 20):
        showing.became.clear()
        showing.show()
        showing.until_up(desk, count)
        desk.tell("NotificationClosed", "uu", 40 + count, 2)
        showing.until_told()
    assert showing.loop.burden == before
    showing.notifications.close()
    assert showing.bus._followed == []
