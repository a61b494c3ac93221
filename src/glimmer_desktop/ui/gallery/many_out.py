"""Chosen moments leave the journal as text, bit by bit: whoever notes something meanwhile does not
wait. Into a file they go from a window of its own (`ui/taking_along`).
"""

from __future__ import annotations

from array import array
from collections.abc import Mapping

from PySide6.QtCore import QObject

from glimmer_desktop.domain.errors import Known
from glimmer_desktop.domain.moment import Moment
from glimmer_desktop.services.gallery import Gallery
from glimmer_desktop.ui.dates import count_of
from glimmer_desktop.ui.gallery.page import GalleryPage
from glimmer_desktop.ui.tasks import Tasks
from glimmer_desktop.ui.words import say

AT_ONCE = 200
BETWEEN = "\n\n\n"


class ManyOut(QObject):
    """What the bar below the tiles offers besides changes."""

    def __init__(
        self,
        page: GalleryPage,
        gallery: Gallery,
        tasks: Tasks,
        prompts: Mapping[str, str],
    ) -> None:
        super().__init__(page)
        self._prompts = prompts
        self._page, self._gallery = page, gallery
        self._tasks = tasks
        page.many.copy_wanted.connect(self._copy)

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

        from glimmer_desktop.ui.gallery.copied import as_text

        def have(found: list[Moment]) -> None:
            open_ones = [one for one in found if not self._page.model.covered(one)]
            prompts, locale = self._prompts, self._page.locale()
            said.extend((as_text(one, prompts, locale), one.private) for one in open_ones)
            self._copy_on(keys, end, said, left_out + len(found) - len(open_ones))

        self._tasks.on_store(lambda: self._gallery.at(keys[start:end]), have, self._say)

    def _copied(self, said: list[tuple[str, bool]], left_out: int) -> None:
        locale = self._page.locale()
        if said:
            from glimmer_desktop.ui.gallery.copied import copy_text

            text = BETWEEN.join(words for words, _ in said)
            copy_text(text, private=any(private for _, private in said))
        words = self.tr("Copied: {moments}.").format(moments=count_of(len(said), locale))
        if left_out:
            stay = self.tr("Private, and not copied: {moments}.")
            words = f"{words} {stay.format(moments=count_of(left_out, locale))}"
        self._page.say(words)

    def _say(self, known: Known) -> None:
        self._page.say(say(known))
