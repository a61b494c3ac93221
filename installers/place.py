"""Puts the program below a folder of one's own, such as `~/.local`: `dev.py build --install-to`.

python -m installers.place FROZEN DIR
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from installers.facts import COMMAND, find_facts
from installers.shared import put_shared


class NotOurs(Exception):
    """What stands there was not put there by this, and was left as it is; the sentence says so."""


def install(frozen: Path, target: Path) -> None:
    """The frozen folder, a launcher, and what menus, software centres and `man` read.

    What an earlier call put there is replaced: the new folder stands whole before the old one goes.
    Raises NotOurs and OSError.
    """
    home, launcher = target / "lib" / COMMAND, target / "bin" / COMMAND
    if home.exists() and not (home / COMMAND).exists():
        raise NotOurs(f"{home} is something else than Glimmer and was left as it is.")
    if launcher.exists() and launcher.resolve() != (home / COMMAND).resolve():
        raise NotOurs(f"{launcher} was not put there by this and was left as it is.")
    coming, going = home.with_name(f"{COMMAND}.coming"), home.with_name(f"{COMMAND}.going")
    for leftover in (coming, going):
        shutil.rmtree(leftover, ignore_errors=True)
    shutil.copytree(frozen, coming, symlinks=True)
    if home.exists():
        home.rename(going)
    coming.rename(home)
    shutil.rmtree(going, ignore_errors=True)
    launcher.parent.mkdir(parents=True, exist_ok=True)
    launcher.unlink(missing_ok=True)
    launcher.symlink_to(home / COMMAND)
    put_shared(target, find_facts(), str(launcher))


def main(frozen: str, target: str) -> int:
    try:
        install(Path(frozen), Path(target))
    except (NotOurs, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
