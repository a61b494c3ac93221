"""The windows of `shown_windows.py`, and all others: `EVERY` names each, with something in it."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass, replace
from datetime import timedelta

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from conftest import InlineExecutor
from gallery_parts import VOCABULARY, keep, with_picture
from glimmer_desktop.domain.earlier import Earlier
from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.moment import (
    Draft,
    Face,
    Kind,
    Moment,
    MomentId,
    Photo,
    Strength,
)
from glimmer_desktop.domain.pausing import Breath
from glimmer_desktop.domain.picture_edit import PictureEdit
from glimmer_desktop.services.gallery import Binned, Gallery
from glimmer_desktop.services.grounding import Reach
from glimmer_desktop.services.many import Many
from glimmer_desktop.services.picture_import import Brought
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.services.rests import REST_KEYS, RestChoice
from glimmer_desktop.ui.bringing.window import BringingWindow
from glimmer_desktop.ui.capture.picture_sheet import PictureSheet
from glimmer_desktop.ui.capture.size import Size
from glimmer_desktop.ui.capture.window import CaptureWindow
from glimmer_desktop.ui.drift.window import DriftWindow
from glimmer_desktop.ui.events import AppEvents
from glimmer_desktop.ui.gallery.many_presenter import ManyPresenter
from glimmer_desktop.ui.gallery.moment_window import MomentWindow
from glimmer_desktop.ui.gallery.page import GalleryPage
from glimmer_desktop.ui.gallery.presenter import GalleryPresenter
from glimmer_desktop.ui.gallery.share_fields import parts
from glimmer_desktop.ui.gallery.share_pane import SharePane
from glimmer_desktop.ui.gallery.versions_pane import VersionsPane
from glimmer_desktop.ui.gallery.view_kinds import ViewKind
from glimmer_desktop.ui.ground.window import GroundWindow
from glimmer_desktop.ui.leaf.page import LeafPage
from glimmer_desktop.ui.leaf.wording import Part as Told
from glimmer_desktop.ui.main_window import MainWindow
from glimmer_desktop.ui.pause.card_window import CardTiming, CardWindow
from glimmer_desktop.ui.pause.pause_window import PauseWindow
from glimmer_desktop.ui.sealing import steps
from glimmer_desktop.ui.sealing.steps import Step
from glimmer_desktop.ui.sealing.window import SealingWindow
from glimmer_desktop.ui.settings.page import PLACES, SettingsPage
from glimmer_desktop.ui.tasks import Tasks
from glimmer_desktop.ui.theme.theme import Theme
from guiding import SAID
from memory_journal import MemoryJournal
from shown_windows import WINDOWS, Make, noted, settings

SCREEN = QSize(1280, 800)
"""Px that those have which cover it."""
STEAM = "Steam over the mug, and nobody wanted anything."
_ROUNDS = 40


def answered() -> None:
    """Let all that was asked be answered; the work itself is done inline."""
    for _ in range(_ROUNDS):
        QCoreApplication.processEvents()


def moments(clock: Clock) -> tuple[MemoryJournal, list[Draft]]:
    """Of each kind, face and mark one, and some over the year before."""
    journal, now = MemoryJournal(), clock.now()
    drafts = [
        Draft(text=STEAM, faces=(Face.SETTLED,), cues=("slow breath",), close=True),
        with_picture(journal, Draft(text="The light on the stairs", faces=(Face.LIVELY,))),
        Draft(text="The letter", kind=Kind.TRIGGER, faces=(Face.ON_GUARD, Face.SETTLED)),
        Draft(text="Nobody else reads this", private=True),
        Draft(text="A blanket, the radio low", faces=(Face.RESTFUL,), places=("the sofa",)),
        Draft(text="Heavy, grey", kind=Kind.BODY_NOTE, faces=(Face.SHUT_DOWN, Face.NOT_SURE)),
        *(
            Draft(text=f"Low tide {number}", noticed_at=now - timedelta(days=9 * number))
            for number in range(2, 40)
        ),
    ]
    keep(journal, drafts, now)
    return journal, drafts


@dataclass
class Wall:
    """A gallery on its journal."""

    page: GalleryPage
    gallery: Gallery
    journal: MemoryJournal
    presenter: GalleryPresenter
    many: ManyPresenter


def wall(theme: Theme, clock: Clock) -> Wall:
    """With some forty moments in it, and shown: only then does it ask for them."""
    journal, _ = moments(clock)
    page = GalleryPage(theme, clock.now, VOCABULARY.empty_gallery)
    inline: Executor = InlineExecutor()
    tasks, events = Tasks(inline, inline, page), AppEvents()
    gallery = Gallery(journal, clock)
    presenter = GalleryPresenter(page, gallery, tasks, events, clock)
    work = Many(journal, clock)
    many = ManyPresenter(page, presenter, work, tasks, events=events, clock=clock)
    page.resize(980, 700)
    made = Wall(page, gallery, journal, presenter, many)
    page.show()
    presenter.begin()
    answered()
    return made


def gallery_as(kind: ViewKind) -> Make:
    def make(theme: Theme, clock: Clock) -> QWidget:
        page = wall(theme, clock).page
        page.views.turn_to(kind)
        answered()
        return page

    return make


def several(theme: Theme, clock: Clock) -> QWidget:
    page = wall(theme, clock).page
    for index in range(3):
        page.model.chosen.turn(page.model.key(index))
    answered()
    page.say("It may come up again.", undo=True, stays=True)
    return page


def nothing_found(theme: Theme, clock: Clock) -> QWidget:
    made = wall(theme, clock)
    made.page.search.search_for("zeppelin")
    answered()
    return made.page


def let_go_lately(theme: Theme, clock: Clock) -> QWidget:
    made = wall(theme, clock)
    gone = [made.journal.moments.moment(MomentId(f"m{number}")) for number in (0, 3)]
    made.page.bin.show_binned(Binned(gone, 2))
    made.page.show_bin()
    return made.page


def asked_once(theme: Theme, clock: Clock) -> QWidget:
    window = MainWindow(theme)
    window.add_page("Gallery", lambda: GalleryPage(theme, clock.now, "Nothing yet"))
    for name in ("My map", "Looking back", "Settings"):
        window.add_page(name, QWidget)
    window.add_action("Ground me")
    window.show_kept_close([noted(clock, close=True)])
    window.show_page("Gallery")
    window.ask("Shall Glimmer start with the desktop?", "Yes, please", "No, thank you")
    return window


def much_said(clock: Clock) -> Moment:
    """With a picture whose bytes nobody has: its place is kept free."""
    photo = Photo("0" * 64, 60, 40, 900, "image/png", "The pier", "A grey pier in the fog")
    said = {"faces": (Face.ON_GUARD, Face.SETTLED), "cues": ("tight chest",), "close": True}
    more = {"places": ("the pier",), "company": ("Mia",), "strength": Strength.FAINT}
    return noted(clock, **said, **more, photos=(photo,), did_next="I sat down", prompt="warmth")


def opened(theme: Theme, clock: Clock) -> MomentWindow:
    window = MomentWindow(theme, clock, VOCABULARY.asked)
    window.show_moment(much_said(clock), covered=False)
    window.reading.show_picture(0, picture())
    window.show_links([noted(clock)], [])
    window.offer_versions(True)
    window.say("It came again. That is noted.", undo=True)
    return window


def picture() -> QImage:
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(0xFFB79D84)
    return image


def changed(theme: Theme, clock: Clock) -> QWidget:
    window = opened(theme, clock)
    window.editing.form.show_draft(much_said(clock).as_draft())
    window.show_editing()
    return window


def picture_alone(theme: Theme, clock: Clock) -> QWidget:
    window = opened(theme, clock)
    window.show_full("A grey pier in the fog", QSize(60, 40), of_several=True)
    window.full.stage.fill(picture())
    return window


def covered(theme: Theme, clock: Clock) -> QWidget:
    window = opened(theme, clock)
    window.show_moment(replace(noted(clock), private=True), covered=True)
    return window


def let_go(theme: Theme, clock: Clock) -> QWidget:
    window = opened(theme, clock)
    window.show_gone()
    return window


def versions(theme: Theme, clock: Clock) -> QWidget:
    window, now = opened(theme, clock), clock.now()
    pane = VersionsPane(theme, window)
    before = Earlier(Draft(text="Lower tide", faces=(Face.LIVELY,)), now)
    pane.show_versions(much_said(clock), [before], now)
    window.show_aside(pane)
    return window


def passed_on(theme: Theme, clock: Clock) -> QWidget:
    window = opened(theme, clock)
    pane = SharePane(theme, window)
    pane.offer(parts(much_said(clock), VOCABULARY.asked, window.locale()))
    pane.say("The card is copied.")
    window.show_aside(pane)
    return window


def leaf(theme: Theme, clock: Clock) -> QWidget:
    page = LeafPage(theme, clock.now)
    page.show_leaf("October 2026", is_month=True, is_last=False)
    page.show_parts([Told("What came up", ("“light” came up once.",))], anything=True)
    page.wall.show_moments([noted(clock), replace(noted(clock), private=True)])
    page.show_hard([Told("What was hard", ("A trigger was noted once.",))])
    page.resize(860, 700)
    return page


def card(theme: Theme) -> CardWindow:
    return CardWindow(theme, CardTiming(deaf=0, fade=0))


def invitation(theme: Theme, clock: Clock) -> QWidget:
    window = card(theme)
    window.invite("Where is the light?", [RestChoice(key, clock.now()) for key in REST_KEYS])
    return window


def how_often(theme: Theme, _clock: Clock) -> QWidget:
    window = card(theme)
    window.ask_how_often()
    return window


def to_evening(theme: Theme, clock: Clock) -> QWidget:
    window = card(theme)
    window.invite_to_evening("How was the day?", [RestChoice("1h", clock.now())])
    return window


def pause(theme: Theme, clock: Clock) -> QWidget:
    window = PauseWindow(theme, clock, SAID)
    window.open("Where is the light?")
    return window


def ground(theme: Theme, _clock: Clock) -> GroundWindow:
    window = GroundWindow(theme)
    reach = Reach("Mia", "0000 000, any evening", SAID.what_matters, "https://findahelpline.com")
    window.begin(reach, Breath(), SAID.care)
    window.show_thing("The first coffee, both hands around it", "kitchen")
    window.allow_back(True)
    window.resize(SCREEN)
    return window


def with_breath(theme: Theme, clock: Clock) -> QWidget:
    window = ground(theme, clock)
    window._turn_breath()
    return window


def someone(theme: Theme, clock: Clock) -> QWidget:
    window = ground(theme, clock)
    window._turn_reaching()
    window.say_of_link("No program here opens pages.")
    return window


def drift(theme: Theme, _clock: Clock) -> DriftWindow:
    window = DriftWindow(theme)
    window.begin()
    window.show_thing(STEAM, "kitchen", None, None, fades=False)
    window.allow_back(True)
    window.resize(SCREEN)
    window._hold(with_ways=True)
    return window


def drift_waits(theme: Theme, clock: Clock) -> QWidget:
    window = DriftWindow(theme)
    window.begin()
    window.resize(SCREEN)
    window.show_thing(STEAM, "kitchen", None, None, fades=False)
    window._hold(with_ways=False)
    return window


def bringing(theme: Theme, clock: Clock) -> QWidget:
    window = BringingWindow(theme)
    refused = Known(ErrorCode.PHOTO_NOT_A_PHOTO, path="old.heic")
    day = clock.now().date()
    window.show_found(Brought(3, 3, 1, 1, first=day, last=day, refused=(refused,)))
    return window


def a_picture(theme: Theme, _clock: Clock) -> QWidget:
    photo = Photo("0" * 64, 60, 40, 900, "image/png", "The pier", "A grey pier in the fog")
    kept = (photo, picture(), PictureEdit(0, 0, 0, 60, 40))
    return PictureSheet(theme, photo, kept)


def capture_small(theme: Theme, clock: Clock) -> QWidget:
    window = CaptureWindow(theme, clock)
    window.form.set_size(Size.SMALL)
    window.tell("The disk is full. What is written here stays here.", copy=True)
    return window


def capture_with_picture(theme: Theme, clock: Clock) -> QWidget:
    window = CaptureWindow(theme, clock)
    window.form.show_draft(much_said(clock).as_draft())
    return window


def place_of_settings(name: str) -> Make:
    def make(theme: Theme, clock: Clock) -> QWidget:
        page = settings(theme, clock)
        assert isinstance(page, SettingsPage)
        page.show_place(PLACES.index(name))
        return page

    return make


def sealing(step: Callable[[], Step]) -> Make:
    def make(theme: Theme, _clock: Clock) -> QWidget:
        window = SealingWindow(theme)
        window.show_step(step())
        return window

    return make


PAGE = QSize(860, 700)
"""Px of a page in the main window, as it is at first."""
PAGES = (
    *("my map", "my map, with the hard faces", "what I can count on", "the week", "gallery"),
    *("this evening", "a locked journal"),
)
"""Shown by the main window, or of a size that they choose as they come up."""


def sized(name: str, make: Make) -> Make:
    def made(theme: Theme, clock: Clock) -> QWidget:
        window = make(theme, clock)
        if name in PAGES:
            window.resize(PAGE)
        return window

    return made


EVERY: dict[str, Make] = {
    **{name: sized(name, make) for name, make in WINDOWS.items() if name != "main"},
    "gallery, tiles": gallery_as(ViewKind.TILES),
    "gallery, list": gallery_as(ViewKind.LIST),
    "gallery, calendar": gallery_as(ViewKind.CALENDAR),
    "gallery, several chosen": several,
    "gallery, nothing found": nothing_found,
    "let go lately": let_go_lately,
    "asked once": asked_once,
    "moment": opened,
    "moment, changed": changed,
    "moment, its picture": picture_alone,
    "moment, private": covered,
    "moment, let go": let_go,
    "moment, earlier versions": versions,
    "moment, passed on": passed_on,
    "looking back": leaf,
    "invitation": invitation,
    "invitation, how often": how_often,
    "invitation to the evening": to_evening,
    "pause": pause,
    "ground me": ground,
    "ground me, with a breath": with_breath,
    "ground me, someone to reach": someone,
    "drift": drift,
    "drift, waiting": drift_waits,
    "bringing in pictures": bringing,
    "a picture": a_picture,
    "capture, small": capture_small,
    "capture, with a picture": capture_with_picture,
    **{f"settings, {name}": place_of_settings(name) for name in PLACES if name != PLACES[0]},
    "a passphrase, about": sealing(steps.about),
    "a passphrase, typed back": sealing(lambda: steps.type_back("Turn it on")),
    "a passphrase, under way": sealing(lambda: steps.busy(True)),
    "a passphrase, on": sealing(lambda: steps.is_on(())),
    "a passphrase, turned off": sealing(steps.turn_off),
}
"""Each window in each state that it can be met in, by a name for people."""
