"""What comes in and goes out, introduced to the formats of each."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from glimmer_desktop.core.wording import Wording
    from glimmer_desktop.services.diary_import import DiaryImport
    from glimmer_desktop.services.going_out import GoingOut, Writes
    from glimmer_desktop.services.keeping import Keeping, MadeUp
    from glimmer_desktop.services.picture_import import PictureImport
    from glimmer_desktop.services.ports.clock import Clock
    from glimmer_desktop.services.ports.journal import Journal
    from glimmer_desktop.services.ports.photos import PhotoReader
    from glimmer_desktop.services.session_page import SessionPage
    from glimmer_desktop.system.paths import Paths


class Exchange:
    """Between the journal and the files of other programs and people."""

    def __init__(
        self,
        paths: Paths,
        clock: Clock,
        journal: Callable[[], Journal],
        photo_reader: Callable[[], PhotoReader],
        wording: Wording,
    ) -> None:
        self._paths = paths
        self._clock = clock
        self._journal = journal
        self._photo_reader = photo_reader
        self._wording = wording

    @cached_property
    def keeping(self) -> Keeping:
        """Export, import and the made-up journal."""
        from glimmer_desktop.exchange.our_own import OurOwn
        from glimmer_desktop.services.keeping import Keeping

        return Keeping(self._journal(), self._photo_reader(), OurOwn(self._paths.data))

    def is_our_own(self, path: Path) -> bool:
        """Whether something was written by Glimmer. Raises Known: CANNOT_READ, FILE_NOT_OURS."""
        from glimmer_desktop.exchange.our_own import OurOwn

        return OurOwn(self._paths.data).knows(path)

    @cached_property
    def going_out(self) -> GoingOut:
        """Moments for people and other programs to read."""
        from glimmer_desktop.services.going_out import GoingOut

        return GoingOut(self._journal())

    @cached_property
    def session_page(self) -> SessionPage:
        """What was noted between two days, for somebody to read."""
        from glimmer_desktop.domain.moment import Family
        from glimmer_desktop.services.session_page import SessionPage

        shipped = self._wording.shipped_vocabulary
        return SessionPage(self._journal(), lambda: shipped().families[Family.COMPANY])

    def outward(self, name: str) -> Writes:
        """One format that moments go out in: csv, html, markdown."""
        from glimmer_desktop.exchange.formats import OUTWARD

        return OUTWARD[name]()

    @cached_property
    def picture_import(self) -> PictureImport:
        """Folders of pictures."""
        from glimmer_desktop.exchange.picture_folder import PictureFolder
        from glimmer_desktop.services.picture_import import PictureImport

        return PictureImport(self._journal(), self._photo_reader(), self._clock, PictureFolder())

    @cached_property
    def diary_import(self) -> DiaryImport:
        """Diaries of other programs."""
        from glimmer_desktop.exchange.diaries import FileDiaries
        from glimmer_desktop.services.diary_import import DiaryImport

        diaries = FileDiaries(self._paths.data)
        return DiaryImport(self._journal(), self._photo_reader(), self._clock, diaries)

    def made_up(self, moments: int, photos: int) -> MadeUp:
        """A made-up journal up to today."""
        from glimmer_desktop.exchange.demo_pictures import draw
        from glimmer_desktop.services.demo import Demo, load_stock

        stock = load_stock(self._paths.resources / "demo" / "en.toml")
        return Demo(stock, self._clock.now(), moments, photos, draw)
