"""Between the row that takes what was let go out of backups and what does it, slice by slice."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.services.backups import Purgeable, Purged, Purging
from glimmer_desktop.services.keeping import Slices
from glimmer_desktop.services.slices import one_slice
from glimmer_desktop.ui.dates import day_date
from glimmer_desktop.ui.settings.purge_row import PurgeRow
from glimmer_desktop.ui.tasks import Tasks
from glimmer_desktop.ui.words import say


class PurgePresenter(QObject):
    """Others may use the journal between two slices. `done` is called when backups have changed."""

    def __init__(
        self, row: PurgeRow, purging: Callable[[], Purging], tasks: Tasks, done: Callable[[], None]
    ) -> None:
        super().__init__(row)
        self._row = row
        self._purging = purging
        self._tasks = tasks
        self._done = done
        self._slices: Slices[Purged] | None = None
        self._how_far = (0, 0)
        self._left = False
        row.wanted.connect(self._look)
        row.answered.connect(self._answered)

    def leave(self) -> None:
        """The companion ends: what has not gone yet stays."""
        self._left = True
        slices, self._slices = self._slices, None
        if slices is not None:
            self._tasks.on_store(slices.close)

    def _look(self) -> None:
        if self._slices is not None:
            return  # it is under way, and says so
        self._tasks.on_store(lambda: self._purging().look(), self._ask, self._failed)

    def _ask(self, found: Purgeable) -> None:
        self._row.ask(consequences(found, self._row.locale()))

    def _answered(self, yes: bool) -> None:
        if yes and self._slices is None:
            self._row.tell(_tr("A new backup is made first…"))
            self._how_far = (0, 0)
            self._slices = self._purging().purge(self._progress, lambda: self._left)
            self._step()

    def _progress(self, done: int, total: int, _label: str) -> None:
        """On the store thread; it is shown between two slices."""
        self._how_far = (done, total)

    def _step(self) -> None:
        slices = self._slices
        if slices is not None:
            self._tasks.on_store(lambda: one_slice(slices), self._stepped, self._failed)

    def _stepped(self, ended: list[Purged]) -> None:
        if self._slices is None:
            return
        if not ended:
            self._show_how_far()
            self._step()
            return
        self._end(done_line(ended[0], self._row.locale()))
        self._done()

    def _show_how_far(self) -> None:
        done, total = self._how_far
        if total:
            locale = self._row.locale()
            words = _tr("Under way: {done} of {total} looked at or copied…")
            self._row.say(words.format(done=locale.toString(done), total=locale.toString(total)))

    def _failed(self, known: Known) -> None:
        if known.code is ErrorCode.CANCELLED:
            self._end("")
        else:
            self._end(say(known))

    def _end(self, words: str) -> None:
        self._slices = None
        self._row.tell(words)


def consequences(found: Purgeable, locale: QLocale) -> str:
    """All that it means, before it is done."""
    lines = [_tr("A new backup of everything as it is now is made first, and looked over.")]
    if found.first and found.last:
        lines.append(_older_ones(found.backups, found.first, found.last, locale))
    if found.set_aside:
        line = _tr("So do files that were put aside beside them: {count}.")
        lines.append(line.format(count=locale.toString(found.set_aside)))
    if found.second is not None:
        lines.append(_of_the_second(found, locale))
    lines.append(
        _tr(
            "What is in the bin stays in it. Exports, and backups in other folders, a second "
            "folder of before too, are left alone. A disk may keep traces of a file until it needs "
            "the room, and who syncs a folder may keep versions of it."
        )
    )
    return "\n\n".join(lines)


def done_line(done: Purged, locale: QLocale) -> str:
    """What has gone, and what is still to go."""
    lines = [
        _tr("Older backups gone: {count}. The new one is all there is.").format(
            count=locale.toString(done.files)
        )
    ]
    if done.second is not None and done.second.holds_let_go:
        lines.append(
            _tr("The second folder still holds it. The next copy that is made there takes it out.")
        )
    elif done.second is not None:
        lines.append(
            _tr("In the second folder: {count}.").format(count=locale.toString(done.second.let_go))
        )
    return "\n".join(lines)


def _older_ones(count: int, first: datetime, last: datetime, locale: QLocale) -> str:
    if first.date() == last.date():
        go = _tr("Then all older ones go: {count}, of {first}, with pictures that only they have.")
    else:
        go = _tr(
            "Then all older ones go: {count}, from {first} to {last}, with pictures that only they "
            "have."
        )
    days = {"first": day_date(first.date(), locale), "last": day_date(last.date(), locale)}
    after = _tr(
        "Nothing of before can be brought back then: not what you let go, and not how a moment was."
    )
    return f"{go.format(count=locale.toString(count), **days)} {after}"


def _of_the_second(found: Purgeable, locale: QLocale) -> str:
    second = found.second
    if second is not None and (second.away or second.trouble is not None):
        return _tr(
            "The second folder is not there just now: it keeps what it has until it is back, and "
            "the next copy there takes it out."
        )
    return _tr("In the second folder the same is done; older files that go: {count}.").format(
        count=locale.toString(found.in_second)
    )


def _tr(source: str) -> str:
    return QCoreApplication.translate("Backups", source)
