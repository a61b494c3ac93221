"""Hands a command over to the running companion, or goes on to do it here.

A command bound to a key has to feel instant, so this path loads nothing it can do without: no
argument parser, no Qt, no store.
"""

from __future__ import annotations

import os
import sys

from glimmer_desktop.system.no_core import leave_no_core

TYPE_CHECKING = False  # the one of `typing` would bring all of it
if TYPE_CHECKING:
    from collections.abc import MutableMapping

_PATIENCE = 5.0
_FLAGS = ("--private", "--close", "--debug")
"""The options of `note` that take no value; all others do."""
_STDIN_LIMIT = 400_000
"""Bytes read from a pipe: far more than a moment takes, far less than what can be handed over."""


def main() -> int:
    """The whole program; its exit code. Nobody sees a traceback who did not ask for one."""
    argv = sys.argv[1:]
    leave_no_core()
    if getattr(sys, "frozen", False):
        give_back_libraries(os.environ)
    try:
        return _run(argv)
    except KeyboardInterrupt:
        code, said = 1, "Stopped. The journal is as it was.\n"
    except Exception as error:  # noqa: BLE001 - the last door
        from glimmer_desktop.cli.sentences import outcome

        code, said = outcome(error, "--debug" in argv)
    if sys.stderr is not None:
        sys.stderr.write(said)
    return code


def give_back_libraries(environ: MutableMapping[str, str]) -> None:
    """Undo what the frozen program's starter did to find its libraries: by now it has them, and a
    file manager that the companion opens would take ours for its own.
    """
    before = environ.pop("LD_LIBRARY_PATH_ORIG", "")
    if environ.pop("LD_LIBRARY_PATH", "") and before:
        environ["LD_LIBRARY_PATH"] = before


def _run(argv: list[str]) -> int:
    if argv == ["--version"]:
        from glimmer_desktop import __version__

        print(f"glimmer {__version__}")
        return 0
    if argv == ["--decode-photos"]:  # how a frozen Glimmer starts its decoding process
        from glimmer_desktop.system.imaging import child

        return child.main()
    if argv == ["--ask-keyring"]:  # and its process that asks the keyring
        from glimmer_desktop.system.desktop_keyring import child as asking

        return asking.main()
    if "--smoke" in argv and set(argv) <= {"--smoke", "--debug"}:
        from glimmer_desktop.cli.smoke import smoke

        return smoke("--debug" in argv)
    stdin = _read_stdin() if reads_stdin(argv) else None
    if _verb(argv) in ("unlock", "passphrase") and not _asks_for_help(argv):
        stdin = _ask_for_secrets([word for word in argv if word != "--debug"])
    code = None if _asks_for_help(argv) or _erases(argv) else _hand_over(argv, stdin)
    if code is not None:
        return code
    from glimmer_desktop import cli

    return cli.main(argv, stdin)


def reads_stdin(argv: list[str]) -> bool:
    """Whether this is a `note` whose text comes from a pipe."""
    words = [word for word in argv if word != "--debug"]
    if words[:1] != ["note"]:
        return False
    texts = _texts(words[1:])
    if texts:
        return texts == ["-"]
    return not any(word in ("-h", "--help") for word in words) and not _is_terminal()


def _texts(words: list[str]) -> list[str]:
    """The words that are neither options nor their values."""
    found: list[str] = []
    at = 0
    while at < len(words):
        word = words[at]
        at += 1
        if word == "--":
            return found + words[at:]
        if not word.startswith("--"):
            found.append(word)
        elif "=" not in word and word not in _FLAGS:
            at += 1
    return found


def _is_terminal() -> bool:
    return sys.stdin is None or sys.stdin.isatty()


def _read_stdin() -> str:
    if sys.stdin is None:
        return ""
    # Bytes that are no UTF-8 become lone surrogates, which are refused with the right words.
    return sys.stdin.buffer.read(_STDIN_LIMIT).decode("utf-8", "surrogateescape")


def _asks_for_help(argv: list[str]) -> bool:
    options = argv[: argv.index("--")] if "--" in argv else argv
    return any(word in ("-h", "--help", "--version") for word in options)


def _erases(argv: list[str]) -> bool:
    """What asks on this terminal is never handed over."""
    return _verb(argv) == "erase"


def _verb(argv: list[str]) -> str:
    return next((word for word in argv if word != "--debug"), "")


def _ask_for_secrets(argv: list[str]) -> str | None:
    from glimmer_desktop.cli.secrets_asked import secrets_for
    from glimmer_desktop.system.paths import find_paths

    return secrets_for(argv, find_paths(os.environ).data)


def _hand_over(argv: list[str], stdin: str | None) -> int | None:
    """The exit code of the owner of the profile, or None when there is none to ask."""
    from glimmer_desktop.cli.terminal import Terminal
    from glimmer_desktop.system.instance.client import Silent, ask, given_token
    from glimmer_desktop.system.profile import socket_path

    path = socket_path(os.environ)
    if not os.path.exists(path):  # noqa: PTH110 - pathlib costs more than asking
        return None
    shown, token = Terminal(), given_token(os.environ)
    ways = (shown.out, shown.err, shown.progress)
    try:
        code = ask(path, argv, _folder(), stdin, *ways, _PATIENCE, token)
    except Silent as silence:
        busy = _busy()
        if busy is None:
            return None
        raise busy from silence
    return None if code == _NO_WINDOWS_HERE else code


def _busy() -> Exception | None:
    """None when whoever sits on the socket's name and is silent does not own the profile."""
    from glimmer_desktop.cli.owning import busy
    from glimmer_desktop.core import build_core

    core = build_core()
    if core.lock.acquire():
        core.lock.release()
        return None
    return busy(core)


_NO_WINDOWS_HERE = 75
"""A long command owns the profile and has no windows: `cli.owning` says what to do then."""


def _folder() -> str:
    try:
        return os.getcwd()  # noqa: PTH109 - as text, which it travels as
    except OSError:
        return "/"


if __name__ == "__main__":
    sys.exit(main())
