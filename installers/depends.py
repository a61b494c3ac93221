"""Which packages hold the libraries that the frozen ones load and do not bring."""

from __future__ import annotations

import platform
import re
import subprocess
from collections.abc import Iterable
from pathlib import Path

from installers.tree import is_file

_NEEDED = re.compile(r"^ +NEEDED +(\S+)$", re.MULTILINE)
_OF_LIBC = re.compile(r" GLIBC_(\d+)\.(\d+)$", re.MULTILINE)

LIBC = "libc6"


class NoPackage(Exception):
    """A library is loaded that no package of this system holds; the sentence names it."""


def find_depends(home: Path) -> set[str]:
    """As `Depends` has them. Only the C library's version matters: what was linked here asks for
    the symbols of its time. Raises NoPackage."""
    binaries = sorted(path for path in home.rglob("*") if is_file(path) and is_elf(path))
    told = subprocess.run(
        ["objdump", "--private-headers", *binaries], capture_output=True, text=True, check=True
    ).stdout
    brought = {path.name for path in home.rglob("*")}
    packages = packages_of(set(_NEEDED.findall(told)) - brought)
    since = max(((int(one), int(two)) for one, two in _OF_LIBC.findall(told)), default=(2, 2))
    return {f"{LIBC} (>= {since[0]}.{since[1]})", *packages} - {LIBC}


def packages_of(libraries: Iterable[str]) -> set[str]:
    """The packages that hold them where this system keeps its libraries. Raises NoPackage."""
    packages = set()
    for library in sorted(libraries):
        # Packages name the folder as it was before /lib became /usr/lib, or as it is since.
        paths = [f"{lib}/{platform.machine()}-linux-gnu/{library}" for lib in ("/lib", "/usr/lib")]
        command = ["dpkg-query", "--search", *paths]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if not done.stdout:
            raise NoPackage(f"{library} is loaded, and no package of this system holds it.")
        packages.add(done.stdout.partition(":")[0])
    return packages


def is_elf(file: Path) -> bool:
    with file.open("rb") as opened:
        return opened.read(4) == b"\x7fELF"
