"""Whole moments and whole queries, made up by Hypothesis, for every test that wants all fields."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

from hypothesis import strategies as st

from glimmer_desktop.domain.folding import same_word, terms
from glimmer_desktop.domain.moment import (
    Care,
    Draft,
    Energy,
    Face,
    Family,
    FeltChange,
    Kind,
    Moment,
    Photo,
    Source,
    Strength,
    new_moment_id,
)
from glimmer_desktop.domain.terms import (
    CHOICES,
    DATES,
    FAMILY_OF,
    Condition,
    Filter,
    FilterName,
    Text,
    either,
    every,
    without,
)

zones = st.one_of(
    st.just(UTC),
    st.integers(-23 * 3600, 23 * 3600).map(lambda seconds: timezone(timedelta(seconds=seconds))),
)
times = st.datetimes(datetime(3, 1, 1), datetime(9997, 1, 1), timezones=zones)  # noqa: DTZ001
written = st.text(st.characters(codec="utf-8"), max_size=30)
"""Anything that can be typed or pasted: emoji, marks, NUL, line separators; no lone surrogates."""

PLAIN_NAMES = ("slow breath", "warm", "Ünder the tree", "今日", "tea & toast", "🌿", "a", "café")


def _distinct(names: list[str]) -> bool:
    return len({same_word(name) for name in names}) == len(names)


names = st.lists(st.sampled_from(PLAIN_NAMES), max_size=3).filter(_distinct).map(tuple)
faces = st.lists(st.sampled_from(Face), max_size=3, unique=True).map(tuple)
ids = st.builds(new_moment_id, st.integers(0, 2**48 - 1), st.integers(0, 2**74 - 1))
photos = st.builds(
    Photo,
    sha256=st.text("0123456789abcdef", min_size=64, max_size=64),
    width=st.integers(1, 2560),
    height=st.integers(1, 2560),
    bytes=st.integers(1, 50_000_000),
    media_type=st.sampled_from(("image/jpeg", "image/png", "image/webp")),
    caption=written,
    alt=written,
)

SAID = {
    "kind": st.sampled_from(Kind),
    "zone": st.sampled_from(("", "Europe/Vienna", "Australia/Lord_Howe")),
    "text": written,
    "and_also": written,
    "faces": faces,
    "shift_from": faces,
    "prompt": st.none() | st.sampled_from(("sound", "warmth")),
    "photos": st.lists(photos, max_size=2).map(tuple),
    "close": st.booleans(),
    "private": st.booleans(),
    "strength": st.none() | st.sampled_from(Strength),
    "felt_change": st.none() | st.sampled_from(FeltChange),
    "energy": st.none() | st.sampled_from(Energy),
    "surprise": st.none() | st.booleans(),
    "by_itself": st.booleans(),
    "almost_missed": st.booleans(),
    "care": st.none() | st.sampled_from(Care),
    "source": st.none() | st.sampled_from(Source),
    "again": st.lists(times, max_size=4).map(tuple),
    "linked_to": st.lists(ids, max_size=2).map(tuple),
    "did_next": written,
    "appreciation": written,
    **{family.value: names for family in Family},
}
moments = st.builds(Moment, id=ids, noticed_at=times, created_at=times, changed_at=times, **SAID)
drafts = st.builds(Draft, noticed_at=st.none() | times, **SAID)


def _texts(text: st.SearchStrategy[str]) -> st.SearchStrategy[Text]:
    return st.builds(Text, text.filter(lambda said: bool(terms(said))), st.booleans())


def _filters(value: st.SearchStrategy[str]) -> st.SearchStrategy[Filter]:
    free = value.filter(lambda said: bool(said.strip()))
    own = st.builds(Filter, st.sampled_from(tuple(FAMILY_OF)), free, st.booleans())
    chosen = st.sampled_from(tuple(CHOICES)).flatmap(
        lambda name: st.builds(Filter, st.just(name), st.sampled_from(CHOICES[name]).map(str))
    )
    dated = st.builds(
        lambda name, day, length: Filter(name, day.isoformat()[:length]),
        st.sampled_from(DATES),
        st.dates(),
        st.sampled_from((4, 7, 10)),
    )
    counted = st.builds(
        lambda sign, n: Filter(FilterName.AGAIN, f"{sign}{n}"),
        st.sampled_from(("", ">", ">=", "<", "<=")),
        st.integers(0, 5),
    )
    return st.one_of(own, chosen, dated, counted)


def conditions(value: st.SearchStrategy[str] = written) -> st.SearchStrategy[Condition]:
    """Query trees over words drawn from `value`."""
    return st.recursive(
        st.one_of(_texts(value), _filters(value)),
        lambda inner: st.one_of(
            inner.map(without),
            st.lists(inner, min_size=2, max_size=3).map(lambda parts: every(*parts)),
            st.lists(inner, min_size=2, max_size=3).map(lambda parts: either(*parts)),
        ),
        max_leaves=6,
    )
