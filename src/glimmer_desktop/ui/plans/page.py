"""What I can count on: the plans in the person's order, and what one may begin with."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeySequence,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from glimmer_desktop.domain.plans import Plan, PlanId, PlanSaid
from glimmer_desktop.services.plans import Suggestion
from glimmer_desktop.ui.plans.examples import examples
from glimmer_desktop.ui.plans.form import PlanForm
from glimmer_desktop.ui.plans.plan_card import OfferCard, PlanCard
from glimmer_desktop.ui.plans.wording import sentence, shortened
from glimmer_desktop.ui.settings.head import UndoButton
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.flow import FlowLayout
from glimmer_desktop.ui.widgets.following_scroll import FollowingScroll
from glimmer_desktop.ui.widgets.plain_label import plain_label
from glimmer_desktop.ui.widgets.quiet_button import QuietButton
from glimmer_desktop.ui.widgets.spoken import announce

_WIDEST = 720
"""Px of the column, at 100 % text."""
AT_ONCE = 25
"""Plans that are shown at first, and more with each press: each card takes some milliseconds."""


class PlansPage(QWidget):
    """Tells what is wished; what comes of it is shown by `show_plans`."""

    shown = Signal()
    keep_wanted = Signal(object, object)  # PlanId of the one that is changed or None, PlanSaid
    sleep_wanted = Signal(object, bool)  # PlanId, asleep
    let_go_wanted = Signal(object)  # PlanId
    move_wanted = Signal(object, int)  # PlanId, place counted from 0
    glimmer_wanted = Signal(object)  # MomentId
    undo_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._plans: tuple[Plan, ...] = ()
        self._cards: dict[PlanId, PlanCard] = {}
        self._offers: list[OfferCard] = []
        self._offered: tuple[tuple[Suggestion, ...], bool] | None = None
        self._changing: PlanId | None = None
        self._intro, self._said = plain_label(), plain_label()
        self._intro.setProperty("soft", True)
        self._said.setProperty("told", True)
        self._offers_title = plain_label()
        self._undo = UndoButton()
        self._new = QuietButton(self.tr("+ A new plan"))
        self._more = QuietButton()
        self._most = AT_ONCE
        self.form = PlanForm()
        self._scroll = FollowingScroll()
        self._list, self._below = QVBoxLayout(), QVBoxLayout()
        self._lay_out()
        self._connect()
        self.wear(theme)

    def wear(self, theme: Theme) -> None:
        self._theme = theme
        self._offers_title.setFont(theme.sans(1.0, bold=True))
        for part in (self._intro, self._said, self._new, self._undo, self._more):
            part.setFont(theme.sans())
        self._scroll.page.setMaximumWidth(_WIDEST * theme.text_size // 100)
        self.form.wear(theme)
        for card in (*self._cards.values(), *self._offers):
            card.wear(theme)

    def show_plans(self, plans: Sequence[Plan], undoable: str = "") -> None:
        """How they stand; `undoable` names the last change. The keyboard stays where it was."""
        gone = self._gone_with_keyboard(plans)
        self._reach(plans)
        self._plans = tuple(plans)
        if self._changing not in self._cards:
            self._changing = None  # what is being said of one that was let go begins another
        self._undo.offer(undoable)
        self._say("")
        self._put_cards()
        if gone is not None:
            self._keyboard_after(gone)

    def show_offers(self, suggestions: Sequence[Suggestion]) -> None:
        """Own glimmers that a plan may come from; examples where there is nothing at all. To be
        called after `show_plans`. The same again leaves them, and the keyboard, where they are."""
        offered = (tuple(suggestions), bool(self._plans))
        if offered != self._offered:
            self._offered = offered
            self._put_offers(suggestions)
        self._set_tab_order()

    def begin(self, said: PlanSaid) -> None:
        """Open the form for a new plan."""
        self._open(None, said)

    def begin_from(self, one: Suggestion) -> None:
        """Open the form for a new plan that comes from a glimmer."""
        when = self.tr("I come to “{place}”").replace("{place}", one.place) if one.place else ""
        self._open(None, PlanSaid(when=when, moment=one.moment), shortened(one.words))

    def close_form(self) -> None:
        """What was said is kept, or left."""
        had_keyboard = self.form.isAncestorOf(self.window().focusWidget())
        self.form.hide()
        self._new.show()
        if had_keyboard:
            changed = self._cards.get(self._changing) if self._changing else None
            changed.take_keyboard() if changed else self._new.setFocus()
        self._changing = None

    def say(self, sentence: str) -> None:
        """A plain line above the plans, told to those who hear it, too."""
        self._say(sentence)
        self.announce(sentence)

    def announce(self, sentence: str) -> None:
        """Said to those who listen; nothing is shown."""
        announce(self, sentence)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard goes on to what shows. A focus proxy would make the page one tab stop."""
        super().focusInEvent(event)
        if self.form.isHidden():
            self._new.setFocus(event.reason())
        else:
            self.form.take_keyboard()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # What has no style sheet of its own loses its font with its new place.
        self._offers_title.setFont(self._theme.sans(1.0, bold=True))
        self.shown.emit()

    # What the person does

    def _open(self, changing: PlanId | None, said: PlanSaid, from_words: str = "") -> None:
        self._changing = changing
        self._new.hide()
        self.form.open(said, from_words)
        self._scroll.ensureWidgetVisible(self.form)

    def _keep(self, said: PlanSaid) -> None:
        self.keep_wanted.emit(self._changing, said)

    def _step(self, plan_id: PlanId, by: int) -> None:
        at = [plan.id for plan in self._plans].index(plan_id)
        if 0 <= at + by < len(self._plans):
            self.move_wanted.emit(plan_id, at + by)

    def _plan(self, plan_id: PlanId) -> Plan:
        return next(plan for plan in self._plans if plan.id == plan_id)

    # What is shown

    def _put_offers(self, suggestions: Sequence[Suggestion]) -> None:
        for old in self._offers:
            self._below.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._offers = [self._suggested(one) for one in suggestions]
        title = self.tr("Glimmers you can count on")
        if not suggestions and not self._plans:
            self._offers = [self._example(one) for one in examples()]
            title = self.tr("None yet, and that is fine. It might be something like this:")
        self._offers_title.setText(title)
        self._offers_title.setVisible(bool(self._offers))
        for card in self._offers:
            card.wear(self._theme)
            self._below.addWidget(card)

    def _reach(self, plans: Sequence[Plan]) -> None:
        """As far down as what is new among those there were, and what has the keyboard."""
        known = {plan.id for plan in self._plans}
        keyboard = self.window().focusWidget()
        for at, plan in enumerate(plans):
            card = self._cards.get(plan.id)
            if (known and plan.id not in known) or (card and card.isAncestorOf(keyboard)):
                self._most = max(self._most, at + 1)

    def _put_cards(self) -> None:
        last = len(self._plans) - 1
        for at, plan in enumerate(self._plans[: self._most]):
            card = self._card(plan.id)
            if self._list.indexOf(card) != at:
                self._list.removeWidget(card)
                self._list.insertWidget(at, card)
            card.show_plan(plan, first=at == 0, last=at == last)
        hidden = len(self._plans) - self._most
        self._more.setText(self.tr("Show {count} more").format(count=QLocale().toString(hidden)))
        self._more.setVisible(hidden > 0)

    def _show_more(self) -> None:
        """The keyboard goes on to the first of them."""
        first = self._plans[self._most]
        self._most += AT_ONCE
        self._put_cards()
        self._set_tab_order()
        self._cards[first.id].take_keyboard()

    def _card(self, plan_id: PlanId) -> PlanCard:
        if plan_id not in self._cards:
            self._cards[plan_id] = card = PlanCard(self._scroll.page)
            card.wear(self._theme)
            card.change_wanted.connect(lambda: self._open(plan_id, self._plan(plan_id).said))
            card.sleep_wanted.connect(
                lambda: self.sleep_wanted.emit(plan_id, not self._plan(plan_id).asleep)
            )
            card.step_wanted.connect(lambda by: self._step(plan_id, by))
            card.let_go_wanted.connect(lambda: self.let_go_wanted.emit(plan_id))
            card.glimmer_wanted.connect(
                lambda: self.glimmer_wanted.emit(self._plan(plan_id).moment)
            )
        return self._cards[plan_id]

    def _gone_with_keyboard(self, plans: Sequence[Plan]) -> int | None:
        """Take the cards of plans that are no more away; where the keyboard was on one of them."""
        there, gone = {plan.id for plan in plans}, None
        for at, plan in enumerate(self._plans):
            if plan.id not in there and (card := self._cards.pop(plan.id, None)):
                if card.isAncestorOf(self.window().focusWidget()):
                    gone = at
                self._list.removeWidget(card)
                card.hide()
                card.deleteLater()
        return gone

    def _keyboard_after(self, gone: int) -> None:
        if self._plans:
            near = self._plans[min(gone, len(self._plans) - 1)]
            self._cards[near.id].take_keyboard()
        else:
            self._new.setFocus()

    def _set_tab_order(self) -> None:
        """After the form from card to card as they stand; within one as it was made."""
        before: QWidget = self.form.last
        cards = (self._cards[plan.id] for plan in self._plans if plan.id in self._cards)
        buttons = [button for card in cards for button in card.findChildren(QuietButton)]
        below = [button for card in self._offers for button in card.findChildren(QuietButton)]
        for button in (*buttons, self._more, *below):
            QWidget.setTabOrder(before, button)
            before = button

    def _suggested(self, one: Suggestion) -> OfferCard:
        card = OfferCard(shortened(one.words), one.place, self._scroll.page)
        card.begin_wanted.connect(lambda: self.begin_from(one))
        return card

    def _example(self, said: PlanSaid) -> OfferCard:
        card = OfferCard(sentence(said), "", self._scroll.page)
        card.begin_wanted.connect(lambda: self.begin(said))
        return card

    def _say(self, sentence: str) -> None:
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))

    def _connect(self) -> None:
        self._new.clicked.connect(lambda: self.begin(PlanSaid()))
        self._undo.clicked.connect(self.undo_wanted)
        self._more.clicked.connect(self._show_more)
        self.form.keep_wanted.connect(self._keep)
        self.form.left.connect(self.close_form)
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        undo.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        undo.activated.connect(self.undo_wanted)

    def _lay_out(self) -> None:
        """No title: the switch to this room says it, above."""
        self._intro.setText(
            self.tr("A plan ties something small to what comes anyway. Nobody asks how it went.")
        )
        self._new.setProperty("quiet", False)
        buttons = QWidget()
        line = FlowLayout(buttons, gap=8)
        for button in (self._new, self._undo):
            line.addWidget(button)
        column = self._scroll.column
        column.setContentsMargins(4, 4, 12, 18)
        column.setSpacing(12)
        for part in (self._intro, self._said, buttons, self.form):
            column.addWidget(part)
        for layout in (self._list, self._below):
            layout.setSpacing(10)
        column.addLayout(self._list)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._offers_title)
        column.addLayout(self._below)
        column.addStretch(1)
        self._more.setProperty("link", True)
        for part in (self._said, self._more, self._offers_title, self.form):
            part.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
