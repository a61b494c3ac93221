"""Everything else that can be said, made from the plan when it is first opened."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from functools import singledispatchmethod
from typing import Any, Protocol

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QVBoxLayout, QWidget

from glimmer_desktop.domain.moment import Draft, Family
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.ui.capture.more import plan
from glimmer_desktop.ui.capture.more.came_back import CameBackRow
from glimmer_desktop.ui.capture.more.came_before import CameBeforeRow
from glimmer_desktop.ui.capture.more.choice_row import ChoiceRow
from glimmer_desktop.ui.capture.more.word_rows import (
    AppreciatedField,
    ChosenRow,
    Cues,
    WrittenField,
)
from glimmer_desktop.ui.choice_words import field_title
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.section import Section
from glimmer_desktop.ui.words import family_name

_UNSAID = Draft()


class Row(Protocol):
    """One row: shows its part of a draft and says it again."""

    changed: SignalInstance

    def show_draft(self, draft: Draft) -> None: ...

    def said(self) -> Mapping[str, Any]: ...


class Fold(QWidget):
    """The rows of `plan.rows()` under their headings."""

    changed = Signal()
    resized = Signal()

    def __init__(self, clock: Clock, cues: Cues) -> None:
        super().__init__()
        self._clock = clock
        self._cues = cues
        self._all = False
        self._near: Collection[str] = ()
        self._left_out: frozenset[str] = frozenset()
        self._rows: list[tuple[Row, Section]] = []
        self.chosen: dict[Family, ChosenRow] = {}
        self.edits: list[WrittenField] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        for row in plan.rows():
            self._add(row)

    def show_draft(self, draft: Draft) -> None:
        """Show what a draft says here; `changed` is not emitted."""
        was_blocked = self.blockSignals(True)
        for row, _ in self._rows:
            row.show_draft(draft)
        self.blockSignals(was_blocked)

    def said(self) -> dict[str, Any]:
        """Every field that has a row here, with its value."""
        return {field: value for row, _ in self._rows for field, value in row.said().items()}

    def offer(self, words: Mapping[Family, Sequence[str]]) -> None:
        """The words to choose from; of a list that is left out there is no row."""
        for family, row in self.chosen.items():
            row.offer(words.get(family, ()))
        self.show_rows(all_=self._all, near=self._near)

    def leave_out(self, fields: frozenset[str]) -> None:
        """These have another place, and no row here."""
        self._left_out = fields
        self.show_rows(all_=self._all, near=self._near)

    def show_rows(self, *, all_: bool, near: Collection[str] = ()) -> None:
        """All rows, or only those that say something and those of the fields that are to be near.
        What is said is never hidden."""
        self._all, self._near = all_, near
        for row, section in self._rows:
            said = row.said()
            wanted = (all_ and _has_a_choice(row)) or any(field in near for field in said)
            shown = wanted or _says_something(said)
            section.setVisible(shown and not self._left_out.issuperset(said))
        self.setVisible(any(not section.isHidden() for _, section in self._rows))

    def begin(self, field: str = "") -> None:
        """Take the keyboard to the row of a field, or to the first row."""
        found = (section for row, section in self._rows if not field or field in row.said())
        next(found).begin()

    def settle(self) -> None:
        """Take in what an input method holds."""
        for edit in self.edits:
            edit.commit_preedit()

    def wear(self, theme: Theme) -> None:
        for _, section in self._rows:
            section.wear(theme)
        for edit in self.edits:
            edit.setFont(theme.serif(1.1))

    # Made from the plan

    @singledispatchmethod
    def _add(self, row: plan.Row) -> None:
        raise TypeError(row)

    @_add.register
    def _(self, row: plan.Choices) -> None:
        self._stand(ChoiceRow(row.chips), field_title(row.title))

    @_add.register
    def _(self, row: plan.Chosen) -> None:
        another = self.tr("+ another")
        chosen = self.chosen[row.family] = ChosenRow(row.family, another, row.first)
        self._stand(chosen, family_name(row.family))

    @_add.register
    def _(self, row: plan.Written) -> None:
        edit = WrittenField(row.field, self._cues)
        self.edits.append(edit)
        self._stand(edit, field_title(row.field))

    @_add.register
    def _(self, _row: plan.Appreciated) -> None:
        field = AppreciatedField(self._cues)
        self.edits.append(field.edit)
        felt = self._section_of(Family.BODY_PLACE)
        field.opened.connect(lambda open_: felt.set_title(self._asked_where(open_)))
        field.opened.connect(lambda _: self.resized.emit())
        field.pressed.connect(lambda: self._ask_where(felt, field))
        self._stand(field, field_title("appreciation"))

    @_add.register
    def _(self, _row: plan.CameBack) -> None:
        self._stand(CameBackRow(self._clock), field_title("again"))

    @_add.register
    def _(self, _row: plan.CameBefore) -> None:
        self.came_before = CameBeforeRow()
        self._stand(self.came_before, field_title("linked_to"))

    def _stand(self, row: Any, title: str) -> None:
        section = Section(title, row)
        row.changed.connect(self.changed)
        self._rows.append((row, section))
        self._column.addWidget(section)

    def _section_of(self, family: Family) -> Section:
        return next(section for row, section in self._rows if row is self.chosen[family])

    def _ask_where(self, felt: Section, field: AppreciatedField) -> None:
        """Where first, unless the body is left out; then what for."""
        if felt.isHidden():
            field.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            felt.begin()

    def _asked_where(self, appreciated: bool) -> str:
        return self.tr("Where do you feel it?") if appreciated else family_name(Family.BODY_PLACE)


def _has_a_choice(row: Row) -> bool:
    return bool(row.offered()) if isinstance(row, ChosenRow) else True


def _says_something(said: Mapping[str, Any]) -> bool:
    return any(value != getattr(_UNSAID, field) for field, value in said.items())
