"""What the services need from storage and from the machine.

Each Protocol is implemented in one place below (`storage/`, `system/`) and faked in tests; core.py
introduces them. Calls are synchronous; those of the store run on the store thread.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import date, datetime, tzinfo
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

# The companion starts without looking at a moment: only the types are named here.
if TYPE_CHECKING:
    from collections.abc import Mapping

    from glimmer_desktop.domain.errors import Known
    from glimmer_desktop.domain.moment import (
        Draft,
        Family,
        Moment,
        MomentId,
        Photo,
        PreparedPhoto,
        Word,
    )
    from glimmer_desktop.domain.picture_edit import Edited, PictureEdit
    from glimmer_desktop.domain.presence import PresenceChange, PresenceReading
    from glimmer_desktop.domain.query import MomentQuery
    from glimmer_desktop.services.alike_store import Alike
    from glimmer_desktop.services.checking import Wholeness
    from glimmer_desktop.services.earlier_store import EarlierVersions
    from glimmer_desktop.services.keeping import Slices
    from glimmer_desktop.services.leaf_store import Leaves
    from glimmer_desktop.services.left_alone import LeavingAlone
    from glimmer_desktop.services.many_store import ManyMoments
    from glimmer_desktop.services.map_store import MapWords, Patterns
    from glimmer_desktop.services.plan_store import PlanStore

OrderKey = int
"""Where a moment stands in the journal: microseconds since 1970 UTC of when it was noticed, made
unique by the store. Larger is newer."""

CAPTURE_SLOT = "capture"
"""The draft of the capture window. A moment being edited keeps its draft under its own id."""

WHILE_LOCKED_SLOT = "while-locked"
"""That of a capture window that was opened while the journal was locked: it has not read what the
other one holds, so it does not write over it either."""


class Clock(Protocol):
    """The only way to the time, the time zone and chance."""

    def now(self) -> datetime:
        """The wall clock, aware, in the person's current zone."""

    def monotonic(self) -> float:
        """Seconds that only grow."""

    def zone(self) -> tzinfo:
        """The person's current time zone."""

    def zone_name(self) -> str:
        """Its IANA name, or "" when it cannot be known."""

    def random_bits(self, count: int) -> int:
        """`count` unpredictable bits."""


class Moments(Protocol):
    """The journal. Writes return once they are durable; none is kept by halves.

    Raises `Known` (DISK_FULL, STORE_READ_ONLY, CANNOT_WRITE, STORE_CORRUPT, NO_SUCH_MOMENT).
    """

    def keep(self, moment: Moment) -> None:
        """Keep a new moment with its words, photos and index entry, all or none."""

    def keep_many(self, moments: Iterable[Moment], stop: Callable[[], bool]) -> int:
        """Keep many in one transaction; nothing is kept if `stop()` turns true (CANCELLED)."""

    def change(self, moment: Moment) -> None:
        """Replace everything a kept moment says."""

    def let_go(self, moment_id: MomentId, at: datetime) -> None:
        """Put it in the bin: no list, count or search shows it any more."""

    def bring_back(self, moment_id: MomentId) -> Moment:
        """Take it out of the bin, as it was."""

    def moment(self, moment_id: MomentId) -> Moment:
        """One moment, in the bin or not."""

    def here(self, ids: Sequence[MomentId]) -> set[MomentId]:
        """Which of these ids the journal has, in the bin or not."""

    def after(self, moment_id: MomentId) -> list[Moment]:
        """The moments that say they came after this one, the newest first."""

    def keys(
        self,
        query: MomentQuery,
        limit: int | None = None,
        stop: Callable[[], bool] | None = None,
    ) -> Sequence[OrderKey]:
        """Where the moments that match stand, newest first (an array of int64, not objects).
        Raises Known CANCELLED soon after `stop()` turns true."""

    def on_days(self, days: Collection[date]) -> Sequence[OrderKey]:
        """Where the moments of these days stand, newest first: each day by the clock of where it
        was noticed."""

    def by_day(self, query: MomentQuery) -> Mapping[date, int]:
        """How many of those that match were noticed on each day, by the clock of where each was;
        days without are not in it."""

    def at(self, keys: Sequence[OrderKey]) -> list[Moment]:
        """The moments that stand at these keys, in the same order; ones let go are left out."""

    def key_of(self, moment_id: MomentId, query: MomentQuery) -> OrderKey | None:
        """Where one moment stands, or None when the query does not match it."""

    def count(self, query: MomentQuery) -> int:
        """How many match."""

    def months(self) -> Sequence[int]:
        """The months, as yyyymm, that have a moment which is not in the bin, the newest first."""

    def binned(self, most: int | None = None) -> list[Moment]:
        """What is in the bin, latest let go first; at most so many."""

    def in_bin(self) -> int:
        """How many are in it."""

    def empty_bin(self, before: datetime) -> int:
        """Let go for good what was put in the bin before a time; how many went."""


@dataclass(frozen=True, slots=True)
class Merged:
    """Two words that became one, and where the one that went had stood."""

    gone: Word
    """As it was before."""
    into: Word
    """The one that stayed, as it was before."""
    alone: tuple[int, ...] = ()
    """Moments (by a number of the store's own) that had carried only the one that went."""
    both: tuple[tuple[int, int, int], ...] = ()
    """Moments that had carried both: number, place of the one that went, place of the other."""


class Words(Protocol):
    """A person's own lists. Words that a moment brings along become entries by themselves."""

    def words(self, family: Family) -> list[Word]:
        """Those not hidden: starred first, then as the person put them, then the most used, then
        as they came."""

    def findable(self, families: Sequence[Family]) -> list[Word]:
        """Of `words`, those that a moment carries which is neither private nor in the bin; of all
        these lists together in the same order."""

    def set_aside(self, family: Family) -> list[Word]:
        """Those hidden, as they came. Former names of other words are not among them."""

    def former(self, family: Family) -> Mapping[str, str]:
        """Names that words once had and none has now, each with what that word is called today."""

    def add(self, family: Family, names: Sequence[str]) -> None:
        """Make sure these names stand in the list (the shipped vocabulary, an import). One that a
        word had before counts as being there."""

    def bring(self, family: Family, name: str) -> None:
        """Let a name stand in the list for certain: made, shown again, or taken up again."""

    def take_out(self, family: Family, name: str) -> None:
        """Remove a name that no moment carries; any other stays."""

    def rename(self, family: Family, name: str, new_name: str) -> Merged | None:
        """Rename it everywhere, at once; onto an existing name the two become one, and the answer
        tells how to part them again."""

    def unname(
        self, family: Family, name: str, old_name: str, former: tuple[str, str] | None
    ) -> None:
        """Take a renaming back, as if it had not been: the name that was given goes without a
        trace, or is once more what it was, the former name of another word (`former`: as it was
        spelled, and that word)."""

    def part(self, merged: Merged) -> None:
        """Let two words be two again: each moment that still carries the one says what it said
        before. What was noted since stays as it is."""

    def hide(self, family: Family, name: str, hidden: bool) -> None:
        """Stop or start offering it; moments that carry it still show it."""

    def star(self, family: Family, name: str, starred: bool) -> None:
        """Let it stand ahead of all others, or no more."""

    def order(self, family: Family, names: Sequence[str]) -> None:
        """Let these stand in this order, ahead of those not named; none: as they are used."""


class Drafts(Protocol):
    """What was typed and not yet kept."""

    def held(self, slot: str) -> Draft | None:
        """The draft of a slot, if there is one."""

    def begun(self, beginning: str) -> list[str]:
        """Slots whose names begin so and that hold a draft, in the order of their names."""

    def hold(self, slot: str, draft: Draft) -> None:
        """Keep it durably in place of the one before."""

    def drop(self, slot: str) -> None:
        """It was kept, or let go."""


class Photos(Protocol):
    """Kept pictures, found by the hash of their content. Pictures are only ever added."""

    def hold(self, prepared: PreparedPhoto) -> Photo:
        """Store picture and thumbnail durably; a moment or draft may name it from now on."""

    def picture(self, sha256: str) -> bytes:
        """The kept picture as an encoded file (JPEG, PNG or WebP)."""

    def thumbnail(self, sha256: str) -> bytes:
        """Its thumbnail, long side 512 px, as an encoded file."""

    def hold_edited(self, prepared: PreparedPhoto, original: str, edit: PictureEdit) -> Photo:
        """Store a picture that was made out of a kept one, which stays for as long as this does."""

    def edited(self, sha256: str) -> Edited | None:
        """Out of which kept picture this one was made and how, if it was."""

    def files_here(self) -> set[str]:
        """The SHA-256 of every file that was brought in and whose picture a moment has."""

    def pictures_here(self) -> set[str]:
        """Every picture that a moment out of the bin has."""

    def came_of(self, files: Mapping[str, str]) -> None:
        """Remember the files that were brought in, each with the picture that was kept of it."""

    def sweep(self, among: Collection[str] | None = None) -> int:
        """Remove pictures that no moment and no draft names; how many went.

        `among` spares all others: one that was just pasted has no draft that names it yet.
        """


class Journal(Protocol):
    """The whole store. Opened by the first use of any part, on the store thread.

    Any part raises `Known` (STORE_NEWER, STORE_NOT_OURS, STORE_CORRUPT, CANNOT_READ, DISK_FULL ...)
    when the store cannot be opened.
    """

    @property
    def is_open(self) -> bool:
        """Whether it was needed so far; asking does not open it."""

    @property
    def moments(self) -> Moments: ...

    @property
    def words(self) -> Words: ...

    @property
    def drafts(self) -> Drafts: ...

    @property
    def photos(self) -> Photos: ...

    @property
    def plans(self) -> PlanStore: ...

    @property
    def left_alone(self) -> LeavingAlone: ...

    @property
    def own_map(self) -> MapWords: ...

    @property
    def patterns(self) -> Patterns: ...

    @property
    def earlier(self) -> EarlierVersions: ...

    @property
    def alike(self) -> Alike: ...

    @property
    def many(self) -> ManyMoments: ...

    @property
    def leaves(self) -> Leaves: ...

    @property
    def wholeness(self) -> Wholeness:
        """How it stood to what was kept in it when it was opened; whole where it is not open."""

    def loss_was_told(self) -> None:
        """The person knows what `wholeness` says: it is whole from here on."""

    def together(self) -> AbstractContextManager[object]:
        """What is written inside becomes durable at the block's end, all of it or none."""

    def close(self) -> None:
        """Finish and let go of the files; a later use opens them again."""


@dataclass(frozen=True, slots=True)
class ReadFile:
    """What came of one file among many: one of the last three, or only that it can be read."""

    path: Path
    file: str = ""
    """SHA-256 of the file as it is; "" if it could not even be read."""
    taken_at: datetime | None = None
    """As in `PreparedPhoto`."""
    known: bool = False
    prepared: PreparedPhoto | None = None
    refused: Known | None = None


class PhotoReader(Protocol):
    """Turns files of unknown origin into pictures that are safe to keep.

    Decodes in a child process with limits: JPEG, PNG and WebP by content, at most 50 MB,
    64 megapixels, 16,000 px a side, 10 s (B21). Turned upright, metadata dropped, long side at most
    2560 px. Raises `Known` (PHOTO_NOT_A_PHOTO, PHOTO_TOO_LARGE, PHOTO_UNREADABLE).
    """

    def from_file(self, path: Path) -> PreparedPhoto: ...

    def from_bytes(self, data: bytes, name: str) -> PreparedPhoto:
        """The same for pasted data; `name` stands for it in messages."""

    def from_files(
        self, paths: Iterable[Path], known: Callable[[str], bool], *, look: bool
    ) -> Iterator[ReadFile]:
        """Many files in their order, two at a time; one refused does not stop the others.

        `known` says of a file's SHA-256 that it need not be decoded. `look`: only whether each can
        be read and when it was taken, in about a fifth of the time.
        """

    def close(self) -> None:
        """Let the child process go."""


@dataclass(frozen=True, kw_only=True)
class PauseMemory:
    """The little that the rhythm remembers between starts. No text, no moments."""

    rest_until: datetime | None = None
    last_invited: datetime | None = None
    last_captured: datetime | None = None
    last_paused: datetime | None = None
    woke_at: datetime | None = None
    invited_today: tuple[datetime, ...] = ()
    faded_in_a_row: int = 0
    quiet_days: int = 0
    quiet_day: date | None = None
    answered_on: date | None = None
    asked_how_often: bool = False
    fading_since: datetime | None = None
    rhythm_seed: int = 0
    windows_done: tuple[str, ...] = ()
    recent_lines: tuple[str, ...] = ()
    fewer: int = 0
    extra: dict[str, str] = field(default_factory=dict)


class PauseMemories(Protocol):
    """Keeps the rhythm's memory in the state folder."""

    def recall(self) -> PauseMemory:
        """What is remembered; a broken file is as good as none."""

    def remember(self, memory: PauseMemory) -> None:
        """Replace it, at once and whole."""


class HotkeyState(StrEnum):
    """What became of asking for a chord."""

    READY = "ready"
    ASKING = "asking"  # the desktop has not answered yet; it may be asking the person
    TAKEN = "taken"  # another program has it
    NO_SUCH_KEY = "no-such-key"  # this keyboard layout cannot type it
    NO_KEYS = "no-keys"  # the desktop knows what is wanted, and has no keys for it
    DECLINED = "declined"  # the desktop asked the person, who said no
    UNAVAILABLE = "unavailable"  # this desktop has no way to ask

    @property
    def is_refusal(self) -> bool:
        """Whether other keys might do: what was asked for is no choice to keep."""
        return self in (HotkeyState.TAKEN, HotkeyState.NO_SUCH_KEY)


@dataclass(frozen=True, slots=True)
class Pressed:
    """A chord was pressed; `x11_time` is the X server's time stamp (ms), 0 elsewhere, and `token`
    the Wayland desktop's word that a window may have the keyboard for it, "" elsewhere."""

    action: str
    x11_time: int = 0
    token: str = ""


class Hotkeys(Protocol):
    """Chords that work from anywhere."""

    technique: str
    """The way it is done: "x11", "portal", "null" ..."""

    def follow(
        self,
        pressed: Callable[[Pressed], None],
        changed: Callable[[], None],
        named: Callable[[str], str],
        /,
    ) -> None:
        """Tell every press from now on, and every change of a state or of `given` that comes by
        itself; `named` says what a desktop is to show for an action. To be called once, before the
        first chord is asked for."""

    def grab(self, action: str, chord: str) -> HotkeyState:
        """Ask for a chord ("Ctrl+Alt+G") in place of the one this action had."""

    def release(self, action: str) -> None: ...

    def state(self, action: str) -> HotkeyState: ...

    def given(self, action: str) -> str:
        """The keys that a desktop gave by itself, in its own words; "" where they are the chord
        that was asked for."""

    def close(self) -> None: ...


class AutostartState(StrEnum):
    """Whether the desktop starts the companion when the person logs in."""

    ON = "on"
    OFF = "off"
    UNAVAILABLE = "unavailable"  # this desktop lets no program ask
    ASKED = "asked"  # it was wished, and the desktop has not answered yet
    REFUSED = "refused"  # the desktop, or the person whom it asked, said no


class Autostart(Protocol):
    """The desktop's own list of what starts with it; nothing of it is kept elsewhere."""

    technique: str
    """The way it is done: "xdg", "portal", "null" ..."""

    def state(self) -> AutostartState:
        """How the desktop has it now; other programs may have changed it."""

    def switch(self, on: bool) -> None:
        """Start with the desktop from now on, or no more. Where the desktop is asked first, the
        state is ASKED until it answers.

        Raises Known: CANNOT_WRITE, STORE_READ_ONLY, DISK_FULL.
        """

    def follow(self, changed: Callable[[], None]) -> None:
        """Call back whenever it has answered."""


class KeyringState(StrEnum):
    """What can be seen of the desktop's keyring without a secret."""

    READY = "ready"
    LOCKED = "locked"
    """It asks for a password of its own before it takes or gives anything."""
    SILENT = "silent"
    NONE = "none"


class SecretKeeping(Protocol):
    """The desktop's keyring. It keeps a secret for whoever is logged in, and for their programs.

    All in slices of a tenth of a second, and ended after a while: a keyring may never answer. Only
    `put` may have the desktop ask somebody for the keyring's own password. Each raises Known:
    KEYRING_NONE, KEYRING_LOCKED, KEYRING_SILENT, KEYRING_REFUSED.
    """

    technique: str
    """The way it is done: "secret-service", "null" ..."""

    def look(self) -> Slices[KeyringState]: ...

    def put(self, name: str, secret: bytes) -> Slices[None]:
        """Keep it; what was there under this name goes."""

    def get(self, name: str) -> Slices[bytes]:
        """Raises Known KEYRING_EMPTY, too."""

    def remove(self, name: str) -> Slices[None]:
        """It may be gone already."""


class WindowFocus(Protocol):
    """Giving a window the keyboard, and knowing which one has it."""

    technique: str
    """The way it is done: "x11", "null" ..."""

    def activate(self, window_id: int, x11_time: int) -> None:
        """Bring a window up with the keyboard, as of a chord's time stamp (0 = not known)."""

    def active_window(self) -> int:
        """The window that has the keyboard; 0 = none, or not known."""

    def active_spot(self) -> tuple[int, int] | None:
        """The middle of that window on the desktop, in its own pixels; None = not known."""

    def close(self) -> None: ...


class Loop(Protocol):
    """What a technique needs of an event loop; everything is called back on its one thread."""

    def watch(
        self, descriptor: int, for_writing: bool, callback: Callable[[], None]
    ) -> Callable[[], None]:
        """Call back whenever the descriptor is ready, until the answer is called."""

    def later(self, seconds: float, callback: Callable[[], None]) -> Callable[[], None]:
        """Call back once after so long, unless the answer is called before."""


class Presence(Protocol):
    """What the machine knows of the person. Nothing here blocks, and no process is started.

    A source that dies, talks nonsense or stays silent makes its own answer None, writes one line
    into the log and is tried again later; the others go on.
    """

    @property
    def techniques(self) -> Mapping[str, str]:
        """How each question is answered here: {"idle": "x11", "camera": "proc", "locked": "null"
        ...}, by the names of `PresenceReading`'s fields."""

    def ask_idle(self, done: Callable[[float | None], None]) -> None:
        """Tell `done` the seconds since the last input, once: at once or within a second."""

    def look(self, done: Callable[[PresenceReading], None]) -> None:
        """Ask everything anew and tell `done`, once: at once or within a second. What has not
        answered by then is None."""

    def follow(self, changed: Callable[[PresenceChange], None]) -> None:
        """Tell `changed` of everything that the machine says by itself, from now on."""

    def heed_windows(self, wanted: bool) -> None:
        """Whether WINDOW_CHANGED is told: only while an invitation waits, since it wakes us."""

    def close(self) -> None: ...


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
