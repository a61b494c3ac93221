"""Programs for breaks and for journals that people have, beside ours: where they are installed.

`dev.py bench --peers` installs them. Nothing is asked of them but to start, to be there, and of the
one for the command line, to keep an entry.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from bench.measures import NOTE, Bar, Row, quick_desktop, turn_by_turn
from desktop.companion import Companion, Profile
from desktop.machine import Desktop, Program
from desktop.waiting import until

ROOT = Path(__file__).parents[2]
JRNL = ROOT / ".cache" / "peers" / "jrnl" / "bin" / "jrnl"
RUNS = 7
MINUTES = 7
ENTRIES = 15
BESIDE = Bar("beside")


@dataclass(frozen=True, slots=True)
class Peer:
    """A program with a window or an icon in the tray; command and package have one name."""

    name: str
    command: str
    in_tray: bool = False

    def told(self) -> str:
        """Its name and version, as the table says them."""
        asked = ["dpkg-query", "-W", "-f", "${Version}", self.command]
        said = subprocess.run(asked, capture_output=True, text=True, check=False).stdout
        return f"{self.name} {said.partition('-')[0].partition('+')[0]}".rstrip()


PEERS = (
    Peer("Safe Eyes", "safeeyes", in_tray=True),
    Peer("Workrave", "workrave"),
    Peer("RedNotebook", "rednotebook"),
)


@dataclass(slots=True)
class Seen:
    """Milliseconds until it was there, and MB (PSS, with its child processes) once at rest."""

    start: list[float] = field(default_factory=list)
    memory: list[float] = field(default_factory=list)


def peers() -> list[Row]:
    here = [peer for peer in PEERS if shutil.which(peer.command) and _can_start(peer)]
    rows = [*_starts(here), *_wake_ups(here)] if here else []
    return rows + (_entries() if JRNL.exists() else [])


# Starting and being there --------------------------------------------------------------------


def _starts(here: Sequence[Peer]) -> list[Row]:
    """Each on a desktop of its own, turn by turn with ours: in the tray, and with its window."""
    theirs = {peer: Seen() for peer in here}
    tray, window = Seen(), Seen()
    for _ in range(RUNS):
        for peer in here:
            with quick_desktop() as desktop:
                _watch(desktop, theirs[peer], _starter(desktop, peer), _is_there(desktop, peer))
        with quick_desktop() as desktop:
            companion = Companion(desktop, desktop.room / "profile")
            _watch(desktop, tray, lambda: companion.launch("--background"), _in_tray(desktop))  # noqa: B023
        with quick_desktop() as desktop:
            companion = Companion(desktop, desktop.room / "profile")
            _watch(desktop, window, companion.launch, _has_window(desktop, "glimmer"))
    rows = []
    for peer, seen in theirs.items():
        what, ours = ("tray", tray) if peer.in_tray else ("window", window)
        rows.append(Row(f"Start to {what}", peer.told(), seen.start, ours.start, BESIDE))
    for peer, seen in theirs.items():
        rows.append(Row("Idle memory", peer.told(), seen.memory, tray.memory, BESIDE, "MB"))
    return rows


def _can_start(peer: Peer) -> bool:
    """A first start, which warms the disk. Safe Eyes leaves when another of it runs anywhere."""
    with quick_desktop() as desktop:
        program = desktop.start_program(peer.command)
        try:
            until(_is_there(desktop, peer), f"{peer.name} is there", 30)
        except AssertionError as in_vain:
            print(f"{peer.name} is left out: {in_vain}.", flush=True)
            return False
        finally:
            program.end()
    return True


def _starter(desktop: Desktop, peer: Peer) -> Callable[[], Program]:
    return lambda: desktop.start_program(peer.command)


def _watch(
    desktop: Desktop, seen: Seen, start: Callable[[], Program], is_there: Callable[[], object]
) -> None:
    began = time.monotonic()
    program = start()
    until(is_there, "it is there", 30, pulse=0.005)
    seen.start.append((time.monotonic() - began) * 1000)
    seen.memory.append(_at_rest(program))
    program.end()


def _is_there(desktop: Desktop, peer: Peer) -> Callable[[], object]:
    return _in_tray(desktop) if peer.in_tray else _has_window(desktop, peer.command)


def _in_tray(desktop: Desktop) -> Callable[[], object]:
    return lambda: desktop.tray.ask("items")["items"]


def _has_window(desktop: Desktop, its_class: str) -> Callable[[], object]:
    """Whether a window of this WM_CLASS is on the screen; titles change while a program starts."""
    search = ["xdotool", "search", "--onlyvisible", "--class", f"^{its_class}$"]
    return lambda: subprocess.run(search, env=desktop.env, capture_output=True, check=False).stdout


def _at_rest(program: Program) -> float:
    """Once it has stood still for three seconds, or after twenty: some never do."""
    seen: list[float] = []

    def still() -> bool:
        seen.append(sum(map(_pss, _family(program))))
        return len(seen) > 20 or (len(seen) > 4 and max(seen[-4:]) - min(seen[-4:]) < 0.1)

    until(still, "its memory", 60, pulse=1.0)
    return seen[-1]


def _family(program: Program) -> list[int]:
    """The process with all it has started, and they in turn."""
    parents: dict[int, int] = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            after_name = stat.read_text(encoding="utf-8", errors="replace").rpartition(")")[2]
        except OSError:
            continue  # ended meanwhile
        parents[int(stat.parent.name)] = int(after_name.split()[1])
    family = [program.process.pid]
    for one in family:
        family += [child for child, parent in parents.items() if parent == one]
    return family


def _pss(process: int) -> float:
    return _number(Path(f"/proc/{process}/smaps_rollup"), "Pss:") / 1024


def _number(file: Path, name: str) -> int:
    """The number after a name in a file of /proc; 0 for a process that has ended."""
    try:
        lines = file.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith(name)), 0)


# Being left alone ----------------------------------------------------------------------------


def _wake_ups(here: Sequence[Peer]) -> list[Row]:
    """Over the same minutes, all on one desktop."""
    with quick_desktop() as desktop:
        companion = Companion(desktop, desktop.room / "profile")
        ours = companion.launch("--background")
        until(_in_tray(desktop), "our icon", 20)
        theirs = [desktop.start_program(peer.command) for peer in here]
        for program in (ours, *theirs):
            _at_rest(program)
        counts: list[list[float]] = [[] for _ in (ours, *theirs)]
        for _ in range(MINUTES):
            for count, woken in zip(counts, _in_a_minute([ours, *theirs]), strict=True):
                count.append(woken)
        companion.end()
    return [
        Row("Wake-ups in a minute", peer.told(), count, counts[0], BESIDE, "")
        for peer, count in zip(here, counts[1:], strict=True)
    ]


def _in_a_minute(programs: Sequence[Program]) -> list[float]:
    before = [_switches(program) for program in programs]
    begun = time.monotonic()
    until(lambda: time.monotonic() - begun >= 60, "a minute", 70, pulse=0.5)
    after = [_switches(program) for program in programs]
    return [float(now - was) for was, now in zip(before, after, strict=True)]


def _switches(program: Program) -> int:
    """How often the program's threads have gone to sleep; what it started meanwhile adds to it."""
    return sum(
        _number(status, "voluntary_ctxt_switches")
        for process in _family(program)
        for status in Path(f"/proc/{process}/task").glob("*/status")
    )


# Writing one entry ---------------------------------------------------------------------------


def _entries() -> list[Row]:
    with quick_desktop() as desktop:
        jrnl = _jrnl(desktop)
        alone = Profile(desktop.room / "alone", desktop.env)
        companion = Companion(desktop, desktop.room / "profile")
        companion.start_quietly()
        again, noted_alone = turn_by_turn(ENTRIES, jrnl, lambda: _taken(alone, "note", NOTE))
        theirs, noted = turn_by_turn(ENTRIES, jrnl, lambda: _taken(companion, "note", NOTE))
        companion.end()
    version = subprocess.run([JRNL, "--version"], capture_output=True, text=True, check=True)
    name = version.stdout.splitlines()[0].replace(" v", " ")
    what = "One entry from the command line"
    return [
        Row(f"{what}, the companion running", name, theirs, noted, BESIDE),
        Row(f"{what}, no companion", name, again, noted_alone, BESIDE),
    ]


def _jrnl(desktop: Desktop) -> Callable[[], float]:
    """Keeps an entry in a journal of its own, once it has been set up as it asks for."""
    settings = {
        "journals": {"default": {"journal": str(desktop.room / "jrnl.txt")}},
        **{"editor": "", "encrypt": False, "template": False, "highlight": True},
        **{"default_hour": 9, "default_minute": 0, "timeformat": "%F %r", "tagsymbols": "#@"},
        **{"linewrap": 79, "indent_character": "|", "version": "v4.0"},
        "colors": dict.fromkeys(("body", "date", "tags", "title"), "none"),
    }
    file = desktop.room / "jrnl.yaml"
    lines = [f"{name}: {json.dumps(value)}\n" for name, value in settings.items()]
    file.write_text("".join(lines), encoding="utf-8")
    return lambda: _timed([str(JRNL), "--config-file", str(file), NOTE], desktop.env)


def _taken(profile: Profile, *arguments: str) -> float:
    return _timed(profile.command(*arguments), profile.env)


def _timed(command: list[str], env: dict[str, str]) -> float:
    began = time.perf_counter()
    done = subprocess.run(
        command, env=env, stdin=subprocess.DEVNULL, capture_output=True, check=False
    )
    assert done.returncode == 0, f"{command}: {done.stderr.decode(errors='replace')}"
    return (time.perf_counter() - began) * 1000
