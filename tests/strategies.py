"""Hypothesis strategies for what a person can say."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

from hypothesis import strategies as st

from glimmer_desktop.domain.moment import (
    Care,
    Draft,
    Energy,
    Face,
    FeltChange,
    Kind,
    MomentId,
    Photo,
    Source,
    Strength,
)

_LETTERS = st.characters(
    exclude_categories=("Cs", "Cc", "Cn", "Zl", "Zp"), exclude_characters="\ufeff"
)

texts = st.text(st.one_of(_LETTERS, st.just("\n")), max_size=40)
"""What can be typed: any written character and line breaks, but no control characters."""

words = st.text(_LETTERS, min_size=1, max_size=12).filter(lambda word: bool(word.strip()))

word_lists = st.lists(words, max_size=3, unique=True).map(tuple)

zones = st.integers(-720, 840).map(lambda minutes: timezone(timedelta(minutes=minutes)))

times = st.datetimes(datetime(1980, 1, 1), datetime(2080, 1, 1), timezones=zones)  # noqa: DTZ001

photos = st.builds(
    Photo,
    sha256=st.integers(0, 2**64).map(lambda number: f"{number:064x}"),
    width=st.integers(1, 2560),
    height=st.integers(1, 2560),
    bytes=st.integers(1, 10**6),
    media_type=st.sampled_from(("image/jpeg", "image/png", "image/webp")),
    caption=texts,
    alt=texts,
)


def unique_tuples(values: st.SearchStrategy, largest: int = 4) -> st.SearchStrategy:
    return st.lists(values, max_size=largest, unique=True).map(tuple)


drafts = st.builds(
    Draft,
    kind=st.sampled_from(Kind),
    noticed_at=st.none() | times,
    zone=st.sampled_from(("", "UTC", "Europe/Vienna")),
    text=texts,
    and_also=texts,
    faces=unique_tuples(st.sampled_from(Face), 6),
    shift_from=unique_tuples(st.sampled_from(Face), 6),
    cues=word_lists,
    senses=word_lists,
    qualities=word_lists,
    values=word_lists,
    places=word_lists,
    company=word_lists,
    prompt=st.none() | words,
    photos=unique_tuples(photos, 2),
    close=st.booleans(),
    private=st.booleans(),
    strength=st.none() | st.sampled_from(Strength),
    body_places=word_lists,
    sensations=word_lists,
    connection=word_lists,
    felt_change=st.none() | st.sampled_from(FeltChange),
    energy=st.none() | st.sampled_from(Energy),
    surprise=st.none() | st.booleans(),
    by_itself=st.booleans(),
    almost_missed=st.booleans(),
    care=st.none() | st.sampled_from(Care),
    source=st.none() | st.sampled_from(Source),
    again=unique_tuples(st.datetimes(datetime(1990, 1, 1), timezones=st.just(UTC)), 2),  # noqa: DTZ001
    linked_to=unique_tuples(words.map(MomentId), 2),
    did_next=texts,
    appreciation=texts,
)
"""Any draft a window can show."""
