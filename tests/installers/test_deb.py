"""The Debian package: what it says, who may read it, what it needs, and that it comes out again."""

from __future__ import annotations

import gzip
import os
import subprocess
from email import message_from_string
from pathlib import Path

import pytest

from installers.deb import DATA, make_deb
from installers.facts import Facts
from installers.licences import Unlicensed
from installers.tree import LICENCES


@pytest.fixture
def deb(frozen: Path, room: Path, out: Path, facts: Facts) -> Path:
    return make_deb(frozen, room, out, facts, compression="none")


def said(*command: str | Path) -> str:
    return subprocess.check_output(command, text=True)


def unpacked(deb: Path, folder: Path) -> Path:
    said("dpkg-deb", "--raw-extract", deb, folder)
    return folder


def test_it_says_what_it_is_and_needs(deb: Path, facts: Facts) -> None:
    architecture = said("dpkg", "--print-architecture").strip()
    assert deb.name == f"glimmer-desktop_1.2.3-1_{architecture}.deb"
    field = message_from_string(said("dpkg-deb", "--field", deb))
    assert (field["Package"], field["Version"]) == (facts.name, "1.2.3-1")
    needed = field["Depends"].split(", ")
    assert any(one.startswith("libc6 (>= 2.") for one in needed), "the program inside asks for it"
    assert set(DATA) <= set(needed)
    assert 10 < int(field["Installed-Size"]) < 5000


def test_everybody_may_read_it_and_root_owns_it(
    frozen: Path, room: Path, out: Path, facts: Facts
) -> None:
    (frozen / "_internal").chmod(0o700)
    (frozen / "_internal" / "libtrue.so").chmod(0o700)
    before = os.umask(0o077)
    try:
        deb = make_deb(frozen, room, out, facts, compression="none")
    finally:
        os.umask(before)
    rows = [line.split() for line in said("dpkg-deb", "--contents", deb).splitlines()]
    assert {row[1] for row in rows} == {"root/root"}
    modes = {row[5].removeprefix("."): row[0] for row in rows}
    assert modes["/usr/lib/glimmer/glimmer"] == "-rwxr-xr-x"
    assert modes["/usr/lib/glimmer/_internal/libtrue.so"] == "-rw-r--r--"
    assert {mode for mode in modes.values() if mode[0] == "d"} == {"drwxr-xr-x"}
    assert modes["/usr/bin/glimmer"][0] == "l"
    assert {row[3] for row in rows} == {"2023-11-14"}


def test_it_brings_its_papers(deb: Path, tmp_path: Path) -> None:
    root = unpacked(deb, tmp_path / "unpacked")
    documents = root / "usr" / "share" / "doc" / "glimmer-desktop"
    papers = (documents / "copyright").read_text(encoding="utf-8")
    assert "\n lamp 1.0\n" in papers, "what comes along is named"
    assert "\n Permission is hereby granted" in papers
    assert (documents / "licences").resolve() == root / "usr" / "lib" / "glimmer" / LICENCES
    changes = gzip.decompress((documents / "changelog.Debian.gz").read_bytes()).decode()
    assert changes.startswith("glimmer-desktop (1.2.3-1) unstable; urgency=")
    assert b"# Changelog" in gzip.decompress((documents / "changelog.gz").read_bytes())


def test_its_sums_are_of_all_its_files(deb: Path, tmp_path: Path) -> None:
    root = unpacked(deb, tmp_path / "unpacked")
    sums = root / "DEBIAN" / "md5sums"
    subprocess.run(["md5sum", "--check", "--strict", "--quiet", sums], cwd=root, check=True)
    files = {
        str(file.relative_to(root))
        for file in (root / "usr").rglob("*")
        if file.is_file() and not file.is_symlink()
    }
    named = {line.split("  ")[1] for line in sums.read_text(encoding="utf-8").splitlines()}
    assert named == files


def test_the_same_folder_makes_the_same_package(
    deb: Path, frozen: Path, tmp_path: Path, facts: Facts
) -> None:
    os.utime(frozen / "glimmer", (1, 1))
    for name in ("room2", "out2"):
        (tmp_path / name).mkdir()
    again = make_deb(frozen, tmp_path / "room2", tmp_path / "out2", facts, compression="none")
    assert again.read_bytes() == deb.read_bytes()


def test_without_its_licences_there_is_no_package(
    frozen: Path, room: Path, out: Path, facts: Facts
) -> None:
    (frozen / LICENCES / "README.txt").unlink()
    with pytest.raises(Unlicensed, match="no licences"):
        make_deb(frozen, room, out, facts)
