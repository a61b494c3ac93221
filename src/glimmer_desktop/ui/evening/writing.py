"""What is written in an evening: the question, the page, the faces, and whether it is private."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from glimmer_desktop.domain.moment import Draft
from glimmer_desktop.ui.choice_words import yes_name
from glimmer_desktop.ui.evening.earlier_line import EarlierLine
from glimmer_desktop.ui.evening.page import Page
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.chip import Chip
from glimmer_desktop.ui.widgets.following_scroll import FollowingScroll
from glimmer_desktop.ui.widgets.plain_label import plain_label
from glimmer_desktop.ui.widgets.section import Section
from glimmer_desktop.ui.widgets.spoken import announce
from glimmer_desktop.ui.widgets.word_row import FaceRow


class Writing(FollowingScroll):
    """The left side of the window. All of it may stay empty but a word."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.earlier = EarlierLine(theme)
        self.words = Page()
        self._day, self._question = plain_label(), plain_label()
        self._faces = FaceRow()
        aside = self.tr("(more than one can be true)")
        self._where = Section(self.tr("Where I am"), self._faces, aside)
        self._private = Chip(yes_name("private", True))
        self._private.setToolTip(self.tr("Covered until it is clicked"))
        self._private.setAccessibleDescription(self._private.toolTip())
        self._lay_out()
        self.words.textChanged.connect(self.changed)
        self._faces.changed.connect(self.changed)
        self._private.toggled.connect(self.changed)

    def begin(self, day: str) -> None:
        """A new sitting: its day, and no question yet."""
        self._day.setText(day)
        self.earlier.hide()
        self.ask("")

    def ask(self, question: str) -> None:
        """The question over the page; a screen reader is told when it comes."""
        if question == self._question.text():
            return
        self._question.setText(question)
        self.words.setAccessibleDescription(question)
        if question:
            announce(self.words, question)

    def question(self) -> str:
        return self._question.text()

    def draft(self) -> Draft:
        return Draft(
            text=self.words.text(),
            faces=self._faces.chosen(),
            private=self._private.isChecked(),
        )

    def show_draft(self, draft: Draft) -> None:
        """Exactly this; nothing is told of it."""
        for part in (self.words, self._private):
            part.blockSignals(True)
        self.words.set_text(draft.text)
        self._private.setChecked(draft.private)
        for part in (self.words, self._private):
            part.blockSignals(False)
        self._private.show_state()
        self._faces.choose(draft.faces)

    def take_to_page(self) -> bool:
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def take_to_faces(self) -> bool:
        self._where.begin()
        return True

    def wear(self, theme: Theme) -> None:
        self._day.setFont(theme.sans(0.95))
        self._question.setFont(theme.serif(1.45))
        # A question that comes a moment later pushes nothing down.
        self._question.setMinimumHeight(QFontMetrics(self._question.font()).lineSpacing())
        self.words.wear(theme)
        self._where.wear(theme)
        self._private.setFont(theme.sans())
        self.earlier.wear(theme)

    def _lay_out(self) -> None:
        self._day.setProperty("soft", True)
        self.column.setContentsMargins(24, 16, 20, 14)
        self.column.setSpacing(10)
        parts: tuple[QWidget, ...] = (self.earlier, self._day, self._question)
        for part in parts:
            self.column.addWidget(part)
        self.column.addWidget(self.words, 1)
        self.column.addWidget(self._where)
        self.column.addWidget(self._private, 0, Qt.AlignmentFlag.AlignLeading)
