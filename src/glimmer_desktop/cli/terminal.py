"""This process's own standard streams. Imported on the quickest path: little but `sys`."""

from __future__ import annotations

import sys


class Terminal:
    """This process's own standard streams. A reader that leaves early (`| head`) is no mistake."""

    def __init__(self) -> None:
        self._bar = ProgressBar()
        self.interrupted = False
        self._deaf = False
        for stream in (sys.stdout, sys.stderr):
            # A journal holds any language; one that the terminal cannot show must not end it.
            if hasattr(stream, "reconfigure"):
                stream.reconfigure(errors="backslashreplace")

    def out(self, text: str) -> None:
        """Raises Known: CANNOT_WRITE when the output goes to a full disk."""
        self._bar.clear()
        if self._deaf or sys.stdout is None:
            return
        try:
            sys.stdout.write(text)
            sys.stdout.flush()
        except BrokenPipeError:
            self._close_ears()
        except OSError as error:
            self._close_ears()
            raise _unwritten(error) from error

    def err(self, text: str) -> None:
        self._bar.clear()
        try:
            if sys.stderr is not None:
                sys.stderr.write(text)
                sys.stderr.flush()
        except OSError:
            return  # nobody is left to tell

    @property
    def is_read(self) -> bool:
        """Whether what is said beside the answer stands before somebody's eyes."""
        return sys.stderr is not None and sys.stderr.isatty()

    def progress(self, done: int, total: int, label: str) -> None:
        self._bar.show(done, total, label)

    def arrived(self, moments: int) -> None:
        """No screen here."""

    def stopped(self) -> bool:
        return self.interrupted or self._deaf

    def _close_ears(self) -> None:
        """Let Python's own flush at exit find a stream that takes everything."""
        import os

        self._deaf = True
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _unwritten(error: OSError) -> Exception:
    from glimmer_desktop.domain.errors import ErrorCode, Known

    return Known(ErrorCode.CANNOT_WRITE, path="The output", why=error.strerror or str(error))


class ProgressBar:
    """One line on a terminal, for work that takes longer than a second."""

    WIDTH = 24
    PATIENCE = 1.0

    def __init__(self) -> None:
        import time

        self._elapsed = time.monotonic
        self._began = self._elapsed()
        self._shown = 0.0
        self._drawn = False

    def show(self, done: int, total: int, label: str) -> None:
        if sys.stderr is None or not sys.stderr.isatty():
            return
        now = self._elapsed()
        if now - self._began < self.PATIENCE or now - self._shown < 0.1:
            return
        self._shown = now
        self._drawn = True
        sys.stderr.write(f"\r\x1b[K{bar(done, total, label, self.WIDTH)}")
        sys.stderr.flush()

    def clear(self) -> None:
        if self._drawn:
            self._drawn = False
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()


def bar(done: int, total: int, label: str, width: int) -> str:
    """`label  ████░░░░  45 %`, or the count where the end is not known."""
    if total <= 0:
        return f"{label}  {done}"
    part = min(done / total, 1.0)
    full = round(part * width)
    return f"{label}  {'█' * full}{'░' * (width - full)} {part:4.0%}"
