"""Which look is worn: the person's choice, or the desktop's, followed while it changes."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from glimmer_desktop.settings.schema import Settings, ThemeChoice
    from glimmer_desktop.ui.theme.theme import Theme


class Appearance(QObject):
    """Knows which theme is due, puts it on when a window needs it, and tells when it changes.

    Nothing is asked of Qt before that: `Qt` alone is 900 names, which take 16 ms to make, and the
    icon in the tray does not have to wait for them.
    """

    def __init__(self, resources: Path, settings: Callable[[], Settings], app: QApplication):
        super().__init__(app)
        self._resources = resources
        self._settings = settings
        self._app = app
        self.changed: Callable[[Theme], None] = lambda _theme: None
        # Held here, because a wrapper that nobody holds takes the hints with it.
        self._hints = QGuiApplication.styleHints()
        self._wishes = self._hints.accessibility()
        self._hints.colorSchemeChanged.connect(self.refresh)
        self._wishes.contrastPreferenceChanged.connect(self.refresh)
        self._wishes.motionPreferenceChanged.connect(self.refresh)
        self._worn: Theme | None = None

    @cached_property
    def theme(self) -> Theme:
        """What is due, as long as nothing has changed."""
        return self._due()

    def put_on(self) -> Theme:
        """Wear what is due; every window asks for it before it is made."""
        from glimmer_desktop.ui.theme.theme import wear

        if self._worn != self.theme:
            self._worn = self.theme
            wear(self.theme, self._app)
        return self.theme

    def refresh(self) -> None:
        """Wear what is due now, if it is another look than before."""
        due = self._due()
        if due != self.theme:
            self.theme = due
            self.put_on()
            self.changed(due)

    def _due(self) -> Theme:
        from PySide6.QtCore import Qt

        from glimmer_desktop.ui.theme.theme import load_theme

        settings = self._settings()
        return load_theme(
            self._resources,
            self._name(settings.theme),
            text_size=settings.text_size,
            reduced_motion=settings.reduced_motion
            or self._wishes.motionPreference() == Qt.MotionPreference.ReducedMotion,
        )

    def _name(self, choice: ThemeChoice) -> str:
        from PySide6.QtCore import Qt

        from glimmer_desktop.settings.schema import ThemeChoice

        if choice is not ThemeChoice.SYSTEM:
            return choice.value

        dark = self._hints.colorScheme() == Qt.ColorScheme.Dark
        if self._wishes.contrastPreference() == Qt.ContrastPreference.HighContrast:
            return (ThemeChoice.HIGH_CONTRAST_DARK if dark else ThemeChoice.HIGH_CONTRAST).value
        return (ThemeChoice.DARK if dark else ThemeChoice.LIGHT).value
