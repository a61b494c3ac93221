"""Opens every window as a person would, on one desktop in one look, and takes its picture.

A new window is opened in one of the companions below, put away again, and in between yields
one line: `yield self._window(ITS_TITLE, "name-of-the-file", "What it is")`. What stands under
`only_main` is in the sheets for light and dark alone.
"""

from __future__ import annotations

import io
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageGrab

from desktop.companion import Companion
from desktop.contact_sheet import Shot
from desktop.dressing import Dress
from desktop.machine import Desktop
from desktop.screen import Screen
from desktop.starring import star
from desktop.waiting import until
from desktop.windows import Reading

MAIN, NOTE, CARD, PAUSE, GROUND, MOMENT, TOAST, WELCOME = (
    *("Glimmer", "Note a glimmer", "An invitation", "A pause", "Ground me"),
    *("A moment", "From Glimmer", "Welcome"),
)
BRINGING, DIARY = "Bring in pictures", "Bring in a diary"
ERASING = "Erase everything"
SEALING = "A passphrase"
TAKING = "Take moments along"
SESSION = "A page for a session"
EVENING, DRIFT = "This evening", "Drift"
SIZE = (1280, 800)
MARGIN = 22
FRAME = 24
"""Pixels of a window's title bar."""
STANDS, PULSE, LONGEST = 0.35, 0.06, 4.0
"""Seconds: a picture that did not change for so long stands still; looked at so often; at most."""
THINKS = 0.8
"""Seconds that a search may take until something changes."""
MANY = "100,000 moments"
HOMES = Path(tempfile.gettempdir()) / "glimmer-pictures"


class Look(NamedTuple):
    """One way the windows can look: the choices of `settings.toml`, and what is around them."""

    name: str
    says: str
    dress: Dress
    theme: str
    text_size: int = 100
    mirrored: bool = False
    only_main: bool = False

    def settings(self) -> str:
        return f'theme = "{self.theme}"\ntext_size = {self.text_size}\n'


class Journals(NamedTuple):
    """Homes to copy: with a dozen moments, with some hundreds, and with very many."""

    dozen: Path
    hundreds: Path
    many: Path


def sitter(desktop: Desktop, home: Path) -> Companion:
    """A companion that sits still for its picture."""
    return Companion(desktop, home, (sys.executable, str(Path(__file__).with_name("sitting.py"))))


class Painter:
    """Takes the pictures of one look on one desktop that is dressed for it."""

    def __init__(self, desktop: Desktop, look: Look, journals: Journals) -> None:
        self._desktop = desktop
        self._screen: Screen = desktop.screen
        self._reading = Reading(desktop.start_reader())
        self._look = look
        self._journals = journals
        if look.mirrored:
            desktop.env["GLIMMER_MIRRORED"] = "1"

    def paint(self) -> Iterator[Shot]:
        """From the first start to a full journal, and what it looks like when something is wrong.

        For a look that is `only_main`, the windows alone and not all that can happen in them.
        """
        yield from self._first_start()
        if not self._look.only_main:
            yield from self._a_dozen()
            yield from self._some_hundreds()
            yield from self._week()
        yield from self._full()
        yield from self._hard_hour()
        yield from self._calm_hour()
        yield from self._evening()
        if not self._look.only_main:
            yield from self._trouble()

    # The companions, one after the other

    def _first_start(self) -> Iterator[Shot]:
        companion = self._companion("empty")
        companion.start()
        yield from self._welcome()
        self._reading.wait_for(MAIN, "from anywhere", 20)
        yield self._window(MAIN, "gallery-empty", "The very first start")
        if not self._look.only_main:
            self._press(MAIN, "Let go lately")
            yield self._window(MAIN, "bin-empty", "Nothing let go")
            self._press(MAIN, "Looking back")
            self._reading.wait_for(MAIN, "Nothing is told of this month")
            yield self._window(MAIN, "leaf-empty", "Looking back on a month, nothing noted yet")
            self._press(MAIN, "My map")
            self._reading.wait_for(MAIN, "Nothing is drawn yet")
            yield self._window(MAIN, "map-empty", "My map, nothing noted yet")
            self._press(MAIN, "What I can count on")
            yield self._window(MAIN, "plans-empty", "What I can count on: no plan yet")
            self._press(MAIN, "Gallery")
        self._screen.close(MAIN)
        self._screen.gone(MAIN)
        yield self._window(TOAST, "toast-closed", "Closed for the first time")
        self._put_away_toast()
        companion.ask("capture")
        self._screen.focused(NOTE)
        yield self._window(NOTE, "capture-empty", "Noting, nothing said yet")
        self._shut(NOTE)
        if not self._look.only_main:
            companion.ask("ground")
            self._screen.focused(GROUND)
            yield self._window(GROUND, "ground-empty", "Ground me, with nothing kept")
            self._shut(GROUND)
        self._leave(companion)

    def _welcome(self) -> Iterator[Shot]:
        self._screen.focused(WELCOME, 20)
        yield self._window(WELCOME, "welcome", "Welcome: what a glimmer is")
        self._screen.key("Return")
        self._reading.wait_for(WELCOME, "2 of 3")
        yield self._window(WELCOME, "welcome-invitations", "Welcome: when invitations may come")
        self._screen.key("Return")
        self._reading.wait_for(WELCOME, "3 of 3")
        if not self._look.only_main:
            self._screen.key("ctrl+alt+g")
            self._reading.wait_for(WELCOME, "They work")
        yield self._window(WELCOME, "welcome-keys", "Welcome: the keys, tried")
        self._shut(WELCOME)

    def _a_dozen(self) -> Iterator[Shot]:
        companion = self._companion("dozen", self._journals.dozen, "compact_capture = true\n")
        companion.start_quietly()
        companion.ask("gallery")
        self._reading.wait_for(MAIN, "12 moments", 20)
        yield self._window(MAIN, "gallery-12", "The gallery with 12 moments")
        self._close_main()
        companion.ask("capture")
        self._screen.focused(NOTE)
        yield self._window(NOTE, "capture-small", "Noting, opened small")
        self._shut(NOTE)
        companion.ask("gallery")
        self._reading.wait_for(MAIN, "with the desktop?")
        yield self._window(MAIN, "gallery-asked", "Come back, and asked once")
        self._leave(companion)

    def _some_hundreds(self) -> Iterator[Shot]:
        """After a year or two."""
        companion = self._companion("hundreds", self._journals.hundreds)
        companion.start_quietly()
        companion.ask("gallery")
        self._reading.wait_for(MAIN, "300 moments", 20)
        yield self._window(MAIN, "gallery-300", "The gallery with 300 moments")
        self._leave(companion)

    def _week(self) -> Iterator[Shot]:
        """What comes up above the tiles, and the week that was."""
        week = 'gratitude = true\nlook_back_day = "saturday"\n'
        companion = self._companion("week", self._journals.dozen, week)
        companion.start_quietly()
        companion.ask("gallery")
        self._press(MAIN, "The week that was")
        yield self._window(MAIN, "gallery-week", "The week that was")
        self._close_main()
        self._leave(companion)

    def _full(self) -> Iterator[Shot]:
        companion = self._companion("full", self._journals.many)
        companion.start_quietly()
        companion.ask("gallery")
        self._reading.wait_for(MAIN, MANY, 20)
        yield self._window(MAIN, "gallery", f"The gallery with {MANY}")
        yield from self._other_views()
        if not self._look.only_main:
            yield from self._searching()
        yield from self._moments()
        yield from self._letting_go()
        yield from self._leaf()
        yield from self._map(companion)
        yield from self._planning()
        yield from self._settings(companion)
        yield from self._noting(companion)
        yield from self._pausing(companion)
        yield from self._tray_menu()
        self._leave(companion)
        assert companion.complaints() == "", companion.complaints()

    def _hard_hour(self) -> Iterator[Shot]:
        """With one moment kept close, and somebody to reach."""
        somebody = 'help_name = "Mia"\nhelp_contact = "0000 000 00, any evening"\n'
        companion = self._companion("hard-hour", more=somebody)
        picture = self._desktop.room / "cup.png"
        picture.write_bytes(cup())
        said = ("The first coffee, both hands around it", "--place", "kitchen")
        companion.ask("note", *said, "--close", "--photo", picture)
        companion.start_quietly()
        companion.ask("ground")
        self._screen.focused(GROUND)
        self._screen.move(20, 400)
        until(self._own_comes, "the moment that was kept close", 20, pulse=0.3)
        yield self._window(GROUND, "ground", "Ground me")
        if not self._look.only_main:
            self._screen.key("b")
            yield self._window(GROUND, "ground-breath", "Ground me, with a breath")
        self._screen.key("h")
        yield self._window(GROUND, "ground-reach", "Ground me: someone to reach")
        self._shut(GROUND)
        companion.ask("drift")
        self._screen.focused(DRIFT)
        self._reading.wait_for(DRIFT, said[0], 20)
        yield self._window(DRIFT, "drift", "Drift")
        self._shut(DRIFT)
        self._leave(companion)

    def _calm_hour(self) -> Iterator[Shot]:
        """A pause of ten seconds to its end, with values of one's own."""
        companion = self._companion("calm-hour", more='pause_length = "10-seconds"\n')
        star(companion.home, "kindness", "nature", "play", "courage", "rest")
        companion.start_quietly()
        companion.ask("pause")
        self._screen.focused(PAUSE)
        self._reading.wait_for(PAUSE, "nature", 20)
        yield self._window(PAUSE, "pause-end", "The end of a pause, with values of one's own")
        self._shut(PAUSE)
        self._leave(companion)

    def _evening(self) -> Iterator[Shot]:
        """A day with something of everything, and a page that is being written."""
        companion = self._companion("evening", more="evening_on = true\n")
        companion.start_quietly()
        picture = self._desktop.room / "cup.png"
        picture.write_bytes(cup())
        if not self._look.only_main:
            companion.ask("evening")
            self._screen.focused(EVENING)
            self._reading.wait_for(EVENING, "Nothing was noted", 20)
            yield self._window(EVENING, "evening-empty", "An evening after a day without notes")
            self._shut(EVENING)
        companion.ask("note", "The letter", "--kind", "trigger", "--face", "on-guard")
        companion.ask("note", "The bus driver waited for me, and waved", "--face", "lively")
        companion.ask("note", "The first coffee, both hands around it", "--photo", picture)
        companion.ask("note", "Ours alone", "--private")
        companion.ask("evening")
        self._screen.focused(EVENING)
        self._reading.wait_for(EVENING, "The bus driver")
        self._screen.type("The light stayed on the stairs, and so did I.")
        yield self._window(EVENING, "evening", "This evening")
        if not self._look.only_main:
            self._press(EVENING, "Show what was hard")
            yield self._window(EVENING, "evening-hard", "This evening, with what was hard")
        self._shut(EVENING)
        self._leave(companion)

    def _own_comes(self) -> bool:
        """Where the journal took its time, it is the next one."""
        self._settle()
        found = self._reading.says(GROUND, "kitchen")
        if not found:
            self._screen.key("space")
        return found

    def _trouble(self) -> Iterator[Shot]:
        companion = self._companion("trouble", more='day_starts = "soon"\ncolour = 3\n')
        companion.store.parent.mkdir(parents=True)
        companion.store.write_bytes(b"no journal at all " * 500)
        companion.launch("--background")
        until(self._screen.embedded_icons, "the tray's icon", 20)
        companion.ask("gallery")
        self._screen.focused(MAIN)
        self._reading.wait_for(MAIN, "cannot be read")
        yield self._window(MAIN, "gallery-trouble", "A journal that cannot be read")
        companion.ask("settings")
        yield self._window(MAIN, "settings-trouble", "Settings with a mistake in their file")
        self._leave(companion)

    # The windows of the full one

    def _other_views(self) -> Iterator[Shot]:
        """The same moments in the list and in the calendar."""
        for chord, name, says in (
            ("ctrl+2", "gallery-list", "As a list"),
            ("ctrl+3", "gallery-calendar", "As a calendar"),
        ):
            self._screen.key(chord)
            self._settle()
            yield self._window(MAIN, name, says)
        self._screen.key("ctrl+1")
        self._settle()

    def _searching(self) -> Iterator[Shot]:
        self._screen.key("Page_Down", "Page_Down", "Page_Down")
        yield self._window(MAIN, "gallery-scrolled", "Further down")
        self._screen.key("Home")
        self._search("miso has:photo")
        yield self._window(MAIN, "gallery-search", "Searched")
        self._search("zeppelin")
        yield self._window(MAIN, "gallery-nothing", "Nothing found")
        self._search("face:cheerful")
        self._reading.wait_for(MAIN, "cheerful”")
        yield self._window(MAIN, "gallery-mistake", "A mistake in the search")
        self._search("is:private")
        yield self._window(MAIN, "gallery-private", "Private ones, covered")

    def _moments(self) -> Iterator[Shot]:
        self._search("has:photo kind:glimmer", "Return")
        self._open_first()
        yield self._window(MOMENT, "moment", "A moment")
        if not self._look.only_main:
            self._screen.key("space")
            yield self._window(MOMENT, "moment-picture", "Its picture alone")
            self._screen.key("Escape", "e")
            yield self._window(MOMENT, "moment-editing", "Changed later")
            self._screen.key("Escape")
            self._settle()
        self._shut(MOMENT)
        if not self._look.only_main:
            self._search("kind:trigger -is:private", "Return")
            self._open_first()
            yield self._window(MOMENT, "moment-trigger", "A hard one")
            self._shut(MOMENT)

    def _open_first(self) -> None:
        self._settle()
        self._screen.key("Return")
        self._screen.focused(MOMENT)

    def _letting_go(self) -> Iterator[Shot]:
        self._search("tram -is:private", "Return")
        self._settle()
        for _ in range(4):
            self._screen.key("Delete")
            self._settle()
        yield self._window(MAIN, "gallery-let-go", "Let go just now")
        self._press(MAIN, "Let go lately")
        yield self._window(MAIN, "bin", "Let go lately")
        self._press(MAIN, "To the gallery")
        self._search("")

    def _planning(self) -> Iterator[Shot]:
        """A plan being said, with a time, and kept among the glimmers one can count on."""
        self._press(MAIN, "What I can count on")
        self._press(MAIN, "+ A new plan")
        self._screen.type("I make coffee")
        self._screen.key("Tab")
        self._screen.type("one breath with it")
        self._screen.key("Tab", "space")
        yield self._window(MAIN, "plans-form", "Saying a plan")
        self._screen.key("shift+Tab", "Return")
        self._reading.wait_for(MAIN, "one breath with it")
        yield self._window(MAIN, "plans", "What I can count on")
        self._press(MAIN, "Gallery")

    def _leaf(self) -> Iterator[Shot]:
        """A month, its year, and what was hard in it."""
        self._press(MAIN, "Looking back")
        self._reading.wait_for(MAIN, "came up", 20)
        yield self._window(MAIN, "leaf", "Looking back on a month")
        self._press(MAIN, "The whole year")
        self._reading.wait_for(MAIN, "The year before", 20)
        yield self._window(MAIN, "leaf-year", "Looking back on a year")
        if not self._look.only_main:
            while self._place() != "Show what was hard, too":
                self._screen.key("Tab")
                self._settle()
            self._screen.key("space")
            self._reading.wait_for(MAIN, "Triggers were noted", 20)
            yield self._window(MAIN, "leaf-hard", "The same, with what was hard")
        self._press(MAIN, "Gallery")

    def _map(self, companion: Companion) -> Iterator[Shot]:
        """With some of the person's own words in it."""
        companion.ask("map")
        self._reading.wait_for(MAIN, "the last 90 days", 20)
        self._settle()
        self._screen.type("slow breath, shoulders low, an inner smile")
        yield self._window(MAIN, "map", "My map")

    def _settings(self, companion: Companion) -> Iterator[Shot]:
        """Every place, down to the last one."""
        companion.ask("settings")
        seen: set[str] = set()
        while (place := self._place()) not in seen:
            seen.add(place)
            yield self._window(MAIN, f"settings-{place.split()[0].lower()}", f"Settings: {place}")
            self._screen.key("Left" if self._look.mirrored else "Right")
            self._settle()
        if not self._look.only_main:
            self._press(MAIN, "Keeping")
            self._press(MAIN, "Bring in pictures…")
            yield self._window(BRINGING, "bringing", "Bringing in a folder of pictures")
            self._shut(BRINGING)
            self._press(MAIN, "Bring in a diary…")
            yield self._window(DIARY, "diary", "Bringing in a diary of another program")
            self._shut(DIARY)
            self._press(MAIN, "Take moments along…")
            yield self._window(TAKING, "taking-along", "Taking moments along")
            self._shut(TAKING)
            self._press(MAIN, "Make a page…")
            yield self._window(SESSION, "session", "A page for a session")
            self._shut(SESSION)
            self._press(MAIN, "Privacy")
            self._press(MAIN, "Erase everything…")
            yield self._window(ERASING, "erasing", "Erasing everything")
            self._shut(ERASING)
            self._press(MAIN, "A passphrase")
            yield self._window(SEALING, "passphrase", "A passphrase over the journal")
            self._shut(SEALING)
        self._close_main()

    def _place(self) -> str:
        """The name of what has the keyboard.

        The current row of a list says that it has it, too, wherever the keyboard is.
        """

        def focused() -> list[str]:
            nodes = [node for node in self._reading.nodes(MAIN) if node.focused and node.name]
            return [node.name for node in nodes if node.role != "list item"]

        return until(focused, "a place with the keyboard", pulse=0.1)[-1]

    def _noting(self, companion: Companion) -> Iterator[Shot]:
        companion.ask("capture", "--text", "Warm mug, steam on my glasses. I laughed a little.")
        self._screen.focused(NOTE)
        self._screen.key("alt+1")
        for cue in ("#slow br", "#inner"):
            self._screen.type(f" {cue}")
            if cue == "#inner" and not self._look.only_main:
                yield self._window(NOTE, "capture-suggestions", "Cues that fit")
            self._screen.key("Return")
        self._paste(cup(), "image/png")
        yield self._window(NOTE, "capture", "Noting")
        if not self._look.only_main:
            yield from self._around_noting()
        self._shut(NOTE)

    def _around_noting(self) -> Iterator[Shot]:
        self._screen.key("ctrl+m")
        yield self._window(NOTE, "capture-everything", "Noting, all that can be said")
        self._screen.key("ctrl+shift+m")
        self._screen.key("alt+d")
        self._screen.key("space")
        yield self._window(NOTE, "capture-when", "When it was")
        self._screen.key("Escape")
        no_picture = self._desktop.room / "holiday.jpg"
        no_picture.write_bytes(b"no picture")
        self._paste(f"{no_picture.as_uri()}\n".encode(), "text/uri-list")
        yield self._window(NOTE, "capture-trouble", "A file that is no picture")
        self._screen.key("ctrl+Return")
        self._screen.gone(NOTE)
        yield self._window(TOAST, "toast-kept", "Kept")

    def _paste(self, data: bytes, target: str) -> None:
        holder = self._screen.put_on_clipboard(data, target)
        self._screen.key("ctrl+v")
        self._settle()
        holder.kill()
        holder.wait()

    def _pausing(self, companion: Companion) -> Iterator[Shot]:
        self._screen.move(20, 400)
        companion.ask("invite")
        yield self._window(CARD, "invitation", "An invitation")
        if not self._look.only_main:
            self._press(CARD, "Rest for a while")
            yield self._corner(CARD, "invitation-rest", "Rest for a while")
            self._screen.key("Escape")
        companion.ask("pause")
        self._screen.activate(PAUSE)
        if not self._look.only_main:
            yield self._window(PAUSE, "pause-line", "A pause begins with one line")
        for holds in ("Five things to see", "If you feel dizzy"):
            self._screen.key("o")
            self._reading.wait_for(PAUSE, holds)
        yield self._window(PAUSE, "pause", "A pause")
        if not self._look.only_main:
            self._screen.key("o")
            yield self._window(PAUSE, "pause-outward", "A pause, looking around")
        self._shut(PAUSE)

    def _tray_menu(self) -> Iterator[Shot]:
        icon = until(self._screen.embedded_icons, "the tray's icon")[0]
        before = self._grab()

        def opened() -> bool:
            """The icon may still be on its way to its place when it is clicked."""
            if self._grab() == before:
                self._screen.click(self._screen.box(icon).middle, button=3)
            return self._grab() != before

        until(opened, "the tray's menu", 15, pulse=1.0)
        picture = self._settle()
        menu = ImageChops.difference(picture, before).getbbox()
        assert menu
        picture = picture.crop((0, 0, menu[2] + MARGIN, menu[3] + MARGIN))
        self._screen.key("Escape")
        yield Shot("tray", "The tray's menu", picture)

    # Hands

    def _companion(self, name: str, journal: Path | None = None, more: str = "") -> Companion:
        # The path is told in some windows: it must be the same each time.
        home = HOMES / self._look.name / name
        shutil.rmtree(home, ignore_errors=True)
        if journal is not None:
            shutil.copytree(journal, home)
        companion = sitter(self._desktop, home)
        companion.choose(self._look.settings() + more)
        return companion

    def _leave(self, companion: Companion) -> None:
        assert companion.quit() == 0
        shutil.rmtree(companion.home)

    def _search(self, text: str, *keys: str) -> None:
        """Put a query into the gallery's box in place of what stands there."""
        self._screen.activate(MAIN)
        self._screen.key("slash", "ctrl+a", "BackSpace")
        self._screen.type(text)
        self._settle(THINKS)
        if keys:
            self._screen.key(*keys)

    def _press(self, window: str, name: str) -> None:
        self._screen.click(self._reading.button(window, name).box.middle)
        self._screen.move(20, 400)

    def _close_main(self) -> None:
        self._screen.close(MAIN)
        self._screen.gone(MAIN)
        self._put_away_toast()

    def _put_away_toast(self) -> None:
        """A click beside its action does."""
        box = self._screen.box(self._screen.window(TOAST))
        self._screen.click((box.x + 8, box.y + box.height // 2))
        self._screen.gone(TOAST)
        self._screen.move(20, 400)

    def _shut(self, window: str) -> None:
        if self._screen.windows(window):
            self._screen.activate(window)
            self._screen.key("Escape")
        self._screen.gone(window)

    # Eyes

    def _window(self, title: str, name: str, says: str) -> Shot:
        """A window with its frame, if it has one, and a little of the wall."""
        box = self._screen.box(self._screen.window(title, 20))
        head = 0 if title in (CARD, TOAST) else FRAME
        margin = 0 if title in (MOMENT, WELCOME) else MARGIN  # the gallery is behind them
        left, top = max(0, box.x - margin), max(0, box.y - head - margin)
        right = min(SIZE[0], box.x + box.width + margin)
        bottom = min(SIZE[1], box.y + box.height + margin)
        return Shot(name, says, self._settle().crop((left, top, right, bottom)))

    def _corner(self, title: str, name: str, says: str) -> Shot:
        """A window and what hangs below or above it."""
        box = self._screen.box(self._screen.window(title))
        left, right = max(0, box.x - MARGIN), min(SIZE[0], box.x + box.width + MARGIN)
        top = max(0, min(box.y, SIZE[1] - 400) - MARGIN)
        return Shot(name, says, self._settle().crop((left, top, right, SIZE[1])))

    def _settle(self, stands: float = STANDS) -> Image.Image:
        """The whole screen once it stands still for so many seconds."""
        before, since = self._grab(), time.monotonic()
        deadline = since + LONGEST

        def still() -> bool:
            nonlocal before, since
            now = self._grab()
            if now != before:
                before, since = now, time.monotonic()
            return time.monotonic() > min(since + stands, deadline)

        until(still, "a picture that stands still", LONGEST + 5, pulse=PULSE)
        return before

    def _grab(self) -> Image.Image:
        return ImageGrab.grab(xdisplay=self._desktop.env["DISPLAY"]).convert("RGB")


def cup() -> bytes:
    """A cup from above, as a PNG."""
    image = Image.new("RGB", (640, 480), "#b79d84")
    draw = ImageDraw.Draw(image)
    for inset, colour in ((0, "#a58a70"), (14, "#f3ece2"), (52, "#6d4427"), (64, "#7d5233")):
        draw.ellipse((150 + inset, 70 + inset, 490 - inset, 410 - inset), fill=colour)
    file = io.BytesIO()
    image.filter(ImageFilter.GaussianBlur(4)).save(file, "png")
    return file.getvalue()
