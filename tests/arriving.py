"""What an invitation can come by, on a machine of a test's own: a tray and notifications."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from glimmer_desktop.services.ports.notifications import NotifyState
from glimmer_desktop.settings.schema import ArrivalChoice
from glimmer_desktop.ui.pause.arrival import Arrival, Ways
from glimmer_desktop.ui.pause.screens import screen_in_use
from glimmer_desktop.ui.theme.theme import Theme


class Panel(QObject):
    """The tray, as far as an invitation is concerned."""

    available_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.available = True
        self.line = ""

    def warm(self, line: str) -> None:
        self.line = line

    def cool(self) -> None:
        self.line = ""


class Desk:
    """A notification service that is told what becomes of its notifications."""

    technique = "fake"
    can_offer = True
    is_there = True

    def __init__(self) -> None:
        self.works = True
        self.shown: list[tuple[str, str, tuple[tuple[str, str], ...], bool]] = []
        self.done: Callable[[NotifyState, str], None] | None = None

    def learn(self) -> None:
        pass

    def show(
        self,
        title: str,
        line: str,
        offers: Sequence[tuple[str, str]],
        done: Callable[[NotifyState, str], None],
        *,
        bell: bool = False,
    ) -> None:
        if not self.works:
            done(NotifyState.FAILED, "")
            return
        self.shown.append((title, line, tuple(offers), bell))
        self.done = done

    def end(self, state: NotifyState, key: str = "") -> None:
        done, self.done = self.done, None
        assert done is not None, "nothing is up"
        done(state, key)

    def take_back(self) -> None:
        self.done = None

    def close(self) -> None:
        self.take_back()


def by_card(theme: Theme) -> Arrival:
    """An arrival for which the person left the card."""
    desk, panel = Desk(), Panel()
    ways = Ways(lambda: ArrivalChoice.CARD, lambda: desk, lambda: None, panel, screen_in_use)
    return Arrival(ways, theme)
