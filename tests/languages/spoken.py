"""A language as the windows speak it: its catalogues, and the way its lines run."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from languages.building import build
from languages.catalogues import folder


@contextmanager
def spoken(language: str) -> Iterator[None]:
    """All windows that are made within speak it."""
    build()
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    before, way = QLocale(), app.layoutDirection()
    translators = [QTranslator(), QTranslator()]
    for name, one in zip(("qtbase", "glimmer"), translators, strict=True):
        assert one.load(str(folder() / f"{name}_{language}.qm")), f"{name} has no {language}"
        app.installTranslator(one)
    QLocale.setDefault(QLocale(language))
    app.setLayoutDirection(QLocale(language).textDirection())
    try:
        yield
    finally:
        for one in translators:
            app.removeTranslator(one)
        QLocale.setDefault(before)
        app.setLayoutDirection(way)
