"""Which of a person's words fit what is being typed. Pure."""

from __future__ import annotations

from collections.abc import Iterable

from glimmer_desktop.domain import folding


def folded(text: str) -> str:
    """Case, decoration and runs of space set aside, as a search does."""
    return " ".join(folding.folded(text).split())


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
