"""Whose work comes along is told with its terms, or it does not come along."""

from __future__ import annotations

import sys
import sysconfig
import tomllib
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from installers import licences
from installers.facts import ROOT


def module(name: str) -> Path:
    """The file that a module is in."""
    file = sys.modules[name].__file__
    assert file
    return Path(file)


def needed() -> set[str]:
    """Every distribution that the program runs with here, as they ask for one another."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    found: set[str] = set()
    coming = list(project["dependencies"])
    while coming:
        asked = Requirement(coming.pop())
        name = canonicalize_name(asked.name)
        is_wanted = asked.marker is None or asked.marker.evaluate({"extra": ""})
        if is_wanted and name not in found:
            found.add(name)
            coming += metadata.requires(name) or ()
    return found


def test_every_distribution_that_is_shipped_has_a_licence_text() -> None:
    """Add the text to installers/texts, by the name of the distribution, if its wheel has none."""
    names = needed()
    assert {"pyside6-essentials", "sqlalchemy", "sqlcipher3", "keyring"} <= names
    without = [name for name in sorted(names) if not licences.of_distribution(name).texts]
    assert without == []


def test_texts_of_our_own_are_of_what_is_shipped_and_refer_to_what_is_there() -> None:
    own = {text.name for text in licences.TEXTS.iterdir()} - set(licences.SHARED_TEXTS)
    assert {Path(name).stem for name in own} <= needed()
    for name in own:
        text = (licences.TEXTS / name).read_text(encoding="utf-8")
        assert any(shared in text for shared in licences.SHARED_TEXTS), name


def test_a_file_leads_to_whom_it_comes_from() -> None:
    import PySide6.QtCore
    import sqlalchemy.engine  # noqa: F401

    sources = [
        module("PySide6.QtCore"),
        module("sqlalchemy.engine"),
        Path(sysconfig.get_path("stdlib")) / "argparse.py",
        ROOT / "src" / "glimmer_desktop" / "core" / "core.py",
    ]
    works = {work.name: work for work in licences.find_works(sources)}
    assert set(works) == {"pyinstaller", "pyside6-essentials", "Python", "sqlalchemy"}
    assert works["sqlalchemy"].licence == "MIT"
    assert "Michael Bayer" in licences.told(works["sqlalchemy"])
    assert "PYTHON SOFTWARE FOUNDATION LICENSE" in licences.told(works["Python"])
    assert PySide6.__version__ in licences.told(works["pyside6-essentials"])


def test_a_library_of_the_system_has_the_page_of_its_package() -> None:
    (zlib,) = {path.resolve() for path in Path("/").glob("usr/lib/*/libz.so.1")}
    (work,) = (one for one in licences.find_works([zlib]) if one.name.startswith("zlib"))
    assert "Mark Adler" in licences.told(work)


def test_all_of_them_are_in_one_folder_with_a_page_that_names_them(tmp_path: Path) -> None:
    folder = tmp_path / "licences"
    folder.mkdir()
    (folder / "of before.txt").touch()
    (pcre,) = {path.resolve() for path in Path("/").glob("usr/lib/*/libglib-2.0.so.0")}
    found = licences.gather(folder, [module("pytest"), pcre])
    names = {file.name for file in found}
    assert {"README.txt", "Glimmer.txt", "pytest.txt", "Python.txt", *licences.SHARED_TEXTS} <= (
        names
    )
    assert "of before.txt" not in names
    assert "LGPL-2.1.txt" in names, "what Debian's page of GLib refers to"
    page = (folder / "README.txt").read_text(encoding="utf-8")
    assert f"\npytest{' ' * 21}{pytest.__version__}" in page


def test_what_nobody_knows_is_not_given_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stray = tmp_path / "libstray.so"
    stray.touch()
    with pytest.raises(licences.Unlicensed, match="libstray"):
        licences.gather(tmp_path / "licences", [stray])
    monkeypatch.setattr(licences, "of_distribution", lambda n: licences.Work(n, "1", "", ()))
    with pytest.raises(licences.Unlicensed, match="pytest"):
        licences.gather(tmp_path / "licences", [module("pytest")])
