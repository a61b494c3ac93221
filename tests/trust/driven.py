"""The program under test, started by driving.py: what one can do with a journal, step by step.

A template that has loaded everything waits for cases on stdin and forks for each, so that a case
takes hundredths of a second. The fork is the real thing: the services and the command line over the
real store, in a process of its own, with the witness (witness.c) before the C library.
"""

from __future__ import annotations

import ctypes
import json
import os
import signal
import sys
import traceback
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from glimmer_desktop import cli
from glimmer_desktop.core import Core, build_core
from glimmer_desktop.domain.errors import Known
from glimmer_desktop.domain.moment import Draft, Face, Moment
from glimmer_desktop.domain.query import MomentQuery
from glimmer_desktop.services.ports.drafts import CAPTURE_SLOT
from glimmer_desktop.services.sealing import Prepared, SealState
from glimmer_desktop.storage.sealing import keys
from memory_journal import PlainPhotoReader, png
from sealed_journal import CODE, KEY, PASSPHRASE, file_of_key
from slices import go_on, quiet, through

SECONDS = 30
"""After which a case that hangs is ended."""
CRASHED = 70

Step = Mapping[str, Any]

CASES: list[Step] = []
"""The one that is under way, in a fork."""


def draft_of(text: str) -> Draft:
    """Something in every table; that a moment is whole can be seen by its text alone."""
    return Draft(
        text=text,
        and_also=f"also {text}",
        faces=(Face.SETTLED, Face.LIVELY),
        cues=("slow breath", f"cue {text}"),
    )


def named(core: Core, text: str) -> Moment:
    """The moment with this text, in the bin or not."""
    moments = core.journal.moments
    every = [*moments.at(moments.keys(MomentQuery.everything())), *moments.binned()]
    return next(one for one in every if one.text == text)


def keep(core: Core, step: Step) -> None:
    """As the window does: what was typed is held first. Every "photo ..." brings a picture."""
    text = step["text"]
    draft = draft_of(text)
    core.capture.hold_draft(draft)
    if text.startswith("photo"):
        number = sum(text.encode())
        picture = png(40, 30, (number % 251, number % 241, number % 239))
        draft = replace(draft, photos=(core.capture.hold_photo(_read(picture)),))
    core.capture.keep(draft, CAPTURE_SLOT)


def _read(picture: bytes) -> Any:
    return PlainPhotoReader().from_bytes(picture, "picture")


def note(core: Core, step: Step) -> None:
    """As a command, when no companion runs; what it says goes to stdout and stderr. Nobody gave it
    the passphrase, so a sealed journal is locked for it, and for whoever comes after it."""
    core.journal.close()
    if core.seal.sealing.state() is SealState.OPEN:
        core.seal.sealing.lock()
    text = step["text"]
    said = ("note", text, "--and-also", f"also {text}", "--face", "settled", "--face", "lively")
    code = cli.main([*said, "--cue", "slow breath", "--cue", f"cue {text}"])
    if code:
        raise Refused(code)


class Refused(Exception):
    """A command that said why it could not."""


def edit(core: Core, step: Step) -> None:
    moment = named(core, step["text"])
    core.capture.change(moment, replace(draft_of(step["into"]), photos=moment.photos))


def let_go(core: Core, step: Step) -> None:
    core.gallery.let_go(named(core, step["text"]).id)


def bring_back(core: Core, step: Step) -> None:
    core.gallery.bring_back(named(core, step["text"]).id)


def empty_bin(core: Core, step: Step) -> None:
    core.gallery.empty_bin()


def bring_in(core: Core, step: Step) -> None:
    through(core.exchange.keeping.bring_in(Path(step["path"]), False, quiet, go_on))


def export(core: Core, step: Step) -> None:
    everything = MomentQuery.everything()
    through(core.exchange.keeping.export(Path(step["path"]), everything, quiet, go_on))


def back_up(core: Core, step: Step) -> None:
    through(core.shelf.backups.back_up(None, quiet, go_on))


def restore(core: Core, step: Step) -> None:
    backup = Path(step["path"])
    if core.seal.sealing.is_backup_locked(backup):
        core.seal.sealing.unlock_backup(backup, PASSPHRASE)
    through(core.shelf.backups.restore(backup, quiet, go_on))


def choose_second(core: Core, step: Step) -> None:
    core.preferences.change({"second_backups": step["path"]})


def copy_to_second(core: Core, step: Step) -> None:
    """As after each backup of a day."""
    through(core.shelf.second_folder.copy(quiet, go_on))


def look(core: Core, step: Step) -> None:
    """Open it, which migrates an older one."""
    core.journal.moments.count(MomentQuery.everything())


def close(core: Core, step: Step) -> None:
    core.journal.close()


def unlock(core: Core, step: Step) -> None:
    """With the key itself: no passphrase has to be stretched, which takes a third of a second."""
    unlocked = core.seal.sealing.opened_by(lambda: keys.hold_journal(core.paths.data, KEY))
    if unlocked.trouble is not None:
        raise unlocked.trouble


def lock(core: Core, step: Step) -> None:
    core.seal.sealing.lock()


def turn_on(core: Core, step: Step) -> None:
    """A passphrase, over a key that tests know."""
    through(core.seal.sealing.turn_on(Prepared(CODE, (KEY, file_of_key())), quiet, go_on))


def turn_off(core: Core, step: Step) -> None:
    through(core.seal.sealing.turn_off(PASSPHRASE, quiet, go_on))


def replace_plain(core: Core, step: Step) -> None:
    """A sealed backup takes the place of those from before the passphrase."""
    done = through(core.seal.sealing.replace_plain_backups(quiet, go_on))
    if done.trouble is not None:
        raise done.trouble


STEPS: dict[str, Callable[[Core, Step], None]] = {
    "keep": keep,
    "note": note,
    "edit": edit,
    "let_go": let_go,
    "bring_back": bring_back,
    "empty_bin": empty_bin,
    "import": bring_in,
    "export": export,
    "back_up": back_up,
    "restore": restore,
    "open": look,
    "close": close,
    "unlock": unlock,
    "lock": lock,
    "turn_on": turn_on,
    "turn_off": turn_off,
    "choose_second": choose_second,
    "copy": copy_to_second,
    "replace_plain": replace_plain,
}


def run(case: Step) -> None:
    """Do the steps of a case, telling after each what came of it; never returns."""
    signal.alarm(SECONDS)
    told = os.open(case["told"], os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    said = os.open(case["said"], os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    os.dup2(said, 1)
    os.dup2(said, 2)
    code = 0
    try:
        _do(case, lambda what: os.write(told, f"{json.dumps(what)}\n".encode()))
    except BaseException:  # noqa: BLE001 - whatever it is, it is what the test wants to know
        traceback.print_exc()
        code = CRASHED
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


def _do(case: Step, tell: Callable[[dict[str, Any]], object]) -> None:
    os.environ["GLIMMER_HOME"] = case["home"]
    witness = ctypes.CDLL(None)
    witness.witness_below(case["home"].encode())
    if case["record"]:
        witness.witness_record(case["record"].encode())
    CASES.append(case)
    count_from_here()
    core = build_core(os.environ, open_reader=lambda _: PlainPhotoReader())
    core.paths.make()
    for number, step in enumerate(case["steps"]):
        try:
            STEPS[step["do"]](core, step)
        except Known as known:
            tell({"refused": number, "why": str(known.code)})
        except Refused:
            tell({"refused": number, "why": "said"})
        else:
            witness.witness_mark(ctypes.c_uint64(number + 1))
            tell({"done": number})
    core.journal.close()
    core.close()
    tell({"calls": witness.witness_count()})


def count_from_here() -> None:
    """Calls to the disk from now on, until the one that fails or that is the last."""
    case = CASES[-1]
    ctypes.CDLL(None).witness_arm(ctypes.c_long(case["nth"]), case["outcome"], case["kinds"])


def main() -> None:
    import glimmer_desktop.cli.alone
    import glimmer_desktop.cli.commands
    import glimmer_desktop.exchange.glimmer_json
    import glimmer_desktop.storage.backups
    import glimmer_desktop.storage.migrating
    import glimmer_desktop.storage.opening  # noqa: F401

    for line in sys.stdin:
        pid = os.fork()
        if pid == 0:
            run(json.loads(line))
        _, status = os.waitpid(pid, 0)
        print(os.waitstatus_to_exitcode(status), flush=True)


if __name__ == "__main__":
    main()
