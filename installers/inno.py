"""The script that Inno Setup makes a Windows installer from (jrsoftware.org, Inno Setup 6).

Written on every system, from the same facts as all else; it is compiled on Windows, where it has
not been tried yet.
"""

from __future__ import annotations

from pathlib import Path

from installers import icons
from installers.facts import COMMAND, Facts


def write_script(out: Path, facts: Facts) -> Path:
    """`glimmer.iss` and its icon, beside the frozen folder in `out`. Raises OSError."""
    icon = out / f"{COMMAND}.ico"
    icons.write_ico(icon)
    script = out / f"{COMMAND}.iss"
    text = facts.fill(script.name, frozen=COMMAND, icon=icon.name)
    # By the mark Inno Setup knows that it is UTF-8.
    script.write_text(text, encoding="utf-8-sig", newline="\r\n")
    return script
