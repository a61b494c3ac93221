"""Answers commands that were handed over: in the companion, or in a command that owns the store.

Everything here runs on the thread of the event loop; the steps of journal commands go to the store
thread, one at a time, so that whatever the person does in a window comes between two of them.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

from glimmer_desktop.cli import asked, commands
from glimmer_desktop.cli.output import Output
from glimmer_desktop.cli.owning import NO_WINDOWS_HERE
from glimmer_desktop.cli.parser import parse
from glimmer_desktop.cli.sentences import COULD_NOT, Told, WrongUse, exit_code, sentence, told
from glimmer_desktop.core import Core
from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.moment import TYPED_TEXT_LIMIT
from glimmer_desktop.services.companion import Companion, CompanionStatus

OnStore = Callable[[Callable[[], Any], Callable[[Any], None], Callable[[Known], None]], None]
"""`on_store(work, done, failed)`: as `ui.tasks.Tasks.on_store`."""

NO_COMPANION = (
    "The journal is in use by a longer command just now, and no companion runs. "
    "Try again when it has finished."
)

ASKED_ON_A_TERMINAL = "Nothing was erased: that is asked and answered on a terminal.\n"


class Request(Protocol):
    """A command as it was typed (`system.instance.server.Request`)."""

    @property
    def argv(self) -> tuple[str, ...]: ...
    @property
    def cwd(self) -> Path: ...
    @property
    def stdin(self) -> str | None: ...
    @property
    def token(self) -> str: ...


class Answer(Protocol):
    """The way back (`system.instance.server.Answer`)."""

    @property
    def cancelled(self) -> bool: ...
    def out(self, text: str) -> None: ...
    def err(self, text: str) -> None: ...
    def progress(self, done: int, total: int, label: str) -> None: ...
    def finish(self, code: int) -> None: ...


class Answering:
    """Understands a request and has it done. Without a companion only journal commands are."""

    def __init__(self, core: Core, companion: Companion | None, on_store: OnStore) -> None:
        self._core = core
        self._companion = companion
        self._on_store = on_store
        self._running: list[_Run] = []

    @property
    def busy(self) -> bool:
        """Whether a journal command is still being answered."""
        return bool(self._running)

    def handle(self, request: Request, answer: Answer) -> None:
        """Answer now, or later for what takes its time. To be given to the server."""
        try:
            found = parse(request.argv, request.cwd, request.stdin)
        except Told as told:
            answer.out(str(told))
            answer.finish(0)
            return
        except WrongUse as mistake:
            _end(answer, WrongUse.EXIT_CODE, f"{mistake}\n")
            return
        if isinstance(found.command, asked.WindowCommand):
            self._show(found.command, request.token, answer)
        elif isinstance(found.command, asked.ListSettings):
            self._list_settings(found.command, answer)
        elif isinstance(found.command, asked.Erase):
            _end(answer, WrongUse.EXIT_CODE, ASKED_ON_A_TERMINAL)
        else:
            self._begin(found.command, answer, found.debug)

    def _list_settings(self, command: asked.ListSettings, answer: Answer) -> None:
        from glimmer_desktop.cli.choices import list_settings

        heard = _Gathered(answer)
        code = list_settings(self._core.preferences, command.as_json, heard)
        heard.hand_over()
        answer.finish(code)

    def leave(self) -> None:
        """End what is still being answered, before the journal closes: half of an import is undone
        where it was begun, on the store thread, and whoever waits is told. Waits for one slice.
        """
        running, self._running = self._running, []
        for run in running:
            code = self._core.store.submit(run.end).result()
            run.gathered.hand_over()
            run.answer.finish(code)

    def _show(self, command: asked.WindowCommand, token: str, answer: Answer) -> None:
        companion = self._companion
        if companion is None:
            answer.finish(NO_WINDOWS_HERE)
            return
        if token:
            companion.let_through(token)
        try:
            said = show(self._core, companion, command)
        except Known as known:
            _end(answer, exit_code(known), f"{sentence(known)}\n")
        except WrongUse as mistake:
            _end(answer, WrongUse.EXIT_CODE, f"{mistake}\n")
        else:
            answer.out(said)
            answer.finish(0)
            if command == asked.Show(asked.Window.QUIT):
                companion.quit()

    def _begin(self, command: asked.StoreCommand, answer: Answer, debug: bool) -> None:
        gathered = _Gathered(answer)
        if isinstance(command, asked.Status) and self._companion is not None:
            run = _Run(_nothing_yet(), gathered, answer, debug)
            self._running.append(run)
            self._companion.ask_status(lambda status: self._tell_status(run, command, status))
            return
        run = _Run(commands.steps(self._core, command, gathered), gathered, answer, debug)
        self._running.append(run)
        self._step(run)

    def _tell_status(self, run: _Run, command: asked.Status, status: CompanionStatus) -> None:
        if run in self._running:  # not ended meanwhile by `leave`
            run.steps = commands.status(self._core, command, run.gathered, status)
            self._step(run)

    def _step(self, run: _Run) -> None:
        self._on_store(run.step, lambda code: self._stepped(run, code), lambda _: None)

    def _stepped(self, run: _Run, code: int | None) -> None:
        if run not in self._running:
            return  # ended by `leave`
        run.gathered.hand_over()
        if code is None:
            self._step(run)
            return
        self._running.remove(run)
        run.answer.finish(code)
        if self._companion and run.gathered.moments:
            self._companion.moments_arrived(run.gathered.moments)
        if run.bug is not None:
            raise run.bug


def show(core: Core, companion: Companion, command: asked.WindowCommand) -> str:
    """Have the companion do a window command; what there is to say about it.

    Raises WrongUse for a rest that is none, Known TEXT_TOO_LONG. QUIT is left to the caller, who
    answers first.
    """
    match command:
        case asked.Start(background=False):
            companion.show_main()
        case asked.ShowCapture(text):
            if len(text) > TYPED_TEXT_LIMIT:
                limit, length = TYPED_TEXT_LIMIT, len(text)
                raise Known(ErrorCode.TEXT_TOO_LONG, limit=limit, length=length)
            companion.show_capture(text)
        case asked.InviteWhenCalm():
            companion.invite_when_calm()
        case asked.Rest(words):
            return rest(core, words, companion.rest)
        case asked.Show(window) if window in _SHOW:
            _SHOW[window](companion)
    return ""


def rest(core: Core, words: str, begin: Callable[[Any], None]) -> str:
    """Let the invitations rest as long as was said."""
    try:
        until = core.pauses.parse_rest(words)
    except ValueError as mistake:
        raise WrongUse(str(mistake)) from mistake
    begin(until)
    same_day = until.date() == core.clock.now().date()
    return (
        f"Resting until {until:%H:%M}.\n"
        if same_day
        else f"Resting until {until:%A %d %B, %H:%M}.\n"
    )


_SHOW: dict[asked.Window, Callable[[Companion], None]] = {
    asked.Window.GALLERY: lambda companion: companion.show_gallery(),
    asked.Window.MAP: lambda companion: companion.show_map(),
    asked.Window.SETTINGS: lambda companion: companion.show_settings(),
    asked.Window.INVITE: lambda companion: companion.invite(),
    asked.Window.PAUSE: lambda companion: companion.pause(),
    asked.Window.GROUND: lambda companion: companion.ground(),
    asked.Window.EVENING: lambda companion: companion.evening(),
    asked.Window.DRIFT: lambda companion: companion.drift(),
    asked.Window.RESUME: lambda companion: companion.resume(),
    asked.Window.UNLOCK: lambda companion: companion.show_main(),  # which asks while it is locked
}


class _Run:
    """One journal command under way."""

    def __init__(
        self, steps: commands.Steps, gathered: _Gathered, answer: Answer, debug: bool
    ) -> None:
        self.gathered = gathered
        self.answer = answer
        self.bug: Exception | None = None
        self._code: int | None = None
        self.steps = steps
        self._debug = debug

    def step(self) -> int | None:
        """One slice, on the store thread; the exit code when it was the last."""
        try:
            self._code = commands.advance(self.steps, self.gathered)
        except Exception as bug:  # noqa: BLE001 - whoever waits learns that it is over; then it is raised
            self.bug = bug
            self.gathered.err(told(bug, self._debug))
            self._code = COULD_NOT
        return self._code

    def end(self) -> int:
        """Undo what was begun, on the store thread; the exit code, of the last slice if it was."""
        if self._code is None:
            self.steps.close()
            self.gathered.err(f"{sentence(Known(ErrorCode.CANCELLED))}\n")
            self._code = COULD_NOT
        return self._code


class _Gathered(Output):
    """Holds what a slice says until the loop's thread hands it over: the store never waits."""

    def __init__(self, answer: Answer) -> None:
        self._answer = answer
        self._said: list[tuple[Callable[[str], None], str]] = []
        self.moments = 0

    def out(self, text: str) -> None:
        self._said.append((self._answer.out, text))

    def err(self, text: str) -> None:
        self._said.append((self._answer.err, text))

    def progress(self, done: int, total: int, label: str) -> None:
        self._answer.progress(done, total, label)

    def arrived(self, moments: int) -> None:
        self.moments += moments

    def stopped(self) -> bool:
        return self._answer.cancelled

    def hand_over(self) -> None:
        said, self._said = self._said, []
        for say, text in said:
            say(text)


def _nothing_yet() -> commands.Steps:
    """Of a command that waits for something before its first slice."""
    yield
    return COULD_NOT


def _end(answer: Answer, code: int, why: str) -> None:
    answer.err(why)
    answer.finish(code)
