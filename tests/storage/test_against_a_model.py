"""Any way of using the journal, with restarts in between, beside a model of plain dictionaries."""

from __future__ import annotations

import itertools
import shutil
import tempfile
from collections import Counter
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, invariant, multiple, rule
from pysqlite3 import dbapi2 as driver

from conftest import StillClock
from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.folding import terms
from glimmer_desktop.domain.moment import Draft, Family, Moment, moment_from, new_moment_id
from glimmer_desktop.domain.query import Filter, FilterName, MomentQuery, Text
from glimmer_desktop.storage import fingerprints
from glimmer_desktop.storage.journal import SqliteJournal

CUE = Family.CUE
NAMES = st.sampled_from(("warm", "slow breath", "light", "Café", "今日"))
CUES = st.lists(NAMES, max_size=3, unique=True).map(tuple)
TEXTS = st.sampled_from(("tea", "light on the stairs", "今天", ""))
TIMES = st.integers(0, 4).map(lambda n: datetime(2026, 11, 20, tzinfo=UTC) + timedelta(hours=n))


class JournalBesideAModel(RuleBasedStateMachine):
    moments = Bundle("moments")

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.clock = StillClock(datetime(2026, 11, 22, tzinfo=UTC))
        self.journal = SqliteJournal(self.folder, self.clock)
        self.kept: dict[str, Moment] = {}
        self.draft: Draft | None = None
        self.numbers = itertools.count()

    def teardown(self) -> None:
        self.journal.close()
        shutil.rmtree(self.folder)

    @rule(target=moments, text=TEXTS, cues=CUES, at=TIMES)
    def keep(self, text: str, cues: tuple[str, ...], at: datetime) -> str:
        moment = self._made(text, cues, at)
        self.journal.moments.keep(moment)
        self.kept[moment.id] = moment
        return moment.id

    @rule(target=moments, several=st.lists(st.tuples(TEXTS, CUES, TIMES), max_size=4))
    def keep_many(self, several: list[tuple[str, tuple[str, ...], datetime]]):
        made = [self._made(*one) for one in several]
        assert self.journal.moments.keep_many(made, lambda: False) == len(made)
        self.kept |= {one.id: one for one in made}
        return multiple(*(one.id for one in made))

    @rule(several=st.lists(st.tuples(TEXTS, CUES, TIMES), max_size=4))
    def keep_many_and_stop(self, several: list[tuple[str, tuple[str, ...], datetime]]) -> None:
        try:
            self.journal.moments.keep_many((self._made(*one) for one in several), lambda: True)
        except Known as error:
            assert error.code == ErrorCode.CANCELLED

    @rule(of=moments, text=TEXTS, cues=CUES, at=TIMES)
    def change(self, of: str, text: str, cues: tuple[str, ...], at: datetime) -> None:
        if of in self.kept:
            changed = replace(self.kept[of], text=text, cues=cues, noticed_at=at)
            self.journal.moments.change(changed)
            self.kept[of] = changed

    @rule(of=moments)
    def let_go(self, of: str) -> None:
        if of in self.kept and self.kept[of].deleted_at is None:
            self.clock.move(days=1)
            self.journal.moments.let_go(self.kept[of].id, self.clock.now())
            self.kept[of] = replace(self.kept[of], deleted_at=self.clock.now())

    @rule(of=moments)
    def bring_back(self, of: str) -> None:
        if of in self.kept:
            self.kept[of] = replace(self.kept[of], deleted_at=None)
            assert self.journal.moments.bring_back(self.kept[of].id) == self.kept[of]

    @rule()
    def empty_bin(self) -> None:
        before = self.clock.now() - timedelta(days=2)
        old = [m.id for m in self.kept.values() if m.deleted_at and m.deleted_at < before]
        assert self.journal.moments.empty_bin(before) == len(old)
        for moment_id in old:
            del self.kept[moment_id]

    @rule(name=NAMES, new_name=NAMES)
    def rename(self, name: str, new_name: str) -> None:
        self.journal.words.rename(CUE, name, new_name)
        for moment in list(self.kept.values()):
            self.kept[moment.id] = replace(moment, cues=_renamed(moment.cues, name, new_name))
        if self.draft is not None:
            self.draft = replace(self.draft, cues=_renamed(self.draft.cues, name, new_name))

    @rule(cues=CUES, text=TEXTS)
    def hold_draft(self, cues: tuple[str, ...], text: str) -> None:
        # a name that is in no list cannot be renamed, in drafts no more than anywhere
        self.journal.words.add(CUE, cues)
        listed = {word.name for word in self.journal.words.words(CUE)}
        self.draft = Draft(text=text, cues=tuple(one for one in cues if one in listed))
        self.journal.drafts.hold("capture", self.draft)

    @rule()
    def drop_draft(self) -> None:
        self.journal.drafts.drop("capture")
        self.draft = None

    @rule()
    def restart(self) -> None:
        self.journal.close()

    @invariant()
    def the_journal_is_what_was_noted(self) -> None:
        shown = [m for m in self.kept.values() if m.deleted_at is None]
        found = self._found(MomentQuery())
        assert _in_no_order(found) == _in_no_order(shown)
        assert [m.noticed_at for m in found] == sorted((m.noticed_at for m in found), reverse=True)
        binned = [m for m in self.kept.values() if m.deleted_at is not None]
        assert _in_no_order(self.journal.moments.binned()) == _in_no_order(binned)
        assert self.journal.drafts.held("capture") == self.draft

    @invariant()
    def search_and_counts_agree_with_it(self) -> None:
        shown = [m for m in self.kept.values() if m.deleted_at is None]
        uses = Counter(name for m in shown for name in m.cues)
        listed = {w.name: w.uses for w in self.journal.words.words(CUE)}
        assert {name: n for name, n in listed.items() if n} == dict(uses)
        for name in ("warm", "light", "Café", "今日"):
            cued = [m for m in shown if name in m.cues]
            assert _in_no_order(self._found(_of(Filter(FilterName.CUE, name)))) == _in_no_order(
                cued
            )
            said = [m for m in shown if _says(m, name)]
            assert _in_no_order(self._found(_of(Text(name)))) == _in_no_order(said)

    @invariant()
    def fingerprints_are_of_what_is_there(self) -> None:
        if self.journal.is_open:
            with closing(driver.connect(str(self.folder / "glimmer.db"))) as plain:
                kept = dict(plain.execute("SELECT seq, fingerprint FROM moments"))
                for page in fingerprints.pages(plain, fingerprints.FORM):
                    assert {seq: kept[seq] for seq, _ in page} == dict(page)

    def _found(self, query: MomentQuery) -> list[Moment]:
        return self.journal.moments.at(self.journal.moments.keys(query))

    def _made(self, text: str, cues: tuple[str, ...], at: datetime) -> Moment:
        now = self.clock.now()
        return moment_from(
            Draft(text=text, cues=cues),
            id=new_moment_id(0, next(self.numbers)),
            noticed_at=at,
            created_at=now,
            changed_at=now,
        )


def _of(part: Text | Filter) -> MomentQuery:
    return MomentQuery(part)


def _renamed(cues: tuple[str, ...], name: str, new_name: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(new_name if cue == name else cue for cue in cues))


def _in_no_order(moments: list[Moment]) -> list[Moment]:
    return sorted((replace(m, cues=tuple(sorted(m.cues))) for m in moments), key=lambda m: m.id)


def _says(moment: Moment, name: str) -> bool:
    wanted = terms(name)
    for field in (moment.text, *moment.cues):
        said = terms(field)
        starts = range(len(said) - len(wanted) + 1)
        if any(said[start : start + len(wanted)] == wanted for start in starts):
            return True
    return False


TestJournalBesideAModel = JournalBesideAModel.TestCase
TestJournalBesideAModel.settings = settings(deadline=None, max_examples=12, stateful_step_count=20)
