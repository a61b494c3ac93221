"""The passphrase over the journal, among the settings: one switch, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton

from glimmer_desktop.services.ports.keyring import KeyringState
from glimmer_desktop.ui.settings.button_row import ButtonRow
from glimmer_desktop.ui.settings.row import Row
from glimmer_desktop.ui.widgets.spoken import sentence
from glimmer_desktop.ui.widgets.switch import Switch


class Wish(StrEnum):
    """What somebody came for; the window asks about the rest."""

    ON = "on"
    OFF = "off"
    CHANGE = "change"
    CODE = "code"
    BY_ITSELF = "by-itself"
    ASK = "ask"
    BACKUPS = "backups"


class PassphraseRow(Row):
    """The switch shows how the journal stands; what it is pressed for is asked in a window."""

    wanted = Signal(object)  # Wish

    def __init__(self) -> None:
        self._switch = Switch(QCoreApplication.translate("Sealing", "A passphrase"))
        self._usual = QCoreApplication.translate(
            "Sealing", "Moments, pictures and backups can be read with it alone"
        )
        super().__init__(self._switch.accessibleName(), self._usual, [self._switch])
        self._is_on = False
        self._switch.clicked.connect(self._pressed)

    def show_state(self, is_on: bool) -> None:
        self._is_on = is_on
        self.explain(self._usual)
        self._switch.setChecked(is_on)

    def tell_locks(self, *, tells_lock: bool, tells_sleep: bool, tells_idle: bool) -> None:
        """What locks it: as far as this desktop tells; where it keeps silent, that is said."""
        said = [
            QCoreApplication.translate(
                "Sealing", "“Lock” in the tray locks it, as glimmer lock does."
            )
        ]
        if tells_lock:
            said.append(QCoreApplication.translate("Sealing", "It locks with the screen."))
        else:
            said.append(
                QCoreApplication.translate(
                    "Sealing", "Nothing tells here when the screen is locked."
                )
            )
        if tells_sleep:
            said.append(
                QCoreApplication.translate("Sealing", "It locks before this computer sleeps.")
            )
        else:
            said.append(
                QCoreApplication.translate(
                    "Sealing", "Nothing tells here when it sleeps: it locks once it is awake."
                )
            )
        if not tells_idle:
            said.append(
                QCoreApplication.translate(
                    "Sealing",
                    "Nothing tells here how long nobody typed: it counts how long no window of "
                    "Glimmer had the keyboard.",
                )
            )
        self.explain(" ".join((sentence(self._usual), *said)))

    def _pressed(self) -> None:
        """Until it has been done, it is as it was."""
        self._switch.setChecked(self._is_on)
        self.wanted.emit(Wish.OFF if self._is_on else Wish.ON)


class SealedRow(Row):
    """Only while there is a passphrase: another one, or another code."""

    wanted = Signal(object)  # Wish

    def __init__(self) -> None:
        self._change = QPushButton(QCoreApplication.translate("Sealing", "Another passphrase…"))
        self._code = QPushButton(QCoreApplication.translate("Sealing", "Another code…"))
        super().__init__(
            QCoreApplication.translate("Sealing", "The passphrase and its recovery code"),
            QCoreApplication.translate("Sealing", "No moment is touched"),
            [self._change, self._code],
            between="",
        )
        for button in (self._change, self._code):
            button.setAutoDefault(True)  # Enter works it
        self._change.clicked.connect(lambda: self.wanted.emit(Wish.CHANGE))
        self._code.clicked.connect(lambda: self.wanted.emit(Wish.CODE))


class SelfOpeningRow(Row):
    """Only while there is a passphrase: whether the desktop's keyring opens the journal, too."""

    wanted = Signal(object)  # Wish

    def __init__(self) -> None:
        self._switch = Switch(
            QCoreApplication.translate("Sealing", "Open by itself when I am logged in")
        )
        self._usual = QCoreApplication.translate(
            "Sealing",
            "The keyring of this desktop keeps a key to it. Once locked, it asks for the "
            "passphrase",
        )
        super().__init__(self._switch.accessibleName(), self._usual, [self._switch])
        self._is_on = False
        self._switch.clicked.connect(self._pressed)

    def show_state(self, is_on: bool) -> None:
        self._is_on = is_on
        self._switch.setChecked(is_on)

    def show_keyring(self, state: KeyringState) -> None:
        """Where there is none, or it is silent, it can only be turned off."""
        why = {
            KeyringState.NONE: QCoreApplication.translate(
                "Sealing", "This desktop has no keyring that could keep a key"
            ),
            KeyringState.SILENT: QCoreApplication.translate(
                "Sealing", "The keyring of this desktop does not answer"
            ),
        }.get(state, "")
        self.explain(why or self._usual)
        self._switch.setEnabled(self._is_on or not why)

    def _pressed(self) -> None:
        """Until it has been done, it is as it was."""
        self._switch.setChecked(self._is_on)
        self.wanted.emit(Wish.ASK if self._is_on else Wish.BY_ITSELF)


class EarlierBackupsRow(ButtonRow):
    """Only while there are backups from before the passphrase: a sealed one can replace them."""

    asked = Signal(object)  # Wish

    def __init__(self) -> None:
        super().__init__(
            QCoreApplication.translate("Sealing", "Backups from before the passphrase"),
            QCoreApplication.translate("Sealing", "Anyone who gets at them can read them"),
            QCoreApplication.translate("Sealing", "Replace them…"),
        )
        self.wanted.connect(lambda: self.asked.emit(Wish.BACKUPS))

    def show_folders(self, folders: Sequence[Path]) -> None:
        """Those that hold some, here and in a second folder."""
        self.stand(bool(folders))
