"""The commands that need the journal, as small steps.

Each is a generator that does a slice of its work between two yields, so that a companion can let a
capture in between two slices of a long export. What it returns is the exit code.
"""

from __future__ import annotations

import json
from collections.abc import Generator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias

from glimmer_desktop.cli import asked, showing
from glimmer_desktop.cli.output import Output
from glimmer_desktop.cli.sentences import COULD_NOT, exit_code, sentence
from glimmer_desktop.cli.status import read_autostart, read_backups, read_store
from glimmer_desktop.domain.errors import ErrorCode, Known

if TYPE_CHECKING:
    from datetime import datetime

    from glimmer_desktop.core import Core
    from glimmer_desktop.domain.moment import PreparedPhoto
    from glimmer_desktop.services.companion import CompanionStatus
    from glimmer_desktop.services.going_out import Exported
    from glimmer_desktop.services.keeping import Arrived, Slices
    from glimmer_desktop.settings.file import Problem

Steps: TypeAlias = Generator[None, None, int]
PAGE = 200
"""Moments read in one slice."""


def steps(core: Core, command: asked.StoreCommand, output: Output) -> Steps:
    """The steps of one command, to be run on the store thread."""
    match command:
        case asked.Note():
            running = note(core, command, output)
        case asked.ListMoments():
            running = list_moments(core, command, output)
        case asked.Status():
            running = status(core, command, output, None)
        case asked.Export():
            running = export(core, command, output)
        case asked.Import():
            running = bring_in_what_it_is(core, command, output)
        case asked.Demo():
            running = demo(core, command, output)
        case asked.BackUp() | asked.Restore() | asked.Doctor() | asked.Purge():
            from glimmer_desktop.cli import keeping_safe

            running = keeping_safe.steps(core, command, output)
        case _:
            from glimmer_desktop.cli import sealing

            running = sealing.steps(core, command, output)
    return running


def advance(running: Steps, output: Output) -> int | None:
    """Do one slice; the exit code when it was the last. A known error is told and ends it."""
    try:
        next(running)
    except StopIteration as end:
        return int(end.value)
    except Known as known:
        output.err(f"{sentence(known)}\n")
        return exit_code(known)
    return None


def note(core: Core, command: asked.Note, output: Output) -> Steps:
    """Keep a moment; its id is printed once it is durably saved."""
    draft = replace(command.draft, noticed_at=_here(core, command.draft.noticed_at))
    prepared: list[PreparedPhoto] = []
    for path in command.photos:
        prepared.append(core.capture.prepare_file(path))
        yield
    if output.stopped():  # whoever asked has been told that it is not kept
        raise Known(ErrorCode.CANCELLED)
    moment = core.capture.keep_with_photos(draft, prepared)
    output.arrived(0 if core.seal.is_locked else 1)  # it is in the box until then
    output.out(f"{moment.id}\n")
    return 0


def list_moments(core: Core, command: asked.ListMoments, output: Output) -> Steps:
    """Print what matches, newest first."""
    keys = core.gallery.keys(command.query, command.limit)
    show = showing.JsonList() if command.as_json else showing.PlainList(core.clock.now())
    output.out(show.opening())
    for start in range(0, len(keys), PAGE):
        yield
        if output.stopped():
            return COULD_NOT  # nobody reads any more (`| head`), so there is nothing to say
        output.out("".join(map(show.moment, core.gallery.at(keys[start : start + PAGE]))))
    output.out(show.closing())
    return 0


def status(
    core: Core, command: asked.Status, output: Output, companion: CompanionStatus | None
) -> Steps:
    """Print what runs; the store's part is read here, on the store thread."""
    yield from ()  # one slice is enough
    chosen = core.preferences
    problems = _problem_sentences(chosen.problems) if chosen.problems else []
    if (mistake := core.wording.mistake()) is not None:
        problems.append(mistake.sentence().said())
    if (silent := core.wording.language_mistake()) is not None:
        problems.append(silent.said())
    found = showing.status_to_json(read_store(core), companion, chosen.current, problems)
    found["backups"] = read_backups(core, companion)
    found["autostart"] = read_autostart(core)
    if command.as_json:
        output.out(json.dumps(found, indent=2, ensure_ascii=False) + "\n")
    else:
        output.out(showing.plain_status(found, core.clock.now()))
    return 0


def _problem_sentences(problems: Sequence[Problem]) -> list[str]:
    """Loaded by the few who have any."""
    from glimmer_desktop.cli.choices import problem_sentences

    return problem_sentences(problems)


def export(core: Core, command: asked.Export, output: Output) -> Steps:
    """Write moments to a new file."""
    done = yield from _exporting(core, command, output)
    output.out(f"{showing.counted(done.moments, 'moment')} written to {command.path}")
    beside = ((done.photos, "photo"), (done.plans, "plan"))
    also = [showing.counted(count, name) for count, name in beside if count]
    output.out(f", with {' and '.join(also)}.\n" if also else ".\n")
    if done.photos_left_out:
        left_out = showing.counted(done.photos_left_out, "photo")
        held = "a .json file" if command.format == "json" else "a table"
        output.err(f"{left_out} left out: {held} holds none. A .zip file takes them along.\n")
    stayed = done.left_out
    for count, name, flag in (
        (stayed.private, "private moment", "--private"),
        (stayed.triggers, "trigger", "--triggers"),
    ):
        if count:
            output.err(f"{showing.counted(count, name)} left out. With {flag} they go along.\n")
    return 0


def _exporting(core: Core, command: asked.Export, output: Output) -> Slices[Exported]:
    """What comes back in as it was, or what other programs read."""
    told, stop = output.progress, output.stopped
    if command.format == "json":
        return core.exchange.keeping.export(command.path, command.query, told, stop)
    from glimmer_desktop.services.going_out import Also

    written_as, also = (
        core.exchange.outward(command.format),
        Also(command.private, command.triggers),
    )
    return core.exchange.going_out.export(
        command.path, command.query, written_as, told, stop, also=also
    )


def bring_in_what_it_is(core: Core, command: asked.Import, output: Output) -> Steps:
    """A diary of another program, a folder of pictures or an export of ours, by what is in it."""
    from glimmer_desktop.cli import bringing_diaries

    yield
    if bringing_diaries.is_one(core, command):
        return (yield from bringing_diaries.steps(core, command, output))
    if command.path.is_dir() and not core.exchange.is_our_own(command.path):
        from glimmer_desktop.cli.bringing_pictures import bring_in_pictures

        return (yield from bring_in_pictures(core, command, output))
    return (yield from bring_in(core, command, output))


def bring_in(core: Core, command: asked.Import, output: Output) -> Steps:
    """Take moments out of an export; all of them or none."""
    if command.together:
        why = "--together is for a folder of pictures"
        raise Known(ErrorCode.FILE_NOT_OURS, path=command.path, why=why)
    told, stop = output.progress, output.stopped
    work = core.exchange.keeping.bring_in(
        command.path,
        command.dry_run,
        told,
        stop,
        lambda: core.shelf.backups.back_up(None, told, stop),
    )
    done = yield from work
    came = done.moments + done.plans + done.on_the_map
    output.arrived(0 if command.dry_run else came)
    output.out(_arrival(done, command.dry_run))
    if done.photos_left_out:
        left_out = showing.counted(done.photos_left_out, "photo")
        output.err(f"{left_out} left out: a table holds none. A .zip export has them.\n")
    return 0


def demo(core: Core, command: asked.Demo, output: Output) -> Steps:
    """Fill an empty journal with a made-up one."""
    made_up = core.exchange.made_up(command.moments, command.photos)
    work = core.exchange.keeping.make_up(made_up, core.paths.data, output.progress, output.stopped)
    done = yield from work
    output.arrived(done.moments)
    moments, photos = showing.counted(done.moments, "moment"), showing.counted(done.photos, "photo")
    output.out(f"{moments} made up, {photos} among them.\n")
    return 0


def _arrival(done: Arrived, dry_run: bool) -> str:
    would = "would come in" if dry_run else "came in"
    said = f"{showing.counted(done.moments, 'moment')} {would}"
    beside = ((done.photos, "photo"), (done.plans, "plan"))
    if also := [showing.counted(count, name) for count, name in beside if count]:
        said += f", with {' and '.join(also)}"
    if done.already_there:
        said += f"; {showing.counted(done.already_there, 'moment')} already here"
    if done.on_the_map:
        said += "; the map, too"
    return f"{said}.\n"


def _here(core: Core, noticed_at: datetime | None) -> datetime | None:
    """A time without an offset is one of the person's own zone."""
    if noticed_at is None or noticed_at.tzinfo is not None:
        return noticed_at
    return noticed_at.replace(tzinfo=core.clock.zone())
