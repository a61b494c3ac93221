"""The control that fits a setting: chosen by the type it is declared with."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time
from enum import StrEnum
from typing import Any, Protocol, get_origin

from PySide6.QtCore import QCoreApplication, QLocale, QSignalBlocker, QSize, QTime
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QTimeEdit, QWidget

from glimmer_desktop.settings.how_often import so_many
from glimmer_desktop.settings.schema import About, words_of
from glimmer_desktop.ui.settings.folder_button import FolderButton
from glimmer_desktop.ui.settings.wording import translated, word
from glimmer_desktop.ui.theme.theme import EASILY_HIT
from glimmer_desktop.ui.widgets.chip import Chip
from glimmer_desktop.ui.widgets.choice_button import ChoiceButton
from glimmer_desktop.ui.widgets.chord_button import ChordButton
from glimmer_desktop.ui.widgets.flow import FlowLayout
from glimmer_desktop.ui.widgets.stepper import Stepper
from glimmer_desktop.ui.widgets.switch import Switch
from glimmer_desktop.ui.widgets.typed_fields import TimeField

_IN_A_LINE = 4
_GAP = 8
"""Pixels between two chips."""
_LEAST_LINE = 220
"""Px that a line to write in is wide, at least."""
_FARTHEST = 1_000_000
"""What stands for a bound that is not declared."""

Changed = Callable[[Any], None]
Listening = Callable[[bool], None]


class Control(Protocol):
    """One setting's widget, with its value in and out."""

    @property
    def widget(self) -> QWidget: ...

    def show_value(self, value: Any) -> None: ...

    def listen(self, changed: Changed, listening: Listening) -> None: ...


def control_for(kind: Any, usual: Any, about: About, label: str) -> Control:
    """The control for a setting of one type; `usual` is its default, `label` its shown name."""
    words = words_of(kind)
    if words is not None:
        return _SomeOf(words, label) if get_origin(kind) is tuple else _OneOf(words, label)
    if get_origin(kind) is tuple:
        return _TimesOfDay(usual, label)
    makers: dict[Any, Callable[[], Control]] = {
        bool: lambda: _OnOff(label),
        int: lambda: _Number(about, label, int),
        float: lambda: _Number(about, label, float),
        time: lambda: _Time(label),
        str: lambda: _of_a_text(about, label),
    }
    return makers[kind]()


def _of_a_text(about: About, label: str) -> Control:
    if about.is_folder:
        return _Folder(label)
    return _Text(label) if about.longest else _Chord(label)


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
        self.widget = self._button = ChoiceButton(label, [word(one) for one in self._choices])

    def show_value(self, value: Any) -> None:
        self._button.show_choice(self._choices.index(value))

    def listen(self, changed: Changed, _listening: Listening) -> None:
        self._button.chosen.connect(lambda index: changed(self._choices[index]))


class _Row(QWidget):
    """Gives the keyboard to its first part. A focus proxy would make the row one tab stop."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focusNextChild()


class _Chips(_Row):
    """As wide as all of them beside each other, so that they get a line below the words."""

    def sizeHint(self) -> QSize:
        width = sum(chip.sizeHint().width() + _GAP for chip in self.findChildren(Chip)) - _GAP
        return QSize(width, super().sizeHint().height())


class _SomeOf:
    """As many of a few words as one likes, each a chip, told in their own order."""

    def __init__(self, choices: type[StrEnum], label: str) -> None:
        self.widget = _Chips()
        self.widget.setAccessibleName(label)
        self._changed: Changed = lambda _value: None
        self._chips = {one: Chip(word(one)) for one in choices}
        flow = FlowLayout(self.widget, gap=_GAP)
        for chip in self._chips.values():
            chip.setAutoDefault(True)  # Enter works it
            flow.addWidget(chip)
            chip.clicked.connect(self._tell)

    def show_value(self, value: Any) -> None:
        for one, chip in self._chips.items():
            chip.setChecked(one in value)

    def listen(self, changed: Changed, _listening: Listening) -> None:
        self._changed = changed

    def _tell(self) -> None:
        self._changed(tuple(one for one, chip in self._chips.items() if chip.isChecked()))


class _Number:
    def __init__(self, about: About, label: str, kind: Callable[[float], Any]) -> None:
        low = -_FARTHEST if about.low is None else about.low
        high = _FARTHEST if about.high is None else about.high
        unit = translated(about.unit) if about.unit else ""
        self.widget = self._stepper = Stepper(label, low, high, about.step, unit)
        self._kind = kind

    def show_value(self, value: Any) -> None:
        self._stepper.show_number(value)

    def listen(self, changed: Changed, _listening: Listening) -> None:
        self._stepper.changed.connect(lambda number: changed(self._kind(number)))


def _put(edit: QTimeEdit, value: time) -> None:
    with QSignalBlocker(edit):
        edit.setTime(QTime(value.hour, value.minute))


def _in(edit: QTimeEdit) -> time:
    return time(edit.time().hour(), edit.time().minute())


class _Time:
    def __init__(self, label: str) -> None:
        self.widget = self._edit = TimeField(label)

    def show_value(self, value: Any) -> None:
        _put(self._edit, value)

    def listen(self, changed: Changed, _listening: Listening) -> None:
        self._edit.timeChanged.connect(lambda _time: changed(_in(self._edit)))


class _TimesOfDay:
    """How many times a day, and around when; kept in order.

    A file may name more than are offered: then that many are shown and offered.
    """

    def __init__(self, usual: tuple[time, ...], label: str) -> None:
        self.widget = _Row()
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
        edit = TimeField(f"{self._label}: {QLocale().toString(len(self._edits) + 1)}")
        edit.timeChanged.connect(lambda _time: self._read())
        before = self._edits[-1] if self._edits else self._count
        self._edits.append(edit)
        self._layout.addWidget(edit, *divmod(len(self._edits), _IN_A_LINE))
        QWidget.setTabOrder(before, edit)

    def _read(self) -> None:
        shown = self._edits[: len(self._value)]
        being_set = next((_in(edit) for edit in shown if edit.hasFocus()), None)
        self._changed(tuple(sorted(_in(edit) for edit in shown)))
        if being_set in self._value:  # the keyboard goes along when a time passes another
            self._edits[self._value.index(being_set)].setFocus()

    def _take(self, count: int) -> None:
        self._changed(so_many(self._value, count, self._usual))

    def _counted(self, count: int) -> str:
        return QCoreApplication.translate("Settings", "{count} a day").format(
            count=QLocale().toString(count)
        )


class _Text:
    """Written in one line; told when it is left, not at every letter.

    What is not taken, since it is too long say, stays as it was written.
    """

    def __init__(self, label: str) -> None:
        self.widget = self._line = QLineEdit()
        self._line.setAccessibleName(label)
        self._line.setMinimumSize(_LEAST_LINE, EASILY_HIT)
        self._shown = ""

    def show_value(self, value: Any) -> None:
        self._shown = value
        if self._line.text() == value:
            self._line.setModified(False)
        elif not self._line.isModified():
            self._line.setText(value)

    def listen(self, changed: Changed, _listening: Listening) -> None:
        def left() -> None:
            if self._line.text() != self._shown:
                changed(self._line.text())

        self._line.editingFinished.connect(left)


class _Folder:
    def __init__(self, label: str) -> None:
        self.widget = self._button = FolderButton(label)

    def show_value(self, value: Any) -> None:
        self._button.show_folder(value)

    def listen(self, changed: Changed, _listening: Listening) -> None:
        self._button.chosen.connect(changed)


class _Chord:
    def __init__(self, label: str) -> None:
        self.widget = self._button = ChordButton(label)

    def show_value(self, value: Any) -> None:
        self._button.show_chord(value)

    def listen(self, changed: Changed, listening: Listening) -> None:
        self._button.chosen.connect(changed)
        self._button.listening.connect(listening)
