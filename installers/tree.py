"""The frozen folder and all that stands beside it, below one prefix: what packages hold."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from installers import licences
from installers.facts import COMMAND, Facts
from installers.shared import put_shared

LICENCES = Path("_internal") / "glimmer_desktop" / "resources" / "licences"
"""Within the frozen folder, put there by `build.spec`."""


def put_tree(frozen: Path, prefix: Path, facts: Facts) -> None:
    """`lib/glimmer`, `bin/glimmer` and `share`, below a prefix that is not there yet.

    Raises OSError, and Unlicensed for a folder that was frozen without its licences.
    """
    home = prefix / "lib" / COMMAND
    if not (frozen / LICENCES / "README.txt").exists():
        raise licences.Unlicensed(f"{frozen} holds no licences; freeze it anew.")
    shutil.copytree(frozen, home, symlinks=True)
    launcher = prefix / "bin" / COMMAND
    launcher.parent.mkdir(parents=True)
    launcher.symlink_to(f"../lib/{COMMAND}/{COMMAND}")
    put_shared(prefix, facts)


def settle(root: Path, seconds: int) -> None:
    """Everything below is as anybody may read it, and of one time: what is packed comes out the
    same again, whatever the umask was."""
    for path in (root, *root.rglob("*")):
        if not path.is_symlink():
            runs = path.is_dir() or path.name in (COMMAND, "AppRun")
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (seconds, seconds), follow_symlinks=False)


def size(root: Path) -> int:
    """Bytes of all files below it; what is linked counts once."""
    return sum(file.stat().st_size for file in root.rglob("*") if is_file(file))


def is_file(path: Path) -> bool:
    return path.is_file() and not path.is_symlink()
