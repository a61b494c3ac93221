"""What the window for a session's page decides: what is read when, and what goes out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QObject

from glimmer_desktop.domain.errors import Known
from glimmer_desktop.services.session_page import Noted, SessionPage
from glimmer_desktop.ui.gallery.copied import copy_text
from glimmer_desktop.ui.session.window import SessionWindow
from glimmer_desktop.ui.session.wording import Sheet, as_text, sheet, stayed_out
from glimmer_desktop.ui.tasks import Tasks
from glimmer_desktop.ui.widgets.in_front import bring_in_front
from glimmer_desktop.ui.words import say

USUALLY: Final = timedelta(days=13)
"""Before today: two weeks lie between most sessions."""


class SessionPresenter(QObject):
    """The journal is read when the days change; parts and names only write the page anew."""

    def __init__(
        self,
        window: SessionWindow,
        pages: SessionPage,
        tasks: Tasks,
        today: Callable[[], date],
    ) -> None:
        super().__init__(window)
        self._window, self._pages, self._tasks, self._today = window, pages, tasks, today
        self._noted = Noted()
        self._ticket = 0
        self._page = Sheet("")
        window.asked_anew.connect(self._ask)
        window.changed.connect(self._write)
        window.paper.print_wanted.connect(self._print)
        window.paper.file_wanted.connect(self._ask_file)
        window.paper.copy_wanted.connect(self._copy)

    def open(self) -> None:
        """With the last two weeks, unless it is open already."""
        if not self._window.isVisible():
            today = self._today()
            self._window.show_days(today - USUALLY, today)
            self._ask()
        bring_in_front(self._window)

    def _ask(self) -> None:
        self._ticket += 1
        ticket = self._ticket
        (first, last), also = self._window.days(), self._window.also()

        def have(noted: Noted) -> None:
            if ticket == self._ticket:
                self._noted = noted
                self._write()

        def failed(known: Known) -> None:
            self._window.say(say(known))

        # Until it is there, nothing of other days can go out.
        self._noted = Noted()
        self._write()
        self._tasks.on_store(lambda: self._pages.between(first, last, also), have, failed)

    def _write(self) -> None:
        window = self._window
        page = sheet(
            *(self._noted, window.days(), window.fields(), window.names(), window.locale())
        )
        self._page = page
        window.show_page(as_text(page, window.locale()), anything=bool(page.entries))
        window.say(stayed_out(self._noted, window.locale()))

    def _print(self) -> None:
        from glimmer_desktop.ui.printing import session_sheet, ways

        page, window = self._page, self._window
        locale, name = window.locale(), session_sheet.document_name()
        ways.ask_printer(
            window, name, lambda device: session_sheet.paint(device, page, locale), window.say
        )

    def _ask_file(self) -> None:
        from glimmer_desktop.ui.printing import session_sheet, ways

        page, window = self._page, self._window
        locale, name = window.locale(), session_sheet.document_name()
        ways.ask_file(
            window, name, lambda device: session_sheet.paint(device, page, locale), window.say
        )

    def _copy(self) -> None:
        copy_text(as_text(self._page, self._window.locale()), private=True)
        self._window.say(self.tr("Copied."))
