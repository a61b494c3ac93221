"""How keys are bound to our commands where no program may: the steps of the desktop that runs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from glimmer_desktop.services.desktops import Desktop, ToBind
from glimmer_desktop.ui.settings.button_row import ButtonRow

_LEFT_TO_RIGHT = "\N{LEFT-TO-RIGHT MARK}"
"""Commands begin at the left in every language."""


class KeyStepsRow(ButtonRow):
    """There only where it is needed. The button copies what has to be written there."""

    def __init__(self) -> None:
        label = QCoreApplication.translate("KeySteps", "Keys from the desktop itself")
        does = QCoreApplication.translate("KeySteps", "Copy")
        super().__init__(label, "", does)
        self._button.setAccessibleName(f"{label}: {does}")
        self._copied = ""
        self.wanted.connect(self._copy)
        self.setVisible(False)

    def show_steps(self, found: ToBind | None) -> None:
        """None where the keys work, or none are wished for."""
        self.stand(found is not None and bool(found.lines))
        if found is None:
            return
        self._copied = "\n".join(found.lines)
        self.explain(steps(found.desktop))
        self.say("\n".join(f"{_LEFT_TO_RIGHT}{line}" for line in found.lines))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._copied)


def steps(desktop: Desktop) -> str:
    """Where the lines below it go, by the names that the desktop itself has for its pages."""
    return {
        Desktop.GNOME: QCoreApplication.translate(
            "KeySteps",
            "In GNOME: Settings, Keyboard, View and Customize Shortcuts, Custom Shortcuts, Add "
            "Shortcut. Each of these commands gets a name and keys there.",
        ),
        Desktop.KDE: QCoreApplication.translate(
            "KeySteps",
            "In Plasma: System Settings, Keyboard, Shortcuts, Add New, Command or Script. Each of "
            "these commands gets keys there.",
        ),
        Desktop.SWAY: QCoreApplication.translate(
            "KeySteps",
            "In sway: these lines go into ~/.config/sway/config. They work once sway has read it "
            "again (swaymsg reload).",
        ),
        Desktop.HYPRLAND: QCoreApplication.translate(
            "KeySteps",
            "In Hyprland: these lines go into ~/.config/hypr/hyprland.conf. They work as soon as "
            "it is saved.",
        ),
        Desktop.COSMIC: QCoreApplication.translate(
            "KeySteps",
            "In COSMIC: Settings, Input Devices, Keyboard, Keyboard Shortcuts, Custom, Add "
            "Shortcut. Each of these commands gets a name and keys there.",
        ),
        Desktop.XFCE: QCoreApplication.translate(
            "KeySteps",
            "In Xfce: Settings, Keyboard, Application Shortcuts, Add. Each of these commands gets "
            "keys there.",
        ),
        Desktop.OTHER: QCoreApplication.translate(
            "KeySteps",
            "This desktop binds keys to commands on a page of its own, mostly in its keyboard "
            "settings. These commands can have some.",
        ),
    }[desktop]
