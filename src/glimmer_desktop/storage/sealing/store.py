"""The files of one journal, sealed or plain, and the key to them."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from glimmer_desktop.domain import recovery_code
from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.services.backups import Backups
from glimmer_desktop.services.keeping import Progress, Slices, Stop
from glimmer_desktop.services.ports.journal import Journal
from glimmer_desktop.services.sealing import Prepared, Replaced, SealState
from glimmer_desktop.settings.private_files import replace_file
from glimmer_desktop.storage.files import private_folder
from glimmer_desktop.storage.mending import WORK
from glimmer_desktop.storage.on_shelf import OWN_FOLDER
from glimmer_desktop.storage.sealing import key_file, key_places, keys, settling, shelves
from glimmer_desktop.storage.sealing.key_file import KeyFile
from glimmer_desktop.storage.sealing.keys import DataKey
from glimmer_desktop.storage.sealing.places import (
    KEY_FILE,
    TURNING_OFF,
    TURNING_ON,
    is_sealed,
)
from glimmer_desktop.storage.versions import MOMENTS_FILE

if TYPE_CHECKING:
    from glimmer_desktop.storage.second_shelf import SecondShelf


class FileSealedStore:
    """Implements `SealedStore` for the journal in a folder."""

    def __init__(
        self,
        data: Path,
        journal: Callable[[], Journal],
        backups: Callable[[], Backups],
        second: Callable[[], SecondShelf],
    ) -> None:
        self._data = data
        self._journal = journal
        self._backups = backups
        self._second = second

    def state(self) -> SealState:
        return state_of(self._data)

    def new_code(self) -> str:
        return key_file.new_code()

    def prepare(self, passphrase: str, code: str) -> Prepared:
        key = key_file.new_key()
        return Prepared(code, (key, key_file.made(key, passphrase, code)))

    def turn_on(self, prepared: Prepared, progress: Progress, stop: Stop) -> Slices[None]:
        from glimmer_desktop.storage.sealing.turning import Turning

        key, file = _sealed(prepared)
        if is_sealed(self._data):
            raise Known(ErrorCode.ALREADY_SEALED)
        self._journal().moments  # noqa: B018 - it makes, or migrates, what is to be sealed
        yield from self._backups().back_up(None, progress, stop)

        def commit(folder: Path) -> None:
            self._journal().close()
            replace_file(folder / f"{TURNING_ON}{KEY_FILE}", key_file.encoded(file))
            shutil.rmtree(folder / WORK, ignore_errors=True)  # what a killed repair has left
            settling.commit_on(folder)
            keys.hold_journal(folder, key)

        yield from Turning(self._data, TURNING_ON, key, commit).run(progress, stop)
        private_folder(self._data / OWN_FOLDER)
        key_places.copy_key_file(self._data, self._data / OWN_FOLDER)

    def turn_off(self, progress: Progress, stop: Stop) -> Slices[None]:
        from glimmer_desktop.storage.sealing.turning import Turning

        self._journal().moments  # noqa: B018 - as above
        yield from self._backups().back_up(None, progress, stop)

        def commit(folder: Path) -> None:
            self._journal().close()
            settling.unseal_drafts(folder)
            settling.commit_off(folder)
            keys.forget(folder)

        yield from Turning(self._data, TURNING_OFF, None, commit).run(progress, stop)

    def unlock(self, secret: str) -> None:
        settling.settle(self._data)
        key = key_file.opened(key_places.read_key_file(self._data), secret)
        key_places.heal(self._data)
        keys.hold_journal(self._data, key)

    def lock(self) -> None:
        keys.forget(self._data)

    def change(self, secret: str, passphrase: str) -> None:
        file = key_places.read_key_file(self._data)
        key = key_file.opened(file, secret)
        key_places.write_key_file(self._data, key_file.with_passphrase(file, key, passphrase))

    def prepare_code(self, secret: str, code: str) -> Prepared:
        file = key_places.read_key_file(self._data)
        key = key_file.opened(file, secret)
        return Prepared(code, (key, key_file.with_code(file, key, code)))

    def put_in_force(self, prepared: Prepared) -> None:
        _, file = _sealed(prepared)
        key_places.write_key_file(self._data, file)

    def same_code(self, code: str, typed: str) -> bool:
        try:
            return recovery_code.read(typed) == recovery_code.read(code)
        except ValueError:
            return False

    def is_backup_locked(self, backup: Path) -> bool:
        try:
            place = _folder_of(backup)
        except PermissionError:
            return False  # whoever reads it will say why not
        if not is_sealed(place):
            return False
        try:
            keys.key_of(place / MOMENTS_FILE)
        except Known as known:
            if known.code is ErrorCode.BACKUP_LOCKED:
                return True
            raise
        return False

    def unlock_backup(self, backup: Path, secret: str) -> None:
        place = _folder_of(backup)
        keys.hold(place, key_file.opened(key_places.read_key_file(place), secret))

    def plain_backups(self) -> list[Path]:
        return [*shelves.plain_ones(self._data), *self._second().before()]

    def replace_plain_backups(self, progress: Progress, stop: Stop) -> Slices[Replaced]:
        plain, second = shelves.plain_ones(self._data), self._second()
        fresh = yield from self._backups().back_up(None, progress, stop)
        if fresh is None or fresh.changed_moments or fresh.damaged_photos:
            raise Known(ErrorCode.BACKUPS_NEEDED, path=str(self._data))
        second.to_be_replaced(plain)
        for folder in plain:
            shelves.let_go(folder)
        trouble = None
        try:
            told = yield from second.copy(progress, stop)
            trouble = None if told is None else told.trouble
        except Known as known:
            if known.code is not ErrorCode.CANCELLED:  # then the next copy does it
                raise
        return Replaced(tuple(second.before()), trouble)


def state_of(data: Path) -> SealState:
    """From any thread; looks at names alone."""
    if not is_sealed(data):
        return SealState.OFF
    return SealState.LOCKED if keys.held(data) is None else SealState.OPEN


def _folder_of(backup: Path) -> Path:
    return backup if backup.is_dir() else backup.parent


def _sealed(prepared: Prepared) -> tuple[DataKey, KeyFile]:
    found = prepared.sealed
    if not isinstance(found, tuple):
        raise TypeError("it was prepared elsewhere")
    key, file = found
    return key, file
