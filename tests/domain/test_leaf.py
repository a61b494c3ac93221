"""Months and years, and what is told of them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from glimmer_desktop.domain.leaf import (
    MOST_OF_A_MONTH,
    MOST_OF_A_YEAR,
    MOST_PEOPLE,
    MOST_SHOWN,
    TOLD_FAMILIES,
    TOLD_OF_HARD,
    Counts,
    Leaf,
    Tally,
    for_the_wall,
    leaf_of,
    passages,
)
from glimmer_desktop.domain.moment import Draft, Family, Photo, moment_from, new_moment_id

NOVEMBER = Leaf(2026, 11)
NOON = datetime(2026, 11, 1, 12, tzinfo=UTC)
PICTURE = Photo("0" * 64, 4, 3, 100, "image/jpeg")

leaves = st.builds(Leaf, st.integers(1, 9999), st.none() | st.integers(1, 12))
names = st.text(min_size=1, max_size=5)
tallies = st.integers(1, 40).flatmap(lambda times: st.builds(Tally, st.just(times), days(times)))


def days(times: int) -> st.SearchStrategy[int]:
    return st.integers(1, times)


counts = st.builds(
    Counts,
    st.dictionaries(st.sampled_from(TOLD_FAMILIES), st.dictionaries(names, tallies, max_size=40)),
    st.just({}),
)


def noted(number: int, **said: object):
    return moment_from(
        Draft(text=f"moment {number}", **said),
        id=new_moment_id(1, number),
        noticed_at=NOON + timedelta(hours=number),
        created_at=NOON,
        changed_at=NOON,
    )


class TestLeaf:
    def test_a_month_has_its_days(self) -> None:
        assert (NOVEMBER.first, NOVEMBER.last) == (date(2026, 11, 1), date(2026, 11, 30))
        assert Leaf(2024, 2).last == date(2024, 2, 29)
        assert Leaf.month_of(date(2026, 11, 22)) == NOVEMBER

    def test_a_year_has_all_of_them(self) -> None:
        year = NOVEMBER.whole_year
        assert (year.first, year.last) == (date(2026, 1, 1), date(2026, 12, 31))

    def test_it_turns_over_the_new_year(self) -> None:
        assert Leaf(2026, 12).turned(1) == Leaf(2027, 1)
        assert Leaf(2026, 1).turned(-1) == Leaf(2025, 12)
        assert Leaf(2026).turned(-3) == Leaf(2023)

    @given(leaves, st.integers(-200_000, 200_000))
    def test_it_never_leaves_the_calendar(self, leaf: Leaf, step: int) -> None:
        turned = leaf.turned(step)
        assert turned.first <= turned.last
        assert (turned.month is None) == (leaf.month is None)

    @given(leaves)
    def test_turned_and_turned_back_it_is_the_same(self, leaf: Leaf) -> None:
        if 2 < leaf.year < 9993:  # seven years on there is no calendar any more
            assert leaf.turned(7).turned(-7) == leaf
            assert leaf.turned(1).first == leaf.last + timedelta(days=1)

    @given(leaves)
    def test_its_mark_says_which_one_it_is(self, leaf: Leaf) -> None:
        assert leaf_of(leaf.mark) == leaf

    @given(st.text() | st.from_regex(r"leaf:[0-9٣]{3,5}(-[0-9]{1,3})?"))
    def test_no_other_text_is_a_mark(self, text: str) -> None:
        found = leaf_of(text)
        assert found is None or found.mark == text.removesuffix("\n")


class TestPassages:
    @given(leaves, counts, st.sets(names))
    def test_only_words_of_the_lists_are_told_and_in_their_order(
        self, leaf: Leaf, counted: Counts, away: set[str]
    ) -> None:
        lists = {family: sorted(words)[1:] for family, words in counted.words.items()}
        told = passages(leaf, counted, lists, away=lambda _, name: name in away)
        most = MOST_OF_A_YEAR if leaf.month is None else MOST_OF_A_MONTH
        for passage in told:
            said = [name for name, _ in passage.words]
            assert said and not away.intersection(said)
            assert all(counted.words[passage.family][n] == t for n, t in passage.words)
            if passage.family is Family.COMPANY:
                assert said == sorted(said, key=lambda name: (name.casefold(), name))
                assert len(said) <= MOST_PEOPLE
            else:
                assert said == [name for name in lists[passage.family] if name in said]
                assert len(said) <= most
        assert [one.family for one in told] == [
            family for family in TOLD_FAMILIES if family in {one.family for one in told}
        ]

    def test_of_too_many_those_of_the_most_days_are_told(self) -> None:
        words = {f"w{n}": Tally(50 - n, n + 1) for n in range(9)}
        told = passages(NOVEMBER, Counts({Family.CUE: words}, {}), {Family.CUE: list(words)})
        assert [name for name, _ in told[0].words] == ["w4", "w5", "w6", "w7", "w8"]

    def test_people_have_no_order_but_the_alphabet(self) -> None:
        people = {"Zoë": Tally(9, 9), "anna": Tally(1, 1), "Bo": Tally(4, 2)}
        told = passages(NOVEMBER, Counts({Family.COMPANY: people}, {}), {Family.COMPANY: people})
        assert [name for name, _ in told[0].words] == ["anna", "Bo", "Zoë"]
        assert not told[0].more

    def test_beside_what_is_hard_nobody_is_named(self) -> None:
        every = {family: {"a": Tally(1, 1)} for family in TOLD_FAMILIES}
        lists = {family: ["a"] for family in TOLD_FAMILIES}
        told = passages(NOVEMBER, Counts(every, {}), lists, families=TOLD_OF_HARD)
        assert [one.family for one in told] == [Family.CUE, Family.SENSE, Family.PLACE]


class TestWall:
    def test_kept_close_goes_before_pictures_and_all_stand_by_time(self) -> None:
        close = [noted(n, close=True) for n in (9, 3)]
        pictures = [noted(n, photos=(PICTURE,)) for n in range(10, 30)]
        wall = for_the_wall(NOVEMBER, [*pictures, *close, noted(1)])
        assert len(wall) == MOST_SHOWN
        assert set(close) <= set(wall)
        assert list(wall) == sorted(wall, key=lambda one: one.noticed_at)

    def test_it_is_the_same_whenever_it_is_opened(self) -> None:
        many = [noted(n, close=True) for n in range(40)]
        assert for_the_wall(NOVEMBER, many) == for_the_wall(NOVEMBER, reversed(many))
        assert for_the_wall(NOVEMBER, many) != for_the_wall(NOVEMBER.turned(-1), many)
