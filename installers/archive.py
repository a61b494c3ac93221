"""A tar.xz with the tree: for every Linux, below any folder, without an installer."""

from __future__ import annotations

import shutil
import subprocess
import tarfile
from pathlib import Path

from installers.facts import Facts
from installers.tree import put_tree, settle


def make_archive(frozen: Path, room: Path, out: Path, facts: Facts) -> Path:
    """Into `out`; `room` is a folder to work in, with nothing in it. Raises OSError, Unlicensed."""
    top = room / facts.file_name
    put_tree(frozen, top, facts)
    settle(top, facts.seconds)
    tar = room / f"{facts.file_name}.tar"
    with tarfile.open(tar, "w", format=tarfile.GNU_FORMAT) as packing:
        for path in (top, *sorted(top.rglob("*"))):
            packing.add(path, str(path.relative_to(room)), recursive=False, filter=of_nobody)
    # As many threads on every machine, or the same would come out otherwise.
    subprocess.run(["xz", "--threads=2", "-9", tar], check=True)
    return Path(shutil.move(tar.with_suffix(".tar.xz"), out / f"{facts.file_name}.tar.xz"))


def of_nobody(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    """Whoever unpacks it owns it."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    return entry
