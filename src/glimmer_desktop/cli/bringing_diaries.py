"""`glimmer import DIARY`: what another program wrote, as small steps like those of `commands`."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from datetime import date
from typing import Final

from glimmer_desktop.cli import asked
from glimmer_desktop.cli.output import Output
from glimmer_desktop.cli.sentences import COULD_NOT, printable
from glimmer_desktop.cli.showing import counted
from glimmer_desktop.core import Core
from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.services.diaries import CameIn, Choices, LeftOut

_TOLD = 20
"""Parts that were left out and are named; of the others it is said how many there are."""
_NAMES = 12
"""Names of fields and moods in one line."""
_NOTHING_SAID: Final = asked.DiaryChoices()


def is_one(core: Core, command: asked.Import) -> bool:
    """Whether it is a diary; what only a diary can have is refused for all else."""
    columns = dict((command.diary or _NOTHING_SAID).columns)
    found = core.exchange.diary_import.knows(command.path, columns)
    why = ""
    if found and command.together:
        why = "--together is for a folder of pictures"
    elif command.diary is not None and not found:
        why = "it is no diary of another program that Glimmer knows"
    if why:
        raise Known(ErrorCode.FILE_NOT_OURS, path=command.path, why=why)
    return found


def steps(core: Core, command: asked.Import, output: Output) -> Generator[None, None, int]:
    """Bring a diary in, tell what would come of it, or take back what came."""
    told, stop = output.progress, output.stopped
    said = command.diary or _NOTHING_SAID
    if said.undo:
        went = yield from core.exchange.diary_import.take_back(
            command.path, dict(said.columns), told, stop
        )
        output.arrived(went)  # screens show that they are gone
        output.out(f"{counted(went, 'moment')} put into the bin.\n")
        return 0
    usual = Choices()
    choices = Choices(said.kind or usual.kind, dict(said.moods), dict(said.columns))
    done = yield from core.exchange.diary_import.bring_in(
        *(command.path, choices, told, stop),
        dry_run=command.dry_run,
        first=lambda: core.shelf.backups.back_up(None, told, stop),
    )
    output.arrived(0 if command.dry_run else done.moments)
    output.out(_said(done, command.dry_run) + _beside(done))
    output.err(_left_out(done.left_out))
    return COULD_NOT if done.left_out and not (done.moments or done.already_there) else 0


def _said(done: CameIn, dry_run: bool) -> str:
    came = "would come in" if dry_run else "came in"
    said = f"{counted(done.moments, 'moment')} {came} from {done.program}"
    if done.photos:
        said += f", with {counted(done.photos, 'photo')}"
    if done.first and done.last and done.first != done.last:
        said += f", from {_day(done.first)} to {_day(done.last)}"
    elif done.first:
        said += f", of {_day(done.first)}"
    if done.already_there:
        said += f"; {counted(done.already_there, 'moment')} already here"
    return f"{said}.\n"


def _beside(done: CameIn) -> str:
    lines = []
    if done.moods:
        lines.append(
            f"Moods kept as words: {_listed(done.moods)}. With --mood MOOD=FACE one becomes a face."
        )
    if done.as_words:
        lines.append(f"Kept as words under the text: {_listed(done.as_words)}.")
    if done.left:
        lines.append(f"Not taken along: {_listed(done.left)}.")
    return "".join(f"{line}\n" for line in lines)


def _listed(found: Mapping[str, int]) -> str:
    named = [f"{name} ({number:,})" for name, number in [*found.items()][:_NAMES]]
    if len(found) > _NAMES:
        named.append(f"and {len(found) - _NAMES:,} more")
    return printable(", ".join(named))


def _left_out(parts: tuple[LeftOut, ...]) -> str:
    lines = [f"Left out: {printable(part.where)}, since {part.why}.\n" for part in parts[:_TOLD]]
    if len(parts) > _TOLD:
        lines.append(f"Left out as well: {len(parts) - _TOLD:,}.\n")
    return "".join(lines)


def _day(day: date) -> str:
    return f"{day.day} {day:%B %Y}"
