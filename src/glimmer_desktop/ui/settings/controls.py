"""The control that fits a setting: chosen by the kind of its default value."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time
from enum import StrEnum
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication, QLocale, QSignalBlocker, Qt, QTime
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QHBoxLayout, QSpinBox, QTimeEdit, QWidget

from glimmer_desktop.settings.schema import About, Settings
from glimmer_desktop.ui.widgets.choice_button import ChoiceButton
from glimmer_desktop.ui.widgets.chord_button import ChordButton
from glimmer_desktop.ui.widgets.switch import Switch

Changed = Callable[[Any], None]
Listening = Callable[[bool], None]


class Control(Protocol):
    """One setting's widget, with its value in and out."""

    @property
    def widget(self) -> QWidget: ...

    def show_value(self, value: Any) -> None: ...

    def listen(self, changed: Changed, listening: Listening) -> None: ...


def control_for(name: str, about: About, label: str) -> Control:
    """The control for one setting; `label` is its translated name."""
    default = getattr(Settings(), name)
    if isinstance(default, bool):
        return _OnOff(label)
    if isinstance(default, StrEnum):
        return _OneOf(type(default), label)
    if isinstance(default, int):
        return _Number(about, label)
    if isinstance(default, time):
        return _Times(1, label)
    if isinstance(default, tuple):
        return _Times(len(default), label)
    return _Chord(label)


def _steps() -> str:
    return QCoreApplication.translate("Settings", "Type, or turn the wheel, or use the arrow keys")


class _OnOff:
    def __init__(self, label: str) -> None:
        self.widget = self._switch = Switch(label)

    def show_value(self, value: Any) -> None:
        with QSignalBlocker(self._switch):
            self._switch.setChecked(value)
        self._switch.update()

    def listen(self, changed: Changed, _listening: Listening) -> None:
        self._switch.toggled.connect(changed)


class _OneOf:
    def __init__(self, choices: type[StrEnum], label: str) -> None:
        self._choices = list(choices)
        words = (one.value.replace("-", " ").capitalize() for one in self._choices)
        shown = [QCoreApplication.translate("Settings", one) for one in words]
        self.widget = self._button = ChoiceButton(label, shown)

    def show_value(self, value: Any) -> None:
        self._button.show_choice(self._choices.index(value))

    def listen(self, changed: Changed, _listening: Listening) -> None:
        self._button.chosen.connect(lambda index: changed(self._choices[index]))


class _Number:
    def __init__(self, about: About, label: str) -> None:
        self.widget = self._box = _Percent()
        self._box.setAccessibleName(label)
        self._box.setRange(int(about.low or 0), int(about.high or 0))
        self._box.setSingleStep(10)
        self._box.setSuffix(" %")
        self._box.setKeyboardTracking(False)
        self._box.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._box.setToolTip(_steps())

    def show_value(self, value: Any) -> None:
        with QSignalBlocker(self._box):
            self._box.setValue(value)

    def listen(self, changed: Changed, _listening: Listening) -> None:
        self._box.valueChanged.connect(changed)


def _wheel_is_meant(edit: QAbstractSpinBox, event: QWheelEvent) -> bool:
    """Only where the keyboard is; elsewhere the wheel scrolls the page and changes nothing."""
    event.setAccepted(edit.hasFocus())
    return edit.hasFocus()


class _Percent(QSpinBox):
    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if _wheel_is_meant(self, event):
            super().wheelEvent(event)


class _Time(QTimeEdit):
    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if _wheel_is_meant(self, event):
            super().wheelEvent(event)


class _TimeRow(QWidget):
    """Gives the keyboard to its first time. A focus proxy would make the row one tab stop."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focusNextChild()


class _Times:
    """One time of day, or several kept in order."""

    def __init__(self, count: int, label: str) -> None:
        self.widget = _TimeRow()
        layout = QHBoxLayout(self.widget)
        layout.setContentsMargins(0, 0, 0, 0)
        self._edits = [_Time() for _ in range(count)]
        self._single = count == 1
        for edit in self._edits:
            edit.setAccessibleName(label)
            edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # 16:30 is never 30:16
            edit.setDisplayFormat(edit.locale().timeFormat(QLocale.FormatType.ShortFormat))
            edit.setKeyboardTracking(False)
            edit.setAlignment(Qt.AlignmentFlag.AlignCenter)
            edit.setToolTip(_steps())
            layout.addWidget(edit)

    def show_value(self, value: Any) -> None:
        times = (value,) if self._single else value
        for edit, one in zip(self._edits, times, strict=False):
            with QSignalBlocker(edit):
                edit.setTime(QTime(one.hour, one.minute))

    def listen(self, changed: Changed, _listening: Listening) -> None:
        for edit in self._edits:
            edit.timeChanged.connect(lambda _time: changed(self._value()))

    def _value(self) -> time | tuple[time, ...]:
        chosen = tuple(time(e.time().hour(), e.time().minute()) for e in self._edits)
        return chosen[0] if self._single else tuple(sorted(chosen))


class _Chord:
    def __init__(self, label: str) -> None:
        self.widget = self._button = ChordButton(label)

    def show_value(self, value: Any) -> None:
        self._button.show_chord(value)

    def listen(self, changed: Changed, listening: Listening) -> None:
        self._button.chosen.connect(changed)
        self._button.listening.connect(listening)
