"""Rows of chips: a person's words of one family, and the faces. What is on keeps its order."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from glimmer_desktop.domain.moment import Face
from glimmer_desktop.ui.theme.theme import CHIP_HEIGHT
from glimmer_desktop.ui.widgets.chip import Chip
from glimmer_desktop.ui.widgets.chip_flow import ChipFlow
from glimmer_desktop.ui.widgets.matching import same
from glimmer_desktop.ui.widgets.word_field import WordField
from glimmer_desktop.ui.words import face_meaning, face_name

_FEWEST = 1
"""Chips that a row in sight offers at least, though it may need a line more."""


def adding_chip(words: str) -> QPushButton:
    """The chip at the end of a row that brings another one: "+ another"."""
    chip = QPushButton(words)
    chip.setAutoDefault(False)
    chip.setProperty("chip", True)
    chip.setProperty("soft", True)
    chip.setMinimumHeight(CHIP_HEIGHT)
    return chip


class WordRow(ChipFlow):
    """The `first` words of a list as chips, the others behind "+ another".

    Folded, it knows what is offered and chosen, and has made no chip for it yet.
    """

    changed = Signal()

    def __init__(
        self,
        another: str,
        *,
        first: int = 6,
        folded: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._first = first
        self._folded = folded
        self._offered: list[str] = []
        self._chosen: list[str] = []
        self._chips: dict[str, Chip] = {}
        self._another = adding_chip(another)
        self._another.clicked.connect(self.ask_another)
        self._arrange()

    def offer(self, words: Iterable[str]) -> None:
        """The whole list, best first. Chips are arranged anew: not while they are in sight."""
        offered = list(dict.fromkeys(words))
        if offered != self._offered:
            self._offered = offered
            self._arrange()

    def offer_in_sight(self, words: Iterable[str]) -> None:
        """The same while the row is looked at: what stands below it does not move.

        As many chips as the lines that there are can hold.
        """
        before = self.lines_height()
        self._offered = list(dict.fromkeys(words))
        for count in range(self._first, _FEWEST - 1, -1):
            self._arrange(count)
            for chip in self._chips.values():
                chip.show()  # at once: what is hidden takes no room
            if self.lines_height() <= before:
                return

    def unfold(self) -> None:
        """It is about to be seen."""
        if self._folded:
            self._folded = False
            self._arrange()

    def offered(self) -> Sequence[str]:
        return tuple(self._offered)

    def chosen(self) -> tuple[str, ...]:
        """What is on, in the order it was chosen."""
        return tuple(self._chosen)

    def choose(self, words: Iterable[str]) -> None:
        """Let exactly these be on."""
        self._chosen = list(dict.fromkeys(words))
        self._arrange()

    def add(self, word: str) -> None:
        """Turn one word on, under the spelling it has in the list if it is there."""
        self.unfold()
        known = (*self._chosen, *self._chips, *self._offered)
        name = next((other for other in known if same(other, word)), word)
        if name in self._chosen:
            return
        if name not in self._chips:
            self._insert_chip(name)
        self._chips[name].setChecked(True)

    def remove(self, word: str) -> None:
        """Turn one word off."""
        self.choose(one for one in self._chosen if not same(one, word))

    def ask_another(self) -> None:
        """Offer the other words, and room for a new one."""
        self._another.hide()
        self._field.begin()

    @cached_property
    def _field(self) -> WordField:
        field = WordField(self._not_chosen)
        field.setAccessibleName(self._another.text())
        field.added.connect(self.add)
        field.left.connect(self._end_asking)
        self.stand_beside(field)
        return field

    def _not_chosen(self) -> list[str]:
        """Words for the field: those not in sight first, since the others have a chip."""
        behind = [word for word in self._offered if word not in self._chips]
        return [*behind, *(w for w in self._chips if w not in self._chosen)]

    def _end_asking(self) -> None:
        self._another.show()
        self._another.setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange(self, count: int | None = None) -> None:
        if self._folded:
            return
        first = self._offered[: self._first if count is None else count]
        shown = [*first, *(word for word in self._chosen if word not in first)]
        kept = {word: chip for word, chip in self._chips.items() if word in shown}
        self._chips = {word: kept.get(word) or self._new_chip(word) for word in shown}
        for word, chip in self._chips.items():
            chip.blockSignals(True)
            chip.setChecked(word in self._chosen)
            chip.blockSignals(False)
            chip.show_state()
        self.replace([*self._chips.values(), self._another])

    def _insert_chip(self, word: str) -> None:
        self._chips[word] = self._new_chip(word)
        self.insert(len(self._chips) - 1, self._chips[word])
        self._chips[word].show()

    def _new_chip(self, word: str) -> Chip:
        chip = Chip(word, parent=self)
        chip.toggled.connect(lambda on: self._toggled(word, on))
        return chip

    def _toggled(self, word: str, on: bool) -> None:
        if on:
            self._chosen.append(word)
        else:
            self._chosen.remove(word)
        self.changed.emit()


class FaceRow(ChipFlow):
    """The five faces and "not sure"; several may be on. Folded, it has made no chip yet."""

    changed = Signal()

    def __init__(self, *, folded: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen: list[Face] = []
        self._chips: dict[Face, Chip] = {}
        if not folded:
            self.unfold()

    def unfold(self) -> None:
        if not self._chips:
            self._chips = {face: self._new_chip(face) for face in Face}
            self.replace(list(self._chips.values()))

    def chosen(self) -> tuple[Face, ...]:
        return tuple(self._chosen)

    def choose(self, faces: Iterable[Face]) -> None:
        self._chosen = list(dict.fromkeys(faces))
        if self._chosen:
            self.unfold()
        for face, chip in self._chips.items():
            chip.blockSignals(True)
            chip.setChecked(face in self._chosen)
            chip.blockSignals(False)
            chip.show_state()

    def toggle(self, face: Face) -> None:
        self._chips[face].toggle()

    def _new_chip(self, face: Face) -> Chip:
        chip = Chip(face_name(face), face=face, parent=self)
        chip.setToolTip(face_meaning(face))
        chip.setAccessibleDescription(face_meaning(face))
        chip.toggled.connect(lambda on: self._toggled(face, on))
        return chip

    def _toggled(self, face: Face, on: bool) -> None:
        if on:
            self._chosen.append(face)
        else:
            self._chosen.remove(face)
        self.changed.emit()
