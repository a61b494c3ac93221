"""Whole journals out and in again, over the real store and the real format."""

from __future__ import annotations

import hashlib
import json
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.moment import Face, Moment, Photo, PreparedPhoto, new_moment_id
from glimmer_desktop.domain.own_map import Part
from glimmer_desktop.domain.plans import Plan, PlanId
from glimmer_desktop.domain.query import MomentQuery, parse
from glimmer_desktop.exchange.glimmer_json import GlimmerJson
from glimmer_desktop.exchange.moment_json import moment_to_json
from glimmer_desktop.services.going_out import Exported
from glimmer_desktop.services.keeping import Arrived, Keeping
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.storage.backups import SqliteBackups
from glimmer_desktop.storage.journal import SqliteJournal
from memory_journal import PlainPhotoReader, png
from moment_strategies import moments as any_moment
from slices import through

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
EVERYTHING = MomentQuery()
PICTURES = [png(8, 6, (shade, 90, 120)) for shade in (10, 110, 210)]


def prepared(data: bytes) -> PreparedPhoto:
    return PlainPhotoReader().from_bytes(data, "made here")


def moment(number: int, *pictures: bytes, **said: Any) -> Moment:
    photos = tuple(prepared(data).photo for data in pictures)
    at = NOON.replace(minute=number)
    return Moment(
        id=new_moment_id(number, number),
        **{"text": f"number {number}", "photos": photos, **said},
        noticed_at=at,
        created_at=at,
        changed_at=at,
    )


class House:
    """A journal in a folder, with what can be done to it."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        self.journal = SqliteJournal(folder, clock)
        self.keeping = Keeping(self.journal, PlainPhotoReader(), GlimmerJson(folder))
        self.stopped = False
        self.steps: list[tuple[int, int, str]] = []

    def put(self, *moments: Moment) -> None:
        for picture in PICTURES:
            self.journal.photos.hold(prepared(picture))
        for one in moments:
            self.journal.moments.keep(one)

    def everything(self) -> list[Moment]:
        return self.journal.moments.at(self.journal.moments.keys(EVERYTHING))

    def export(self, path: Path, query: MomentQuery = EVERYTHING) -> Exported:
        return through(self.keeping.export(path, query, self._told, lambda: self.stopped))

    def bring_in(self, path: Path, dry_run: bool = False) -> Arrived:
        return through(self.keeping.bring_in(path, dry_run, self._told, lambda: self.stopped))

    def _told(self, *step: Any) -> None:
        self.steps.append(step)


@pytest.fixture
def houses(tmp_path: Path, clock: Clock) -> Iterator[Callable[[str], House]]:
    made: list[House] = []

    def make(name: str) -> House:
        house = House(tmp_path / name, clock)
        made.append(house)
        return house

    yield make
    for house in made:
        house.journal.close()


Houses = Callable[[str], House]


def test_everything_comes_back(houses: Houses, tmp_path: Path) -> None:
    here, there = houses("here"), houses("there")
    here.put(
        moment(1, PICTURES[0], private=True),
        moment(2, PICTURES[0], PICTURES[1], cues=("slow breath",)),
        moment(3),
    )
    assert here.export(tmp_path / "a.zip") == Exported(3, 2, 0)
    assert there.bring_in(tmp_path / "a.zip") == Arrived(3, 2, 0)
    assert there.everything() == here.everything()
    kept = there.journal.photos
    assert kept.picture(prepared(PICTURES[1]).photo.sha256) == PICTURES[1]
    assert there.export(tmp_path / "b.zip") == Exported(3, 2, 0)
    assert contents(tmp_path / "a.zip") == contents(tmp_path / "b.zip")


def test_moments_of_one_instant_stay_in_their_order(houses: Houses, tmp_path: Path) -> None:
    here, there = houses("here"), houses("there")
    at_once = moment(5).noticed_at
    here.put(*(replace(moment(number), noticed_at=at_once) for number in (1, 2, 3)))
    here.export(tmp_path / "a.json")
    there.bring_in(tmp_path / "a.json")
    assert there.everything() == here.everything()


def contents(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as file:
        return {name: file.read(name) for name in file.namelist()}


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(any_moment, max_size=4, unique_by=lambda one: one.id), st.randoms())
def test_any_journal_comes_back_field_for_field(journal: list[Moment], chance: Any) -> None:
    clock: Any = None
    with tempfile.TemporaryDirectory() as folder:
        here, there = House(Path(folder, "here"), clock), House(Path(folder, "there"), clock)
        told = [_with_real_photos(one, chance) for one in journal]
        here.put(*told)
        here.export(Path(folder, "a.zip"))
        there.bring_in(Path(folder, "a.zip"))
        assert there.everything() == here.everything()
        assert {one.id: one for one in there.everything()} == {one.id: one for one in told}
        here.journal.close()
        there.journal.close()


def _with_real_photos(one: Moment, chance: Any) -> Moment:
    """Pictures that are there, with the captions that were made up."""
    real = chance.sample(PICTURES, len(one.photos))
    photos = tuple(
        replace(prepared(data).photo, caption=photo.caption, alt=photo.alt)
        for data, photo in zip(real, one.photos, strict=True)
    )
    return replace(one, photos=photos, linked_to=())


def test_only_what_matches_goes_out(houses: Houses, tmp_path: Path) -> None:
    here = houses("here")
    here.put(moment(1, text="tea"), moment(2, text="coffee"), moment(3, text="more tea"))
    assert here.export(tmp_path / "a.json", parse("tea")).moments == 2


def test_what_is_in_the_bin_stays_there(houses: Houses, tmp_path: Path) -> None:
    here = houses("here")
    here.put(moment(1), moment(2))
    here.export(tmp_path / "a.zip")
    here.journal.moments.let_go(moment(1).id, NOON)
    assert here.export(tmp_path / "b.zip").moments == 1
    assert here.bring_in(tmp_path / "a.zip") == Arrived(0, 0, 2)
    assert [one.text for one in here.everything()] == ["number 2"]


def test_twice_is_once(houses: Houses, tmp_path: Path) -> None:
    here, there = houses("here"), houses("there")
    here.put(moment(1), moment(2, PICTURES[0]))
    here.export(tmp_path / "a.zip")
    there.bring_in(tmp_path / "a.zip")
    assert there.bring_in(tmp_path / "a.zip") == Arrived(0, 0, 2)
    here.put(moment(3))
    here.export(tmp_path / "b.zip")
    assert there.bring_in(tmp_path / "b.zip") == Arrived(1, 0, 2)
    assert there.everything() == here.everything()


def test_what_is_here_wins_over_what_comes(houses: Houses, tmp_path: Path) -> None:
    here = houses("here")
    here.put(moment(1))
    here.export(tmp_path / "a.zip")
    here.journal.moments.change(replace(moment(1), text="said better"))
    here.bring_in(tmp_path / "a.zip")
    assert [one.text for one in here.everything()] == ["said better"]


def test_a_dry_run_changes_nothing(houses: Houses, tmp_path: Path) -> None:
    here, there = houses("here"), houses("there")
    here.put(moment(1, PICTURES[0]), moment(2))
    here.export(tmp_path / "a.zip")
    assert there.bring_in(tmp_path / "a.zip", dry_run=True) == Arrived(2, 1, 0)
    assert there.everything() == []
    assert there.journal.photos.sweep() == 0


def archive(path: Path, moments: list[dict[str, Any]], *photos: bytes) -> Path:
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("glimmer.json", json.dumps({"glimmer": 1, "moments": moments}))
        for data in photos:
            file.writestr(f"photos/{hashlib.sha256(data).hexdigest()}.png", data)
    return path


def test_one_mistake_and_nothing_comes_in(houses: Houses, tmp_path: Path) -> None:
    there = houses("there")
    said = [moment_to_json(moment(n, PICTURES[0])) for n in range(1, 6)]
    said[4]["faces"] = ["hapy"]
    with pytest.raises(Known) as caught:
        there.bring_in(archive(tmp_path / "a.zip", said, PICTURES[0]))
    assert caught.value.code is ErrorCode.FILE_NOT_OURS
    assert "moment 5: faces" in str(caught.value.values["why"])
    assert there.everything() == []
    assert there.journal.photos.sweep() == 0


def test_a_photo_that_cannot_be_read_and_nothing_comes_in(houses: Houses, tmp_path: Path) -> None:
    there = houses("there")
    bad = b"no picture at all"
    photo = Photo(hashlib.sha256(bad).hexdigest(), 4, 4, len(bad), "image/png")
    said = [moment_to_json(moment(1, PICTURES[0])), moment_to_json(moment(2, photos=(photo,)))]
    with pytest.raises(Known) as caught:
        there.bring_in(archive(tmp_path / "a.zip", said, PICTURES[0], bad))
    assert caught.value.code is ErrorCode.PHOTO_NOT_A_PHOTO
    assert there.everything() == []
    assert there.journal.photos.sweep() == 0


def test_a_failed_import_spares_a_picture_that_was_just_pasted(
    houses: Houses, tmp_path: Path
) -> None:
    """No draft names it yet, and it is to be kept in a moment."""
    there = houses("there")
    pasted = prepared(PICTURES[1])
    there.journal.photos.hold(pasted)
    bad = b"no picture at all"
    photo = Photo(hashlib.sha256(bad).hexdigest(), 4, 4, len(bad), "image/png")
    said = [moment_to_json(moment(1, PICTURES[0])), moment_to_json(moment(2, photos=(photo,)))]
    with pytest.raises(Known):
        there.bring_in(archive(tmp_path / "a.zip", said, PICTURES[0], bad))
    assert there.journal.photos.picture(pasted.photo.sha256) == pasted.data
    assert there.journal.photos.sweep() == 1


def test_a_photo_with_more_in_it_is_kept_clean(houses: Houses, tmp_path: Path) -> None:
    """What the reader made of it is kept then, and the moment shows that."""
    clean = prepared(PICTURES[1])

    class Cleaning(PlainPhotoReader):
        def from_bytes(self, data: bytes, name: str) -> PreparedPhoto:
            return clean

    there = houses("there")
    there.keeping = Keeping(there.journal, Cleaning(), GlimmerJson(tmp_path))
    secret = PICTURES[0] + b"GPS and more"
    photo = Photo(hashlib.sha256(secret).hexdigest(), 8, 6, len(secret), "image/png", "caption")
    said = [moment_to_json(moment(1, photos=(photo,)))]
    there.bring_in(archive(tmp_path / "a.zip", said, secret))
    [came] = there.everything()
    assert came.photos == (replace(clean.photo, caption="caption"),)
    with pytest.raises(Known):
        there.journal.photos.picture(photo.sha256)


@pytest.mark.parametrize("after", range(4))
def test_stopped_anywhere_nothing_came_in(houses: Houses, tmp_path: Path, after: int) -> None:
    here, there = houses("here"), houses("there")
    here.put(moment(1, PICTURES[0]), moment(2, PICTURES[1]), moment(3))
    here.export(tmp_path / "a.zip")
    asked = 0

    def stop() -> bool:
        nonlocal asked
        asked += 1
        return asked > after

    with pytest.raises(Known) as caught:
        through(there.keeping.bring_in(tmp_path / "a.zip", False, lambda *_: None, stop))
    assert caught.value.code is ErrorCode.CANCELLED
    assert there.everything() == []
    assert there.journal.photos.sweep() == 0
    assert there.bring_in(tmp_path / "a.zip").moments == 3


def test_what_is_let_go_meanwhile_is_left_out(houses: Houses, tmp_path: Path) -> None:
    here = houses("here")
    here.put(moment(1), moment(2))
    slices = here.keeping.export(tmp_path / "a.zip", EVERYTHING, lambda *_: None, lambda: False)
    next(slices)
    here.journal.moments.let_go(moment(2).id, NOON)
    assert through(slices) == Exported(1, 0, 0)


def test_a_stopped_export_leaves_no_file(houses: Houses, tmp_path: Path) -> None:
    here = houses("here")
    here.put(moment(1))
    here.stopped = True
    folder = tmp_path / "out"
    folder.mkdir()
    with pytest.raises(Known):
        here.export(folder / "a.zip")
    assert list(folder.iterdir()) == []


def test_two_spellings_of_one_word_are_no_trouble(houses: Houses, tmp_path: Path) -> None:
    there = houses("there")
    said = moment_to_json(moment(1))
    said["cues"] = ["Slow breath", "slow breath", "SLOW BREATH"]
    assert there.bring_in(archive(tmp_path / "a.zip", [said])).moments == 1
    [came] = there.everything()
    assert came.cues


def test_progress_is_told(houses: Houses, tmp_path: Path) -> None:
    here = houses("here")
    here.put(moment(1, PICTURES[0]), moment(2))
    here.export(tmp_path / "a.zip")
    assert (0, 2, "Moments") in here.steps
    assert (0, 1, "Photos") in here.steps


class TestPlans:
    """They go with a whole journal, and come in beside its moments."""

    COFFEE = Plan(
        id=PlanId("01932f6e-0000-7000-8000-000000000001"),
        when="I make coffee",
        then="one breath with it",
        at=time(7, 15),
        created_at=NOON,
        changed_at=NOON,
    )
    DOOR = replace(COFFEE, id=PlanId("01932f6e-0000-7000-8000-000000000002"), when="the door")

    @pytest.fixture
    def here(self, houses: Houses) -> House:
        return houses("here")

    @pytest.fixture
    def there(self, houses: Houses) -> House:
        return houses("there")

    def test_they_come_back_as_they_were_and_once(
        self, here: House, there: House, tmp_path: Path
    ) -> None:
        here.put(moment(1))
        here.journal.plans.put((self.COFFEE, self.DOOR))
        there.journal.plans.put((self.DOOR,))
        assert here.export(tmp_path / "a.zip") == Exported(1, 0, 0, plans=2)
        assert there.bring_in(tmp_path / "a.zip", dry_run=True) == Arrived(1, 0, 0, plans=1)
        assert there.journal.plans.all() == (self.DOOR,)
        assert there.bring_in(tmp_path / "a.zip") == Arrived(1, 0, 0, plans=1)
        assert there.journal.plans.all() == (self.DOOR, self.COFFEE)
        assert there.bring_in(tmp_path / "a.zip") == Arrived(0, 0, 1)

    def test_plans_alone_come_in(self, here: House, there: House, tmp_path: Path) -> None:
        here.journal.plans.put((self.COFFEE,))
        here.export(tmp_path / "a.json")
        assert there.bring_in(tmp_path / "a.json") == Arrived(0, 0, 0, plans=1)
        assert there.journal.plans.all() == (self.COFFEE,)

    def test_what_was_searched_for_has_none_with_it(self, here: House, tmp_path: Path) -> None:
        here.put(moment(1, text="tea"))
        here.journal.plans.put((self.COFFEE,))
        assert here.export(tmp_path / "a.zip", parse("tea")) == Exported(1, 0, 0)
        assert "coffee" not in repr(zipfile.ZipFile(tmp_path / "a.zip").read("glimmer.json"))

    def test_if_they_cannot_come_in_nothing_does(
        self, here: House, there: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        here.put(moment(1))
        here.journal.plans.put((self.COFFEE,))
        here.export(tmp_path / "a.zip")

        def full(_plans: object) -> None:
            raise Known(ErrorCode.DISK_FULL, path="glimmer.db")

        monkeypatch.setattr(there.journal.plans, "put", full)
        with pytest.raises(Known):
            there.bring_in(tmp_path / "a.zip")
        assert there.everything() == []


WRITTEN = {
    (Face.SETTLED, Part.FEELS): "slow breath,\nשלום",
    (Face.SHUT_DOWN, Part.HELPS): "a warm cup",
}


def with_map(house: House, written: dict[tuple[Face, Part], str] = WRITTEN) -> House:
    for (face, part), text in written.items():
        house.journal.own_map.write(face, part, text)
    return house


@pytest.mark.parametrize("name", ["a.json", "a.zip"])
def test_the_map_goes_along_and_comes_back(houses: Houses, tmp_path: Path, name: str) -> None:
    here, there = with_map(houses("here")), houses("there")
    here.put(moment(1))
    here.export(tmp_path / name)
    assert there.bring_in(tmp_path / name) == Arrived(1, 0, on_the_map=2)
    assert there.journal.own_map.written() == WRITTEN
    assert there.bring_in(tmp_path / name) == Arrived(0, 0, 1)


def test_a_map_alone_comes_in_beside_the_words_that_are_there(
    houses: Houses, tmp_path: Path
) -> None:
    with_map(houses("here")).export(tmp_path / "a.json")
    there = with_map(houses("there"), {(Face.SHUT_DOWN, Part.HELPS): "the dog"})
    assert there.bring_in(tmp_path / "a.json", dry_run=True) == Arrived(0, 0, on_the_map=2)
    assert there.journal.own_map.written() == {(Face.SHUT_DOWN, Part.HELPS): "the dog"}
    assert there.bring_in(tmp_path / "a.json") == Arrived(0, 0, on_the_map=2)
    assert there.journal.own_map.written() == {
        **WRITTEN,
        (Face.SHUT_DOWN, Part.HELPS): "the dog\n\na warm cup",
    }
    assert there.bring_in(tmp_path / "a.json") == Arrived(0, 0)


def test_some_moments_for_others_to_see_take_no_map_along(houses: Houses, tmp_path: Path) -> None:
    here = with_map(houses("here"))
    here.put(moment(1))
    here.export(tmp_path / "a.json", parse("number"))
    assert "slow breath" not in (tmp_path / "a.json").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "own_map",
    [
        *([], "words", {"settled": "tea"}, {"not-sure": {"helps": "tea"}}),
        *({"settled": {"helps": 1}}, {"settled": {"more": "tea"}}),
        {"settled": {"helps": "x" * 1_000_001}},
        {"settled": {"helps": "\ud800"}},
    ],
    ids=range(8),
)
def test_a_map_with_a_mistake_and_nothing_comes_in(
    houses: Houses, tmp_path: Path, own_map: object
) -> None:
    there = houses("there")
    said = {"glimmer": 1, "moments": [moment_to_json(moment(1))], "map": own_map}
    (tmp_path / "a.json").write_text(json.dumps(said), encoding="utf-8")
    with pytest.raises(Known) as told:
        there.bring_in(tmp_path / "a.json")
    assert told.value.code is ErrorCode.FILE_NOT_OURS
    assert there.everything() == []
    assert there.journal.own_map.written() == {}


def test_an_import_that_is_stopped_leaves_the_map_as_it_was(houses: Houses, tmp_path: Path) -> None:
    here, there = with_map(houses("here")), houses("there")
    here.put(*(moment(number) for number in range(1, 4)))
    here.export(tmp_path / "a.zip")
    steps = there.keeping.bring_in(
        tmp_path / "a.zip", False, there._told, lambda: "Moments" in str(there.steps)
    )
    with pytest.raises(Known) as told:
        through(steps)
    assert told.value.code is ErrorCode.CANCELLED
    assert there.journal.own_map.written() == {}


def test_a_backup_brings_the_map_back(houses: Houses, tmp_path: Path, clock: Clock) -> None:
    here = with_map(houses("here"))
    here.put(moment(1))
    backups = SqliteBackups(tmp_path / "here", clock, here.journal)
    made = through(backups.back_up(None, here._told, lambda: False))
    assert made is not None
    with_map(here, {(Face.SHUT_DOWN, Part.HELPS): "", (Face.LIVELY, Part.FEELS): "later"})
    through(backups.restore(made.path, here._told, lambda: False))
    assert here.journal.own_map.written() == WRITTEN
