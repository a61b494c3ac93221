"""From the words of a command line to what is asked for; mistakes are named with their place."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from glimmer_desktop.cli import asked, values
from glimmer_desktop.cli.sentences import WrongUse
from glimmer_desktop.cli.verbs import command_line
from glimmer_desktop.domain.moment import Draft

_ENDINGS = {".zip": "json", ".json": "json", ".csv": "csv", ".html": "html", ".htm": "html"}


def parse(words: Sequence[str], folder: Path, stdin: str | None = None) -> asked.Asked:
    """Understand a command line.

    `folder` is where relative paths start, `stdin` what was piped in (None: nothing was).
    Raises WrongUse, and Told for `--help` and `--version`.
    """
    found = command_line().parse_args(list(words))
    if found.smoke:
        raise WrongUse("--smoke stands alone. See `glimmer --help`.")
    _check_text(found, None if found.verb in _ABOUT_SECRETS else stdin)
    command = _COMMANDS[found.verb or ""](found, folder, stdin)
    return asked.Asked(command, debug=getattr(found, "debug", False))


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
        case "open-by-itself":
            return asked.OpenByItself(**values.secrets(stdin, "secret"))
    return asked.AskAlways() if found.which == "always-ask" else asked.LetPlainBackupsGo()


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
