"""`glimmer doctor --repair`: what it did, in plain words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Final

from glimmer_desktop.cli.output import Output
from glimmer_desktop.cli.sentences import COULD_NOT
from glimmer_desktop.cli.showing import counted
from glimmer_desktop.core import Core
from glimmer_desktop.domain.errors import Known
from glimmer_desktop.services.checking import Checked
from glimmer_desktop.services.repairing import PhotosRepaired, WordsRepaired

if TYPE_CHECKING:
    from glimmer_desktop.cli.commands import Steps

LISTS: Final = {
    "words": "your lists of words",
    "drafts": "drafts",
    "plans": "plans",
    "left_alone": "what you left alone",
    "own_map": "your own map",
    "moment_versions": "earlier versions of moments",
    "many_steps": "changes of many moments that could be taken back",
    "many_step_moments": "changes of many moments that could be taken back",
    "picture_files": "which files of folders came in already",
    "picture_edits": "how pictures were cut and turned",
}
"""What stands beside the moments, by table."""


def repair(core: Core, output: Output) -> Steps:
    """Make the journal whole, and say what was done; 1 if something is lost for good."""
    from glimmer_desktop.storage.checking import JournalCheck
    from glimmer_desktop.storage.repairing import MENDABLE, REPAIRABLE, JournalRepair

    checked: Checked | None = None
    trouble: Known | None = None
    data = core.paths.data
    try:
        checked = yield from JournalCheck(data, output.progress, output.stopped).run()
    except Known as known:
        if known.code not in REPAIRABLE:
            raise
        trouble = known
    if checked is not None and not any(one.fault in MENDABLE for one in checked.found):
        return 0
    working = JournalRepair(
        data,
        core.clock,
        core.journal,
        output.progress,
        output.stopped,
        shelves=core.shelf.folders(),
    )
    done = yield from working.run(checked, trouble)
    if core.seal.sealing.waiting():  # it could not come in while the journal could not be read
        core.seal.sealing.take_in()
    lines = [f"Closed to others: {path}" for path in done.closed]
    if done.words or done.photos:  # screens look again
        output.arrived(max(1, done.words.moments if done.words else 0))
    if done.words:
        lines += of_words(done.words)
    if done.photos:
        lines += of_photos(done.photos)
    output.out("".join(f"{line}\n" for line in lines))
    return COULD_NOT if _is_wanting(done.words) or _is_wanting(done.photos) else 0


def of_words(done: WordsRepaired) -> list[str]:
    """What became of the words, a sentence or two each."""
    said = []
    if done.aside:
        said.append(f"The damaged journal was put aside as it was: {done.aside}")
    came = f", {done.from_backups} of them out of backups" if done.from_backups else ""
    said.append(f"A new one has its place, with {counted(done.moments, 'moment')}{came}.")
    if done.changed:
        said.append(
            f"Moments that no backup has as they were kept: {done.changed}"
            f"{_times('noticed', done.times, done.changed)}. What can be read of them is there."
        )
    if done.lost:
        written = _times("written", done.lost_times, done.lost)
        said.append(f"Moments that could not be had any more: {done.lost}{written}.")
    if done.lost is None:
        said.append("The damaged file does not tell any more whether there were others.")
    if done.lists:
        names = ", ".join(dict.fromkeys(LISTS[name] for name in done.lists))
        said.append(f"These are damaged, too, and no backup has them as they were: {names}.")
    if done.changed or done.lost != 0 or done.lists:
        said.append("`glimmer restore PATH --dry-run` shows what a backup holds as a whole.")
    return said


def of_photos(done: PhotosRepaired) -> list[str]:
    """What became of the photos."""
    said = []
    if done.aside:
        said.append(f"The damaged file of photos was put aside as it was: {done.aside}")
        said.append(f"A new one has its place, with {counted(done.photos, 'photo')}.")
    if done.from_backups:
        said.append(f"Photos that came out of backups: {done.from_backups}.")
    if done.changed:
        said.append(
            f"Photos that no backup has as they were kept: {done.changed}. They stay as they are."
        )
    if done.lost:
        said.append(f"Photos that could not be had any more: {done.lost}.")
    return said


def _is_wanting(done: WordsRepaired | PhotosRepaired | None) -> bool:
    if isinstance(done, WordsRepaired) and (done.lists or done.lost is None):
        return True
    return done is not None and bool(done.changed or done.lost)


def _times(what: str, times: Sequence[datetime], count: int) -> str:
    if not times:
        return ""
    told = "; ".join(f"{time:%d %B %Y, %H:%M}" for time in times)
    return f" ({what} {told}{' ...' if count > len(times) else ''})"
