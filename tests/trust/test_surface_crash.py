"""A crash leaves nothing to read: no core file, no locals, no words in a log (B38). A companion
crashes in `test_surface_canaries.py`."""

from __future__ import annotations

import ast
import os
import resource
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from trust.hidden import WITH_CORES

SOURCE = Path(__file__).parents[2] / "src" / "glimmer_desktop"
WORDS = "what a person wrote"

CRASHES = """
import os, sys
number = int(sys.argv[1])
sys.argv = ["glimmer", "--version"]
from glimmer_desktop.__main__ import main
words = "what a person wrote"
main()
os.kill(os.getpid(), number)
"""


pytestmark = pytest.mark.bar("B38")


@pytest.mark.parametrize("number", [signal.SIGSEGV, signal.SIGABRT])
def test_no_core_file_is_left_of_a_command(tmp_path: Path, number: signal.Signals) -> None:
    done = subprocess.run(
        [*WITH_CORES, sys.executable, "-c", CRASHES, str(int(number))],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == -number
    assert list(tmp_path.iterdir()) == []
    assert WORDS not in done.stderr


def test_a_limit_that_is_lower_already_stays() -> None:
    program = (
        "import resource\n"
        "from glimmer_desktop.system.no_core import leave_no_core\n"
        "leave_no_core()\n"
        "print(*resource.getrlimit(resource.RLIMIT_CORE))\n"
    )
    _, hard = resource.getrlimit(resource.RLIMIT_CORE)
    for before, expected in (
        (("sh", "-c", 'ulimit -c 0; exec "$@"', "sh"), "0 0"),
        (WITH_CORES, f"{int(hard != 0)} {hard}"),
    ):
        said = subprocess.run(
            [*before, sys.executable, "-c", program],
            capture_output=True,
            text=True,
            check=True,
            timeout=60,
        )
        assert said.stdout.strip() == expected


PUBLIC = {
    *("code", "value", "path", "_path", "_which", "name", "reason", "why", "technique"),
    *("type", "known", "error", "where", "kind", "candidate", "way", "self", "__name__"),
    *("traceback", "format_tb", "trace", "rstrip", "join"),
}
"""What may be in a line of the log: codes, places of ours, names of techniques, where a bug is."""


def log_calls() -> Iterator[tuple[str, ast.Call]]:
    for file in sorted(SOURCE.rglob("*.py")):
        text = file.read_text(encoding="utf-8")
        for node in ast.walk(ast.parse(text)) if "_log." in text else ():
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and isinstance(node.func.value, ast.Name)
                and node.func.value.id == "_log"
            ):
                yield f"{file.relative_to(SOURCE)}:{node.lineno}", node


def test_no_line_of_the_log_is_made_of_what_a_person_wrote() -> None:
    """By reading: each is a fixed sentence, with nothing in it but what PUBLIC names."""
    calls = list(log_calls())
    assert len(calls) > 20
    for place, call in calls:
        assert not isinstance(call.args[0], ast.JoinedStr), f"{place}: the sentence is not fixed"
        assert call.func.attr != "exception", f"{place}: a message may hold words"  # type: ignore[attr-defined]
        assert not any(word.arg in ("exc_info", "extra") for word in call.keywords), place
        for part in call.args[1:]:
            named = {node.id for node in ast.walk(part) if isinstance(node, ast.Name)}
            named |= {node.attr for node in ast.walk(part) if isinstance(node, ast.Attribute)}
            assert named <= PUBLIC, f"{place}: {sorted(named - PUBLIC)}"


def test_the_log_has_three_files_of_a_megabyte_at_most(tmp_path: Path) -> None:
    """And a full disk or a link in its place is no trouble (`tests/system/test_log_file.py`)."""
    program = (
        "import logging, sys\n"
        "from pathlib import Path\n"
        "from glimmer_desktop.system.log_file import keep_log\n"
        "keep_log(Path(sys.argv[1]))\n"
        "for _ in range(5_000): logging.getLogger('glimmer.x').warning('x' * 1_000)\n"
    )
    log = tmp_path / "state" / "glimmer.log"
    log.parent.mkdir()
    command = [sys.executable, "-c", program, str(log)]
    subprocess.run(command, check=True, timeout=60, env=dict(os.environ))
    sizes = [file.stat().st_size for file in log.parent.iterdir()]
    assert len(sizes) == 3
    assert max(sizes) <= 1_000_000
