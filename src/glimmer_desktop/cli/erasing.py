"""`glimmer erase --everything`: what goes and what stays, one typed yes, then nothing is left."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from typing import Final

from glimmer_desktop.cli.output import Output
from glimmer_desktop.cli.owning import busy, hand_over
from glimmer_desktop.cli.sentences import COULD_NOT, printable
from glimmer_desktop.cli.showing import counted
from glimmer_desktop.core import Core
from glimmer_desktop.services.erasing import NotErased, WhatGoes

YES: Final = "erase everything"
"""What is to be typed."""
LEAVING: Final = 20.0
"""Seconds a companion may take to finish what it is writing and leave."""
_PULSE: Final = 0.03
_PULSES_APART: Final = 30
"""Between two askings: one that is only starting hears the next."""

_DONE: Final = "Everything is erased.\n"
_FINISHED: Final = "Erasing was cut short. It is finished now: what was here is gone.\n"
_STAYS: Final = (
    "What you exported or printed stays where you put it. So do backups in other folders, and "
    "copies that other programs made. Glimmer itself stays installed.\n"
)
_NO_WAY_BACK: Final = (
    "There is no way back. To take your moments along first: glimmer export moments.zip\n"
)


def erase(core: Core, output: Output, read_line: Callable[[], str]) -> int:
    """Ask once; then a companion that runs is asked to leave, and everything goes.

    What was confirmed in a run before and cut short is not asked again. Raises Known: STORE_BUSY
    when whoever has the journal does not leave, CANNOT_WRITE, STORE_READ_ONLY.
    """
    if not core.erasing.is_half_done and not _confirmed(core, output, read_line):
        output.out("Nothing was erased.\n")
        return COULD_NOT
    _take_over(core, output)
    core.erasing.erasure.begin()
    core.erasing.finish()
    if core.erasing.left:
        return tell_not_erased(core.erasing.left, output)
    output.out(_DONE)
    return 0


def go_on(core: Core, output: Output) -> None:
    """Bring what was confirmed in a run before to its end. The profile's lock goes along: it has
    to be taken anew by whoever goes on.

    Raises Known CANNOT_WRITE when the mark of it cannot be removed.
    """
    core.erasing.finish()
    core.erasing.went_on = True
    core.lock.release()
    if core.erasing.left:
        tell_not_erased(core.erasing.left, output)
    else:
        output.err(_FINISHED)


def tell_not_erased(left: Sequence[NotErased], output: Output) -> int:
    """Name what is still there; the exit code."""
    for one in left:
        output.err(f"{printable(str(one.path))} could not be erased ({printable(one.why)}).\n")
    output.err("All else is gone. What is named here can be removed by hand.\n")
    return COULD_NOT


def _confirmed(core: Core, output: Output, read_line: Callable[[], str]) -> bool:
    output.out("".join(_told(core.erasing.erasure.look())))
    output.out(f'Type "{YES}" to go on, or anything else to leave all as it is: ')
    return read_line().strip().lower() == YES


def _told(goes: WhatGoes) -> Iterator[str]:
    """What goes and what stays, in lines."""
    yield f"This erases all that Glimmer keeps here: {counted(goes.files, 'file')}, "
    yield f"{_size(goes.size)}, in\n"
    for place in goes.places:
        yield f"  {printable(str(place))}\n"
    if goes.others:
        yield "These lie there too and are not from Glimmer. They go along:\n"
        for path in goes.others:
            yield f"  {printable(str(path))}\n"
    for path in goes.leads_elsewhere:
        yield f"A link there leads to {printable(str(path))}, which stays.\n"
    for path in goes.backups_elsewhere:
        yield f"The backups in {printable(str(path))} stay.\n"
    yield _STAYS
    yield _NO_WAY_BACK


def _size(size: int) -> str:
    return f"{size / 1e6:.1f} MB" if size >= 100_000 else f"{size / 1e3:.0f} kB"


def _take_over(core: Core, output: Output) -> None:
    """Hold the profile's lock. Raises Known: STORE_BUSY."""
    pause = threading.Event()
    for pulse in range(round(LEAVING / _PULSE)):
        if core.lock.acquire():
            return
        if pulse % _PULSES_APART == 0:
            hand_over(core, ["quit"], None, output)
        pause.wait(_PULSE)
    raise busy(core)
