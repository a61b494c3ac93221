"""A draft as JSON text, and as it was again. The text ends with a sum of itself, so that damage to
it on the disk is told."""

from __future__ import annotations

import json

# hashlib has the same function, but brings all of OpenSSL for it (see system/profile.py).
from _blake2 import blake2b
from datetime import datetime

import msgspec

from glimmer_desktop.domain.moment import Draft

_TIMES = (datetime,)
"""Written by Python itself, which knows offsets with seconds in them."""
_SUM = ', "sum": "'
_SIZE = 8


def encoded(draft: Draft) -> str:
    plain = msgspec.to_builtins(draft, builtin_types=_TIMES)
    return sealed(json.dumps(plain, default=datetime.isoformat))


def sealed(said: str) -> str:
    """The JSON of a draft with its sum as the last entry."""
    return f'{said[:-1]}{_SUM}{_sum_of(said)}"}}'


def is_as_written(said: str) -> bool:
    """Whether its sum fits. One from before there were sums is taken as it is."""
    try:
        plain = json.loads(said)
    except (ValueError, RecursionError):
        return False
    if not isinstance(plain, dict):
        return False
    before, found, after = said.rpartition(_SUM)
    return "sum" not in plain or (bool(found) and after == f'{_sum_of(before + "}")}"}}')


def decoded(said: str) -> Draft:
    """Raises ValueError for what is none (msgspec's own errors are ValueErrors)."""
    plain = json.loads(said)
    if not isinstance(plain, dict):
        raise ValueError("a draft is an object")
    plain.pop("sum", None)
    if plain.get("noticed_at") is not None:
        plain["noticed_at"] = datetime.fromisoformat(plain["noticed_at"])
    plain["again"] = [datetime.fromisoformat(time) for time in plain.get("again", ())]
    return msgspec.convert(plain, Draft, builtin_types=_TIMES)


def _sum_of(said: str) -> str:
    return blake2b(said.encode("utf-8", "surrogatepass"), digest_size=_SIZE).hexdigest()
