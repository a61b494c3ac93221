"""What the windows speak: catalogues, the way lines run, how dates and numbers are written.

Windows are made in the language that is spoken then. When it changes they are made anew by whoever
makes them (docs/decisions/124).
"""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from glimmer_desktop.core import Core

if TYPE_CHECKING:
    from glimmer_desktop.settings.schema import LanguageChoice

_log = logging.getLogger("glimmer.languages")


class Language:
    """Follows the choice of a language, and the desktop's where none was made."""

    def __init__(self, core: Core, app: QApplication) -> None:
        self._core = core
        self._app = app
        self._folder = core.wording.resources / "i18n"
        self._translators: list[QTranslator] = []
        self._before = QLocale()
        self._spoken: LanguageChoice | None = None
        core.wording.wanted = QLocale.system().uiLanguages

    @property
    def is_due(self) -> bool:
        """Whether another language is wanted than is spoken, which is English to begin with."""
        from glimmer_desktop.settings.schema import LanguageChoice

        return self._core.wording.language is not (self._spoken or LanguageChoice.ENGLISH)

    def speak(self) -> None:
        """Take up the language that is wanted; windows made from now on speak it."""
        from glimmer_desktop.settings.languages import file_name

        wanted = self._core.wording.language
        if wanted is self._spoken:
            return
        self._spoken = wanted
        self._core.wording.forget()
        self._forget()
        name = file_name(wanted)
        # Qt's own first: of two that say the same, the one that came last is heard.
        for part in ("qtbase", "glimmer"):
            self._take(self._folder / f"{part}_{name}.qm")
        QLocale.setDefault(locale_of(wanted, QLocale.system()))
        self._turn(QLocale(name).textDirection())

    def leave(self) -> None:
        """The companion ends: as it was before."""
        self._forget()
        self._spoken = None
        QLocale.setDefault(self._before)

    def _take(self, path: Path) -> None:
        translator = QTranslator()
        if translator.load(str(path)):
            self._app.installTranslator(translator)
            self._translators.append(translator)
        else:
            _log.info("there is no catalogue %s", path.name)

    def _forget(self) -> None:
        while self._translators:
            self._app.removeTranslator(self._translators.pop())

    def _turn(self, direction: object) -> None:
        """Only where it differs: what was chosen on the command line of Qt stays."""
        if self._app.layoutDirection() != direction:
            self._app.setLayoutDirection(direction)  # type: ignore[arg-type]


def locale_of(language: LanguageChoice, system: QLocale) -> QLocale:
    """How dates and numbers are written: as the desktop does where it speaks the same language (or
    none, and ours is English), else as the language does in the desktop's country, if it is known
    there."""
    from glimmer_desktop.settings.languages import file_name
    from glimmer_desktop.settings.schema import LanguageChoice

    own = QLocale(file_name(language))
    same = system.language() in (own.language(), QLocale.Language.C)
    if same and (system.language() != QLocale.Language.C or language is LanguageChoice.ENGLISH):
        return system
    there = QLocale(own.language(), system.territory())
    return there if there.territory() == system.territory() else own
