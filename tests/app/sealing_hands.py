"""Somebody who puts a passphrase over the journal, in its window."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from glimmer_desktop.app.companion import Companion
from glimmer_desktop.ui.sealing.window import SealingWindow
from glimmer_desktop.ui.settings.page import PLACES, SettingsPage
from glimmer_desktop.ui.widgets.switch import Switch
from sealed_journal import PASSPHRASE


class Hands:
    """What somebody does with the settings and the window."""

    def __init__(self, companion: Companion, qtbot: QtBot) -> None:
        companion.start(background=True)
        companion.show_settings()
        self._companion = companion
        self._qtbot = qtbot
        self.page.show_place(PLACES.index("Privacy"))

    @property
    def page(self) -> SettingsPage:
        return self._companion.windows.inside.main.window.findChild(SettingsPage)

    @property
    def switch(self) -> Switch:
        return self.page.passphrase.findChild(Switch)

    @property
    def window(self) -> SealingWindow:
        return self._companion.windows.inside.main.window.findChild(SealingWindow)

    def begin(self) -> None:
        self.switch.click()

    def press(self, words: str) -> None:
        [button] = [
            one
            for one in (
                *self.window.findChildren(QPushButton),
                *self.page.findChildren(QPushButton),
            )
            if one.text() == words and one.isVisibleTo(one.window())
        ]
        button.click()

    def type(self, *typed: str) -> None:
        fields = [one for one in self.window.findChildren(QLineEdit) if not one.isHidden()]
        shown = [one for one in fields if one.isVisibleTo(self.window)]
        for field, text in zip(shown, typed, strict=True):
            field.setText(text)

    def until(self, head: str) -> None:
        self._qtbot.waitUntil(lambda: self._stands_at(head))

    def _stands_at(self, head: str) -> bool:
        step = self.window.step
        return step is not None and step.head == head and not step.is_busy

    def told(self, words: str) -> None:
        self._qtbot.waitUntil(lambda: words in self.window.told())

    def to_the_code(self) -> str:
        """Up to where the recovery code is to be typed back; the code."""
        self.begin()
        self.press("Go on")
        self.type(PASSPHRASE, PASSPHRASE)
        self.press("Go on")
        self.until("The recovery code")
        assert self.window.step is not None
        code: str = self.window.step.code
        self.press("I have it")
        return code

    def turn_on(self) -> str:
        """All the way; the recovery code."""
        code = self.to_the_code()
        self.type(code.replace("-", "").lower())
        self.press("Turn it on")
        self.until("The passphrase holds")
        return code
