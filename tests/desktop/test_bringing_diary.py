"""A diary comes in by keys, a mood of it as a face, and all of it goes back out again."""

from __future__ import annotations

from desktop.companion import Companion
from desktop.keyboard import Fingers
from desktop.machine import Desktop
from desktop.windows import Reading

MAIN = "Glimmer"
DIARY = "Bring in a diary"
TABLE = """full_date,date,weekday,time,mood,activities,note_title,note
2025-05-03,May 3,Saturday,8:05 pm,rad,tea | sea,,Low tide
2025-05-02,May 2,Friday,8:05 pm,meh,tea,,Fog
"""


def test_it_comes_in_with_a_mood_as_a_face_and_goes_back_out(
    desktop: Desktop, companion: Companion, reading: Reading
) -> None:
    path = desktop.room / "daylio.csv"
    path.write_text(TABLE, encoding="utf-8")
    companion.start_quietly()
    companion.ask("settings")
    desktop.screen.focused(MAIN)
    for name in ("Keeping", "Bring in a diary…"):
        desktop.screen.click(reading.button(MAIN, name).box.middle)
    desktop.screen.focused(DIARY)
    diary = Fingers(desktop, reading, DIARY)
    diary.at("Choose a file…")
    desktop.screen.key("Return")
    desktop.screen.focused("A diary of another program")
    desktop.screen.key("ctrl+a")
    desktop.screen.type(str(path))
    desktop.screen.key("Return")
    reading.wait_for(DIARY, "2 pages of Daylio would come in, from 2 May 2025 to 3 May 2025.", 10)
    diary.at("Bring them in")
    diary.go_to("rad: stays a word", "shift+Tab")
    desktop.screen.key("Down")
    reading.wait_for(DIARY, "rad: settled")
    diary.go_to("Bring them in")
    desktop.screen.key("Return")
    reading.wait_for(DIARY, "2 pages of Daylio came in", 10)
    assert "Low tide" in companion.ask("list", "face:settled")
    desktop.screen.key("ctrl+z")
    reading.wait_for(DIARY, "Taken back: 2, in the bin for 30 days.", 10)
    assert companion.texts() == []
