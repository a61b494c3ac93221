"""What each wish leads to: tray, main window and invitations, connected with the companion."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from glimmer_desktop.app.all_windows import Around
    from glimmer_desktop.app.companion import Companion
    from glimmer_desktop.app.main_screen import MainScreen
    from glimmer_desktop.ui.pause.presenter import PausePresenter
    from glimmer_desktop.ui.tray import Tray


def connect_tray(tray: Tray, companion: Companion) -> None:
    tray.note_requested.connect(companion.show_capture)
    tray.gallery_requested.connect(companion.show_gallery)
    tray.pause_requested.connect(companion.pause)
    tray.ground_requested.connect(companion.ground)
    tray.evening_requested.connect(companion.evening)
    tray.drift_requested.connect(companion.drift)
    tray.rest_requested.connect(companion.rest)
    tray.resume_requested.connect(companion.resume)
    tray.as_usual_requested.connect(companion.as_usual)
    tray.all_the_same_requested.connect(companion.invite_all_the_same)
    tray.date_requested.connect(companion.show_resting)
    tray.break_end_requested.connect(lambda: companion.choose(noting_break=False))
    tray.lock_requested.connect(companion.lock)
    tray.quit_requested.connect(companion.quit)
    tray.invitation_opened.connect(companion.open_invitation)
    tray.available_changed.connect(companion.events.ways_changed)


def connect_main(screen: MainScreen, companion: Companion) -> None:
    screen.note_requested.connect(companion.show_capture)
    screen.ground_requested.connect(companion.ground)
    screen.drift_requested.connect(companion.drift)
    screen.span_chosen.connect(lambda span: companion.choose(map_span=span))
    screen.closed_by_person.connect(companion.main_closed)
    screen.all_the_same_requested.connect(companion.invite_all_the_same)
    screen.rest_requested.connect(companion.rest)
    screen.resume_requested.connect(companion.resume)
    screen.evening_requested.connect(companion.evening)
    screen.welcome_requested.connect(companion.show_welcome)
    screen.erase_requested.connect(companion.erase)


def connect_pauses(pauses: PausePresenter, companion: Companion, around: Around) -> None:
    from glimmer_desktop.app.evening_time import EveningTime
    from glimmer_desktop.app.plan_occasion import PlanOccasion
    from glimmer_desktop.services.wishes import EVENING

    def has_sat() -> bool:  # asked late: nothing of evenings is loaded before
        return around.core.evenings.has_sat()

    pauses.note_requested.connect(companion.note_invited)
    pauses.note_after_pause_requested.connect(companion.note_after_pause)
    pauses.evening_requested.connect(companion.evening)
    pauses.off_requested.connect(lambda: companion.choose(pauses_on=False))
    evening = EveningTime(has_sat, lambda: companion.choose(evening_on=False))
    pauses.occasions.add(EVENING, evening)
    pauses.occasions.add("plan", PlanOccasion(around.core, around.tasks, companion.events))
    companion.events.plans_changed.connect(pauses.tick)
