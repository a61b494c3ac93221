"""The windows: those that are always there to be asked for, and those inside, which know the
journal and go when it is locked (`inside.py`). Which of them are open, too."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QScreen
    from PySide6.QtWidgets import QWidget

    from glimmer_desktop.app.appearance import Appearance
    from glimmer_desktop.app.arriving import Arriving
    from glimmer_desktop.app.back_in_sight import BackInSight
    from glimmer_desktop.app.coming_up import ComingUp
    from glimmer_desktop.app.daily_backup import DailyBackup
    from glimmer_desktop.app.inside import Inside
    from glimmer_desktop.app.keys import Keys
    from glimmer_desktop.app.main_screen import MainScreen
    from glimmer_desktop.app.welcoming import Welcoming
    from glimmer_desktop.app.window_memory import WindowMemory
    from glimmer_desktop.core import Core
    from glimmer_desktop.domain.reasons import Reason
    from glimmer_desktop.services.words_file import Mistake
    from glimmer_desktop.ui.events import AppEvents
    from glimmer_desktop.ui.ground.presenter import GroundPresenter
    from glimmer_desktop.ui.pause.presenter import PausePresenter
    from glimmer_desktop.ui.tasks import Tasks


@dataclass(frozen=True)
class Around:
    """What windows are made with. What is called is itself made when it is first needed."""

    core: Core
    appearance: Appearance
    events: AppEvents
    memory: WindowMemory
    coming_up: ComingUp
    arriving: Arriving
    tasks: Callable[[], Tasks]
    keys: Callable[[], Keys]
    backup: Callable[[], DailyBackup]


@dataclass(frozen=True, slots=True)
class Seen:
    """What showed the journal when it was put away."""

    page: str = ""
    """Of the main window."""
    query: str = ""
    """In the gallery's box."""
    note: bool = False
    evening: bool = False
    drift: bool = False

    @property
    def anything(self) -> bool:
        return bool(self.page) or self.note or self.evening or self.drift

    def with_more(self, more: Seen) -> Seen:
        return Seen(
            page=more.page or self.page,
            query=more.query or self.query,
            note=more.note or self.note,
            evening=more.evening or self.evening,
            drift=more.drift or self.drift,
        )


class Windows(QObject):
    """Each is made when it is first needed. Whoever connects them is told then."""

    spoken = Signal()  # another language, from now on: who was not put away speaks it, too

    def __init__(
        self,
        around: Around,
        main_made: Callable[[MainScreen], None],
        pauses_made: Callable[[PausePresenter], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._around = around
        self._main_made = main_made
        self._pauses_made = pauses_made
        self._seen = Seen()
        self.stays: Callable[[], Sequence[QWidget]] = tuple
        """Windows of others that know nothing of the journal."""
        QApplication.instance().screenRemoved.connect(self._screen_went)  # type: ignore[union-attr]

    @cached_property
    def inside(self) -> Inside:
        """Those that know the journal: others, once it was put away."""
        from glimmer_desktop.app.inside import Inside

        return Inside(self._around, self._main_made, self.screen_in_use)

    @cached_property
    def pauses(self) -> PausePresenter:
        """The card, and the guided pause."""
        from glimmer_desktop.app.pausing import Pausing
        from glimmer_desktop.ui.pause.presenter import PausePresenter

        around, core = self._around, self._around.core
        presenter = PausePresenter(
            core.pauses,
            around.events,
            around.appearance.put_on(),
            around.arriving.arrival,
            Pausing(core, around.tasks, around.events, self).guide,
            others_open=self.open_reasons,
            presence=core.machine.presence,
            parent=self,
        )
        self._pauses_made(presenter)
        return presenter

    @cached_property
    def ground(self) -> GroundPresenter:
        from glimmer_desktop.app.web_pages import open_page
        from glimmer_desktop.ui.ground.presenter import GroundPresenter

        around, core = self._around, self._around.core
        presenter = GroundPresenter(core.grounding, around.tasks(), around.events, core.clock)
        presenter.build(
            around.appearance.put_on(),
            lambda: core.preferences.current,
            open_page,
            self.screen_in_use,
        )
        presenter.about_to_show.connect(around.coming_up.bring)
        presenter.ended.connect(core.pauses.paused)
        return presenter

    @cached_property
    def welcoming(self) -> Welcoming:
        from glimmer_desktop.app.welcoming import Welcoming

        around = self._around
        return Welcoming(
            around.core,
            around.keys(),
            around.events,
            put_on=around.appearance.put_on,
            ways_here=lambda: around.arriving.ways_here,
            parent=self,
        )

    def show_welcome(self) -> None:
        """The three cards, over the main window; from then on they never come by themselves."""
        self._around.memory.keep_so("welcomed", True)
        self.inside.main.show()
        self.welcoming.open(self.inside.main.window)

    def leave(self) -> None:
        """The companion ends: what was typed is held."""
        made = vars(self)
        for name in ("inside", "ground", "welcoming"):
            if name in made:
                made[name].leave()
        if "pauses" in made:
            self.pauses.stop()

    # What those that are made are told

    def tell_chord(self, chord: str) -> None:
        """The keys that note from anywhere."""
        if self.has("main"):
            self.inside.main.tell_chord(chord)

    def tell_words(self, mistake: Mistake) -> None:
        """That the person's own words file is not used."""
        if self.has("main"):
            self.inside.main.tell_words(mistake)

    def say(self, sentence: str) -> None:
        """A plain line in the gallery."""
        if self.has("main"):
            self.inside.main.say(sentence)

    def offer_words(self) -> None:
        """The lists, or what is left out of them, may be others now."""
        if self.has("capture"):
            self.inside.capture.offer_from(self._around.core.wording.chosen_vocabulary)

    def tries_chord(self) -> bool:
        """Whether the keys to note with were pressed to try them."""
        return "welcoming" in vars(self) and self.welcoming.tries()

    # Which of them are there, or open

    def has(self, name: str) -> bool:
        """Whether one inside is made: "main", "capture", "evening" or "drift"."""
        return "inside" in vars(self) and name in vars(self.inside)

    def is_open(self, name: str) -> bool:
        """Whether one inside can be seen."""
        return "inside" in vars(self) and self.inside.is_open(name)

    @property
    def ground_is_open(self) -> bool:
        return "ground" in vars(self) and self.ground.window.isVisible()

    @property
    def welcome_is_open(self) -> bool:
        return "welcoming" in vars(self) and self.welcoming.is_open

    def somebody_writes(self) -> bool:
        return self.is_open("capture") or self.is_open("evening")

    def open_reasons(self) -> tuple[Reason, ...]:
        """What somebody is in, and no invitation comes into."""
        from glimmer_desktop.domain.reasons import Reason

        return tuple(
            reason
            for reason, is_open in (
                (Reason.NOTE_OPEN, self.is_open("capture")),
                (Reason.GROUND_OPEN, self.ground_is_open),
                (Reason.EVENING_OPEN, self.is_open("evening")),
                (Reason.DRIFT_OPEN, self.is_open("drift")),
                (Reason.WELCOME_OPEN, self.welcome_is_open),
            )
            if is_open
        )

    def screen_in_use(self) -> QScreen | None:
        from glimmer_desktop.ui.pause.screens import screen_in_use

        return screen_in_use(self._around.core.machine.window_focus.active_spot)

    @cached_property
    def _back_in_sight(self) -> BackInSight:
        from glimmer_desktop.app.back_in_sight import BackInSight

        return BackInSight(self.screen_in_use, self)

    def _screen_went(self, _gone: QScreen) -> None:
        self._back_in_sight.wait_and_look()

    # What goes with the journal

    def put_journal_away(self, *, lingering: bool = False) -> None:
        """No window that knows the journal stays, seen or not; what was typed is held."""
        made, inside = vars(self), self.inside
        self._seen = self._seen.with_more(inside.seen())
        inside.leave()
        self._around.backup().give_way()
        if "pauses" in made:
            self.pauses.forget_journal()
        if "ground" in made:
            self.ground.forget_own()
        if "welcoming" in made:
            self.welcoming.leave()
        self._around.keys().listen_elsewhere(False)
        ground = [self.ground.window] if "ground" in made else []  # it knows it no more
        inside.cut_off([*self.stays(), *ground], lingering=lingering)
        del self.inside

    @property
    def showed_the_journal(self) -> bool:
        """Whether any of those that were put away could be seen."""
        return self._seen.anything

    def take_seen(self) -> Seen:
        """What was put away and is to come back, once."""
        seen, self._seen = self._seen, Seen()
        return seen

    def let_ground_go(self) -> None:
        """It speaks the language that it was made in."""
        if (ground := vars(self).pop("ground", None)) is not None:
            ground.leave()
            ground.window.deleteLater()
