"""Draws every window in every look: contact sheets and the main ones into docs/pictures.

What `python3 dev.py pictures` does: on private desktops, with the made-up journal, each window
opened as a person would open it. All of them, one file each, are in artefacts/pictures. The same
each time: the clock stands still (`sitting.py`). `--only LOOK` draws that look alone, and
`--part NAME` one part of what is painted (`painter.py`), both into artefacts only.

`--all` draws another set: each window in each look, language and scale, compared with the last time
(`matrix.py`, which says what it takes).
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from desktop import matrix
from desktop.contact_sheet import Shot, save_sheet
from desktop.dressing import DAY, NIGHT, dress
from desktop.easel import HOMES, SIZE, Journals, Look, sitter
from desktop.machine import Desktop, TrayKind
from desktop.painter import Painter

ROOT = Path(__file__).parents[2]
FOLDER, EACH = ROOT / "docs" / "pictures", ROOT / "artefacts" / "pictures"
LOOKS = (
    Look("light", "light", DAY, "light"),
    Look("dark", "dark", NIGHT, "dark"),
    Look("light-200", "light, text at 200 %", DAY, "light", text_size=200),
    Look("dark-200", "dark, text at 200 %", NIGHT, "dark", text_size=200),
    Look("high-contrast", "high contrast", DAY, "high-contrast", only_main=True),
    Look("high-contrast-dark", "high contrast, dark", NIGHT, "high-contrast-dark", only_main=True),
    Look("right-to-left", "right to left", DAY, "light", mirrored=True, only_main=True),
)
SHOWN = ("light", "dark")
"""The looks of which the main windows are kept one by one, too."""
MAIN_ONES = (
    *("capture", "gallery", "gallery-12", "gallery-300", "gallery-empty"),
    *("ground", "invitation", "leaf", "locked", "map", "moment"),
    *(
        "pause",
        "plans",
        "settings-pauses",
        "tray",
        "welcome",
        "welcome-invitations",
        "welcome-keys",
    ),
)
ON_THE_WALL = ("gallery", "bin", "moment")
"""How the names of those begin that stand on a look's first sheet; the others are on its second."""
KEEPING = ("backups", "bringing", "diary", "erasing", "locked", "sealing", "session", "taking")
"""And of those on its third, which tells how moments are kept safe, brought in and taken along."""
AT_ONCE = 3


def main(arguments: Sequence[str] = ()) -> int:
    if "--all" in arguments:
        return matrix.main([word for word in arguments if word != "--all"])
    parser = argparse.ArgumentParser(prog="dev.py pictures", allow_abbrev=False)
    parser.add_argument("--only", action="append", choices=[look.name for look in LOOKS])
    parser.add_argument("--part", action="append", default=[])
    parser.add_argument("--all", action="store_true", help="each window in all there is: matrix.py")
    asked = parser.parse_args(arguments)
    only, parts = asked.only, asked.part
    looks = [look for look in LOOKS if not only or look.name in only]
    clear(EACH)
    with tempfile.TemporaryDirectory(prefix="glimmer-") as room:
        journals = make_journals(Path(room), parts)
        with ThreadPoolExecutor(AT_ONCE) as painters:
            painted = list(painters.map(lambda look: (look, paint(look, journals, parts)), looks))
    shutil.rmtree(HOMES, ignore_errors=True)
    if not only and not parts:
        clear(FOLDER)  # only now: a run that breaks leaves the last ones
        for look, shots in painted:
            keep(look, shots)
        told(FOLDER)
    return 0


def clear(folder: Path) -> None:
    """Room for the pictures of this run; what `--all` draws stays."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*"):
        if not old.name.startswith(matrix.SHEETS):
            old.unlink()


def make_journals(room: Path, parts: Sequence[str]) -> Journals:
    """The journals that the looks share, each made once; the large one takes its time."""
    journals = Journals(room / "dozen", room / "hundreds", room / "many")
    with Desktop(TrayKind.NONE) as desktop:
        sitter(desktop, journals.dozen).ask("demo", "--moments", "12", "--photos", "5")
        hundreds = ("demo", "--moments", "300", "--photos", "60")
        sitter(desktop, journals.hundreds).ask(*hundreds)
        if not parts or "full" in parts:
            many = ("demo", "--moments", "100000", "--photos", "240")
            done = sitter(desktop, journals.many).run(*many, seconds=120)
            assert done.returncode == 0, done.stderr
    return journals


def paint(look: Look, journals: Journals, parts: Sequence[str]) -> list[Shot]:
    """Every window of one look, or of some parts of it, each kept as it is taken."""
    shots = []
    with Desktop(TrayKind.XEMBED, SIZE) as desktop:
        dress(desktop, look.dress)
        for shot in Painter(desktop, look, journals).paint(parts):
            shot.picture.save(EACH / f"{shot.name}-{look.name}.png")
            shots.append(shot)
    print(f"  {look.says}: {len(shots)} pictures", flush=True)
    return shots


def keep(look: Look, shots: Iterable[Shot]) -> None:
    """Two or three sheets of a look, and its main windows one by one."""
    wall = [shot for shot in shots if shot.name.startswith(ON_THE_WALL)]
    keeping = [shot for shot in shots if shot.name.startswith(KEEPING)]
    others = [shot for shot in shots if shot not in wall and shot not in keeping]
    parts = {"": [*wall, *others]} if look.only_main else {"-wall": wall, "-windows": others}
    parts["-keeping"] = keeping
    for part, some in parts.items():
        save_sheet(some, FOLDER / f"all-{look.name}{part}.jpg", look.text_size)
    if look.name in SHOWN:
        for shot in shots:
            if shot.name in MAIN_ONES:
                name = shot.name.removesuffix("-pauses")
                shot.picture.save(FOLDER / f"{name}-{look.name}.png", optimize=True)


def told(folder: Path) -> None:
    """Say what came of it."""
    files = sorted(folder.iterdir())
    for file in files:
        print(f"  {file.name:<32} {file.stat().st_size // 1024:>5} KB")
    total = sum(file.stat().st_size for file in files)
    print(
        f"{len(files)} files, {total / 1e6:.1f} MB, in docs/pictures; all one by one in artefacts"
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
