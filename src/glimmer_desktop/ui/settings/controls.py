"""The control that fits a setting: chosen by the kind of its default value."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time
from enum import StrEnum
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication, QLocale, QSignalBlocker, Qt, QTime
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QGridLayout, QSpinBox, QTimeEdit, QWidget

from glimmer_desktop.settings.schema import About, Settings
from glimmer_desktop.ui.widgets.choice_button import ChoiceButton
from glimmer_desktop.ui.widgets.chord_button import ChordButton
from glimmer_desktop.ui.widgets.switch import Switch

_IN_A_LINE = 4

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
        return _Time(label)
    if isinstance(default, tuple):
        return _TimesOfDay(default, label)
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


class _TimeEdit(QTimeEdit):
    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if _wheel_is_meant(self, event):
            super().wheelEvent(event)


def _time_edit(label: str) -> QTimeEdit:
    """A field for one time of day."""
    edit = _TimeEdit()
    edit.setAccessibleName(label)
    edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # 16:30 is never 30:16
    edit.setDisplayFormat(edit.locale().timeFormat(QLocale.FormatType.ShortFormat))
    edit.setKeyboardTracking(False)
    edit.setAlignment(Qt.AlignmentFlag.AlignCenter)
    edit.setToolTip(_steps())
    return edit


def _put(edit: QTimeEdit, value: time) -> None:
    with QSignalBlocker(edit):
        edit.setTime(QTime(value.hour, value.minute))


def _in(edit: QTimeEdit) -> time:
    return time(edit.time().hour(), edit.time().minute())


class _Time:
    def __init__(self, label: str) -> None:
        self.widget = self._edit = _time_edit(label)

    def show_value(self, value: Any) -> None:
        _put(self._edit, value)

    def listen(self, changed: Changed, _listening: Listening) -> None:
        self._edit.timeChanged.connect(lambda _time: changed(_in(self._edit)))


class _TimeRow(QWidget):
    """Gives the keyboard to its first part. A focus proxy would make the row one tab stop."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focusNextChild()


class _TimesOfDay:
    """How many times a day, and around when; kept in order.

    A file may name more than are offered: then that many are shown and offered.
    """

    def __init__(self, usual: tuple[time, ...], label: str) -> None:
        self.widget = _TimeRow()
        self._usual = usual
        self._label = label
        self._value: tuple[time, ...] = ()
        self._edits: list[QTimeEdit] = []
        self._changed: Changed = lambda _value: None
        self._count = ChoiceButton(label, [self._counted(n + 1) for n in range(len(usual))])
        self._count.chosen.connect(lambda index: self._take(index + 1))
        self._layout = QGridLayout(self.widget)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(self._count, 0, 0)

    def show_value(self, value: Any) -> None:
        self._value = value
        while len(self._edits) < len(value):
            self._add()
        for edit, one in zip(self._edits, value, strict=False):
            _put(edit, one)
        for at, edit in enumerate(self._edits):
            edit.setVisible(at < len(value))
        if 0 < len(value) <= len(self._usual):
            self._count.show_choice(len(value) - 1)
        else:
            self._count.setText(f"{self._counted(len(value))} ▾")

    def listen(self, changed: Changed, _listening: Listening) -> None:
        self._changed = changed

    def _add(self) -> None:
        edit = _time_edit(self._label)
        edit.timeChanged.connect(lambda _time: self._read())
        self._edits.append(edit)
        self._layout.addWidget(edit, *divmod(len(self._edits), _IN_A_LINE))

    def _read(self) -> None:
        shown = self._edits[: len(self._value)]
        self._changed(tuple(sorted(_in(edit) for edit in shown)))

    def _take(self, count: int) -> None:
        """The first ones stay; usual ones that are not among them join."""
        kept = self._value[:count]
        spare = [one for one in self._usual if one not in kept]
        self._changed(tuple(sorted((*kept, *spare[: count - len(kept)]))))

    def _counted(self, count: int) -> str:
        return QCoreApplication.translate("Settings", "{count} a day").format(count=count)


class _Chord:
    def __init__(self, label: str) -> None:
        self.widget = self._button = ChordButton(label)

    def show_value(self, value: Any) -> None:
        self._button.show_chord(value)

    def listen(self, changed: Changed, listening: Listening) -> None:
        self._button.chosen.connect(changed)
        self._button.listening.connect(listening)
