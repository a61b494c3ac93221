"""What stands beside the program: for menus, software centres, icon themes and `man`."""

from __future__ import annotations

import gzip
from pathlib import Path

from installers import icons, manual
from installers.facts import APPLICATION, COMMAND, ROOT, Facts


def put_shared(prefix: Path, facts: Facts, program: str = COMMAND) -> None:
    """Below `prefix/share`. `program` is what the menu starts: a name on the PATH, or a whole path.

    Raises OSError when something cannot be written.
    """
    share = prefix / "share"
    write(share / "applications" / f"{APPLICATION}.desktop", menu_entry(program))
    metainfo = facts.fill(f"{APPLICATION}.metainfo.xml")
    write(share / "metainfo" / f"{APPLICATION}.metainfo.xml", metainfo)
    icons.draw_theme(share / "icons" / "hicolor")
    write_packed(share / "man" / "man1" / f"{COMMAND}.1.gz", manual.page(facts))


def menu_entry(program: str) -> str:
    """What a menu reads (freedesktop.org's Desktop Entry Specification)."""
    entry = (ROOT / "resources" / f"{APPLICATION}.desktop").read_text(encoding="utf-8")
    if "/" not in program:
        return entry
    # In Exec, within quotation marks, these have a backslash; that has one of its own in a value.
    quoted = "".join("\\\\" + one if one in "\\`$" else one for one in program)
    command = f'"{quoted.replace("%", "%%")}"'
    lines = entry.splitlines(keepends=True)
    return "".join(line.replace("Exec=glimmer", f"Exec={command}", 1) for line in lines)


def write(file: Path, text: str) -> None:
    """Write a text file, with the folders above it."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def write_packed(file: Path, text: str) -> None:
    """By gzip, as small as it gets and without a time of its own."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(gzip.compress(text.encode(), compresslevel=9, mtime=0))
