from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from glimmer_desktop.core import build_core
from glimmer_desktop.domain.moment import Draft
from glimmer_desktop.domain.query import MomentQuery
from glimmer_desktop.services.ports.clock import Clock
from memory_journal import MemoryJournal, PlainPhotoReader


def test_its_parts_can_be_brought_along(clock: Clock) -> None:
    journal, reader = MemoryJournal(), PlainPhotoReader()
    core = build_core(
        os.environ, clock=clock, open_journal=lambda _: journal, open_reader=lambda _: reader
    )
    moment = core.capture.keep(Draft(text="tea"))
    assert journal.moments.kept[moment.id].text == "tea"
    assert moment.noticed_at == clock.now()
    core.close()


def test_the_real_parts_work_together(home: Path) -> None:
    core = build_core(os.environ)
    core.paths.make()
    assert not core.has_journal
    kept = core.store.submit(lambda: core.capture.keep(Draft(text="tea"))).result()
    assert core.store.submit(core.journal.moments.count, MomentQuery()).result() == 1
    core.close()
    again = build_core(os.environ)
    assert again.has_journal
    assert again.store.submit(lambda: again.gallery.moment(kept.id)).result() == kept
    again.close()
    assert (home / "data" / "glimmer.db").stat().st_mode & 0o777 == 0o600


def test_building_it_makes_nothing(home: Path) -> None:
    core = build_core(os.environ)
    assert core.paths.data == home / "data"
    assert not home.exists()
    core.close()
    core.close()


def test_closing_lets_the_next_one_have_it(clock: Clock) -> None:
    first, second = build_core(os.environ, clock=clock), build_core(os.environ, clock=clock)
    assert first.lock.acquire()
    assert not second.lock.acquire()
    first.close()
    assert second.lock.acquire()
    second.close()


@pytest.mark.parametrize("heavy", ["PySide6", "sqlalchemy", "PIL", "alembic", "argparse"])
def test_building_it_loads_nothing_heavy(heavy: str) -> None:
    script = (
        f"import sys, glimmer_desktop.core as c; c.build_core(); print({heavy!r} in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout == "False\n"
