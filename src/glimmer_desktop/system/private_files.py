"""Writing small files whole and for this user alone; see `settings/private_files.py`."""

from __future__ import annotations

from glimmer_desktop.settings.private_files import cannot_write, read_file, replace_file

__all__ = ["cannot_write", "read_file", "replace_file"]
