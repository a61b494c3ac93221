"""A journal command in its own process: it owns the store meanwhile, and serves others if slow."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from glimmer_desktop.cli import asked, commands
from glimmer_desktop.cli.owning import own_or_ask
from glimmer_desktop.cli.terminal import Terminal
from glimmer_desktop.core import Core
from glimmer_desktop.domain.errors import Known

if TYPE_CHECKING:
    from concurrent.futures import Future

    from glimmer_desktop.system.instance.loop import SelectorLoop

SLOW = 1.0
"""Seconds after which a command begins to serve others."""


def work_alone(
    core: Core,
    command: asked.StoreCommand,
    argv: Sequence[str],
    stdin: str | None,
    output: Terminal,
) -> int:
    """Do it here, unless an owner turns up who does it."""
    if not isinstance(command, asked.Status):  # which reads the store without opening it
        # Loaded before the lock is taken, so that twenty commands at once hold it only briefly.
        importlib.import_module("glimmer_desktop.storage.opening")
    kept = _kept(core, command)
    secret = _secret(core, command) if kept is None else None
    served = own_or_ask(core, argv, stdin, output)
    if served is not None:
        return served
    core.paths.make()
    if kept is not None:
        core.store.submit(core.seal.self_opening.open_with, kept).result()
    _unlock(core, command, secret)
    running = core.store.submit(_run_all, commands.steps(core, command, output), output)
    try:
        code = _wait(core, running)
    except KeyboardInterrupt:
        output.interrupted = True
        code = _wait(core, running)
    if core.journal_was_used and not core.journal.wholeness.is_whole:
        _tell_of_loss(core, output)
    return code


def _tell_of_loss(core: Core, output: Terminal) -> None:
    """Each command does, until one had somebody before it who reads."""
    from glimmer_desktop.cli.sentences import not_whole

    output.err(f"{not_whole(core.journal.wholeness)}\n")
    if output.is_read:
        core.store.submit(core.journal.loss_was_told).result()


def _kept(core: Core, command: asked.StoreCommand) -> bytes | None:
    """What the desktop's keyring has for a journal that opens by itself."""
    if not core.seal.is_locked:
        return None
    from glimmer_desktop.cli import secrets_asked

    return secrets_asked.kept_for(core, command)


def _secret(core: Core, command: asked.StoreCommand) -> str | None:
    """Asked for before anything is owned, so that nobody waits for whoever types."""
    if not core.seal.is_locked:
        return None
    from glimmer_desktop.cli import secrets_asked

    return secrets_asked.secret_for(core, command)


def _unlock(core: Core, command: asked.StoreCommand, secret: str | None) -> None:
    if secret is None and not isinstance(command, asked.Restore):
        return
    from glimmer_desktop.cli import secrets_asked

    if secret is not None:
        secrets_asked.unlock(core, secret)
    if isinstance(command, asked.Restore):
        secrets_asked.unlock_backup(core, command.path)


def _run_all(running: commands.Steps, output: Terminal) -> int:
    while (code := commands.advance(running, output)) is None:
        pass
    return code


def _wait(core: Core, running: Future[int]) -> int:
    try:
        return running.result(SLOW)
    except TimeoutError:
        if running.done():
            return running.result()  # just now, or the command timed out over something itself
        return _serve_until(core, running)


def _serve_until(core: Core, running: Future[int]) -> int:
    """Answer other commands while ours works; theirs come after it on the store thread."""
    # Few commands take so long; the others need not load what answers.
    from glimmer_desktop.cli.answers import Answering
    from glimmer_desktop.system.instance.loop import SelectorLoop
    from glimmer_desktop.system.instance.server import Server

    loop = SelectorLoop()
    on_store = _OnStore(core, loop)
    answering = Answering(core, None, on_store.run)
    server = Server(core.paths.socket, answering.handle)
    try:
        server.start(loop.watch)
        running.add_done_callback(lambda _: on_store.wake())
        loop.run(until=lambda: running.done() and not answering.busy)
    finally:
        server.close()
        loop.close()
    return running.result()


class _OnStore:
    """Sends work to the store thread and its outcome back into the plain loop."""

    def __init__(self, core: Core, loop: SelectorLoop) -> None:
        self._core = core
        self._loop = loop

    def wake(self) -> None:
        self._loop.call_soon(lambda: None)

    def run(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[Known], None],
    ) -> None:
        def settle(future: Future[Any]) -> None:
            error = future.exception()
            if isinstance(error, Known):
                failed(error)
            elif error is not None:
                raise error
            else:
                done(future.result())

        future = self._core.store.submit(work)
        future.add_done_callback(lambda made: self._loop.call_soon(lambda: settle(made)))
