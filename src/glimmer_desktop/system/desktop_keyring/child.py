"""The process that asks the desktop's keyring one thing: a JSON line in, a JSON line out.

    → {"do": "look" | "put" | "get" | "remove", "name": …, "secret": hex}
    ← {"is": "well" | "none" | "locked" | "empty" | "refused", "secret": hex}

One backend a system, named here: what a settings file or the environment names instead (a file of
plain text, one that keeps nothing, a chain of others) is not asked. Only `put` may bring up a
window of the keyring's own, since somebody has just asked for it.
"""

from __future__ import annotations

import json
import sys
from contextlib import closing
from typing import TYPE_CHECKING, Any, Final

from keyring.errors import (
    InitError,
    KeyringLocked,
    NoKeyringError,
    PasswordDeleteError,
)

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE: Final = "Glimmer"
"""What the entry is found by in a program that shows the keyring, with its name."""


def main() -> int:
    """Answer once."""
    asked = json.loads(sys.stdin.buffer.read())
    sys.stdout.buffer.write(json.dumps(answered(asked)).encode())
    sys.stdout.buffer.flush()
    return 0


def answered(asked: dict[str, Any]) -> dict[str, str]:
    """What the keyring of this desktop says to it."""
    try:
        keyring = own_backend()
        if asked["do"] != "put" and _would_ask(keyring):
            return {"is": "locked"}
        return _done(keyring, asked)
    except Exception as error:  # noqa: BLE001 - what fails beneath is of many kinds
        return {"is": next((word for kind, word in _MEANS if isinstance(error, kind)), "refused")}


_MEANS: Final = (
    (KeyringLocked, "locked"),
    (PasswordDeleteError, "empty"),
    (NoKeyringError, "none"),
    (InitError, "none"),
)


def own_backend() -> KeyringBackend:
    """The one keyring that belongs to this system. Raises NoKeyringError where it is not there."""
    if sys.platform == "win32":
        from keyring.backends.Windows import WinVaultKeyring as Own
    elif sys.platform == "darwin":
        from keyring.backends.macOS import Keyring as Own
    else:
        from keyring.backends.SecretService import Keyring as Own
    if not Own.viable:
        raise NoKeyringError
    return Own()  # type: ignore[no-untyped-call]


def _done(keyring: KeyringBackend, asked: dict[str, Any]) -> dict[str, str]:
    match asked["do"]:
        case "put":
            keyring.set_password(SERVICE, asked["name"], asked["secret"])
            kept = keyring.get_password(SERVICE, asked["name"]) == asked["secret"]
            return {"is": "well" if kept else "refused"}
        case "get":
            found = keyring.get_password(SERVICE, asked["name"])
            return {"is": "empty"} if found is None else {"is": "well", "secret": found}
        case "remove":
            keyring.delete_password(SERVICE, asked["name"])
    return {"is": "well"}


def _would_ask(keyring: KeyringBackend) -> bool:
    """Whether it is locked, so that it would bring up a window. Only Linux lets one look."""
    if sys.platform in ("win32", "darwin"):
        return False
    from secretstorage import dbus_init
    from secretstorage.collection import DEFAULT_COLLECTION, Collection
    from secretstorage.exceptions import ItemNotFoundException

    place = getattr(keyring, "preferred_collection", DEFAULT_COLLECTION)
    with closing(dbus_init()) as connection:
        try:
            return bool(Collection(connection, place).is_locked())
        except ItemNotFoundException:
            return True  # it would be made first, and asks for a password of its own


if __name__ == "__main__":
    sys.exit(main())
