"""Building the companion and running its loop: two functions, so that tests can build it."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from glimmer_desktop import __version__
from glimmer_desktop.app.appearance import Appearance
from glimmer_desktop.app.collecting import Collecting
from glimmer_desktop.app.companion import Companion
from glimmer_desktop.app.language import Language
from glimmer_desktop.app.watching import Interrupts, QtLoop, watch
from glimmer_desktop.core import Core
from glimmer_desktop.system.large_blocks import give_back_large_blocks

APPLICATION_ID = "org.glimmer.Glimmer"
TURN = 0.001
"""Seconds that a thread may go on while another waits for its turn. Of Python's usual 5 ms, a frame
has room for three: a scroll would wait for what the store thread makes of its rows."""

Serve = Callable[[Companion, Callable[..., None], Any], Callable[[], None]]
"""`serve(companion, on_store, watch)` answers commands until what it returned is called."""


def build(core: Core) -> Companion:
    """Make the companion on the QApplication that there is; nothing is shown yet."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)  # noqa: S101 - run() or a test has made it
    core.machine.loop = QtLoop()
    appearance = Appearance(core.paths.resources, lambda: core.preferences.current, app)
    return Companion(core, appearance, Language(core, app))


def run(
    core: Core,
    *,
    serve: Serve,
    background: bool,
    meanwhile: Callable[[Companion], None] | None = None,
) -> int:
    """Be the companion until it is asked to leave. The profile's lock is held already.

    `meanwhile` is called once it has started.
    """
    give_back_large_blocks()
    app = _application()
    sys.setswitchinterval(TURN)
    collecting = Collecting(app)
    companion = build(core)
    interrupts = Interrupts(companion.quit, app)
    companion.left.connect(app.exit)
    stop_serving = serve(companion, companion.on_store, watch)
    companion.start(background=background)
    QTimer.singleShot(0, companion, core.keep_log)
    if meanwhile is not None:
        QTimer.singleShot(0, companion, lambda: meanwhile(companion))
    try:
        code = app.exec()
    finally:
        companion.close()
        stop_serving()
        collecting.close()
        interrupts.close()
        core.close()
    if core.erasing.at_end and core.erasing.left:
        companion.remarks.what_stayed(core.erasing.left)
    return code


def _application() -> QApplication:
    # WM_CLASS comes from the program's name, the rest of the desktop goes by the id.
    app = QApplication(["glimmer", *sys.argv[1:1]])
    app.setApplicationName("glimmer")
    app.setApplicationVersion(__version__)
    app.setQuitOnLastWindowClosed(False)
    _let_dialogs_forget()
    QGuiApplication.setDesktopFileName(APPLICATION_ID)
    return app


def _let_dialogs_forget() -> None:
    """Qt's dialogs for files would write the folders they were in to a file of the home folder,
    which is the person's business alone. Within a run they remember all the same."""
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull)
