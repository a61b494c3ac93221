"""dev.py: what it asks of the machine, what it says, and when it makes the environment again."""

from __future__ import annotations

import importlib.util
import os
import signal
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[1]


def load() -> ModuleType:
    """dev.py stands outside every package, so it is loaded by its place."""
    spec = importlib.util.spec_from_file_location("dev", ROOT / "dev.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


dev = load()


@pytest.fixture
def tools(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine whose only commands are the ones a test puts here."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    return folder


def put_tool(folder: Path, name: str, script: str) -> None:
    file = folder / name
    file.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    file.chmod(0o755)


def stopped(capsys: pytest.CaptureFixture[str], error: pytest.ExceptionInfo[SystemExit]) -> str:
    """What was said on stderr by a command that the machine cannot carry out."""
    assert error.value.code == dev.LACKING
    return capsys.readouterr().err


# What the machine has to bring


def test_every_need_names_a_package() -> None:
    for need in dev.COMPANION + dev.DESKTOP:
        assert need.name
        assert need.packages


@pytest.mark.parametrize(
    ("name", "here"), [("libc.so.6", True), ("libglimmer-nowhere.so.1", False)]
)
def test_a_library_is_here_when_it_can_be_loaded(name: str, here: bool) -> None:
    assert dev.is_here(dev.Need(name, ("any",))) is here


def test_a_command_is_here_when_it_is_on_the_path(tools: Path) -> None:
    need = dev.Need("openbox", ("openbox",))
    assert not dev.is_here(need)
    put_tool(tools, "openbox", "exit 0")
    assert dev.is_here(need)


def test_a_font_is_here_wherever_it_lies(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(dev.SHARED_FILES, ".ttf", (tmp_path,))
    need = dev.Need("Quiet.ttf", ("fonts-quiet",))
    assert not dev.is_here(need)
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "Quiet.ttf").touch()
    assert dev.is_here(need)


@pytest.mark.parametrize(
    ("policy", "taken"),
    [
        ("libglib2.0-0t64:\n  Installed: (none)\n  Candidate: 2.84.4-3", "libglib2.0-0t64"),
        ("libglib2.0-0t64:\n  Installed: (none)\n  Candidate: (none)", "libglib2.0-0"),
        ("", "libglib2.0-0"),
    ],
)
def test_a_renamed_package_is_asked_for_by_the_name_known_here(
    tools: Path, policy: str, taken: str
) -> None:
    put_tool(tools, "apt-cache", f"echo '{policy}'")
    assert dev.known_package(("libglib2.0-0t64", "libglib2.0-0")) == taken


def test_nothing_is_said_when_nothing_is_missing(
    tools: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    dev.ensure_machine([dev.Need("libc.so.6", ("libc6",))])
    assert capsys.readouterr() == ("", "")


MISSING = dev.Need("glimmer-lamp", ("lamp",)), dev.Need("libglimmer.so.1", ("libglimmer1",))


def test_on_debian_anyone_but_root_is_told_the_one_command(
    tools: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    put_tool(tools, "apt-get", "exit 1")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(SystemExit) as error:
        dev.ensure_machine(MISSING)
    command = "sudo apt-get install -y --no-install-recommends lamp libglimmer1"
    assert command in stopped(capsys, error)


def test_on_debian_root_gets_it_installed(
    tools: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    log = tmp_path / "apt.log"
    lamp = tools / "glimmer-lamp"
    put_tool(
        tools, "apt-get", f'echo "$@ $DEBIAN_FRONTEND" >>{log}; : >{lamp}; /bin/chmod +x {lamp}'
    )
    monkeypatch.delenv("DEBIAN_FRONTEND", raising=False)
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    dev.ensure_machine(MISSING[:1])
    assert log.read_text(encoding="utf-8").splitlines() == [
        "update -qq ",
        "install -y --no-install-recommends lamp noninteractive",
    ]
    assert capsys.readouterr().out == "Installing system packages: lamp\n"


def test_a_package_that_does_not_bring_what_it_should_is_named(
    tools: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    put_tool(tools, "apt-get", "exit 0")
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    with pytest.raises(SystemExit) as error:
        dev.ensure_machine(MISSING)
    assert "Still missing after installing: glimmer-lamp libglimmer.so.1" in stopped(capsys, error)


def test_on_fedora_things_are_asked_for_by_what_they_are(
    tools: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    put_tool(tools, "dnf", "exit 1")
    with pytest.raises(SystemExit) as error:
        dev.ensure_machine([*MISSING, dev.Need("Glimmer.ttf", ("fonts-glimmer",))])
    assert (
        "sudo dnf install /usr/bin/glimmer-lamp 'libglimmer.so.1()(64bit)' '*/Glimmer.ttf'"
        in stopped(capsys, error)
    )


def test_elsewhere_it_says_what_to_look_for(
    tools: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as error:
        dev.ensure_machine(MISSING)
    assert "glimmer-lamp libglimmer.so.1" in stopped(capsys, error)


# The environment


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of what the environment is made from."""
    for name in ("pyproject.toml", "requirements.lock"):
        (tmp_path / name).write_bytes((ROOT / name).read_bytes())
    monkeypatch.setattr(dev, "ROOT", tmp_path)
    monkeypatch.setattr(dev, "LOCK", tmp_path / "requirements.lock")
    monkeypatch.setattr(dev, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(dev, "PYTHON", tmp_path / ".venv" / "bin" / "python")
    monkeypatch.setattr(dev, "PIP", tmp_path / ".venv" / "bin" / "pip")
    return tmp_path


def append(file: Path, text: str) -> None:
    file.write_text(file.read_text(encoding="utf-8") + text, encoding="utf-8")


def test_the_digest_changes_with_the_lock_and_not_with_the_tools_settings(project: Path) -> None:
    before = dev.digest_of_packages()
    append(project / "pyproject.toml", "\n[tool.something]\nline-length = 99\n")
    assert dev.digest_of_packages() == before
    append(project / "requirements.lock", "\nquiet==1.0\n")
    assert dev.digest_of_packages() != before


@pytest.fixture
def steps(project: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The steps that making the environment took."""
    taken: list[str] = []

    def quietly(command: list[str], **_: str) -> None:
        (step,) = {"venv", "--require-hashes", "--no-deps"} & set(command)
        taken.append(step)
        if step == "venv":
            dev.PIP.parent.mkdir(parents=True, exist_ok=True)
            dev.PYTHON.touch()
            dev.PIP.touch()

    monkeypatch.setattr(dev, "quietly", quietly)
    return taken


def test_the_environment_is_made_once(steps: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    dev.ensure_venv()
    assert steps == ["venv", "--require-hashes", "--no-deps"]
    said = capsys.readouterr().out.splitlines()
    assert said[0] == "Making .venv"
    assert said[1].startswith("Installing the locked packages")
    dev.ensure_venv()
    assert len(steps) == 3
    assert capsys.readouterr().out == ""


def test_a_changed_lock_is_installed_into_the_same_environment(
    steps: list[str], project: Path
) -> None:
    dev.ensure_venv()
    append(project / "requirements.lock", "\nquiet==1.0\n")
    dev.ensure_venv()
    assert steps[3:] == ["--require-hashes", "--no-deps"]


def test_an_environment_for_another_python_or_place_is_made_anew(
    steps: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    dev.ensure_venv()
    monkeypatch.setattr(dev, "VERSION", "3.99")
    dev.ensure_venv()
    assert steps[3:] == ["venv", "--require-hashes", "--no-deps"]


def test_an_environment_whose_python_is_gone_is_made_anew(steps: list[str]) -> None:
    dev.ensure_venv()
    dev.PYTHON.unlink()
    append(dev.LOCK, "\nquiet==1.0\n")
    dev.ensure_venv()
    assert steps[3] == "venv"


# The checks and the commands


def test_a_red_step_stops_with_what_it_said(
    tools: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev, "BIN", tools)
    put_tool(tools, "well", "echo never shown")
    put_tool(tools, "ill", "echo line 7 is too long; exit 1")
    steps = [
        dev.Step("first", ("well",)),
        dev.Step("second", ("ill",)),
        dev.Step("third", ("well",)),
    ]
    with pytest.raises(SystemExit) as error:
        dev.run_checks(steps)
    assert error.value.code == dev.RED
    said = capsys.readouterr()
    assert "first" in said.out
    assert "third" not in said.out
    assert "line 7 is too long" in said.err
    assert "never shown" not in said.out + said.err


def test_checks_are_made_side_by_side(
    tools: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The first ends only once the second runs; they are told in order all the same."""
    monkeypatch.setattr(dev, "BIN", tools)
    monkeypatch.setattr(dev, "ROOT", tools)
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    look = "[ $n -lt 1000000 ] && [ ! -e here ]"
    put_tool(tools, "hears", f"n=0; while {look}; do n=$((n + 1)); done; [ -e here ]")
    put_tool(tools, "says", ": > here")
    dev.run_checks([dev.Step("first", ("hears",)), dev.Step("second", ("says",))])
    said = capsys.readouterr().out
    assert [line.split()[0] for line in said.splitlines()] == ["first", "second"]


def test_every_check_is_in_the_environment() -> None:
    for step in dev.checks():
        assert (Path(sys.executable).parent / step.command[0]).exists(), step


def test_what_was_known_of_types_is_forgotten_when_a_module_comes(project: Path) -> None:
    source = project / "src" / "package"
    source.mkdir(parents=True)
    (source / "one.py").touch()
    cache = dev.types_cache()
    cache.mkdir(parents=True)
    (source / "one.py").write_text("changed = True\n", encoding="utf-8")
    assert dev.types_cache() == cache
    (source / "two.py").touch()
    assert dev.types_cache() != cache
    assert not cache.exists()


def test_ci_runs_what_anyone_runs() -> None:
    assert "exec python3 dev.py test" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert os.access(ROOT / ".ci" / "run", os.X_OK)


def test_every_command_is_described_and_the_other_way_round() -> None:
    described = [line.split()[2] for line in dev.__doc__.splitlines() if "python3 dev.py" in line]
    assert described == list(dev.COMMANDS)


def test_help_is_given_and_an_unknown_command_is_wrong_use(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert dev.main([]) == 0
    assert "python3 dev.py test" in capsys.readouterr().out
    with pytest.raises(SystemExit) as error:
        dev.main(["tset"])
    assert error.value.code == dev.WRONG_USE
    assert "There are: run, test" in capsys.readouterr().err


def test_an_old_python_is_turned_away_in_one_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 10, 12))
    with pytest.raises(SystemExit) as error:
        dev.main(["test"])
    assert stopped(capsys, error).startswith("Glimmer needs Python 3.11 or newer; this is ")


def test_a_call_gives_the_exit_code_and_130_for_a_child_that_was_ended() -> None:
    before = signal.getsignal(signal.SIGTERM)
    try:
        assert dev.call([sys.executable, "-c", "raise SystemExit(4)"]) == 4
        assert dev.call(["sh", "-c", "kill -9 $$"]) == dev.INTERRUPTED
    finally:
        signal.signal(signal.SIGTERM, before)


def test_what_python_makes_of_a_file_is_written_down_whatever_the_shell_says(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    asked = "import sys; sys.exit(sys.dont_write_bytecode)"
    assert dev.call([sys.executable, "-c", asked]) == 0


def test_being_asked_to_end_gives_the_child_time_to_clean_up(tmp_path: Path) -> None:
    child = (
        "import signal, sys\n"
        "try:\n    print('up', flush=True); signal.pause()\n"
        "except KeyboardInterrupt:\n    print('cleaned up', flush=True); sys.exit(130)\n"
    )
    parent = f"import sys; sys.path.insert(0, {str(ROOT)!r}); import dev\n"
    parent += f"sys.exit(dev.call([sys.executable, '-c', {child!r}]))"
    with subprocess.Popen(
        [sys.executable, "-B", "-c", parent], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout
        assert process.stdout.readline() == "up\n"
        process.terminate()
        assert process.stdout.readline() == "cleaned up\n"
        assert process.wait(10) == 130


# Measuring


@pytest.fixture
def measured(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[list[str]]:
    """What the bench was asked to measure, on a machine that has all but its peers."""
    asked: list[list[str]] = []
    monkeypatch.setattr(dev, "prepare", lambda _: None)
    monkeypatch.setattr(dev, "JRNL", tmp_path / "jrnl")
    monkeypatch.setattr(dev, "module", lambda _, words: asked.append(list(words)) or 0)
    return asked


def test_without_rights_or_network_the_peers_are_left_out_and_the_rest_is_measured(
    tools: Path,
    measured: list[list[str]],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    put_tool(tools, "apt-get", "exit 1")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(dev, "PEERS", [dev.Need("glimmer-peer", ("peer",))])
    put_tool(tools, "python", "echo no network; exit 1")
    monkeypatch.setattr(dev.sys, "executable", str(tools / "python"))
    assert dev.bench(["--only", "peers", "--peers"]) == 0
    assert measured == [["--only", "peers"]]
    said = capsys.readouterr()
    assert "sudo apt-get install -y --no-install-recommends peer" in said.err
    assert "no network" in said.err
    assert said.out.count("left out of the table") == 2


def test_the_peers_are_installed_once_and_only_when_asked_for(
    tools: Path, measured: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev, "PEERS", [])
    taken: list[str] = []

    def quietly(command: list[str], **_: str) -> None:
        taken.append(" ".join(command[1:]))
        put_tool(dev.JRNL / "bin", "jrnl", "exit 0")

    (dev.JRNL / "bin").mkdir(parents=True)
    monkeypatch.setattr(dev, "quietly", quietly)
    assert dev.bench([]) == 0
    assert taken == []
    dev.bench(["--peers"])
    dev.bench(["--peers"])
    assert [words.split()[-1] for words in taken] == [str(dev.JRNL), "jrnl"]
    assert measured == [[], [], []]


@pytest.fixture
def packed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The programs of packages that were called, on a machine that has frozen already."""
    called: list[str] = []
    monkeypatch.setattr(dev, "freeze", lambda _: dev.ROOT / "dist" / "glimmer" / "glimmer")
    monkeypatch.setattr(dev, "call_package", lambda name, *_: called.append(name) or 0)
    return called


def test_before_a_release_packages_are_tried_and_the_million_is_measured(
    measured: list[list[str]], packed: list[str]
) -> None:
    assert dev.main(["release"]) == 0
    assert (packed, measured) == (["installers", "installers.release"], [[]])


def test_each_part_of_a_release_can_be_had_alone(
    measured: list[list[str]], packed: list[str]
) -> None:
    assert dev.main(["release", "--only", "million"]) == 0
    assert (packed, measured) == ([], [[]])
    assert dev.main(["release", "--only", "packages"]) == 0
    assert (packed, measured) == (["installers", "installers.release"], [[]])
    with pytest.raises(SystemExit) as error:
        dev.main(["release", "--only", "sums"])
    assert error.value.code == dev.WRONG_USE


# What is to come of what is frozen


def test_packages_are_made_when_they_are_asked_for() -> None:
    assert dev.build_wish([]) == dev.BuildWish()
    assert dev.build_wish(["--installer"]) == dev.BuildWish(installer=True)
    assert dev.build_wish(["--install-to", "/a place"]) == dev.BuildWish(Path("/a place"))


@pytest.mark.parametrize(
    "words", [["--install-to"], ["--installer", "x"], ["--instal-to", "x"], ["--install-to", 'a"b']]
)
def test_a_place_that_makes_no_sense_is_said(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as error:
        dev.build_wish(words)
    assert error.value.code == dev.WRONG_USE
    assert capsys.readouterr().err
