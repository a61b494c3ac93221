"""What the window about the passphrase does: it asks, has the code typed back, and converts."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.services.keeping import Slices
from glimmer_desktop.services.sealing import Prepared, Replaced, Sealing, checked, normal
from glimmer_desktop.services.self_opening import SelfOpening
from glimmer_desktop.services.slices import one_slice
from glimmer_desktop.ui.sealing import steps
from glimmer_desktop.ui.sealing.steps import Step
from glimmer_desktop.ui.sealing.window import SealingWindow
from glimmer_desktop.ui.settings.passphrase_row import Wish
from glimmer_desktop.ui.tasks import Tasks
from glimmer_desktop.ui.words import say

Answered = Callable[[tuple[str, ...]], None]
Made = TypeVar("Made")


class SealingPresenter(QObject):
    """One flow at a time: to turn it on or off, to change it, or to have another code."""

    ended = Signal()  # the window has gone, whatever came of it

    def __init__(
        self, window: SealingWindow, sealing: Sealing, opening: SelfOpening, tasks: Tasks
    ) -> None:
        super().__init__(window)
        self._window = window
        self._sealing = sealing
        self._opening = opening
        self._tasks = tasks
        self._then: Answered = _ignore
        self._back: Callable[[], None] = _nothing
        self._slices: Slices[Any] | None = None
        self._how_far = (0, 0)
        self._stopped = self._shown = False
        window.answered.connect(self._answered)
        window.back_wanted.connect(self._went_back)
        window.declined.connect(self._declined)
        window.print_wanted.connect(self._print)

    def open(self, wish: Wish) -> None:
        """Begin; what is under way already only comes to the front."""
        begin = {
            Wish.ON: self.turn_on,
            Wish.OFF: self.turn_off,
            Wish.CHANGE: self.change,
            Wish.CODE: self.new_code,
            Wish.BY_ITSELF: self.open_by_itself,
            Wish.ASK: self.ask_always,
            Wish.BACKUPS: self.replace_backups,
        }
        if self._slices is None:
            begin[wish]()
        self._window.bring_up()

    def turn_on(self) -> None:
        self._step(steps.about(), lambda _: self._step(steps.choose(), self._chosen))

    def turn_off(self) -> None:
        def wanted(typed: tuple[str, ...]) -> None:
            begin = self._opening.end_sealing(typed[0], self._progress, lambda: self._stopped)
            self._convert(begin, steps.busy(False), partial(self._is_done, steps.has_none()))

        self._step(steps.turn_off(), wanted)

    def change(self) -> None:
        def wanted(typed: tuple[str, ...]) -> None:
            secret, passphrase, again = typed
            if self._is_sound(passphrase, again):
                changing = self._opening.change(secret, passphrase)
                busy, done = steps.keyring_is_asked(), partial(self._is_done, steps.is_changed())
                self._convert(changing, busy, done)

        self._step(steps.change(), wanted)

    def new_code(self) -> None:
        def wanted(typed: tuple[str, ...]) -> None:
            work = partial(self._sealing.prepare_code, typed[0])
            self._try(work, lambda made: self._show_code(made, steps.code_holds(), self._in_force))

        self._step(steps.new_code(), wanted)

    def open_by_itself(self) -> None:
        def wanted(typed: tuple[str, ...]) -> None:
            done = partial(self._is_done, steps.opens_by_itself())
            begin = self._opening.turn_on(typed[0], lambda: self._stopped)
            self._convert(begin, steps.keyring_is_asked(), done)

        self._step(steps.by_itself(), wanted)

    def ask_always(self) -> None:
        self._step(steps.keyring_is_asked())
        done = partial(self._is_done, steps.asks())
        self._convert(self._opening.turn_off(), steps.keyring_is_asked(), done)

    def replace_backups(self) -> None:
        looking = steps.looking()

        def found(plain: list[Path]) -> None:
            if self._window.step is not looking:
                return  # somebody has left it meanwhile
            if plain:
                self._step(steps.earlier(plain), self._replace)
            else:
                self._step(steps.done(steps.no_earlier()))

        self._step(looking)
        self._tasks.on_store(self._sealing.plain_backups, found)

    def leave(self) -> None:
        """The journal is locked, or the companion ends: half of a conversion goes."""
        slices, self._slices = self._slices, None
        if slices is not None:
            self._tasks.on_store(slices.close)

    # Step by step

    def _answered(self, typed: tuple[str, ...]) -> None:
        self._then(typed)

    def _went_back(self) -> None:
        self._back()

    def _step(
        self, step: Step, then: Answered | None = None, back: Callable[[], None] | None = None
    ) -> None:
        self._then, self._back = then or _ignore, back or _nothing
        self._window.show_step(step)

    def _declined(self) -> None:
        if self._slices is not None:
            self._stopped = True
            return
        self._step(steps.done(""))  # no code and no passphrase stays in a window that is hidden
        self._window.hide()
        self.ended.emit()

    def _is_sound(self, passphrase: str, again: str) -> bool:
        try:
            checked(passphrase)
        except Known as known:
            self._window.say(say(known))
            return False
        if normal(passphrase) != normal(again):
            self._window.say(steps.they_differ())
            return False
        return True

    def _chosen(self, typed: tuple[str, ...]) -> None:
        passphrase, again = typed
        if self._is_sound(passphrase, again):
            work = partial(self._sealing.prepare, passphrase)
            self._try(work, lambda made: self._show_code(made, steps.turns_on(), self._seal))

    def _show_code(self, made: Prepared, yes: str, then: Callable[[Prepared], None]) -> None:
        """The code, and then the same typed back."""

        def typed_back(typed: tuple[str, ...]) -> None:
            work = partial(self._sealing.confirm_code, made, typed[0])
            self._try(work, lambda _: then(made))

        def show() -> None:
            ask = steps.type_back(yes)
            self._step(steps.code(made.recovery_code), lambda _: self._step(ask, typed_back, show))

        show()

    def _in_force(self, made: Prepared) -> None:
        work = partial(self._sealing.put_in_force, made)
        self._try(work, lambda _: self._step(steps.done(steps.code_is_new())))

    def _try(self, work: Callable[[], Made], done: Callable[[Made], None]) -> None:
        """On the store thread; a slip is said, and what was typed stays."""
        asked = self._window.step
        self._window.say("")
        self._window.show_waiting(True)

        def ended(then: Callable[[], None]) -> None:
            if self._window.step is asked:  # else somebody has left it meanwhile
                self._window.show_waiting(False)
                then()

        self._tasks.on_store(
            work,
            lambda made: ended(lambda: done(made)),
            lambda known: ended(lambda: self._window.say(say(known))),
        )

    # Converting

    def _seal(self, made: Prepared) -> None:
        begin = self._sealing.turn_on(made, self._progress, lambda: self._stopped)
        self._convert(begin, steps.busy(True), lambda _: self._is_on())

    def _convert(self, slices: Slices[Made], busy: Step, done: Callable[[Made], None]) -> None:
        """Others may use the journal between two slices."""
        asked, then = self._window.step, self._then
        self._slices, self._stopped, self._shown = slices, False, False
        self._window.show_waiting(True)

        def stepped(came: list[Made]) -> None:
            if self._slices is not slices:
                return
            if came:
                self._slices = None
                done(came[0])
                return
            if not self._shown:  # not before the secret was the right one
                self._shown = True
                self._step(busy)
            self._window.show_progress(*self._how_far)
            go_on()

        def failed(known: Known) -> None:
            if self._slices is not slices:
                return
            self._slices = None
            if self._shown or asked is None or not asked.secrets:
                self._step(steps.done(_why(known)))
                return
            self._then = then
            self._window.show_waiting(False)
            self._window.say(_why(known))

        def go_on() -> None:
            self._tasks.on_store(lambda: one_slice(slices), stepped, failed)

        go_on()

    def _progress(self, done: int, total: int, _label: str) -> None:
        """On the store thread; it is shown between two slices."""
        self._how_far = (done, total)

    def _is_done(self, sentence: str, trouble: Known | None) -> None:
        """The keyring may not have let go of all."""
        told = steps.and_left(sentence, say(trouble) if trouble is not None else "")
        self._step(steps.done(told))

    def _is_on(self) -> None:
        self._tasks.on_store(
            self._sealing.plain_backups,
            lambda plain: self._step(steps.is_on(plain), self._replace),
        )

    def _replace(self, _typed: tuple[str, ...]) -> None:
        """A sealed backup takes the place of those from before."""

        def replaced(done: Replaced) -> None:
            trouble = "" if done.trouble is None else say(done.trouble)
            self._step(steps.done(steps.backups_are_gone(done.waiting, trouble)))

        begin = self._sealing.replace_plain_backups(self._progress, lambda: self._stopped)
        self._convert(begin, steps.replacing(), replaced)

    def _print(self) -> None:
        from glimmer_desktop.ui.printing import code_sheet, ways

        step = self._window.step
        if step is not None and step.code:
            code = step.code
            ways.ask_printer(
                self._window,
                code_sheet.title(),
                lambda device: code_sheet.paint(device, code),
                self._window.say,
            )


def _why(known: Known) -> str:
    """Of a conversion: all or nothing, so nothing has changed."""
    if known.code is ErrorCode.CANCELLED:
        return steps.stopped()
    return steps.no_room() if known.code is ErrorCode.DISK_FULL else say(known)


def _ignore(_typed: tuple[str, ...]) -> None:
    """Nothing is asked."""


def _nothing() -> None:
    """There is no way back from here but out."""
