"""The day's moments beside the page: light ones in sight, hard ones behind one press."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from itertools import pairwise

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from glimmer_desktop.domain.evening import Beside
from glimmer_desktop.domain.moment import Moment, MomentId
from glimmer_desktop.ui.evening.moment_card import MomentCard
from glimmer_desktop.ui.gallery.tile import TilePainter
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.chip_flow import tab_anchor
from glimmer_desktop.ui.widgets.following_scroll import FollowingScroll
from glimmer_desktop.ui.widgets.plain_label import plain_label
from glimmer_desktop.ui.widgets.quiet_button import QuietButton


class BesidePane(FollowingScroll):
    """Nothing is counted, and where there is nothing one kind line says so."""

    moment_asked = Signal(object, bool)  # Moment, and whether it was uncovered here
    picture_wanted = Signal(object, QSize, float)  # Moment; size and radius in px of the screen

    def __init__(self, theme: Theme, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._theme = theme
        self._now = now
        self._day = Beside()
        self._cards: dict[MomentId, MomentCard] = {}
        self._uncovered: set[MomentId] = set()
        self._kind_line = ""
        self._title, self._quiet = plain_label(), plain_label()
        self._more = plain_label(self.tr("There is more of this day in the gallery."))
        self._anchor = tab_anchor(self.page)  # cards are made when the rest has its turn
        self._fold = QuietButton()
        self._lay_out()
        self.wear(theme)

    def begin(self, title: str) -> None:
        """A new sitting: everything is folded and covered again, and nothing is known yet."""
        self._title.setText(title)
        self.page.setAccessibleName(title)
        self._uncovered.clear()
        self._folded = True
        self._kind_line = ""
        self.show_day(Beside(), "")

    def show_day(self, day: Beside, kind_line: str) -> None:
        """These lie here from now on; `kind_line` stands where there are none."""
        self._day = day
        self._kind_line = kind_line
        self._arrange()

    def show_picture(self, moment_id: MomentId, image: QImage) -> None:
        """If it still lies here."""
        if moment_id in self._cards:
            self._cards[moment_id].show_picture(image)

    def take_keyboard(self) -> bool:
        """To the first of them; whether there is any."""
        first = next(iter(self._cards.values()), None)
        here = first or (None if self._fold.isHidden() else self._fold)
        if here is not None:
            here.setFocus(Qt.FocusReason.OtherFocusReason)
        return here is not None

    def has_keyboard(self) -> bool:
        return self.isAncestorOf(self.window().focusWidget())

    def wear(self, theme: Theme) -> None:
        self._theme = theme
        self._tiles = TilePainter(theme, self.locale())
        self._title.setFont(theme.sans(0.95, bold=True))
        self._quiet.setFont(theme.serif(1.1))
        self._more.setFont(theme.sans(0.95))
        self._fold.setFont(theme.sans(0.95))
        self._arrange()

    def _lay_out(self) -> None:
        self._folded = True
        for label in (self._title, self._quiet, self._more):
            label.setProperty("soft", True)
        self._fold.setProperty("link", True)
        self._fold.clicked.connect(self._turn_fold)
        self.column.setContentsMargins(16, 16, 20, 16)
        self.column.setSpacing(10)
        self.column.addWidget(self._title)
        self.column.addWidget(self._quiet)
        self.column.addWidget(self._fold, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addWidget(self._more)
        self.column.addStretch(1)

    def _turn_fold(self) -> None:
        self._folded = not self._folded
        self._arrange()
        self._fold.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self, self._bring_hard_into_sight)

    def _bring_hard_into_sight(self) -> None:
        """The first of what was folded out, once it has its place."""
        if not self._folded and self._day.hard:
            self.ensureWidgetVisible(self._cards[self._day.hard[0].id], 0, 16)

    def _arrange(self) -> None:
        """Cards are made anew: the day is short, and what is folded away has none."""
        day = self._day
        focused = next((one for one, card in self._cards.items() if card.hasFocus()), None)
        for card in self._cards.values():
            self.column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = {}
        self._add(day.light, self.column.indexOf(self._fold))
        hard = () if self._folded else day.hard
        self._add(hard, self.column.indexOf(self._fold) + 1)
        self._quiet.setText(self._kind_line)
        self._quiet.setVisible(bool(self._kind_line) and not (day.light or day.hard))
        self._fold.setText(
            self.tr("Show what was hard, too")
            if self._folded
            else self.tr("Fold away what was hard")
        )
        self._fold.setVisible(bool(day.hard))
        self._more.setVisible(day.more)
        self._in_turn()
        if focused in self._cards:
            self._cards[focused].setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, moments: Iterable[Moment], at: int) -> None:
        for place, moment in enumerate(moments, start=at):
            covered = moment.private and moment.id not in self._uncovered
            card = MomentCard(moment, self._tiles, self._now, covered=covered, parent=self.page)
            card.opened.connect(self._asked)
            card.uncovered.connect(self._uncover)
            card.picture_wanted.connect(self.picture_wanted)
            self._cards[moment.id] = card
            self.column.insertWidget(place, card)

    def _asked(self, moment: Moment) -> None:
        self.moment_asked.emit(moment, moment.id in self._uncovered)

    def _uncover(self, moment: Moment) -> None:
        self._uncovered.add(moment.id)

    def _in_turn(self) -> None:
        """Tab goes down the pane as the eyes do: what is folded out stands below its button."""
        cards = list(self._cards.values())
        light = len(self._day.light)
        order: list[QWidget] = [self._anchor, *cards[:light], self._fold, *cards[light:]]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)
