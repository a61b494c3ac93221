"""Choosing another time, in any zone, without losing a second of one that was not changed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import HealthCheck, given, settings
from PySide6.QtCore import QDate, QDateTime, QLocale, Qt, QTime, QTimeZone
from PySide6.QtWidgets import QDateTimeEdit, QPushButton
from pytestqt.qtbot import QtBot

from conftest import StillClock
from glimmer_desktop.ui.widgets.when_button import WhenButton
from strategies import times


@pytest.fixture
def when(qtbot: QtBot, clock: StillClock) -> WhenButton:
    button = WhenButton(clock)
    qtbot.addWidget(button)
    button.show()
    return button


def _editor(when: WhenButton) -> QDateTimeEdit:
    when.click()
    editor: QDateTimeEdit = when.findChild(QDateTimeEdit)
    return editor


def test_now_is_shown_and_stays_now(when: WhenButton) -> None:
    assert "22 Nov" in when.text()
    assert "now" in when.accessibleName()
    assert when.when() is None


def test_an_hour_ago(when: WhenButton, clock: StillClock, qtbot: QtBot) -> None:
    editor = _editor(when).window()
    ago = next(b for b in editor.findChildren(QPushButton) if b.text() == "an hour ago")
    with qtbot.waitSignal(when.changed):
        ago.click()
    assert when.when() == clock.now() - timedelta(hours=1)
    assert not editor.isVisible()


def test_an_exact_time_by_enter(when: WhenButton, qtbot: QtBot) -> None:
    edit = _editor(when)
    edit.setDateTime(QDateTime(QDate(2026, 3, 1), QTime(7, 30), QTimeZone.utc()))
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert when.when() == datetime(2026, 3, 1, 7, 30, tzinfo=UTC)
    assert "1 Mar" in when.text()


@pytest.fixture
def locale(request: pytest.FixtureRequest) -> Iterator[QLocale]:
    QLocale.setDefault(QLocale(request.param))
    yield QLocale()
    QLocale.setDefault(QLocale.system())


@pytest.mark.parametrize(
    ("locale", "shown", "typed"),
    [("ja", "11月22日", "2026年11月22日"), ("en_US", "Nov 22", "Nov 22, 2026")],
    indirect=["locale"],
)
def test_the_day_stands_in_the_order_of_the_locale(
    locale: QLocale, shown: str, typed: str, when: WhenButton, qtbot: QtBot
) -> None:
    assert f" {shown} ·" in when.text()
    edit = _editor(when)
    assert edit.text().startswith(f"{typed} ")
    edit.setDate(QDate(2026, 3, 1))
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert when.when() == datetime(2026, 3, 1, 15, 42, tzinfo=UTC)


def test_not_in_the_future(when: WhenButton) -> None:
    edit = _editor(when)
    assert edit.maximumDateTime().date() == QDate(2026, 11, 22)
    edit.window().close()


def test_a_time_elsewhere_keeps_its_offset(when: WhenButton, qtbot: QtBot) -> None:
    elsewhere = timezone(timedelta(hours=9))
    when.set_when(datetime(2026, 5, 4, 22, 0, tzinfo=elsewhere))
    edit = _editor(when)
    assert edit.dateTime().time() == QTime(22, 0)
    edit.setTime(QTime(21, 0))
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert when.when() == datetime(2026, 5, 4, 21, 0, tzinfo=elsewhere)
    assert when.when().utcoffset() == timedelta(hours=9)


@settings(
    deadline=None, max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(time=times)
def test_looking_without_changing_changes_nothing(
    when: WhenButton, qtbot: QtBot, time: datetime
) -> None:
    when.set_when(time)
    edit = _editor(when)
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert when.when() == time
