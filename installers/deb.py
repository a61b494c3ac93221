"""A package for Debian and its kin, by dpkg-deb from the frozen folder (Debian Policy 4.6).

What it depends on is read from the frozen libraries themselves (`depends.py`). Beside it stands
what no library names.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

from installers.depends import find_depends
from installers.facts import COMMAND, ROOT, Facts
from installers.shared import write, write_packed
from installers.tree import LICENCES, is_file, put_tree, settle

REVISION = "1"
MAIL = "developers@glimmer-desktop.invalid"
"""Policy wants an address; there is none, and one in `.invalid` reaches nobody by mistake."""

DATA = ("fontconfig-config", "libx11-data", "tzdata", "xkb-data")
"""Files that the libraries inside read: fonts, composed keys, time zones, keyboard layouts."""
RECOMMENDED = ("libcanberra0", "libcanberra-pulse", "libglib2.0-0t64 | libglib2.0-0", "xdg-utils")
"""The bell; Do Not Disturb of GNOME's kin, as dconf has it; opening a folder or the one link."""
SUGGESTED = ("gnome-keyring | kwalletmanager", "libcups2t64 | libcups2")
"""A keyring for a journal that opens by itself; printers."""


def make_deb(frozen: Path, room: Path, out: Path, facts: Facts, *, compression: str = "xz") -> Path:
    """Into `out`; `room` is a folder to work in, with nothing in it.

    `compression` is one of dpkg-deb's; "none" is quick. Raises OSError, Unlicensed and
    CalledProcessError.
    """
    root = room / "root"
    put_tree(frozen, root / "usr", facts)
    put_documents(root / "usr" / "share", facts)
    write(root / "DEBIAN" / "control", control(root, facts))
    write(root / "DEBIAN" / "md5sums", "".join(sums(root)))
    settle(root, facts.seconds)
    file = out / f"{facts.name}_{version(facts)}_{architecture()}.deb"
    pressing = ("--threads-max=2", f"-Z{compression}", "-z9")
    command = ["dpkg-deb", "--root-owner-group", *pressing, "--build"]
    run([*command, root, file], SOURCE_DATE_EPOCH=str(facts.seconds))
    return file


def version(facts: Facts) -> str:
    return f"{facts.version}-{REVISION}"


def architecture() -> str:
    return run(["dpkg", "--print-architecture"]).strip()


def put_documents(share: Path, facts: Facts) -> None:
    """Whose it is, what changed, and which of lintian's findings are meant to be so."""
    documents = share / "doc" / facts.name
    changes = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    write_packed(documents / "changelog.gz", changes)
    debian = facts.fill("debian-changelog", revision=REVISION, mail=MAIL)
    write_packed(documents / "changelog.Debian.gz", debian)
    inside = Path("/usr/lib") / COMMAND / LICENCES
    works = (share.parent / inside.relative_to("/usr") / "README.txt").read_text(encoding="utf-8")
    rows = "".join(f" {line or '.'}\n" for line in works.splitlines())
    own = (ROOT / "LICENSE").read_text(encoding="utf-8").splitlines()
    permission = "".join(f" {line or '.'}\n" for line in own[4:])
    write(
        documents / "copyright",
        facts.fill("debian-copyright", permission=permission, works=rows, inside=str(inside)),
    )
    (documents / "licences").symlink_to(f"../../../lib/{COMMAND}/{LICENCES}")
    write(share / "lintian" / "overrides" / facts.name, facts.fill("lintian-overrides"))


def control(root: Path, facts: Facts) -> str:
    """What dpkg knows of it; the size as dpkg-gencontrol reckons it, file by file."""
    kibibytes = sum(
        -(-path.stat().st_size // 1024) if is_file(path) else 1
        for path in (root / "usr").rglob("*")
    )
    loaded = find_depends(root / "usr" / "lib" / COMMAND)
    return facts.fill(
        "debian-control",
        revision=REVISION,
        mail=MAIL,
        architecture=architecture(),
        kibibytes=str(kibibytes),
        depends=", ".join(sorted({*loaded, *DATA})),
        recommends=", ".join(RECOMMENDED),
        suggests=", ".join(SUGGESTED),
    )


def sums(root: Path) -> Iterator[str]:
    """What `dpkg --verify` compares with."""
    for file in sorted(path for path in (root / "usr").rglob("*") if is_file(path)):
        digest = hashlib.md5(file.read_bytes(), usedforsecurity=False).hexdigest()
        yield f"{digest}  {file.relative_to(root)}\n"


def run(command: list[str | Path], cwd: Path | None = None, **environment: str) -> str:
    """What a program said; what it complains of goes into the error.

    Raises CalledProcessError.
    """
    done = subprocess.run(
        command,
        cwd=cwd,
        env={**os.environ, **environment, "LC_ALL": "C.UTF-8"},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        error = subprocess.CalledProcessError(done.returncode, command[0], done.stdout)
        error.add_note(done.stderr)
        raise error
    return done.stdout
