"""Tries the .deb as somebody gets it: on a Debian 12 with nothing else on it.

    python -m installers.release OUT

`dev.py release` calls this once the packages are in OUT. A Debian is made in a room of its own and
thrown away after (mmdebstrap); `clean_debian.sh` is what is done in there. What lintian and
flatpak-builder say of package and manifest is told, too.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from installers.facts import APPLICATION, TEMPLATES, find_facts

SUITE = "bookworm"
STEPS = TEMPLATES / "clean_debian.sh"


def main(out: Path) -> int:
    """0 when all three are content."""
    (deb,) = out.glob(f"{find_facts().name}_*.deb")
    said = [
        told("lintian", ["lintian", "--fail-on=error,warning", "--tag-display-limit=0", str(deb)]),
        told(
            "Flatpak manifest", ["flatpak-builder", "--show-manifest", f"{out / APPLICATION}.yml"]
        ),
        told("a clean Debian", clean_debian(deb)),
    ]
    return max(said)


def clean_debian(deb: Path) -> list[str]:
    """The command that makes one, tries the package in it and leaves nothing behind."""
    inside = "/srv/try/glimmer.deb"
    return [
        *("mmdebstrap", "--variant=minbase", "--format=null", "--quiet"),
        # Licences go with the libraries inside; nobody there reads the rest of Debian's pages.
        '--customize-hook=mkdir "$1/srv/try"',
        f"--customize-hook=upload {deb} {inside}",
        f"--customize-hook=upload {STEPS} /srv/try/try.sh",
        '--customize-hook=chroot "$1" sh /srv/try/try.sh ' + inside,
        SUITE,
    ]


def told(what: str, command: list[str]) -> int:
    """Run it; what it said is shown, and whether it is content."""
    if shutil.which(command[0]) is None:
        print(f"{what}: {command[0]} is not here", file=sys.stderr)
        return 1
    print(f"{what} ...", flush=True)
    done = subprocess.run(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )
    shown = "" if command[0] == "flatpak-builder" and done.returncode == 0 else done.stdout
    print(f"{shown.rstrip()}\n{what}: {'well' if done.returncode == 0 else 'not well'}", flush=True)
    return int(done.returncode != 0)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
