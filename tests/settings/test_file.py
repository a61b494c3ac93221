"""settings.toml: what is broken falls back alone, what a person wrote stays."""

from __future__ import annotations

import stat
import subprocess
import sys
from dataclasses import fields
from datetime import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.settings.file import Problem, load, put
from glimmer_desktop.settings.schema import (
    ArrivalChoice,
    LanguageChoice,
    MapSpan,
    PauseLength,
    RhythmChoice,
    Settings,
    ThemeChoice,
    Weekday,
)
from hard_texts import EMOJI, MARKS, RIGHT_TO_LEFT

EVERYTHING = Settings(
    pauses_on=False,
    pause_times=(time(7, 5), time(22, 10, 30)),
    day_starts=time(6),
    day_ends=time(23, 59),
    pause_rhythm=RhythmChoice.EVERY_SO_OFTEN,
    pause_every=90,
    pause_days=(Weekday.MONDAY, Weekday.SUNDAY),
    fade_slowly=True,
    noting_break=True,
    evening_on=True,
    evening_at=time(21, 15),
    arrival=ArrivalChoice.CARD_WITH_BELL,
    pause_length=PauseLength.FIVE_MINUTES,
    breath_in=3.5,
    breath_out=8.0,
    pause_sound=True,
    note_chord='Ctrl+Alt+"#',
    compact_capture=True,
    kind_line=False,
    prompts_in_capture=False,
    gratitude=True,
    leave_out_body=True,
    map_span=MapSpan.YEAR,
    ground_chord="",
    help_name="Mia \"or\" 'Sam'",
    help_contact="+00 000, evenings\nor the blue door",
    resurface=False,
    resurface_hard=True,
    weekly_look_back=False,
    look_back_day=Weekday.FRIDAY,
    look_back_from=time(18, 30),
    language=LanguageChoice.JAPANESE,
    theme=ThemeChoice.DARK,
    text_size=150,
    reduced_motion=True,
    lock_after=30,
    second_backups='/media/mia/A "stick"',
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.toml"


def save(path: Path, settings: Settings) -> None:
    """Choose them all."""
    put(path, {f.name: getattr(settings, f.name) for f in fields(Settings)}, Settings())


def written(path: Path, text: str) -> Path:
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_no_file_is_no_choice(path: Path) -> None:
    assert load(path) == (Settings(), ())
    assert not path.parent.exists()


def test_every_setting_comes_back(path: Path) -> None:
    same = {f.name for f in fields(Settings) if getattr(EVERYTHING, f.name) == f.default}
    assert same == set(), "a new setting wants a value here"
    save(path, EVERYTHING)
    assert load(path) == (EVERYTHING, ())
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_only_what_differs_is_written(path: Path) -> None:
    save(path, Settings(text_size=120))
    assert path.read_text() == "text_size = 120\n"
    save(path, Settings())
    assert path.read_text() == ""


def test_comments_unknown_keys_and_hand_written_forms_stay(path: Path) -> None:
    text = (
        "# my settings\n"
        "day_starts = 06:30:00 # early bird\n"
        'pause_times = [ "10:00", 13:30:00, "16:30" ]\n'
        "from_the_future = { a = 1 }\n"
        "\n[a_table]\nx = 1 # kept\n"
    )
    settings, problems = load(written(path, text))
    assert settings == Settings(day_starts=time(6, 30))
    assert problems == (Problem("from_the_future", "unknown"), Problem("a_table", "unknown"))
    put(path, {"day_starts": time(6, 30), "pause_times": settings.pause_times}, settings)
    assert path.read_text() == text
    put(path, {"text_size": 110}, settings)
    changed = path.read_text()
    for kept in ("# my settings", "06:30:00 # early bird", "from_the_future", "x = 1 # kept"):
        assert kept in changed
    assert load(path)[0] == Settings(day_starts=time(6, 30), text_size=110)


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ('pauses_on = "yes"', Problem("pauses_on", "not-a-bool")),
        ("pauses_on = 1", Problem("pauses_on", "not-a-bool")),
        ("text_size = true", Problem("text_size", "not-a-int")),
        ("text_size = 20", Problem("text_size", "too-low")),
        ("text_size = 900", Problem("text_size", "too-high")),
        ("text_size = 120.5", Problem("text_size", "not-a-int")),
        ('theme = "pink"', Problem("theme", "not-a-choice")),
        ("theme = []", Problem("theme", "not-a-choice")),
        ('day_starts = "25:00"', Problem("day_starts", "not-a-time")),
        ('day_starts = "09:00+02:00"', Problem("day_starts", "not-a-time")),
        ("day_starts = 2026-11-22", Problem("day_starts", "not-a-time")),
        ("pause_times = 10:00:00", Problem("pause_times", "not-a-list")),
        ('pause_times = ["10:00", 3]', Problem("pause_times", "not-a-time")),
        ("note_chord = 7", Problem("note_chord", "not-a-str")),
        (f'help_name = "{"x" * 101}"', Problem("help_name", "too-long")),
        ('second_backups = "media/stick"', Problem("second_backups", "not-a-folder")),
        ('second_backups = "/media\\u0000/stick"', Problem("second_backups", "not-a-folder")),
    ],
)
def test_a_broken_value_falls_back_alone_and_is_named(
    path: Path, line: str, problem: Problem
) -> None:
    settings, problems = load(written(path, f"{line}\nreduced_motion = true\n"))
    assert settings == Settings(reduced_motion=True)
    assert problems == (problem,)
    put(path, {"compact_capture": True}, settings)
    assert line in path.read_text(), "what the person wrote stays until it is chosen anew"


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("version = 1", ()),
        ("version = 2", (Problem("version", "newer"),)),
        ('version = "two"', (Problem("version", "not-a-int"),)),
    ],
)
def test_a_file_from_the_future_is_named_and_used_as_far_as_it_goes(
    path: Path, line: str, problem: tuple[Problem, ...]
) -> None:
    assert load(written(path, f"{line}\ntext_size = 120\n")) == (Settings(text_size=120), problem)
    save(path, Settings(text_size=130))
    assert path.read_text() == f"{line}\ntext_size = 130\n"


def test_a_broken_value_gives_way_to_a_choice(path: Path) -> None:
    written(path, "text_size = 900 # oops\n")
    save(path, Settings(text_size=200))
    assert load(path) == (Settings(text_size=200), ())


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"a = = b", "no-toml"),
        (b"[" * 9000, "no-toml"),
        (b"x = 1\n" + b"junk " * 100_000, "no-toml"),
        (b"no\n" * 30 + b"text_size = 120\n", "no-toml"),
        (b"\xff\xfe\x00", "not-text"),
        (b"\x00" * 10_000_000, "too-large"),
    ],
    ids=["a-slip", "brackets", "junk", "prose", "not-utf-8", "10-MB"],
)
def test_a_file_of_which_nothing_counts_is_named_and_kept_beside(
    path: Path, content: bytes, why: str
) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    assert load(path) == (Settings(), (Problem("", why),))
    held = Settings(pauses_on=False)
    put(path, {"text_size": 110}, held)
    assert load(path) == (Settings(text_size=110, pauses_on=False), ())
    assert path.with_name("settings.toml.broken").read_bytes() == content
    path.write_bytes(content)
    put(path, {"text_size": 110}, held)
    assert path.with_name("settings.toml.broken-2").read_bytes() == content


def test_a_broken_line_costs_one_line(path: Path) -> None:
    text = """\
pauses_on = false
theme = dark
pause_times = [
  "09:00", # tea
  "15:00",
]
text_size = 120
text_size = 130
note_chord = "Ctrl+Alt
[table]
x = 1
"""
    settings, problems = load(written(path, text))
    times = (time(9), time(15))
    assert settings == Settings(pauses_on=False, text_size=120, pause_times=times)
    assert problems == (Problem("", "broken-lines", (2, 8, 9)), Problem("table", "unknown"))
    put(path, {"reduced_motion": True}, settings)
    again = Settings(pauses_on=False, text_size=120, pause_times=times, reduced_motion=True)
    assert load(path) == (again, (Problem("table", "unknown"),))
    assert '"09:00", # tea' in path.read_text()
    assert path.with_name("settings.toml.broken").read_text() == text


def test_a_file_cut_in_half_counts_as_far_as_it_goes(path: Path) -> None:
    save(path, EVERYTHING)
    whole = path.read_bytes()
    for end in range(0, len(whole), 7):
        path.write_bytes(whole[:end])
        settings, problems = load(path)
        assert {one.why for one in problems} <= {"broken-lines", "no-toml", "too-low", "not-a-time"}
        if end > len(whole) // 2:
            assert not settings.pauses_on, "the first line is whole"


def test_what_cannot_be_read_is_told_and_left_alone(path: Path) -> None:
    path.mkdir(parents=True)
    assert load(path) == (Settings(), (Problem("", "no-file"),))
    with pytest.raises(Known) as caught:
        put(path, {"text_size": 110}, Settings())
    assert caught.value.code is ErrorCode.CANNOT_READ


def test_one_without_rights_is_told_and_left_alone(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Root may read everything, so the refusal is played."""
    written(path, "text_size = 120\n")

    def refuse(*_: object) -> str:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("glimmer_desktop.settings.file.read_file", refuse)
    assert load(path) == (Settings(), (Problem("", "no-rights"),))
    with pytest.raises(Known) as caught:
        put(path, {"text_size": 110}, Settings())
    assert caught.value.values["why"] == "Permission denied"
    assert path.read_text() == "text_size = 120\n"


def test_a_read_only_file_is_used_and_not_got_round(path: Path) -> None:
    written(path, "text_size = 120\n").chmod(0o444)
    assert load(path) == (Settings(text_size=120), (Problem("", "read-only"),))
    with pytest.raises(Known, match="cannot-write"):
        put(path, {"text_size": 110}, Settings())
    assert path.read_text() == "text_size = 120\n"


def test_comments_survive_whatever_is_chosen(path: Path) -> None:
    written(
        path,
        "# mine\ntext_size = 150 # for my eyes\n"
        'pause_times = [\n  10:00:00, # tea\n  "12:00", # lunch\n]\n'
        "[text]\nx = 1\n",
    )
    put(path, {"text_size": 100}, Settings())
    put(path, {"pause_times": (time(10), time(12, 30), time(17))}, Settings())
    text = path.read_text()
    for kept in ("# mine", "# for my eyes", "10:00:00, # tea", "[text]\nx = 1"):
        assert kept in text
    assert load(path)[0] == Settings(pause_times=(time(10), time(12, 30), time(17)))
    put(path, {"pause_times": Settings().pause_times}, Settings())
    assert load(path)[0] == Settings()
    assert "# tea" in path.read_text()


def test_a_table_in_the_place_of_a_setting_gives_way(path: Path) -> None:
    written(path, "[foo]\nx = 1\n[text_size]\ny = 2\n")
    assert load(path)[1] == (Problem("foo", "unknown"), Problem("text_size", "not-a-int"))
    put(path, {"text_size": 120}, Settings())
    assert load(path) == (Settings(text_size=120), (Problem("foo", "unknown"),))


def test_a_full_disk_leaves_the_old_file(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save(path, Settings(text_size=110))

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(Known) as caught:
        save(path, Settings(text_size=120))
    assert caught.value.code is ErrorCode.DISK_FULL
    assert load(path)[0] == Settings(text_size=110)
    assert [one.name for one in path.parent.iterdir()] == ["settings.toml"]


def test_a_linked_file_stays_a_link(path: Path, tmp_path: Path) -> None:
    path.parent.mkdir()
    path.symlink_to(tmp_path / "dotfiles.toml")
    save(path, Settings(text_size=110))
    assert path.is_symlink()
    assert (tmp_path / "dotfiles.toml").read_text() == "text_size = 110\n"


def test_reading_does_not_load_the_writer() -> None:
    code = (
        "import sys; from pathlib import Path; from glimmer_desktop.settings.file import load\n"
        "load(Path('none')); sys.exit('tomlkit' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


TIMES = st.times().map(lambda t: t.replace(fold=0))


@hypothesis_settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    before=st.sampled_from(
        [
            "# kept\n",
            "# kept\ntext_size = 90 # too\n[other]\na = 1\n",
            '# kept\npause_times = ["10:00", # ten\n 11:00:00, "11:00", 3]\n[[day_starts]]\nx = 1',
            "pause_times = [ # none\n]\nday_starts.x = 3\n# kept",
            'note_chord = """\na # kept\n"""\n# kept\ntheme = 1\n',
        ]
    ),
    pause_times=st.lists(TIMES, max_size=5).map(tuple),
    day_starts=TIMES,
    note_chord=st.text(st.characters(exclude_categories=("Cs",)), max_size=30),
    language=st.sampled_from(LanguageChoice),
    theme=st.sampled_from(ThemeChoice),
    text_size=st.integers(80, 200),
)
def test_whatever_is_chosen_comes_back(path: Path, before: str, **chosen: object) -> None:
    settings = Settings(**chosen)
    written(path, before)
    save(path, settings)
    assert load(path)[0] == settings
    assert "# kept" in path.read_text()


@pytest.mark.parametrize(
    "text", [EMOJI, MARKS[:100], RIGHT_TO_LEFT, "a \"b\" \\n 'c' \t", "é e\u0301 \u2028 \x7f"]
)
def test_any_words_come_back_byte_for_byte(path: Path, text: str) -> None:
    put(path, {"help_name": text, "help_contact": text * 3}, Settings())
    settings, problems = load(path)
    assert problems == ()
    assert settings.help_name.encode() == text.encode()
    assert settings.help_contact.encode() == (text * 3).encode()
