"""What leaves the repository: the wheel, the lock, and no trace of the machine it was made on."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from email import message_from_bytes
from pathlib import Path
from zipfile import ZipFile

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from pathspec import GitIgnoreSpec

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "src" / "glimmer_desktop"

LOCK_LINE = re.compile(r"[a-z0-9-]+==[^\s;]+ \\|    --hash=sha256:[0-9a-f]{64}( \\)?|#.*|")
ADDRESS_OF_AN_INDEX = re.compile(
    r"https?://\S+/simple\b"
    r"|(?<![\w-])(?:--|PIP_)(?:extra[-_])?(?:index[-_]url|find[-_]links|trusted[-_]host)",
    re.IGNORECASE,
)
PATH_OF_A_MACHINE = re.compile(
    rf"(?<![\w.:$~/-])(?:/root|/work|{re.escape(str(Path.home()))})/\w"  # and of whoever runs this
)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ZipFile]:
    """Built as anyone would build it, with what is installed and nothing fetched."""
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", folder],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    (file,) = folder.glob("*.whl")
    with ZipFile(file) as opened:
        yield opened


@pytest.fixture(scope="module")
def committed() -> list[Path]:
    """Every file of the repository that is not ignored, whether git is at hand or not."""
    lines = (ROOT / ".gitignore").read_text(encoding="utf-8").splitlines()
    ignored = GitIgnoreSpec.from_lines([*lines, ".git"])
    return [ROOT / name for name in ignored.match_tree_files(ROOT, negate=True)]


def shipped(folder: Path, under: str) -> set[str]:
    """The names that the files of a folder have to have in the wheel."""
    return {
        f"{under}/{file.relative_to(folder).as_posix()}"
        for file in folder.rglob("*")
        if file.is_file() and "__pycache__" not in file.parts
    }


def metadata(wheel: ZipFile, name: str) -> bytes:
    (path,) = (path for path in wheel.namelist() if path.endswith(f".dist-info/{name}"))
    return wheel.read(path)


def test_the_wheel_holds_the_package_with_its_migrations_and_the_resources(wheel: ZipFile) -> None:
    names = set(wheel.namelist())
    package = shipped(SOURCE, "glimmer_desktop")
    resources = shipped(ROOT / "resources", "glimmer_desktop/resources")
    assert any("storage/migrations/versions/" in name for name in package)
    assert "glimmer_desktop/resources/theme/tokens.json" in resources
    assert package | resources == {name for name in names if ".dist-info/" not in name}


def test_the_wheel_brings_the_command_and_the_licence(wheel: ZipFile) -> None:
    assert b"glimmer = glimmer_desktop.__main__:main" in metadata(wheel, "entry_points.txt")
    assert metadata(wheel, "licenses/LICENSE") == (ROOT / "LICENSE").read_bytes()


def test_who_installs_the_wheel_gets_no_test_tools(wheel: ZipFile) -> None:
    asked = message_from_bytes(metadata(wheel, "METADATA")).get_all("Requires-Dist", [])
    always = {Requirement(line).name for line in asked if "extra ==" not in line}
    assert always == {Requirement(line).name for line in project()["dependencies"]}
    assert not always & {"pytest", "mypy", "ruff", "hatchling", "pyinstaller"}


@pytest.mark.bar("B31", part="pinned by hash")
def test_the_lock_is_names_versions_and_hashes_and_nothing_else() -> None:
    for line in lock_text().splitlines():
        assert LOCK_LINE.fullmatch(line), line


def test_the_lock_has_all_that_the_project_asks_for() -> None:
    locked = {
        canonicalize_name(name): version
        for name, version in re.findall(r"^([\w-]+)==(\S+)", lock_text(), re.MULTILINE)
    }
    for line in [*project()["dependencies"], *project()["optional-dependencies"]["dev"]]:
        asked = Requirement(line)
        if asked.marker is not None and not asked.marker.evaluate():
            continue  # another system's: the lock is resolved on Linux
        assert locked[canonicalize_name(asked.name)] in asked.specifier, line


def test_no_committed_file_holds_the_address_of_an_index_or_the_path_of_a_machine(
    committed: list[Path],
) -> None:
    assert ROOT / "pyproject.toml" in committed
    found = []
    for file in committed:
        text = file.read_bytes().decode("utf-8", errors="replace")
        for pattern in (ADDRESS_OF_AN_INDEX, PATH_OF_A_MACHINE):
            found += [f"{file.relative_to(ROOT)}: {hit[0]}" for hit in pattern.finditer(text)]
    assert found == []


@pytest.mark.parametrize(
    "text",
    [
        "--index" + "-url x",
        "http://packages.example/" + "simple/",
        "see /ro" + "ot/notes.txt",
        f"cp {Path.home()}/x .",
    ],
)
def test_such_traces_are_known_when_seen(text: str) -> None:
    assert ADDRESS_OF_AN_INDEX.search(text) or PATH_OF_A_MACHINE.search(text)


def lock_text() -> str:
    return (ROOT / "requirements.lock").read_text(encoding="utf-8")


def project() -> dict[str, dict[str, list[str]]]:
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    described: dict[str, dict[str, list[str]]] = tomllib.loads(text)["project"]
    return described
