"""All rows of settings, made from the declarations: what they show, and what the person does."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from glimmer_desktop.settings.schema import Settings, declarations, has_say, type_of
from glimmer_desktop.ui.settings.controls import Control, control_for
from glimmer_desktop.ui.settings.row import Row
from glimmer_desktop.ui.settings.wording import in_words, together, translated


class Rows(QObject):
    """A row for each setting, or for a few that belong together."""

    change_wanted = Signal(str, object)  # a setting's name and its new value
    usual_wanted = Signal(object)  # tuple[str, ...]: the settings of one row
    listened_for = Signal(str)  # the setting whose chord is being chosen; "" when that is over

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._controls: dict[str, Control] = {}
        self._rows: dict[str, Row] = {}
        for name, about in declarations().items():
            if not about.beside:
                self._add(together(name))

    def of_page(self, page: str) -> list[Row]:
        """The rows of one place, in their order."""
        found = [self._rows[name] for name, about in declarations().items() if about.page == page]
        return list(dict.fromkeys(found))

    def show_settings(self, settings: Settings) -> None:
        """Show these choices without telling that they changed."""
        usual = Settings()
        for name, control in self._controls.items():
            control.show_value(getattr(settings, name))
        for name, about in declarations().items():
            if not about.beside:
                self._offer_back(together(name), settings, usual)
            if about.only_with is not None:
                self._rows[name].stand(has_say(settings, name))

    def say_beside(self, name: str, sentence: str) -> None:
        self._rows[name].say(sentence)

    def take_keyboard(self, name: str) -> None:
        self._controls[name].widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def has_keyboard(self, name: str) -> bool:
        row = self._rows[name]
        return row.isAncestorOf(row.window().focusWidget())

    def _add(self, names: tuple[str, ...]) -> None:
        usual, about = Settings(), declarations()
        for name in names:
            label = translated(about[name].label)
            control = control_for(type_of(name), getattr(usual, name), about[name], label)
            control.listen(partial(self._changed, name), partial(self._listening, name))
            self._controls[name] = control
        row = Row(
            translated(about[names[0]].label),
            translated(about[names[0]].help),
            [self._controls[name].widget for name in names],
        )
        row.back_wanted.connect(lambda: self.usual_wanted.emit(names))
        self._rows.update(dict.fromkeys(names, row))

    def _offer_back(self, names: tuple[str, ...], settings: Settings, usual: Settings) -> None:
        before = [getattr(usual, name) for name in names]
        differs = before != [getattr(settings, name) for name in names]
        words = QCoreApplication.translate("Settings", "Back to {value}")
        self._rows[names[0]].offer_back(
            words.format(value=in_words(names, before)) if differs else ""
        )

    def _changed(self, name: str, value: Any) -> None:
        self.change_wanted.emit(name, value)

    def _listening(self, name: str, listening: bool) -> None:
        self.listened_for.emit(name if listening else "")
