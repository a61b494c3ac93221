"""Pictures of what keeps moments safe: backups, ways out and in, the passphrase, and the lock."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PIL import Image

from desktop.companion import Companion
from desktop.contact_sheet import Shot
from desktop.easel import MAIN, Easel
from desktop.keyboard import Fingers
from desktop.waiting import until
from desktop.windows import READS_RIGHT_TO_LEFT

BRINGING, DIARY = "Bring in pictures", "Bring in a diary"
TAKING, SESSION = "Take moments along", "A page for a session"
ERASING, SEALING = "Erase everything", "A passphrase"
MAIN_ONES = (
    *("backups-purge", "diary-found", "taking-along-asked", "session", "erasing", "sealing"),
    *("sealing-choose", "sealing-code", "sealing-on", "locked-wrong"),
)
"""What is shown of a look that is `only_main`."""
PASSPHRASE = "light on the stairs"
DAYLIO = """full_date,date,weekday,time,mood,activities,note_title,note
2025-05-04,May 4,Sunday,9:10 am,good,walk,,Wind in the poplars
2025-05-03,May 3,Saturday,8:05 pm,rad,tea | sea,,Low tide
2025-05-02,May 2,Friday,8:05 pm,meh,tea,,Fog
2025-05-01,May 1,Thursday,7:30 pm,good,,,Bread from next door
"""
TABLE = """Wann,Was war,Wo
2025-05-03,Low tide,the sea wall
2025-05-02,Fog,home
"""


class KeptSafe:
    """Paints at somebody's easel."""

    def __init__(self, easel: Easel) -> None:
        self._easel = easel
        self._screen, self._reading = easel.screen, easel.reading

    def paint(self) -> Iterator[Shot]:
        for shot in self._all():
            if not self._easel.look.only_main or shot.name in MAIN_ONES:
                yield shot

    def _all(self) -> Iterator[Shot]:
        """With a dozen moments, and a second folder for backups."""
        self._room = self._easel.place("brought")
        second = self._easel.place("second")
        companion = self._easel.companion(
            "kept-safe", self._easel.journals.dozen, f'second_backups = "{second}"\n'
        )
        companion.ask("backup")
        companion.start_quietly()
        companion.ask("settings")
        self._screen.focused(MAIN)
        self._turn_to("Keeping")
        yield from self._backups()
        yield from self._ways_in()
        yield from self._ways_out()
        self._turn_to("Privacy")
        self._hand(MAIN).press("Erase everything…")
        self._reading.wait_for(ERASING, "There is no way back")
        yield self._easel.window(ERASING, "erasing", "Erasing everything")
        self._easel.shut(ERASING)
        yield from self._sealing()
        yield from self._locked(companion)
        self._easel.leave(companion)

    def _turn_to(self, place: str) -> None:
        """In the settings, which are open."""
        self._easel.press(MAIN, place)
        self._easel.settle()

    def _backups(self) -> Iterator[Shot]:
        """The lower part of the place, and what it means to let go for good."""
        self._hand(MAIN).go_to("Take it out of the backups")
        yield self._easel.window(MAIN, "backups", "Settings: Keeping, further down")
        self._screen.key("Return")
        self._reading.wait_for(MAIN, "What is in the bin stays in it")
        yield self._easel.window(MAIN, "backups-purge", "Out of the backups, too: what it means")
        self._screen.key("Return")

    def _ways_in(self) -> Iterator[Shot]:
        self._hand(MAIN).press("Bring in pictures…")
        yield self._easel.window(BRINGING, "bringing", "Bringing in a folder of pictures")
        self._choose(BRINGING, "Choose a folder…", "A folder of pictures", self._pictures())
        self._reading.wait_for(BRINGING, "would come in", 20)
        yield self._easel.window(BRINGING, "bringing-found", "Bringing in pictures: what is there")
        self._easel.shut(BRINGING)
        self._hand(MAIN).press("Bring in a diary…")
        yield self._easel.window(DIARY, "diary", "Bringing in a diary of another program")
        self._choose_file("table.csv", TABLE)
        self._reading.wait_for(DIARY, "It is a table", 20)
        yield self._easel.window(DIARY, "diary-columns", "Bringing in a table of any kind")
        self._choose_file("daylio.csv", DAYLIO)
        self._reading.wait_for(DIARY, "would come in", 20)
        yield self._easel.window(DIARY, "diary-found", "Bringing in a diary: what is there")
        self._hand(DIARY).press("Bring them in")
        self._reading.wait_for(DIARY, "came in", 20)
        yield self._easel.window(DIARY, "diary-done", "A diary has come in")
        self._easel.shut(DIARY)

    def _ways_out(self) -> Iterator[Shot]:
        self._hand(MAIN).press("Take moments along…")
        yield self._easel.window(TAKING, "taking-along", "Taking moments along")
        self._hand(TAKING).go_to("In what")
        self._screen.key("Down")
        self._choose(TAKING, "Choose where…", "A folder of notes", self._room / "notes")
        self._reading.wait_for(TAKING, "Among them", 20)
        yield self._easel.window(TAKING, "taking-along-asked", "Taking along: private ones, too?")
        self._hand(TAKING).press("Write it")
        self._reading.wait_for(TAKING, "in it", 20)
        yield self._easel.window(TAKING, "taking-along-done", "Moments have been taken along")
        self._easel.shut(TAKING)
        self._hand(MAIN).press("Make a page…")
        yield self._easel.window(SESSION, "session", "A page for a session")
        self._easel.shut(SESSION)

    def _sealing(self) -> Iterator[Shot]:
        """Turned on; then what can be done with it."""
        self._hand(MAIN).press("A passphrase", "space")
        self._reading.wait_for(SEALING, "there is no way back")
        yield self._easel.window(SEALING, "sealing", "A passphrase over the journal")
        hand = self._hand(SEALING)
        hand.press("Go on")
        hand.at("Passphrase")
        self._screen.type(PASSPHRASE)
        self._screen.key("Return")
        hand.at("The same again")
        self._screen.type("light on the stair")
        self._screen.key("Return")
        self._reading.wait_for(SEALING, "These two differ")
        yield self._easel.window(SEALING, "sealing-choose", "A passphrase, typed twice")
        self._screen.type("s")
        self._screen.key("Return")
        code = self._code()
        yield self._easel.window(SEALING, "sealing-code", "The recovery code, shown once")
        hand.press("I have it")
        hand.at("Recovery code")
        self._screen.type(code)
        yield self._easel.window(SEALING, "sealing-typed", "The recovery code, typed back")
        self._screen.key("Return")
        self._reading.wait_for(SEALING, "under the passphrase now", 20)
        yield self._easel.window(SEALING, "sealing-on", "The passphrase holds")
        hand.press("Put a sealed one in their place")
        self._reading.wait_for(SEALING, "A sealed backup is in their place", 15)
        self._easel.shut(SEALING)
        self._easel.settle()
        yield self._easel.window(MAIN, "sealing-settings", "Settings of a sealed journal")
        for button, name, says in (
            ("Another passphrase…", "sealing-change", "Another passphrase"),
            ("Another code…", "sealing-new-code", "Another recovery code"),
            ("A passphrase", "sealing-off", "Turning the passphrase off"),
        ):
            self._hand(MAIN).press(button, "space")
            yield self._easel.window(SEALING, name, says)
            self._easel.shut(SEALING)

    def _locked(self, companion: Companion) -> Iterator[Shot]:
        companion.ask("lock")
        self._reading.wait_for(MAIN, "The journal is locked", 20)
        yield self._easel.window(MAIN, "locked", "A locked journal")
        self._hand(MAIN).at("Passphrase or recovery code")
        self._screen.type("not this one")
        self._screen.key("Return")
        self._reading.wait_for(MAIN, "This did not open the journal", 20)
        yield self._easel.window(MAIN, "locked-wrong", "A passphrase that does not open it")

    # Hands

    def _hand(self, window: str) -> Fingers:
        return Fingers(self._easel.desktop, self._reading, window)

    def _choose_file(self, name: str, words: str) -> None:
        path = self._room / name
        path.write_text(words, encoding="utf-8")
        self._choose(DIARY, "Choose a file…", "A diary of another program", path)

    def _choose(self, window: str, button: str, dialog: str, path: Path) -> None:
        """Through Qt's own dialog, whose title reads as all else does."""
        if self._easel.look.mirrored:
            dialog = READS_RIGHT_TO_LEFT + dialog
        self._hand(window).press(button)
        self._screen.focused(dialog)
        self._screen.key("ctrl+a")
        self._screen.type(str(path))
        self._screen.key("Return")
        self._screen.gone(dialog)

    def _pictures(self) -> Path:
        """Two, and one that is none."""
        folder = self._room / "holiday"
        folder.mkdir()
        for name, colour in (("one.jpg", "#c8a26b"), ("two.jpg", "#6b8fc8")):
            Image.new("RGB", (320, 240), colour).save(folder / name)
        (folder / "broken.jpg").write_bytes(b"no picture")
        return folder

    def _code(self) -> str:
        """Letter by letter, as a screen reader says it."""

        def spelled() -> str:
            names = [node.name for node in self._reading.nodes(SEALING)]
            found = [name.replace(" ", "") for name in names if name.count(" - ") == 6]
            return found[0] if found else ""

        return until(spelled, "the recovery code", 20, pulse=0.1)
