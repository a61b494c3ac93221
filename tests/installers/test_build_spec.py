"""What `build.spec` asks PyInstaller for on the systems that cannot be tried here."""

from __future__ import annotations

import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

import installers.icons  # noqa: F401 - as this system, before it seems to be another
from glimmer_desktop import __version__
from installers.facts import APPLICATION, ROOT

Asked = dict[str, dict[str, Any]]


def asked(system: str, room: Path, monkeypatch: pytest.MonkeyPatch) -> Asked:
    """Run the recipe as PyInstaller does, with its parts replaced by ones that write down."""
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setattr("installers.licences.gather", lambda *_: [room / "README.txt"])
    said: Asked = {}

    def part(name: str) -> Any:
        def make(*_: Any, **options: Any) -> SimpleNamespace:
            said[name] = options
            return SimpleNamespace(binaries=[], datas=[], pure=[], scripts=[])

        return make

    names = {name: part(name) for name in ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")}
    recipe = compile((ROOT / "build.spec").read_text(encoding="utf-8"), "build.spec", "exec")
    exec(recipe, {**names, "SPECPATH": str(ROOT), "workpath": str(room)})
    return said


def test_macos_gets_a_bundle_of_the_menu_bar(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bundle = asked("darwin", tmp_path, monkeypatch)["BUNDLE"]
    assert (bundle["name"], bundle["bundle_identifier"]) == ("Glimmer.app", APPLICATION)
    assert bundle["info_plist"]["LSUIElement"] is True
    assert bundle["version"] == bundle["info_plist"]["CFBundleVersion"] == __version__
    assert Path(bundle["icon"]).read_bytes()[:4] == b"icns"


def test_windows_gets_an_icon_and_no_terminal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = asked("win32", tmp_path, monkeypatch)
    assert "BUNDLE" not in said
    assert said["EXE"]["console"] is False
    assert Path(said["EXE"]["icon"]).read_bytes()[:4] == b"\x00\x00\x01\x00"


def test_linux_gets_neither(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    said = asked("linux", tmp_path, monkeypatch)
    assert "BUNDLE" not in said
    assert said["EXE"]["icon"] is None
    assert said["EXE"]["strip"] is True
