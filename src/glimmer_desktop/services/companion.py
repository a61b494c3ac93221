"""What a running companion does when it is asked, by the tray, a hotkey or a command.

Implemented by `app/companion.py`; called on the UI thread only.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from glimmer_desktop.domain.errors import Known
    from glimmer_desktop.domain.presence import PresenceReading
    from glimmer_desktop.services.backups import Second
    from glimmer_desktop.services.ports.hotkeys import HotkeyState


@dataclass(frozen=True, slots=True)
class HotkeyStatus:
    action: str
    technique: str
    state: HotkeyState
    chord: str
    """That was asked for."""
    given: str = ""
    """The keys that the desktop gave instead, in its own words; "" where it leaves that to us."""


@dataclass(frozen=True, slots=True)
class PausesStatus:
    """When the next invitation may come, or why it is quiet (codes such as "resting")."""

    on: bool
    next: datetime | None
    quiet_because: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PresenceStatus:
    """What is known of the person right now, and how each of it is asked here."""

    reading: PresenceReading
    techniques: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class BackupStatus:
    """How the last daily backup of this run went; as good as new before the first."""

    trouble: Known | None = None
    """Why there is none; the next change brings another try."""
    changed_moments: int = 0
    """In it as they are, but not as they were kept."""
    damaged_photos: int = 0
    """Left out of it: not as they were kept."""
    mended_photos: int = 0
    """A disk had changed them in the journal; they are whole again, from another copy."""
    damaged_backups: int = 0
    """Older ones that were cut or changed after they were made."""
    second: Second | None = None
    """How it stands with the second folder, once a copy was tried; None where none is chosen."""


@dataclass(frozen=True, slots=True)
class NotifyStatus:
    """How the desktop's notifications are shown here, and whether with buttons."""

    technique: str = "null"
    actions: bool = False
    there: bool = False
    """Whether anybody shows them just now, or is started when one is to be shown."""


@dataclass(frozen=True, slots=True)
class CompanionStatus:
    pauses: PausesStatus
    tray_available: bool
    tray_technique: str
    hotkeys: tuple[HotkeyStatus, ...]
    backup: BackupStatus = BackupStatus()
    presence: PresenceStatus | None = None
    """None where nobody looked."""
    notify: NotifyStatus = NotifyStatus()
    told_of_arrival: tuple[str, ...] = ()
    """What there is to say of the way invitations come by (`settings.arrivals.told_of`)."""


class Companion(Protocol):
    """The windows and the rhythm, as commands see them."""

    def let_through(self, token: str) -> None:
        """The desktop's word that the window which is asked for next may have the keyboard."""

    def show_main(self) -> None:
        """Bring up the main window (a second `glimmer`)."""

    def show_capture(self, text: str = "") -> None:
        """Open the capture window; `text` is added to what is there."""

    def show_gallery(self) -> None: ...

    def show_map(self) -> None: ...

    def show_settings(self) -> None: ...

    def invite(self) -> None:
        """Show the invitation card now, exactly as a due one would."""

    def invite_when_calm(self) -> None:
        """Treat one as due now: it comes when it does not disturb, or is let go in silence."""

    def pause(self) -> None:
        """Open the guided pause."""

    def ground(self) -> None:
        """Open Ground me over the whole screen."""

    def evening(self) -> None:
        """Open the page of this evening, chosen or not."""

    def drift(self) -> None:
        """Let what is kept close drift by, over the whole screen."""

    def rest(self, until: datetime) -> None: ...

    def resume(self) -> None: ...

    def ask_status(self, done: Callable[[CompanionStatus], None]) -> None:
        """Look at how things are, and tell it: at once or within a second."""

    def moments_arrived(self, count: int) -> None:
        """A command has kept or imported moments: screens show them."""

    def quit(self) -> None:
        """Finish what is being written and leave."""
