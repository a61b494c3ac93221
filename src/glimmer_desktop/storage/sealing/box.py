"""What is written while the journal is locked: sealed to its public half, which any start can read.

A note in it is a file; so is a picture, in front of the note that names it. Whoever can write into
the folder can put something in, too: the box tells who may read, not who has written.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from threading import Lock
from typing import Any, Final

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.moment import (
    Moment,
    MomentId,
    Photo,
    PreparedPhoto,
    moment_from,
)
from glimmer_desktop.services.sealing import Waiting
from glimmer_desktop.settings.private_files import cannot_write, replace_file
from glimmer_desktop.storage.sealing.keys import held
from glimmer_desktop.storage.sealing.places import BOX, is_sealed

_NAME: Final = re.compile(r"(\d{12})\.(moment|photo)")
_UNREADABLE: Final = ".unreadable"
_BROKEN: Final = (ValueError, TypeError, KeyError, AttributeError, RecursionError)


def seal(data: Path, content: bytes) -> bytes:
    """What only the key of this journal opens. Raises Known KEY_FILE_DAMAGED."""
    from nacl.public import PublicKey, SealedBox

    from glimmer_desktop.storage.sealing.key_places import read_key_file

    return bytes(SealedBox(PublicKey(read_key_file(data).box)).encrypt(content))


def unsealed(data: Path, content: bytes) -> bytes:
    """Raises ValueError for what was not sealed to this journal, Known STORE_LOCKED."""
    from nacl.exceptions import CryptoError
    from nacl.public import PrivateKey, SealedBox

    from glimmer_desktop.storage.sealing.key_file import box_secret

    key = held(data)
    if key is None:
        raise Known(ErrorCode.STORE_LOCKED)
    try:
        return bytes(SealedBox(PrivateKey(box_secret(key))).decrypt(content))
    except (CryptoError, TypeError) as error:
        raise ValueError("not sealed to this journal") from error


class FileBox:
    """Implements `SealedBox` for the journal in a folder."""

    def __init__(self, data: Path) -> None:
        self._data = data
        self._folder = data / BOX
        self._lock = Lock()

    @property
    def closed(self) -> bool:
        return is_sealed(self._data) and held(self._data) is None

    def put(self, moment: Moment) -> None:
        from glimmer_desktop.storage.draft_json import encoded

        said = {
            "id": moment.id,
            "noticed_at": moment.noticed_at.isoformat(),
            "created_at": moment.created_at.isoformat(),
            "changed_at": moment.changed_at.isoformat(),
            "draft": encoded(moment.as_draft()),
        }
        self._put("moment", json.dumps(said).encode())

    def put_photo(self, photo: PreparedPhoto) -> None:
        one = photo.photo
        said = {
            "photo": [one.sha256, one.width, one.height, one.bytes, one.media_type],
            "thumbnail": len(photo.thumbnail),
        }
        self._put("photo", json.dumps(said).encode() + b"\n" + photo.thumbnail + photo.data)

    def count(self) -> int:
        return sum(name.endswith(".moment") for name in self._names())

    def waiting(self) -> Iterator[Waiting]:
        for name in self._names():
            path = self._folder / name
            try:
                content = unsealed(self._data, path.read_bytes())
                found = _photo(content) if name.endswith(".photo") else _moment(content)
            except _BROKEN:  # kept for whoever can make something of it, and not tried each time
                with suppress(OSError):
                    path.rename(path.with_name(name + _UNREADABLE))
                continue
            except OSError as error:
                why = error.strerror or str(error)
                raise Known(ErrorCode.CANNOT_READ, path=str(path), why=why) from error
            if isinstance(found, Moment):
                yield Waiting(name, moment=found)
            else:
                yield Waiting(name, photo=found)

    def took(self, names: list[str]) -> None:
        for name in names:
            with suppress(OSError):  # it is known by its id when it is taken in again
                (self._folder / name).unlink(missing_ok=True)
        with suppress(OSError):
            self._folder.rmdir()

    def _put(self, kind: str, content: bytes) -> None:
        sealed = seal(self._data, content)
        with self._lock:
            last = max((int(name[:12]) for name in self._names()), default=0)
            replace_file(self._folder / f"{last + 1:012}.{kind}", sealed)

    def _names(self) -> list[str]:
        """In the order in which they came."""
        try:
            return sorted(one.name for one in self._folder.iterdir() if _NAME.fullmatch(one.name))
        except FileNotFoundError:
            return []
        except OSError as error:
            raise cannot_write(self._folder, error) from error


def _moment(content: bytes) -> Moment:
    from glimmer_desktop.storage.draft_json import decoded

    said: dict[str, Any] = json.loads(content)
    noticed, created, changed = (
        datetime.fromisoformat(said[name]) for name in ("noticed_at", "created_at", "changed_at")
    )
    if None in (noticed.tzinfo, created.tzinfo, changed.tzinfo):
        raise ValueError("a time without an offset")
    return moment_from(
        decoded(said["draft"]),
        id=MomentId(str(said["id"])),
        noticed_at=noticed,
        created_at=created,
        changed_at=changed,
    )


def _photo(content: bytes) -> PreparedPhoto:
    head, _, rest = content.partition(b"\n")
    said = json.loads(head)
    size = int(said["thumbnail"])
    sha256, width, height, length, media_type = said["photo"]
    if hashlib.sha256(rest[size:]).hexdigest() != sha256:
        raise ValueError("another picture")
    photo = Photo(str(sha256), int(width), int(height), int(length), str(media_type))
    return PreparedPhoto(photo, rest[size:], rest[:size])
