"""Nobody to show a notification here."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from glimmer_desktop.services.ports.notifications import NotifyState


class NullNotifications:
    technique = "null"
    can_offer = False
    is_there = False

    def learn(self) -> None:
        """There is nothing to find out."""

    def show(
        self,
        title: str,
        line: str,
        offers: Sequence[tuple[str, str]],
        done: Callable[[NotifyState, str], None],
        *,
        bell: bool = False,
    ) -> None:
        """It fails at once, so that another way has its turn."""
        done(NotifyState.FAILED, "")

    def take_back(self) -> None:
        """Nothing is shown."""

    def close(self) -> None:
        """Nothing is open."""
