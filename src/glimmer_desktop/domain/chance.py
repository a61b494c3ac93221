"""Chance that is passed in: the same for the same seed and salt, after a restart, too."""

from __future__ import annotations

from _blake2 import blake2b  # hashlib's own, without OpenSSL: see system/profile.py


def chance(seed: int, salt: str) -> int:
    """A number from 0 to 2**64 - 1 that looks random."""
    return int.from_bytes(blake2b(f"{seed} {salt}".encode(), digest_size=8).digest())


def either_way(seed: int, salt: str, span: int) -> int:
    """A whole number from -`span` to `span`, each as likely as any other."""
    return chance(seed, salt) % (2 * span + 1) - span
