"""Numbers within a sentence, in the digits and groups of the language that is spoken."""

from __future__ import annotations

from PySide6.QtCore import QLocale


def in_digits(number: int) -> str:
    """1234 is "1,234" in English and "١٬٢٣٤" in Arabic."""
    return QLocale().toString(number)
