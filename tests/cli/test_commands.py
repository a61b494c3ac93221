from __future__ import annotations

import json
import os
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

import pytest

from glimmer_desktop.cli import asked, commands
from glimmer_desktop.cli.parser import parse
from glimmer_desktop.core import Core, build_core
from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.moment import Face
from glimmer_desktop.domain.own_map import Part
from glimmer_desktop.domain.plans import PlanSaid
from glimmer_desktop.domain.query import MomentQuery
from glimmer_desktop.exchange.moment_json import FIELDS
from hard_texts import HARD
from memory_journal import png

if TYPE_CHECKING:
    from cli.conftest import Heard, Typed

EVERYTHING = MomentQuery()


def listed(typed: Typed, heard: Heard, *words: object) -> list[dict[str, object]]:
    assert typed("list", *words, "--json") == 0
    found: list[dict[str, object]] = json.loads(heard.said)
    return found


def test_a_note_prints_its_id_and_is_listed(typed: Typed, heard: Heard) -> None:
    assert typed("note", "light on the stairs", "--face", "settled", "--cue", "new word") == 0
    noted = heard.said.strip()
    assert UUID(noted).version == 7
    assert heard.moments == 1
    [moment] = listed(typed, heard)
    assert moment["id"] == noted
    assert moment["text"] == "light on the stairs"
    assert moment["faces"] == ["settled"]
    assert moment["cues"] == ["new word"]
    assert moment["noticed_at"] == "2026-11-22T15:42:00+00:00"


def test_json_has_the_contracts_fields_in_their_order(typed: Typed, heard: Heard) -> None:
    typed("note", "--face", "settled")
    [moment] = listed(typed, heard)
    assert tuple(moment) == FIELDS
    said = {name: value for name, value in moment.items() if value not in (None, False, [])}
    assert set(said) == {"id", "kind", "noticed_at", "zone", "faces", "created_at", "changed_at"}


def test_an_empty_list_is_an_array_and_a_sentence(typed: Typed, heard: Heard) -> None:
    assert listed(typed, heard) == []
    typed("list")
    assert heard.said == "Nothing here.\n"


def test_newest_first_by_query_and_up_to_a_limit(typed: Typed, heard: Heard) -> None:
    for day in range(1, 6):
        typed("note", f"tea number {day}", "--at", f"2026-11-{day:02}T10:00")
    typed("note", "coffee")
    texts = [moment["text"] for moment in listed(typed, heard, "tea", "--limit", 2)]
    assert texts == ["tea number 5", "tea number 4"]
    assert len(listed(typed, heard)) == 6


def test_a_time_without_an_offset_is_of_the_persons_zone(typed: Typed, heard: Heard) -> None:
    typed("note", "x", "--at", "2026-06-01T10:00")
    [moment] = listed(typed, heard)
    assert moment["noticed_at"] == "2026-06-01T10:00:00+00:00"


def test_a_time_of_elsewhere_has_no_zone_of_here(typed: Typed, heard: Heard) -> None:
    typed("note", "x", "--at", "2026-06-01T10:00+09:00")
    [moment] = listed(typed, heard)
    assert moment["noticed_at"] == "2026-06-01T10:00:00+09:00"
    assert moment["zone"] is None


def test_a_photo_comes_along_or_nothing_is_kept(
    typed: Typed, heard: Heard, cli_core: Core, tmp_path: Path
) -> None:
    good, bad = tmp_path / "good.png", tmp_path / "bad.png"
    good.write_bytes(png(30, 20))
    bad.write_bytes(b"not a picture")
    assert typed("note", "both", "--photo", good, "--photo", bad) == 1
    assert "not a picture" in heard.complaints
    assert "bad.png" in heard.complaints
    assert listed(typed, heard) == []
    assert typed("note", "one", "--photo", good) == 0
    [moment] = listed(typed, heard)
    [photo] = moment["photos"]  # type: ignore[misc]
    assert photo["width"] == 30  # type: ignore[index]
    assert photo["media_type"] == "image/png"  # type: ignore[index]


def test_nothing_to_keep_is_wrong_use(typed: Typed, heard: Heard) -> None:
    assert typed("note", "-", stdin="  \n") == 2
    assert "nothing to keep" in heard.complaints


@pytest.mark.bar("B24", part="what is too long is said")
def test_a_text_that_is_too_long_is_refused_aloud(typed: Typed, heard: Heard) -> None:
    assert typed("note", "x" * 20_001) == 1
    assert "20001" in heard.complaints
    assert listed(typed, heard) == []


@pytest.mark.bar("B24", part="what is too long is said")
def test_a_text_that_is_too_long_is_refused_from_stdin_too(typed: Typed, heard: Heard) -> None:
    assert typed("note", "-", stdin="x" * 20_001) == 1
    assert "20001" in heard.complaints
    assert listed(typed, heard) == []


@pytest.mark.parametrize("text", ["<b>not bold</b>", "a\u2028b", *HARD.values()])
def test_any_text_comes_back_as_it_was(
    text: str, typed: Typed, heard: Heard, tmp_path: Path
) -> None:
    assert typed("note", text) == 0
    assert typed("note", "-", stdin=text) == 0
    told = [str(moment["text"]).encode() for moment in listed(typed, heard)]
    assert told == [text.encode()] * 2
    for name in ("moments.json", "moments.zip"):
        assert typed("export", str(tmp_path / name)) == 0
        with closing(elsewhere(tmp_path / f"home-{name}")) as other:
            running = commands.steps(other, imported(tmp_path / name, other), heard)
            while (code := commands.advance(running, heard)) is None:
                pass
            assert code == 0, heard.complaints
            kept = other.journal.moments
            there = kept.at(kept.keys(MomentQuery.everything()))
            assert [moment.text.encode() for moment in there] == told
            other.journal.close()


def elsewhere(home: Path) -> Core:
    core = build_core({**os.environ, "GLIMMER_HOME": str(home)})
    core.paths.make()
    return core


def imported(file: Path, core: Core) -> asked.StoreCommand:
    command = parse(["import", str(file)], core.paths.data, None).command
    assert isinstance(command, asked.Import)
    return command


def test_a_private_moment_is_covered_in_the_plain_list(typed: Typed, heard: Heard) -> None:
    typed("note", "only mine", "--private", "--cue", "secret cue")
    typed("list")
    assert "only mine" not in heard.said
    assert "secret cue" not in heard.said
    assert "(private)" in heard.said


def test_status_before_and_after_the_first_note(typed: Typed, heard: Heard, cli_core: Core) -> None:
    assert typed("status", "--json") == 0
    before = json.loads(heard.said)
    assert before["store"]["moments"] == 0
    assert before["running"] is False
    assert before["pauses"] == {"on": True, "next": None, "quiet_because": ["not-running"]}
    assert not (cli_core.paths.data / "glimmer.db").exists()
    typed("note", "x")
    typed("status", "--json")
    store = json.loads(heard.said)["store"]
    assert store == {
        "path": str(cli_core.paths.data / "glimmer.db"),
        "moments": 1,
        "encrypted": False,
        "locked": False,
    }


def test_status_has_every_field_of_the_contract(typed: Typed, heard: Heard) -> None:
    typed("status", "--json")
    found = json.loads(heard.said)
    assert list(found) == [
        *("running", "version", "store", "pauses", "tray", "hotkeys", "presence", "notify"),
        *("arrival", "settings", "backups", "autostart"),
    ]
    assert list(found["presence"]) == [
        *("technique", "idle_ms", "locked", "do_not_disturb", "fullscreen", "camera", "microphone"),
        *("screen_shared", "techniques"),
    ]
    assert list(found["notify"]) == ["technique", "actions", "there"]
    assert found["settings"] == {"problems": []}
    assert list(found["autostart"]) == ["technique", "state"]
    typed("status")
    assert "not running" in heard.said
    assert "\nStarts with the desktop: no\n" in heard.said


def test_status_tells_of_a_words_file_that_is_not_used(
    typed: Typed, heard: Heard, home: Path
) -> None:
    (home / "config").mkdir(parents=True, exist_ok=True)
    (home / "config" / "words.toml").write_text("[lines]\nbreath = 3\n")
    typed("status", "--json")
    (sentence,) = json.loads(heard.said)["settings"]["problems"]
    assert "words.toml, line 2, at “lines.breath”: a text in quotation marks" in sentence


def test_status_tells_of_a_language_without_its_catalogue(
    typed: Typed, heard: Heard, home: Path, cli_core: Core, tmp_path: Path
) -> None:
    (home / "config").mkdir(parents=True, exist_ok=True)
    (home / "config" / "settings.toml").write_text('language = "es"\n')
    cli_core.wording.resources = tmp_path
    typed("status")
    assert "Settings: The words of the chosen language are not there" in heard.said
    assert "(glimmer_es.qm)" in heard.said


def test_status_tells_what_is_the_matter_with_the_settings(
    typed: Typed, heard: Heard, home: Path
) -> None:
    (home / "config").mkdir(parents=True, exist_ok=True)
    (home / "config" / "settings.toml").write_text("theme = dark\ntext_size = 900\n")
    typed("status", "--json")
    line, size = json.loads(heard.said)["settings"]["problems"]
    assert line.startswith("Line 1 of settings.toml could not be understood")
    typed("status")
    assert f"Settings: {size}\n" in heard.said


def test_export_and_import_into_another_journal(
    typed: Typed, heard: Heard, cli_core: Core, tmp_path: Path
) -> None:
    typed("demo", "--moments", 40, "--photos", 6)
    before = cli_core.store.submit(lambda: _all(cli_core)).result()
    assert typed("export", tmp_path / "out.zip") == 0
    assert "40 moments written" in heard.said
    assert "6 photos" in heard.said
    assert typed("import", tmp_path / "out.zip", "--dry-run") == 0
    assert heard.said == "0 moments would come in; 40 moments already here.\n"
    assert len(before) == 40


def test_plans_are_told_of_where_there_are_any(
    typed: Typed, heard: Heard, cli_core: Core, tmp_path: Path
) -> None:
    said = PlanSaid(when="I make coffee", then="one breath with it")
    plan = cli_core.store.submit(lambda: cli_core.plans.add(said)).result().plans[0]
    assert typed("export", tmp_path / "out.zip") == 0
    assert heard.said == f"0 moments written to {tmp_path / 'out.zip'}, with 1 plan.\n"
    cli_core.store.submit(lambda: cli_core.plans.let_go(plan.id)).result()
    assert typed("import", tmp_path / "out.zip") == 0
    assert heard.said == "0 moments came in, with 1 plan.\n"


def test_the_map_goes_along_and_is_told_of(
    typed: Typed, heard: Heard, cli_core: Core, tmp_path: Path
) -> None:
    spot, out = (Face.SETTLED, Part.HELPS), tmp_path / "out.json"
    cli_core.store.submit(lambda: cli_core.my_map.write(*spot, "the sea wall")).result()
    assert typed("export", out) == 0
    cli_core.store.submit(lambda: cli_core.my_map.write(*spot, "tea")).result()
    assert typed("import", out) == 0
    assert heard.said == "0 moments came in; the map, too.\n"
    written = cli_core.store.submit(cli_core.my_map.written).result()
    assert written == {spot: "tea\n\nthe sea wall"}


def test_an_export_overwrites_nothing(typed: Typed, heard: Heard, tmp_path: Path) -> None:
    typed("note", "x")
    out = tmp_path / "out.zip"
    out.write_text("mine")
    assert typed("export", out) == 1
    assert "there already" in heard.complaints
    assert out.read_text() == "mine"


def test_json_alone_says_what_it_leaves_out(typed: Typed, heard: Heard, tmp_path: Path) -> None:
    typed("demo", "--moments", 10, "--photos", 3)
    out = tmp_path / "out.json"
    assert typed("export", out) == 0
    assert "3 photos left out" in heard.complaints
    moments = json.loads(out.read_text(encoding="utf-8"))["moments"]
    assert len(moments) == 10
    assert not any(moment["photos"] for moment in moments)
    assert out.stat().st_mode & 0o777 == 0o600


def test_other_programs_read_what_goes_out(typed: Typed, heard: Heard, tmp_path: Path) -> None:
    typed("demo", "--moments", 10, "--photos", 3)
    for words in (("a.csv",), ("a.html",), ("a", "--format", "markdown")):
        assert typed("export", tmp_path / words[0], *words[1:], "--private", "--triggers") == 0
        photos = "" if words == ("a.csv",) else ", with 3 photos"
        assert heard.said == f"10 moments written to {tmp_path / words[0]}{photos}.\n"
        assert ("a table holds none" in heard.complaints) is not bool(photos)
    assert len((tmp_path / "a.html").read_text(encoding="utf-8").split("<article>")) == 11
    assert len(list((tmp_path / "a").rglob("*.md"))) == 10
    assert len(list((tmp_path / "a" / "pictures").iterdir())) == 3


def test_private_moments_and_triggers_go_along_where_it_is_asked_for(
    typed: Typed, heard: Heard, tmp_path: Path
) -> None:
    typed("note", "tea")
    typed("note", "mine alone", "--private")
    typed("note", "the siren", "--kind", "trigger")
    assert typed("export", tmp_path / "a.csv") == 0
    assert "1 private moment left out. With --private they go along." in heard.complaints
    assert "1 trigger left out. With --triggers they go along." in heard.complaints
    text = (tmp_path / "a.csv").read_text(encoding="utf-8")
    assert ("tea" in text, "mine alone" in text, "the siren" in text) == (True, False, False)
    assert typed("export", tmp_path / "b.csv", "--private", "--triggers") == 0
    assert heard.complaints == ""
    text = (tmp_path / "b.csv").read_text(encoding="utf-8")
    assert "mine alone" in text
    assert "the siren" in text


def test_the_demo_refuses_a_journal_with_something_in_it(typed: Typed, heard: Heard) -> None:
    typed("note", "x")
    assert typed("demo") == 1
    assert "already holds moments (1)" in heard.complaints


def test_ctrl_c_leaves_the_journal_as_it_was(
    typed: Typed, heard: Heard, cli_core: Core, tmp_path: Path
) -> None:
    heard.stop = True
    assert typed("demo", "--moments", 50, "--photos", 5) == 1
    assert heard.complaints == "Stopped. The journal is as it was.\n"
    heard.stop = False
    assert listed(typed, heard) == []
    assert cli_core.store.submit(cli_core.journal.photos.sweep).result() == 0


def test_a_list_nobody_reads_any_more_ends(typed: Typed, heard: Heard) -> None:
    typed("note", "x")
    heard.stop = True
    assert typed("list") == 1


def test_a_store_that_cannot_be_opened_is_named(typed: Typed, heard: Heard, cli_core: Core) -> None:
    store = cli_core.paths.data / "glimmer.db"
    store.write_bytes(b"this is no database" * 400)
    for words in (["note", "x"], ["list"], ["status"]):
        assert typed(*words) == 1
        assert str(store) in heard.complaints
    assert store.read_bytes().startswith(b"this is no database")


def test_a_bug_is_not_taken_for_a_known_error(cli_core: Core, typed: Typed) -> None:
    class Broken:
        def __getattr__(self, name: str) -> object:
            raise ZeroDivisionError

    vars(cli_core)["capture"] = Broken()
    with pytest.raises(ZeroDivisionError):
        typed("note", "x")


def _all(core: Core) -> list[object]:
    return list(core.gallery.at(core.gallery.keys(EVERYTHING)))


def test_known_errors_are_told_with_their_code(typed: Typed, heard: Heard, cli_core: Core) -> None:
    class Full:
        def keep_with_photos(self, *_: object) -> None:
            raise Known(ErrorCode.DISK_FULL, path="/store")

    vars(cli_core)["capture"] = Full()
    assert typed("note", "x") == 1
    assert "disk" in heard.complaints
