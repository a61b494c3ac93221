"""Noting a glimmer with the keyboard alone, from whatever window has it."""

from __future__ import annotations

import io
from collections.abc import Iterator

import pytest
from PIL import Image, ImageDraw

from capturing import VOCABULARY
from desktop.companion import Companion
from desktop.machine import Desktop
from desktop.screen import KeepPicture
from desktop.waiting import until
from desktop.windows import Notepad, Reading
from glimmer_desktop.domain.moment import Face

NOTE = "Note a glimmer"
TOAST = "Kept"
HOTKEY = "ctrl+alt+g"


def sunny_picture() -> bytes:
    """A PNG as a screenshot tool would copy it."""
    image = Image.new("RGB", (640, 480), "#c8d7da")
    ImageDraw.Draw(image).ellipse((220, 140, 420, 340), fill="#edb84c")
    file = io.BytesIO()
    image.save(file, "png")
    return file.getvalue()


@pytest.fixture
def copied_picture(desktop: Desktop) -> Iterator[None]:
    """A picture is on the clipboard."""
    holder = desktop.screen.put_on_clipboard(sunny_picture(), "image/png")
    yield
    holder.kill()
    holder.wait()


def open_capture(desktop: Desktop) -> None:
    desktop.screen.key(HOTKEY)
    desktop.screen.focused(NOTE)


@pytest.mark.usefixtures("copied_picture")
def test_a_moment_is_noted_from_another_window(
    desktop: Desktop,
    companion: Companion,
    notepad: Notepad,
    reading: Reading,
    keep_picture: KeepPicture,
) -> None:
    companion.start_quietly()
    desktop.screen.type("before ")
    open_capture(desktop)
    desktop.screen.type("Warm mug, steam on my glasses")
    desktop.screen.key("alt+1", "alt+3")
    desktop.screen.type(" #inner")
    desktop.screen.key("Return")
    reading.wait_for(NOTE, "inner smile")
    desktop.screen.key("ctrl+v")
    reading.button(NOTE, "A picture")
    keep_picture("noting")
    desktop.screen.key("Return")
    desktop.screen.gone(NOTE)

    desktop.screen.back_in("Notepad")
    desktop.screen.type("after")
    notepad.reads("before after")

    [moment] = companion.moments()
    assert moment["text"].strip() == "Warm mug, steam on my glasses"
    assert moment["kind"] == "glimmer"
    assert moment["faces"] == ["settled", "on-guard"]
    assert moment["cues"] == ["inner smile"]
    [photo] = moment["photos"]
    assert (photo["width"], photo["height"]) == (640, 480)


def test_everything_is_said_by_keys_alone(
    desktop: Desktop,
    companion: Companion,
    notepad: Notepad,
    reading: Reading,
    keep_picture: KeepPicture,
) -> None:
    companion.start_quietly()
    open_capture(desktop)
    key, type_ = desktop.screen.key, desktop.screen.type

    def at(name: str) -> bool:
        return any(one.name == name for one in reading.nodes(NOTE, state="focused"))

    def is_on(name: str) -> bool:
        return any(one.name == name for one in reading.nodes(NOTE, state="checked"))

    def choose(chord: str, first: str, *keys: str, chosen: str) -> None:
        """Each step once the one before has happened: Qt hears of a chord at once and of other
        keys in turn, so that faster than any person's fingers one would overtake the other."""
        key(chord)
        until(lambda: at(first), f"the keyboard at {first}")
        key(*keys)
        until(lambda: is_on(chosen), f"{chosen} is on")

    type_("A door slammed")
    key("alt+k")
    reading.wait_for(NOTE, "What happened?")
    cue = VOCABULARY.cues_by_face[Face.ON_GUARD][0]
    choose("alt+s", "settled", "Right", "space", chosen="lively")
    key("alt+3")
    until(
        lambda: cue in [node.name for node in reading.nodes(NOTE, saying=cue)],
        "the cues of on guard",
    )
    choose("alt+b", cue, "space", chosen=cue)
    choose("alt+t", "sight", "Right", "space", chosen="sound")
    key("alt+q")
    until(lambda: at("safe"), "the qualities")
    key("End", "space")
    type_("rattled")
    key("Return")
    until(lambda: is_on("rattled"), "rattled")
    choose("alt+v", "kindness", "space", chosen="kindness")
    choose("alt+w", "home", "space", chosen="home")
    choose("alt+p", "me", "space", chosen="me")
    key("alt+a")
    until(lambda: at("And also"), "the other line")
    type_("rain on the roof")
    key("ctrl+m", "space")
    reading.wait_for(NOTE, "How safe it feels")
    keep_picture("everything")
    key("Return")
    desktop.screen.gone(NOTE)
    desktop.screen.focused("Notepad")
    assert notepad.text() == ""

    [moment] = companion.moments()
    wanted = {
        "kind": "trigger",
        "shift_from": ["lively"],
        "faces": ["on-guard"],
        "cues": [cue],
        "senses": ["sound"],
        "qualities": ["rattled"],
        "values": ["kindness"],
        "places": ["home"],
        "company": ["me"],
        "and_also": "rain on the roof",
        "strength": "faint",
    }
    assert {name: moment[name] for name in wanted} == wanted


def test_esc_puts_away_and_the_next_opening_takes_up(
    desktop: Desktop, companion: Companion, notepad: Notepad
) -> None:
    companion.start_quietly()
    open_capture(desktop)
    desktop.screen.type("half a thou")
    desktop.screen.key("Escape")
    desktop.screen.gone(NOTE)
    desktop.screen.focused("Notepad")
    assert companion.moments() == []

    open_capture(desktop)
    desktop.screen.type("ght")
    desktop.screen.key("Return")
    desktop.screen.gone(NOTE)
    assert companion.texts() == ["half a thought"]
    assert notepad.text() == ""


def test_a_draft_outlives_the_companion(
    desktop: Desktop, companion: Companion, reading: Reading
) -> None:
    companion.start_quietly()
    open_capture(desktop)
    desktop.screen.type("kept for later")
    desktop.screen.key("Escape")
    desktop.screen.gone(NOTE)
    assert companion.quit() == 0

    companion.start_quietly()
    open_capture(desktop)
    reading.wait_for(NOTE, "kept for later")
    desktop.screen.key("Return")
    desktop.screen.gone(NOTE)
    assert companion.texts() == ["kept for later"]


def test_shift_enter_makes_a_new_line(desktop: Desktop, companion: Companion) -> None:
    companion.start_quietly()
    open_capture(desktop)
    desktop.screen.type("one")
    desktop.screen.key("shift+Return")
    desktop.screen.type("two")
    desktop.screen.key("Return")
    desktop.screen.gone(NOTE)
    assert companion.texts() == ["one\ntwo"]


def test_a_chip_alone_is_enough_and_nothing_is_not(desktop: Desktop, companion: Companion) -> None:
    companion.start_quietly()
    open_capture(desktop)
    desktop.screen.key("Return")
    desktop.screen.focused(NOTE)
    desktop.screen.key("alt+4", "Return")
    desktop.screen.gone(NOTE)
    [moment] = companion.moments()
    assert (moment["text"], moment["faces"]) == (None, ["restful"])


def test_markup_is_shown_as_typed(desktop: Desktop, companion: Companion, reading: Reading) -> None:
    typed = "<b>bold</b> <img src=file:///etc/hosts> &amp;"
    companion.start_quietly()
    companion.ask("capture", "--text", typed)
    desktop.screen.focused(NOTE)
    reading.wait_for(NOTE, typed)
    desktop.screen.key("Return")
    desktop.screen.gone(NOTE)
    assert companion.texts() == [typed]
    companion.ask("gallery")
    desktop.screen.focused("Glimmer")
    reading.wait_for("Glimmer", typed)  # as the current tile


def test_kept_can_be_taken_back(desktop: Desktop, companion: Companion, reading: Reading) -> None:
    companion.start_quietly()
    open_capture(desktop)
    desktop.screen.type("too soon")
    desktop.screen.key("Return")
    desktop.screen.gone(NOTE)
    undo = reading.button(TOAST, "Undo")
    assert companion.texts() == ["too soon"]
    desktop.screen.click(undo.box.middle)
    desktop.screen.focused(NOTE)
    assert companion.moments() == []
    reading.wait_for(NOTE, "too soon")


def test_caps_and_num_lock_do_not_matter(desktop: Desktop, companion: Companion) -> None:
    companion.start_quietly()
    for lock in ("Caps_Lock", "Num_Lock"):
        desktop.screen.key(lock)
        open_capture(desktop)
        desktop.screen.key("Escape")
        desktop.screen.gone(NOTE)
        desktop.screen.key(lock)


def test_a_chord_that_is_taken_is_told(desktop: Desktop, tmp_path: object) -> None:
    """Two companions ask for the same chord: the second says that it did not get it."""
    first = Companion(desktop, desktop.room / "first")
    second = Companion(desktop, desktop.room / "second")
    try:
        first.start_quietly()
        second.start_quietly()
        assert {one["state"] for one in first.status()["hotkeys"]} == {"ready"}
        told = [(one["chord"], one["state"]) for one in second.status()["hotkeys"]]
        assert told == [("Ctrl+Alt+G", "taken"), ("Ctrl+Alt+Shift+G", "taken")]
        assert "taken" in second.ask("status").lower()
    finally:
        first.end()
        second.end()
    assert first.complaints() + second.complaints() == ""


def test_another_keyboard_layout_keeps_the_chord(desktop: Desktop, companion: Companion) -> None:
    companion.start_quietly()
    try:
        desktop.screen.layout("us", "dvorak")
        until(lambda: companion.status()["hotkeys"][0]["state"] == "ready", "grabbed anew")
        open_capture(desktop)
        desktop.screen.key("Escape")
        desktop.screen.gone(NOTE)
    finally:
        desktop.screen.layout("us")
