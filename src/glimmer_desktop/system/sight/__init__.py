"""Whether a window of ours is covered, where Qt does not tell.

Elsewhere Qt hears it from the desktop, as far as that tells, and calls the window not exposed. On
X11 the server tells whoever asks; with a compositor, to which every window is a picture of its own,
it says that all can be seen.

macOS tells Qt of every window that is covered. Windows tells of those that are minimised alone, so
one that is covered whole counts as seen there: it costs a little light and no more.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from glimmer_desktop.system.choose import Candidate, always, choose, is_x11

if TYPE_CHECKING:
    from glimmer_desktop.services.ports.loop import Loop
    from glimmer_desktop.services.ports.window_sight import WindowSight


def find_window_sight(environ: Mapping[str, str], loop: Loop) -> WindowSight:
    """The way that works in this session."""
    return choose(candidates(loop), environ)


def candidates(loop: Loop) -> tuple[Candidate[WindowSight], ...]:
    def x11(environ: Mapping[str, str]) -> WindowSight:
        from glimmer_desktop.system.sight.x11 import X11WindowSight

        return X11WindowSight(environ["DISPLAY"], loop)

    return (Candidate("x11", is_x11, x11), Candidate("null", always, _null))


def _null(_environ: Mapping[str, str]) -> WindowSight:
    from glimmer_desktop.system.sight.null import NullWindowSight

    return NullWindowSight()
