"""A field for what nobody else is to read: dots, until it is asked to show them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.plain_label import wrap_plainly
from glimmer_desktop.ui.widgets.quiet_button import QuietButton


class SecretField(QWidget):
    """A label, the field below it, and a button that shows what is typed."""

    entered = Signal()  # Enter in it
    changed = Signal()

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = label
        self._label = QLabel(label)
        self._label.setProperty("soft", True)
        self._edit = QLineEdit()
        self._show = QuietButton()
        self._build()
        self._hidden(True)

    def wear(self, theme: Theme) -> None:
        self._label.setFont(theme.sans())
        self._edit.setFont(theme.sans(1.1))
        self._show.setFont(theme.sans(0.95))

    def call(self, label: str) -> None:
        """Another label."""
        self._name = label
        self._label.setText(label)
        self._edit.setAccessibleName(label)
        self._hidden(not self._show.isChecked())

    def text(self) -> str:
        return self._edit.text()

    def clear(self) -> None:
        """What was typed goes, with the field's own way back to it, and it shows dots again."""
        self._edit.clear()
        self._hidden(True)

    def take_keyboard(self) -> None:
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def describe(self, words: str) -> None:
        """Told to whoever hears the field."""
        self._edit.setAccessibleDescription(words)

    def _build(self) -> None:
        wrap_plainly(self._label)
        self._label.setBuddy(self._edit)
        self._edit.setAccessibleName(self._name)
        self._edit.setMinimumHeight(36)
        self._edit.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self._edit.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._show.setCheckable(True)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._edit, 1)
        line.addWidget(self._show)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._label)
        column.addLayout(line)
        self.setFocusProxy(self._edit)
        self._edit.returnPressed.connect(self.entered)
        self._edit.textChanged.connect(self.changed)
        self._show.toggled.connect(lambda shown: self._hidden(not shown))

    def _hidden(self, hidden: bool) -> None:
        echo = QLineEdit.EchoMode
        self._edit.setEchoMode(echo.Password if hidden else echo.Normal)
        self._show.setChecked(not hidden)
        words = (
            QCoreApplication.translate("SecretField", "Show")
            if hidden
            else QCoreApplication.translate("SecretField", "Hide")
        )
        self._show.setText(words)
        self._show.setAccessibleName(f"{words}: {self._name}")
