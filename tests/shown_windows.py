"""Windows and pages with something in them, for all tests that go over every one of them.

One that is new stands here, or in `more_windows.py`: it is then looked at in each look, in large
letters, in every language, by keyboard and by ear (`ui/test_every_window.py`, `desktop/matrix.py`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import time
from pathlib import Path
from typing import Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QWidget,
)

from gallery_parts import VOCABULARY
from glimmer_desktop.domain.evening import Beside
from glimmer_desktop.domain.moment import (
    Draft,
    Face,
    Family,
    Kind,
    Moment,
    MomentId,
    Word,
    moment_from,
)
from glimmer_desktop.domain.own_map import Part
from glimmer_desktop.domain.patterns import Count, Interval, Line
from glimmer_desktop.domain.plans import Plan, PlanId, PlanSaid
from glimmer_desktop.domain.resurfacing import Ago, Occasion, Resurfaced, Week
from glimmer_desktop.services.diaries import CameIn
from glimmer_desktop.services.erasing import WhatGoes
from glimmer_desktop.services.going_out import Delicate
from glimmer_desktop.services.looking_back import WeekBack
from glimmer_desktop.services.my_map import Figures
from glimmer_desktop.services.plans import Suggestion
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.settings.schema import Settings
from glimmer_desktop.ui.bringing.diary_window import DiaryWindow
from glimmer_desktop.ui.capture.size import Size
from glimmer_desktop.ui.capture.window import CaptureWindow
from glimmer_desktop.ui.erasing.window import ErasingWindow
from glimmer_desktop.ui.evening.window import EveningWindow
from glimmer_desktop.ui.gallery.moment_window import MomentWindow
from glimmer_desktop.ui.gallery.page import GalleryPage
from glimmer_desktop.ui.gallery.week_view import WeekView
from glimmer_desktop.ui.locked.window import LockedWindow
from glimmer_desktop.ui.main_window import MainWindow
from glimmer_desktop.ui.map.page import MapPage
from glimmer_desktop.ui.pause.pause_window import PauseWindow
from glimmer_desktop.ui.plans.page import PlansPage
from glimmer_desktop.ui.sealing import steps
from glimmer_desktop.ui.sealing.window import SealingWindow
from glimmer_desktop.ui.session.window import SessionWindow
from glimmer_desktop.ui.settings.page import SettingsPage
from glimmer_desktop.ui.taking_along.window import TakingAlongWindow
from glimmer_desktop.ui.taking_along.wording import Kind as ExportKind
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.welcome.window import WelcomeWindow
from glimmer_desktop.ui.widgets.toast import Toast
from guiding import SAID

Make = Callable[[Theme, Clock], QWidget]


def settings(theme: Theme, _clock: Clock) -> QWidget:
    page = SettingsPage(theme)
    page.show_settings(Settings(text_size=110, pauses_on=False), undoable="Text size")
    page.words.show_lists({family: [Word(family, "warm chest")] for family in Family})
    page.resize(860, 700)
    return page


def my_map(theme: Theme, _clock: Clock) -> QWidget:
    page = MapPage(theme)
    line = Line("morning", Count(6, 8), Interval(0.4, 0.9))
    lines = {Family.SENSE: (line,) * 9, Family.PLACE: (), Family.CUE: (), Family.VALUE: ()}
    page.figures.show_figures(Figures(None, False, (line,), lines, (("nature", 9),) * 14))
    page.offer({(Face.SETTLED, Part.FEELS): ("slow breath",)})
    return page


class Rooms(MapPage):
    """My map with its other room, each of which wears a theme by itself."""

    def __init__(self, theme: Theme) -> None:
        self.plans = PlansPage(theme)
        super().__init__(theme)
        self.add_room("What I can count on", self.plans)

    def wear(self, theme: Theme) -> None:
        super().wear(theme)
        self.plans.wear(theme)


def rooms(theme: Theme, clock: Clock) -> Rooms:
    """With the hard faces shown, and the form open in What I can count on."""
    page = Rooms(theme)
    plans = page.plans
    for face in (Face.ON_GUARD, Face.SHUT_DOWN):
        page.cards[face].fold(False)
    now = clock.now()
    said = PlanSaid(when="I make coffee", then="one breath with it", at=time(8, 0))
    plan = Plan(**vars(said), id=PlanId("p1"), created_at=now, changed_at=now)
    plans.show_plans([plan, replace(plan, id=PlanId("p2"), moment=MomentId("m1"))], "Order")
    plans.show_offers([Suggestion(MomentId("m2"), "Low tide", "the sea wall")])
    plans.begin(said)
    return page


def counted_on(theme: Theme, clock: Clock) -> QWidget:
    page = rooms(theme, clock)
    page.show_room(1)
    return page


def pause_over(theme: Theme, clock: Clock) -> QWidget:
    window = PauseWindow(theme, clock, SAID)
    window.open("Where is the light?")
    window.show_values(("nature", "play"))
    clock.move(minutes=1)  # type: ignore[attr-defined]
    window._next.timeout.emit()
    return window


def welcome(theme: Theme, card: int) -> QWidget:
    window = WelcomeWindow(theme, VOCABULARY.first_words, VOCABULARY.limits)
    window.invitations.show_choices(Settings(), "Around 10:00", more=True, fewer=True)
    window.keys.show_chord("Ctrl+Alt+G", works=True, can_choose=True)
    window.offer_undo("Invite me to pause")
    window.turn_to(card)
    return window


def noted(clock: Clock, **said: Any) -> Moment:
    now = clock.now()
    times = {"noticed_at": now, "created_at": now, "changed_at": now}
    return moment_from(Draft(text="Low tide", **said), id=MomentId("m1"), **times)


def evening(theme: Theme, clock: Clock) -> QWidget:
    window = EveningWindow(theme, clock.now)
    window.writing.begin("Sunday, 22 November")
    window.writing.ask("Where was the light in this day?")
    window.beside.begin("Today")
    hard = noted(clock, kind=Kind.TRIGGER)
    window.beside.show_day(Beside((noted(clock),), (hard,)), "A kind line")
    return window


def coming_up(theme: Theme, clock: Clock) -> GalleryPage:
    page = GalleryPage(theme, clock.now, "Nothing yet")
    today = clock.now().date()
    page.look_back.show_memory(Resurfaced(noted(clock), Occasion(Ago.YEARS, today, 1)))
    page.look_back.show_week(True)
    page.resize(780, 720)
    return page


def week(theme: Theme, clock: Clock) -> QWidget:
    view = WeekView(theme)
    today = clock.now().date()
    view.show_week(WeekBack(Week(today, today, clock.now()), (noted(clock),)), clock.now())
    return view


def toast(theme: Theme, _clock: Clock) -> QWidget:
    one = Toast(theme)
    one.say("Glimmer is still here, in the tray.", "Undo", QGuiApplication.primaryScreen(), "More")
    return one


def whole(theme: Theme, clock: Clock) -> QWidget:
    window = CaptureWindow(theme, clock)
    window.form.set_size(Size.WHOLE)
    window.form.offer_starters(tuple(VOCABULARY.starters.values()))
    window.resize(900, 700)  # where it is narrow, long words are shortened
    return window


def diary(theme: Theme, clock: Clock) -> QWidget:
    window = DiaryWindow(theme)
    day = clock.now().date()
    moods = {f"mood {number}": number for number in range(12)}
    window.show_found(CameIn("Daylio", 78, first=day, last=day, moods=moods, left={"goal": 1}))
    return window


def erasing(theme: Theme, _clock: Clock) -> QWidget:
    window = ErasingWindow(theme)
    places, stick = (Path("/home/me/.local/share/glimmer"),), (Path("/media/stick"),)
    window.show_goes(WhatGoes(places, 12, 828_200, backups_elsewhere=stick))
    return window


def taking_along(theme: Theme, _clock: Clock) -> QWidget:
    window = TakingAlongWindow(theme)
    window.show_start("Everything that is in the journal")
    window.show_question(Delicate(private=2, triggers=3), ExportKind.MARKDOWN)
    return window


def session(theme: Theme, clock: Clock) -> QWidget:
    window = SessionWindow(theme)
    day = clock.now().date()
    window.show_days(day, day)
    window.say("Triggers, and not on it: 1 moment.")
    return window


def passphrase(theme: Theme, _clock: Clock) -> SealingWindow:
    window = SealingWindow(theme)
    window.show_step(steps.choose())
    return window


def recovery_code(theme: Theme, _clock: Clock) -> SealingWindow:
    window = SealingWindow(theme)
    window.show_step(steps.code("9D9N-5ZFZ-M25H-NPW0-5HTT-2F42-9C6W"))
    return window


WINDOWS: dict[str, Make] = {
    "capture": CaptureWindow,
    "capture, everything": whole,
    "settings": settings,
    "my map": my_map,
    "my map, with the hard faces": rooms,
    "what I can count on": counted_on,
    "welcome": lambda theme, _clock: welcome(theme, 0),
    "welcome, invitations": lambda theme, _clock: welcome(theme, 1),
    "welcome, keys": lambda theme, _clock: welcome(theme, 2),
    "this evening": evening,
    "what comes up in the gallery": coming_up,
    "the week": week,
    "pause, at its end": pause_over,
    "bringing in a diary": diary,
    "erasing everything": erasing,
    "taking moments along": taking_along,
    "a page for a session": session,
    "toast": toast,
    "a locked journal": lambda theme, _clock: LockedWindow(theme),
    "a passphrase": passphrase,
    "a recovery code": recovery_code,
    "pause": lambda theme, clock: PauseWindow(theme, clock, SAID),
    "main": lambda theme, _clock: MainWindow(theme),
    "gallery": lambda theme, clock: GalleryPage(theme, clock.now, "Nothing yet"),
    "moment": lambda theme, clock: MomentWindow(theme, clock, VOCABULARY.asked),
}
