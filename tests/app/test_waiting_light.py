"""What is loaded while the companion waits in the tray: what a first note needs, and no more."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

WAITING = """
import sys
from glimmer_desktop.core import build_core
from glimmer_desktop.app import run
from glimmer_desktop.system.clock import SystemClock

class Night(SystemClock):  # when no invitation is due, whenever the test runs
    def now(self):
        return super().now().replace(hour=3)

def look(companion):
    companion._prepare()
    print(*sys.modules)
    companion.show_gallery()
    print(*sys.modules, *(f"{name[8:]}:{one}" for name in QT for one in vars(sys.modules[name])))
    companion.quit()

QT = ("PySide6.QtCore", "PySide6.QtGui", "PySide6.QtWidgets")

core = build_core(clock=Night())
core.paths.make()
sys.exit(run(core, serve=lambda *_: lambda: None, background=True, meanwhile=look))
"""

ICON_SHOWN = """
import sys
from glimmer_desktop.core import build_core
from glimmer_desktop.app.start import _application, build

app = _application()
companion = build(build_core())
companion._tray.recreate()
import PySide6.QtCore
print(*sys.modules, *(f"QtCore:{name}" for name in vars(PySide6.QtCore)))
companion._tray.hide()
"""

NOT_YET = {
    # the store, and what reads and writes other formats
    *(
        "sqlalchemy",
        "pysqlite3",
        "sqlcipher3",
        "nacl",
        "alembic",
        "msgspec",
        "PIL",
        "tomlkit",
        "zipstream",
    ),
    # of Qt: no network, no drawing of SVGs, no printing, no OpenGL
    *("PySide6.QtNetwork", "PySide6.QtSvg", "PySide6.QtPrintSupport", "PySide6.QtOpenGL"),
    # of Python: networks, encryption, e-mail, other processes, pickling
    *("asyncio", "ssl", "_ssl", "hashlib", "_hashlib", "email", "http", "importlib.metadata"),
    *("subprocess", "multiprocessing", "pickle", "logging.handlers", "sqlite3"),
    *("decimal", "uuid", "xml", "html", "pydoc", "unittest", "locale"),
}
"""What costs from half a megabyte to twenty, and is needed for nothing that waits."""

ROOMS_NOT_YET = (
    "glimmer_desktop.exchange.",
    "glimmer_desktop.storage.opening",
    "glimmer_desktop.storage.tables",
    "glimmer_desktop.cli.parser",
    "glimmer_desktop.cli.verbs",
    "glimmer_desktop.cli.answers",
    "glimmer_desktop.ui.gallery.",
    "glimmer_desktop.ui.ground",
    "glimmer_desktop.services.grounding",
    "glimmer_desktop.domain.grounding",
    "glimmer_desktop.ui.plans",
    "glimmer_desktop.services.plans",
    "glimmer_desktop.domain.plans",
    "glimmer_desktop.app.back_in_sight",
    "glimmer_desktop.app.web_pages",
    "glimmer_desktop.ui.main_window",
    "glimmer_desktop.ui.map",
    "glimmer_desktop.ui.printing",
    "glimmer_desktop.services.my_map",
    "glimmer_desktop.domain.patterns",
    "glimmer_desktop.domain.own_map",
    "glimmer_desktop.ui.settings.page",
    "glimmer_desktop.ui.welcome",
    "glimmer_desktop.app.welcoming",
    "glimmer_desktop.settings.how_often",
    "glimmer_desktop.ui.pause.arrival",
    "glimmer_desktop.ui.pause.card_window",
    "glimmer_desktop.ui.pause.breathing",
    "glimmer_desktop.ui.pause.guide",
    "glimmer_desktop.ui.pause.pause_window",
    "glimmer_desktop.domain.pausing",
    "glimmer_desktop.services.what_matters",
    "glimmer_desktop.ui.widgets.when_editor",
    "glimmer_desktop.ui.widgets.word_list",
)
"""Ours that are loaded when their window, command or format is asked for."""

GALLERY_NOT_YET = {
    # for what is said of backups, taken along, copied or begun to be typed
    *("glimmer_desktop.services.backups", "glimmer_desktop.services.keeping"),
    *("glimmer_desktop.services.going_out", "glimmer_desktop.ui.gallery.copied"),
    *("glimmer_desktop.ui.taking_along", "glimmer_desktop.exchange"),
    # with names by the dozen, each of which is made with its class: 1 to 4 ms
    *("QtCore:QEasingCurve", "QtCore:QUrl", "QtGui:QTextCharFormat", "QtGui:QDrag"),
    *("QtGui:QWindow", "QtWidgets:QGraphicsOpacityEffect"),
}
"""What nobody waits for who opens the gallery for the first time."""

FOREIGN = {"PySide6", "shiboken6", "shibokensupport", "signature_bootstrap", "jeepney"}
"""What is loaded besides Python's own library and ours; jeepney where there is a message bus."""


def loaded(program: str, home: Path) -> list[set[str]]:
    """By each of its lines."""
    # -S: without what an editable install or the person's own start-up files would load.
    places = [path for path in sys.path if path]
    done = subprocess.run(
        [sys.executable, "-S", "-c", program],
        env={
            **os.environ,
            "PYTHONPATH": os.pathsep.join(places),
            "GLIMMER_HOME": str(home),
            "QT_QPA_PLATFORM": "offscreen",
        },
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return [set(line.split()) for line in done.stdout.splitlines()]


@pytest.fixture(scope="module")
def lines(tmp_path_factory: pytest.TempPathFactory) -> list[set[str]]:
    return loaded(WAITING, tmp_path_factory.mktemp("waiting"))


@pytest.fixture(scope="module")
def waiting(lines: list[set[str]]) -> set[str]:
    return lines[0]


def test_nothing_heavy_waits(waiting: set[str]) -> None:
    assert waiting & NOT_YET == set()


def test_other_windows_and_commands_are_not_loaded_yet(waiting: set[str]) -> None:
    assert [name for name in sorted(waiting) if name.startswith(ROOMS_NOT_YET)] == []


def test_nothing_foreign_but_qt(waiting: set[str]) -> None:
    roots = {name.partition(".")[0] for name in waiting}
    foreign = roots - set(sys.stdlib_module_names) - {"__main__", "glimmer_desktop"}
    assert {name for name in foreign if not name.startswith("_")} <= FOREIGN


def test_the_first_gallery_waits_for_nothing_it_does_not_show(lines: list[set[str]]) -> None:
    assert "glimmer_desktop.ui.gallery.wall" in lines[-1]
    assert lines[-1] & GALLERY_NOT_YET == set()


def test_what_the_first_note_needs_is_loaded_ahead(waiting: set[str]) -> None:
    assert "glimmer_desktop.ui.capture.window" in waiting


def test_the_icon_waits_for_no_look_no_window_and_no_rhythm(tmp_path: Path) -> None:
    [by_then] = loaded(ICON_SHOWN, tmp_path)
    later = (
        "glimmer_desktop.ui.theme.",
        "glimmer_desktop.ui.capture",
        "glimmer_desktop.ui.widgets",
        *("glimmer_desktop.services.", "glimmer_desktop.settings.schema"),
        *("glimmer_desktop.domain.rhythm", "glimmer_desktop.domain.reasons"),
        *("json", "tomllib", "zoneinfo"),
    )
    assert [name for name in by_then if name.startswith(later)] == []
    assert "QtCore:QTimer" in by_then
    assert "QtCore:Qt" not in by_then  # 900 names, which take 16 ms to make
