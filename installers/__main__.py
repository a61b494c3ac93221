"""Makes every package that this system can make.

python -m installers FROZEN OUT
"""

from __future__ import annotations

import platform
import sys
import tempfile
from pathlib import Path

from installers.appdir import make_appdir
from installers.archive import make_archive
from installers.deb import make_deb
from installers.depends import NoPackage
from installers.facts import Facts, find_facts
from installers.flatpak import write_manifest
from installers.inno import write_script
from installers.licences import Unlicensed
from installers.tree import size

LARGEST_INSTALLED = 165_000_000
"""Bytes of all that a package puts on a disk."""
LARGEST_DEB = 50_000_000


def main(frozen: Path, out: Path) -> int:
    """Each with its size; 1 when one is larger than it may be."""
    facts = find_facts()
    tell(write_script(out, facts), 0)
    if platform.system() != "Linux":
        return 0
    try:
        return for_linux(frozen, out, facts)
    except (Unlicensed, NoPackage) as error:
        print(error, file=sys.stderr)
        return 1


def for_linux(frozen: Path, out: Path, facts: Facts) -> int:
    appdir = make_appdir(frozen, out, facts)
    installed = tell(appdir, size(appdir), LARGEST_INSTALLED)
    with tempfile.TemporaryDirectory(prefix="glimmer-archive-") as room:
        archive = make_archive(frozen, Path(room), out, facts)
    tell(archive, archive.stat().st_size)
    tell(write_manifest(archive, out, facts))
    with tempfile.TemporaryDirectory(prefix="glimmer-deb-") as room:
        deb = make_deb(frozen, Path(room), out, facts)
    return max(installed, tell(deb, deb.stat().st_size, LARGEST_DEB))


def tell(made: Path, weighs: int = 0, largest: int = 0) -> int:
    """One line about what was made; 1 when it is too large."""
    is_too_large = 0 < largest < weighs
    amount = f": {weighs / 1e6:.1f} MB" if weighs else ""
    bar = f", at most {largest / 1e6:.0f} MB: too large" if is_too_large else ""
    print(f"{made.name}{amount}{bar}", flush=True)
    return int(is_too_large)


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:])))
