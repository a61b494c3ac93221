"""What can be done in Ground me: quiet words with their keys, in a line that may wrap."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.flow import FlowLayout
from glimmer_desktop.ui.widgets.plain_label import plain_label
from glimmer_desktop.ui.widgets.quiet_button import QuietButton

_LEAST_HEIGHT = 36
_INSIDE = 8


class Way(QuietButton):
    """A button of a key and what it does. Screen readers hear the word; the key is its hint."""

    def __init__(self, key: str, word: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._cap = plain_label(key, self, wraps=False)
        self._word = plain_label("", self, wraps=False)
        self._cap.setProperty("keycap", True)
        self._word.setProperty("soft", True)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(_INSIDE, 2, _INSIDE, 2)
        self._line.setSpacing(6)
        for label in (self._cap, self._word):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._line.addWidget(label)
        self.setAccessibleDescription(key)
        self.name(word)

    def name(self, word: str) -> None:
        """Call it so from now on."""
        self._word.setText(word)
        self.setAccessibleName(word)
        self.updateGeometry()

    def wear(self, theme: Theme) -> None:
        self._cap.setFont(theme.sans(0.95))
        self._word.setFont(theme.sans(1.1))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        needed = self._line.sizeHint()
        return QSize(needed.width(), max(_LEAST_HEIGHT, needed.height()))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class Ways(QWidget):
    """All of them, each told by a signal."""

    another_wanted = Signal()
    back_wanted = Signal()
    breath_wanted = Signal()
    reaching_wanted = Signal()
    enough = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._another = Way(self.tr("Space"), self.tr("Another"))
        self._back = Way("→" if mirrored else "←", self.tr("Back"))
        self._breath = Way(self.tr("B"), "")
        self._reaching = Way(self.tr("H"), "")
        self._enough = Way(self.tr("Esc"), self.tr("Enough for now"))
        flow = FlowLayout(self, gap=12, centred=True)
        for way, wanted in (
            (self._another, self.another_wanted),
            (self._back, self.back_wanted),
            (self._breath, self.breath_wanted),
            (self._reaching, self.reaching_wanted),
            (self._enough, self.enough),
        ):
            way.clicked.connect(wanted)
            flow.addWidget(way)
        self.tell(breath=False, reaching=False, back=False)
        self.wear(theme)

    def tell(self, *, breath: bool, reaching: bool, back: bool) -> None:
        """What is there now, and whether there is a way back."""
        self._breath.name(self.tr("Without the breath") if breath else self.tr("A breath"))
        self._reaching.name(self.tr("Put this away") if reaching else self.tr("Someone to reach"))
        self._back.setEnabled(back)

    def wear(self, theme: Theme) -> None:
        for way in (self._another, self._back, self._breath, self._reaching, self._enough):
            way.wear(theme)
