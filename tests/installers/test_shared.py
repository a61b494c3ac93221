"""What menus, software centres, icon themes and `man` read, as the tools of each say."""

from __future__ import annotations

import argparse
import gzip
import re
import subprocess
from configparser import RawConfigParser
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PIL import Image

from glimmer_desktop.cli.verbs import command_line
from installers import icons
from installers.facts import APPLICATION, Facts
from installers.manual import page
from installers.shared import menu_entry, put_shared
from languages.catalogues import TRANSLATED, catalogue, read

KNOWN = {"url-homepage-missing", "cid-contains-uppercase-letter"}


@pytest.fixture
def share(tmp_path: Path, facts: Facts) -> Path:
    put_shared(tmp_path / "a place", facts)
    return tmp_path / "a place" / "share"


def said(*command: str | Path) -> tuple[int, str]:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


def test_the_menus_entry_is_one(share: Path) -> None:
    (entry,) = (share / "applications").iterdir()
    assert said("desktop-file-validate", entry) == (0, "")
    text = entry.read_text(encoding="utf-8")
    assert "\n[Desktop Action note]\nName=Note a glimmer\n" in text
    assert "\nExec=glimmer capture\n" in text


@pytest.mark.parametrize("language", TRANSLATED)
def test_the_menus_entry_speaks_every_language(language: str) -> None:
    """What is done there is called as in the windows."""
    entry = RawConfigParser()
    entry.optionxform = str  # type: ignore[assignment,method-assign] - Name, and not name
    entry.read_string(menu_entry("glimmer"))
    windows = {one.source.text: one.translations[0] for one in read(catalogue(language))}
    shown = [
        (keys[name], keys.get(f"{name}[{language}]"))
        for keys in map(entry.__getitem__, entry.sections())
        for name in ("Name", "GenericName", "Comment", "Keywords")
        if name in keys
    ]
    assert len(shown) == 7
    for english, said in shown:
        assert english == "Glimmer" or said, english
        assert said in (None, windows.get(english, said)), english


def test_software_centres_can_tell_of_it(share: Path, facts: Facts) -> None:
    (told,) = (share / "metainfo").iterdir()
    code, text = said("appstreamcli", "validate", "--no-net", "--pedantic", told)
    # There is no page of ours on the web, so none is named; and the name has a capital for long.
    found = set(re.findall(r"^[EWIP]: \S+ (\S+)", text, re.MULTILINE))
    assert (code, found - KNOWN) == (0, set()), text
    described = ElementTree.parse(told).getroot()
    assert described.findtext("id") == APPLICATION
    (release,) = described.iter("release")
    assert release.attrib == {"version": facts.version, "date": "2023-11-14"}


def test_menus_find_an_icon_of_every_size(share: Path) -> None:
    theme = share / "icons" / "hicolor"
    for folder, drawing in (("scalable", APPLICATION), ("symbolic", f"{APPLICATION}-symbolic")):
        ElementTree.parse(theme / folder / "apps" / f"{drawing}.svg")
    for size in (16, 22, 24, 32, 48, 64, 128, 256, 512):
        with Image.open(theme / f"{size}x{size}" / "apps" / f"{APPLICATION}.png") as drawn:
            assert drawn.size == (size, size)
            assert drawn.getpixel((0, 0))[3] == 0, "the corners are clear"
            assert min(drawn.getpixel((size // 2, size // 2))[:2]) > 180, "the spark is light"


def test_macos_and_windows_find_theirs(tmp_path: Path) -> None:
    icons.write_icns(tmp_path / "one.icns")
    icons.write_ico(tmp_path / "one.ico")
    with Image.open(tmp_path / "one.icns") as opened:
        sizes = {width * scale for width, _, scale in opened.info["sizes"]}
    assert sizes == set(icons.ICNS_SIZES)
    with Image.open(tmp_path / "one.ico") as opened:
        assert opened.info["sizes"] == {(size, size) for size in icons.ICO_SIZES}


def test_the_manual_is_written_well(share: Path) -> None:
    (packed,) = (share / "man" / "man1").iterdir()
    text = gzip.decompress(packed.read_bytes())
    done = subprocess.run(
        ["groff", "-man", "-Tutf8", "-K", "utf8", "-ww", "-P-c"],
        input=text,
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    shown = re.sub(r".\x08", "", done.stdout.decode())
    assert "Light" not in shown
    assert "--when-calm" in shown
    assert "GLIMMER_HOME" in shown


def test_the_manual_names_all_that_may_be_typed(facts: Facts) -> None:
    manual = page(facts).replace("\\-", "-")
    assert f'"{facts.name} {facts.version}"' in manual
    parsers = [command_line()]
    for action in parsers[0]._actions:
        if isinstance(action, argparse._SubParsersAction):
            parsers += action.choices.values()
    assert len(parsers) > 20
    for parser in parsers:
        part = manual if parser is parsers[0] else manual.partition(f".SS {parser.prog}\n")[2]
        for action in parser._actions:
            for option in action.option_strings:
                assert option in part.partition("\n.SS ")[0], f"{parser.prog} {option}"


def test_a_menu_starts_it_from_any_folder() -> None:
    entry = menu_entry("/a place/100% of $HOME/glimmer")
    command = r'"/a place/100%% of \\$HOME/glimmer"'
    assert f"\nExec={command}\n" in entry
    assert f"\nExec={command} capture\n" in entry
