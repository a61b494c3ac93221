"""From the words of a command line to what is asked for; mistakes are named with their place."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any, NoReturn

from glimmer_desktop import __version__
from glimmer_desktop.cli import asked, values
from glimmer_desktop.cli.sentences import Told, WrongUse
from glimmer_desktop.domain.moment import Draft, Face, Kind, Strength
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
    "known by what is in it: Day One, Daylio, jrnl, RedNotebook, Markdown or a table; "
    "pictures come in on the days they were taken"
)
_MOST_MOMENTS = 1_000_000
_FORMATS = ("json", "csv", "html", "markdown")
_ENDINGS = {".zip": "json", ".json": "json", ".csv": "csv", ".html": "html", ".htm": "html"}
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
    "turn-off": "make plain files again",
    "let-plain-backups-go": "for good: backups from before the passphrase",
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


def parse(words: Sequence[str], folder: Path, stdin: str | None = None) -> asked.Asked:
    """Understand a command line.

    `folder` is where relative paths start, `stdin` what was piped in (None: nothing was).
    Raises WrongUse, and Told for `--help` and `--version`.
    """
    found = _build().parse_args(list(words))
    if found.smoke:
        raise WrongUse("--smoke stands alone. See `glimmer --help`.")
    _check_text(found, None if found.verb in _ABOUT_SECRETS else stdin)
    command = _COMMANDS[found.verb or ""](found, folder, stdin)
    return asked.Asked(command, debug=getattr(found, "debug", False))


@cache
def _build() -> argparse.ArgumentParser:
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


def _start(found: argparse.Namespace, _folder: Path, _stdin: str | None) -> asked.Command:
    return asked.Start(background=found.background)


def _note(found: argparse.Namespace, folder: Path, stdin: str | None) -> asked.Command:
    draft = Draft(
        kind=found.kind,
        noticed_at=found.at,
        text=_text(found.text, stdin),
        and_also=found.and_also,
        faces=_once(found.face),
        cues=_once(found.words_cue),
        senses=_once(found.words_sense),
        qualities=_once(found.words_quality),
        values=_once(found.words_value),
        places=_once(found.words_place),
        company=_once(found.words_with),
        close=found.close,
        private=found.private,
        strength=found.strength,
    )
    photos = tuple(folder / path for path in found.photo)
    if not found.text and stdin is None and not photos and not draft.says_something():
        raise WrongUse("What was noticed? Give a TEXT, or - to read it. See `glimmer note --help`.")
    return asked.Note(draft, photos)


def _text(words: Sequence[str], stdin: str | None) -> str:
    if list(words) == ["-"] or not words:
        return (stdin or "").rstrip("\r\n")
    return " ".join(words)


def _list(found: argparse.Namespace, _folder: Path, _stdin: str | None) -> asked.Command:
    query = values.query(" ".join(found.query))
    return asked.ListMoments(query, found.limit, found.as_json)


def _status(found: argparse.Namespace, _folder: Path, _stdin: str | None) -> asked.Command:
    return asked.Status(found.as_json)


def _export(found: argparse.Namespace, folder: Path, _stdin: str | None) -> asked.Command:
    ending = _ENDINGS.get(Path(found.path).suffix.lower(), "")
    named = found.format or ending
    if not named:
        raise WrongUse(
            "PATH ends in .zip (with photos), .json (without), .csv or .html; "
            f"a folder of notes wants --format markdown: {found.path}"
        )
    if named == "json" and ending != "json":
        raise WrongUse(f"PATH ends in .zip (with photos) or .json (without): {found.path}")
    query = values.query(found.query)
    return asked.Export(folder / found.path, query, named, found.private, found.triggers)


def _import(found: argparse.Namespace, folder: Path, _stdin: str | None) -> asked.Command:
    said = asked.DiaryChoices(found.kind, tuple(found.mood), tuple(found.column), found.undo)
    if found.undo and (found.dry_run or found.kind or found.mood):
        raise WrongUse("--undo goes with PATH and --column alone. See `glimmer import --help`.")
    diary = None if said == asked.DiaryChoices() else said
    return asked.Import(folder / found.path, found.dry_run, found.together, diary)


def _back_up(found: argparse.Namespace, folder: Path, _stdin: str | None) -> asked.Command:
    return asked.BackUp(folder / found.path if found.path else None)


def _restore(found: argparse.Namespace, folder: Path, _stdin: str | None) -> asked.Command:
    return asked.Restore(folder / found.path, found.dry_run)


def _doctor(found: argparse.Namespace, _folder: Path, _stdin: str | None) -> asked.Command:
    return asked.Doctor(found.repair)


def _erase(found: argparse.Namespace, _folder: Path, _stdin: str | None) -> asked.Command:
    if not found.everything:
        raise WrongUse("Nothing was erased: --everything is missing. See `glimmer erase --help`.")
    return asked.Erase()


def _purge(found: argparse.Namespace, _folder: Path, _stdin: str | None) -> asked.Command:
    return asked.Purge(found.for_good)


def _demo(found: argparse.Namespace, _folder: Path, _stdin: str | None) -> asked.Command:
    return asked.Demo(found.moments, min(found.photos, found.moments))


def _lock(_found: argparse.Namespace, _folder: Path, _stdin: str | None) -> asked.Command:
    return asked.Lock()


def _unlock(found: argparse.Namespace, folder: Path, stdin: str | None) -> asked.Command:
    if stdin is None:
        return _show(found, folder, stdin)
    return asked.Unlock(**values.secrets(stdin, "secret"))


def _passphrase(found: argparse.Namespace, _folder: Path, stdin: str | None) -> asked.Command:
    match found.which:
        case "turn-on":
            go = values.secrets(stdin, "passphrase", "code")
            return asked.TurnOn(**go, let_backups_go=values.is_so(stdin, "let_backups_go"))
        case "turn-off":
            return asked.TurnOff(**values.secrets(stdin, "secret"))
        case "change":
            return asked.ChangePassphrase(**values.secrets(stdin, "secret", "passphrase"))
        case "new-recovery-code":
            return asked.NewCode(**values.secrets(stdin, "secret", "code"))
    return asked.LetPlainBackupsGo()


def _capture(found: argparse.Namespace, _folder: Path, _stdin: str | None) -> asked.Command:
    return asked.ShowCapture(found.text)


def _rest(found: argparse.Namespace, _folder: Path, _stdin: str | None) -> asked.Command:
    return asked.Rest(" ".join(found.until))


def _show(found: argparse.Namespace, _folder: Path, _stdin: str | None) -> asked.Command:
    return asked.Show(asked.Window(found.verb))


def _invite(found: argparse.Namespace, folder: Path, stdin: str | None) -> asked.Command:
    return asked.InviteWhenCalm() if found.when_calm else _show(found, folder, stdin)


def _settings(found: argparse.Namespace, folder: Path, stdin: str | None) -> asked.Command:
    if found.as_list:
        return asked.ListSettings(found.as_json)
    if found.as_json:
        raise WrongUse("--json goes with --list. See `glimmer settings --help`.")
    return _show(found, folder, stdin)


_COMMANDS = {
    "": _start,
    "note": _note,
    "list": _list,
    "status": _status,
    "export": _export,
    "import": _import,
    "backup": _back_up,
    "restore": _restore,
    "doctor": _doctor,
    "erase": _erase,
    "purge": _purge,
    "demo": _demo,
    "capture": _capture,
    "rest": _rest,
    **{window.value: _show for window in asked.Window},
    "lock": _lock,
    "unlock": _unlock,
    "passphrase": _passphrase,
    "invite": _invite,
    "settings": _settings,
}


def _once(words: Sequence[Any]) -> tuple[Any, ...]:
    """Each one once, in the order given."""
    return tuple(dict.fromkeys(words))


def _check_text(found: argparse.Namespace, stdin: str | None) -> None:
    """Words that are not valid text in this system's encoding are refused, not kept garbled."""
    for name, given in {**vars(found), "stdin": stdin or ""}.items():
        for part in given if isinstance(given, list) else [given]:
            if not isinstance(part, str):
                continue
            if name in _FILES and not part:
                raise WrongUse(
                    "PATH is empty, so nothing was done. Give a name, or leave it out if it may be."
                )
            if name in _FILES and "\0" in part:
                raise WrongUse(f"No file can have this name: {part!a}")
            if name not in _FILES and not values.is_text(part):
                shown = part if len(part) < 60 else f"{part[:59]}…"
                raise WrongUse(f"This is not text in the encoding in use: {shown!a}")


_FILES = ("path", "photo")
_ABOUT_SECRETS = ("unlock", "passphrase")
"""Their input is in no sentence."""
