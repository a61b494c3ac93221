"""One session with the portal: asked for, bound once, heard, and closed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from itertools import count
from typing import TYPE_CHECKING, Final

from jeepney import HeaderFields, MatchRule, Message

from glimmer_desktop.system.bus import Bus
from glimmer_desktop.system.hotkey.portal import words
from glimmer_desktop.system.hotkey.portal.words import Wish
from glimmer_desktop.system.portal import (
    CANCELLED,
    DONE,
    ENDED,
    Results,
    read_response,
    response_to,
)

if TYPE_CHECKING:
    from glimmer_desktop.services.ports.loop import Loop

PATIENCE: Final = 30.0
"""Seconds for an answer that needs nobody; the portal may have to be started for it."""

_numbers = count(1)


class Came(Enum):
    """What a session came to."""

    BOUND = auto()
    DECLINED = auto()  # the desktop asked the person, who said no
    REFUSED = auto()  # there is no portal, or it does not give keys, or not to us
    CLOSED = auto()  # by the portal, after it was bound


@dataclass(frozen=True, slots=True)
class Heard:
    """Whoever has the session and is told of it."""

    came: Callable[[Came], None]
    keys: Callable[[dict[str, str]], None]
    """The keys of each action, in the desktop's words."""
    pressed: Callable[[str, str], None]
    """An action, and the desktop's word that a window may have the keyboard."""


class Session:
    """Nothing is told any more after `close`, nor after CLOSED, REFUSED and DECLINED."""

    def __init__(self, bus: Bus, loop: Loop, wishes: tuple[Wish, ...], heard: Heard) -> None:
        self._bus = bus
        self._loop = loop
        self.wishes = wishes
        self.has_begun = False
        """Whether anything was answered, on the connection of then."""
        self.is_nameless = False
        """Whether nobody, or an old portal, has heard who we are."""
        self._heard = heard
        self._handle = ""
        self._over = False
        self._unfollow: list[Callable[[], None]] = []
        self._forget_answer: Callable[[], None] = _nothing

    def begin(self) -> None:
        """Say who we are; what the portal answers to that is no matter: old ones cannot."""
        self._bus.call(words.register(), self._create, PATIENCE)

    def close(self) -> None:
        """Let the keys go."""
        if self._handle and not self._over:
            self._bus.call(words.close(self._handle), _nobody)
        self.forget()

    def forget(self) -> None:
        """It is gone already. Nothing is said: the next portal must hear who we are first."""
        self._over = True
        self._forget_answer()
        for unfollow in self._unfollow:
            unfollow()
        self._unfollow.clear()

    # Step by step

    def _create(self, registered: object) -> None:
        self.has_begun = True
        self.is_nameless = registered is None
        if not self._bus.name:
            self._come_to(Came.REFUSED)  # there is no bus
        elif not self._over:
            self._request(words.create_session, self._created, PATIENCE)

    def _created(self, code: int, results: Results) -> None:
        self._handle = words.read_session(results)
        if code != DONE or not self._handle:
            self._come_to(Came.REFUSED)
            return
        self._follow(words.shortcut_signals(), self._told)
        self._follow(words.closed(self._handle), lambda _: self._come_to(Came.CLOSED))
        self._request(lambda token: words.bind(self._handle, self.wishes, token), self._bound)

    def _bound(self, code: int, results: Results) -> None:
        """The person may have been asked in between, and have taken their time."""
        if code == DONE:
            self._heard.keys(words.read_bound(results))
            self._heard.came(Came.BOUND)
        else:
            self._bus.call(words.close(self._handle), _nobody)
            self._come_to(Came.DECLINED if code == CANCELLED else Came.REFUSED)

    def _told(self, signal: Message) -> None:
        """Every program hears of every session: each signal begins with whose it is."""
        match (signal.header.fields.get(HeaderFields.member), signal.body):
            case ("Activated", (self._handle, str(action), _, options)):
                self._heard.pressed(action, words.read_token(options))
            case ("ShortcutsChanged", (self._handle, shortcuts)):
                self._heard.keys(words.read_keys(shortcuts))

    # One request

    def _request(
        self,
        asking: Callable[[str], Message],
        done: Callable[[int, Results], None],
        limit: float | None = None,
    ) -> None:
        """Ask, and tell `done` the response; None of `limit` waits for a person, however long."""
        token = f"glimmer{next(_numbers)}"
        answered = self._wait_for_answer(token, done, limit)
        self._bus.call(
            asking(token),
            lambda reply: None if reply is not None else answered((ENDED, {})),
            PATIENCE,
        )

    def _wait_for_answer(
        self, token: str, done: Callable[[int, Results], None], limit: float | None
    ) -> Callable[[object], None]:
        """Listen before the request is sent: the response may come before the reply to it."""

        def answered(body: object) -> None:
            if self._forget_answer is forget:
                forget()
                done(*read_response(body))

        def forget() -> None:
            self._forget_answer = _nothing
            unfollow()
            forget_limit()

        rule = response_to(self._bus.name, token)
        unfollow = self._bus.follow(rule, lambda signal: answered(signal.body))
        forget_limit = (
            _nothing if limit is None else self._loop.later(limit, lambda: answered(None))
        )
        self._forget_answer = forget
        return answered

    # Its end

    def _follow(self, rule: MatchRule, told: Callable[[Message], None]) -> None:
        self._unfollow.append(self._bus.follow(rule, told))

    def _come_to(self, end: Came) -> None:
        if not self._over:
            self.forget()
            self._heard.came(end)


def _nothing() -> None:
    """There is nothing to forget."""


def _nobody(_reply: object) -> None:
    """What it says to that is no matter."""
