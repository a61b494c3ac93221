"""A desktop file in the autostart folder (XDG Desktop Application Autostart Specification 0.5).

The three keys with X- wait for a tray on GNOME, KDE and LXQt: an icon shown before the tray is
there may never appear.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from glimmer_desktop.services.ports.autostart import AutostartState
from glimmer_desktop.settings.private_files import cannot_write, replace_file
from glimmer_desktop.system.autostart.program import APPLICATION_ID, QUIETLY, this_program
from glimmer_desktop.system.profile import fingerprint

_FILE = """[Desktop Entry]
Type=Application
Name=Glimmer
Comment=A quiet companion for noticing glimmers
Exec={start}
Icon=org.glimmer.Glimmer
Terminal=false
Categories=Utility;
StartupNotify=false
X-GNOME-Autostart-Delay=2
X-KDE-autostart-after=panel
X-LXQt-Need-Tray=true
"""


class XdgAutostart:
    """One file; where it is, the companion starts. A profile of its own has a file of its own."""

    technique = "xdg"

    def __init__(self, environ: Mapping[str, str], program: Sequence[str] = ()) -> None:
        home = environ.get("GLIMMER_HOME", "")
        name = f"{APPLICATION_ID}-{fingerprint(environ)}" if home else APPLICATION_ID
        self._file = _config_folder(environ) / "autostart" / f"{name}.desktop"
        words = [*(program or this_program(environ)), QUIETLY]
        if home:
            words = ["env", f"GLIMMER_HOME={Path(home).expanduser().absolute()}", *words]
        self._start = words

    def state(self) -> AutostartState:
        """Desktops switch an entry off by a line in it."""
        try:
            text = self._file.read_text(encoding="utf-8", errors="replace")
        except OSError:
            return AutostartState.OFF
        lines = {line.replace(" ", "").lower() for line in text.splitlines()}
        off = {"hidden=true", "x-gnome-autostart-enabled=false"} & lines
        return AutostartState.OFF if off else AutostartState.ON

    def switch(self, on: bool) -> None:
        if on:
            content = _FILE.format(start=exec_line(self._start))
            replace_file(self._file, content.encode("utf-8", "surrogateescape"))
            return
        try:
            self._file.unlink(missing_ok=True)
        except OSError as error:
            raise cannot_write(self._file, error) from error

    def follow(self, changed: Callable[[], None]) -> None:
        """It is so at once."""


def exec_line(words: Sequence[str]) -> str:
    """The words as the value of `Exec`: each quoted, then escaped as every text in such a file."""
    line = " ".join(_quoted(word) for word in words)
    for character, escaped in (("\\", "\\\\"), ("\n", "\\n"), ("\t", "\\t"), ("\r", "\\r")):
        line = line.replace(character, escaped)
    return line


def _quoted(word: str) -> str:
    for character in '\\"`$':
        word = word.replace(character, f"\\{character}")
    word = word.replace("%", "%%")
    plain = word and all(one.isalnum() or one in "/-_.:=,+@%" for one in word)
    return word if plain else f'"{word}"'


def _config_folder(environ: Mapping[str, str]) -> Path:
    """The specification has relative paths ignored."""
    given = Path(environ.get("XDG_CONFIG_HOME", ""))
    return given if given.is_absolute() else Path.home() / ".config"
