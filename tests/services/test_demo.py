from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from glimmer_desktop.domain.moment import Face, Family, Kind, Moment, Photo, PreparedPhoto
from glimmer_desktop.exchange.demo_pictures import SUBJECTS
from glimmer_desktop.services.capture import check
from glimmer_desktop.services.demo import Demo, load_stock
from glimmer_desktop.services.demo_scenes import Scene, Stock, Tone
from glimmer_desktop.services.vocabulary import load_vocabulary

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
NOW = datetime(2026, 11, 22, 15, 42, tzinfo=UTC)


@pytest.fixture(scope="module")
def stock() -> Stock:
    return load_stock(RESOURCES / "demo" / "en.toml")


def painted(what: str, seed: int) -> PreparedPhoto:
    return PreparedPhoto(Photo(f"{seed:064x}", 1, 1, 1, "image/png", what), b"", b"")


def journal(stock: Stock, count: int = 300, photos: int = 60) -> list[Moment]:
    demo = Demo(stock, NOW, count, photos, painted)
    assert (demo.moment_count, demo.photo_count) == (count, photos)
    return list(demo.moments([prepared.photo for prepared in demo.pictures()]))


def test_it_is_the_same_every_time(stock: Stock) -> None:
    assert journal(stock) == journal(stock)


def test_later_the_same_day_too(stock: Stock) -> None:
    later = Demo(stock, NOW + timedelta(hours=3), 300, 0, painted)
    assert list(later.moments([])) == journal(stock, 300, 0)


def test_every_moment_can_be_kept_and_is_one_of_a_kind(stock: Stock) -> None:
    moments = journal(stock)
    assert len({moment.id for moment in moments}) == 300
    for moment in moments:
        check(moment)
        assert moment.noticed_at <= NOW
        assert moment.noticed_at <= moment.created_at


def test_it_spreads_over_years_up_to_today(stock: Stock) -> None:
    times = [moment.noticed_at for moment in journal(stock)]
    assert times == sorted(times)
    assert times[-1].date() == NOW.date()
    assert len({time.year for time in times}) >= 3
    assert len({time.hour for time in times}) > 10


def test_it_reads_like_a_persons(stock: Stock) -> None:
    moments = journal(stock)
    kinds = Counter(moment.kind for moment in moments)
    assert kinds[Kind.GLIMMER] > 200
    assert 5 < kinds[Kind.TRIGGER] < 45
    assert kinds[Kind.BODY_NOTE] > 5
    assert sum(len(moment.faces) > 1 for moment in moments) > 40
    assert {face for moment in moments for face in moment.faces} == set(Face)
    assert sum(bool(moment.and_also) for moment in moments) > 10
    assert 3 < sum(moment.private for moment in moments) < 30
    assert sum(moment.close for moment in moments) == 12
    for family in Family:
        assert any(moment.words(family) for moment in moments), family
    said = Counter(moment.text for moment in moments)
    assert len(said) > 290
    assert max(said.values()) <= 2


def scene_of(stock: Stock, moment: Moment) -> Scene:
    """The scene that a moment tells, whatever stands before and after its words."""
    ways = [(says, scene) for scene in stock.scenes for says in scene.says if says in moment.text]
    return max(ways, key=lambda way: len(way[0]))[1]


def test_a_dozen_hold_a_bit_of_everything(stock: Stock) -> None:
    moments = journal(stock, 12, 5)
    kinds = Counter(moment.kind for moment in moments)
    assert kinds[Kind.TRIGGER] == kinds[Kind.BODY_NOTE] == 1
    assert sum(bool(moment.photos) for moment in moments[-6:]) >= 3
    assert NOW - moments[0].noticed_at < timedelta(days=60)


@pytest.fixture(scope="module")
def many(stock: Stock) -> list[tuple[Moment, Scene]]:
    return [(moment, scene_of(stock, moment)) for moment in journal(stock, 4_000, 0)]


def test_nothing_is_said_twice_side_by_side(many: list[tuple[Moment, Scene]]) -> None:
    """As many tiles as a large screen shows: no two tell the same, however it is put."""
    scenes = [scene for _, scene in many]
    screens = [scenes[start : start + 30] for start in range(0, len(scenes) - 30, 10)]
    assert all(len({scene.says for scene in screen}) == len(screen) for screen in screens)


def test_very_many_are_put_in_very_many_ways(many: list[tuple[Moment, Scene]]) -> None:
    said = Counter(moment.text for moment, _ in many)
    assert len(said) > 2_500
    assert max(said.values()) < 20


def test_each_comes_on_a_day_on_which_it_can(
    stock: Stock, many: list[tuple[Moment, Scene]]
) -> None:
    assert sum(len(scene.months) < 12 for scene in stock.scenes) > 30
    assert sum(len(scene.weekdays) < 7 for scene in stock.scenes) > 20
    for moment, scene in many[:-1]:
        assert moment.noticed_at.month in scene.months, moment.text
        assert moment.noticed_at.weekday() in scene.weekdays, moment.text


def test_hard_days_are_in_it_and_few(many: list[tuple[Moment, Scene]]) -> None:
    days: dict[date, list[Tone]] = {}
    for moment, scene in many:
        days.setdefault(moment.noticed_at.date(), []).append(scene.tone)
    shares = [tones.count(Tone.HARD) / len(tones) for tones in days.values() if len(tones) > 2]
    assert 0.01 < sum(share > 0.4 for share in shares) / len(shares) < 0.15


def test_nothing_bright_is_added_to_what_is_hard(
    stock: Stock, many: list[tuple[Moment, Scene]]
) -> None:
    bright = stock.asides[Tone.GOOD]
    tones = Counter(scene.tone for moment, scene in many if moment.text.endswith(bright))
    assert tones[Tone.GOOD] > 700
    assert set(tones) == {Tone.GOOD}


def test_photos_are_of_what_is_told(stock: Stock) -> None:
    shown = [moment for moment in journal(stock) if moment.photos]
    assert len(shown) == 60
    assert all(moment.photos[0].caption in SUBJECTS for moment in shown)


def test_triggers_have_no_pictures_and_are_not_kept_close(stock: Stock) -> None:
    for moment in journal(stock):
        if moment.kind is Kind.TRIGGER:
            assert not moment.photos
            assert not moment.close


def test_every_scene_is_sound(stock: Stock) -> None:
    assert len(stock.scenes) >= 150
    sayings = [says for scene in stock.scenes for says in scene.says]
    assert len(sayings) >= 350
    assert len(set(sayings)) == len(sayings)
    assert {scene.picture for scene in stock.scenes if scene.picture} == set(SUBJECTS)


def test_it_mostly_uses_the_words_that_are_shipped(stock: Stock) -> None:
    families = load_vocabulary(RESOURCES / "words" / "en.toml").families
    for family in Family:
        used = [word for scene in stock.scenes for word in scene.draft.words(family)]
        known = [word for word in used if word in families[family]]
        assert len(known) >= len(used) * 0.9, set(used) - set(families[family])


@pytest.mark.parametrize("count", [1, 2, 7])
def test_a_few_will_do(stock: Stock, count: int) -> None:
    moments = journal(stock, count, count)
    assert len(moments) == count
    assert moments[-1].noticed_at.date() == NOW.date()


def test_very_many_spread_further(stock: Stock) -> None:
    moments = journal(stock, 5_000, 0)
    assert len({moment.id for moment in moments}) == 5_000
    assert len({moment.noticed_at.year for moment in moments}) >= 8


def test_the_persons_zone_is_told(stock: Stock) -> None:
    now = NOW.astimezone(ZoneInfo("Australia/Lord_Howe"))
    moments = list(Demo(stock, now, 50, 0, painted).moments([]))
    assert {moment.zone for moment in moments} == {"Australia/Lord_Howe"}
    assert {moment.noticed_at.utcoffset() for moment in moments} == {
        timedelta(hours=10, minutes=30),
        timedelta(hours=11),
    }


def test_just_after_midnight_nothing_lies_ahead(stock: Stock) -> None:
    now = NOW.replace(hour=0, minute=5)
    assert all(m.noticed_at <= now for m in Demo(stock, now, 50, 0, painted).moments([]))
