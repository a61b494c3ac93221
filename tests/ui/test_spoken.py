from __future__ import annotations

import gc

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6.Shiboken import isValid

from glimmer_desktop.ui.widgets.spoken import sentences, spoken_as


@spoken_as(QAccessible.Role.Document)
class Page(QWidget):
    pass


class Letter(Page):
    pass


class Other(QWidget):
    pass


def role(widget: QWidget) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(widget).role()


def test_a_class_and_those_made_from_it_have_its_role(qtbot: QtBot) -> None:
    for kind, wanted in ((Page, "Document"), (Letter, "Document"), (Other, "Client")):
        widget = kind()
        qtbot.addWidget(widget)
        assert role(widget) is QAccessible.Role[wanted]


def test_what_tells_of_it_lives_as_long_as_it_does(qtbot: QtBot) -> None:
    pages = [Page() for _ in range(20)]
    told = [QAccessible.queryAccessibleInterface(page) for page in pages]
    numbers = [QAccessible.uniqueId(one) for one in told]
    del told
    gc.collect()
    told = [QAccessible.accessibleInterface(number) for number in numbers]
    assert all(one is not None and one.role() is QAccessible.Role.Document for one in told)
    for page in pages:
        page.deleteLater()
    qtbot.waitUntil(lambda: not any(isValid(page) for page in pages))
    assert not any(isValid(one) for one in told)


def test_what_is_heard_as_one_is_parted_by_one_stop_each() -> None:
    assert (
        sentences(("How it is.", "", "It works", "once more")) == "How it is. It works. once more"
    )
    assert sentences(()) == ""
