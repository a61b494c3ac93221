"""When a question stands above the words, which one, and when it gives way."""

from __future__ import annotations

from PySide6.QtCore import QObject

from glimmer_desktop.domain.moment import HARD_FACES, Kind
from glimmer_desktop.services.prompting import Asked, Prompting
from glimmer_desktop.ui.capture.form import MomentForm


class Questions(QObject):
    """Serves one form. Nothing here waits for the journal."""

    def __init__(self, prompting: Prompting, form: MomentForm) -> None:
        super().__init__(form)
        self._prompting = prompting
        self._form = form
        self._gave_way = False
        form.another_wanted.connect(self._another)
        form.without_wanted.connect(lambda: form.ask(None))
        form.faces.changed.connect(self._look)
        form.shift_from.changed.connect(self._look)
        form.kind_button.changed.connect(self._look)
        form.asked_under = prompting.with_key

    def begin(self) -> None:
        """The form is about to be seen: ask, unless something is said or has asked already."""
        draft = self._form.draft()
        self._gave_way = False
        if draft.prompt is None and not draft.says_something():
            self._ask(self._prompting.ask())

    def remember(self) -> None:
        """The form is in sight: now there is time to write down what was asked."""
        self._prompting.remember()

    def _another(self) -> None:
        if not self._gave_way:
            self._ask(self._prompting.ask())
            self.remember()

    def _look(self) -> None:
        """It is hard just now: less is asked, once, whatever is chosen after that."""
        draft = self._form.draft()
        hard = draft.kind is Kind.TRIGGER or any(
            face in HARD_FACES for face in (*draft.faces, *draft.shift_from)
        )
        if hard and not self._gave_way and self._form.asks():
            self._gave_way = True
            self._ask(self._prompting.ask_less())
            self.remember()

    def _ask(self, asked: Asked | None) -> None:
        """Words that are there already answer what was asked before, and keep saying so."""
        written = bool(self._form.draft().text.strip())
        self._form.ask(asked, answered=not written)
