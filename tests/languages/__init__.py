"""From the source to what a translator fills in, and back: `python3 dev.py languages`."""

from __future__ import annotations

from typing import Final

COMPLETE: Final[tuple[str, ...]] = ("es", "ar", "fr", "de", "pt_BR", "pl", "ja")
"""Languages of which everything is translated: `dev.py check` keeps them so."""
