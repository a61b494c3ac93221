"""A draft comes back as it was typed, after a restart and in its own slot."""

from __future__ import annotations

from datetime import datetime

from hypothesis import HealthCheck, given, settings

from glimmer_desktop.domain.moment import Draft
from glimmer_desktop.services.ports.drafts import CAPTURE_SLOT
from glimmer_desktop.storage.journal import SqliteJournal
from moment_strategies import drafts as any_draft


def test_a_draft_comes_back_equal_in_every_field(journal: SqliteJournal) -> None:
    @settings(
        suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
        deadline=None,
        max_examples=60,
    )
    @given(any_draft)
    def check(draft: Draft) -> None:
        journal.drafts.hold(CAPTURE_SLOT, draft)
        assert journal.drafts.held(CAPTURE_SLOT) == draft

    check()


def test_a_time_without_a_zone_stays_without(journal: SqliteJournal) -> None:
    draft = Draft(text="tea", noticed_at=datetime(2026, 11, 22, 9))  # noqa: DTZ001
    journal.drafts.hold(CAPTURE_SLOT, draft)
    assert journal.drafts.held(CAPTURE_SLOT) == draft


def test_slots_do_not_touch_and_outlive_a_restart(journal: SqliteJournal) -> None:
    journal.drafts.hold(CAPTURE_SLOT, Draft(text="one"))
    journal.drafts.hold("some-moment", Draft(text="two"))
    journal.drafts.hold(CAPTURE_SLOT, Draft(text="three"))
    journal.close()
    assert journal.drafts.held(CAPTURE_SLOT) == Draft(text="three")
    journal.drafts.drop(CAPTURE_SLOT)
    journal.drafts.drop(CAPTURE_SLOT)
    assert journal.drafts.held(CAPTURE_SLOT) is None
    assert journal.drafts.held("some-moment") == Draft(text="two")


def test_slots_are_found_by_how_their_names_begin(journal: SqliteJournal) -> None:
    assert journal.drafts.begun("evening ") == []
    for slot in ("evening 2026-11-22", CAPTURE_SLOT, "evening 2026-11-21"):
        journal.drafts.hold(slot, Draft(text="tea"))
    assert journal.drafts.begun("evening ") == ["evening 2026-11-21", "evening 2026-11-22"]
    journal.drafts.drop("evening 2026-11-21")
    assert journal.drafts.begun("evening ") == ["evening 2026-11-22"]
