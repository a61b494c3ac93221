"""What could not be used in `settings.toml`, in words for the page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from glimmer_desktop.settings.file import Problem


def beside(problem: Problem) -> str:
    """A line beside the setting that fell back to its default."""
    sources = {
        "too-low": QCoreApplication.translate(
            "Settings", "What settings.toml says is too small, so this is the usual value."
        ),
        "too-high": QCoreApplication.translate(
            "Settings", "What settings.toml says is too large, so this is the usual value."
        ),
    }
    usual = QCoreApplication.translate(
        "Settings", "What settings.toml says could not be used, so this is the usual value."
    )
    return sources.get(problem.why, usual)


def on_top(problem: Problem) -> str:
    """A line above everything: about the whole file, or a key that has no place here."""
    if problem.why == "unreadable":
        return QCoreApplication.translate(
            "Settings",
            "settings.toml could not be read, so everything is as usual. "
            "Is it a file, and may it be opened?",
        )
    if problem.why == "no-toml":
        return QCoreApplication.translate(
            "Settings",
            "settings.toml could not be understood, so everything is as usual. With the next "
            "change it is put aside as settings.toml.broken, and nothing in it is lost.",
        )
    if problem.why == "newer":
        return QCoreApplication.translate(
            "Settings",
            "settings.toml was written by a newer Glimmer. What this one knows is used, "
            "the rest stays as it is.",
        )
    return QCoreApplication.translate(
        "Settings", "“{key}” in settings.toml is not known here. It stays as it is."
    ).format(key=problem.key)
