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
    from glimmer_desktop.services.ports.desktop_look import DesktopLook, LookWishes
    from glimmer_desktop.settings.schema import Settings, ThemeChoice
    from glimmer_desktop.ui.theme.theme import Theme


class Appearance(QObject):
    """Knows which theme is due, puts it on when a window needs it, and tells when it changes.

    Nothing is asked of Qt before that: `Qt` alone is 900 names, which take 16 ms to make, and the
    icon in the tray does not have to wait for them. Where Qt cannot tell light from dark, the
    desktop's own word counts (`follow`); what either of them wants of contrast and motion is done.
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
        self._told: LookWishes | None = None

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

    def follow(self, look: DesktopLook) -> None:
        """Mind what the desktop says by itself, from now on."""
        look.follow(self._tell)

    def _tell(self, wishes: LookWishes) -> None:
        self._told = wishes
        self.refresh()

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
        less_motion = (
            settings.reduced_motion
            or self._wishes.motionPreference() == Qt.MotionPreference.ReducedMotion
            or bool(self._told and self._told.less_motion)
        )
        return load_theme(
            self._resources,
            self._name(settings.theme),
            text_size=settings.text_size,
            reduced_motion=less_motion,
        )

    def _name(self, choice: ThemeChoice) -> str:
        from glimmer_desktop.settings.schema import ThemeChoice

        if choice is not ThemeChoice.SYSTEM:
            return choice.value

        dark = self._is_dark()
        if self._is_high_contrast():
            return (ThemeChoice.HIGH_CONTRAST_DARK if dark else ThemeChoice.HIGH_CONTRAST).value
        return (ThemeChoice.DARK if dark else ThemeChoice.LIGHT).value

    def _is_dark(self) -> bool:
        from PySide6.QtCore import Qt

        scheme = self._hints.colorScheme()
        if scheme == Qt.ColorScheme.Unknown:
            return bool(self._told and self._told.dark)
        return scheme == Qt.ColorScheme.Dark

    def _is_high_contrast(self) -> bool:
        from PySide6.QtCore import Qt

        high = Qt.ContrastPreference.HighContrast
        return self._wishes.contrastPreference() == high or bool(
            self._told and self._told.high_contrast
        )
