"""A third wrapping of a journal's key, in a file of its own: by a random one that is elsewhere.

The desktop's keyring has that one. The file stays on this machine and goes into no backup; neither
the passphrase nor anything made of it is in it, and without what the keyring has it opens nothing.
"""

from __future__ import annotations

import json
import secrets
from contextlib import suppress
from pathlib import Path
from typing import Final

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.services.self_opening import Kept
from glimmer_desktop.settings.private_files import cannot_write, replace_file
from glimmer_desktop.storage.sealing import key_file, key_places, keys, settling
from glimmer_desktop.storage.sealing.keys import LENGTH, DataKey
from glimmer_desktop.storage.sealing.places import OWN_KEY

_VERSION: Final = 1
_NAME: Final = 16
"""Letters of the random name that the keyring's entry goes by."""


class FileOwnKey:
    """Implements `OwnKey` for the journal in a folder. `mark`: a file that stands while the journal
    is to stay locked; where it lies, the system is to sweep when the person logs out."""

    def __init__(self, data: Path, mark: Path) -> None:
        self._data = data
        self._file = data / OWN_KEY
        self._mark = mark

    @property
    def is_there(self) -> bool:
        return self._file.exists()

    @property
    def name(self) -> str:
        try:
            return self._read()[0]
        except Known:
            return ""

    def make(self, secret: str) -> Kept:
        key = key_file.opened(key_places.read_key_file(self._data), secret)
        name = self.name or secrets.token_hex(_NAME // 2)
        wrapping = secrets.token_bytes(LENGTH)
        wrapped = key_file.wrap(wrapping, key)
        said = {"glimmer-keyring": _VERSION, "name": name, "wrapped": wrapped.hex()}
        replace_file(self._file, json.dumps(said).encode())
        return Kept(name, wrapping)

    def check(self, wrapping: bytes) -> None:
        self._opened(wrapping)

    def open(self, wrapping: bytes) -> None:
        settling.settle(self._data)
        key = self._opened(wrapping)
        key_places.heal(self._data)
        keys.hold_journal(self._data, key)

    def let_go(self) -> None:
        try:
            self._file.unlink(missing_ok=True)
        except OSError as error:
            raise cannot_write(self._file, error) from error
        self.stay_locked(False)

    @property
    def stays_locked(self) -> bool:
        return self._mark.exists()

    def stay_locked(self, stays: bool) -> None:
        # Locking itself never waits for this; the page that is up asks for the passphrase anyway.
        with suppress(OSError):
            if stays:
                self._mark.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
                self._mark.touch(mode=0o600)
            else:
                self._mark.unlink(missing_ok=True)

    def _opened(self, wrapping: bytes) -> DataKey:
        """Raises Known: KEYRING_EMPTY where it is another's, or either is damaged."""
        _, wrapped = self._read()
        key = key_file.unwrap(wrapping, wrapped) if len(wrapping) == LENGTH else None
        if key is None or not key_file.is_of(key_places.read_key_file(self._data), key):
            raise Known(ErrorCode.KEYRING_EMPTY)
        return key

    def _read(self) -> tuple[str, bytes]:
        try:
            said = json.loads(self._file.read_bytes())
            name, wrapped = said["name"], bytes.fromhex(said["wrapped"])
            if len(bytes.fromhex(name)) * 2 != _NAME:
                raise ValueError(name)
        except (OSError, ValueError, TypeError, KeyError, RecursionError) as error:
            raise Known(ErrorCode.KEYRING_EMPTY) from error
        return name, wrapped
