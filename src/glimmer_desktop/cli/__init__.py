"""The command line: plain words in, plain words out; loads windows only when one is needed."""

from __future__ import annotations

import sys


def main(argv: list[str] | None = None, stdin: str | None = None) -> int:
    """Do one command line that no running companion has taken; its exit code.

    `stdin` is what was piped in for `note`, None when nothing was.
    """
    from glimmer_desktop.cli.running import run

    return run(sys.argv[1:] if argv is None else argv, stdin)
