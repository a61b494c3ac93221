"""A plan on the page. F2 changes it, Delete lets it go, Alt with Up or Down moves it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from glimmer_desktop.domain.plans import Plan
from glimmer_desktop.ui.plans.card import Card
from glimmer_desktop.ui.plans.wording import sentence, time_line


class PlanCard(Card):
    change_wanted = Signal()
    sleep_wanted = Signal()
    step_wanted = Signal(int)  # -1 up, 1 down
    let_go_wanted = Signal()
    glimmer_wanted = Signal()
    up_wanted = Signal()
    down_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.offer(self.tr("Change"), self.change_wanted, "F2")
        self._sleep = self.offer("", self.sleep_wanted)
        self._glimmer = self.offer(self.tr("The glimmer it came from"), self.glimmer_wanted)
        self._up = self.offer(self.tr("Up"), self.up_wanted, self.tr("Alt+Up"))
        self._down = self.offer(self.tr("Down"), self.down_wanted, self.tr("Alt+Down"))
        self.offer(self.tr("Let go"), self.let_go_wanted, self.tr("Del"))
        self._add_keys()
        self.up_wanted.connect(lambda: self.step_wanted.emit(-1))
        self.down_wanted.connect(lambda: self.step_wanted.emit(1))

    def show_plan(self, plan: Plan, *, first: bool, last: bool) -> None:
        asleep = self.tr("asleep") if plan.asleep else ""
        line = " · ".join(part for part in (asleep, time_line(plan)) if part)
        self._sleep.setText(self.tr("Wake it") if plan.asleep else self.tr("Put to sleep"))
        self._glimmer.setVisible(plan.moment is not None)
        self._up.setEnabled(not first)
        self._down.setEnabled(not last)
        self.say(sentence(plan), line)

    def _add_keys(self) -> None:
        """Shortcuts, since a button would take the arrow keys for a way to the next one."""
        for key, wish in (
            (Qt.Key.Key_F2, self.change_wanted),
            (Qt.Key.Key_Delete, self.let_go_wanted),
            (Qt.Modifier.ALT | Qt.Key.Key_Up, self.up_wanted),
            (Qt.Modifier.ALT | Qt.Key.Key_Down, self.down_wanted),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(wish)


class OfferCard(Card):
    """A suggestion or an example: one press begins a plan with it."""

    begin_wanted = Signal()

    def __init__(self, words: str, line: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        begin = QCoreApplication.translate("Plans", "Begin a plan with this")
        self.offer(begin, self.begin_wanted)
        self.say(words, line)
