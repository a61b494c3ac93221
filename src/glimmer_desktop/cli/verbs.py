"""What may be typed after `glimmer`: its commands, their options and what `--help` says of them."""

from __future__ import annotations

import argparse
from functools import cache
from typing import Any, NoReturn

from glimmer_desktop import __version__
from glimmer_desktop.cli import values
from glimmer_desktop.cli.sentences import Told, WrongUse
from glimmer_desktop.domain.moment import Face, Kind, Strength
from glimmer_desktop.services.diaries import PARTS

_DESCRIPTION = "A quiet companion for noticing glimmers: small moments that tell a body it is safe."
_EPILOG = (
    "Without a command the companion starts, or the one that runs shows its main window. "
    "Exit codes: 0 done, 1 could not be done, 2 wrong use, 3 this machine lacks something."
)
_QUERY_HELP = (
    'what to find: words, "a phrase", -without, this or that, #cue, face:settled, kind:trigger, '
    "place:, value:, has:photo, is:close, on:2026-11, before:, after: ..."
)
_IMPORT_HELP = (
    "known by what is in it: Day One, Daylio, Journey, jrnl, RedNotebook, Markdown or a table; "
    "pictures come in on the days they were taken"
)
_MOST_MOMENTS = 1_000_000
_FORMATS = ("json", "csv", "html", "markdown")
_WORDS = {
    "cue": "in the body; like the next five as often as wanted, and one not known yet becomes one",
    "sense": "through which sense",
    "quality": "how it felt",
    "value": "what it is dear for",
    "place": "where",
    "with": "with whom or what",
}
"""The options of `note` that take words of a person's own lists."""


_PASSPHRASE = {
    "turn-on": "seal moments, photos and drafts; asks for a passphrase and shows a recovery code",
    "change": "another passphrase, with the old one or the recovery code",
    "new-recovery-code": "another recovery code",
    "open-by-itself": "when you are logged in: the keyring of the desktop keeps a key to it",
    "always-ask": "open by itself no more",
    "turn-off": "make plain files again",
    "let-plain-backups-go": "those from before, for good, once a sealed one is made",
}


class _Parser(argparse.ArgumentParser):
    """Raises instead of printing and leaving, so that a companion can pass it on."""

    def error(self, message: str) -> NoReturn:
        message = message.removeprefix("argument ")
        verb = self.prog.partition(" ")[2]
        helped = f"glimmer {verb} --help" if verb else "glimmer --help"
        raise WrongUse(f"{message[:1].upper()}{message[1:].rstrip('.')}. See `{helped}`.")

    def _print_message(self, message: str, file: Any = None) -> NoReturn:
        raise Told(message)


class _Help(argparse.HelpFormatter):
    """Lists the commands without a line that only says "command"."""

    def _format_action(self, action: argparse.Action) -> str:
        text = super()._format_action(action)
        is_commands = action.nargs == argparse.PARSER
        return text.partition("\n")[2] if is_commands else text


@cache
def command_line() -> argparse.ArgumentParser:
    """Made once. Raises WrongUse, and Told for `--help` and `--version`."""
    everywhere = _Parser(add_help=False, allow_abbrev=False)
    everywhere.add_argument(
        "--debug", action="store_true", default=argparse.SUPPRESS, help="show where a bug happened"
    )
    parser = _Parser(
        prog="glimmer",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        parents=[everywhere],
        allow_abbrev=False,
        formatter_class=_Help,
    )
    parser.set_defaults(verb="")
    parser.add_argument("--version", action="version", version=f"glimmer {__version__}")
    parser.add_argument(
        "--background", action="store_true", help="start without a window (for autostart)"
    )
    # Done before anything is asked of a companion that runs: `__main__`.
    parser.add_argument(
        "--smoke",
        action="store_true",
        help="try everything once, in a profile that is thrown away, and tell how it went",
    )
    verbs = _Verbs(parser, everywhere)
    _add_note(verbs)
    _add_reading(verbs)
    _add_keeping(verbs)
    _add_windows(verbs)
    return parser


class _Verbs:
    """Adds commands that all take the same options everywhere."""

    def __init__(self, parser: argparse.ArgumentParser, everywhere: argparse.ArgumentParser):
        self._places = parser.add_subparsers(dest="verb", metavar="command", title="commands")
        self._everywhere = everywhere

    def add(self, name: str, help: str) -> argparse.ArgumentParser:
        parents = [self._everywhere]
        shown = help[:1].upper() + help[1:] + "."
        return self._places.add_parser(
            name, help=help, description=shown, parents=parents, allow_abbrev=False
        )


def _add_note(verbs: _Verbs) -> None:
    note = verbs.add("note", "keep a moment and print its id")
    add = note.add_argument
    add("text", nargs="*", metavar="TEXT", help="what was noticed; - reads it from the input")
    kinds = values.one_of(Kind, "kind", "kinds")
    faces = values.one_of(Face, "face", "faces")
    strengths = values.one_of(Strength, "strength", "strengths")
    add("--kind", type=kinds, default=Kind.GLIMMER, help="glimmer, trigger or body-note")
    add("--and-also", metavar="TEXT", default="", help="what was there as well")
    add("--at", type=values.moment_in_time, help="when: 2026-11-22T15:42, or a day alone")
    add("--private", action="store_true", help="covered until it is clicked")
    add("--close", action="store_true", help="keep it close")
    add("--strength", type=strengths, help="faint, mild, clear or strong")
    add("--face", type=faces, action="append", default=[], help=", ".join(Face))
    for option, asks in _WORDS.items():
        dest = f"words_{option}"
        add(
            f"--{option}",
            dest=dest,
            metavar="WORD",
            type=values.word,
            action="append",
            default=[],
            help=asks,
        )
    add("--photo", metavar="FILE", action="append", default=[], help="JPEG, PNG or WebP")


def _add_reading(verbs: _Verbs) -> None:
    found = verbs.add("list", "show moments, newest first")
    found.add_argument("query", nargs="*", metavar="QUERY", help=_QUERY_HELP)
    found.add_argument(
        "--limit", type=values.count(1, _MOST_MOMENTS), metavar="N", help="at most N"
    )
    found.add_argument("--json", action="store_true", dest="as_json", help="for other programs")
    status = verbs.add("status", "tell what is running and how the journal is")
    status.add_argument("--json", action="store_true", dest="as_json", help="for other programs")


def _add_keeping(verbs: _Verbs) -> None:
    _add_export(verbs)
    _add_import(verbs)
    back_up = verbs.add("backup", "put a verified copy of words and new photos aside")
    back_up.add_argument(
        "path",
        nargs="?",
        metavar="PATH",
        help="a folder for backups; the journal's own if not said",
    )
    restore = verbs.add("restore", "put a backup in the journal's place, which is backed up first")
    restore.add_argument("path", metavar="PATH", help="a backup, or a folder: its newest one")
    restore.add_argument("--dry-run", action="store_true", help="only tell what would come back")
    purge = verbs.add("purge", "tell how to take what was let go for good out of the backups, too")
    purge.add_argument(
        "--for-good", action="store_true", help="do it: older backups go, and do not come back"
    )
    doctor = verbs.add(
        "doctor", "look through the whole journal, changing nothing; 1 if something is found"
    )
    doctor.add_argument(
        "--repair",
        action="store_true",
        help="make a damaged journal whole: the old file is moved aside, never written over",
    )
    erase = verbs.add("erase", "erase everything Glimmer keeps here, after a typed yes")
    erase.add_argument(
        "--everything",
        action="store_true",
        help="moments, pictures, backups, choices and the log; exports elsewhere stay",
    )
    verbs.add("lock", "close the journal under its passphrase; noting goes on")
    verbs.add("unlock", "open it: asks for the passphrase, or the recovery code")
    _add_passphrase(verbs)
    demo = verbs.add("demo", "fill an empty journal with made-up moments, the same every time")
    demo.add_argument(
        "--moments", type=values.count(1, _MOST_MOMENTS), default=300, metavar="N", help="300"
    )
    demo.add_argument(
        "--photos", type=values.count(0, _MOST_MOMENTS), default=60, metavar="P", help="60"
    )


def _add_export(verbs: _Verbs) -> None:
    export = verbs.add("export", "write moments to something new that other programs read")
    export.add_argument("path", metavar="PATH", help="where to; nothing is ever overwritten")
    export.add_argument(
        "--format",
        choices=_FORMATS,
        metavar="F",
        help="json: .zip with photos or .json without, which import takes; csv: a table; html: a "
        "page for a browser; markdown: a folder of notes with photos. Known by PATH's ending, but "
        "for a folder",
    )
    export.add_argument("--query", default="", metavar="Q", help=_QUERY_HELP)
    export.add_argument(
        "--private", action="store_true", help="private moments too; json always has them"
    )
    export.add_argument("--triggers", action="store_true", help="triggers too, likewise")


def _add_import(verbs: _Verbs) -> None:
    bring = verbs.add(
        "import", "bring in an export of Glimmer, a diary of another program or a picture folder"
    )
    add = bring.add_argument
    add("path", metavar="PATH", help=_IMPORT_HELP)
    add("--dry-run", action="store_true", help="only tell what would come in")
    add("--together", action="store_true", help="make one moment of pictures of one minute")
    diaries = bring.add_argument_group("diaries of other programs")
    kinds = values.one_of(Kind, "kind", "kinds")
    diaries.add_argument("--kind", type=kinds, help="what its pages are; body-note if not said")
    diaries.add_argument(
        "--mood",
        type=values.mood,
        action="append",
        default=[],
        metavar="MOOD=FACE",
        help="which face a mood is (several: FACE,FACE); others are kept as words",
    )
    diaries.add_argument(
        "--column",
        type=values.column,
        action="append",
        default=[],
        metavar="PART=NAME",
        help=f"what a column of a table is: {', '.join(PARTS)}",
    )
    diaries.add_argument("--undo", action="store_true", help="put all that came of it into the bin")


def _add_passphrase(verbs: _Verbs) -> None:
    passphrase = verbs.add("passphrase", "put the journal under a passphrase, or change it")
    which = passphrase.add_mutually_exclusive_group(required=True)
    for option, does in _PASSPHRASE.items():
        which.add_argument(
            f"--{option}", dest="which", action="store_const", const=option, help=does
        )


def _add_windows(verbs: _Verbs) -> None:
    capture = verbs.add("capture", "open the window to note a glimmer")
    capture.add_argument("--text", default="", help="fills the field")
    verbs.add("gallery", "open the gallery")
    verbs.add("map", "open my map: each face in your own words, and what helps")
    settings = verbs.add("settings", "open the settings, or list them")
    settings.add_argument("--list", action="store_true", dest="as_list", help="print them all")
    settings.add_argument(
        "--json", action="store_true", dest="as_json", help="with --list: for other programs"
    )
    invite = verbs.add("invite", "show an invitation now, or at the next calm moment")
    invite.add_argument(
        "--when-calm",
        action="store_true",
        help="at a natural break within 20 minutes, in no call, full screen or Do Not Disturb",
    )
    verbs.add("pause", "open a pause")
    verbs.add("ground", "open Ground me: what you kept close, large, for when it is hard")
    verbs.add("evening", "open a page for this evening, with the day beside it")
    verbs.add("drift", "drift through what you kept close, one at a time, for a rest")
    rest = verbs.add("rest", "rest the invitations for a while")
    rest.add_argument(
        "until", nargs="*", metavar="HOW LONG", help="30m, 1h, today, until 14:30, until 2026-12-01"
    )
    verbs.add("resume", "end the rest")
    verbs.add("quit", "ask the companion to finish what it is writing and leave")
