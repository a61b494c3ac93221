"""A whole journal in memory and a picture reader that decodes nothing, behind the real ports.

`MemoryJournal.refuse(code)` makes every later write fail, as a full disk would.
"""

from __future__ import annotations

import hashlib
import struct
import zlib
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import asdict, replace
from datetime import date, datetime
from pathlib import Path

from altered_moments import altered, as_before, place_of
from glimmer_desktop.domain.alike import (
    OF_TERM,
    WEIGHTS,
    may_stand_beside,
    nearest,
    says_something,
    telling_terms,
    weight,
)
from glimmer_desktop.domain.altering import (
    AddWord,
    Altered,
    Edit,
    Foreseen,
    Step,
    TakeWord,
)
from glimmer_desktop.domain.earlier import MOST, Earlier, says_the_same
from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.leaf import TOLD_FAMILIES, Counts, Leaf, Tally
from glimmer_desktop.domain.left_alone import Left
from glimmer_desktop.domain.moment import (
    HARD_FACES,
    Draft,
    Face,
    Family,
    Kind,
    Moment,
    MomentId,
    Photo,
    PreparedPhoto,
    Word,
)
from glimmer_desktop.domain.own_map import Part
from glimmer_desktop.domain.patterns import EASED, SHOWN_FAMILIES, Count, Counted
from glimmer_desktop.domain.picture_edit import Edited, PictureEdit
from glimmer_desktop.domain.plans import Plan
from glimmer_desktop.domain.query import (
    All,
    Any,
    Condition,
    Filter,
    FilterName,
    MomentQuery,
    Not,
    Text,
)
from glimmer_desktop.domain.terms import FAMILY_OF
from glimmer_desktop.services.checking import Wholeness
from glimmer_desktop.services.ports.many import Progress, Stop
from glimmer_desktop.services.ports.own_map import Used
from glimmer_desktop.services.ports.photos import ReadFile
from glimmer_desktop.services.ports.words import Merged


class MemoryMoments:
    """`Moments`, every query answered by looking at each of them."""

    def __init__(self, journal: MemoryJournal) -> None:
        self._journal = journal
        self.kept: dict[MomentId, Moment] = {}
        self._asked: tuple[Moment, ...] = ()
        self._answers: dict[MomentQuery, dict[int, Moment]] = {}
        """To what was asked since one of them changed last: some tests ask ten thousand times."""

    def keep(self, moment: Moment) -> None:
        self._journal.check_writable()
        self.kept[moment.id] = moment

    def keep_many(self, moments: Iterable[Moment], stop: Callable[[], bool]) -> int:
        self._journal.check_writable()
        arrived: dict[MomentId, Moment] = {}
        for moment in moments:
            if stop():
                raise Known(ErrorCode.CANCELLED)
            arrived[moment.id] = moment
        self.kept |= arrived
        return len(arrived)

    def change(self, moment: Moment) -> None:
        self._journal.check_writable()
        self._journal.earlier.note(self._known(moment.id), moment)
        self.kept[moment.id] = moment

    def let_go(self, moment_id: MomentId, at: datetime) -> None:
        self._journal.check_writable()
        self.kept[moment_id] = replace(self._known(moment_id), deleted_at=at)

    def bring_back(self, moment_id: MomentId) -> Moment:
        self._journal.check_writable()
        back = replace(self._known(moment_id), deleted_at=None)
        self.kept[moment_id] = back
        return back

    def moment(self, moment_id: MomentId) -> Moment:
        return self._known(moment_id)

    def here(self, ids: Sequence[MomentId]) -> set[MomentId]:
        return set(ids) & set(self.kept)

    def after(self, moment_id: MomentId) -> list[Moment]:
        return [one for one in self.at(self.keys(MomentQuery())) if moment_id in one.linked_to]

    def keys(
        self,
        query: MomentQuery,
        limit: int | None = None,
        stop: Callable[[], bool] | None = None,
    ) -> Sequence[int]:
        if stop is not None and stop():
            raise Known(ErrorCode.CANCELLED)
        return sorted(self._standing(query), reverse=True)[:limit]

    def on_days(self, days: Collection[date]) -> Sequence[int]:
        standing = self._standing(MomentQuery())
        return [
            key for key in sorted(standing, reverse=True) if standing[key].noticed_at.date() in days
        ]

    def by_day(self, query: MomentQuery) -> Mapping[date, int]:
        return Counter(moment.noticed_at.date() for moment in self._standing(query).values())

    def at(self, keys: Sequence[int]) -> list[Moment]:
        standing = self._standing(MomentQuery())
        return [standing[key] for key in keys if key in standing]

    def key_of(self, moment_id: MomentId, query: MomentQuery) -> int | None:
        places = {moment.id: key for key, moment in self._standing(query).items()}
        return places.get(moment_id)

    def count(self, query: MomentQuery) -> int:
        return len(self._standing(query))

    def months(self) -> list[int]:
        days = (moment.noticed_at for moment in self._standing(MomentQuery()).values())
        return sorted({day.year * 100 + day.month for day in days}, reverse=True)

    def binned(self, most: int | None = None) -> list[Moment]:
        gone = [(m.deleted_at, m) for m in self.kept.values() if m.deleted_at is not None]
        latest = sorted(gone, key=lambda pair: pair[0], reverse=True)
        return [moment for _, moment in latest[:most]]

    def in_bin(self) -> int:
        return len(self.binned())

    def empty_bin(self, before: datetime) -> int:
        gone = [m.id for m in self.binned() if m.deleted_at is not None and m.deleted_at < before]
        for moment_id in gone:
            del self.kept[moment_id]
        return len(gone)

    def _known(self, moment_id: MomentId) -> Moment:
        self._journal.check_open()
        if moment_id not in self.kept:
            raise Known(ErrorCode.NO_SUCH_MOMENT, id=moment_id)
        return self.kept[moment_id]

    def _standing(self, query: MomentQuery) -> Mapping[int, Moment]:
        self._journal.check_open()
        now = (*self.kept.values(),)
        if now != self._asked:
            self._asked, self._answers = now, {}
        if query not in self._answers:
            self._answers[query] = self._answer(query)
        return self._answers[query]

    def _answer(self, query: MomentQuery) -> dict[int, Moment]:
        standing: dict[int, Moment] = {}
        for moment in self.kept.values():
            key = int(moment.noticed_at.timestamp() * 1_000_000)
            while key in standing:
                key += 1
            standing[key] = moment
        return {
            key: moment
            for key, moment in standing.items()
            if moment.deleted_at is None and _matches(moment, query)
        }


class MemoryMany:
    """`ManyMoments`."""

    def __init__(self, journal: MemoryJournal) -> None:
        self._journal = journal
        self._steps: dict[int, tuple[Edit, datetime, dict[MomentId, int | None]]] = {}
        self._numbers = 0

    def foresee(self, keys: Sequence[int], edit: Edit) -> Foreseen:
        changes, already, others = 0, 0, 0
        for moment in self._journal.moments.at(keys):
            changed = altered(edit, moment) is not moment
            changes += changed
            already += not changed
            if isinstance(edit, AddWord):
                others += changed and bool(moment.words(edit.family))
        return Foreseen(changes, already, others)

    def alter(
        self, keys: Sequence[int], edit: Edit, at: datetime, progress: Progress, stop: Stop
    ) -> Altered:
        self._go_on(stop)
        changed: dict[MomentId, int | None] = {}
        for moment in self._journal.moments.at(keys):
            after = altered(edit, moment)
            if after is not moment:
                taken = isinstance(edit, TakeWord)
                changed[moment.id] = place_of(moment, edit.family, edit.name) if taken else None
                self._say(moment, after, at)
        self._numbers += 1
        if changed:
            self._steps[self._numbers] = (edit, at, changed)
        return Altered(self._numbers, len(changed))

    def take_back(self, step: int, at: datetime, progress: Progress, stop: Stop) -> int:
        self._go_on(stop)
        edit, _, reached = self._steps.pop(step)
        others = {one: self._back(edit, one, place) for one, place in reached.items()}
        kept = self._journal.moments.kept
        changed = {one: after for one, after in others.items() if after is not kept[one]}
        for one, after in changed.items():
            self._say(kept[one], after, at)
        return len(changed)

    def last_step(self, since: datetime) -> Step | None:
        binned = self._journal.moments.binned()
        gone_at = binned[0].deleted_at if binned else None
        for number, (edit, at, reached) in reversed(self._steps.items()):
            kept = self._journal.moments.kept
            still = sum(self._back(edit, one, None) is not kept[one] for one in reached)
            if at >= since and still and (gone_at is None or at > gone_at):
                return Step(edit, at, still, number)
        gone = sum(one.deleted_at == gone_at for one in binned)
        return Step(None, gone_at, gone) if gone_at else None

    def _say(self, before: Moment, after: Moment, at: datetime) -> None:
        now = replace(after, changed_at=at)
        self._journal.earlier.note(before, now)
        self._journal.moments.kept[before.id] = now

    def _back(self, edit: Edit, one: MomentId, place: int | None) -> Moment:
        return as_before(edit, self._journal.moments.kept[one], place)

    def let_go(self, keys: Sequence[int], at: datetime, progress: Progress, stop: Stop) -> int:
        self._go_on(stop)
        gone = self._journal.moments.at(keys)
        for moment in gone:
            self._journal.moments.let_go(moment.id, at)
        return len(gone)

    def bring_back(self, let_go_at: datetime, progress: Progress, stop: Stop) -> list[Moment]:
        self._go_on(stop)
        moments = self._journal.moments
        gone = [one.id for one in moments.binned() if one.deleted_at == let_go_at]
        return [moments.bring_back(one) for one in gone]

    def _go_on(self, stop: Stop) -> None:
        self._journal.check_writable()
        if stop():
            raise Known(ErrorCode.CANCELLED)


class MemoryWords:
    def __init__(self, journal: MemoryJournal) -> None:
        self._journal = journal
        self.lists: dict[Family, dict[str, Word]] = {family: {} for family in Family}
        self.names_before: dict[Family, dict[str, str]] = {family: {} for family in Family}
        self.placed: dict[Family, list[str]] = {family: [] for family in Family}

    def words(self, family: Family) -> list[Word]:
        self._journal.check_open()
        placed = self.placed[family]
        listed = (
            replace(word, place=placed.index(word.name) if word.name in placed else None)
            for word in self.lists[family].values()
            if not word.hidden
        )
        return sorted(
            listed,
            key=lambda word: (
                not word.starred,
                word.place is None,
                -word.uses if word.place is None else word.place,
            ),
        )

    def findable(self, families: Sequence[Family]) -> list[Word]:
        shown = [one for one in self._journal.moments.kept.values() if one.deleted_at is None]
        carried = {
            (family, word)
            for moment in shown
            if not moment.private
            for family in families
            for word in moment.words(family)
        }
        every = [word for family in families for word in self.words(family)]
        found = [word for word in every if (word.family, word.name) in carried]
        return sorted(found, key=lambda word: (not word.starred, -word.uses))

    def set_aside(self, family: Family) -> list[Word]:
        self._journal.check_open()
        return [word for word in self.lists[family].values() if word.hidden]

    def former(self, family: Family) -> dict[str, str]:
        self._journal.check_open()
        return dict(self.names_before[family])

    def add(self, family: Family, names: Sequence[str]) -> None:
        self._journal.check_writable()
        for name in names:
            self.lists[family].setdefault(name, Word(family, name))

    def bring(self, family: Family, name: str) -> None:
        self.names_before[family].pop(name, None)
        self.add(family, [name])
        self._mark(family, name, hidden=False)

    def take_out(self, family: Family, name: str) -> None:
        self._journal.check_writable()
        if not self.lists[family][name].uses:
            del self.lists[family][name]

    def rename(self, family: Family, name: str, new_name: str) -> Merged | None:
        self._journal.check_writable()
        into = self.lists[family].get(new_name)
        word = self.lists[family].pop(name)
        self.names_before[family].pop(new_name, None)
        self.names_before[family][name] = new_name
        if into is None:
            self.lists[family][new_name] = replace(word, name=new_name)
            return None
        self.lists[family][new_name] = replace(into, uses=into.uses + word.uses)
        return Merged(word, into)

    def unname(
        self, family: Family, name: str, old_name: str, former: tuple[str, str] | None
    ) -> None:
        self.rename(family, name, old_name)
        del self.names_before[family][name]
        if former is not None:
            self.names_before[family][former[0]] = former[1]

    def part(self, merged: Merged) -> None:
        self._journal.check_writable()
        for word in (merged.into, merged.gone):
            self.lists[word.family][word.name] = word
            self.names_before[word.family].pop(word.name, None)

    def hide(self, family: Family, name: str, hidden: bool) -> None:
        self._mark(family, name, hidden=hidden)

    def star(self, family: Family, name: str, starred: bool) -> None:
        self._mark(family, name, starred=starred)

    def order(self, family: Family, names: Sequence[str]) -> None:
        self._journal.check_writable()
        self.placed[family] = list(names)

    def _mark(self, family: Family, name: str, **marks: bool) -> None:
        self._journal.check_writable()
        word = self.lists[family][name]
        self.lists[family][name] = Word(**{**asdict(word), **marks})


class MemoryDrafts:
    def __init__(self, journal: MemoryJournal) -> None:
        self._journal = journal
        self.slots: dict[str, Draft] = {}
        self.holds = 0

    def held(self, slot: str) -> Draft | None:
        self._journal.check_open()
        return self.slots.get(slot)

    def begun(self, beginning: str) -> list[str]:
        self._journal.check_open()
        return sorted(slot for slot in self.slots if slot.startswith(beginning))

    def hold(self, slot: str, draft: Draft) -> None:
        self._journal.check_writable()
        self.holds += 1
        self.slots[slot] = draft

    def drop(self, slot: str) -> None:
        self._journal.check_writable()
        self.slots.pop(slot, None)


class MemoryPhotos:
    def __init__(self, journal: MemoryJournal) -> None:
        self._journal = journal
        self.held: dict[str, PreparedPhoto] = {}
        self.edits: dict[str, Edited] = {}
        self.files: dict[str, str] = {}

    def hold(self, prepared: PreparedPhoto) -> Photo:
        self._journal.check_writable()
        self.held[prepared.photo.sha256] = prepared
        return prepared.photo

    def picture(self, sha256: str) -> bytes:
        return self._known(sha256).data

    def thumbnail(self, sha256: str) -> bytes:
        return self._known(sha256).thumbnail

    def sweep(self, among: Collection[str] | None = None) -> int:
        moments = self._journal.moments.kept.values()
        said: list[Draft] = [*moments, *self._journal.drafts.slots.values()]
        named = {photo.sha256 for draft in said for photo in draft.photos}
        named |= {one.original.sha256 for made, one in self.edits.items() if made in named}
        gone = [sha for sha in self.held if sha not in named and (among is None or sha in among)]
        for sha in gone:
            del self.held[sha]
        return len(gone)

    def hold_edited(self, prepared: PreparedPhoto, original: str, edit: PictureEdit) -> Photo:
        photo = self.hold(prepared)
        if photo.sha256 != original:
            self.edits[photo.sha256] = Edited(self._known(original).photo, edit)
        return photo

    def edited(self, sha256: str) -> Edited | None:
        return self.edits.get(sha256)

    def files_here(self) -> set[str]:
        here = self.pictures_here()
        return {file for file, sha256 in self.files.items() if sha256 in here}

    def pictures_here(self) -> set[str]:
        kept = self._journal.moments.kept.values()
        return {one.sha256 for moment in kept if not moment.deleted_at for one in moment.photos}

    def came_of(self, files: Mapping[str, str]) -> None:
        self._journal.check_writable()
        self.files |= files

    def _known(self, sha256: str) -> PreparedPhoto:
        self._journal.check_open()
        if sha256 not in self.held:
            raise Known(ErrorCode.CANNOT_READ, path=sha256, why="not there")
        return self.held[sha256]


class MemoryPlans:
    """`PlanStore`."""

    def __init__(self, journal: MemoryJournal) -> None:
        self._journal = journal
        self.kept: tuple[Plan, ...] = ()

    def all(self) -> tuple[Plan, ...]:
        self._journal.check_open()
        return self.kept

    def put(self, plans: Sequence[Plan]) -> None:
        self._journal.check_writable()
        self.kept = tuple(plans)


class MemoryLeftAlone:
    def __init__(self, journal: MemoryJournal) -> None:
        self._journal = journal
        self._left: dict[Left, datetime] = {}

    def everything(self) -> list[Left]:
        self._journal.check_open()
        return list(reversed(self._left))

    def leave(self, left: Left, at: datetime) -> None:
        self._journal.check_writable()
        self._left.setdefault(left, at)

    def let_come(self, left: Left) -> None:
        self._journal.check_writable()
        self._left.pop(left, None)


class MemoryEarlier:
    """`EarlierVersions`."""

    def __init__(self, journal: MemoryJournal) -> None:
        self._journal = journal
        self.kept: dict[MomentId, list[Earlier]] = {}

    def note(self, before: Moment, now: Moment) -> None:
        if not says_the_same(before, now):
            there = self.kept.setdefault(now.id, [])
            there.insert(0, Earlier(before.as_draft(), now.changed_at))
            del there[MOST:]

    def of(self, moment_id: MomentId) -> list[Earlier]:
        self._journal.check_open()
        return list(self.kept.get(moment_id, ()))

    def forget(self, moment_id: MomentId) -> None:
        self._journal.check_writable()
        self.kept.pop(moment_id, None)


class MemoryAlike:
    """`Alike`, by looking at each moment."""

    def __init__(self, journal: MemoryJournal) -> None:
        self._journal = journal

    def near(self, moment: Moment, most: int) -> list[Moment]:
        self._journal.check_open()
        total = len(self._journal.moments.kept)
        shown = self._journal.moments.at(self._journal.moments.keys(MomentQuery()))
        others = [one for one in reversed(shown) if may_stand_beside(moment, one)]
        others = [one for one in others if one.id != moment.id]
        shared = []
        for family, kind in WEIGHTS.items():
            for name in moment.words(family):
                carriers = [n for n, one in enumerate(others) if name in one.words(family)]
                shared.append((weight(kind, len(carriers) + 1, total), carriers))
        for term in telling_terms(moment):
            hits = [n for n, one in enumerate(others) if term in telling_terms(one)]
            if says_something(len(hits) + 1, total):
                shared.append((weight(OF_TERM, len(hits) + 1, total), hits))
        return [others[n] for n in nearest(shared, most)]


class MemoryMap:
    """`MapWords`, in a dictionary."""

    def __init__(self, journal: MemoryJournal) -> None:
        self._journal = journal
        self.texts: dict[tuple[Face, Part], str] = {}
        self.writes = 0

    def written(self) -> dict[tuple[Face, Part], str]:
        self._journal.check_open()
        return dict(self.texts)

    def write(self, face: Face, part: Part, text: str) -> None:
        self._journal.check_writable()
        self.writes += 1
        self.texts = {spot: said for spot, said in self.texts.items() if spot != (face, part)}
        self.texts |= {(face, part): text} if text else {}


class MemoryPatterns:
    """`Patterns`, every moment looked at."""

    def __init__(self, journal: MemoryJournal) -> None:
        self._journal = journal

    def counted(self, since: date | None, *, hard: bool) -> Counted:
        self._journal.check_open()
        hours: dict[int, Count] = {}
        words: dict[Family, dict[str, Count]] = {family: {} for family in SHOWN_FAMILIES}
        values: Counter[str] = Counter()
        for moment in self._those(since, hard):
            values.update(word for word in moment.values if self._offered(Family.VALUE, word))
            if moment.felt_change is None:
                continue
            one, hour = Count(int(moment.felt_change in EASED), 1), moment.noticed_at.hour
            hours[hour] = hours.get(hour, Count()) + one
            for family, counts in words.items():
                for word in moment.words(family):
                    if self._offered(family, word):
                        counts[word] = counts.get(word, Count()) + one
        return Counted(hours, words, values)

    def near(
        self, face: Face, families: Sequence[Family], *, glimmers: bool, eased: bool
    ) -> list[Used]:
        self._journal.check_open()
        used: Counter[tuple[Family, str]] = Counter()
        for moment in self._those(None, hard=True):
            faces = (*moment.faces, *moment.shift_from) if eased else moment.faces
            if face not in faces or (glimmers and moment.kind is not Kind.GLIMMER):
                continue
            if eased and moment.felt_change not in EASED:
                continue
            used.update((family, word) for family in families for word in moment.words(family))
        return [
            Used(family, word, times)
            for (family, word), times in used.most_common()
            if self._offered(family, word)
        ]

    def _those(self, since: date | None, hard: bool) -> Iterator[Moment]:
        for moment in self._journal.moments.kept.values():
            recent = since is None or moment.noticed_at.date() >= since
            kept = moment.deleted_at is None and not moment.private
            if recent and kept and (hard or not _is_hard(moment)):
                yield moment

    def _offered(self, family: Family, word: str) -> bool:
        listed = self._journal.words.lists[family].get(word)
        return listed is not None and not listed.hidden


class MemoryLeaves:
    """`Leaves`, every moment looked at."""

    def __init__(self, journal: MemoryJournal) -> None:
        self._journal = journal

    def counted(self, leaf: Leaf, *, hard: bool) -> Counts:
        self._journal.check_open()
        those = [one for _, one in self._of(leaf) if _is_hard(one) == hard]
        words: dict[Family, dict[str, Tally]] = {family: {} for family in TOLD_FAMILIES}
        for family, told in words.items():
            for name in self._journal.words.lists[family]:
                carriers = [one for one in those if name in one.words(family)]
                if carriers and not self._journal.words.lists[family][name].hidden:
                    told[name] = _tally(carriers)
        faces = {}
        for face in HARD_FACES if hard else ():
            if carriers := [one for one in those if face in one.faces]:
                faces[face] = _tally(carriers)
        triggers = [one for one in those if one.kind is Kind.TRIGGER]
        return Counts(words, faces, _tally(triggers) if triggers else None)

    def worth_showing(self, leaf: Leaf, most: int) -> list[int]:
        self._journal.check_open()
        those = [(key, one) for key, one in self._of(leaf) if not _is_hard(one)]
        shown = [(key, one) for key, one in those if one.close or one.photos]
        return [key for key, one in sorted(shown, key=lambda pair: not pair[1].close)][:most]

    def line(self, leaf: Leaf) -> Moment | None:
        self._journal.check_open()
        those = (one for _, one in self._of(leaf) if one.kind is Kind.BODY_NOTE)
        return next((one for one in those if one.prompt == leaf.mark), None)

    def _of(self, leaf: Leaf) -> Iterator[tuple[int, Moment]]:
        moments = self._journal.moments
        for key in moments.keys(MomentQuery()):
            (one,) = moments.at([key])
            if leaf.holds(one.noticed_at.date()) and not one.private:
                yield key, one


def _is_hard(moment: Moment) -> bool:
    return moment.kind is Kind.TRIGGER or not set(HARD_FACES).isdisjoint(moment.faces)


def _tally(moments: Sequence[Moment]) -> Tally:
    return Tally(len(moments), len({one.noticed_at.date() for one in moments}))


class MemoryJournal:
    """`Journal`: everything in dictionaries that tests may look into."""

    def __init__(self) -> None:
        self.moments = MemoryMoments(self)
        self.words = MemoryWords(self)
        self.drafts = MemoryDrafts(self)
        self.photos = MemoryPhotos(self)
        self.plans = MemoryPlans(self)
        self.left_alone = MemoryLeftAlone(self)
        self.own_map = MemoryMap(self)
        self.patterns = MemoryPatterns(self)
        self.earlier = MemoryEarlier(self)
        self.alike = MemoryAlike(self)
        self.many = MemoryMany(self)
        self.leaves = MemoryLeaves(self)
        self.wholeness = Wholeness()
        self._write_refused: ErrorCode | None = None
        self._shut: ErrorCode | None = None

    def loss_was_told(self) -> None:
        self.wholeness = Wholeness()

    @property
    def is_open(self) -> bool:
        return self._shut is None

    def refuse(self, code: ErrorCode | None) -> None:
        """Let every write fail from now on, or (None) work again."""
        self._write_refused = code

    def shut(self, code: ErrorCode | None) -> None:
        """Let the whole store fail to open, or (None) work again."""
        self._shut = code

    def check_open(self) -> None:
        if self._shut is not None:
            raise Known(self._shut, path="glimmer.db", why="shut", owner="")

    def check_writable(self) -> None:
        self.check_open()
        if self._write_refused is not None:
            raise Known(self._write_refused, path="glimmer.db", why="refused")

    def together(self) -> AbstractContextManager[None]:
        """Its writes cannot be cut short, so there is nothing to bind."""
        return nullcontext()

    def close(self) -> None:
        """Nothing to let go of."""


class PlainPhotoReader:
    """`PhotoReader`: takes PNG files of this module as they are; refuses everything else."""

    def from_file(self, path: Path) -> PreparedPhoto:
        return self.from_bytes(path.read_bytes(), path.name)

    def from_bytes(self, data: bytes, name: str) -> PreparedPhoto:
        if not data.startswith(b"\x89PNG\r\n\x1a\n"):
            raise Known(ErrorCode.PHOTO_NOT_A_PHOTO, path=name)
        width, height = struct.unpack(">II", data[16:24])
        sha256 = hashlib.sha256(data).hexdigest()
        photo = Photo(sha256, width, height, len(data), "image/png")
        return PreparedPhoto(photo, data, thumbnail=data)

    def from_files(
        self, paths: Iterable[Path], known: Callable[[str], bool], *, look: bool
    ) -> Iterator[ReadFile]:
        for path in paths:
            file = hashlib.sha256(path.read_bytes()).hexdigest()
            if known(file):
                yield ReadFile(path, file, known=True)
                continue
            try:
                prepared = self.from_file(path)
            except Known as refused:
                yield ReadFile(path, file, refused=refused)
            else:
                yield ReadFile(path, file, prepared=None if look else prepared)

    def close(self) -> None:
        """No child process here."""


def png(width: int = 12, height: int = 8, colour: tuple[int, int, int] = (200, 160, 90)) -> bytes:
    """A small picture of one colour."""
    row = b"\x00" + bytes(colour) * width
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(row * height)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, body) for name, body in chunks)


def _chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def _matches(moment: Moment, query: MomentQuery) -> bool:
    return query.condition is None or _holds(moment, query.condition)


def _holds(moment: Moment, condition: Condition) -> bool:
    """Texts look into the words and the cues; of the filters, those that tests ask for."""
    match condition:
        case All(parts):
            return all(_holds(moment, part) for part in parts)
        case Any(parts):
            return any(_holds(moment, part) for part in parts)
        case Not(part):
            return not _holds(moment, part)
        case Text(text):
            written = (moment.text, moment.and_also, *moment.cues)
            return text.casefold() in " ".join(written).casefold()
        case Filter(name, value, prefix):
            if name in FAMILY_OF:
                words = moment.words(FAMILY_OF[name])
                return value in words or (prefix and any(w.startswith(value) for w in words))
            if name in (FilterName.BEFORE, FilterName.AFTER):
                first = date.fromisoformat(value)  # tests ask for days
                is_before = moment.noticed_at.date() < first
                return is_before is (name is FilterName.BEFORE)
            return value in _FILTERED[name](moment)


_FILTERED: dict[FilterName, Callable[[Moment], Sequence[str]]] = {
    FilterName.FACE: lambda moment: moment.faces,
    FilterName.SHIFT: lambda moment: moment.shift_from,
    FilterName.AGAIN: lambda moment: (">0",) if moment.again else (),
    FilterName.KIND: lambda moment: (moment.kind,),
    FilterName.ON: lambda moment: (moment.noticed_at.date().isoformat(),),
    FilterName.HAS: lambda moment: ("photo",) if moment.photos else (),
    FilterName.IS: lambda moment: [
        *(["close"] if moment.close else []),
        *(["private"] if moment.private else []),
    ],
}
