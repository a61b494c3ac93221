"""A keep is one step for the store: it cannot end between the moment and its draft."""

from __future__ import annotations

import os

import pytest

from conftest import StillClock
from glimmer_desktop.core import build_core
from glimmer_desktop.domain.moment import Draft
from glimmer_desktop.domain.query import MomentQuery
from glimmer_desktop.services.ports.drafts import CAPTURE_SLOT
from glimmer_desktop.storage.drafts import SqliteDrafts


def cut_short(*_: object) -> None:
    raise InterruptedError


def test_cut_short_before_its_draft_is_gone_it_never_happened(
    clock: StillClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    core = build_core(os.environ, clock=clock)
    core.paths.make()
    draft = Draft(text="steam")
    core.capture.hold_draft(draft)
    monkeypatch.setattr(SqliteDrafts, "drop", cut_short)
    with pytest.raises(InterruptedError):
        core.capture.keep(draft, CAPTURE_SLOT)
    assert core.journal.moments.count(MomentQuery.everything()) == 0
    assert core.capture.held_draft() == draft
    core.journal.close()
    core.close()


def test_an_undo_cut_short_leaves_the_moment_where_it_was(
    clock: StillClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    core = build_core(os.environ, clock=clock)
    core.paths.make()
    moment = core.capture.keep(Draft(text="steam"))
    monkeypatch.setattr(type(core.journal.moments), "let_go", cut_short)
    with pytest.raises(InterruptedError):
        core.capture.take_back(moment.id)
    assert core.journal.moments.count(MomentQuery.everything()) == 1
    assert core.capture.held_draft() is None
    core.journal.close()
    core.close()
