"""Kept pictures in photos.db, found by the hash of their content and never changed."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict
from typing import Protocol

from sqlalchemy import Select, bindparam, delete, select
from sqlalchemy.dialects.sqlite import insert

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.moment import Photo, PreparedPhoto
from glimmer_desktop.domain.picture_edit import Edited, PictureEdit
from glimmer_desktop.storage.engine import Store
from glimmer_desktop.storage.tables import (
    moment_photos,
    moments,
    photos,
    picture_edits,
    picture_files,
    thumbnails,
)

_HOLD = insert(photos).on_conflict_do_nothing()
_HOLD_THUMBNAIL = insert(thumbnails).on_conflict_do_nothing()
_PICTURE = select(photos.c.data).where(photos.c.sha256 == bindparam("hash"))
_THUMBNAIL = select(thumbnails.c.data).where(thumbnails.c.sha256 == bindparam("hash"))
_ALL = select(photos.c.sha256)
_NAMED = select(moment_photos.c.sha256).distinct()
_LET_GO = delete(photos).where(photos.c.sha256 == bindparam("hash"))
_LET_GO_THUMBNAIL = delete(thumbnails).where(thumbnails.c.sha256 == bindparam("hash"))

_CAME_OF = insert(picture_files)
_REMEMBER_FILE = _CAME_OF.on_conflict_do_update(
    index_elements=["file"], set_={"sha256": _CAME_OF.excluded.sha256}
)
_FILES_HERE = select(picture_files.c.file).where(
    select(moment_photos.c.sha256)
    .join(moments, moments.c.seq == moment_photos.c.moment)
    .where(moment_photos.c.sha256 == picture_files.c.sha256, moments.c.deleted_at.is_(None))
    .exists()
)
_PICTURES_HERE = (
    select(moment_photos.c.sha256)
    .join(moments, moments.c.seq == moment_photos.c.moment)
    .where(moments.c.deleted_at.is_(None))
    .distinct()
)
_FORGET_FILE = delete(picture_files).where(picture_files.c.sha256 == bindparam("hash"))
_MADE = insert(picture_edits)
_REMEMBER_EDIT = _MADE.on_conflict_do_update(
    index_elements=["sha256"],
    set_={column.name: _MADE.excluded[column.name] for column in picture_edits.columns},
)
_EDIT = (
    select(
        *(picture_edits.c[name] for name in ("turn", "x", "y", "width", "height")),
        *(photos.c[name] for name in ("sha256", "width", "height", "bytes", "media_type")),
    )
    .join(photos, photos.c.sha256 == picture_edits.c.original)
    .where(picture_edits.c.sha256 == bindparam("hash"))
)
_ORIGINALS = select(picture_edits.c.sha256, picture_edits.c.original)
_FORGET_EDIT = delete(picture_edits).where(picture_edits.c.sha256 == bindparam("hash"))


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
            named |= self._originals(named)
            swept = held if among is None else held & set(among)
            orphans = [{"hash": sha256} for sha256 in sorted(swept - named)]
            if orphans:
                self._store.execute(_LET_GO, orphans)
                self._store.execute(_LET_GO_THUMBNAIL, orphans)
                self._store.execute(_FORGET_FILE, orphans)
                self._store.execute(_FORGET_EDIT, orphans)
        return len(orphans)

    def files_here(self) -> set[str]:
        """Files whose pictures are in the bin alone are not among them: they may come anew."""
        with self._store.reading():
            return set(self._store.execute(_FILES_HERE).scalars())

    def pictures_here(self) -> set[str]:
        with self._store.reading():
            return set(self._store.execute(_PICTURES_HERE).scalars())

    def came_of(self, files: Mapping[str, str]) -> None:
        if not files:
            return
        with self._store.writing():
            rows = [{"file": file, "sha256": sha256} for file, sha256 in files.items()]
            self._store.execute(_REMEMBER_FILE, rows)

    def hold_edited(self, prepared: PreparedPhoto, original: str, edit: PictureEdit) -> Photo:
        with self._store.writing():
            photo = self.hold(prepared)
            if photo.sha256 != original:
                row = {"sha256": photo.sha256, "original": original, **asdict(edit)}
                self._store.execute(_REMEMBER_EDIT, row)
        return photo

    def edited(self, sha256: str) -> Edited | None:
        with self._store.reading():
            row = self._store.execute(_EDIT, {"hash": sha256}).first()
        return None if row is None else Edited(Photo(*row[5:]), PictureEdit(*row[:5]))

    def _originals(self, named: set[str]) -> set[str]:
        return {original for made, original in self._store.execute(_ORIGINALS) if made in named}

    def _bytes(self, statement: Select[tuple[bytes]], sha256: str) -> bytes:
        with self._store.reading():
            data = self._store.execute(statement, {"hash": sha256}).scalar()
        if data is None:
            raise Known(ErrorCode.PHOTO_UNREADABLE, path=sha256, why="it is not in the store")
        return bytes(data)
