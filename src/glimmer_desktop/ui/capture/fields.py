"""What the form is made of, and where it stands. `form.py` says what it means."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from glimmer_desktop.domain.moment import Family
from glimmer_desktop.services.vocabulary import Starter
from glimmer_desktop.ui.capture import keys
from glimmer_desktop.ui.capture.extras import Extras
from glimmer_desktop.ui.capture.kind_switch import KindSwitch
from glimmer_desktop.ui.capture.note_edit import NoteEdit
from glimmer_desktop.ui.capture.openers import Openers
from glimmer_desktop.ui.capture.prompt_line import PromptLine
from glimmer_desktop.ui.capture.size_buttons import SizeButtons
from glimmer_desktop.ui.capture.starter_row import StarterRow
from glimmer_desktop.ui.choice_words import field_title
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.photo_strip import PhotoStrip
from glimmer_desktop.ui.widgets.plain_label import plain_label
from glimmer_desktop.ui.widgets.section import Section
from glimmer_desktop.ui.widgets.tab_turn import take_turn
from glimmer_desktop.ui.widgets.when_button import WhenButton
from glimmer_desktop.ui.widgets.word_row import FaceRow, WordRow
from glimmer_desktop.ui.words import family_name

if TYPE_CHECKING:
    from glimmer_desktop.services.ports.clock import Clock
    from glimmer_desktop.ui.capture.gratitude import GratitudeLine
    from glimmer_desktop.ui.capture.taken_offer import TakenOffer

ASKED_FOR = (Family.QUALITY, Family.VALUE, Family.PLACE, Family.COMPANY)
"""Families that stay folded behind "+ a value" and its neighbours until they are wanted."""


class Fields(QWidget):
    """The widgets in their order; nothing is connected yet."""

    def __init__(self, theme: Theme, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = plain_label()
        self.when = WhenButton(clock)
        self.note = NoteEdit(self.cues, 3, 8)
        self.and_also = NoteEdit(self.cues, 1, 4)
        self.faces = FaceRow()
        self.shift_from = FaceRow(folded=True)
        self.rows = {
            Family.CUE: WordRow(self.tr("+ another cue")),
            Family.SENSE: WordRow(self.tr("+ another"), first=8),
            Family.QUALITY: WordRow(self.tr("+ another"), first=8, folded=True),
            Family.VALUE: WordRow(self.tr("+ another value"), folded=True),
            Family.PLACE: WordRow(self.tr("+ another place"), folded=True),
            Family.COMPANY: WordRow(self.tr("+ someone else"), folded=True),
        }
        self.photos = PhotoStrip(theme)
        self.kind_button = KindSwitch()
        self.openers = Openers()
        self.size_buttons = SizeButtons()
        self.extras = Extras(theme, clock, self.cues)
        self.sections: dict[str, Section] = {}
        self.question: PromptLine | None = None
        self.gratitude: GratitudeLine | None = None
        self.taken: TakenOffer | None = None
        self._column = QVBoxLayout(self)
        self._lay_out()

    def add_starters(self, starters: Sequence[Starter]) -> StarterRow:
        """Something to begin with, below the words."""
        row = StarterRow(starters)
        self.sections["starters"] = Section(self.tr("Or begin with one of these"), row)
        self._column.insertWidget(self._column.indexOf(self.note) + 1, self.sections["starters"])
        take_turn(self.note, row)
        return row

    def add_question(self) -> PromptLine:
        """A line for what is asked, above the words."""
        line = self.question = PromptLine()
        self._column.insertWidget(self._column.indexOf(self.note), line)
        take_turn(self.when, line)
        return line

    def add_gratitude(self) -> GratitudeLine:
        """A line for what is appreciated, below all that asks for other words."""
        from glimmer_desktop.ui.capture.gratitude import GratitudeLine

        line = self.gratitude = GratitudeLine(self.cues)
        self._column.insertWidget(self._column.indexOf(self.openers), line)
        take_turn(self.and_also, line)
        return line

    def add_taken(self, clock: Clock) -> TakenOffer:
        """A line that offers the time of a picture, below the pictures."""
        from glimmer_desktop.ui.capture.taken_offer import TakenOffer

        offer = self.taken = TakenOffer(clock, self)
        self._column.insertWidget(self._column.indexOf(self.photos) + 1, offer)
        return offer

    def cues(self) -> Sequence[str]:
        """The cues that `#` may find, those that are on first."""
        row = self.rows[Family.CUE]
        return (*row.chosen(), *row.offered())

    def minimumSizeHint(self) -> QSize:
        """Rows of chips wrap: how high they are is asked for a width, not promised here."""
        return QSize(super().minimumSizeHint().width(), 0)

    def wear(self, theme: Theme) -> None:
        """Fonts follow the theme and the person's text size."""
        self.heading.setFont(theme.sans(1.3, bold=True))
        self.note.setFont(theme.serif(1.2))
        self.and_also.setFont(theme.serif(1.1))
        self.photos.wear(theme)
        self.extras.wear(theme)
        if self.question is not None:
            self.question.wear(theme)
        if self.gratitude is not None:
            self.gratitude.wear(theme)
        for section in self.sections.values():
            section.wear(theme)

    def _lay_out(self) -> None:
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        top = QHBoxLayout()
        top.addWidget(self.heading, 1)
        top.addWidget(self.when)
        self._column.addLayout(top)
        self._column.addWidget(self.note)
        self._add_section(Family.CUE.value, family_name(Family.CUE), self.rows[Family.CUE])
        self._add_section("shift_from", field_title("shift_from"), self.shift_from)
        aside = self.tr("(more than one can be true)")
        self._add_section("faces", self.tr("Where I am"), self.faces, aside)
        for family in (Family.SENSE, *ASKED_FOR):
            self._add_section(family.value, family_name(family), self.rows[family])
        self._add_section("and_also", self.tr("And also"), self.and_also)
        self._fill_the_quiet_row()
        for part in (self.openers, self.photos, self.size_buttons, self.extras):
            self._column.addWidget(part)

    def _add_section(self, name: str, title: str, body: QWidget, aside: str = "") -> None:
        self.sections[name] = Section(title, body, aside, keys.shown(name))
        self._column.addWidget(self.sections[name])

    def _fill_the_quiet_row(self) -> None:
        for name, label in (
            ("qualities", self.tr("+ it felt")),
            ("values", self.tr("+ a value")),
            ("places", self.tr("+ where")),
            ("company", self.tr("+ with whom")),
            ("shift_from", self.tr("+ before that")),
            ("and_also", self.tr("+ and also…")),
        ):
            self.openers.add(name, label, self.sections[name], keys.shown(name))
        self.kind_button.setToolTip(keys.shown("kind"))
        self.openers.append(self.kind_button)
