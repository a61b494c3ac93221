"""The desktop itself: that each part of it does what the other tests lean on."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

from desktop.machine import MARK, Desktop, TrayKind
from desktop.waiting import until
from desktop.windows import Notepad, Reading

AMBER = (0xED, 0xB8, 0x4C)


def test_keys_reach_the_window_with_the_keyboard(desktop: Desktop, notepad: Notepad) -> None:
    desktop.screen.type("tea, and a word")
    notepad.reads("tea, and a word")


def test_the_screen_reader_reads_what_was_typed(
    desktop: Desktop, notepad: Notepad, reading: Reading
) -> None:
    desktop.screen.type("steam")
    reading.wait_for("Notepad", "steam")


def test_a_tray_menu_is_read_and_chosen_from(desktop: Desktop) -> None:
    program = desktop.start_script("bare_tray.py")
    desktop.tray.ask("await_item", seconds=10)
    show, leave = desktop.tray.ask("menu")["entries"]
    assert (show["label"], leave["label"]) == ("Show", "Quit")
    desktop.tray.ask("choose", id=show["id"])
    desktop.screen.focused("Bare")
    desktop.tray.ask("choose", id=leave["id"])
    assert program.process.wait(5) == 0
    until(lambda: not desktop.tray.ask("items")["items"], "an empty tray")


def test_an_xembed_icon_is_seen_and_clicked() -> None:
    with Desktop(TrayKind.XEMBED) as desktop:
        desktop.start_script("bare_tray.py")
        icon = until(desktop.screen.embedded_icons, "an icon in the tray")[0]
        until(lambda: desktop.screen.picture(icon).getpixel((11, 11)) == AMBER, "its pixels")
        desktop.screen.click(desktop.screen.box(icon).middle)
        desktop.screen.window("Bare")


def test_a_picture_is_offered_to_paste(desktop: Desktop, tmp_path: Path) -> None:
    file = tmp_path / "sun.png"
    Image.new("RGB", (8, 8), AMBER).save(file)
    holder = desktop.screen.put_on_clipboard(file.read_bytes(), "image/png")
    holder.kill()
    holder.wait()


def test_nothing_outlives_a_desktop() -> None:
    with Desktop() as desktop:
        room = desktop.room
        desktop.start_reader()
        assert _alive(room)
    assert not room.exists()
    until(lambda: not _alive(room), "every program gone")


def _alive(room: Path) -> list[str]:
    mark = f"{MARK}={room}".encode()
    alive = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if mark in (process / "environ").read_bytes().split(b"\0"):
                alive.append(process.name)
        except OSError:
            continue
    return alive
