"""Notifications with buttons through the desktop's own service, over D-Bus.

A client of our own: Qt's tray message sends no buttons on Linux, its click is never told, and
without a tray it is lost in silence.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final

from jeepney import HeaderFields, MatchRule, Message

from glimmer_desktop.services.ports.notifications import NotifyState
from glimmer_desktop.system.bus import owner_changes
from glimmer_desktop.system.notify import service as words
from glimmer_desktop.system.notify.around import Around
from glimmer_desktop.system.notify.service import Notice, Service

_log = logging.getLogger("glimmer.machine")

ANSWER_LIMIT: Final = 0.9
"""Seconds in which a service has to show it; then somebody else does."""
STAY: Final = 45.0
"""Seconds for which a notification with offers is there, as long as the card."""
BRIEF: Final = 8.0
"""The same for one that only tells."""
_GRACE: Final = 2.0
"""Seconds after its time at which one is taken back that its service has not let go."""
_LATE: Final = 30.0
"""Seconds in which a late answer is still heard, to take back what nobody waits for any more."""

Done = Callable[[NotifyState, str], None]


@dataclass(eq=False, slots=True)
class _Shown:
    """One that is on its way, or up since `id` is known."""

    notice: Notice
    done: Done
    replaces: int
    id: int = 0
    forget_limit: Callable[[], None] = field(default=lambda: None)


class FreedesktopNotifications:
    """Asks the service anew each time what it can do: another may have taken its place."""

    technique = "freedesktop"

    def __init__(self, around: Around) -> None:
        self._around = around
        self._bus = around.session()
        self._up: _Shown | None = None
        self._unfollow: Callable[[], None] | None = None
        self._forget_owner: Callable[[], None] | None = None
        self._service: Service | None = None
        self._can_start = True
        self._complained = False

    @property
    def can_offer(self) -> bool:
        return self._service is not None and self._service.has("actions")

    @property
    def is_there(self) -> bool:
        return self._service is not None or self._can_start

    def learn(self) -> None:
        """Now, and whenever another service takes over: at login it often starts after us."""
        self._mind_owner()
        self._ask(self._ask_who_could, start=False)

    def show(
        self,
        title: str,
        line: str,
        offers: Sequence[tuple[str, str]],
        done: Done,
        *,
        bell: bool = False,
    ) -> None:
        """Told FAILED within a second where nobody shows it."""
        before = self._let_go()
        stay = STAY if offers else BRIEF
        notice = Notice(title, line, tuple(offers), bell, stay)
        self._up = shown = _Shown(notice, done, replaces=before.id if before else 0)
        shown.forget_limit = self._around.loop.later(ANSWER_LIMIT, lambda: self._fail(shown))
        self._follow()
        self._ask(lambda: self._post(shown))

    def take_back(self) -> None:
        shown = self._let_go()
        if shown is not None and shown.id:
            self._close(shown.id)

    def close(self) -> None:
        self.take_back()
        if self._forget_owner is not None:
            self._forget_owner()
            self._forget_owner = None

    # On its way

    def _ask(self, then: Callable[[], None], *, start: bool = True) -> None:
        """What the service is and can do; one that does not run is started only for a reason."""

        def informed(information: object) -> None:
            asked = words.ask_capabilities(start=start)
            self._bus.call(asked, lambda found: learned(found, information))

        def learned(capabilities: object, information: object) -> None:
            self._service = words.read_service(capabilities, information)
            then()

        self._bus.call(words.ask_information(start=start), informed)

    def _ask_who_could(self) -> None:
        """Where none runs, the bus knows whether there is one to start."""

        def told(names: object) -> None:
            match names:
                case (list(found),):
                    self._can_start = words.NAME in found

        if self._service is None:
            self._bus.call(words.ask_startable(), told)

    def _post(self, shown: _Shown) -> None:
        if self._up is not shown:
            return
        if self._service is None:
            self._can_start = False
            self._fail(shown)
            return
        around = self._around
        asked = words.notify(self._service, shown.notice, shown.replaces, around.icon, around.bell)
        self._bus.call(asked, lambda reply: self._posted(shown, reply), _LATE)

    def _posted(self, shown: _Shown, reply: object) -> None:
        match reply:
            case (int(found),) if found > 0:
                self._appeared(shown, found)
            case _:
                self._fail(shown)

    def _appeared(self, shown: _Shown, found: int) -> None:
        if self._up is not shown:
            self._close(found)  # too late: nobody waits for it any more
            return
        self._complained = False
        shown.id = found
        shown.forget_limit()
        wait = shown.notice.stay + _GRACE
        shown.forget_limit = self._around.loop.later(wait, lambda: self._outstayed(shown))
        if shown.notice.bell and self._service and not self._service.has("sound"):
            self._around.ring()

    def _fail(self, shown: _Shown) -> None:
        if self._up is not shown:
            return
        if not self._complained:
            _log.info("the desktop's notification service does not show anything")
            self._complained = True
        self._end(shown, NotifyState.FAILED)

    # What becomes of it

    def _follow(self) -> None:
        self._mind_owner()
        ours = MatchRule(type="signal", sender=words.NAME, interface=words.NAME)
        self._unfollow = self._bus.follow(ours, self._heard)

    def _mind_owner(self) -> None:
        """From the first need on, for good."""
        if self._forget_owner is None:
            owner = owner_changes(words.NAME)
            self._forget_owner = self._bus.follow(owner, self._owner_changed)

    def _heard(self, signal: Message) -> None:
        """Each signal begins with the id of what it is about, be it another program's."""
        shown = self._up
        if shown is None or not shown.id:
            return
        match (signal.header.fields.get(HeaderFields.member), signal.body):
            case ("ActivationToken", (shown.id, str(token))):
                self._around.activated(token)
            case ("ActionInvoked", (shown.id, str(key))):
                self._chosen(shown, key)
            case ("NotificationClosed", (shown.id, int(why))):
                expired = why == words.EXPIRED
                self._end(shown, NotifyState.EXPIRED if expired else NotifyState.CLOSED)

    def _chosen(self, shown: _Shown, key: str) -> None:
        """One of the offers, or "" for a click on the notification itself."""
        if key == words.DEFAULT or key in dict(shown.notice.offers):
            self._close(shown.id)  # most have let it go by now
            self._end(shown, NotifyState.CHOSEN, "" if key == words.DEFAULT else key)

    def _owner_changed(self, signal: Message) -> None:
        """A service that ends takes along what it showed."""
        match signal.body:
            case (_, str(old), str(new)):
                if old and self._up is not None:
                    self._fail(self._up)
                self._service = None
                if new:
                    self._ask(lambda: None)
                else:
                    self._ask_who_could()

    def _outstayed(self, shown: _Shown) -> None:
        """Some services never let anything go. Whether it was there, its answer tells."""

        def closed(reply: object) -> None:
            if self._up is shown:
                there = reply is not None
                self._end(shown, NotifyState.EXPIRED if there else NotifyState.CLOSED)

        self._bus.call(words.close(shown.id), closed)

    def _close(self, shown: int) -> None:
        self._bus.call(words.close(shown), lambda _: None)

    def _end(self, shown: _Shown, state: NotifyState, key: str = "") -> None:
        self._let_go()
        shown.done(state, key)

    def _let_go(self) -> _Shown | None:
        """What was up until now, if anything; it is not listened for any more."""
        shown, self._up = self._up, None
        if shown is not None:
            shown.forget_limit()
        if self._unfollow is not None:
            self._unfollow()
            self._unfollow = None
        return shown
