"""No keyring is here: it says so, and keeps nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.services.ports.keyring import KeyringState

if TYPE_CHECKING:
    from glimmer_desktop.services.keeping import Slices


class NullKeyring:
    technique = "null"

    def look(self) -> Slices[KeyringState]:
        yield from ()
        return KeyringState.NONE

    def put(self, _name: str, _secret: bytes) -> Slices[None]:
        yield from ()
        raise Known(ErrorCode.KEYRING_NONE)

    def get(self, _name: str) -> Slices[bytes]:
        yield from ()
        raise Known(ErrorCode.KEYRING_NONE)

    def remove(self, _name: str) -> Slices[None]:
        yield from ()
        raise Known(ErrorCode.KEYRING_NONE)
