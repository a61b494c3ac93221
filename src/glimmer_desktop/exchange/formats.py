"""The formats that moments go out in for people and other programs to read, by their names."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from glimmer_desktop.services.going_out import Writes


def _csv() -> Writes:
    from glimmer_desktop.exchange.csv_table import CsvTable

    return CsvTable()


def _markdown() -> Writes:
    from glimmer_desktop.exchange.markdown_folder import MarkdownFolder

    return MarkdownFolder()


def _html() -> Writes:
    from glimmer_desktop.exchange.html_page import HtmlPage

    return HtmlPage()


OUTWARD: Final[Mapping[str, Callable[[], Writes]]] = {
    "csv": _csv,
    "markdown": _markdown,
    "html": _html,
}
"""Each is loaded when it is asked for."""
