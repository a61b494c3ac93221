"""Opens every window as a person would, on one desktop in one look, and takes its picture.

A new window is opened in one of the companions below, put away again, and in between yields
one line: `yield self.window(ITS_TITLE, "name-of-the-file", "What it is")`. What stands under
`only_main` is in the sheets for light and dark alone.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Collection, Iterator

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from desktop.companion import Companion
from desktop.contact_sheet import Shot
from desktop.easel import (
    CARD,
    DRIFT,
    EVENING,
    GROUND,
    MAIN,
    MARGIN,
    MOMENT,
    NOTE,
    PAUSE,
    TOAST,
    WELCOME,
    Easel,
)
from desktop.kept_safe import KeptSafe
from desktop.starring import star
from desktop.waiting import until

MANY = "100,000 moments"
Part = Callable[[], Iterator[Shot]]


class Painter(Easel):
    """Takes the pictures of one look."""

    def paint(self, only: Collection[str] = ()) -> Iterator[Shot]:
        """From the first start to a full journal, and what it looks like when something is wrong;
        `only` these parts, if any are named."""
        for name, part in self._parts().items():
            if not only or name in only:
                yield from part()

    def _parts(self) -> dict[str, Part]:
        """In their order. For a look that is `only_main`, the windows alone and not all that can
        happen in them."""
        parts: dict[str, Part] = {"first-start": self._first_start}
        if not self.look.only_main:
            parts |= {"dozen": self._a_dozen, "hundreds": self._some_hundreds, "week": self._week}
        parts |= {"full": self._full, "hard-hour": self._hard_hour, "calm-hour": self._calm_hour}
        parts |= {"evening": self._evening, "kept-safe": KeptSafe(self).paint}
        if not self.look.only_main:
            parts["trouble"] = self._trouble
        return parts

    # The companions, one after the other

    def _first_start(self) -> Iterator[Shot]:
        companion = self.companion("empty")
        companion.start()
        yield from self._welcome()
        self.reading.wait_for(MAIN, "from anywhere", 20)
        yield self.window(MAIN, "gallery-empty", "The very first start")
        if not self.look.only_main:
            self.press(MAIN, "Let go lately")
            yield self.window(MAIN, "bin-empty", "Nothing let go")
            self.press(MAIN, "Looking back")
            self.reading.wait_for(MAIN, "Nothing is told of this month")
            yield self.window(MAIN, "leaf-empty", "Looking back on a month, nothing noted yet")
            self.press(MAIN, "My map")
            self.reading.wait_for(MAIN, "Nothing is drawn yet")
            yield self.window(MAIN, "map-empty", "My map, nothing noted yet")
            self.press(MAIN, "What I can count on")
            yield self.window(MAIN, "plans-empty", "What I can count on: no plan yet")
            self.press(MAIN, "Gallery")
        self.screen.close(MAIN)
        self.screen.gone(MAIN)
        yield self.window(TOAST, "toast-closed", "Closed for the first time")
        self.put_away_toast()
        companion.ask("capture")
        self.screen.focused(NOTE)
        yield self.window(NOTE, "capture-empty", "Noting, nothing said yet")
        self.shut(NOTE)
        if not self.look.only_main:
            companion.ask("ground")
            self.screen.focused(GROUND)
            yield self.window(GROUND, "ground-empty", "Ground me, with nothing kept")
            self.shut(GROUND)
        self.leave(companion)

    def _welcome(self) -> Iterator[Shot]:
        self.screen.focused(WELCOME, 20)
        yield self.window(WELCOME, "welcome", "Welcome: what a glimmer is")
        self.screen.key("Return")
        self.reading.wait_for(WELCOME, "2 of 3")
        yield self.window(WELCOME, "welcome-invitations", "Welcome: when invitations may come")
        self.screen.key("Return")
        self.reading.wait_for(WELCOME, "3 of 3")
        if not self.look.only_main:
            self.screen.key("ctrl+alt+g")
            self.reading.wait_for(WELCOME, "They work")
        yield self.window(WELCOME, "welcome-keys", "Welcome: the keys, tried")
        self.shut(WELCOME)

    def _a_dozen(self) -> Iterator[Shot]:
        companion = self.companion("dozen", self.journals.dozen, "compact_capture = true\n")
        companion.start_quietly()
        companion.ask("gallery")
        self.reading.wait_for(MAIN, "12 moments", 20)
        yield self.window(MAIN, "gallery-12", "The gallery with 12 moments")
        self.close_main()
        companion.ask("capture")
        self.screen.focused(NOTE)
        yield self.window(NOTE, "capture-small", "Noting, opened small")
        self.shut(NOTE)
        companion.ask("gallery")
        self.reading.wait_for(MAIN, "with the desktop?")
        yield self.window(MAIN, "gallery-asked", "Come back, and asked once")
        self.leave(companion)

    def _some_hundreds(self) -> Iterator[Shot]:
        """After a year or two."""
        companion = self.companion("hundreds", self.journals.hundreds)
        companion.start_quietly()
        companion.ask("gallery")
        self.reading.wait_for(MAIN, "300 moments", 20)
        yield self.window(MAIN, "gallery-300", "The gallery with 300 moments")
        self.leave(companion)

    def _week(self) -> Iterator[Shot]:
        """What comes up above the tiles, and the week that was."""
        week = 'gratitude = true\nlook_back_day = "saturday"\n'
        companion = self.companion("week", self.journals.dozen, week)
        companion.start_quietly()
        companion.ask("gallery")
        self.press(MAIN, "The week that was")
        yield self.window(MAIN, "gallery-week", "The week that was")
        self.close_main()
        self.leave(companion)

    def _full(self) -> Iterator[Shot]:
        companion = self.companion("full", self.journals.many)
        companion.start_quietly()
        companion.ask("gallery")
        self.reading.wait_for(MAIN, MANY, 20)
        yield self.window(MAIN, "gallery", f"The gallery with {MANY}")
        yield from self._other_views()
        if not self.look.only_main:
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
        self.leave(companion)
        assert companion.complaints() == "", companion.complaints()

    def _hard_hour(self) -> Iterator[Shot]:
        """With one moment kept close, and somebody to reach."""
        somebody = 'help_name = "Mia"\nhelp_contact = "0000 000 00, any evening"\n'
        companion = self.companion("hard-hour", more=somebody)
        picture = self.desktop.room / "cup.png"
        picture.write_bytes(cup())
        said = ("The first coffee, both hands around it", "--place", "kitchen")
        companion.ask("note", *said, "--close", "--photo", picture)
        companion.start_quietly()
        companion.ask("ground")
        self.screen.focused(GROUND)
        self.screen.move(20, 400)
        until(self._own_comes, "the moment that was kept close", 20, pulse=0.3)
        yield self.window(GROUND, "ground", "Ground me")
        if not self.look.only_main:
            self.screen.key("b")
            yield self.window(GROUND, "ground-breath", "Ground me, with a breath")
        self.screen.key("h")
        yield self.window(GROUND, "ground-reach", "Ground me: someone to reach")
        self.shut(GROUND)
        companion.ask("drift")
        self.screen.focused(DRIFT)
        self.reading.wait_for(DRIFT, said[0], 20)
        yield self.window(DRIFT, "drift", "Drift")
        self.shut(DRIFT)
        self.leave(companion)

    def _calm_hour(self) -> Iterator[Shot]:
        """A pause of ten seconds to its end, with values of one's own."""
        companion = self.companion("calm-hour", more='pause_length = "10-seconds"\n')
        star(companion.home, "kindness", "nature", "play", "courage", "rest")
        companion.start_quietly()
        companion.ask("pause")
        self.screen.focused(PAUSE)
        self.reading.wait_for(PAUSE, "nature", 20)
        yield self.window(PAUSE, "pause-end", "The end of a pause, with values of one's own")
        self.shut(PAUSE)
        self.leave(companion)

    def _evening(self) -> Iterator[Shot]:
        """A day with something of everything, and a page that is being written."""
        companion = self.companion("evening", more="evening_on = true\n")
        companion.start_quietly()
        picture = self.desktop.room / "cup.png"
        picture.write_bytes(cup())
        if not self.look.only_main:
            companion.ask("evening")
            self.screen.focused(EVENING)
            self.reading.wait_for(EVENING, "Nothing was noted", 20)
            yield self.window(EVENING, "evening-empty", "An evening after a day without notes")
            self.shut(EVENING)
        companion.ask("note", "The letter", "--kind", "trigger", "--face", "on-guard")
        companion.ask("note", "The bus driver waited for me, and waved", "--face", "lively")
        companion.ask("note", "The first coffee, both hands around it", "--photo", picture)
        companion.ask("note", "Ours alone", "--private")
        companion.ask("evening")
        self.screen.focused(EVENING)
        self.reading.wait_for(EVENING, "The bus driver")
        self.screen.type("The light stayed on the stairs, and so did I.")
        yield self.window(EVENING, "evening", "This evening")
        if not self.look.only_main:
            self.press(EVENING, "Show what was hard")
            yield self.window(EVENING, "evening-hard", "This evening, with what was hard")
        self.shut(EVENING)
        self.leave(companion)

    def _own_comes(self) -> bool:
        """Where the journal took its time, it is the next one."""
        self.settle()
        found = self.reading.says(GROUND, "kitchen")
        if not found:
            self.screen.key("space")
        return found

    def _trouble(self) -> Iterator[Shot]:
        companion = self.companion("trouble", more='day_starts = "soon"\ncolour = 3\n')
        companion.store.parent.mkdir(parents=True)
        companion.store.write_bytes(b"no journal at all " * 500)
        companion.launch("--background")
        until(self.screen.embedded_icons, "the tray's icon", 20)
        companion.ask("gallery")
        self.screen.focused(MAIN)
        self.reading.wait_for(MAIN, "cannot be read")
        yield self.window(MAIN, "gallery-trouble", "A journal that cannot be read")
        companion.ask("settings")
        yield self.window(MAIN, "settings-trouble", "Settings with a mistake in their file")
        self.leave(companion)

    # The windows of the full one

    def _other_views(self) -> Iterator[Shot]:
        """The same moments in the list and in the calendar."""
        for chord, name, says in (
            ("ctrl+2", "gallery-list", "As a list"),
            ("ctrl+3", "gallery-calendar", "As a calendar"),
        ):
            self.screen.key(chord)
            self.settle()
            yield self.window(MAIN, name, says)
        self.screen.key("ctrl+1")
        self.settle()

    def _searching(self) -> Iterator[Shot]:
        self.screen.key("Page_Down", "Page_Down", "Page_Down")
        yield self.window(MAIN, "gallery-scrolled", "Further down")
        self.screen.key("Home")
        self.search("miso has:photo")
        yield self.window(MAIN, "gallery-search", "Searched")
        self.search("zeppelin")
        yield self.window(MAIN, "gallery-nothing", "Nothing found")
        self.search("face:cheerful")
        self.reading.wait_for(MAIN, "cheerful”")
        yield self.window(MAIN, "gallery-mistake", "A mistake in the search")
        self.search("is:private")
        yield self.window(MAIN, "gallery-private", "Private ones, covered")

    def _moments(self) -> Iterator[Shot]:
        self.search("has:photo kind:glimmer", "Return")
        self._open_first()
        yield self.window(MOMENT, "moment", "A moment")
        if not self.look.only_main:
            self.screen.key("space")
            yield self.window(MOMENT, "moment-picture", "Its picture alone")
            self.screen.key("Escape", "e")
            yield self.window(MOMENT, "moment-editing", "Changed later")
            self.screen.key("Escape")
            self.settle()
        self.shut(MOMENT)
        if not self.look.only_main:
            self.search("kind:trigger -is:private", "Return")
            self._open_first()
            yield self.window(MOMENT, "moment-trigger", "A hard one")
            self.shut(MOMENT)

    def _open_first(self) -> None:
        self.settle()
        self.screen.key("Return")
        self.screen.focused(MOMENT)

    def _letting_go(self) -> Iterator[Shot]:
        self.search("tram -is:private", "Return")
        self.settle()
        for _ in range(4):
            self.screen.key("Delete")
            self.settle()
        yield self.window(MAIN, "gallery-let-go", "Let go just now")
        self.press(MAIN, "Let go lately")
        yield self.window(MAIN, "bin", "Let go lately")
        self.press(MAIN, "To the gallery")
        self.search("")

    def _planning(self) -> Iterator[Shot]:
        """A plan being said, with a time, and kept among the glimmers one can count on."""
        self.press(MAIN, "What I can count on")
        self.press(MAIN, "+ A new plan")
        self.screen.type("I make coffee")
        self.screen.key("Tab")
        self.screen.type("one breath with it")
        self.screen.key("Tab", "space")
        yield self.window(MAIN, "plans-form", "Saying a plan")
        self.screen.key("shift+Tab", "Return")
        self.reading.wait_for(MAIN, "one breath with it")
        yield self.window(MAIN, "plans", "What I can count on")
        self.press(MAIN, "Gallery")

    def _leaf(self) -> Iterator[Shot]:
        """A month, its year, and what was hard in it."""
        self.press(MAIN, "Looking back")
        self.reading.wait_for(MAIN, "came up", 20)
        yield self.window(MAIN, "leaf", "Looking back on a month")
        self.press(MAIN, "The whole year")
        self.reading.wait_for(MAIN, "The year before", 20)
        yield self.window(MAIN, "leaf-year", "Looking back on a year")
        if not self.look.only_main:
            while self._place() != "Show what was hard, too":
                self.screen.key("Tab")
                self.settle()
            self.screen.key("space")
            self.reading.wait_for(MAIN, "Triggers were noted", 20)
            yield self.window(MAIN, "leaf-hard", "The same, with what was hard")
        self.press(MAIN, "Gallery")

    def _map(self, companion: Companion) -> Iterator[Shot]:
        """With some of the person's own words in it."""
        companion.ask("map")
        self.reading.wait_for(MAIN, "the last 90 days", 20)
        self.settle()
        self.screen.type("slow breath, shoulders low, an inner smile")
        yield self.window(MAIN, "map", "My map")

    def _settings(self, companion: Companion) -> Iterator[Shot]:
        """Every place, down to the last one."""
        companion.ask("settings")
        seen: set[str] = set()
        while (place := self._place()) not in seen:
            seen.add(place)
            yield self.window(MAIN, f"settings-{place.split()[0].lower()}", f"Settings: {place}")
            self.screen.key("Left" if self.look.mirrored else "Right")
            self.settle()
        self.close_main()

    def _place(self) -> str:
        """The name of what has the keyboard.

        The current row of a list says that it has it, too, wherever the keyboard is.
        """

        def focused() -> list[str]:
            nodes = [one for one in self.reading.nodes(MAIN, state="focused") if one.name]
            return [node.name for node in nodes if node.role != "list item"]

        return until(focused, "a place with the keyboard", pulse=0.1)[-1]

    def _noting(self, companion: Companion) -> Iterator[Shot]:
        companion.ask("capture", "--text", "Warm mug, steam on my glasses. I laughed a little.")
        self.screen.focused(NOTE)
        self.screen.key("alt+1")
        for cue in ("#slow br", "#inner"):
            self.screen.type(f" {cue}")
            if cue == "#inner" and not self.look.only_main:
                yield self.window(NOTE, "capture-suggestions", "Cues that fit")
            self.screen.key("Return")
        self._paste(cup(), "image/png")
        yield self.window(NOTE, "capture", "Noting")
        if not self.look.only_main:
            yield from self._around_noting()
        self.shut(NOTE)

    def _around_noting(self) -> Iterator[Shot]:
        self.screen.key("ctrl+m")
        yield self.window(NOTE, "capture-everything", "Noting, all that can be said")
        self.screen.key("ctrl+shift+m")
        self.screen.key("alt+d")
        self.screen.key("space")
        yield self.window(NOTE, "capture-when", "When it was")
        self.screen.key("Escape")
        no_picture = self.desktop.room / "holiday.jpg"
        no_picture.write_bytes(b"no picture")
        self._paste(f"{no_picture.as_uri()}\n".encode(), "text/uri-list")
        yield self.window(NOTE, "capture-trouble", "A file that is no picture")
        self.screen.key("ctrl+Return")
        self.screen.gone(NOTE)
        yield self.window(TOAST, "toast-kept", "Kept")

    def _paste(self, data: bytes, target: str) -> None:
        holder = self.screen.put_on_clipboard(data, target)
        self.screen.key("ctrl+v")
        self.settle()
        holder.kill()
        holder.wait()

    def _pausing(self, companion: Companion) -> Iterator[Shot]:
        self.screen.move(20, 400)
        companion.ask("invite")
        yield self.window(CARD, "invitation", "An invitation")
        if not self.look.only_main:
            self.press(CARD, "Rest for a while")
            yield self.corner(CARD, "invitation-rest", "Rest for a while")
            self.screen.key("Escape")
        companion.ask("pause")
        self.screen.activate(PAUSE)
        if not self.look.only_main:
            yield self.window(PAUSE, "pause-line", "A pause begins with one line")
        for holds in ("Five things to see", "If you feel dizzy"):
            self.screen.key("o")
            self.reading.wait_for(PAUSE, holds)
        yield self.window(PAUSE, "pause", "A pause")
        if not self.look.only_main:
            self.screen.key("o")
            yield self.window(PAUSE, "pause-outward", "A pause, looking around")
        self.shut(PAUSE)

    def _tray_menu(self) -> Iterator[Shot]:
        icon = until(self.screen.embedded_icons, "the tray's icon")[0]
        before = self.grab()

        def opened() -> bool:
            """The icon may still be on its way to its place when it is clicked."""
            if self.grab() == before:
                self.screen.click(self.screen.box(icon).middle, button=3)
            return self.grab() != before

        until(opened, "the tray's menu", 15, pulse=1.0)
        picture = self.settle()
        menu = ImageChops.difference(picture, before).getbbox()
        assert menu
        picture = picture.crop((0, 0, menu[2] + MARGIN, menu[3] + MARGIN))
        self.screen.key("Escape")
        yield Shot("tray", "The tray's menu", picture)


def cup() -> bytes:
    """A cup from above, as a PNG."""
    image = Image.new("RGB", (640, 480), "#b79d84")
    draw = ImageDraw.Draw(image)
    for inset, colour in ((0, "#a58a70"), (14, "#f3ece2"), (52, "#6d4427"), (64, "#7d5233")):
        draw.ellipse((150 + inset, 70 + inset, 490 - inset, 410 - inset), fill=colour)
    file = io.BytesIO()
    image.filter(ImageFilter.GaussianBlur(4)).save(file, "png")
    return file.getvalue()
