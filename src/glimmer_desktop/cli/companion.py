"""Being the companion, and answering commands while it runs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from glimmer_desktop.cli.output import Output
from glimmer_desktop.cli.owning import own_or_ask
from glimmer_desktop.core import Core
from glimmer_desktop.system.instance.loop import Watch
from glimmer_desktop.system.instance.server import Answer, Request, Server

if TYPE_CHECKING:
    from glimmer_desktop.cli.answers import Answering
    from glimmer_desktop.services.companion import Companion


def start(core: Core, background: bool, argv: Sequence[str], output: Output) -> int:
    """Be the companion until it is asked to leave; hand over to one that runs already."""
    served = own_or_ask(core, argv, None, output, patient=True)
    if served is not None:
        return served
    if core.erasing.went_on and background:
        core.erasing.at_end = True  # nobody asked for a new beginning: the lock is all there is
        return 0
    core.paths.make()
    from glimmer_desktop.app import run

    code = run(core, serve=lambda *parts: serve(core, *parts), background=background)
    if core.erasing.at_end and core.erasing.left:
        from glimmer_desktop.cli.erasing import tell_not_erased

        return tell_not_erased(core.erasing.left, output)
    return code


def serve(
    core: Core, companion: Companion, on_store: Callable[..., None], watch: Watch
) -> Callable[[], None]:
    """Answer commands from now on; what it returns ends that."""
    late = _Late(core, companion, on_store)
    server = Server(core.paths.socket, late.handle)
    server.start(watch)

    def leave() -> None:
        late.leave()
        server.close()

    return leave


class _Late:
    """Loads what understands commands when the first one comes, not before the tray is up."""

    def __init__(self, core: Core, companion: Companion, on_store: Callable[..., None]) -> None:
        self._core = core
        self._companion = companion
        self._on_store = on_store

    @cached_property
    def _answering(self) -> Answering:
        from glimmer_desktop.cli.answers import Answering

        return Answering(self._core, self._companion, self._on_store)

    def leave(self) -> None:
        if "_answering" in self.__dict__:
            self._answering.leave()

    def handle(self, request: Request, answer: Answer) -> None:
        self._answering.handle(request, answer)
