"""The fields of a moment, for noting one and for changing one that was kept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from glimmer_desktop.domain.moment import Draft, Face, Family, Kind
from glimmer_desktop.services.ports import Clock
from glimmer_desktop.ui.capture import hashtags
from glimmer_desktop.ui.capture.kind_switch import KindSwitch
from glimmer_desktop.ui.capture.note_edit import NoteEdit
from glimmer_desktop.ui.capture.pictures_in import files_in, image_in
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.chip_flow import ChipFlow
from glimmer_desktop.ui.widgets.photo_strip import PhotoStrip
from glimmer_desktop.ui.widgets.quiet_button import QuietButton
from glimmer_desktop.ui.widgets.section import Section
from glimmer_desktop.ui.widgets.when_button import WhenButton
from glimmer_desktop.ui.widgets.word_row import FaceRow, WordRow
from glimmer_desktop.ui.words import family_name, kind_question

ASKED_FOR = (Family.VALUE, Family.PLACE, Family.COMPANY)
"""Families that stay folded behind "+ a value" and its neighbours until they are wanted."""
SHOWN_FAMILIES = (Family.CUE, Family.SENSE, *ASKED_FOR)


class MomentForm(QWidget):
    """Shows a draft and gives it back; what has no field here survives untouched."""

    changed = Signal()
    keep_requested = Signal()
    files_offered = Signal(list)  # list[Path]
    image_offered = Signal(object)  # QImage
    refused = Signal(object)  # Known
    resized = Signal()
    undo_beyond = Signal()  # undo was pressed in a text with nothing to undo

    def __init__(self, theme: Theme, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown = Draft()
        self._compact = False
        self.setAcceptDrops(True)
        self.heading = QLabel()
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.when = WhenButton(clock)
        self.note = NoteEdit(self._cues, 3, 8)
        self.and_also = NoteEdit(self._cues, 1, 4)
        self.faces = FaceRow()
        self.rows = {
            Family.CUE: WordRow(self.tr("+ another cue")),
            Family.SENSE: WordRow(self.tr("+ another"), first=5),
            Family.VALUE: WordRow(self.tr("+ another value"), folded=True),
            Family.PLACE: WordRow(self.tr("+ another place"), folded=True),
            Family.COMPANY: WordRow(self.tr("+ someone else"), folded=True),
        }
        self.photos = PhotoStrip(theme)
        self.kind_button = KindSwitch()
        self._openers: dict[Family, QuietButton] = {}
        self._also_opener = QuietButton(self.tr("+ and also…"))
        self._more = QuietButton(self.tr("+ more"))
        self._more.setToolTip(self.tr("Everything else that can be said (Ctrl+M)"))
        self._sections: dict[Family | str, Section] = {}
        self._quiet_row = ChipFlow()
        self._lay_out()
        self._connect()
        self.wear(theme)
        self.show_draft(Draft())

    # What it says

    def draft(self) -> Draft:
        """What is said now, cues written with `#` included."""
        cues = self.rows[Family.CUE].chosen()
        text = self.note.text()
        return replace(
            self._shown,
            kind=self.kind_button.kind(),
            noticed_at=self.when.when(),
            text=text,
            and_also=self.and_also.text(),
            faces=self.faces.chosen(),
            cues=cues,
            photos=self.photos.photos(),
            senses=self.rows[Family.SENSE].chosen(),
            values=self.rows[Family.VALUE].chosen(),
            places=self.rows[Family.PLACE].chosen(),
            company=self.rows[Family.COMPANY].chosen(),
        )

    def finished_draft(self) -> Draft:
        """The draft to keep: an open composition is taken in, `#cues` in the text count, and the
        blanks that a chosen cue or a last Enter left at the end are let go."""
        self.note.commit_preedit()
        self.and_also.commit_preedit()
        draft = self.draft()
        written = f"{draft.text}\n{draft.and_also}"
        cues = dict.fromkeys((*draft.cues, *hashtags.marked(written, self._cues())))
        text, and_also = draft.text.rstrip(), draft.and_also.rstrip()
        return replace(draft, text=text, and_also=and_also, cues=tuple(cues))

    def show_draft(self, draft: Draft) -> None:
        """Show another draft. `changed` is not emitted."""
        blocked = [QSignalBlocker(self)]
        self._shown = draft
        self.kind_button.show_kind(draft.kind)
        self.heading.setText(kind_question(draft.kind))
        self.when.set_when(draft.noticed_at)
        self.note.set_text(draft.text)
        self.and_also.set_text(draft.and_also)
        self.faces.choose(draft.faces)
        for family, row in self.rows.items():
            row.choose(draft.words(family))
        for family in ASKED_FOR:
            self._unfold(family, bool(draft.words(family)))
        self._unfold_also(bool(draft.and_also))
        self.photos.show_photos(draft.photos)
        self._fold()
        self.note.close_list()
        self.and_also.close_list()
        del blocked
        self.resized.emit()

    def offer(self, words: Mapping[Family, Sequence[str]]) -> None:
        """The words to choose from. Chips are arranged anew: not while they are in sight."""
        for family, names in words.items():
            if family in self.rows:
                self.rows[family].offer(names)

    # How it looks

    def set_compact(self, compact: bool) -> None:
        """Only words, body and faces, or everything. What is said is never hidden."""
        self._compact = compact
        self._fold()
        self.resized.emit()

    def is_compact(self) -> bool:
        return self._compact

    def show_everything(self) -> None:
        """Open what compact keeps folded, for this time."""
        self.set_compact(False)
        self.focus_note()

    def minimumSizeHint(self) -> QSize:
        """Rows of chips wrap: how high they are is asked for a width, not promised here."""
        return QSize(super().minimumSizeHint().width(), 0)

    def wear(self, theme: Theme) -> None:
        """Fonts follow the theme and the person's text size."""
        self._theme = theme
        self.heading.setFont(theme.sans(1.3, bold=True))
        self.note.setFont(theme.serif(1.2))
        self.and_also.setFont(theme.serif(1.1))
        self.photos.wear(theme)
        for section in self._sections.values():
            section.wear(theme)

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

    def _cues(self) -> Sequence[str]:
        return (*self.rows[Family.CUE].chosen(), *self.rows[Family.CUE].offered())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        top = QHBoxLayout()
        top.addWidget(self.heading, 1)
        top.addWidget(self.when)
        column.addLayout(top)
        column.addWidget(self.note)
        column.addWidget(self._section(Family.CUE))
        aside = self.tr("(more than one can be true)")
        column.addWidget(self._named("faces", self.tr("Where I am"), self.faces, aside))
        column.addWidget(self._section(Family.SENSE))
        for family in ASKED_FOR:
            column.addWidget(self._section(family))
        column.addWidget(self._named("also", self.tr("And also"), self.and_also))
        for button in self._quiet_buttons():
            self._quiet_row.append(button)
        column.addWidget(self._quiet_row)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.photos)

    def _section(self, family: Family) -> Section:
        return self._named(family, family_name(family), self.rows[family])

    def _named(self, key: Family | str, title: str, body: QWidget, aside: str = "") -> Section:
        body.setAccessibleName(title)
        self._sections[key] = Section(title, body, aside)
        return self._sections[key]

    def _quiet_buttons(self) -> list[QuietButton]:
        labels = (self.tr("+ a value"), self.tr("+ where"), self.tr("+ with whom"))
        for family, label in zip(ASKED_FOR, labels, strict=True):
            self._openers[family] = QuietButton(label)
        return [*self._openers.values(), self._also_opener, self.kind_button]

    def _connect(self) -> None:
        self.note.undo_beyond.connect(self.undo_beyond)
        self.note.setAccessibleName(self.tr("What you noticed"))
        self.note.setPlaceholderText(self.tr("One word is enough"))
        for edit in (self.note, self.and_also):
            edit.textChanged.connect(self.changed)
            edit.keep_requested.connect(self.keep_requested)
            edit.cue_chosen.connect(self.rows[Family.CUE].add)
            edit.files_offered.connect(self.files_offered)
            edit.image_offered.connect(self.image_offered)
            edit.refused.connect(self.refused)
            edit.grew.connect(self.resized)
        for row in self.rows.values():
            row.changed.connect(self.changed)
        self.faces.changed.connect(self.changed)
        self.when.changed.connect(self.changed)
        self.kind_button.changed.connect(self._kind_changed)
        self.photos.changed.connect(self._photos_changed)
        self.photos.files_offered.connect(self.files_offered)
        for family, opener in self._openers.items():
            opener.clicked.connect(lambda _=False, family=family: self._ask_for(family))
        self._also_opener.clicked.connect(self._ask_also)
        self._more.clicked.connect(self.show_everything)
        for number, face in enumerate(tuple(Face)[:5], start=1):
            shortcut = QShortcut(QKeySequence(f"Alt+{number}"), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda face=face: self.faces.toggle(face))

    def _photos_changed(self) -> None:
        self._fold()
        self.changed.emit()
        self.resized.emit()

    def _kind_changed(self) -> None:
        self.heading.setText(kind_question(self.kind_button.kind()))
        self.changed.emit()

    def _ask_for(self, family: Family) -> None:
        self._unfold(family, True)
        self.resized.emit()
        self.rows[family].focus_first()

    def _ask_also(self) -> None:
        self._unfold_also(True)
        self.resized.emit()
        self.and_also.setFocus(Qt.FocusReason.OtherFocusReason)

    def _unfold(self, family: Family, open_: bool) -> None:
        if open_:
            self.rows[family].unfold()
        self._sections[family].setVisible(open_)
        self._openers[family].setVisible(not open_)

    def _unfold_also(self, open_: bool) -> None:
        self._sections["also"].setVisible(open_)
        self._also_opener.setVisible(not open_)

    def _fold(self) -> None:
        """What compact leaves out is hidden, unless something is said there."""
        full = not self._compact
        self._sections[Family.SENSE].setVisible(full or bool(self._shown.senses))
        self._quiet_row.setVisible(full or self.kind_button.kind() is not Kind.GLIMMER)
        self._more.setVisible(self._compact)
        self.photos.setVisible(full or bool(self.photos.photos() or self.photos.waiting()))
