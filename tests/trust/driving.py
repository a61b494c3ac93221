"""Drives the program under test (driven.py) over a disk that fails, or is taken from under it."""

from __future__ import annotations

import errno
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from itertools import count
from pathlib import Path
from typing import Any

from glimmer_desktop.core import Core, build_core
from glimmer_desktop.domain import query
from glimmer_desktop.domain.moment import Moment, MomentId
from glimmer_desktop.domain.query import MomentQuery
from glimmer_desktop.services.checking import Found, Wholeness
from glimmer_desktop.storage.checking import JournalCheck
from glimmer_desktop.storage.sealing import keys
from glimmer_desktop.storage.sealing.box import FileBox
from memory_journal import PlainPhotoReader
from slices import go_on, quiet, through

HERE = Path(__file__).parent

OPENED, WRITTEN, SYNCED, CUT, NAMED, READ = 1, 2, 4, 8, 16, 32
"""Kinds of calls, as in witness.c."""
CHANGING = WRITTEN | SYNCED | CUT | NAMED
KILL = -9
NEVER = 1 << 40
WITH_PHOTO = "photo"

Step = Mapping[str, Any]


@dataclass(frozen=True)
class Outcome:
    """What came of a case."""

    code: int
    """As the process ended; -9 if it was killed."""
    done: tuple[int, ...]
    """The steps that were acknowledged."""
    refused: Mapping[int, str]
    said: str
    calls: int
    """How many calls there were of the kinds asked for, if it came to its end."""


@dataclass(frozen=True)
class State:
    """What a journal holds, each moment by its text."""

    shown: frozenset[str] = frozenset()
    binned: frozenset[str] = frozenset()
    boxed: frozenset[str] = frozenset()
    """Noted while it was locked, and waiting to be taken in."""
    is_sealed: bool = False
    is_locked: bool = False
    """For the process that is at work; the next one finds a sealed journal locked."""

    def after(self, step: Step) -> State:
        """What it holds once a step has been done."""
        text = step.get("text", "")
        shown, binned = self.shown, self.binned
        match step["do"]:
            case "note" if self.is_sealed:
                return replace(self, boxed=self.boxed | {text}, is_locked=True)
            case "keep" if self.is_locked:
                return replace(self, boxed=self.boxed | {text})
            case "keep" | "note":
                return replace(self, shown=shown | {text})
            case "edit":
                return replace(self, shown=shown - {text} | {step["into"]})
            case "let_go":
                return replace(self, shown=shown - {text}, binned=binned | {text})
            case "bring_back":
                return replace(self, shown=shown | {text}, binned=binned - {text})
            case "empty_bin":
                return replace(self, binned=frozenset())
            case "import":
                return replace(self, shown=shown | frozenset(step["texts"]))
            case "restore":
                texts, gone = frozenset(step["texts"]), frozenset(step.get("binned", ()))
                return replace(self, shown=texts, binned=gone)
            case "unlock":
                return replace(self, shown=shown | self.boxed, boxed=frozenset(), is_locked=False)
            case "lock":
                return replace(self, is_locked=True)
            case "turn_on":
                return replace(self, is_sealed=True)
            case "turn_off":
                return State(shown | self.boxed, binned)
        return self

    @property
    def found(self) -> State:
        """As the next process finds it."""
        return replace(self, is_locked=self.is_sealed)


@dataclass
class Looked:
    """An opened journal: what it holds, and what is said of it."""

    state: State
    wholeness: Wholeness
    found: tuple[Found, ...] = ()
    halves: list[str] = field(default_factory=list)


def states(steps: Sequence[Step], first: State = State()) -> list[State]:
    """Before the first step, and after each."""
    found = [first]
    for step in steps:
        found.append(found[-1].after(step))
    return found


def keeping(*texts: str) -> list[Step]:
    return [{"do": "keep", "text": text} for text in texts]


def look_at(home: Path, key: keys.DataKey | None = None) -> Looked:
    """Open the journal of a home as the next start does, and look through all of it; `key`: what
    opens it if it is under a passphrase. Raises Known."""
    environ = {"GLIMMER_HOME": str(home)}
    core = build_core(environ, open_reader=lambda _: PlainPhotoReader())
    if not core.seal.is_there:
        key = None
    try:
        if key is not None:
            keys.hold_journal(core.paths.data, key)
        journal = core.journal
        places = journal.moments.keys(MomentQuery.everything())
        moments = journal.moments.at(places)
        binned = journal.moments.binned()
        boxed = _boxed(core, {one.id for one in (*moments, *binned)})
        texts = (frozenset(one.text for one in some) for some in (moments, binned, boxed))
        state = State(*texts, is_sealed=core.seal.is_there).found
        looked = Looked(state, journal.wholeness)
        looked.halves = [one.text for one in (*moments, *binned, *boxed) if not _is_whole(one)]
        if len(places) == len(moments):
            placed = [*zip(places, moments, strict=True)]
        else:  # damage, of which the check is to tell: some places have nobody any more
            placed = [(place, one) for place in places for one in journal.moments.at([place])]
        for place, one in placed:
            if place not in journal.moments.keys(query.parse(f'"also {one.text}"')):
                looked.halves.append(f"{one.text} is not found")
        if len(moments) + len(binned) != len(state.shown) + len(state.binned):
            looked.halves.append("one is here twice")
    finally:
        core.journal.close()
        core.close()
    if key is not None:  # which closing has forgotten
        keys.hold_journal(core.paths.data, key)
    try:
        looked.found = through(JournalCheck(core.paths.data, quiet, go_on).run()).found
    finally:
        keys.forget(core.paths.data)
    return looked


def _boxed(core: Core, here: Collection[MomentId]) -> list[Moment]:
    """What unlocking would take in: what a kill has left in the box though it is here is not."""
    waiting = FileBox(core.paths.data).waiting() if core.seal.is_there else ()
    found = [one.moment for one in waiting if one.moment is not None]
    return [one for one in found if one.id not in here]


def _is_whole(moment: Moment) -> bool:
    """Text, words, faces and picture are all of the same moment."""
    return (
        moment.and_also == f"also {moment.text}"
        and len(moment.faces) == 2
        and set(moment.cues) == {"slow breath", f"cue {moment.text}"}
        and len(moment.photos) == int(moment.text.startswith(WITH_PHOTO))
    )


class Driver:
    """A template of the program, which has a fork of itself do each case."""

    def __init__(self, room: Path, library: Path, program: str = "driven.py") -> None:
        self._room = room
        self._numbers = count()
        environ = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
        self._process = subprocess.Popen(
            [sys.executable, str(HERE / program)],
            env={
                **environ,
                "LD_PRELOAD": str(library),
                "PYTHONPATH": str(HERE.parent),
                "LANG": "C.UTF-8",
                "TZ": "UTC",
                "XDG_RUNTIME_DIR": str(room),
                "QT_QPA_PLATFORM": "offscreen",
            },
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def run(
        self,
        home: Path,
        steps: Sequence[Step],
        *,
        nth: int = NEVER,
        outcome: int = errno.EIO,
        kinds: int = CHANGING,
        record: Path | None = None,
    ) -> Outcome:
        """Do these steps; the Nth call of these kinds has this outcome (an errno, or KILL)."""
        number = next(self._numbers)
        told, said = (self._room / f"{number}.{name}" for name in ("told", "said"))
        case = {
            "home": str(home),
            "steps": list(steps),
            "nth": nth,
            "outcome": outcome,
            "kinds": kinds,
            "record": str(record or ""),
            "told": str(told),
            "said": str(said),
        }
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{json.dumps(case)}\n")
        self._process.stdin.flush()
        code = int(self._process.stdout.readline())
        lines = [json.loads(line) for line in told.read_text(encoding="utf-8").splitlines()]
        made = Outcome(
            code,
            tuple(line["done"] for line in lines if "done" in line),
            {line["refused"]: line["why"] for line in lines if "refused" in line},
            said.read_text(encoding="utf-8"),
            next((line["calls"] for line in lines if "calls" in line), 0),
        )
        told.unlink()
        said.unlink()
        return made

    def end(self) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait(60)
        self._process.stdout.close()


def build_witness(room: Path) -> Path:
    """The library of witness.c, made by the C compiler of this machine."""
    library = room / "witness.so"
    command = ["cc", "-shared", "-fPIC", "-O1", "-Wall", "-Wextra", "-Werror", "-o", str(library)]
    made = subprocess.run(
        [*command, str(HERE / "witness.c"), "-ldl", "-lpthread"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert made.returncode == 0, made.stderr
    return library


@contextmanager
def copy_of(home: Path, room: Path) -> Iterator[Path]:
    """The same home elsewhere, gone at the end."""
    copied = room / "case"
    shutil.copytree(home, copied, symlinks=True)
    try:
        yield copied
    finally:
        shutil.rmtree(copied)
