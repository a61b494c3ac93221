"""What the windows speak: catalogues, the way lines run, how dates and numbers are written.

Windows are made in the language that is spoken then. When it changes they are made anew by whoever
makes them (docs/decisions/124).
"""

from __future__ import annotations

import logging
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
        """Take up the language that is wanted; windows made from now on speak it. Without its
        catalogue they are English ones in all, and neither turned round nor with its dates."""
        from glimmer_desktop.settings.languages import file_name
        from glimmer_desktop.settings.schema import LanguageChoice

        wanted = self._core.wording.language
        if wanted is self._spoken:
            return
        self._spoken = wanted
        self._core.wording.forget()
        self._forget()
        heard = wanted if self._take_up(file_name(wanted)) else LanguageChoice.ENGLISH
        QLocale.setDefault(locale_of(heard, QLocale.system()))
        self._turn(QLocale(file_name(heard)).textDirection())

    def leave(self) -> None:
        """The companion ends: as it was before."""
        self._forget()
        self._spoken = None
        QLocale.setDefault(self._before)

    def _take_up(self, name: str) -> bool:
        """Whether our catalogue was there; Qt's own alone would be half a language."""
        ours = self._load(f"glimmer_{name}.qm")
        if ours is None:
            return False
        # Qt's own first: of two that say the same, the one that came last is heard.
        for translator in filter(None, (self._load(f"qtbase_{name}.qm"), ours)):
            self._app.installTranslator(translator)
            self._translators.append(translator)
        return True

    def _load(self, name: str) -> QTranslator | None:
        translator = QTranslator()
        if translator.load(str(self._folder / name)) and not translator.isEmpty():
            return translator
        _log.info("there is no catalogue %s", name)
        return None

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
