"""Which key opens which file, in this process.

Files are opened in many places, each by its path; the key is the one thing that all of them need
and none of them owns. So it is held here, by the folder that it opens, from unlocking to locking.
"""

from __future__ import annotations

from pathlib import Path

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.storage.on_shelf import OWN_FOLDER
from glimmer_desktop.storage.sealing.places import is_sealed

_PLAIN = b"SQLite format 3\0"
LENGTH = 32


class DataKey:
    """A random 256-bit key. It shows itself nowhere by accident."""

    __slots__ = ("secret",)

    def __init__(self, secret: bytes) -> None:
        if len(secret) != LENGTH:
            raise ValueError("a key has 32 bytes")
        self.secret = secret

    def __repr__(self) -> str:
        return "DataKey()"

    def __reduce__(self) -> str:
        raise TypeError("a key is not copied into files")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, DataKey) and other.secret == self.secret

    def __hash__(self) -> int:
        return hash(self.secret)

    @property
    def raw(self) -> str:
        """As SQLCipher takes it: the key itself, and nothing to derive one from."""
        return f"x'{self.secret.hex()}'"


_held: dict[Path, DataKey | None] = {}
"""By folder, or by file where one in it is otherwise (None: plain)."""


def hold(place: Path, key: DataKey | None) -> None:
    _held[place.absolute()] = key


def hold_journal(data: Path, key: DataKey) -> None:
    """With its own backups, so that these need not be asked whose they are."""
    hold(data, key)
    hold(data / OWN_FOLDER, key)


def forget(place: Path) -> None:
    """Of this place, and of all in it."""
    place = place.absolute()
    for one in [one for one in _held if one.is_relative_to(place)]:
        del _held[one]


def held(place: Path) -> DataKey | None:
    """The key of this folder itself."""
    return _held.get(place.absolute())


def key_of(file: Path) -> DataKey | None:
    """The key that opens an existing file, or that a new one is to have; None for a plain one.

    In the folder of a sealed journal, `glimmer.db` and `photos.db` are sealed whatever they look
    like: one that was put there in their place is not opened, nor written to. Elsewhere (copies,
    backups) what a file begins with tells. Raises Known: STORE_LOCKED, BACKUP_LOCKED.
    """
    file = file.absolute()
    if file in _held:
        return _held[file]
    own = file.name in _OF_A_JOURNAL and is_sealed(file.parent)
    if not own and is_plain(file):
        return None
    for place in file.parents:
        if place in _held:
            return _held[place]
        if is_sealed(place):
            return _matching(place)
    return None if (file.parent / _OF_A_JOURNAL[0]).exists() else _of_the_open_one()


_OF_A_JOURNAL = ("glimmer.db", "photos.db")


def _of_the_open_one() -> DataKey | None:
    """A backup in a folder of the person's own is sealed as the journal is that it is of."""
    journals = (place for place in _held if (place / _OF_A_JOURNAL[0]).exists())
    return next((key for place in journals if (key := _held[place])), None)


def _matching(place: Path) -> DataKey:
    """A held key that is the one of this place's key file. Raises as `key_of`."""
    keys = {key for key in _held.values() if key is not None}
    if keys:
        from glimmer_desktop.storage.sealing.key_file import is_of
        from glimmer_desktop.storage.sealing.key_places import read_key_file

        file = read_key_file(place)
        for key in keys:
            if is_of(file, key):
                return key
    journal = (place / _OF_A_JOURNAL[0]).exists() or is_sealed(place.parent)
    raise Known(ErrorCode.STORE_LOCKED if journal else ErrorCode.BACKUP_LOCKED, path=str(place))


def is_plain(file: Path) -> bool:
    """Whether it begins as every plain SQLite file does."""
    try:
        with file.open("rb") as opened:
            return opened.read(len(_PLAIN)) == _PLAIN
    except OSError:
        return False  # what cannot be read is told by whoever opens it
