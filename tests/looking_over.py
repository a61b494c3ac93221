"""What may be wrong with a window for somebody: faults in words, each with the widget it is about.

For tests, and for `dev.py pictures --all`, which looks over each window in every language.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import (
    QAbstractAnimation,
    QCoreApplication,
    QEvent,
    QObject,
    QRect,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QCalendarWidget,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QProgressBar,
    QPushButton,
    QWidget,
)

from glimmer_desktop.ui.capture.footer import KeepButton
from glimmer_desktop.ui.ground.ways import Way
from glimmer_desktop.ui.widgets.chip import Chip

_SLOW = 1_000
"""Ms between two looks at something: what is drawn anew so rarely does not move."""
HIT = 32
"""Px in height and width of whatever is meant to be hit by a pointer or a finger."""
SMALL_SCREEN = QSize(1024, 700)
"""Px that the smallest screen leaves to windows, with the desktop's frames and bars around them."""
_SHORTENED = (Chip, KeepButton, Way)
"""Buttons that shorten their words by themselves, or say them in labels of their own."""

Role = QAccessible.Role
TURNS = {Role.CheckBox, Role.RadioButton}
MEANT = {
    *TURNS,
    *(Role.Button, Role.ButtonMenu, Role.Link, Role.MenuItem, Role.EditableText, Role.SpinBox),
    *(Role.List, Role.ListItem, Role.Slider, Role.Graphic, Role.StaticText, Role.Table, Role.Cell),
    *(Role.Grouping, Role.Dialog, Role.Window, Role.Notification, Role.PopupMenu, Role.Document),
}
"""Roles that say something to those who listen."""
_OF_A_FILE = re.compile(r"\.(png|jpe?g|svg|toml|db|py)\b|\bQ[A-Z]|Widget\b", re.ASCII)


# Heard


def unheard(window: QWidget) -> Iterator[str]:
    """What a screen reader would not know of all that can be acted on."""
    for one in told(window):
        state = one.state()
        if state.invisible or not (state.focusable or one.role() in TURNS):
            continue
        name = one.text(QAccessible.Text.Name)
        said = f"{one.role().name} “{name}”"
        if not any(letter.isalnum() for letter in name):
            yield f"{said} has no name: {one.object()}"
        if _OF_A_FILE.search(name):
            yield f"{said} is named for a file or a class"
        if one.role() not in MEANT:
            yield f"{said} has no role that says what it is"
        yield from (f"{said} {fault}" for fault in _wrong_states(one))


def told(window: QWidget) -> Iterator[QAccessibleInterface]:
    """All that a screen reader meets, in its order."""
    waiting = [QAccessible.queryAccessibleInterface(window)]
    while waiting:
        one = waiting.pop()
        yield one
        children = (one.child(index) for index in range(one.childCount()))
        waiting += reversed([child for child in children if child is not None])


def _wrong_states(one: QAccessibleInterface) -> Iterator[str]:
    state, widget = one.state(), one.object()
    if one.role() in TURNS and not state.checkable:
        yield "does not say that it turns"
    if isinstance(widget, QAbstractButton):
        if widget.isCheckable() and not state.checkable:
            yield "does not say that it turns"
        if widget.isCheckable() and bool(state.checked) != widget.isChecked():
            yield "does not say whether it is on"
    if isinstance(widget, QWidget) and bool(state.disabled) == widget.isEnabled():
        yield "does not say whether it can be used"
    if isinstance(widget, QLineEdit) and not (state.editable or state.readOnly):
        yield "does not say that one can write"
    if one.role() is Role.ListItem and not state.selectable:
        yield "cannot be chosen"


# Reached


def unreached(window: QWidget) -> list[str]:
    """What shows and takes the keyboard, and no Tab comes to."""
    reached = set(walked(window))
    return [_called(one) for one in stops(window) if one not in reached]


def stops(window: QWidget) -> list[QWidget]:
    """What Tab is to reach: all that shows and can be worked."""
    return [
        one
        for one in window.findChildren(QWidget)
        if one.isVisible()
        and one.isEnabled()
        and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not one.focusProxy()
    ]


def walked(window: QWidget) -> list[QWidget]:
    """Where Tab goes, once round."""
    reached: list[QWidget] = []
    for _ in range(4 * len(stops(window)) + 4):
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
        one = QApplication.focusWidget()
        if one is not None and one in reached[:1]:
            break
        if one is not None and one not in reached:
            reached.append(one)
    return reached


# Hit


def small(window: QWidget) -> Iterator[str]:
    """What can be pressed and is hard to hit."""
    for one in window.findChildren(QWidget):
        if one.isVisible() and one.isEnabled():
            yield from (f"{_called(one)} is {size}" for size in _too_small(one))
    if isinstance(window, QMenu):
        for action in window.actions():
            height = window.actionGeometry(action).height()
            if action.isVisible() and not action.isSeparator() and height < HIT:
                yield f"{action.text()} is {height} px high"


def _too_small(one: QWidget) -> Iterator[str]:
    if isinstance(one.parent(), QAbstractSpinBox) or _is_qts(one):
        return
    if isinstance(one, QAbstractButton | QLineEdit | QAbstractSpinBox):
        if min(one.width(), one.height()) < HIT:
            yield f"{one.width()} by {one.height()} px"
    elif isinstance(one, QListWidget) and one.count():
        lowest = min(one.sizeHintForRow(row) for row in range(one.count()))
        if lowest < HIT:
            yield f"a list of lines {lowest} px high"


def _is_qts(one: QWidget) -> bool:
    """Within Qt's own calendar: the field beside it takes the same day, as typed."""
    above = one.parent()
    while above is not None and not isinstance(above, QCalendarWidget):
        above = above.parent()
    return above is not None


# Moving


_ROUNDS = 20
"""Of events, after which a window stands."""


def moving(window: QWidget) -> list[str]:
    """What moves in it by itself just now."""
    running = QAbstractAnimation.State.Running
    movers = [one for one in window.findChildren(QAbstractAnimation) if one.state() is running]
    ticking = [
        one
        for one in window.findChildren(QTimer)
        if one.isActive() and not one.isSingleShot() and one.interval() < _SLOW
    ]
    goes_on = [one for one in window.findChildren(QProgressBar) if one.maximum() == 0]
    shown = [one for one in goes_on if one.isVisible()]
    return [type(one).__name__ for one in (*movers, *ticking, *shown)]


class _LaidOut(QObject):
    """Whom the application asks to lay out anew."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() is QEvent.Type.LayoutRequest:
            self.asked.append(type(watched).__name__)
        return False


def restless(window: QWidget) -> list[str]:
    """What is laid out again and again: each time asks for the next, and keeps a core busy for as
    long as the window is open."""
    watch, application = _LaidOut(), QCoreApplication.instance()
    assert application is not None
    application.installEventFilter(watch)
    try:
        for _ in range(_ROUNDS):
            watch.asked.clear()
            QCoreApplication.processEvents()
            if not watch.asked:
                return []
    finally:
        application.removeEventFilter(watch)
    return sorted(set(watch.asked))


# Seen whole


def cut(window: QWidget) -> Iterator[str]:
    """Words that have less room than they need; what is made shorter by hand does not count."""
    for one in window.findChildren(QWidget):
        if not one.isVisible():
            continue
        if isinstance(one, QLabel) and one.text() and _is_label_cut(one):
            yield f"“{one.text()}” has {_size(one)} px"
        elif isinstance(one, QPushButton) and _is_button_cut(one):
            yield f"“{one.text()}” has {one.width()} of {one.minimumSizeHint().width()} px"
        if isinstance(one, QLabel | QPushButton) and one.isEnabled() and _is_beyond(one):
            yield f"“{one.text() or one.accessibleName()}” goes beyond what shows"
    yield from _beyond_the_screen(window)


def _is_label_cut(label: QLabel) -> bool:
    if label.wordWrap():
        return label.height() < label.heightForWidth(label.width())
    needed = label.sizeHint()
    return label.height() < needed.height() or label.width() < needed.width()


def _is_button_cut(button: QPushButton) -> bool:
    cares = bool(button.text()) and not isinstance(button, _SHORTENED)
    return cares and button.width() < button.minimumSizeHint().width()


def _is_beyond(one: QWidget) -> bool:
    """Whether a part of it lies outside of what it stands in, and no scrolling brings it back."""
    above, box = one.parentWidget(), one.rect()
    here: QWidget = one
    while above is not None and not here.isWindow():
        box = QRect(here.mapToParent(box.topLeft()), box.size())
        if isinstance(above.parentWidget(), QAbstractScrollArea):
            return False
        if not above.rect().contains(box):
            return True
        here, above = above, above.parentWidget()
    return False


def _beyond_the_screen(window: QWidget) -> Iterator[str]:
    least = window.minimumSizeHint().expandedTo(window.minimumSize())
    if window.isWindow() and least.boundedTo(SMALL_SCREEN) != least:
        yield f"the window wants {least.width()} by {least.height()} px"


def _called(one: QWidget) -> str:
    return f"{type(one).__name__} “{one.accessibleName() or getattr(one, 'text', str)()}”"


def _size(one: QWidget) -> str:
    return f"{one.width()} by {one.height()}"


def settled(window: QWidget) -> QWidget:
    """Shown, laid out, and with nothing of before left in it."""
    window.show()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    for _ in range(4):
        QCoreApplication.processEvents()
    return window
