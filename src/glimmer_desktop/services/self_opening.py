"""A journal under a passphrase that opens by itself for whoever is logged in. Decision 119.

All in slices on the store thread, since the desktop's keyring may take its time, or never answer.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Protocol

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.whys import Cause, Why
from glimmer_desktop.services.ports.keyring import KeyringState
from glimmer_desktop.services.sealing import Sealing, SealState, Unlocked
from glimmer_desktop.services.slices import in_one

if TYPE_CHECKING:
    from glimmer_desktop.services.keeping import Progress, Slices, Stop
    from glimmer_desktop.services.ports.keyring import SecretKeeping

ENTRY: Final = Why("Glimmer, in the keyring of this desktop", Cause.KEYRING_ENTRY)
"""How the entry is named to somebody who would remove it by hand."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What the keyring is to keep, and under which name."""

    name: str
    wrapping: bytes = field(repr=False)


class OwnKey(Protocol):
    """The journal's key, wrapped by one that is not here (`storage/sealing/own_key.py`)."""

    @property
    def is_there(self) -> bool:
        """From any thread; looks at a name alone."""

    @property
    def name(self) -> str:
        """Of the keyring's entry; "" where there is none."""

    def make(self, secret: str) -> Kept:
        """Wrap it by a new one, once the secret is proven. Raises as `Sealing.unlock`."""

    def check(self, wrapping: bytes) -> None:
        """Whether it would open the journal. Raises Known: KEYRING_EMPTY, KEY_FILE_DAMAGED."""

    def open(self, wrapping: bytes) -> None:
        """Raises as `check`."""

    def let_go(self) -> None:
        """Raises Known: CANNOT_WRITE ..."""

    @property
    def stays_locked(self) -> bool: ...

    def stay_locked(self, stays: bool) -> None: ...


@dataclass(frozen=True, slots=True)
class HowItOpens:
    """For whoever wants to know how it stands; no secret is in it."""

    is_on: bool
    keyring: KeyringState
    technique: str
    trouble: Known | None = None
    """Why it would not open by itself, though it is to."""


class SelfOpening:
    """Whether the journal opens by itself; off until it is asked for."""

    def __init__(
        self, sealing: Sealing, own_key: OwnKey, keyring: Callable[[], SecretKeeping]
    ) -> None:
        self._sealing = sealing
        self._own_key = own_key
        self._keyring = keyring

    @property
    def is_on(self) -> bool:
        """From any thread; looks at names alone."""
        return self._sealing.state() is not SealState.OFF and self._own_key.is_there

    @property
    def may_open(self) -> bool:
        """Whether it is locked, and was not locked on purpose. From any thread."""
        locked = self._sealing.state() is SealState.LOCKED
        return locked and self.is_on and not self._own_key.stays_locked

    def turn_on(self, secret: str, stop: Stop) -> Slices[None]:
        """The keyring may ask for its own password first.

        Raises Known: NOT_SEALED, WRONG_PASSPHRASE, CODE_MISTYPED, CANCELLED, KEYRING_NONE,
        KEYRING_LOCKED, KEYRING_SILENT, KEYRING_REFUSED; it is off then.
        """
        if self._sealing.state() is SealState.OFF:
            raise Known(ErrorCode.NOT_SEALED)
        # The file first: a kill in between leaves no entry that nobody knows of.
        kept = self._own_key.make(secret)
        is_kept = False
        try:
            yield
            with closing(self._keyring().put(kept.name, kept.wrapping)) as putting:
                for _ in putting:
                    if stop():
                        raise Known(ErrorCode.CANCELLED)
                    yield
            is_kept = True
        finally:
            if not is_kept:
                self._own_key.let_go()

    def turn_off(self) -> Slices[Known | None]:
        """From now on it asks, whatever the keyring says to it; if not all is gone there, why.
        What stays there opens nothing any more. Raises Known: CANNOT_WRITE ..."""
        return (yield from self._let_go(self._own_key.name))

    def change(self, secret: str, passphrase: str) -> Slices[Known | None]:
        """As `Sealing.change`; whoever wants another passphrase wants to be asked for it."""
        self._sealing.change(secret, passphrase)
        return (yield from self.turn_off())

    def end_sealing(self, secret: str, progress: Progress, stop: Stop) -> Slices[Known | None]:
        """As `Sealing.turn_off`; a journal of plain files has nothing to keep in a keyring."""
        name = self._own_key.name
        yield from self._sealing.turn_off(secret, progress, stop)
        return (yield from self._let_go(name))

    def open(self) -> Slices[Unlocked | None]:
        """Open the journal; None where it may not, or does not have to any more.

        Raises Known: KEYRING_EMPTY, KEYRING_NONE, KEYRING_LOCKED, KEYRING_SILENT, KEY_FILE_DAMAGED.
        """
        wrapping = yield from self.fetch()
        return None if wrapping is None else self.open_with(wrapping)

    def fetch(self) -> Slices[bytes | None]:
        """What the keyring has and would open it, without opening anything. As `open`."""
        if not self.may_open:
            return None
        wrapping = yield from self._keyring().get(self._own_key.name)
        self._own_key.check(wrapping)
        return wrapping

    def open_with(self, wrapping: bytes) -> Unlocked | None:
        """In one, once `fetch` has come back: it may have been opened or locked meanwhile."""
        if not self.may_open:
            return None
        return self._sealing.opened_by(lambda: self._own_key.open(wrapping))

    def stay_locked(self) -> None:
        """Until somebody opens it: an answer of the keyring that is on its way does not."""
        self._own_key.stay_locked(True)

    def look(self) -> Slices[HowItOpens]:
        """How it stands; whether the keyring has what opens it, as far as it tells unasked."""
        keyring = self._keyring()
        if not self.is_on:
            return HowItOpens(False, (yield from keyring.look()), keyring.technique)
        try:
            self._own_key.check((yield from keyring.get(self._own_key.name)))
        except Known as known:
            state = _SEEN.get(known.code, KeyringState.READY)
            return HowItOpens(True, state, keyring.technique, known)
        return HowItOpens(True, KeyringState.READY, keyring.technique)

    def leave(self) -> None:
        """In one: everything goes, also what the keyring has. Raises Known CANNOT_WRITE where it
        has it still."""
        trouble = in_one(self.turn_off())
        if trouble is not None:
            english, cause = _WHY.get(trouble.code, ("it did not do it", Cause.KEYRING_REFUSED))
            why = Why(f"{english}; it opens nothing any more", cause)
            raise Known(ErrorCode.CANNOT_WRITE, path=ENTRY, why=why)

    def follow(self, state: SealState) -> None:
        """The journal stands so now. Locked on purpose, or with the screen, it opens for what is
        typed and for nothing else."""
        self._own_key.stay_locked(state is SealState.LOCKED and self.is_on)

    def _let_go(self, name: str) -> Slices[Known | None]:
        trouble = None
        try:
            if name:
                yield from self._keyring().remove(name)
        except Known as known:
            trouble = known
        finally:
            self._own_key.let_go()
        return trouble


_WHY: Final = {
    ErrorCode.KEYRING_NONE: ("there is no keyring just now", Cause.KEYRING_NONE),
    ErrorCode.KEYRING_LOCKED: ("it is locked", Cause.KEYRING_LOCKED),
    ErrorCode.KEYRING_SILENT: ("it does not answer", Cause.KEYRING_SILENT),
}
_SEEN: Final = {
    ErrorCode.KEYRING_NONE: KeyringState.NONE,
    ErrorCode.KEYRING_LOCKED: KeyringState.LOCKED,
    ErrorCode.KEYRING_SILENT: KeyringState.SILENT,
}
