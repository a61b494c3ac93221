"""The facts that screens share."""

from __future__ import annotations

from PySide6.QtCore import Signal

from glimmer_desktop.ui.events import AppEvents


def test_every_fact_about_moments_is_heard_by_who_reads_many_of_them(qapp) -> None:
    events, heard = AppEvents(), []
    for fact in events.of_moments:
        fact.connect(heard.append)
    named = [name for name, one in vars(AppEvents).items() if isinstance(one, Signal)]
    about = [name for name in named if name.startswith("moment")]
    for name in about:
        getattr(events, name).emit(name if name.startswith("moment_") else 2)
    assert len(heard) == len(about) == len(events.of_moments)
