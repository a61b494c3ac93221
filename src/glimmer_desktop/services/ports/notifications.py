"""What an invitation can be told by: a notification of the desktop, and one soft sound."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import Protocol


class NotifyState(StrEnum):
    """How a notification went."""

    CHOSEN = "chosen"
    CLOSED = "closed"  # put away by the person
    EXPIRED = "expired"  # went by itself
    FAILED = "failed"  # it was never shown, or the service died


class Notifications(Protocol):
    """The desktop's own notifications, one of ours at a time; they never take the keyboard."""

    technique: str
    """The way it is done: "freedesktop", "tray", "null" ..."""

    @property
    def can_offer(self) -> bool:
        """Whether buttons are shown; False also while that is not known yet."""

    @property
    def is_there(self) -> bool:
        """Whether anybody shows them, or is started when one is to be shown; True also while that
        is not known yet."""

    def learn(self) -> None:
        """Find out what can be shown here, without showing anything."""

    def show(
        self,
        title: str,
        line: str,
        offers: Sequence[tuple[str, str]],
        done: Callable[[NotifyState, str], None],
        *,
        bell: bool = False,
    ) -> None:
        """Show one in place of the one before. `offers` are keys with their words; `done` is told
        once what became of it, with the key that was chosen or ""."""

    def take_back(self) -> None:
        """Take away what is shown; `done` is not told any more."""

    def close(self) -> None: ...


class Bell(Protocol):
    """One soft sound."""

    technique: str
    """The way it is done: "canberra", "winsound", "null" ..."""

    def ring(self) -> None:
        """Once, without waiting for its end. A bell that cannot ring stays silent."""

    def close(self) -> None: ...
