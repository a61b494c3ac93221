#!/usr/bin/env python3
"""Everything a developer does here, with nothing but Python 3.11 or newer.

python3 dev.py run [ARGS]     start the companion; with no display, on a private one, with pictures
python3 dev.py test [ARGS]    everything .ci/run runs; ARGS go to pytest
python3 dev.py check          the fast part: format, lint, types, phrases, arrows, quick tests
python3 dev.py build          freeze the companion into a folder that needs no Python, and try it;
                              --install-to DIR puts it into the menus (DIR such as ~/.local),
                              --installer makes the packages that people are given, into dist
python3 dev.py bench          measure the companion beside its floors, into docs/bench.md;
                              --only NAME measures a part and writes nothing, --peers first
                              installs the programs people have beside it
python3 dev.py release        before a release: make the packages, install the .deb on a Debian with
                              nothing else on it, try it there and remove it; then measure the
                              gallery over a million moments, into docs/bench.md (a quarter of an
                              hour and two gigabytes). --only packages or --only million does one
python3 dev.py simulate       live a made-up person's year with the companion's rhythm and tell what
                              came of it; --write puts the figures into docs/bench.md
python3 dev.py trust          run the tests of all that may be relied on with their full numbers,
                              bar by bar, into docs/trust.md; some hours, --only B3 one of them,
                              --rest what was never run or was red, --usual with the usual numbers
                              and without a word on that page
python3 dev.py pictures       draw every window in every look, into docs/pictures
python3 dev.py languages      bring the catalogues of all languages up to date with what is shown;
                              --check [LANGUAGE ...] says what one lacks (docs/translating.md)

The first call makes `.venv` with the packages of `requirements.lock`, and says what the machine
lacks. Exit codes: 0 done, 1 something is red, 2 wrong use, 3 this machine lacks something.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import json
import os
import platform
import shlex
import shutil
import signal
import subprocess
import sys
import sysconfig
import time
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple, NoReturn

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN, EXE = (VENV / "Scripts", ".exe") if os.name == "nt" else (VENV / "bin", "")
PYTHON, PIP = BIN / f"python{EXE}", BIN / f"pip{EXE}"
LOCK = ROOT / "requirements.lock"

VERSION = f"{sys.version_info.major}.{sys.version_info.minor}"

RED, WRONG_USE, LACKING, INTERRUPTED = 1, 2, 3, 130


# What the machine has to bring ---------------------------------------------------------------


class Need(NamedTuple):
    """A library, a command or a font, and the Debian and Ubuntu packages that bring it.

    The first package that the system's own index knows is taken: names change between releases.
    """

    name: str
    packages: tuple[str, ...]


def needs(table: str) -> tuple[Need, ...]:
    """One need a line: its name, then its packages."""
    rows = (line.split() for line in table.strip().splitlines())
    return tuple(Need(name, tuple(packages)) for name, *packages in rows)


# What the companion needs: the libraries that Qt's wheel leaves to the system, a font, the zones.
COMPANION = needs("""
    libEGL.so.1             libegl1
    libGL.so.1              libgl1
    libglib-2.0.so.0        libglib2.0-0t64 libglib2.0-0
    libdbus-1.so.3          libdbus-1-3
    libfontconfig.so.1      libfontconfig1
    libfreetype.so.6        libfreetype6
    libX11-xcb.so.1         libx11-xcb1
    libxkbcommon-x11.so.0   libxkbcommon-x11-0
    libxcb-cursor.so.0      libxcb-cursor0
    libxcb-icccm.so.4       libxcb-icccm4
    libxcb-image.so.0       libxcb-image0
    libxcb-keysyms.so.1     libxcb-keysyms1
    libxcb-randr.so.0       libxcb-randr0
    libxcb-render-util.so.0 libxcb-render-util0
    libxcb-shape.so.0       libxcb-shape0
    libxcb-xkb.so.1         libxcb-xkb1
    libwayland-cursor.so.0  libwayland-cursor0
    DejaVuSans.ttf          fonts-dejavu-core
    zone1970.tab            tzdata
""")

# A screen of one's own: server, window manager, tray, notifications, keys, clicks, pictures, sound.
DESKTOP = needs("""
    Xvfb                    xvfb
    xauth                   xauth
    openbox                 openbox
    sway                    sway
    wtype                   wtype
    grim                    grim
    trayer                  trayer
    dunst                   dunst
    xfce4-notifyd-config    xfce4-notifyd
    xfconf-query            xfconf
    ca.desrt.dconf.service  dconf-service
    libdconfsettings.so     dconf-gsettings-backend
    gsettings               libglib2.0-bin
    org.gnome.desktop.notifications.gschema.xml  gsettings-desktop-schemas
    dbus-daemon             dbus
    xdotool                 xdotool
    libXtst.so.6            libxtst6
    libXdamage.so.1         libxdamage1
    xclip                   xclip
    xprop                   x11-utils
    setxkbmap               x11-xkb-utils
    xmodmap                 x11-xserver-utils
    import                  imagemagick
    desktop-file-validate   desktop-file-utils
    appstreamcli            appstream
    gio                     libglib2.0-bin
    groff                   groff-base
    strace                  strace
    unshare                 util-linux
    sqlite3                 sqlite3
    pulseaudio              pulseaudio
    pactl                   pulseaudio-utils
    libcanberra.so.0        libcanberra0
    libcanberra-pulse.so    libcanberra-pulse
    org.a11y.Bus.service    at-spi2-core
    gnome-keyring-daemon    gnome-keyring
    NotoSans-Regular.ttf    fonts-noto-core
""")

# What PyInstaller takes apart and puts in: Debian keeps Python's own library in a package apart.
FREEZING = needs(f"""
    objdump                 binutils
    {sysconfig.get_config_var("INSTSONAME")}  libpython{VERSION}
""")

# What makes packages of the frozen folder.
PACKING = needs("""
    xz                      xz-utils
""")

# What says whether they are good ones, and a Debian with nothing else on it.
RELEASING = needs("""
    mmdebstrap              mmdebstrap
    lintian                 lintian
    flatpak-builder         flatpak-builder
""")

# What a compiler needs to make the witness of the disk (tests/trust/witness.c).
COMPILING = needs("""
    cc                      gcc
    libc.so                 libc6-dev
""")

# Programs of the same kind that people have, each with what its package recommends.
PEERS = needs("""
    safeeyes                            safeeyes
    AyatanaAppIndicator3-0.1.typelib    gir1.2-ayatanaappindicator3-0.1
    xprintidle                          xprintidle
    workrave                            workrave
    rednotebook                         rednotebook
""")
JRNL = ROOT / ".cache" / "peers" / "jrnl"

SHARED_FILES = {
    ".xml": (Path("/usr/share/glib-2.0/schemas"),),
    ".ttf": (Path("/usr/share/fonts"), Path("/usr/local/share/fonts")),
    ".service": (Path("/usr/share/dbus-1/services"),),
    ".tab": (Path("/usr/share/zoneinfo"),),
    # Without a version: what a library loads by itself.
    ".so": (Path(f"/usr/lib/{platform.machine()}-linux-gnu"), Path("/usr/lib64")),
    ".typelib": (
        Path(f"/usr/lib/{platform.machine()}-linux-gnu/girepository-1.0"),
        Path("/usr/lib64/girepository-1.0"),
    ),
}


def is_here(need: Need) -> bool:
    """Whether the machine has it, asked of the machine and not of a package database."""
    if ".so." in need.name:
        try:
            ctypes.CDLL(need.name)
        except OSError:
            return False
        return True
    folders = SHARED_FILES.get(Path(need.name).suffix)
    if folders is None:
        return shutil.which(need.name) is not None
    return any(True for folder in folders for _ in folder.rglob(need.name))


def ensure_machine(wanted: Iterable[Need]) -> None:
    """Install what is missing where that is ours to do, else print the one command and stop."""
    if platform.system() != "Linux":
        return
    missing = [need for need in wanted if not is_here(need)]
    if not missing:
        return
    if not shutil.which("apt-get"):
        stop(LACKING, other_system(missing))
    apt_install(missing)
    absent = [need.name for need in missing if not is_here(need)]
    if absent:
        stop(LACKING, f"Still missing after installing: {' '.join(absent)}.")


def other_system(missing: Sequence[Need]) -> str:
    """What to type, or to look for, on a system without apt."""
    names = [need.name for need in missing]
    for installer in ("dnf", "zypper"):
        if shutil.which(installer):
            return f"This machine lacks something. Type:\n  {rpm_command(installer, names)}"
    return f"This machine lacks: {' '.join(names)}. Please install them and try again."


def rpm_command(installer: str, names: Iterable[str]) -> str:
    """RPM packages can be asked for by what they bring, so no second table is needed."""
    parts = []
    for name in names:
        if ".so." in name:
            parts.append(f"{name}()(64bit)")
        elif Path(name).suffix in SHARED_FILES:
            parts.append(f"*/{name}")
        else:
            parts.append(f"/usr/bin/{name}")
    return shlex.join(["sudo", installer, "install", *parts])


def apt_install(missing: Sequence[Need]) -> None:
    """As root: fetch the index, then the packages. As anyone else: say the command."""
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    if is_root:
        quietly(["apt-get", "update", "-qq"])
    names = sorted({known_package(need.packages) for need in missing})
    command = ["apt-get", "install", "-y", "--no-install-recommends", *names]
    if not is_root:
        stop(LACKING, f"This machine lacks something. Type:\n  {shlex.join(['sudo', *command])}")
    tell(f"Installing system packages: {' '.join(names)}")
    quietly(command, DEBIAN_FRONTEND="noninteractive")


def known_package(names: Sequence[str]) -> str:
    """The first of these names that apt can install here; the last one if it knows none."""
    for name in names[:-1]:
        answer = subprocess.run(
            ["apt-cache", "policy", name], capture_output=True, text=True, check=False
        )
        if "Candidate:" in answer.stdout and "Candidate: (none)" not in answer.stdout:
            return name
    return names[-1]


# The environment -----------------------------------------------------------------------------


def ensure_venv() -> None:
    """`.venv` holds exactly the lock and this project; made again only when either changed."""
    stamp = VENV / "made-from"
    place, packages = f"{VENV} {VERSION}", digest_of_packages()
    made_from = stamp.read_text(encoding="utf-8").splitlines() if stamp.exists() else [place]
    if made_from == [place, packages]:
        return
    if made_from[0] != place or not (PYTHON.exists() and PIP.exists()):
        make_venv()
    tell("Installing the locked packages into .venv (a minute or two the first time)")
    pip = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", "--no-input"]
    quietly([*pip, "install", "--quiet", "--require-hashes", "-r", str(LOCK)])
    quietly([*pip, "install", "--quiet", "--no-deps", "--no-build-isolation", "-e", str(ROOT)])
    stamp.write_text(f"{place}\n{packages}\n", encoding="utf-8")


def make_venv() -> None:
    """Debian keeps the part that brings pip in a package of its own."""
    if importlib.util.find_spec("ensurepip") is None:
        if not shutil.which("apt-get"):
            stop(LACKING, "This Python came without ensurepip; please install its venv package.")
        apt_install([Need("ensurepip", (f"python{VERSION}-venv", "python3-venv"))])
    tell("Making .venv")
    quietly([sys.executable, "-m", "venv", "--clear", str(VENV)])


def digest_of_packages() -> str:
    """Changes with the lock and with what is packaged, not with the settings of the tools."""
    import tomllib  # Python 3.11: main() has turned older ones away

    described = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    packaged = json.dumps([described["build-system"], described["project"]])
    return hashlib.sha256(LOCK.read_bytes() + packaged.encode()).hexdigest()


# The checks ----------------------------------------------------------------------------------


class Step(NamedTuple):
    """One check: what it is called, and the tool in `.venv` that makes it."""

    name: str
    command: tuple[str, ...]


def checks() -> tuple[Step, ...]:
    """Everything that is asked of the code before it runs."""
    return (
        Step("format", ("ruff", "format", "--check", ".")),
        Step("lint", ("ruff", "check", "--quiet", ".")),
        Step("types", mypy("linux")),
        # What is written for one system alone is never reached on another.
        Step("types on Windows", (*mypy("win32"), "--no-warn-unreachable")),
        Step("types on macOS", (*mypy("darwin"), "--no-warn-unreachable")),
        Step("phrases", ("python", "tests/check_phrases.py")),
        Step("languages", ("python", "tests/check_languages.py")),
        Step("arrows", ("lint-imports", "--no-logo", "--cache-dir", ".cache/import-linter")),
    )


def gathering() -> Step:
    """For its errors; and each worker finds what pytest made of them: it would make it anew."""
    return Step("tests", ("pytest", "--collect-only", "--quiet", "-p", "no:xdist"))


def mypy(system: str) -> tuple[str, ...]:
    """Each system has a cache of its own, or they would throw out one another's."""
    return ("mypy", "--platform", system, "--cache-dir", str(types_cache() / system))


def types_cache() -> Path:
    """Kept while the files keep their names: mypy can overlook that a module came or went."""
    names = "\n".join(sorted(str(file) for file in (ROOT / "src").rglob("*.py")))
    caches = ROOT / ".cache" / "types"
    cache = caches / hashlib.sha256(names.encode()).hexdigest()[:16]
    if not cache.exists():
        shutil.rmtree(caches, ignore_errors=True)
    return cache


# A file's tests share a worker, and so the desktop or the frozen folder that they are made on.
# Four side by side on two cores, since many wait for a window or a process; tests/conftest.py
# orders them.
PYTEST = ("pytest", "--numprocesses", "4", "--dist", "loadfile", "--no-loadscope-reorder")
# Where whole programs are started, killed and measured.
SLOW = (
    *("tests/desktop", "tests/trust", "tests/journeys", "tests/bench"),
    "tests/cli/test_running.py",
)


def run_checks(steps: Iterable[Step]) -> None:
    """Each step with its time, as many side by side as there are cores; the first red one stops,
    with everything it said."""
    with ThreadPoolExecutor(os.cpu_count()) as cores:
        for step, result in [(step, cores.submit(made, step)) for step in steps]:
            print(f"{step.name:<20}", end="", flush=True)
            done, seconds = result.result()
            spent = f"{seconds:6.1f} s"
            if done.returncode:
                cores.shutdown(wait=False, cancel_futures=True)
                stop(RED, f"{spent}  red\n\n{done.stdout}")
            print(spent, flush=True)


def made(step: Step) -> tuple[subprocess.CompletedProcess[str], float]:
    """What came of a step, and the seconds it took."""
    tool, *arguments = step.command
    start = time.monotonic()
    done = subprocess.run(
        [str(BIN / tool), *arguments],
        cwd=ROOT,
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    return done, time.monotonic() - start


def run_tests(arguments: Sequence[str]) -> int:
    """Hand over to pytest."""
    return call([str(BIN / PYTEST[0]), *PYTEST[1:], *arguments])


# The commands --------------------------------------------------------------------------------


def prepare(besides: Iterable[Need] = ()) -> None:
    """Make sure of the machine, then of the environment, then of what the windows say."""
    ensure_machine((*COMPANION, *besides))
    ensure_venv()
    ensure_languages()


def ensure_languages() -> None:
    """Catalogues as the program reads them: made of those that people write, when they changed."""
    written = sorted((ROOT / "resources" / "i18n").glob("*.ts"))
    made = [file.with_suffix(".qm") for file in written]
    if not all(
        new.exists() and new.stat().st_mtime_ns >= old.stat().st_mtime_ns
        for old, new in zip(written, made, strict=True)
    ):
        quietly([str(PYTHON), "-m", "languages.building"], PYTHONPATH=str(ROOT / "tests"))


def run(arguments: list[str]) -> int:
    """Start the companion; where there is no display, on a private one."""
    if has_display():
        prepare()
        return call([str(BIN / "glimmer"), *arguments])
    prepare(DESKTOP)
    tell("No display here: starting a private virtual one.")
    return module("desktop.walk", arguments)


def test(arguments: list[str]) -> int:
    """Everything, as .ci/run does; pytest's own summary comes last."""
    prepare((*DESKTOP, *FREEZING, *COMPILING))
    run_checks((*checks(), gathering()))
    tell("tests")
    return run_tests(arguments)


def check(arguments: list[str]) -> int:
    """The fast part: fewer examples, and none of the slow tests."""
    prepare(DESKTOP)
    run_checks(checks())
    tell("quick tests")
    fewer = ["--hypothesis-profile=quick", *(f"--ignore={path}" for path in SLOW)]
    return run_tests([*fewer, *arguments])


def build(arguments: list[str]) -> int:
    """Freeze the companion into dist/glimmer and try what came out; then install or pack it."""
    wish = build_wish(arguments)
    prepare((*FREEZING, *(PACKING if wish.installer else ())))
    tell("Building dist/glimmer")
    program = freeze(str(PYTHON))
    tell(f"{program.relative_to(ROOT)}: {folder_size(program.parent) / 1e6:.0f} MB")
    if not has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    code = call([str(program), "--smoke"])
    if code == 0 and wish.target is not None:
        code = call_package("installers.place", str(program.parent), str(wish.target))
        if code == 0:
            tell(f"Installed. {wish.target / 'bin' / 'glimmer'} starts it, and so does the menu.")
    if code == 0 and wish.installer:
        code = pack(program)
    return code


def pack(program: Path) -> int:
    """Make the packages of what was frozen, into dist."""
    tell("Packages, in dist (some minutes)")
    return call_package("installers", str(program.parent), str(ROOT / "dist"))


STILL = "315619200"
"""The time that what is frozen is told it is, in 1980, where archives begin: the same files make
the same folder."""


def freeze(python: str) -> Path:
    """Make dist/glimmer, unless what is there was made from the same files; its program."""
    program = ROOT / "dist" / "glimmer" / f"glimmer{EXE}"
    stamp, made_from = ROOT / "dist" / "made-from", digest_of_program()
    if program.exists() and stamp.exists() and stamp.read_text(encoding="utf-8") == made_from:
        return program
    stamp.unlink(missing_ok=True)
    same = {"SOURCE_DATE_EPOCH": STILL, **os.environ, "PYTHONHASHSEED": "0"}
    command = [python, "-m", "PyInstaller", "--noconfirm", "--log-level=WARN", "build.spec"]
    quietly(command, **same)
    stamp.write_text(made_from, encoding="utf-8")
    return program


def digest_of_program() -> str:
    """Changes with everything that goes into the frozen folder."""
    files = [ROOT / "build.spec", LOCK, ROOT / "LICENSE"]
    for folder in ("src", "resources", "installers/texts"):
        found = (ROOT / folder).rglob("*")
        files += sorted(file for file in found if file.is_file() and file.suffix != ".pyc")
    digest = hashlib.sha256(platform.python_version().encode())
    for file in files:
        digest.update(f"\0{file.relative_to(ROOT)}\0".encode() + file.read_bytes())
    return digest.hexdigest()


def folder_size(folder: Path) -> int:
    """Bytes of all files in it; what is linked counts once."""
    return sum(file.stat().st_size for file in folder.rglob("*") if not file.is_symlink())


class BuildWish(NamedTuple):
    """What is to come of the frozen folder."""

    target: Path | None = None
    """Where to install it, made absolute."""
    installer: bool = False


def build_wish(arguments: Sequence[str]) -> BuildWish:
    """`--installer`, or `--install-to DIR`."""
    if not arguments:
        return BuildWish()
    if list(arguments) == ["--installer"]:
        return BuildWish(installer=True)
    if len(arguments) != 2 or arguments[0] != "--install-to":
        stop(WRONG_USE, "dev.py build takes nothing, --installer, or --install-to DIR.")
    if platform.system() != "Linux":
        stop(WRONG_USE, "--install-to writes what Linux desktops read; elsewhere use dist/glimmer.")
    target = Path(arguments[1]).expanduser().absolute()
    if '"' in str(target) or "\n" in str(target):
        stop(
            WRONG_USE, "No menu can start a program from a folder of this name; choose another DIR."
        )
    return BuildWish(target)


def bench(arguments: list[str]) -> int:
    """Measure the companion beside its floors, and beside the programs people have."""
    prepare((*DESKTOP, *FREEZING))
    if "--peers" in arguments:
        for install_some in (install_packages, install_jrnl):
            as_far_as_possible(install_some)
    return module("bench.run", [word for word in arguments if word != "--peers"])


def release(arguments: list[str]) -> int:
    """Try what people are given where nothing else is; measure what takes long."""
    only = release_part(arguments)
    code = 0
    if only in ("", "packages"):
        prepare((*FREEZING, *PACKING, *RELEASING))
        tell("Building dist/glimmer")
        code = pack(freeze(str(PYTHON))) or call_package("installers.release", str(ROOT / "dist"))
    if code == 0 and only in ("", "million"):
        prepare(DESKTOP)
        code = module("bench.release", [])
    return code


def release_part(arguments: Sequence[str]) -> str:
    """The NAME of `--only NAME`; "" for all."""
    if not arguments:
        return ""
    if len(arguments) != 2 or arguments[0] != "--only" or arguments[1] not in RELEASE_PARTS:
        stop(WRONG_USE, f"dev.py release takes nothing, or --only {' or '.join(RELEASE_PARTS)}.")
    return arguments[1]


RELEASE_PARTS = ("packages", "million")


def install_packages() -> None:
    """Those that come with the system."""
    ensure_machine(PEERS)


def install_jrnl() -> None:
    """The one from PyPI, in an environment of its own."""
    if (JRNL / "bin" / "jrnl").exists():
        return
    tell("Installing jrnl into .cache/peers")
    quietly([sys.executable, "-m", "venv", "--clear", str(JRNL)])
    quietly([str(JRNL / "bin" / "pip"), "--disable-pip-version-check", "install", "-q", "jrnl"])


def as_far_as_possible(install_some: Callable[[], None]) -> None:
    """Whatever cannot be installed here is left out of the table; why has been said."""
    try:
        install_some()
    except SystemExit:
        tell("That is left out of the table, and all else is measured.")


def simulate(arguments: list[str]) -> int:
    """Live a made-up year with the companion's brain."""
    prepare(())
    return module("simulation.run", arguments)


def trust(arguments: list[str]) -> int:
    """Prove what may be relied on, with the full numbers."""
    prepare((*DESKTOP, *FREEZING, *COMPILING))
    return module("trusting", arguments)


def pictures(arguments: list[str]) -> int:
    """Draw every window: light, dark, large, in high contrast, right to left."""
    prepare(DESKTOP)
    return module("desktop.pictures", arguments)


def languages(arguments: list[str]) -> int:
    """Bring the catalogues up to date, or say what a language lacks."""
    prepare()
    return module("languages.run", arguments)


COMMANDS = {
    "run": run,
    "test": test,
    "check": check,
    "build": build,
    "bench": bench,
    "release": release,
    "simulate": simulate,
    "trust": trust,
    "pictures": pictures,
    "languages": languages,
}


# Talking and calling -------------------------------------------------------------------------


def tell(line: str) -> None:
    """Say what happens, before it does."""
    print(line, flush=True)


def stop(code: int, message: str) -> NoReturn:
    """End with one plain message on stderr."""
    sys.stdout.flush()
    print(message, file=sys.stderr, flush=True)
    raise SystemExit(code)


def quietly(command: Sequence[str], **environment: str) -> None:
    """Run to the end; what it said is shown only when it fails."""
    done = subprocess.run(
        command,
        cwd=ROOT,
        env={**os.environ, **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if done.returncode:
        stop(RED, f"{done.stdout}\nThis did not work: {shlex.join(command)}")


def module(name: str, arguments: Sequence[str]) -> int:
    """Run one of the programs that live among the tests."""
    os.environ["PYTHONPATH"] = str(ROOT / "tests")
    return call([str(PYTHON), "-m", name, *arguments])


def call_package(name: str, *arguments: str) -> int:
    """Run one of the programs that stand beside this file."""
    os.environ["PYTHONPATH"] = str(ROOT)
    return call([str(PYTHON), "-m", name, *arguments])


def environment() -> dict[str, str]:
    """What Python makes of a file is written down whatever the shell says: each worker, and each
    program that is tested or measured, would make it anew."""
    return {name: told for name, told in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def call(command: Sequence[str]) -> int:
    """Run in the foreground and give its exit code.

    Ctrl-C reaches the child by itself, a request to end is passed on as one; either way it is
    given the time to take down what it started.
    """
    child = subprocess.Popen(command, cwd=ROOT, env=environment())
    signal.signal(signal.SIGTERM, lambda *_: child.send_signal(signal.SIGINT))
    try:
        code = child.wait()
    except KeyboardInterrupt:
        code = child.wait()
    return code if code >= 0 else INTERRUPTED


def has_display() -> bool:
    """Whether windows would be seen. Windows and macOS always have a desktop."""
    return platform.system() != "Linux" or any(map(os.getenv, ("DISPLAY", "WAYLAND_DISPLAY")))


def interrupt(*_: object) -> NoReturn:
    """Being asked to end cleans up just as Ctrl-C does."""
    raise KeyboardInterrupt


def main(words: Sequence[str]) -> int:
    """Dispatch one command."""
    if sys.version_info < (3, 11):  # noqa: UP036 - the one file that an older Python may read
        stop(LACKING, f"Glimmer needs Python 3.11 or newer; this is {platform.python_version()}.")
    name, *arguments = words or ["--help"]
    if name in ("-h", "--help"):
        print(__doc__)
        return 0
    if name not in COMMANDS:
        stop(WRONG_USE, f"No command named {name}. There are: {', '.join(COMMANDS)}.")
    signal.signal(signal.SIGTERM, interrupt)
    # A shell's background jobs ignore Ctrl-C, and so would all that is started here.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        return COMMANDS[name](arguments)
    except KeyboardInterrupt:
        return INTERRUPTED


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
