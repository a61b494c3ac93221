"""Kept pictures in photos.db, found by the hash of their content and never changed."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Protocol

from sqlalchemy import Select, bindparam, delete, select
from sqlalchemy.dialects.sqlite import insert

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.moment import Photo, PreparedPhoto
from glimmer_desktop.storage.engine import Store
from glimmer_desktop.storage.tables import moment_photos, photos, thumbnails

_HOLD = insert(photos).on_conflict_do_nothing()
_HOLD_THUMBNAIL = insert(thumbnails).on_conflict_do_nothing()
_PICTURE = select(photos.c.data).where(photos.c.sha256 == bindparam("hash"))
_THUMBNAIL = select(thumbnails.c.data).where(thumbnails.c.sha256 == bindparam("hash"))
_ALL = select(photos.c.sha256)
_NAMED = select(moment_photos.c.sha256).distinct()
_LET_GO = delete(photos).where(photos.c.sha256 == bindparam("hash"))
_LET_GO_THUMBNAIL = delete(thumbnails).where(thumbnails.c.sha256 == bindparam("hash"))


class Naming(Protocol):
    """Something besides moments that names pictures."""

    def pictures(self) -> set[str]: ...


class SqlitePhotos:
    """Implements `Photos`."""

    def __init__(self, store: Store, also_named: Sequence[Naming]) -> None:
        self._store = store
        self._also_named = also_named

    def hold(self, prepared: PreparedPhoto) -> Photo:
        photo = prepared.photo
        row = {
            "sha256": photo.sha256,
            "media_type": photo.media_type,
            "width": photo.width,
            "height": photo.height,
            "bytes": photo.bytes,
            "data": prepared.data,
        }
        with self._store.writing():
            self._store.execute(_HOLD, row)
            self._store.execute(
                _HOLD_THUMBNAIL, {"sha256": photo.sha256, "data": prepared.thumbnail}
            )
        return photo

    def picture(self, sha256: str) -> bytes:
        """Raises Known PHOTO_UNREADABLE when it is not here."""
        return self._bytes(_PICTURE, sha256)

    def thumbnail(self, sha256: str) -> bytes:
        """Raises Known PHOTO_UNREADABLE when it is not here."""
        return self._bytes(_THUMBNAIL, sha256)

    def sweep(self, among: Collection[str] | None = None) -> int:
        """Pictures of moments in the bin stay: they may come back."""
        with self._store.writing():
            held = set(self._store.execute(_ALL).scalars())
            named = set(self._store.execute(_NAMED).scalars())
            named |= {sha256 for one in self._also_named for sha256 in one.pictures()}
            swept = held if among is None else held & set(among)
            orphans = [{"hash": sha256} for sha256 in sorted(swept - named)]
            if orphans:
                self._store.execute(_LET_GO, orphans)
                self._store.execute(_LET_GO_THUMBNAIL, orphans)
        return len(orphans)

    def _bytes(self, statement: Select[tuple[bytes]], sha256: str) -> bytes:
        with self._store.reading():
            data = self._store.execute(statement, {"hash": sha256}).scalar()
        if data is None:
            raise Known(ErrorCode.PHOTO_UNREADABLE, path=sha256, why="it is not in the store")
        return bytes(data)
