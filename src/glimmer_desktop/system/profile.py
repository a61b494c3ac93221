"""Where a profile's folders and its socket are, as plain strings.

`glimmer status` asks a running companion within a few milliseconds of starting, so this imports
nothing but `os` and one hash; `paths.py` gives the same places to everybody else.
"""

from __future__ import annotations

import os
import stat
import sys

# hashlib has the same function, but brings all of OpenSSL for it: 4 MB and 4 ms that a program
# which waits in the tray, and a command bound to a key, can do without.
from _blake2 import blake2b

TYPE_CHECKING = False  # the one of `typing` would bring all of it
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

APP = "glimmer"
SOCKET_PATH_LIMIT = 100
"""Bytes a socket's path may have: macOS takes 103, Linux 107."""

_NAMES_TRIED = 20
platform: str = sys.platform


def folders(environ: Mapping[str, str]) -> dict[str, str]:
    """The profile's `data`, `config`, `state` and `runtime` folders; nothing is made."""
    home = environ.get("GLIMMER_HOME", "")
    if home:
        root = os.path.abspath(os.path.expanduser(home))  # noqa: PTH100, PTH111 - see the top
        return {name: f"{root}/{name}" for name in ("data", "config", "state", "runtime")}
    if platform in ("win32", "darwin"):
        return _platform_folders()
    return _xdg_folders(environ)


def _xdg_folders(environ: Mapping[str, str]) -> dict[str, str]:
    user = os.path.expanduser("~")  # noqa: PTH111
    state = f"{_xdg(environ, 'XDG_STATE_HOME', user + '/.local/state')}/{APP}"
    # The shared temporary folder is swept now and then, locks with it: it may hold a socket only.
    runtime = next(_given_folders(environ), f"{state}/runtime")
    return {
        "data": f"{_xdg(environ, 'XDG_DATA_HOME', user + '/.local/share')}/{APP}",
        "config": f"{_xdg(environ, 'XDG_CONFIG_HOME', user + '/.config')}/{APP}",
        "state": state,
        "runtime": runtime,
    }


def socket_path(environ: Mapping[str, str]) -> str:
    """Where the profile's companion answers; short enough to be bound, however long the names."""
    return f"{socket_folder(environ)}/{fingerprint(environ)}.sock"


def lock_path(environ: Mapping[str, str]) -> str:
    """The file whose lock says who owns the profile."""
    runtime = folders(environ)["runtime"]
    name = APP if environ.get("GLIMMER_HOME") else fingerprint(environ)
    return f"{runtime}/{name}.lock"


def fingerprint(environ: Mapping[str, str]) -> str:
    """Tells profiles apart: the same for every way of writing the path of one data folder."""
    data = os.path.realpath(folders(environ)["data"])
    return blake2b(os.fsencode(data), digest_size=8).hexdigest()


def socket_folder(environ: Mapping[str, str]) -> str:
    """A folder that is ours alone, or will be once made; the same for all of our processes.

    Names that another user has taken, or that are no folder, are passed over.
    """
    for folder in _socket_folders(environ):
        fits = len(os.fsencode(folder)) + len("/") + 16 + len(".sock") <= SOCKET_PATH_LIMIT
        if fits and is_ours_or_free(folder):
            return folder
    if platform == "win32":
        return _platform_folders()["runtime"]  # too long: naming a socket will say so
    return f"{os.path.realpath('/tmp')}/{APP}-{user_id()}"  # noqa: S108 - making it will say why not


def is_ours_or_free(folder: str) -> bool:
    """Whether it is a real folder that belongs to this user alone, or not there yet."""
    try:
        found = os.lstat(folder)
    except FileNotFoundError:
        return True
    except OSError:
        return False
    return stat.S_ISDIR(found.st_mode) and found.st_uid == user_id()


def _given_folders(environ: Mapping[str, str]) -> Iterator[str]:
    """Below what the system gives each user for such things, where it does.

    In a Flatpak each start has a sandbox of its own; of these folders only one is seen by all
    (docs.flatpak.org, "Sandbox Permissions").
    """
    given, sandbox = environ.get("XDG_RUNTIME_DIR", ""), environ.get("FLATPAK_ID", "")
    shared = f"{given}/app/{sandbox}" if sandbox else ""
    for base in (shared, given, f"/run/user/{user_id()}"):
        folder = f"{base}/{APP}"
        if os.path.isabs(base) and _is_mine(base) and is_ours_or_free(folder):  # noqa: PTH117
            yield folder


def _socket_folders(environ: Mapping[str, str]) -> Iterator[str]:
    if platform == "win32":  # below the user's own folder, whose rights keep all others out
        yield _platform_folders()["runtime"]
        return
    yield from _given_folders(environ)
    if platform == "darwin" and environ.get("TMPDIR"):
        yield f"{environ['TMPDIR']}/{APP}"
    # Nobody gave us a private place: take a name in the shared one and guard it. Were the first
    # names taken by somebody else, all our processes come to the same next one.
    for number in range(_NAMES_TRIED):
        yield f"/tmp/{APP}-{user_id()}" + (f"-{number}" if number else "")  # noqa: S108


def _is_mine(folder: str) -> bool:
    try:
        return os.stat(folder).st_uid == user_id() and os.access(folder, os.W_OK)  # noqa: PTH116
    except OSError:
        return False


if sys.platform == "win32":

    def user_id() -> int:
        """Windows owns files by other means and says 0 for each."""
        return 0

else:

    def user_id() -> int:
        return os.getuid()


def _xdg(environ: Mapping[str, str], name: str, fallback: str) -> str:
    """The XDG specification has relative paths ignored."""
    value = environ.get(name, "")
    return value.rstrip("/") or "/" if os.path.isabs(value) else fallback  # noqa: PTH117


def _platform_folders() -> dict[str, str]:
    from platformdirs import PlatformDirs

    dirs = PlatformDirs("Glimmer", appauthor=False)
    return {
        "data": dirs.user_data_dir,
        "config": dirs.user_config_dir,
        "state": dirs.user_state_dir,
        "runtime": dirs.user_runtime_dir,
    }
