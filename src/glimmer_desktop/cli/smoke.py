"""`glimmer --smoke`: whether this Glimmer works on this machine, tried once in a profile that is
thrown away. What it meets is said line by line; the person's own journal is not touched."""

from __future__ import annotations

import os
import tempfile

from glimmer_desktop.cli.display import check_display
from glimmer_desktop.cli.output import Output
from glimmer_desktop.cli.sentences import outcome
from glimmer_desktop.cli.terminal import Terminal
from glimmer_desktop.core import Core, build_core
from glimmer_desktop.domain.errors import Known
from glimmer_desktop.domain.query import MomentQuery


class NotWell(Exception):
    """What did not come out as it should, as a sentence."""


def smoke(debug: bool = False) -> int:
    """Walk through everything once; 0 when all went well, else what `outcome` says."""
    output = Terminal()
    try:
        check_display()
        with tempfile.TemporaryDirectory(prefix="glimmer-smoke-") as home:
            core = build_core({**os.environ, "GLIMMER_HOME": home})
            try:
                _walk(core, output)
            finally:
                core.close()
    except (Exception, KeyboardInterrupt) as error:  # noqa: BLE001 - each has its words
        return _stopped(error, debug, output)
    output.out("All is well. The profile of this run is gone again.\n")
    return 0


def _walk(core: Core, output: Output) -> None:
    from glimmer_desktop.app.rounds import Amiss, Rounds
    from glimmer_desktop.app.start import run
    from glimmer_desktop.cli.companion import serve
    from glimmer_desktop.storage.rehearsing import make_by_migrations

    core.paths.make()
    core.lock.acquire()
    version = make_by_migrations(core.paths.data)
    output.out(f"A journal was made by its migrations, up to {version}.\n")
    rounds = Rounds(core, lambda line: output.out(f"{line}\n"))
    code = run(
        core,
        serve=lambda *parts: serve(core, *parts),
        background=True,
        meanwhile=rounds.go,
    )
    if isinstance(rounds.trouble, Amiss):
        raise NotWell(str(rounds.trouble))
    if rounds.trouble is not None:
        raise rounds.trouble
    output.out(f"The companion left with {code}.\n")
    core.store.submit(_seal, core).result()
    output.out("The journal was sealed, and its code opened it again.\n")


def _seal(core: Core) -> None:
    """Loads the other driver, which nothing else here needs. On the store thread."""
    sealing = core.seal.sealing
    prepared = sealing.prepare(passphrase=sealing.new_code())
    for _ in sealing.turn_on(prepared, lambda *_: None, lambda: False):
        pass
    sealing.lock()
    sealing.unlock(prepared.recovery_code)
    if not core.gallery.keys(MomentQuery.everything()):
        raise NotWell("What was sealed did not come out again.")


def _stopped(error: BaseException, debug: bool, output: Output) -> int:
    """The reason, whatever it is: a run that is there to find mistakes names them."""
    code, said = outcome(error, debug)
    if isinstance(error, NotWell):
        said = f"{error}\n"
    elif not isinstance(error, Known | KeyboardInterrupt) and not debug:
        said = f"{type(error).__name__}: {error}\n{said}"
    output.err(f"This did not go well. {said}")
    return code
