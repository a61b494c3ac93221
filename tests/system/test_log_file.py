"""The log: private, bounded, and without anybody's words."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

PROGRAM = """
import logging, os, sys
from pathlib import Path
os.umask(0)
from glimmer_desktop.system.log_file import keep_log
path = Path(sys.argv[1])
keep_log(path)
logging.getLogger("glimmer.windows").info("news of ours")
logging.getLogger("elsewhere").info("news of others")
for _ in range(int(sys.argv[2])):
    logging.getLogger("glimmer.windows").info("x" * 1000)
raise ValueError("what a person wrote")
"""


def run(path: Path, lines: int = 0) -> str:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(path), str(lines)],
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stderr


def test_a_bug_is_named_with_its_place_and_not_with_its_words(tmp_path: Path) -> None:
    told = run(tmp_path / "glimmer.log")
    log = (tmp_path / "glimmer.log").read_text()
    assert "ValueError" in log
    assert "line 12" in log
    assert "news of ours" in log
    assert "news of others" not in log
    assert "what a person wrote" not in log
    assert "what a person wrote" in told


def test_it_is_private_and_stays_small(tmp_path: Path) -> None:
    run(tmp_path / "glimmer.log", lines=4_000)
    files = sorted(tmp_path.iterdir())
    assert [file.name for file in files] == ["glimmer.log", "glimmer.log.1", "glimmer.log.2"]
    assert all(file.stat().st_mode & 0o777 == 0o600 for file in files)
    assert all(file.stat().st_size <= 1_000_000 for file in files)


def test_a_log_that_cannot_be_written_is_done_without(tmp_path: Path) -> None:
    elsewhere = tmp_path / "other"
    elsewhere.write_text("")
    (tmp_path / "glimmer.log").symlink_to(elsewhere)
    told = run(tmp_path / "glimmer.log")
    assert elsewhere.read_text() == ""
    assert told.count("Traceback") == 1


def test_once_it_has_ended_it_writes_no_file_any_more(tmp_path: Path) -> None:
    program = (
        "import logging, sys\n"
        "from pathlib import Path\n"
        "from glimmer_desktop.system.log_file import end_log, keep_log\n"
        "path = Path(sys.argv[1])\n"
        "keep_log(path)\n"
        "logging.getLogger('glimmer.windows').info('news')\n"
        "path.unlink()\n"
        "end_log()\n"
        "logging.getLogger('glimmer.windows').info('later')\n"
        "end_log()\n"
        "print(path.exists())\n"
    )
    path = tmp_path / "glimmer.log"
    done = subprocess.run(
        [sys.executable, "-c", program, path], capture_output=True, text=True, check=True
    )
    assert (done.stdout, done.stderr) == ("False\n", "")
