"""Where everything of one profile is kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from glimmer_desktop.settings.private_files import cannot_write, make_missing
from glimmer_desktop.system import profile
from glimmer_desktop.system.profile import user_id


@dataclass(frozen=True, kw_only=True)
class Paths:
    """The places of one profile. `socket` is outside `runtime` where its path would be too long."""

    data: Path
    config: Path
    state: Path
    runtime: Path
    socket: Path
    lock: Path
    resources: Path

    @property
    def erasing(self) -> Path:
        """The mark of an erasing that was begun; it goes with the last of what is erased."""
        return self.data / "erasing"

    @property
    def lent(self) -> Path:
        """Pictures that other programs were given while the companion runs."""
        return self.runtime / "lent"

    @property
    def licences(self) -> Path | None:
        """The terms of all that came along in the frozen folder; None where nothing did."""
        folder = self.resources / "licences"
        return folder if folder.is_dir() else None

    @property
    def stays_locked(self) -> Path:
        """Stands while the journal, locked on purpose, is not to open by itself."""
        return self.lock.with_suffix(".locked")

    def make(self) -> None:
        """Make the profile's own folders, private whatever the umask.

        Raises Known: CANNOT_WRITE, STORE_READ_ONLY, DISK_FULL.
        """
        for folder in (self.data, self.config, self.state, self.runtime, self.socket.parent):
            make_private(folder)


def find_paths(environ: Mapping[str, str]) -> Paths:
    """The places of the profile that this environment names; nothing is made yet."""
    folders = {name: Path(folder) for name, folder in profile.folders(environ).items()}
    return Paths(
        **folders,
        socket=Path(profile.socket_path(environ)),
        lock=Path(profile.lock_path(environ)),
        resources=find_resources(),
    )


def find_resources() -> Path:
    """The shipped icons, words and styles: the repository's own, else the package's."""
    package = Path(__file__).resolve().parent.parent
    repository = package.parent.parent / "resources"
    if package.parent.name == "src" and repository.is_dir():
        return repository
    return package / "resources"


def make_private(folder: Path) -> None:
    """Make a folder that only this user can enter; one that is there already is made so.

    Folders above it that are missing are made the same way (XDG Base Directory Specification).
    Raises Known when it cannot be made, or is not ours.
    """
    try:
        make_missing(folder)
        _close_to_others(folder)
    except OSError as error:
        raise cannot_write(folder, error) from error


def _close_to_others(folder: Path) -> None:
    found = folder.stat()
    if found.st_uid != user_id():
        raise PermissionError(1, "it belongs to another user", str(folder))
    if found.st_mode & 0o777 != 0o700:
        folder.chmod(0o700)
