"""The window about the passphrase: one thing at a time, and each with a way out."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QFontDatabase,
    QGuiApplication,
    QKeyEvent,
)
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from glimmer_desktop.ui.sealing.steps import Step
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.final_answer import paint_final
from glimmer_desktop.ui.widgets.flow import FlowLayout
from glimmer_desktop.ui.widgets.how_far import HowFar
from glimmer_desktop.ui.widgets.in_front import bring_in_front
from glimmer_desktop.ui.widgets.plain_label import plain_label
from glimmer_desktop.ui.widgets.quiet_button import QuietButton
from glimmer_desktop.ui.widgets.secret_field import SecretField
from glimmer_desktop.ui.widgets.spoken import announce
from glimmer_desktop.ui.widgets.talk_window import TalkWindow

_MOST_FIELDS: Final = 3


class SealingWindow(TalkWindow):
    """Shows steps; the presenter decides. Esc is the answer that changes nothing."""

    answered = Signal(object)  # tuple[str, ...]: what was typed, field by field
    back_wanted = Signal()
    declined = Signal()
    print_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, self.tr("A passphrase"))
        self.setObjectName("sealing")
        self._step: Step | None = None
        self._said, self._trouble = plain_label(), plain_label()
        self._code, self._code_ways = QLabel(), QWidget()
        self._copy = QPushButton(self.tr("Copy it"))
        self._print = QPushButton(self.tr("Print it…"))
        self._fields = [SecretField("") for _ in range(_MOST_FIELDS)]
        self._typed_label, self._typed = plain_label(), QLineEdit()
        self._trouble.setProperty("told", True)
        self._typed_label.setProperty("soft", True)
        self._typed_field = QWidget()
        self._bar = HowFar()
        self._no = QuietButton()
        self._back, self._yes = QPushButton(), QPushButton()
        self._build()
        self._connect()
        self.wear(theme)

    def wear(self, theme: Theme) -> None:
        """Put on another look."""
        for part in (self._said, self._trouble, self._yes, self._back, self._no):
            part.setFont(theme.sans(1.05))
        for part in (self._typed_label, self._copy, self._print):
            part.setFont(theme.sans())
        code = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        code.setPointSizeF(theme.sans(1.35).pointSizeF())
        self._code.setFont(code)
        self._typed.setFont(code)
        for field in self._fields:
            field.wear(theme)
        super().wear(theme)

    # what it shows

    def show_step(self, step: Step) -> None:
        """Another step; what was typed into the last one goes."""
        self._step = step
        self.head.setText(step.head)
        self._said.setText(step.told)
        self._show_code(step.code)
        for at, field in enumerate(self._fields):
            field.clear()
            field.setVisible(at < len(step.secrets))
            field.call(step.secrets[at] if at < len(step.secrets) else "")
        self._typed.clear()
        self._typed.setAccessibleName(step.typed)
        self._typed_label.setText(step.typed)
        self._typed_field.setVisible(bool(step.typed))
        self._bar.setVisible(step.is_busy)
        self._bar.show_begun(still=self._theme.reduced_motion)
        for button, words in ((self._yes, step.yes), (self._back, step.back), (self._no, step.no)):
            button.setText(words)
            button.setVisible(bool(words))
            button.setEnabled(True)
        self._no.setAccessibleDescription(step.told if step.is_final or not step.yes else "")
        self._yes.setAccessibleDescription(step.told)
        paint_final(self._yes, step.is_final)
        self.say("")
        self._take_keyboard()
        if step.told:
            self.announce(f"{step.head}. {step.told}")

    @property
    def step(self) -> Step | None:
        return self._step

    def show_waiting(self, waiting: bool) -> None:
        """A key is made or tried: half a second."""
        self._yes.setEnabled(not waiting)

    def show_progress(self, done: int, total: int) -> None:
        self._bar.show_progress(done, total)

    def say(self, sentence: str) -> None:
        """What was amiss with an answer; what was typed stays."""
        self._trouble.setText(sentence)
        self._trouble.setVisible(bool(sentence))
        for field in self._fields:
            field.describe(sentence)
        self._typed.setAccessibleDescription(sentence)
        self.fit()
        if sentence:
            self.announce(sentence)

    def told(self) -> str:
        return self._trouble.text()

    def announce(self, sentence: str) -> None:
        announce(self, sentence)

    def bring_up(self) -> None:
        if not self.isVisible():
            self.fit(anew=True)
        bring_in_front(self)
        self._take_keyboard()

    # within

    def _build(self) -> None:
        self._build_code()
        self._build_typed()
        parts = (self._said, self._code, self._code_ways, *self._fields)
        for part in (*parts, self._typed_field, self._bar, self._trouble):
            self.said.addWidget(part)
        self.said.addStretch(1)
        self.pane.setAccessibleName(self.tr("What is said and asked"))
        self.foot.addWidget(self._no)
        self.foot.addStretch(1)
        for button in (self._back, self._yes):
            self.add_answer(button)

    def _build_typed(self) -> None:
        """As a secret field looks, but read by whoever stands by."""
        self._typed_label.setBuddy(self._typed)
        self._typed.setMinimumHeight(36)
        column = QVBoxLayout(self._typed_field)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._typed_label)
        column.addWidget(self._typed)

    def _build_code(self) -> None:
        self._code.setTextFormat(Qt.TextFormat.PlainText)
        self._code.setProperty("code", True)
        self._code.setWordWrap(True)
        self._code.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._code.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._code.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        ways = FlowLayout(self._code_ways)
        for button in (self._copy, self._print):
            button.setAutoDefault(True)  # Enter works it
            ways.addWidget(button)

    def _connect(self) -> None:
        self._yes.clicked.connect(self._answer)
        self._back.clicked.connect(self.back_wanted)
        self._no.clicked.connect(self.declined)
        self._typed.returnPressed.connect(self._answer)
        for at, field in enumerate(self._fields):
            field.entered.connect(lambda at=at: self._entered(at))
        self._copy.clicked.connect(self._copy_code)
        self._print.clicked.connect(self.print_wanted)

    def _entered(self, at: int) -> None:
        """Enter goes to the next field, and answers in the last."""
        if self._step is not None and at + 1 < len(self._step.secrets):
            self._fields[at + 1].take_keyboard()
        else:
            self._answer()

    def _answer(self) -> None:
        step = self._step
        if step is None or not step.yes or not self._yes.isEnabled():
            return
        typed = [field.text() for field in self._fields[: len(step.secrets)]]
        if step.typed:
            typed.append(self._typed.text())
        self.answered.emit(tuple(typed))

    def _show_code(self, code: str) -> None:
        self._code.setText(code)
        # Letter by letter: it is not a word.
        self._code.setAccessibleName(" ".join(code))
        self._code.setVisible(bool(code))
        self._code_ways.setVisible(bool(code))

    def _copy_code(self) -> None:
        QGuiApplication.clipboard().setText(self._code.text())
        self.say(self.tr("Copied. Other programs can read it until you copy something else."))

    def _take_keyboard(self) -> None:
        step = self._step
        if step is None:
            return
        if step.secrets:
            self._fields[0].take_keyboard()
        elif step.typed:
            self._typed.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            goes_on = step.yes and not step.back and not step.is_final
            first = self._yes if goes_on else self._no
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.declined.emit()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """The presenter hides it: what is under way is stopped first."""
        event.ignore()
        self.declined.emit()
