"""What I did next, within reach after a pause: one press among the openers, and its row is there.

At other times it is one of many under "more". It may stay empty, and nothing grades it.
"""

from __future__ import annotations

from glimmer_desktop.domain.moment import Draft
from glimmer_desktop.ui.capture.extras import Extras
from glimmer_desktop.ui.capture.openers import Openers
from glimmer_desktop.ui.widgets.quiet_button import QuietButton

FIELD = "did_next"


class DidNextOpener(QuietButton):
    """Hidden until it is offered."""

    def __init__(self, openers: Openers, extras: Extras) -> None:
        super().__init__()
        self.setText(self.tr("+ what I did next"))
        self._extras = extras
        openers.append(self)
        self.hide()
        self.clicked.connect(self._open)

    def offer(self, offered: bool, draft: Draft) -> None:
        """Unless its row shows anyway; not while it is in sight."""
        self._extras.let_near(())
        self.setVisible(offered and not draft.did_next)

    def _open(self) -> None:
        self.hide()
        self._extras.let_near((FIELD,))
        self._extras.begin(FIELD)
