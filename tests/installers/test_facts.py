"""Each fact from the one place where it stands."""

from __future__ import annotations

import subprocess
import tomllib
from pathlib import Path

import pytest

from glimmer_desktop import __version__
from installers.facts import ROOT, Facts, find_facts


def test_name_and_version_are_the_projects() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    facts = find_facts()
    assert (facts.name, facts.version, facts.licence) == (project["name"], __version__, "MIT")
    assert facts.summary == project["description"]


def test_whoever_builds_says_the_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    assert find_facts().made.isoformat() == "1970-01-02T00:00:00+00:00"


def test_else_the_last_commit_does_and_without_git_the_changelog(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    for name in ("pyproject.toml", "CHANGELOG.md", "src/glimmer_desktop/__init__.py"):
        copy = tmp_path / name
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes((ROOT / name).read_bytes())
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    changelog = int((tmp_path / "CHANGELOG.md").stat().st_mtime)
    assert find_facts(tmp_path).seconds == changelog
    git = ["git", "-c", "user.name=a", "-c", "user.email=a@b.invalid"]
    monkeypatch.setenv("GIT_COMMITTER_DATE", "1234567890 +0000")
    for words in (["init", "-q"], ["commit", "-q", "--allow-empty", "-m", "one"]):
        subprocess.run([*git, *words], cwd=tmp_path, check=True)
    assert find_facts(tmp_path).seconds == 1234567890


def test_a_word_that_nobody_knows_is_a_mistake(
    facts: Facts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("installers.facts.TEMPLATES", tmp_path)
    (tmp_path / "one").write_text("@name@ @version@ of nobody@example.org", encoding="utf-8")
    assert facts.fill("one") == "glimmer-desktop 1.2.3 of nobody@example.org"
    (tmp_path / "one").write_text("@nothing@", encoding="utf-8")
    with pytest.raises(KeyError):
        facts.fill("one")
