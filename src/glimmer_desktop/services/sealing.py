"""A passphrase over the journal: sealing it, opening it, locking it again. Decision 116.

Everything but `state`, `waiting` and `follow` belongs on the store thread. What a person types (a
passphrase or a recovery code) is called a secret; it is in no error and in no log.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Final, Protocol

from glimmer_desktop.domain.errors import ErrorCode, Known

if TYPE_CHECKING:
    from pathlib import Path

    from glimmer_desktop.domain.moment import Moment, PreparedPhoto
    from glimmer_desktop.services.keeping import Progress, Slices, Stop
    from glimmer_desktop.services.ports.journal import Journal

SHORTEST: Final = 8
"""Characters of a passphrase, at least."""


class SealState(StrEnum):
    """How the journal stands."""

    OFF = "off"
    """Plain files: there is no passphrase."""
    OPEN = "open"
    LOCKED = "locked"
    """Nothing of the journal can be read; what is noted goes into the box."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """A new way in that is not in force yet: its recovery code is shown first and typed back."""

    recovery_code: str = field(repr=False)
    sealed: object = field(repr=False)
    """What the store needs to put it in force; nobody else's business."""


@dataclass(frozen=True, slots=True)
class Unlocked:
    """What came of opening a locked journal."""

    notes: int = 0
    """Noted while it was locked, and moments now."""
    trouble: Known | None = None
    """Why what was noted could not be taken in yet; it waits on in the box."""


@dataclass(frozen=True, slots=True)
class Replaced:
    """What is left of backups from before the passphrase."""

    waiting: tuple[Path, ...] = ()
    """Folders that are not there just now, or have no sealed copy yet: they go after the next one
    that is made there."""
    trouble: Known | None = None
    """Why there is no copy in the second folder yet."""


class SealedStore(Protocol):
    """The files of a journal that may be sealed (`storage/sealing/`)."""

    def state(self) -> SealState: ...

    def new_code(self) -> str: ...

    def prepare(self, passphrase: str, code: str) -> Prepared: ...

    def turn_on(self, prepared: Prepared, progress: Progress, stop: Stop) -> Slices[None]: ...

    def turn_off(self, progress: Progress, stop: Stop) -> Slices[None]: ...

    def unlock(self, secret: str) -> None: ...

    def lock(self) -> None: ...

    def change(self, secret: str, passphrase: str) -> None: ...

    def prepare_code(self, secret: str, code: str) -> Prepared: ...

    def put_in_force(self, prepared: Prepared) -> None: ...

    def same_code(self, code: str, typed: str) -> bool: ...

    def is_backup_locked(self, backup: Path) -> bool: ...

    def unlock_backup(self, backup: Path, secret: str) -> None: ...

    def plain_backups(self) -> list[Path]: ...

    def replace_plain_backups(self, progress: Progress, stop: Stop) -> Slices[Replaced]: ...


@dataclass(frozen=True, slots=True)
class Waiting:
    """One thing in the box: a moment, or a picture that the next moments name."""

    name: str
    """Of its place in the box; they sort in the order in which they came."""
    moment: Moment | None = None
    photo: PreparedPhoto | None = None


class SealedBox(Protocol):
    """Takes what is noted while the journal is locked; only unlocking opens it. Any thread.

    Each is durable when the call has returned. Raises Known: CANNOT_WRITE, DISK_FULL,
    STORE_READ_ONLY.
    """

    @property
    def closed(self) -> bool:
        """Whether the journal is locked, so that things go in here."""

    def put(self, moment: Moment) -> None: ...

    def put_photo(self, photo: PreparedPhoto) -> None: ...

    def count(self) -> int:
        """Moments that wait in it."""

    def waiting(self) -> Iterator[Waiting]:
        """All of it, in order, once the journal is open. What cannot be opened is passed over,
        and stays."""

    def took(self, names: list[str]) -> None:
        """The journal has these now."""


class Sealing:
    """The passphrase of one journal."""

    def __init__(self, store: SealedStore, box: SealedBox, journal: Callable[[], Journal]) -> None:
        self._store = store
        self._box = box
        self._journal = journal
        self._followers: list[Callable[[SealState], None]] = []

    def state(self) -> SealState:
        """From any thread; looks at the name of one file."""
        return self._store.state()

    def waiting(self) -> int:
        """How many moments wait in the box. From any thread."""
        return self._box.count()

    def follow(self, told: Callable[[SealState], None]) -> None:
        """Be told of each change of the state, on the thread that brought it about."""
        self._followers.append(told)

    def new_code(self) -> str:
        """A recovery code for `prepare` or `prepare_code`, where it is to be shown before them."""
        return self._store.new_code()

    def prepare(self, passphrase: str, code: str | None = None) -> Prepared:
        """A new key with its recovery code; nothing is changed on disk. About 0.4 s.

        Raises Known: PASSPHRASE_TOO_SHORT, ALREADY_SEALED.
        """
        if self.state() is not SealState.OFF:
            raise Known(ErrorCode.ALREADY_SEALED)
        return self._store.prepare(checked(passphrase), code or self.new_code())

    def confirm_code(self, prepared: Prepared, typed: str) -> None:
        """Whether the code was written down. Raises Known: CODE_MISTYPED."""
        if not self._store.same_code(prepared.recovery_code, typed):
            raise Known(ErrorCode.CODE_MISTYPED)

    def turn_on(self, prepared: Prepared, progress: Progress, stop: Stop) -> Slices[None]:
        """Seal the journal, all or nothing; a backup is made first, the copies are compared with
        what they were made from before they take its place. It is open afterwards.

        Raises Known: ALREADY_SEALED, ROOM_NEEDED, CANCELLED, DISK_FULL, CANNOT_WRITE,
        STORE_CORRUPT, BACKUP_BUSY; the journal is then as it was.
        """
        yield from self._store.turn_on(prepared, progress, stop)
        self._tell()

    def turn_off(self, secret: str, progress: Progress, stop: Stop) -> Slices[None]:
        """Make plain files of it again, in the same way. Works on a locked journal, too.

        Raises Known: NOT_SEALED, WRONG_PASSPHRASE, CODE_MISTYPED, KEY_FILE_DAMAGED, and what
        `turn_on` raises.
        """
        unlocked = self.unlock(secret)
        if unlocked.trouble is not None:
            raise unlocked.trouble  # nothing would open the box any more
        yield from self._store.turn_off(progress, stop)
        self._tell()

    def unlock(self, secret: str) -> Unlocked:
        """Open it with a passphrase or the recovery code, and take in what waits in the box.

        About 0.4 s. An open one stays open, once the secret is proven.
        Raises Known: NOT_SEALED, WRONG_PASSPHRASE, CODE_MISTYPED, KEY_FILE_DAMAGED.
        """
        return self.opened_by(lambda: self._store.unlock(secret))

    def opened_by(self, opening: Callable[[], None]) -> Unlocked:
        """As `unlock`, by another way in; raises what that raises."""
        before = self.state()
        opening()
        try:
            unlocked = Unlocked(self.take_in())
        except Known as trouble:
            unlocked = Unlocked(trouble=trouble)
        if before is not SealState.OPEN:
            self._tell()
        return unlocked

    def lock(self) -> None:
        """Close the journal and forget the key. One that is locked stays so, and who follows hears
        that it was meant. Raises NOT_SEALED."""
        if self.state() is SealState.OFF:
            raise Known(ErrorCode.NOT_SEALED)
        if self.state() is SealState.OPEN:
            self._journal().close()
            self._store.lock()
        self._tell()

    def change(self, secret: str, passphrase: str) -> None:
        """Another passphrase; the key stays, so no moment is touched. About 0.8 s.

        Raises Known: PASSPHRASE_TOO_SHORT, and what `unlock` raises; then the old one holds.
        """
        self._store.change(secret, checked(passphrase))

    def prepare_code(self, secret: str, code: str | None = None) -> Prepared:
        """Another recovery code; the old one holds until `put_in_force`. Raises as `unlock`."""
        return self._store.prepare_code(secret, code or self.new_code())

    def put_in_force(self, prepared: Prepared) -> None:
        """The new recovery code holds, the old one no more. Raises Known: CANNOT_WRITE ..."""
        self._store.put_in_force(prepared)

    def is_backup_locked(self, backup: Path) -> bool:
        """Whether it is under a passphrase that is not the journal's."""
        return self._store.is_backup_locked(backup)

    def unlock_backup(self, backup: Path, secret: str) -> None:
        """So that it can be looked into and brought back. Raises as `unlock`."""
        self._store.unlock_backup(backup, secret)

    def plain_backups(self) -> list[Path]:
        """Folders with backups from before the passphrase, which anyone can read, in a second
        folder as well."""
        return self._store.plain_backups()

    def replace_plain_backups(self, progress: Progress, stop: Stop) -> Slices[Replaced]:
        """A sealed one is made and looked over; then those go for good. In a second folder they go
        once it has the sealed one, too.

        Raises what a backup raises, and BACKUPS_NEEDED where older ones may have whole what the
        journal has not; then nothing has gone.
        """
        return (yield from self._store.replace_plain_backups(progress, stop))

    def take_in(self) -> int:
        """Keep what waits in the box as moments, each exactly once; how many they were."""
        taken: list[str] = []
        notes = 0
        journal = self._journal()
        for one in self._box.waiting():
            with journal.together():
                if one.photo is not None:
                    journal.photos.hold(one.photo)
                if one.moment is not None and not journal.moments.here([one.moment.id]):
                    journal.moments.keep(one.moment)
                    notes += 1
            taken.append(one.name)
        # A kill before this finds them kept, by their ids, and lets them go then.
        self._box.took(taken)
        return notes

    def _tell(self) -> None:
        state = self.state()
        for told in self._followers:
            told(state)


def normal(secret: str) -> str:
    """However a keyboard composes its letters, it is the same secret (NFKC)."""
    return unicodedata.normalize("NFKC", secret)


def checked(passphrase: str) -> str:
    """Raises Known PASSPHRASE_TOO_SHORT."""
    if len(normal(passphrase)) < SHORTEST:
        raise Known(ErrorCode.PASSPHRASE_TOO_SHORT, limit=SHORTEST)
    return passphrase
