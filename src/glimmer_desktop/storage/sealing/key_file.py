"""The key file: a random key, wrapped once by a passphrase and once by a recovery code.

No secret and no hash of one is in it: what unwraps the key is the right one. It holds the public
half of the box, too, so that a locked journal takes notes. PyNaCl is loaded by the first use.
"""

from __future__ import annotations

import json
import secrets
from _blake2 import blake2b
from dataclasses import dataclass, replace
from typing import Any, Final

from glimmer_desktop.domain import recovery_code
from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.services.sealing import normal
from glimmer_desktop.storage.sealing.keys import LENGTH, DataKey

VERSION: Final = 1
PASSES: Final = 5
MEMORY: Final = 96 << 20
"""Bytes that Argon2id fills: with the passes 0.3 s of a core of 2.8 GHz, in one thread."""
_FEWEST_PASSES, _MOST_PASSES = 3, 16
_LEAST_MEMORY, _MOST_MEMORY = 64 << 20, 1 << 30
"""What no file of ours has is refused unread: it would be weak, or take the machine's memory."""
SALT: Final = 16
_WRAPPED: Final = 24 + 16 + LENGTH
"""A nonce, a tag and the key."""
_BROKEN: Final = (ValueError, TypeError, KeyError, AttributeError, RecursionError)


@dataclass(frozen=True, slots=True)
class Stretching:
    """How a passphrase becomes a key of its own."""

    salt: bytes
    passes: int
    memory: int


@dataclass(frozen=True, slots=True)
class KeyFile:
    box: bytes
    """Public: whatever is sealed to it, only the wrapped key opens."""
    stretching: Stretching
    by_passphrase: bytes
    code_salt: bytes
    by_code: bytes


def new_key() -> DataKey:
    return DataKey(secrets.token_bytes(LENGTH))


def new_code() -> str:
    return recovery_code.written(secrets.randbits(recovery_code.BITS))


def made(key: DataKey, passphrase: str, code: str) -> KeyFile:
    """About 0.3 s."""
    empty = KeyFile(_public(key), Stretching(b"", PASSES, MEMORY), b"", b"", b"")
    return with_code(with_passphrase(empty, key, passphrase), key, code)


def with_passphrase(file: KeyFile, key: DataKey, passphrase: str) -> KeyFile:
    """The same key, wrapped by another passphrase."""
    stretching = Stretching(secrets.token_bytes(SALT), PASSES, MEMORY)
    wrapped = wrap(_stretched(passphrase, stretching), key)
    return replace(file, stretching=stretching, by_passphrase=wrapped)


def with_code(file: KeyFile, key: DataKey, code: str) -> KeyFile:
    salt = secrets.token_bytes(SALT)
    wrapping = _of_code(recovery_code.read(code), salt)
    return replace(file, code_salt=salt, by_code=wrap(wrapping, key))


def opened(file: KeyFile, secret: str) -> DataKey:
    """The key, with the passphrase or the recovery code.

    Raises Known: WRONG_PASSPHRASE; CODE_MISTYPED for what can only be a code, with a slip in it;
    KEY_FILE_DAMAGED where the box is of another key.
    """
    key = None
    code = _code(secret)
    if code is not None:
        key = unwrap(_of_code(code, file.code_salt), file.by_code)
    if key is None:
        key = unwrap(_stretched(secret, file.stretching), file.by_passphrase)
    if key is None:
        slip = code is None and recovery_code.is_meant(secret)
        raise Known(ErrorCode.CODE_MISTYPED if slip else ErrorCode.WRONG_PASSPHRASE)
    if not is_of(file, key):
        raise Known(ErrorCode.KEY_FILE_DAMAGED, path="")
    return key


def is_of(file: KeyFile, key: DataKey) -> bool:
    """Whether it is this key that the file wraps."""
    return _public(key) == file.box


def box_secret(key: DataKey) -> bytes:
    """The private half of the box. It is made of the key, so it is nowhere on disk."""
    return blake2b(key.secret, digest_size=LENGTH, person=b"glimmer-box").digest()


def encoded(file: KeyFile) -> bytes:
    """As JSON, with a sum over all of it."""
    said = {
        "glimmer-key": VERSION,
        "box": file.box.hex(),
        "passphrase": {
            "by": "argon2id",
            "passes": file.stretching.passes,
            "memory": file.stretching.memory,
            "salt": file.stretching.salt.hex(),
            "wrapped": file.by_passphrase.hex(),
        },
        "recovery-code": {
            "by": "blake2b",
            "salt": file.code_salt.hex(),
            "wrapped": file.by_code.hex(),
        },
    }
    said["sum"] = blake2b(_json(said), digest_size=16).hexdigest()
    return _json(said)


def decoded(content: bytes, path: str) -> KeyFile:
    """Raises Known: KEY_FILE_DAMAGED for whatever `encoded` did not write, STORE_NEWER."""
    try:
        said = json.loads(content)
        version = said["glimmer-key"]
        if type(version) is int and version > VERSION and _is_whole(said):
            raise Known(ErrorCode.STORE_NEWER, path=path, found=str(version), known=str(VERSION))
        file = _read(said)
    except _BROKEN as error:
        raise Known(ErrorCode.KEY_FILE_DAMAGED, path=path) from error
    if encoded(file) != content:
        raise Known(ErrorCode.KEY_FILE_DAMAGED, path=path)
    return file


def _read(said: dict[str, Any]) -> KeyFile:
    by_passphrase, by_code = said["passphrase"], said["recovery-code"]
    passes, memory = by_passphrase["passes"], by_passphrase["memory"]
    if type(passes) is not int or not _FEWEST_PASSES <= passes <= _MOST_PASSES:
        raise ValueError("passes")
    if type(memory) is not int or not _LEAST_MEMORY <= memory <= _MOST_MEMORY:
        raise ValueError("memory")
    return KeyFile(
        box=_bytes(said["box"], LENGTH),
        stretching=Stretching(_bytes(by_passphrase["salt"], SALT), passes, memory),
        by_passphrase=_bytes(by_passphrase["wrapped"], _WRAPPED),
        code_salt=_bytes(by_code["salt"], SALT),
        by_code=_bytes(by_code["wrapped"], _WRAPPED),
    )


def _bytes(said: str, length: int) -> bytes:
    found = bytes.fromhex(said)
    if len(found) != length:
        raise ValueError("length")
    return found


def _json(said: dict[str, Any]) -> bytes:
    return json.dumps(said, indent=1).encode()


def _is_whole(said: dict[str, Any]) -> bool:
    """A newer file says its sum in the same way; one that does not is this version's, with a flip
    in its number."""
    rest = {name: value for name, value in said.items() if name != "sum"}
    return bool(said["sum"] == blake2b(_json(rest), digest_size=16).hexdigest())


def _stretched(passphrase: str, stretching: Stretching) -> bytes:
    from nacl.pwhash import argon2id

    stretched: bytes = argon2id.kdf(
        LENGTH,
        normal(passphrase).encode("utf-8", "surrogatepass"),
        stretching.salt,
        opslimit=stretching.passes,
        memlimit=stretching.memory,
    )
    return stretched


def _code(secret: str) -> int | None:
    try:
        return recovery_code.read(secret)
    except ValueError:
        return None


def _of_code(number: int, salt: bytes) -> bytes:
    """It is random enough to need no stretching."""
    code = number.to_bytes(LENGTH, "big")
    return blake2b(code, digest_size=LENGTH, salt=salt, person=b"glimmer-code").digest()


def wrap(wrapping: bytes, key: DataKey) -> bytes:
    """By a key of as many bytes, which has to be random."""
    from nacl.secret import SecretBox

    return bytes(SecretBox(wrapping).encrypt(key.secret))


def unwrap(wrapping: bytes, wrapped: bytes) -> DataKey | None:
    """None where this one did not wrap it."""
    from nacl.exceptions import CryptoError
    from nacl.secret import SecretBox

    try:
        return DataKey(SecretBox(wrapping).decrypt(wrapped))
    except CryptoError:
        return None


def _public(key: DataKey) -> bytes:
    from nacl.public import PrivateKey

    return bytes(PrivateKey(box_secret(key)).public_key)
