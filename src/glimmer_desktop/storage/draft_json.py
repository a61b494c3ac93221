"""A draft as JSON text, and as it was again."""

from __future__ import annotations

import json
from datetime import datetime

import msgspec

from glimmer_desktop.domain.moment import Draft

_TIMES = (datetime,)
"""Written by Python itself, which knows offsets with seconds in them."""


def encoded(draft: Draft) -> str:
    plain = msgspec.to_builtins(draft, builtin_types=_TIMES)
    return json.dumps(plain, default=datetime.isoformat)


def decoded(said: str) -> Draft:
    """Raises ValueError for what is none (msgspec's own errors are ValueErrors)."""
    plain = json.loads(said)
    if not isinstance(plain, dict):
        raise ValueError("a draft is an object")
    if plain.get("noticed_at") is not None:
        plain["noticed_at"] = datetime.fromisoformat(plain["noticed_at"])
    plain["again"] = [datetime.fromisoformat(time) for time in plain.get("again", ())]
    return msgspec.convert(plain, Draft, builtin_types=_TIMES)
