"""What is loaded where: nothing of another system at start, and nothing that a system has not."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

import pytest

PACKAGE: Final = "glimmer_desktop"
SOURCE: Final = Path(__file__).resolve().parent.parent / "src" / PACKAGE
SYSTEMS: Final = ("linux", "win32", "darwin")

POSIX: Final = frozenset(
    ("crypt", "fcntl", "grp", "posix", "pty", "pwd", "readline", "resource", "syslog", "termios")
) | {"tty", "_posixsubprocess", "_posixshmem"}
OF_WINDOWS: Final = frozenset(("msvcrt", "winreg", "winsound", "nt", "_winapi", "_overlapped"))
ABSENT: Final = {"linux": OF_WINDOWS, "win32": POSIX, "darwin": OF_WINDOWS}
"""Modules of the standard library that a system has not."""

NOT_ON_WINDOWS: Final = {
    "os": frozenset(
        ("getuid", "geteuid", "getgid", "getegid", "fork", "forkpty", "setsid", "killpg")
    )
    | {"chown", "fchown", "fchmod", "mkfifo", "statvfs", "sysconf", "uname", "getloadavg", "nice"}
    | {"O_NOFOLLOW", "O_NONBLOCK", "O_CLOEXEC", "O_NOCTTY", "O_DIRECTORY", "WNOHANG", "pread"}
    | {"memfd_create", "sched_getaffinity", "getpgid", "initgroups", "ctermid", "openpty"},
    "socket": frozenset(("AF_UNIX", "SO_PEERCRED", "SCM_RIGHTS", "MSG_DONTWAIT", "recv_fds"))
    | {"send_fds", "CMSG_LEN", "AF_NETLINK"},
    "signal": frozenset(("SIGHUP", "SIGKILL", "SIGCHLD", "SIGUSR1", "SIGPIPE", "SIGALRM"))
    | {"setitimer", "pthread_kill", "pthread_sigmask", "sigwait"},
    "select": frozenset(("poll", "epoll", "kqueue")),
    "time": frozenset(("tzset", "clock_gettime", "CLOCK_BOOTTIME")),
}
NOT_ON_MACOS: Final = {
    "os": frozenset(("memfd_create", "sched_getaffinity", "posix_fallocate", "O_TMPFILE")),
    "socket": frozenset(("SO_PEERCRED", "AF_NETLINK", "SOCK_CLOEXEC", "SOCK_NONBLOCK")),
    "select": frozenset(("epoll",)),
    "time": frozenset(("CLOCK_BOOTTIME",)),
}
ABSENT_NAMES: Final = {"linux": {}, "win32": NOT_ON_WINDOWS, "darwin": NOT_ON_MACOS}
"""Names of modules that every system has, which a system has not."""

STARTED: Final = ("__main__", "cli", "core", "app", "ui", "services", "settings", "domain")
"""Rooms whose modules are loaded by a program that starts; of `system` what these bring along."""


def is_of(name: str, system: str) -> bool:
    """Whether a module of ours is one system's own, by its name."""
    signs = {"win32": ("windows", "winsock"), "darwin": ("macos",)}[system]
    return any(part.startswith(signs) for part in name.split("."))


@dataclass(frozen=True)
class Module:
    """One file of ours; `is_package` for an `__init__`."""

    name: str
    path: Path
    is_package: bool

    @property
    def tree(self) -> ast.Module:
        return _parsed(self.path)


@cache
def _parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


@cache
def modules() -> dict[str, Module]:
    found: dict[str, Module] = {}
    for path in SOURCE.rglob("*.py"):
        parts = path.relative_to(SOURCE).with_suffix("").parts
        is_package = parts[-1:] == ("__init__",)
        name = ".".join((PACKAGE, *(parts[:-1] if is_package else parts)))
        if f"{PACKAGE}.storage.migrations." not in name:  # Alembic runs these, nobody imports them
            found[name] = Module(name, path, is_package)
    return found


def holds(test: ast.expr, system: str) -> bool | None:
    """What a condition comes to on a system; None where it is about something else."""
    match test:
        case ast.Name("TYPE_CHECKING"):
            return False
        case ast.UnaryOp(ast.Not(), operand):
            inner = holds(operand, system)
            return None if inner is None else not inner
        case ast.BoolOp(op, values):
            each = [holds(value, system) for value in values]
            ends = isinstance(op, ast.Or)
            if ends in each:
                return ends
            return None if None in each else not ends
        case ast.Compare(left, [op], [ast.Constant(str(name))]) if ast.unparse(left) in (
            "sys.platform",
            "os.name",
        ):
            here = system if ast.unparse(left) == "sys.platform" else _os_name(system)
            return {ast.Eq: here == name, ast.NotEq: here != name}.get(type(op))
        case ast.Compare(left, [op], [ast.Tuple(names)]) if ast.unparse(left) == "sys.platform":
            among = system in [name.value for name in names if isinstance(name, ast.Constant)]
            return {ast.In: among, ast.NotIn: not among}.get(type(op))
    return None


def _os_name(system: str) -> str:
    return "nt" if system == "win32" else "posix"


def run_at_import(body: Iterable[ast.stmt], system: str) -> Iterator[ast.AST]:
    """Every node that is worked on when a module is loaded there: bodies of functions are not, but
    their decorators and usual values are, and so are classes."""
    for statement in body:
        match statement:
            case ast.If(test, then, otherwise):
                yield from ast.walk(test)
                known = holds(test, system)
                if known is not False:
                    yield from run_at_import(then, system)
                if known is not True:
                    yield from run_at_import(otherwise, system)
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                usual = (*statement.args.defaults, *filter(None, statement.args.kw_defaults))
                for part in (*statement.decorator_list, *usual):
                    yield from ast.walk(part)
            case ast.ClassDef():
                for part in (*statement.decorator_list, *statement.bases):
                    yield from ast.walk(part)
                yield from run_at_import(statement.body, system)
            case ast.Try():
                handled = [one for handler in statement.handlers for one in handler.body]
                both = (*statement.body, *handled, *statement.orelse, *statement.finalbody)
                yield from run_at_import(both, system)
            case ast.With() | ast.For() | ast.While():
                yield statement
                yield from run_at_import(statement.body, system)
            case ast.AnnAssign():
                yield from ast.walk(statement.value) if statement.value else ()
            case _:
                yield from _without_lambdas(statement)


def _without_lambdas(node: ast.AST) -> Iterator[ast.AST]:
    yield node
    for child in ast.iter_child_nodes(node):
        if not isinstance(child, ast.Lambda):
            yield from _without_lambdas(child)


def imported(module: Module, system: str) -> Iterator[tuple[str, str]]:
    """Modules that a module loads on a system when it is itself loaded, and what of each."""
    for node in run_at_import(module.tree.body, system):
        match node:
            case ast.Import(names):
                yield from ((name.name, "") for name in names)
            case ast.ImportFrom(source, names, 0) if source:
                yield from ((source, name.name) for name in names)
            case ast.ImportFrom():
                pytest.fail(f"{module.name} imports by a relative name")


def lacking(module: Module, system: str) -> Iterator[str]:
    """What a module needs to be loaded there and would not find."""
    for source, name in imported(module, system):
        if source.partition(".")[0] in ABSENT[system]:
            yield f"{module.name}: {source}"
        if name in ABSENT_NAMES[system].get(source.lstrip("_"), ()):
            yield f"{module.name}: {source}.{name}"
    for node in run_at_import(module.tree.body, system):
        match node:
            case ast.Attribute(ast.Name(source), name) if name in ABSENT_NAMES[system].get(
                source.lstrip("_"), ()
            ):
                yield f"{module.name}: {source}.{name}"


def loaded(start: Iterable[str], system: str) -> set[str]:
    """Every module of ours that comes along with these."""
    found: set[str] = set()
    waiting = list(start)
    while waiting:
        name = waiting.pop()
        if name in found or name not in modules():
            continue
        found.add(name)
        waiting.append(name.rpartition(".")[0])
        for source, part in imported(modules()[name], system):
            waiting += [source, f"{source}.{part}"]
    return found


def started() -> list[str]:
    return [name for name in modules() if name.split(".")[1:2] and name.split(".")[1] in STARTED]


@pytest.mark.parametrize("system", SYSTEMS)
def test_every_module_can_be_loaded_on_every_system(system: str) -> None:
    """All of them, and not only those that are meant for it: there is no harm in them, anywhere."""
    missing = [line for module in modules().values() for line in lacking(module, system)]
    assert missing == []


@pytest.mark.parametrize(
    ("system", "other"),
    [("linux", "win32"), ("linux", "darwin"), ("win32", "darwin"), ("darwin", "win32")],
)
def test_nothing_of_another_system_comes_along(system: str, other: str) -> None:
    come = loaded(started(), system)
    assert f"{PACKAGE}.app.companion" in come
    assert f"{PACKAGE}.system.profile" in come
    assert [name for name in sorted(come) if is_of(name, other)] == []


def test_what_comes_along_is_what_is_loaded_in_truth() -> None:
    """The graph is read right: a program that loads these has loaded all of them, and no more."""
    start = [f"{PACKAGE}.{name}" for name in ("__main__", "core", "cli", "cli.commands")]
    code = f"import sys\nfor name in {start!r}: __import__(name)\n"
    code += f"print(*sorted(name for name in sys.modules if name.startswith({PACKAGE!r})))"
    said = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert set(said.stdout.split()) == loaded(start, sys.platform)


PRETENDED = """
import os, select, signal, socket, sys, time, types, _socket
start, lost = {start!r}, {lost!r}
for name in start: __import__(name)
for name in [name for name in sys.modules if name.startswith({package!r})]: del sys.modules[name]
for system, (modules, names) in lost.items():
    if child := os.fork():
        assert os.waitpid(child, 0)[1] == 0, system
        continue
    sys.platform = system
    for name in modules: sys.modules[name] = None
    for room, gone in [(sys.modules[name], gone) for name, gone in names.items()]:
        for each in gone: vars(room).pop(each, None)
    for each in names.get("socket", ()): vars(_socket).pop(each, None)
    if system == "win32": sys.modules["msvcrt"] = sys.modules["winreg"] = types.ModuleType("there")
    for name in start: __import__(name)
    os.write(1, (system + " ").encode())
    break
"""
"""What others have loaded before stays as it is; ours is loaded anew, as each system would."""


def test_what_needs_no_window_is_loaded_on_a_pretended_system() -> None:
    """By an interpreter that has lost all that the other has not."""
    rooms = ("system", "storage", "exchange", "services", "settings", "domain", "cli", "core")
    start = [
        name
        for name in sorted(modules())
        if name.split(".")[1:2] and name.split(".")[1] in (*rooms, "__main__")
    ]
    lost = {
        system: (sorted(ABSENT[system]), {n: sorted(g) for n, g in ABSENT_NAMES[system].items()})
        for system in ("win32", "darwin")
    }
    code = PRETENDED.format(start=start, package=PACKAGE, lost=lost)
    said = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=60
    )
    assert said.stderr == ""
    assert said.stdout.split() == list(lost)


@pytest.mark.parametrize(
    "broken",
    [
        "import fcntl",
        "from termios import tcgetattr",
        "import os\nUSER = os.getuid()",
        "from socket import AF_UNIX",
        "import os\ndef f(flags=os.O_NOFOLLOW): ...",
        "import sys\nif sys.platform != 'darwin':\n    import pwd",
        "class A:\n    import resource",
        "try:\n    import grp\nexcept ImportError:\n    pass",
    ],
)
def test_what_would_not_load_is_found(broken: str, tmp_path: Path) -> None:
    path = tmp_path / "broken.py"
    path.write_text(broken)
    assert list(lacking(Module("broken", path, False), "win32")) != []


@pytest.mark.parametrize(
    "fine",
    [
        "import sys\nif sys.platform != 'win32':\n    import fcntl",
        "import sys\nif sys.platform == 'win32':\n    import msvcrt\nelse:\n    import fcntl",
        "import os\ndef f(): return os.getuid()",
        "import os\nFLAGS = getattr(os, 'O_NOFOLLOW', 0)",
        "TYPE_CHECKING = False\nif TYPE_CHECKING:\n    import pwd",
        "import sys\nif sys.platform not in ('win32', 'darwin'):\n    import pwd",
    ],
)
def test_what_is_asked_for_with_care_is_fine(fine: str, tmp_path: Path) -> None:
    path = tmp_path / "fine.py"
    path.write_text(fine)
    assert list(lacking(Module("fine", path, False), "win32")) == []
