"""One walk through the running companion, for `glimmer --smoke`: keep, find, show, leave.

Everything is done as the windows do it: photos are decoded in their own process, moments kept on
the store thread, windows really shown.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from glimmer_desktop.app.companion import Companion
from glimmer_desktop.core import Core
from glimmer_desktop.domain import query
from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.moment import Moment
from glimmer_desktop.exchange.demo_pictures import SIZE, draw
from glimmer_desktop.ui.bringing.diary_window import DiaryWindow
from glimmer_desktop.ui.bringing.window import BringingWindow
from glimmer_desktop.ui.capture.window import CaptureWindow
from glimmer_desktop.ui.drift.window import DriftWindow
from glimmer_desktop.ui.erasing.window import ErasingWindow
from glimmer_desktop.ui.evening.window import EveningWindow
from glimmer_desktop.ui.gallery.moment_window import MomentWindow
from glimmer_desktop.ui.ground.window import GroundWindow
from glimmer_desktop.ui.locked.window import LockedWindow
from glimmer_desktop.ui.main_window import MainWindow
from glimmer_desktop.ui.pause.card_window import CardWindow
from glimmer_desktop.ui.pause.pause_window import PauseWindow
from glimmer_desktop.ui.sealing.window import SealingWindow
from glimmer_desktop.ui.session.window import SessionWindow
from glimmer_desktop.ui.settings.diary_row import DiaryRow
from glimmer_desktop.ui.settings.erasing_row import ErasingRow
from glimmer_desktop.ui.settings.passphrase_row import PassphraseRow, Wish
from glimmer_desktop.ui.settings.pictures_row import PicturesRow
from glimmer_desktop.ui.settings.session_row import SessionRow
from glimmer_desktop.ui.settings.taking_along_row import TakingAlongRow
from glimmer_desktop.ui.taking_along.window import TakingAlongWindow
from glimmer_desktop.ui.welcome.window import WelcomeWindow

PATIENCE = 20.0
"""Seconds after which something that should have happened has not."""
_PULSE = 15
"""Milliseconds between two looks at whether it has."""
_CAME, _LATE = 1, 2
"""How a wait ended; 0 when the companion was asked to leave in it."""
_WORDS = "Steam over a cup, and nothing to be done"
_FINDS_IT = "steam has:photo"

Result = TypeVar("Result")
Window = TypeVar("Window", bound=QWidget)


class Amiss(Exception):
    """A step did not come out as it should; the message is the sentence to say."""


class Rounds:
    """`go` once, inside the companion's loop; `trouble` is what stopped it, if anything did."""

    def __init__(self, core: Core, tell: Callable[[str], None], patience: float = PATIENCE) -> None:
        self._core = core
        self._tell = tell
        self._patience = patience
        self._bugs: list[BaseException] = []
        self.trouble: BaseException | None = None

    def go(self, companion: Companion) -> None:
        """Every step with its line, then ask the companion to leave, whatever came of it."""
        self._companion = companion
        usual, sys.excepthook = sys.excepthook, lambda _, error, __: self._bugs.append(error)
        try:
            self._walk()
        except Exception as error:  # noqa: BLE001 - told by whoever sent us
            self.trouble = error
        finally:
            sys.excepthook = usual
            companion.quit()

    def _walk(self) -> None:
        self._look_at_the_tray()
        kept = self._keep()
        found = self._find(kept)
        self._show_all(found)

    def _look_at_the_tray(self) -> None:
        status = self._companion.status()
        if status.tray_available:
            self._tell(f"It started and is in the tray ({status.tray_technique}).")
        else:
            self._tell("It started; this desktop has no tray.")

    # Keeping and finding

    def _keep(self) -> Moment:
        companion, kept = self._companion, list[Moment]()
        companion.events.moment_kept.connect(kept.append)
        companion.show_capture(_WORDS)
        window = self._shown(CaptureWindow)
        window.form.files_offered.emit([self._photo()])
        strip = window.form.photos
        self._unless_told(window, lambda: bool(strip.photos()), "the photo is taken in")
        window.keep_requested.emit()
        self._unless_told(window, lambda: bool(kept), "the moment is kept")
        [photo] = kept[0].photos
        self._tell(f"A moment was kept, with a photo of {photo.width} x {photo.height}.")
        return kept[0]

    def _unless_told(self, window: CaptureWindow, happened: Callable[[], bool], what: str) -> None:
        """Wait for it, or for the window to say why not."""
        self._until(lambda: happened() or bool(window.told()), what)
        if not happened():
            raise Amiss(f"The window says: {window.told()}")

    def _photo(self) -> Path:
        """A picture as it might come from a camera: painted, and written to a file."""
        file = self._core.paths.state / "a photo.jpg"
        file.write_bytes(draw("moon", 1).data)
        return file

    def _find(self, kept: Moment) -> Moment:
        gallery, asked = self._core.gallery, query.parse(_FINDS_IT)

        def find() -> tuple[list[Moment], bytes]:
            found = gallery.at(gallery.keys(asked))
            return found, gallery.picture(found[0].photos[0].sha256) if found else b""

        found, data = self._from_store(find)
        if found != [kept]:
            raise Amiss(f"A search for the one moment that was kept found {len(found)}.")
        picture = QImage.fromData(data)
        if (picture.width(), picture.height()) != SIZE:
            raise Amiss("The photo that was kept could not be read again.")
        self._tell("It was found by its words, and its photo read again.")
        return found[0]

    # Windows

    def _show_all(self, moment: Moment) -> None:
        companion = self._companion
        shows: tuple[tuple[Callable[[], None], type[QWidget]], ...] = (
            (companion.show_capture, CaptureWindow),
            (companion.show_gallery, MainWindow),
            (companion.show_map, MainWindow),
            (companion.show_leaf, MainWindow),
            (companion.show_settings, MainWindow),
            (lambda: self._shown(MainWindow).moment_asked.emit(moment), MomentWindow),
            (companion.invite, CardWindow),
            (companion.pause, PauseWindow),
            (companion.ground, GroundWindow),
            (companion.evening, EveningWindow),
            (companion.drift, DriftWindow),
            (companion.show_welcome, WelcomeWindow),
            (self._ask_for_pictures, BringingWindow),
            (self._ask_for_a_diary, DiaryWindow),
            (self._ask_about_a_passphrase, SealingWindow),
            (companion.show_lock, LockedWindow),
            (self._ask_to_erase, ErasingWindow),
            (self._ask_to_take_along, TakingAlongWindow),
            (self._ask_for_a_page, SessionWindow),
        )
        titles = [self._show(show, kind) for show, kind in shows]
        for window in QApplication.topLevelWidgets():
            window.close()
        self._tell(f"Every window was shown: {', '.join(dict.fromkeys(titles))}.")

    def _ask_for_pictures(self) -> None:
        self._companion.show_settings()
        self._shown(MainWindow).findChildren(PicturesRow)[0].wanted.emit()

    def _ask_for_a_diary(self) -> None:
        self._companion.show_settings()
        self._shown(MainWindow).findChildren(DiaryRow)[0].wanted.emit()

    def _ask_about_a_passphrase(self) -> None:
        self._companion.show_settings()
        self._shown(MainWindow).findChildren(PassphraseRow)[0].wanted.emit(Wish.ON)

    def _ask_to_erase(self) -> None:
        """It asks, and is closed without an answer."""
        self._companion.show_settings()
        self._shown(MainWindow).findChildren(ErasingRow)[0].wanted.emit()

    def _ask_to_take_along(self) -> None:
        self._companion.show_settings()
        self._shown(MainWindow).findChildren(TakingAlongRow)[0].wanted.emit()

    def _ask_for_a_page(self) -> None:
        self._companion.show_settings()
        self._shown(MainWindow).findChildren(SessionRow)[0].wanted.emit()

    def _show(self, show: Callable[[], None], kind: type[Window]) -> str:
        show()
        window = self._shown(kind)
        if not _is_drawn(window):
            raise Amiss(f"The window {window.windowTitle()!r} stayed empty.")
        return window.windowTitle()

    def _shown(self, kind: type[Window]) -> Window:
        """The window of this kind, once the desktop has brought it to sight."""

        def seen() -> list[Window]:
            tops = [one for one in QApplication.topLevelWidgets() if isinstance(one, kind)]
            return [one for one in tops if one.isVisible() and one.windowHandle().isExposed()]

        self._until(lambda: bool(seen()), f"a {kind.__name__} is in sight")
        return seen()[0]

    # Waiting

    def _from_store(self, work: Callable[[], Result]) -> Result:
        came: list[Result] = []
        refused: list[Known] = []
        self._companion.tasks.on_store(work, came.append, refused.append)
        self._until(lambda: bool(came or refused), "the store answers")
        if refused:
            raise refused[0]
        return came[0]

    def _until(self, happened: Callable[[], bool], what: str) -> None:
        """Let the companion go on until something has happened.

        Raises Amiss when it does not, Known CANCELLED when the companion is asked to leave
        meanwhile, and whatever bug came up.
        """
        loop = QEventLoop()
        look, limit = QTimer(loop, interval=_PULSE), QTimer(loop, singleShot=True)
        look.timeout.connect(lambda: loop.exit(_CAME) if self._bugs or happened() else None)
        limit.timeout.connect(lambda: loop.exit(_LATE))
        look.start()
        limit.start(round(self._patience * 1000))
        ended = loop.exec()
        if self._bugs:
            raise self._bugs[0]
        if ended == _LATE:
            raise Amiss(f"Within {self._patience:g} seconds it did not come to this: {what}.")
        if ended != _CAME:
            raise Known(ErrorCode.CANCELLED)


def _is_drawn(window: QWidget) -> bool:
    """Whether there is anything to see in it: more than a few colours."""
    image = window.grab().toImage()
    steps = [
        (x * image.width() // 64, y * image.height() // 64) for x in range(64) for y in range(64)
    ]
    return len({image.pixel(x, y) for x, y in steps}) > 2
