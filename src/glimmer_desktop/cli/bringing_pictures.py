"""`glimmer import FOLDER`: a folder of pictures, as small steps like those of `commands`."""

from __future__ import annotations

from collections.abc import Generator
from datetime import date
from typing import Final

from glimmer_desktop.cli import asked
from glimmer_desktop.cli.output import Output
from glimmer_desktop.cli.sentences import COULD_NOT, printable
from glimmer_desktop.cli.showing import counted
from glimmer_desktop.core import Core
from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.services.picture_import import Brought

_TOLD = 20
"""Files that were left out and are named; of the others it is said how many there are."""
_WHY: Final = {
    ErrorCode.PHOTO_NOT_A_PHOTO: "it is not a JPEG, PNG or WebP picture",
    ErrorCode.PHOTO_TOO_LARGE: "it is larger than a photo may be (at most {limit})",
    ErrorCode.PHOTO_UNREADABLE: "{why}",
}


def bring_in_pictures(
    core: Core, command: asked.Import, output: Output
) -> Generator[None, None, int]:
    """Bring in a folder, or tell what would come of it; all of it or none."""
    told, stop = output.progress, output.stopped
    pictures = core.exchange.picture_import
    if command.dry_run:
        done = yield from pictures.look(command.path, command.together, told, stop)
    else:
        done = yield from pictures.bring_in(
            *(command.path, command.together, told, stop),
            lambda: core.shelf.backups.back_up(None, told, stop),
        )
        output.arrived(done.moments)
    output.out(_said(done, command.dry_run))
    output.err(_left_out(done.refused))
    return COULD_NOT if done.refused and not (done.moments or done.already_there) else 0


def _said(done: Brought, dry_run: bool) -> str:
    came = "would come in" if dry_run else "came in"
    said = f"{counted(done.moments, 'moment')} {came}"
    if done.photos:
        said += f", with {counted(done.photos, 'photo')}"
    if done.first and done.last and done.first != done.last:
        said += f", of {counted(done.days, 'day')} from {_day(done.first)} to {_day(done.last)}"
    elif done.first:
        said += f", of {_day(done.first)}"
    if done.already_there:
        said += f"; {counted(done.already_there, 'photo')} already here"
    if done.undated:
        said += f"; {counted(done.undated, 'photo')} without a date, by the day of the file"
    return f"{said}.\n"


def _left_out(refused: tuple[Known, ...]) -> str:
    lines = [f"Left out: {_why(known)}.\n" for known in refused[:_TOLD]]
    if len(refused) > _TOLD:
        lines.append(f"Left out as well: {counted(len(refused) - _TOLD, 'file')}.\n")
    return "".join(lines)


def _why(known: Known) -> str:
    why = _WHY.get(known.code, "it could not be read").format_map(known.values)
    return printable(f"{known.values.get('path')}, since {why}")


def _day(day: date) -> str:
    return f"{day.day} {day:%B %Y}"
