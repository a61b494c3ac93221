"""Two drafts become one, and what was said since one was sent to be kept. Pure."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

from glimmer_desktop.domain.moment import WRITTEN, Draft

_NOTHING = Draft()


def united(earlier: Draft, later: Draft) -> Draft:
    """Both: the earlier words above the later ones, chips and pictures of either.

    Where only one can hold (the time, the kind), what was said later does.
    """
    both = {f.name: _both(f.name, getattr(earlier, f.name), getattr(later, f.name)) for f in _all()}
    return Draft(**both)


def said_since(now: Draft, sent: Draft) -> Draft:
    """What `now` says beyond `sent`: words typed before or after it, chips put on since.

    A text that was changed in its middle is given back whole: better twice than lost.
    """
    return Draft(
        **{f.name: _since(f.name, getattr(now, f.name), getattr(sent, f.name)) for f in _all()}
    )


def taken_up(held: Draft, typed: Draft) -> Draft:
    """The kept draft and what was typed while it was read. What asks just now is answered by
    neither, unless something was typed; and what asked then by nothing, if nothing was."""
    if not held.says_something():
        held = replace(held, prompt=None)
    elif not typed.says_something():
        typed = replace(typed, prompt=None)
    return united(held, typed)


def to_hold(draft: Draft) -> Draft:
    """What there is to hold: a question alone is nothing that was said."""
    return draft if draft.says_something() else replace(draft, prompt=None)


def with_text(draft: Draft, text: str) -> Draft:
    """A draft with some text added below its own."""
    return replace(draft, text=_joined(draft.text, text))


def with_value(draft: Draft, value: str) -> Draft:
    """A draft with a value chosen as well, if it is one."""
    if not value or value in draft.values:
        return draft
    return replace(draft, values=(*draft.values, value))


def _all() -> tuple[Any, ...]:
    return fields(Draft)


def _both(name: str, earlier: Any, later: Any) -> Any:
    if name in WRITTEN:
        return _joined(earlier, later)
    if isinstance(later, tuple):
        return tuple(dict.fromkeys((*earlier, *later)))
    return earlier if later == getattr(_NOTHING, name) else later


def _joined(earlier: str, later: str) -> str:
    if not earlier or not later:
        return earlier or later
    return f"{earlier}\n{later}"


def _since(name: str, now: Any, sent: Any) -> Any:
    nothing = getattr(_NOTHING, name)
    if now == sent:
        return nothing
    if name in WRITTEN:
        return _text_since(now, sent)
    if isinstance(now, tuple):
        return tuple(one for one in now if one not in sent)
    return now


def _text_since(now: str, sent: str) -> str:
    if sent and now.startswith(sent):
        return now[len(sent) :].lstrip()
    if sent and now.endswith(sent):
        return now[: -len(sent)].rstrip("\n")
    return now
