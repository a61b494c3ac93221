"""What a command line asks for, once it has been understood."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from glimmer_desktop.domain.moment import Draft, Face, Kind
    from glimmer_desktop.domain.query import MomentQuery


@dataclass(frozen=True, slots=True)
class Start:
    """Bare `glimmer`: the companion with its main window, or `--background` without any."""

    background: bool = False


@dataclass(frozen=True, slots=True)
class Note:
    draft: Draft
    photos: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class ListMoments:
    query: MomentQuery
    limit: int | None = None
    as_json: bool = False


@dataclass(frozen=True, slots=True)
class Status:
    as_json: bool = False


@dataclass(frozen=True, slots=True)
class Export:
    path: Path
    query: MomentQuery
    format: str = "json"
    """json, or one of `exchange.formats.OUTWARD`."""
    private: bool = False
    triggers: bool = False
    """These too; JSON, which is for the journal itself, always has both."""


@dataclass(frozen=True, slots=True)
class Import:
    """An export of Glimmer, a diary of another program, or a folder of pictures."""

    path: Path
    dry_run: bool = False
    together: bool = False
    """Pictures of one minute are one moment."""
    diary: DiaryChoices | None = None
    """What was said that only a diary can have."""


@dataclass(frozen=True, slots=True)
class DiaryChoices:
    """What to make of a diary; nothing said is None or empty."""

    kind: Kind | None = None
    moods: tuple[tuple[str, tuple[Face, ...]], ...] = ()
    columns: tuple[tuple[str, str], ...] = ()
    undo: bool = False


@dataclass(frozen=True, slots=True)
class BackUp:
    """Without a folder: into the journal's own."""

    folder: Path | None = None


@dataclass(frozen=True, slots=True)
class Restore:
    path: Path
    dry_run: bool = False


@dataclass(frozen=True, slots=True)
class Doctor:
    """A look through the whole journal."""

    repair: bool = False
    """Make whole what is found, in a new file."""


@dataclass(frozen=True, slots=True)
class Purge:
    """What was let go for good, out of the backups too; unless for good, only told."""

    for_good: bool = False


@dataclass(frozen=True, slots=True)
class Demo:
    moments: int
    photos: int


@dataclass(frozen=True, slots=True)
class Unlock:
    """What is secret came over the terminal, and shows itself nowhere."""

    secret: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Lock:
    """Close the journal, so that nobody sees it without the passphrase."""


@dataclass(frozen=True, slots=True)
class TurnOn:
    passphrase: str = field(repr=False)
    code: str = field(repr=False)
    """It was shown and typed back."""
    let_backups_go: bool = False


@dataclass(frozen=True, slots=True)
class TurnOff:
    secret: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ChangePassphrase:
    secret: str = field(repr=False)
    passphrase: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class NewCode:
    secret: str = field(repr=False)
    code: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class OpenByItself:
    """For whoever is logged in."""

    secret: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class AskAlways:
    """It opens by itself no more."""


@dataclass(frozen=True, slots=True)
class LetPlainBackupsGo:
    """Those from before the passphrase, for good."""


class Window(StrEnum):
    """What a running companion can be asked to show or do, without more to say."""

    GALLERY = "gallery"
    MAP = "map"
    SETTINGS = "settings"
    INVITE = "invite"
    PAUSE = "pause"
    GROUND = "ground"
    EVENING = "evening"
    DRIFT = "drift"
    RESUME = "resume"
    QUIT = "quit"
    UNLOCK = "unlock"
    """Where there is no terminal to ask on."""


@dataclass(frozen=True, slots=True)
class Show:
    window: Window


@dataclass(frozen=True, slots=True)
class InviteWhenCalm:
    """Treat an invitation as due; when it comes, and whether, is the companion's judgement."""


@dataclass(frozen=True, slots=True)
class ShowCapture:
    text: str = ""


@dataclass(frozen=True, slots=True)
class Rest:
    """How long the reminders rest, as it was said; `Pauses.parse_rest` understands it."""

    words: str


@dataclass(frozen=True, slots=True)
class ListSettings:
    """Print every choice with what is said about it; needs neither journal nor companion."""

    as_json: bool = False


@dataclass(frozen=True, slots=True)
class Erase:
    """Everything, after a typed yes: so it is done on a terminal, and never handed over."""


SafetyCommand = BackUp | Restore | Doctor | Purge
"""Keeps the journal safe."""
SealingCommand = (
    Unlock
    | Lock
    | TurnOn
    | TurnOff
    | ChangePassphrase
    | NewCode
    | OpenByItself
    | AskAlways
    | LetPlainBackupsGo
)
"""About the passphrase."""
StoreCommand = Note | ListMoments | Status | Export | Import | Demo | SafetyCommand | SealingCommand
"""Needs the journal; works without a companion."""
WindowCommand = Start | Show | InviteWhenCalm | ShowCapture | Rest
"""Needs the companion."""
Command = StoreCommand | WindowCommand | ListSettings | Erase


@dataclass(frozen=True, slots=True)
class Asked:
    """One command line, with whether a bug may show its traceback."""

    command: Command
    debug: bool = False
