"""The same journal plain and under a passphrase: what the passphrase costs."""

from __future__ import annotations

import itertools
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

from bench.measures import NOTE, Bar, Row, turn_by_turn
from bench.rates import filled, seconds
from glimmer_desktop.core import build_core
from glimmer_desktop.domain.moment import Draft, Face
from glimmer_desktop.domain.query import parse
from glimmer_desktop.services.keeping import Slices
from glimmer_desktop.services.ports.drafts import CAPTURE_SLOT

MOMENTS = 100_000
KEEPS, SEARCHES, OPENS, BACKUPS = 60, 28, 15, 5
PASSPHRASE = "seven herons over the weir"
WORDS = ("l", "bre", "mor", "warm b")
SHOWN = 48
"""Moments that a search brings at first."""


def sealed(room: Path) -> list[Row]:
    filled(room / "plain", MOMENTS)
    shutil.copytree(room / "plain", room / "sealed")
    plain, shut = _Home(room / "plain"), _Home(room / "sealed")
    shut.seal()
    try:
        kept = turn_by_turn(KEEPS, plain.keep, shut.keep)
        found = turn_by_turn(SEARCHES, plain.search, shut.search)
        opened = turn_by_turn(OPENS, plain.open_anew, shut.open_anew)
        backed_up = turn_by_turn(BACKUPS, plain.back_up, shut.back_up)
    finally:
        plain.close()
        shut.close()
    among = f"{MOMENTS:,} moments"
    rows = (
        ("Enter to durable under a passphrase", kept, "ms"),
        ("A search and its first moments under a passphrase", found, "ms"),
        ("Opening an unlocked journal", opened, "ms"),
        ("A daily backup under a passphrase", backed_up, "s"),
    )
    same = "the same without one"
    times = Bar("times", 1.5)
    return [
        *(Row(f"{what}, {among}", same, *taken, times, unit) for what, taken, unit in rows),
        Row(
            f"Unlocking, {among}",
            "opening the same without a passphrase",
            opened[0],
            shut.unlocked,
            Bar("within", 500),
        ),
    ]


class _Home:
    """A companion's core, its journal open."""

    def __init__(self, home: Path) -> None:
        self._home = home
        self._sealed = False
        self._number = itertools.count()
        self._words = itertools.cycle(WORDS)
        self.unlocked: list[float] = []
        """Milliseconds from the passphrase to the newest moments."""
        self._begin()

    def _begin(self) -> None:
        self._core = build_core({"GLIMMER_HOME": str(self._home)})
        self._core.paths.make()

    def seal(self) -> None:
        sealing = self._core.seal.sealing
        prepared = self._on_store(lambda: sealing.prepare(PASSPHRASE))
        self._through(sealing.turn_on(prepared, _untold, _never))
        self._sealed = True

    def keep(self) -> float:
        text, faces = f"{NOTE} {next(self._number)}", (Face.SETTLED, Face.ON_GUARD)
        draft = Draft(text=text, faces=faces, cues=("slow breath",))
        self._on_store(lambda: self._core.capture.hold_draft(draft))
        return self._ms(lambda: self._core.capture.keep(draft, CAPTURE_SLOT))

    def search(self) -> float:
        query, gallery = parse(next(self._words)), self._core.gallery
        return self._ms(lambda: gallery.at(gallery.keys(query, SHOWN)))

    def open_anew(self) -> float:
        """After a start. Of a sealed one the passphrase is given first, and timed by itself."""
        self._core.close()
        self._begin()
        if self._sealed:
            whole = self._ms(lambda: (self._core.seal.sealing.unlock(PASSPHRASE), self._newest()))
            self.unlocked.append(whole)
            self._core.journal.close()
        return self._ms(self._newest)

    def back_up(self) -> float:
        self.keep()
        backups = self._core.shelf.backups
        return seconds(lambda: self._through(backups.back_up(None, _untold, _never)))

    def close(self) -> None:
        self._core.close()

    def _newest(self) -> object:
        gallery = self._core.gallery
        return gallery.at(gallery.keys(parse(""), SHOWN))

    def _on_store(self, work: Callable[[], Any]) -> Any:
        return self._core.store.submit(work).result()

    def _ms(self, work: Callable[[], object]) -> float:
        return seconds(lambda: self._on_store(work)) * 1000

    def _through(self, slices: Slices[Any]) -> None:
        end = object()
        while self._on_store(lambda: next(slices, end)) is not end:
            pass


def _untold(_done: int, _total: int, _label: str) -> None:
    """Nobody watches."""


def _never() -> bool:
    return False
