"""What the moments themselves say, beside the map: counts, and how sure so few can make one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from glimmer_desktop.domain.moment import Family
from glimmer_desktop.domain.patterns import SHOWN_FAMILIES, DayPart
from glimmer_desktop.services.my_map import Figures
from glimmer_desktop.settings.schema import MapSpan
from glimmer_desktop.ui.map.rows import Rows
from glimmer_desktop.ui.map.wording import day_part_name, group_title
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.chip import Chip
from glimmer_desktop.ui.widgets.chip_flow import ChipFlow
from glimmer_desktop.ui.widgets.choice_button import ChoiceButton
from glimmer_desktop.ui.widgets.flow import FlowLayout
from glimmer_desktop.ui.widgets.plain_label import wrap_plainly
from glimmer_desktop.ui.widgets.quiet_button import QuietButton

SPANS = tuple(MapSpan)
VALUES_AT_FIRST = 12


class FiguresCard(QFrame):
    """Shows `Figures` and tells what is wished to be seen of them."""

    span_chosen = Signal(object)  # MapSpan
    hard_wanted = Signal(bool)
    moments_wanted = Signal(object, str)  # Family, word

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "plain")
        self._hard = False
        self._figures: Figures | None = None
        self._all_values = False
        self._title = QLabel(self.tr("When something eased a touch, this was there"), self)
        spans = [self.tr("the last 90 days"), self.tr("the last year"), self.tr("all moments")]
        self._span = ChoiceButton(self.tr("Moments of"), spans, self)
        self._whether_hard = QuietButton("", self)
        self.by_hour = Rows(self.tr("By the clock"), theme, pressable=False)
        self.groups = {
            family: Rows(group_title(family), theme, pressable=True) for family in SHOWN_FAMILIES
        }
        self._said = QLabel(self)
        self._band = QLabel(self)
        self._left_out = QLabel(self)
        for label in (self._said, self._band, self._left_out):
            label.setProperty("soft", True)
        self._values_title = QLabel(self.tr("Values they touched"), self)
        self.values = ChipFlow(self)
        self._more_values = QuietButton("", self)
        self._build()
        self.wear(theme)

    def show_span(self, span: MapSpan) -> None:
        self._span.show_choice(SPANS.index(span))

    def show_figures(self, figures: Figures) -> None:
        """Draw what there is; where there is too little, say so kindly."""
        self._figures = figures
        self._hard = figures.hard
        self._name_hard()
        self.by_hour.show_lines(
            [(day_part_name(DayPart(line.name)), line) for line in figures.day_parts]
        )
        for family, rows in self.groups.items():
            rows.show_lines([(line.name, line) for line in figures.words[family]])
        drawn = bool(figures.day_parts or any(figures.words.values()))
        self._band.setVisible(drawn)
        self._say("" if drawn else self._too_few())
        self._show_values(figures.values)

    def say_trouble(self, sentence: str) -> None:
        """Why the journal could not be counted."""
        self._say(sentence)

    def wear(self, theme: Theme) -> None:
        for title in (self._title, self._values_title):
            title.setFont(theme.sans(1.1, bold=True))
        for label in (self._said, self._band, self._left_out):
            label.setFont(theme.sans(0.92))
        for part in (
            self._span,
            self._whether_hard,
            self._more_values,
            *self.values.findChildren(Chip),
        ):
            part.setFont(theme.sans())
        for rows in (self.by_hour, *self.groups.values()):
            rows.wear(theme)

    def _too_few(self) -> str:
        return self.tr(
            "Nothing is drawn yet, and that is fine. Once eight moments say whether something "
            "eased, what was there with them stands here."
        )

    def _say(self, sentence: str) -> None:
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))

    def _name_hard(self) -> None:
        self._whether_hard.setText(
            self.tr("Leave out triggers and hard faces")
            if self._hard
            else self.tr("With triggers and hard faces")
        )

    def _show_values(self, values: Sequence[tuple[str, int]]) -> None:
        few = values if self._all_values else values[:VALUES_AT_FIRST]
        self.values.replace([self._value(name, count) for name, count in few])
        for part in (self._values_title, self.values):
            part.setVisible(bool(values))
        hidden = len(values) - len(few)
        self._more_values.setText(
            self.tr("Show {count} more").format(count=QLocale().toString(hidden))
        )
        self._more_values.setVisible(hidden > 0)

    def _show_all_values(self) -> None:
        self._all_values = True
        if self._figures is not None:
            self._show_values(self._figures.values)
        self.values.focus_first()

    def _value(self, name: str, count: int) -> Chip:
        number = self.locale().toString(count)
        chip = Chip(f"{name} · {number}")
        chip.setCheckable(False)
        chip.setAutoDefault(True)  # Enter works it
        chip.setFont(self._span.font())
        chip.setAccessibleName(f"{name}: {number}")
        chip.setAccessibleDescription(self.tr("Shows these moments in the gallery"))
        chip.clicked.connect(lambda: self.moments_wanted.emit(Family.VALUE, name))
        return chip

    def _build(self) -> None:
        self._band.setText(
            self.tr(
                "The band shows how sure this can be with so few moments: 95 times in a hundred, "
                "it holds. Below eight, nothing is drawn."
            )
        )
        self._left_out.setText(
            self.tr(
                "Private moments and those let go are left out, and people are never counted. "
                "What was there need not be what helped."
            )
        )
        labels = (self._title, self._said, self._band, self._left_out, self._values_title)
        for label in labels:
            wrap_plainly(label)
        self._name_hard()
        for quiet in (self._whether_hard, self._more_values):
            quiet.setProperty("link", True)
        self._more_values.clicked.connect(self._show_all_values)
        self._whether_hard.clicked.connect(lambda: self.hard_wanted.emit(not self._hard))
        self._span.chosen.connect(lambda index: self.span_chosen.emit(SPANS[index]))
        for family, rows in self.groups.items():
            rows.pressed.connect(lambda name, family=family: self.moments_wanted.emit(family, name))
        self._lay_out()

    def _lay_out(self) -> None:
        choices = QWidget(self)
        flow = FlowLayout(choices, gap=8)
        flow.addWidget(self._span)
        flow.addWidget(self._whether_hard)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(10)
        for part in (self._title, choices, self._said, self.by_hour, *self.groups.values()):
            column.addWidget(part)
        values = (self._values_title, self.values, self._more_values)
        for part in (self._band, *values, self._left_out):
            column.addWidget(part)
        column.setAlignment(self._more_values, Qt.AlignmentFlag.AlignLeading)
        for part in (self._said, self._band, *values):
            part.hide()
