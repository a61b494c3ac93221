"""Which of a person's words fit what is being typed. Pure."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable


def folded(text: str) -> str:
    """Case, diacritics and runs of space set aside."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(c for c in plain if not unicodedata.combining(c)).split())


def fitting(words: Iterable[str], typed: str, limit: int = 8) -> list[str]:
    """Words that begin with `typed`, then those in which a later word does; in their own order."""
    wanted = folded(typed)
    begins: list[str] = []
    contains: list[str] = []
    for word in words:
        form = folded(word)
        if form.startswith(wanted):
            begins.append(word)
        elif f" {wanted}" in form:
            contains.append(word)
    return [*begins, *contains][:limit]


def same(one: str, other: str) -> bool:
    """Whether two spellings are one word."""
    return folded(one) == folded(other)
