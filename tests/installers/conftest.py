"""A frozen folder in small, and what every package of it says."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from installers.facts import Facts
from installers.tree import LICENCES


@pytest.fixture
def frozen(tmp_path: Path) -> Path:
    """A program that says where it runs, a library, and the licences."""
    folder = tmp_path / "frozen"
    texts = folder / LICENCES
    texts.mkdir(parents=True)
    (texts / "README.txt").write_text("Whose work comes along:\n\nlamp 1.0\n", encoding="utf-8")
    (texts / "Glimmer.txt").write_text("MIT\n", encoding="utf-8")
    program = folder / "glimmer"
    says = 'printf "it runs: %s" "$(readlink -f "$0")"; for one; do printf " <%s>" "$one"; done'
    program.write_text(f"#!/bin/sh\n{says}\n", encoding="utf-8")
    program.chmod(0o755)
    shutil.copy("/bin/true", folder / "_internal" / "libtrue.so")
    return folder


@pytest.fixture
def facts() -> Facts:
    return Facts(
        name="glimmer-desktop",
        version="1.2.3",
        summary="A quiet companion.",
        licence="MIT",
        seconds=1_700_000_000,
    )


@pytest.fixture
def out(tmp_path: Path) -> Path:
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


@pytest.fixture
def room(tmp_path: Path) -> Path:
    folder = tmp_path / "room"
    folder.mkdir()
    return folder
