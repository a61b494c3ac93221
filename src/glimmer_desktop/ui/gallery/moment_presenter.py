"""What the window of one moment decides: what it shows, changes, and lets go."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QImage

from glimmer_desktop.domain.errors import Known
from glimmer_desktop.domain.moment import Kind, Moment, MomentId, Photo
from glimmer_desktop.domain.query import MomentQuery
from glimmer_desktop.services.gallery import Gallery
from glimmer_desktop.services.ports.journal import OrderKey
from glimmer_desktop.ui.events import AppEvents
from glimmer_desktop.ui.gallery.editing import Editing
from glimmer_desktop.ui.gallery.moment_window import MomentWindow
from glimmer_desktop.ui.gallery.picture_view import TALLEST
from glimmer_desktop.ui.gallery.pictures import fitting
from glimmer_desktop.ui.gallery.returning import Returning
from glimmer_desktop.ui.gallery.versions import Versions
from glimmer_desktop.ui.gallery.wording import close_word, private_said
from glimmer_desktop.ui.tasks import Tasks
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.screen_of import screen_of
from glimmer_desktop.ui.widgets.spoken import announce
from glimmer_desktop.ui.words import say

_Shown = Callable[[QImage | None], None]

LARGEST_KEPT = QSize(2560, 2560)
"""Px; no kept picture is larger, so asking for more would only blur."""


class Wall(Protocol):
    """Where the moment hangs: the gallery, which knows its neighbours and what is covered."""

    @property
    def query(self) -> MomentQuery: ...

    def beside(self, key: OrderKey, step: int) -> OrderKey | None: ...

    def covered(self, moment: Moment) -> bool: ...

    def uncover(self, moment_id: MomentId) -> None: ...


class MomentPresenter(QObject):
    """Shows one moment at a time and goes from it to those beside it."""

    plan_asked = Signal(object)  # Moment: a glimmer that a plan is to come from

    def __init__(
        self,
        window: MomentWindow,
        gallery: Gallery,
        editing: Editing,
        tasks: Tasks,
        *,
        events: AppEvents,
        wall: Wall,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._gallery = gallery
        self._editing = editing
        self._tasks = tasks
        self._events = events
        self._wall = wall
        self._returning = Returning(window, gallery, tasks, events)
        self._versions = Versions(window, gallery, tasks, events)
        self._moment: Moment | None = None
        self._gone = False
        self._key: OrderKey | None = None
        self._ticket = 0
        self._picture = 0
        self._listen_to_window()
        self._listen_to_events()

    # ways in

    def open(self, moment: Moment) -> None:
        """Show it, to be read."""
        self._show(moment)
        self._window.bring_up()

    def open_editing(self, moment: Moment) -> None:
        """Show it, to be changed."""
        self.open(moment)
        self._edit()

    def open_picture(self, moment: Moment) -> None:
        """Show its first picture alone; without one, the moment."""
        self.open(moment)
        self._show_full(0)
        self._window.came_for_picture()

    @property
    def moment(self) -> Moment | None:
        """The one that is shown, unless it was let go."""
        return None if self._gone else self._moment

    def covers(self, moment: Moment) -> bool:
        """Whether it is private and was not uncovered."""
        return self._wall.covered(moment)

    @property
    def picture(self) -> int:
        """Which of its pictures filled the window last."""
        return self._picture

    def leave(self) -> None:
        """The companion ends: changes that were begun are held."""
        self._editing.leave()

    # showing

    def _show(self, moment: Moment) -> None:
        self._editing.leave()
        self._moment = moment
        self._gone = False
        self._ticket += 1
        covered = self._wall.covered(moment)
        self._window.show_moment(moment, covered=covered)
        self._find_key(moment)
        if not covered:
            self._load_pictures(moment)
            self._find_links(moment)
            self._versions.look_for(moment)

    def _find_key(self, moment: Moment) -> None:
        ticket, query = self._ticket, self._wall.query

        def found(key: OrderKey | None) -> None:
            if ticket == self._ticket:
                self._key = key

        self._key = None
        self._tasks.on_store(lambda: self._gallery.key_of(moment.id, query), found, self._tell)

    def _find_links(self, moment: Moment) -> None:
        ticket, gallery = self._ticket, self._gallery

        def show(found: tuple[list[Moment], list[Moment]]) -> None:
            if ticket == self._ticket and (found[0] or found[1]):
                self._window.show_links(*found)

        def show_alike(found: list[Moment]) -> None:
            if ticket == self._ticket and found:
                self._window.show_alike(found)

        self._tasks.on_store(
            lambda: (gallery.before(moment), gallery.after(moment)), show, self._tell
        )
        self._tasks.on_store(lambda: gallery.like(moment), show_alike, self._tell)

    def _load_pictures(self, moment: Moment) -> None:
        ratio = self._window.devicePixelRatioF()
        size = QSize(round(self._window.reading.column_width() * ratio), round(TALLEST * ratio))
        ticket = self._ticket
        for index, photo in enumerate(moment.photos):
            self._load(photo, size, ticket, index)

    def _load(self, photo: Photo, size: QSize, ticket: int, index: int) -> None:
        def shown(image: QImage | None) -> None:
            if ticket == self._ticket and image is not None:
                self._window.reading.show_picture(index, image)

        self._decode(photo, size, ticket, shown)

    def _decode(self, photo: Photo, size: QSize, ticket: int, shown: _Shown) -> None:
        def fetched(data: bytes) -> None:
            if ticket == self._ticket:
                self._tasks.on_pictures(lambda: fitting(data, size), shown)

        self._tasks.on_store(lambda: self._gallery.picture(photo.sha256), fetched, self._tell)

    def _show_full(self, index: int) -> None:
        moment = self._moment
        if moment is None or self._wall.covered(moment):
            return
        if not 0 <= index < len(moment.photos):
            return
        self._picture = index
        photo = moment.photos[index]
        words = photo.alt or photo.caption
        ticket = self._ticket
        screen = screen_of(self._window).size() * self._window.devicePixelRatioF()

        whole, several = QSize(photo.width, photo.height), len(moment.photos) > 1

        def shown(image: QImage | None) -> None:
            if ticket == self._ticket and self._is_full(index) and image is not None:
                self._window.full.stage.fill(image)

        self._window.show_full(words, whole, of_several=several)
        self._decode(photo, screen.boundedTo(LARGEST_KEPT), ticket, shown)

    def _is_full(self, index: int) -> bool:
        return self._picture == index and self._window.is_full()

    def _sharpen(self) -> None:
        """The picture that fills the window is looked at closely: all there is of it."""
        ticket, index, moment = self._ticket, self._picture, self._moment
        if moment is None:
            return

        def shown(image: QImage | None) -> None:
            if ticket == self._ticket and self._is_full(index) and image is not None:
                self._window.full.stage.fill(image)

        self._decode(moment.photos[index], LARGEST_KEPT, ticket, shown)

    # what the window wishes

    def _listen_to_window(self) -> None:
        window = self._window
        window.step_requested.connect(self._step)
        window.edit_requested.connect(self._edit)
        window.edit_left.connect(self._leave_editing)
        window.close_toggled.connect(self._turn_close)
        window.private_toggled.connect(self._turn_private)
        window.let_go_requested.connect(self._let_go)
        window.came_again.connect(self._came_again)
        window.plan_requested.connect(self._make_plan)
        window.versions_requested.connect(self._show_versions)
        window.link_asked.connect(self._show)
        window.undo_requested.connect(self._undo)
        window.uncover_requested.connect(self._uncover)
        window.picture_requested.connect(self._show_full)
        window.full.stage.sharper_wanted.connect(self._sharpen)
        window.put_away.connect(self._put_away)
        self._editing.ready.connect(window.show_editing)
        self._editing.kept.connect(self._edited)

    def _step(self, step: int) -> None:
        """To the moment beside, or, while one picture fills the window, to the next picture."""
        if self._window.is_full():
            self._show_full(self._picture + step)
            return
        key = None if self._key is None else self._wall.beside(self._key, step)
        if key is None:
            return

        def show(found: list[Moment]) -> None:
            if found:
                self._show(found[0])

        self._tasks.on_store(lambda: self._gallery.at([key]), show, self._tell)

    def _edit(self) -> None:
        moment = self._moment
        if moment is not None and not self._gone and not self._wall.covered(moment):
            self._editing.begin(moment)

    def _leave_editing(self) -> None:
        self._editing.leave()
        if self._moment is not None:
            self._show(self._moment)

    def _edited(self, moment: Moment) -> None:
        if self._moment is not None and self._moment.id == moment.id:
            self._show(moment)
        self._events.moment_changed.emit(moment)

    def _turn_close(self) -> None:
        moment = self._moment
        if moment is not None and not self._gone:
            self._change(lambda: self._gallery.keep_close(moment, not moment.close), close_word)

    def _turn_private(self) -> None:
        """Private, it is covered at once, here too."""
        moment = self._moment
        if moment is not None and not self._gone:
            self._change(lambda: self._gallery.cover(moment, not moment.private), private_said)

    def _change(self, work: Callable[[], Moment], word: Callable[[Moment], str]) -> None:
        """What a mark shows afterwards is told in a word to those who listen."""

        def changed(now: Moment) -> None:
            announce(self._window, word(now))
            self._events.moment_changed.emit(now)

        self._tasks.on_store(work, changed, self._tell)

    def _let_go(self) -> None:
        moment = self._moment
        if moment is None or self._gone:
            return

        def gone(_: None) -> None:
            self._events.moment_let_go.emit(moment.id)

        self._tasks.on_store(lambda: self._gallery.let_go(moment.id), gone, self._tell)

    def _came_again(self) -> None:
        if self._moment is not None and not self._gone:
            self._versions.rest()
            self._returning.came_again(self._moment)

    def _make_plan(self) -> None:
        moment = self._moment
        if moment is None or self._gone or moment.private:
            return
        if moment.kind is Kind.GLIMMER:
            self.plan_asked.emit(moment)

    def _show_versions(self) -> None:
        moment = self._moment
        if moment is not None and not self._gone and not self._wall.covered(moment):
            self._versions.show(moment)

    def _undo(self) -> None:
        """Of what was done last here: it was let go, or it came again."""
        moment = self._moment
        if moment is not None and not self._gone:
            if not self._versions.take_back(moment):
                self._returning.take_back(moment)
        elif moment is not None:
            self._tasks.on_store(
                lambda: self._gallery.bring_back(moment.id),
                self._events.moment_brought_back.emit,
                self._tell,
            )

    def _uncover(self) -> None:
        if self._moment is not None:
            self._wall.uncover(self._moment.id)
            self._show(self._moment)

    def _put_away(self) -> None:
        self._editing.leave()
        self._ticket += 1
        self._moment = None

    # what has happened

    def _listen_to_events(self) -> None:
        self._events.moment_changed.connect(self._changed)
        self._events.moment_brought_back.connect(self._changed)
        self._events.moment_let_go.connect(self._went)
        self._events.moments_changed.connect(lambda _: self._look_again())
        self._events.theme_changed.connect(self._wear)

    def _wear(self, theme: Theme) -> None:
        self._window.wear(theme)
        self._versions.wear(theme)
        window = self._window
        reading = not (self._gone or window.is_editing() or window.is_full() or window.is_aside())
        if self._moment is not None and reading:
            self._show(self._moment)

    def _changed(self, moment: Moment) -> None:
        if self._moment is None or moment.id != self._moment.id:
            return
        marked = replace(self._moment, close=moment.close, changed_at=moment.changed_at)
        self._moment = moment
        if marked == moment and not self._gone:
            self._window.show_marks(moment)
        elif not self._window.is_editing():
            self._show(moment)

    def _look_again(self) -> None:
        """Many were changed, perhaps this one: what is done from here goes by what it says now."""
        moment = self._moment
        if moment is None:
            return

        def read(now: Moment) -> None:
            if now.deleted_at is not None:
                self._went(now.id)
            else:
                self._changed(now)

        self._tasks.on_store(lambda: self._gallery.moment(moment.id), read, self._tell)

    def _went(self, moment_id: MomentId) -> None:
        if self._moment is not None and moment_id == self._moment.id:
            self._gone = True
            self._window.show_gone()

    def _tell(self, known: Known) -> None:
        """Once: of a journal that cannot be read, all that was asked of it tells."""
        if say(known) != self._window.said():
            self._window.say(say(known))
