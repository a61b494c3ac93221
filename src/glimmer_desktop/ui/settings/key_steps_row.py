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
        tell = QCoreApplication.translate
        label, does = tell("KeySteps", "Keys from the desktop itself"), tell("KeySteps", "Copy")
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
    tell = QCoreApplication.translate
    return {
        Desktop.GNOME: tell(
            "KeySteps",
            "In GNOME: Settings, Keyboard, View and Customize Shortcuts, Custom Shortcuts, Add "
            "Shortcut. Each of these commands gets a name and keys there.",
        ),
        Desktop.KDE: tell(
            "KeySteps",
            "In Plasma: System Settings, Keyboard, Shortcuts, Add New, Command or Script. Each of "
            "these commands gets keys there.",
        ),
        Desktop.SWAY: tell(
            "KeySteps",
            "In sway: these lines go into ~/.config/sway/config. They work once sway has read it "
            "again (swaymsg reload).",
        ),
        Desktop.HYPRLAND: tell(
            "KeySteps",
            "In Hyprland: these lines go into ~/.config/hypr/hyprland.conf. They work as soon as "
            "it is saved.",
        ),
        Desktop.COSMIC: tell(
            "KeySteps",
            "In COSMIC: Settings, Input Devices, Keyboard, Keyboard Shortcuts, Custom, Add "
            "Shortcut. Each of these commands gets a name and keys there.",
        ),
        Desktop.XFCE: tell(
            "KeySteps",
            "In Xfce: Settings, Keyboard, Application Shortcuts, Add. Each of these commands gets "
            "keys there.",
        ),
        Desktop.OTHER: tell(
            "KeySteps",
            "This desktop binds keys to commands on a page of its own, mostly in its keyboard "
            "settings. These commands can have some.",
        ),
    }[desktop]
