"""The desktop's keyring."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from glimmer_desktop.services.keeping import Slices


class KeyringState(StrEnum):
    """What can be seen of the desktop's keyring without a secret."""

    READY = "ready"
    LOCKED = "locked"
    """It asks for a password of its own before it takes or gives anything."""
    SILENT = "silent"
    NONE = "none"


class SecretKeeping(Protocol):
    """The desktop's keyring. It keeps a secret for whoever is logged in, and for their programs.

    All in slices of a tenth of a second, and ended after a while: a keyring may never answer. Only
    `put` may have the desktop ask somebody for the keyring's own password. Each raises Known:
    KEYRING_NONE, KEYRING_LOCKED, KEYRING_SILENT, KEYRING_REFUSED.
    """

    technique: str
    """The way it is done: "secret-service", "null" ..."""

    def look(self) -> Slices[KeyringState]: ...

    def put(self, name: str, secret: bytes) -> Slices[None]:
        """Keep it; what was there under this name goes."""

    def get(self, name: str) -> Slices[bytes]:
        """Raises Known KEYRING_EMPTY, too."""

    def remove(self, name: str) -> Slices[None]:
        """It may be gone already."""
