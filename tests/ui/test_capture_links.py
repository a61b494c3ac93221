"""Saying which moment came before: picked from the latest, named in the form, taken off again."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Executor
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QAbstractButton, QMenu

from capturing import Capturing
from conftest import StillClock
from gallery_parts import keep
from glimmer_desktop.domain.moment import Draft, MomentId
from glimmer_desktop.ui.capture.more.came_before import CameBeforeRow
from glimmer_desktop.ui.capture.more.links import OFFERED
from glimmer_desktop.ui.capture.size import Size


@pytest.fixture
def noting(qtbot: object, clock: StillClock, inline: Executor) -> Iterator[Capturing]:
    noting = Capturing(clock, inline, inline)
    drafts = [Draft(text=f"note {number} & more") for number in range(20)]
    drafts[1] = replace(drafts[1], private=True)
    drafts[2] = Draft(text="a door slammed, and everybody in the house was awake at once")
    keep(noting.journal, drafts, clock.now())
    noting.open()
    noting.form.set_size(Size.WHOLE)
    yield noting
    noting.put_down()


def row(noting: Capturing) -> CameBeforeRow:
    return noting.form.findChild(CameBeforeRow)


def chips(noting: Capturing) -> list[str]:
    noting.settle()
    shown = [one for one in row(noting).findChildren(QAbstractButton) if one.isVisible()]
    return [one.text() for one in sorted(shown, key=lambda one: (one.y(), one.x()))]


def offered(noting: Capturing) -> QMenu:
    next(b for b in row(noting).findChildren(QAbstractButton) if b.text().startswith("+")).click()
    noting.settle()
    return row(noting).findChild(QMenu)


def test_the_latest_are_offered_and_a_private_one_says_only_its_day(noting: Capturing) -> None:
    menu = offered(noting)
    lines = [action.text() for action in menu.actions()]
    menu.close()
    assert len(lines) == OFFERED
    assert lines[0].endswith("note 0 && more")
    assert lines[1].endswith("· private")
    assert lines[2].endswith("a door slammed, and everybody in the house…")


def test_one_that_is_picked_is_said_and_can_be_taken_off(noting: Capturing) -> None:
    menu = offered(noting)
    menu.actions()[2].trigger()
    menu.close()
    assert noting.form.draft().linked_to == (MomentId("m2"),)
    assert any("a door slammed" in chip for chip in chips(noting))
    menu = offered(noting)
    assert not any("a door" in action.text() for action in menu.actions()), "not offered twice"
    menu.close()
    next(b for b in row(noting).findChildren(QAbstractButton) if "a door" in b.text()).click()
    assert noting.form.draft().linked_to == ()


def test_what_is_linked_already_is_named(noting: Capturing, clock: StillClock) -> None:
    noting.journal.moments.let_go(MomentId("m5"), clock.now())
    said = Draft(text="tea", linked_to=(MomentId("m2"), MomentId("m5"), MomentId("elsewhere")))
    noting.form.show_draft(said)
    first, second, third, _ = chips(noting)
    assert "a door slammed" in first
    assert second == third == "a moment that is not here any more ✓"
    assert noting.form.draft() == said


def test_an_empty_journal_says_so(qtbot: object, clock: StillClock, inline: Executor) -> None:
    noting = Capturing(clock, inline, inline)
    noting.open()
    noting.form.set_size(Size.WHOLE)
    menu = offered(noting)
    [line] = menu.actions()
    assert (line.text(), line.isEnabled()) == ("No other moments yet", False)
    menu.close()
    noting.put_down()


def test_a_name_for_another_draft_is_not_taken(noting: Capturing) -> None:
    noting.form.show_draft(Draft(text="tea", linked_to=(MomentId("m3"),)))
    row(noting).tell_names({MomentId("m9"): "something else"})
    assert any("note 3" in chip for chip in chips(noting))


def test_a_link_is_kept(noting: Capturing, clock: StillClock) -> None:
    clock.move(minutes=1)
    noting.type("quiet again")
    row(noting).add(MomentId("m2"), "a door slammed")
    noting.presenter.keep()
    noting.settle()
    assert noting.kept[0].linked_to == (MomentId("m2"),)
    assert noting.kept[0].noticed_at - timedelta(minutes=1) < clock.now()
