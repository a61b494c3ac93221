"""What I can count on, by keyboard and by mouse: what is wished comes about and is taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from conftest import InlineExecutor, StillClock
from gallery_parts import THEME
from glimmer_desktop.domain.errors import ErrorCode
from glimmer_desktop.domain.moment import Draft, Family, Moment, MomentId, moment_from
from glimmer_desktop.domain.plans import LINE_LIMIT, Plan, PlanSaid
from glimmer_desktop.services.plans import Plans
from glimmer_desktop.settings.schema import Settings
from glimmer_desktop.ui.events import AppEvents
from glimmer_desktop.ui.plans.examples import examples
from glimmer_desktop.ui.plans.page import AT_ONCE, PlansPage
from glimmer_desktop.ui.plans.plan_card import PlanCard
from glimmer_desktop.ui.plans.presenter import PlansPresenter
from glimmer_desktop.ui.tasks import Tasks
from memory_journal import MemoryJournal

NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
COFFEE = PlanSaid(when="I make coffee", then="one breath with it")
DOOR = PlanSaid(when="I open the door", then="a look at the sky", at=time(18, 30), days=(0, 4))


class Room:
    """The page over a journal in memory."""

    def __init__(self, qtbot: QtBot, *said: PlanSaid) -> None:
        self.qtbot = qtbot
        self.journal = MemoryJournal()
        self.clock = StillClock(NOW)
        self.plans = Plans(self.journal, self.clock)
        for one in said:
            self.plans.add(one)
            self.clock.move(seconds=1)
        self.plans._steps.clear()
        self.events = AppEvents()
        self.changes = 0
        self.events.plans_changed.connect(self._changed)
        self.settings = Settings()
        self.moments: list[Moment] = []
        self.page = PlansPage(THEME)
        executor = InlineExecutor()
        tasks = Tasks(executor, executor)
        self.presenter = PlansPresenter(
            self.page, self.plans, tasks, self.events, lambda: self.settings
        )
        self.presenter.moment_asked.connect(self.moments.append)
        qtbot.addWidget(self.page)

    def open(self) -> Room:
        self.page.resize(720, 900)
        self.page.show()
        self.page.activateWindow()
        self.qtbot.waitUntil(self.page.isActiveWindow)
        self.shows(*(plan.when for plan in self.kept))
        return self

    def _changed(self) -> None:
        self.changes += 1

    def note(self, text: str, **said: Any) -> MomentId:
        draft, one = Draft(text=text, **said), MomentId(text)
        kept = moment_from(draft, id=one, noticed_at=NOW, created_at=NOW, changed_at=NOW)
        self.journal.moments.keep(kept)
        self.journal.words.add(Family.PLACE, draft.places)
        return one

    @property
    def kept(self) -> tuple[Plan, ...]:
        return self.journal.plans.kept

    def cards(self) -> list[PlanCard]:
        layout = self.page._list
        return [layout.itemAt(at).widget() for at in range(layout.count())]

    def offers(self) -> list[str]:
        """Those in sight: Qt shows what was put into a layout a turn of the loop later."""
        return [card.words() for card in self.page._offers if card.isVisible()]

    def shows(self, *whens: str) -> None:
        def there() -> bool:
            said = [card.words() for card in self.cards() if card.isVisible()]
            return [words.partition(",")[0] for words in said] == [f"When {w}" for w in whens]

        self.qtbot.waitUntil(there, timeout=2000)

    def button(self, words: str, at: int | None = None) -> QPushButton:
        inside = self.page if at is None else self.cards()[at]

        def seen() -> list[QPushButton]:
            named = [one for one in inside.findChildren(QPushButton) if one.text() == words]
            return [one for one in named if one.isVisible()]

        self.qtbot.waitUntil(lambda: bool(seen()))
        return seen()[0]

    def says(self, words: str) -> bool:
        labels = self.page.findChildren(QLabel)
        return any(words in label.text() for label in labels if label.isVisible())

    def focused(self) -> str:
        widget = self.page.focusWidget()
        assert widget is not None
        return widget.text() if isinstance(widget, QPushButton) else widget.accessibleName()

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier):
        widget = self.page.focusWidget()
        assert widget is not None
        QTest.keyClick(widget, key, modifier)

    def type(self, words: str) -> None:
        widget = self.page.focusWidget()
        assert isinstance(widget, QLineEdit)
        QTest.keyClicks(widget, words)


class TestMaking:
    def test_two_lines_and_enter(self, qtbot: QtBot) -> None:
        room = Room(qtbot).open()
        room.button("+ A new plan").click()
        room.type("I make coffee")
        room.key(Qt.Key.Key_Return)
        assert room.focused() == "then …"
        room.type("one breath")
        room.key(Qt.Key.Key_Return)
        room.shows("I make coffee")
        [plan] = room.kept
        assert plan.said == PlanSaid(when="I make coffee", then="one breath")
        assert room.page.form.isHidden()
        assert room.focused() == "+ A new plan"
        assert room.changes == 1

    def test_with_a_time_on_some_days(self, qtbot: QtBot) -> None:
        room = Room(qtbot).open()
        room.page.begin(COFFEE)
        form = room.page.form
        assert not form._timing.isVisible()
        form._timed.click()
        assert room.says("It waits for a calm moment")
        for day in (1, 3, 5, 6):
            form._days[day].click()
        form._at.setTime(form._at.time().addSecs(-45 * 60))
        room.button("Keep this plan").click()
        room.shows("I make coffee")
        assert room.kept[0].said == replace(COFFEE, at=time(7, 15), days=(0, 2, 4))
        assert "Mon, Wed, Fri" in room.cards()[0].line()

    def test_that_invitations_are_off_is_said(self, qtbot: QtBot) -> None:
        room = Room(qtbot)
        room.settings = Settings(pauses_on=False)
        room.open().page.begin(replace(COFFEE, at=time(7, 15)))
        assert room.says("Invitations are off just now")

    def test_half_a_plan_cannot_be_kept(self, qtbot: QtBot) -> None:
        room = Room(qtbot).open()
        room.page.begin(PlanSaid(when="  ", then="one breath"))
        assert not room.button("Keep this plan").isEnabled()
        room.page.form._then.setFocus()
        room.key(Qt.Key.Key_Return)
        assert room.focused() == "When …"
        assert room.kept == ()

    def test_what_is_too_long_is_refused_and_stays(self, qtbot: QtBot) -> None:
        room = Room(qtbot).open()
        long = "x" * (LINE_LIMIT + 1)
        room.page.begin(replace(COFFEE, then=long))
        room.button("Keep this plan").click()
        qtbot.waitUntil(lambda: room.says("300"))
        assert room.page.form.said().then == long
        assert room.kept == ()

    def test_tab_goes_through_the_form_and_on_to_the_plans(self, qtbot: QtBot) -> None:
        room = Room(qtbot, COFFEE).open()
        room.page.begin(replace(COFFEE, at=time(7, 15)))
        met = [room.focused()]
        while room.focused() != "Change":
            room.key(Qt.Key.Key_Tab)
            met.append(room.focused())
            assert len(met) < 20
        days = ["Mon ✓", "Tue ✓", "Wed ✓", "Thu ✓", "Fri ✓", "Sat ✓", "Sun ✓"]
        assert met == [
            *("When …", "then …", "Invite me at a time", "The time of the invitation"),
            *(*days, "Keep this plan", "Leave it", "Change"),
        ]

    def test_escape_leaves_it(self, qtbot: QtBot) -> None:
        room = Room(qtbot).open()
        room.button("+ A new plan").click()
        room.type("I")
        room.key(Qt.Key.Key_Escape)
        assert room.page.form.isHidden()
        assert room.focused() == "+ A new plan"

    def test_a_full_disk_is_said(self, qtbot: QtBot) -> None:
        room = Room(qtbot).open()
        room.journal.refuse(ErrorCode.DISK_FULL)
        room.page.begin(COFFEE)
        room.button("Keep this plan").click()
        qtbot.waitUntil(room.page.form._said.isVisible)
        assert room.page.form.isVisible()


class TestChanging:
    @pytest.fixture
    def room(self, qtbot: QtBot) -> Room:
        return Room(qtbot, COFFEE, DOOR, replace(COFFEE, when="I wake")).open()

    def test_another_line_and_back_to_its_card(self, room: Room, qtbot: QtBot) -> None:
        room.button("Change", 1).setFocus()
        room.key(Qt.Key.Key_F2)
        room.page.form._then.setText("two looks")
        room.page.form._then.setFocus()
        room.key(Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: room.kept[1].then == "two looks")
        qtbot.waitUntil(room.page.form.isHidden)
        assert room.kept[1].said == replace(DOOR, then="two looks")
        assert room.page.focusWidget() is room.button("Change", 1)

    def test_asleep_and_awake(self, room: Room, qtbot: QtBot) -> None:
        room.button("Put to sleep", 1).click()
        qtbot.waitUntil(lambda: room.cards()[1].line().startswith("asleep"))
        assert room.kept[1].asleep
        room.button("Wake it", 1).click()
        qtbot.waitUntil(lambda: not room.kept[1].asleep)

    def test_alt_and_arrows_move_it_and_the_keyboard_goes_along(self, room: Room) -> None:
        moved = room.button("Let go", 2)
        moved.setFocus()
        room.key(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
        room.shows("I make coffee", "I wake", "I open the door")
        room.key(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
        room.shows("I wake", "I make coffee", "I open the door")
        assert room.page.focusWidget() is moved
        room.key(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
        room.key(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        room.shows("I make coffee", "I wake", "I open the door")

    def test_the_first_cannot_go_up_nor_the_last_down(self, room: Room) -> None:
        assert not room.button("Up", 0).isEnabled()
        assert room.button("Down", 0).isEnabled()
        assert not room.button("Down", 2).isEnabled()

    def test_let_go_and_taken_back(self, room: Room) -> None:
        room.button("Let go", 1).setFocus()
        room.key(Qt.Key.Key_Delete)
        room.shows("I make coffee", "I wake")
        assert room.page.focusWidget() is room.button("Change", 1)
        room.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        room.shows("I make coffee", "I open the door", "I wake")
        assert room.kept[1].said == DOOR

    def test_what_is_said_of_one_that_is_let_go_meanwhile_is_not_lost(self, room: Room) -> None:
        room.button("Change", 1).click()
        room.page.form._then.setText("three looks")
        room.button("Let go", 1).click()
        room.shows("I make coffee", "I wake")
        room.button("Keep this plan").click()
        room.shows("I make coffee", "I wake", "I open the door")
        assert room.kept[2].said == replace(DOOR, then="three looks")

    def test_those_who_listen_hear_what_was_done_and_what_was_taken_back(
        self, room: Room, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        heard: list[str] = []
        monkeypatch.setattr(room.page, "announce", heard.append)
        room.button("Put to sleep", 0).click()
        room.qtbot.waitUntil(lambda: len(heard) == 1)
        room.button("Let go", 1).click()
        room.qtbot.waitUntil(lambda: len(heard) == 2)
        room.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        room.qtbot.waitUntil(lambda: len(heard) == 3)
        assert heard == [
            "“I make coffee” asleep",
            "“I open the door” let go",
            "Taken back: “I open the door” let go",
        ]

    def test_the_last_one_gone_leaves_the_keyboard_somewhere(self, room: Room) -> None:
        for left in (2, 1, 0):
            room.button("Let go", 0).setFocus()
            room.key(Qt.Key.Key_Delete)
            room.qtbot.waitUntil(lambda left=left: len(room.cards()) == left)
        assert room.focused() == "+ A new plan"

    def test_what_changed_elsewhere_is_shown(self, room: Room) -> None:
        room.plans.let_go(room.kept[0].id)
        room.events.plans_changed.emit()
        room.shows("I open the door", "I wake")

    def test_tab_goes_from_card_to_card_as_they_stand(self, room: Room) -> None:
        room.button("Let go", 0).setFocus()
        room.key(Qt.Key.Key_Tab)
        assert room.page.focusWidget() is room.button("Change", 1)
        room.button("Up", 1).click()
        room.shows("I open the door", "I make coffee", "I wake")
        room.button("Let go", 0).setFocus()
        room.key(Qt.Key.Key_Tab)
        assert room.page.focusWidget() is room.button("Change", 1)

    def test_a_listener_is_told_what_each_button_is_about(self, room: Room) -> None:
        button = room.button("Let go", 1)
        heard = QAccessible.queryAccessibleInterface(button)
        assert heard.text(QAccessible.Text.Name) == "Let go"
        assert "I open the door" in heard.text(QAccessible.Text.Description)


class TestVeryMany:
    """A hundred cards would take a second: they come in turns."""

    @pytest.fixture
    def room(self, qtbot: QtBot) -> Room:
        room = Room(qtbot, *(replace(COFFEE, when=f"plan {at}") for at in range(60)))
        room.page.resize(720, 900)
        room.page.show()
        room.page.activateWindow()
        qtbot.waitUntil(lambda: room.page.isActiveWindow() and bool(room.cards()))
        return room

    def test_some_come_and_a_press_brings_more(self, room: Room) -> None:
        assert len(room.cards()) == AT_ONCE
        room.button("Show 35 more").click()
        assert len(room.cards()) == 2 * AT_ONCE
        assert room.cards()[AT_ONCE].isAncestorOf(room.page.focusWidget())
        room.button("Show 10 more").click()
        assert len(room.cards()) == 60
        assert not room.says("Show")

    def test_one_that_is_new_or_moved_down_is_in_sight(self, room: Room, qtbot: QtBot) -> None:
        room.cards()[AT_ONCE - 1].take_keyboard()
        room.key(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        qtbot.waitUntil(lambda: len(room.cards()) == AT_ONCE + 1)
        assert room.cards()[AT_ONCE].words().startswith("When plan 24,")
        room.plans.add(DOOR)
        room.events.plans_changed.emit()
        qtbot.waitUntil(lambda: room.cards()[-1].words().startswith("When I open the door"))

    def test_what_is_let_go_elsewhere_needs_no_card(self, room: Room, qtbot: QtBot) -> None:
        room.plans.let_go(room.kept[-1].id)
        room.events.plans_changed.emit()
        qtbot.waitUntil(lambda: room.page._more.text() == "Show 34 more")


class TestOffers:
    def test_with_nothing_at_all_there_are_examples(self, qtbot: QtBot) -> None:
        room = Room(qtbot).open()
        qtbot.waitUntil(lambda: len(room.offers()) == len(examples()))
        assert room.says("None yet, and that is fine")
        room.button("Begin a plan with this").click()
        room.button("Keep this plan").click()
        room.shows(examples()[0].when)
        qtbot.waitUntil(lambda: room.offers() == [])

    def test_own_glimmers_begin_a_plan_by_one_press(self, qtbot: QtBot) -> None:
        room = Room(qtbot)
        steam = room.note("Steam over the cup", places=("kitchen",), again=(NOW,))
        room.open()
        qtbot.waitUntil(lambda: room.offers() == ["Steam over the cup"])
        room.button("Begin a plan with this").click()
        assert room.says("From your glimmer: Steam over the cup")
        assert room.focused() == "then …"
        room.type("one breath")
        room.key(Qt.Key.Key_Return)
        room.shows("I come to “kitchen”")
        assert room.kept[0].moment == steam
        qtbot.waitUntil(lambda: room.offers() == [])
        room.button("The glimmer it came from").click()
        qtbot.waitUntil(lambda: [one.id for one in room.moments] == [steam])

    def test_what_is_no_more_to_be_seen_is_offered_no_more(self, qtbot: QtBot) -> None:
        room = Room(qtbot)
        room.note("light on the tiles", close=True, places=("kitchen",))
        one = room.note("rain", close=True, places=("garden",))
        room.open()
        qtbot.waitUntil(lambda: len(room.offers()) == 2)
        room.page._offers[0].findChildren(QPushButton)[0].setFocus()
        keeps = room.page.focusWidget()
        room.events.moments_changed.emit(0)  # nothing of it is shown here: nothing moves
        assert room.page.focusWidget() is keeps
        moment = room.journal.moments.moment(one)
        room.journal.moments.change(replace(moment, private=True))
        room.events.moments_changed.emit(1)
        qtbot.waitUntil(lambda: len(room.offers()) == 1, timeout=2000)
        assert "rain" not in room.offers()[0]

    def test_a_glimmer_that_is_gone_is_said_to_be(self, qtbot: QtBot) -> None:
        room = Room(qtbot, replace(COFFEE, moment=MomentId("gone"))).open()
        room.button("The glimmer it came from").click()
        qtbot.waitUntil(lambda: room.says("This glimmer is not here any more."))

    def test_a_long_note_is_shown_by_its_beginning(self, qtbot: QtBot) -> None:
        room = Room(qtbot)
        room.note("light\n" * 4000, close=True)
        room.open()
        qtbot.waitUntil(lambda: len(room.offers()) == 1)
        assert len(room.offers()[0]) <= 160


@pytest.mark.parametrize("said", ["<b>bold</b> & {then}", "{when} {plan}", "א שלום", "a&b"])
def test_what_was_typed_is_shown_as_it_is(qtbot: QtBot, said: str) -> None:
    room = Room(qtbot)
    room.plans.add(PlanSaid(when=said, then=said))
    room.page.show()
    qtbot.waitUntil(lambda: len(room.cards()) == 1)
    card = room.cards()[0]
    assert card.words() == f"When {said}, {said}"
    labels = [*card.findChildren(QLabel)]
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}
