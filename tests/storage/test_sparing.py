"""What SQLAlchemy does not need here is not loaded, and is there all the same once it is used."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

SPARED = ("asyncio", "hashlib", "importlib.metadata", "pickle", "ssl", "email")


def in_a_fresh_python(code: str, *arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code, *arguments],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""
    return done.stdout.strip()


def test_an_open_store_has_loaded_none_of_it(tmp_path: Path) -> None:
    code = (
        "import sys, pathlib\n"
        "from glimmer_desktop.storage.journal import SqliteJournal\n"
        "from glimmer_desktop.system.clock import SystemClock\n"
        "journal = SqliteJournal(pathlib.Path(sys.argv[1]), SystemClock())\n"
        "journal.drafts\n"
        "journal.close()\n"
        f"print(*sorted(set({SPARED!r}) & set(sys.modules)))\n"
    )
    assert in_a_fresh_python(code, str(tmp_path / "store")) == ""


@pytest.mark.parametrize("name", ["asyncio", "hashlib", "importlib.metadata", "pickle"])
def test_it_becomes_the_real_module_when_it_is_used(name: str) -> None:
    code = (
        "import sys, importlib\n"
        "from glimmer_desktop.storage.sparing import sparing\n"
        "with sparing():\n"
        f"    import {name} as held\n"
        f"    assert type(held).__name__ == '_StandIn', type(held)\n"
        f"assert {name!r} not in sys.modules\n"
        "names = {'asyncio': 'CancelledError', 'hashlib': 'sha256', 'pickle': 'dumps'}\n"
        f"attribute = names.get({name!r}, 'version')\n"
        "used = getattr(held, attribute)\n"
        f"assert used is getattr(importlib.import_module({name!r}), attribute)\n"
        f"import {name}\n"
        f"assert type({name}).__name__ == 'module'\n"
    )
    assert in_a_fresh_python(code) == ""


def test_it_is_real_inside_too_once_something_is_used() -> None:
    code = (
        "import sys\n"
        "from glimmer_desktop.storage.sparing import sparing\n"
        "with sparing():\n"
        "    from hashlib import sha256\n"
        "    import hashlib\n"
        "print(sha256(b'').hexdigest()[:6], type(hashlib).__name__)\n"
    )
    assert in_a_fresh_python(code) == "e3b0c4 module"


def test_what_is_loaded_already_stays() -> None:
    code = (
        "import asyncio\n"
        "from glimmer_desktop.storage.sparing import sparing\n"
        "with sparing():\n"
        "    import asyncio as held\n"
        "print(held is asyncio)\n"
    )
    assert in_a_fresh_python(code) == "True"


def test_an_error_of_the_store_is_still_told_apart() -> None:
    """SQLAlchemy asks asyncio whether an error is a cancelled task."""
    code = (
        "from glimmer_desktop.storage.sparing import sparing\n"
        "with sparing():\n"
        "    import sqlalchemy as sa\n"
        "engine = sa.create_engine('sqlite://', module=__import__('pysqlite3').dbapi2)\n"
        "try:\n"
        "    engine.connect().exec_driver_sql('nonsense')\n"
        "except sa.exc.OperationalError as error:\n"
        "    print(type(error.orig).__name__)\n"
        "engine.dispose()\n"
    )
    assert in_a_fresh_python(code) == "OperationalError"
