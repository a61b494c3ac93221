"""The companion: core and windows. It introduces them to each other and connects screens."""

import builtins
import linecache

# PySide6 replaces Python's import function to serve `from __feature__`, which we never use, and
# through it reads the source of every module that is imported later: some 20 MB once the store
# loads. Python's own goes back in its place.
_plain_import = builtins.__import__
import PySide6.QtCore  # noqa: E402, F401

builtins.__import__ = _plain_import
linecache.clearcache()  # what it read of its own modules before that

from glimmer_desktop.app.start import build, run  # noqa: E402

__all__ = ["build", "run"]
