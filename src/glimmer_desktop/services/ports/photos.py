"""Pictures: those that are kept, and how a file of unknown origin becomes one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
    from datetime import datetime
    from pathlib import Path

    from glimmer_desktop.domain.errors import Known
    from glimmer_desktop.domain.moment import Photo, PreparedPhoto
    from glimmer_desktop.domain.picture_edit import Edited, PictureEdit


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
