"""The fields of a moment, for noting one and for changing one that was kept."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from glimmer_desktop.domain.moment import WRITTEN, Draft, Family, Kind
from glimmer_desktop.services.vocabulary import Starter
from glimmer_desktop.ui.capture import hashtags, keys
from glimmer_desktop.ui.capture.cue_order import CueOrder
from glimmer_desktop.ui.capture.did_next import DidNextOpener
from glimmer_desktop.ui.capture.fields import ASKED_FOR, Fields
from glimmer_desktop.ui.capture.note_edit import NoteEdit
from glimmer_desktop.ui.capture.pictures_in import files_in, image_in
from glimmer_desktop.ui.capture.size import Size
from glimmer_desktop.ui.capture.starter_row import with_starter
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.words import kind_question

if TYPE_CHECKING:
    from glimmer_desktop.services.ports.clock import Clock
    from glimmer_desktop.services.prompting import Asked
    from glimmer_desktop.ui.capture.gratitude import GratitudeLine
    from glimmer_desktop.ui.capture.more.fold import Fold


class MomentForm(Fields):
    """Shows a draft and gives it back; what has no field here survives untouched."""

    changed = Signal()
    keep_requested = Signal()
    files_offered = Signal(list)  # list[Path]
    image_offered = Signal(object)  # QImage
    refused = Signal(object)  # Known
    resized = Signal()
    size_chosen = Signal(object)  # Size: the person wants it so
    another_wanted = Signal()  # another question than the one that is asked
    without_wanted = Signal()  # no question
    undo_beyond = Signal()  # undo was pressed in a text with nothing to undo

    def __init__(self, theme: Theme, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(theme, clock, parent)
        self._theme = theme
        self._clock = clock
        self._shown = Draft()
        self.asked_under: Callable[[str | None], Asked | None] = lambda _: None
        """What was asked under the key that a draft brings along."""
        self._size = Size.USUAL
        self._cue_order = CueOrder()
        self._every_cue: Sequence[str] = ()
        self._did_next = DidNextOpener(self.openers, self.extras)
        self._body_places: Sequence[str] = ()
        self._grateful = False
        self.setAcceptDrops(True)
        self._connect()
        self._bind_keys()
        self.wear(theme)
        self.show_draft(Draft())

    # What it says

    def draft(self) -> Draft:
        """What is said now."""
        rows: dict[str, Any] = {family.value: row.chosen() for family, row in self.rows.items()}
        return replace(
            self._shown,
            kind=self.kind_button.kind(),
            noticed_at=self.when.when(),
            text=self.note.text(),
            and_also=self.and_also.text(),
            faces=self.faces.chosen(),
            shift_from=self.shift_from.chosen(),
            photos=self.photos.photos(),
            **rows,
            **self.extras.said(),
            **(self.gratitude.said() if self.gratitude and self._grateful else {}),
        )

    def finished_draft(self) -> Draft:
        """The draft to keep: an open composition is taken in, `#cues` in the text count, and the
        blanks that a chosen cue or a last Enter left at the end are let go."""
        self.note.commit_preedit()
        self.and_also.commit_preedit()
        self.extras.settle()
        if self.gratitude is not None:
            self.gratitude.field.edit.commit_preedit()
        draft = self.draft()
        written = f"{draft.text}\n{draft.and_also}"
        cues = dict.fromkeys((*draft.cues, *hashtags.marked(written, self.cues())))
        trimmed = {name: getattr(draft, name).rstrip() for name in WRITTEN}
        return replace(draft, cues=tuple(cues), **trimmed)

    def show_draft(self, draft: Draft) -> None:
        """Show another draft. `changed` is not emitted."""
        blocked = QSignalBlocker(self)
        self._shown = draft
        self.ask(self.asked_under(draft.prompt), answered=False)
        self.kind_button.show_kind(draft.kind)
        self.heading.setText(kind_question(draft.kind))
        self.when.set_when(draft.noticed_at)
        self.note.set_text(draft.text)
        self.and_also.set_text(draft.and_also)
        self.faces.choose(draft.faces)
        self.shift_from.choose(draft.shift_from)
        for family, row in self.rows.items():
            row.choose(draft.words(family))
        for name in ("shift_from", "and_also", *(family.value for family in ASKED_FOR)):
            self.openers.set_open(name, bool(getattr(draft, name)))
        self.photos.show_photos(draft.photos)
        if self.taken is not None:
            self.taken.withdraw()
        self.extras.show_draft(draft)
        if self.gratitude is not None:
            self.gratitude.show_draft(draft)
        self._fold()
        self.note.close_list()
        self.and_also.close_list()
        self._order_cues()
        blocked.unblock()
        self.resized.emit()

    def offer(
        self, words: Mapping[Family, Sequence[str]], cue_order: CueOrder | None = None
    ) -> None:
        """The words to choose from. Chips are arranged anew: not while they are in sight."""
        self._cue_order = cue_order or self._cue_order
        self._every_cue = words.get(Family.CUE, self._every_cue)
        for family, row in self.rows.items():
            if family in words and family is not Family.CUE:
                row.offer(words[family])
        self._body_places = words.get(Family.BODY_PLACE, self._body_places)
        self.extras.offer(words)
        if self.gratitude is not None:
            self.gratitude.offer(self._body_places)
        self._order_cues()

    def offer_starters(self, starters: Sequence[Starter]) -> None:
        """Something to begin with, or nothing any more: not while it is in sight."""
        if "starters" not in self.sections and starters:
            row = self.add_starters(starters)
            self.sections["starters"].wear(self._theme)
            row.pressed.connect(self._begin_with)
            self.note.textChanged.connect(lambda: row.follow(self.note.text()))
        if "starters" in self.sections:
            self.sections["starters"].setVisible(bool(starters))

    def offer_did_next(self, offered: bool) -> None:
        """What I did next, near: not while it is in sight."""
        self._did_next.offer(offered, self.draft())

    def ask(self, asked: Asked | None, *, answered: bool = True) -> None:
        """Ask something above the words, or nothing. `answered`: by what is said from now on."""
        if answered:
            self._shown = replace(self._shown, prompt=asked.key if asked else None)
        if asked is not None and self.question is None:
            line = self.add_question()
            line.wear(self._theme)
            line.another_wanted.connect(self.another_wanted)
            line.without_wanted.connect(self._go_without)
        if self.question is not None:
            self.question.show_asked(asked)
            self.note.setAccessibleDescription(self.question.text())
            self.resized.emit()

    def offer_gratitude(self, wanted: bool) -> None:
        """A line for what is appreciated, here and not under "more": not while it is in sight."""
        if wanted == self._grateful:
            return
        said = self.draft()
        if self.gratitude is None:
            self._connect_gratitude(self.add_gratitude())
        self._grateful = wanted
        self.extras.leave_out(GRATITUDE_FIELDS if wanted else frozenset())
        self.show_draft(said)

    def asks(self) -> bool:
        """Whether something is asked above the words."""
        return self.question is not None and not self.question.isHidden()

    # How it looks

    def set_size(self, size: Size) -> None:
        """How much is shown from now on. What is said is never hidden."""
        self._size = size
        self._fold()
        self.resized.emit()

    def size_shown(self) -> Size:
        return self._size

    def wear(self, theme: Theme) -> None:
        self._theme = theme
        super().wear(theme)

    def focus_note(self) -> None:
        self.note.setFocus(Qt.FocusReason.OtherFocusReason)

    # Drops

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        mime = event.mimeData()
        if files_in(mime) or mime.hasImage():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        mime = event.mimeData()
        files = files_in(mime)
        image = image_in(mime)
        if files:
            self.files_offered.emit(files)
        elif image is not None:
            self.image_offered.emit(image)
        event.acceptProposedAction()

    # Within

    def _connect(self) -> None:
        self.note.undo_beyond.connect(self.undo_beyond)
        self.note.setAccessibleName(self.tr("What you noticed"))
        self.note.setPlaceholderText(self.tr("One word is enough"))
        for edit in (self.note, self.and_also):
            edit.textChanged.connect(self.changed)
            self._connect_edit(edit)
        for row in self.rows.values():
            row.changed.connect(self.changed)
        for field in (self.faces, self.shift_from, self.when):
            field.changed.connect(self.changed)
        self.faces.changed.connect(self._order_cues_in_sight)
        self.kind_button.changed.connect(self._kind_changed)
        self.photos.changed.connect(self._photos_changed)
        self.photos.files_offered.connect(self.files_offered)
        self.photos.dated.connect(self._offer_taken)
        self.openers.unfolded.connect(self.resized)
        self.size_buttons.asked.connect(self._step)
        self.extras.changed.connect(self.changed)
        self.extras.resized.connect(self.resized)
        self.extras.made.connect(self._connect_fold)

    def _connect_edit(self, edit: NoteEdit) -> None:
        edit.keep_requested.connect(self.keep_requested)
        edit.cue_chosen.connect(self.rows[Family.CUE].add)
        edit.files_offered.connect(self.files_offered)
        edit.image_offered.connect(self.image_offered)
        edit.refused.connect(self.refused)
        edit.grew.connect(self.resized)

    def _connect_fold(self, fold: Fold) -> None:
        for edit in fold.edits:
            self._connect_edit(edit)

    def _connect_gratitude(self, line: GratitudeLine) -> None:
        line.wear(self._theme)
        line.offer(self._body_places)
        line.changed.connect(self.changed)
        line.resized.connect(self.resized)
        self._connect_edit(line.field.edit)

    def _bind_keys(self) -> None:
        does: dict[str, Callable[[], None]] = {
            "note": self.focus_note,
            "when": self.when.edit,
            "kind": self.kind_button.turn,
            "more": partial(self._step, True),
            "less": partial(self._step, False),
            "another": self._ask_another,
            "without": self._go_without,
            **{name: partial(self._go_to, name) for name in self.sections},
        }
        for name, chord in keys.CHORDS.items():
            keys.bind(self, chord, does[name])
        for face, chord in keys.FACE_CHORDS.items():
            keys.bind(self, chord, partial(self.faces.toggle, face))

    def _go_to(self, name: str) -> None:
        """Take the keyboard to a field, wherever it is folded away."""
        if self.openers.has(name):
            self.openers.ask_for(name)
            return
        if self.sections[name].isHidden():
            self.sections[name].show()
            self.resized.emit()
        self.sections[name].begin()

    def _step(self, more: bool) -> None:
        size = self._size.more() if more else self._size.less()
        if size is self._size:
            return
        self.set_size(size)
        self.size_chosen.emit(size)
        if more and size is Size.WHOLE:
            self.extras.begin()
        else:
            self.focus_note()

    def _ask_another(self) -> None:
        if self.asks():
            self.another_wanted.emit()

    def _go_without(self) -> None:
        if self.asks():
            self.without_wanted.emit()
            self.focus_note()

    def _begin_with(self, starter: Starter, on: bool) -> None:
        self.note.set_text(with_starter(self.note.text(), starter, on))
        senses = self.rows[Family.SENSE]
        for sense in starter.senses:
            (senses.add if on else senses.remove)(sense)
        self._fold()
        self.changed.emit()
        self.resized.emit()

    def _photos_changed(self) -> None:
        if self.taken is not None and not self.photos.photos():
            self.taken.withdraw()
        self._fold()
        self.changed.emit()
        self.resized.emit()

    def _offer_taken(self, taken: datetime) -> None:
        if self.taken is None:
            self.add_taken(self._clock).chosen.connect(self._take_time)
        if self.taken is not None and self.taken.offer(taken, self.when.when()):
            self.resized.emit()

    def _take_time(self, when: datetime | None) -> None:
        self.when.set_when(when)
        self.changed.emit()

    def _kind_changed(self) -> None:
        kind = self.kind_button.kind()
        self.heading.setText(kind_question(kind))
        if kind is Kind.BODY_NOTE:  # it may be a shift from one face to another
            self.openers.set_open("shift_from", True)
        self._fold()
        self._order_cues_in_sight()
        self.changed.emit()
        self.resized.emit()

    def _order_cues(self) -> None:
        self.rows[Family.CUE].offer(self._ordered_cues())

    def _order_cues_in_sight(self) -> None:
        self.rows[Family.CUE].offer_in_sight(self._ordered_cues())

    def _ordered_cues(self) -> list[str]:
        return self._cue_order.ordered(
            self._every_cue, self.faces.chosen(), self.kind_button.kind()
        )

    def _fold(self) -> None:
        """What a small form leaves out is hidden, unless something is said there."""
        full = self._size > Size.SMALL
        senses = self.rows[Family.SENSE]
        self.sections[Family.SENSE.value].setVisible(full or bool(senses.chosen()))
        self.openers.setVisible(full or self.kind_button.kind() is not Kind.GLIMMER)
        self.photos.setVisible(full or bool(self.photos.photos() or self.photos.waiting()))
        if self.gratitude is not None:
            kept = self.gratitude.says_something()
            self.gratitude.setVisible(self._grateful and (full or kept))
        self.size_buttons.show_size(self._size)
        self.extras.show_rows(all_=self._size is Size.WHOLE)


GRATITUDE_FIELDS = frozenset({"appreciation", Family.BODY_PLACE.value})
"""What the line for gratitude takes over from what stands under "more"."""
