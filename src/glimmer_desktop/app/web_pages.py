"""A page of the web, in the person's own browser. Glimmer itself never goes there."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_page(address: str) -> bool:
    """Only ever called by somebody's click or Enter; whether a program here took it."""
    return address.startswith("https://") and QDesktopServices.openUrl(QUrl(address))
