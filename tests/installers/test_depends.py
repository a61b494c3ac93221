"""Depends: what is loaded from the system, and nothing that comes along."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from installers.depends import NoPackage, find_depends, packages_of


def test_what_a_program_loads_is_asked_for_unless_it_comes_along(tmp_path: Path) -> None:
    shutil.copy("/bin/ls", tmp_path / "one")
    (libc, *others) = sorted(find_depends(tmp_path))
    assert libc.startswith("libc6 (>= 2.")
    assert others != []
    for name in ("libselinux.so.1",):
        (tmp_path / name).touch()
    assert sorted(find_depends(tmp_path)) == [libc]


def test_a_library_of_nobodys_is_named() -> None:
    with pytest.raises(NoPackage, match="libglimmer-nowhere"):
        packages_of(["libglimmer-nowhere.so.1"])
