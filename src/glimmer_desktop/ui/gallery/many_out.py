"""Chosen moments leave the journal as a copy: as text, or in a file that Glimmer reads again.

Both are done bit by bit, so that whoever notes something meanwhile does not wait.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from glimmer_desktop.domain.errors import Known
from glimmer_desktop.domain.moment import Moment
from glimmer_desktop.services.gallery import Gallery
from glimmer_desktop.ui.gallery.copied import as_text, copy_text
from glimmer_desktop.ui.gallery.dates import count_of
from glimmer_desktop.ui.gallery.page import GalleryPage
from glimmer_desktop.ui.tasks import Tasks
from glimmer_desktop.ui.words import say

if TYPE_CHECKING:
    from glimmer_desktop.services.keeping import Exported, Keeping, Slices

AT_ONCE = 200
BETWEEN = "\n\n\n"


class ManyOut(QObject):
    """What the bar below the tiles offers besides changes."""

    def __init__(
        self,
        page: GalleryPage,
        gallery: Gallery,
        keeping: Callable[[], Keeping],
        tasks: Tasks,
        prompts: Mapping[str, str],
    ) -> None:
        super().__init__(page)
        self._prompts = prompts
        self._page, self._gallery = page, gallery
        self._keeping, self._tasks = keeping, tasks
        page.many.copy_wanted.connect(self._copy)
        page.many.export_wanted.connect(self._ask_where)

    # as text

    def _copy(self) -> None:
        self._copy_on(self._page.model.chosen_keys(), 0, [], 0)

    def _copy_on(
        self, keys: array[int], start: int, said: list[tuple[str, bool]], left_out: int
    ) -> None:
        """Those that are covered stay here: nobody sees what would be copied of them."""
        if start >= len(keys):
            self._copied(said, left_out)
            return
        end = start + AT_ONCE

        def have(found: list[Moment]) -> None:
            open_ones = [one for one in found if not self._page.model.covered(one)]
            prompts, locale = self._prompts, self._page.locale()
            said.extend((as_text(one, prompts, locale), one.private) for one in open_ones)
            self._copy_on(keys, end, said, left_out + len(found) - len(open_ones))

        self._tasks.on_store(lambda: self._gallery.at(keys[start:end]), have, self._say)

    def _copied(self, said: list[tuple[str, bool]], left_out: int) -> None:
        locale = self._page.locale()
        if said:
            text = BETWEEN.join(words for words, _ in said)
            copy_text(text, private=any(private for _, private in said))
        words = self.tr("Copied: {moments}.").format(moments=count_of(len(said), locale))
        if left_out:
            stay = self.tr("Private, and not copied: {moments}.")
            words = f"{words} {stay.format(moments=count_of(left_out, locale))}"
        self._page.say(words)

    # into a file

    def _ask_where(self) -> None:
        from PySide6.QtWidgets import QFileDialog  # most choices end otherwise

        keys = self._page.model.chosen_keys()
        name = str(Path.home() / f"{self.tr('Some moments')}.zip")
        kinds = self.tr("With their pictures (*.zip);;Without pictures (*.json)")
        dialog = QFileDialog(self._page.window(), self.tr("Into a file"), name, kinds)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)  # none is ever overwritten
        dialog.filterSelected.connect(
            lambda kind: dialog.setDefaultSuffix(kind[-5:-1].lstrip("*."))
        )
        dialog.setDefaultSuffix("zip")
        dialog.fileSelected.connect(lambda file: self.export(Path(file), keys))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def export(self, path: Path, keys: array[int]) -> None:
        """Write them into a new file, private ones too: it is for the person's own keeping."""
        slices = self._keeping().export_these(path, keys, lambda *_: None, lambda: False)
        self._export_on(slices)

    def _export_on(self, slices: Slices[Exported]) -> None:
        def one() -> Exported | None:
            try:
                next(slices)
            except StopIteration as end:
                exported: Exported = end.value
                return exported
            return None

        def done(exported: Exported | None) -> None:
            if exported is None:
                self._export_on(slices)
            else:
                count = count_of(exported.moments, self._page.locale())
                self._page.say(self.tr("In the file: {moments}.").format(moments=count))

        self._tasks.on_store(one, done, self._say)

    def _say(self, known: Known) -> None:
        self._page.say(say(known))
