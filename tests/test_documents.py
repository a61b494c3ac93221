"""What the documents name is there, and what others rely on is named in them."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

from glimmer_desktop.cli.parser import _COMMANDS, parse
from glimmer_desktop.cli.sentences import Told
from glimmer_desktop.domain.reasons import Reason
from glimmer_desktop.settings.schema import Settings, declarations
from glimmer_desktop.storage.versions import KNOWN_VERSIONS

ROOT = Path(__file__).parents[1]
PAGES = (
    *(ROOT / name for name in ("README.md", "CHANGELOG.md", "CONTRIBUTING.md")),
    *sorted((ROOT / "docs").glob("*.md")),
    *sorted((ROOT / "docs" / "decisions").glob("*.md")),
)
CHANGES = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
VERBS = {verb for verb in _COMMANDS if verb}

_IN_CODE = re.compile(r"`([^`\n]+)`")
_FENCED = re.compile(r"^```\n(.*?)^```", re.MULTILINE | re.DOTALL)
_LINKS = re.compile(r"\]\(([^)#:]+)\)")
_SNAKE = re.compile(r"[a-z]+(?:_[a-z]+)+")


@cache
def text(page: Path) -> str:
    return page.read_text(encoding="utf-8")


def commands(page: Path) -> list[list[str]]:
    """The words of each command line of `glimmer` on a page."""
    lines = [*_IN_CODE.findall(text(page))]
    lines += [line for block in _FENCED.findall(text(page)) for line in block.splitlines()]
    said = [line.split() for line in lines]
    return [words[1:] for words in said if words[:1] == ["glimmer"] and len(words) > 1]


@cache
def helped(*words: str) -> str:
    with pytest.raises(Told) as told:
        parse([*words, "--help"], ROOT)
    return str(told.value)


@cache
def tree() -> str:
    """All that is written in code and words, each file with its path."""
    kinds = ("src/**/*.py", "tests/**/*.py", "resources/**/*.toml", "*.py", "build.spec")
    files = [file for kind in kinds for file in ROOT.glob(kind)]
    return "\n".join(f"{file.relative_to(ROOT).as_posix()}\n{text(file)}" for file in files)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_command_that_is_named_is_one(page: Path) -> None:
    for verb, *rest in commands(page):
        known = helped() if verb.startswith("-") else helped(verb)
        options = [word for word in (verb, *rest) if word.startswith("--")]
        assert [word for word in options if word.partition("=")[0] not in known] == []
        assert verb.startswith("-") or verb in VERBS


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_leads_somewhere(page: Path) -> None:
    gone = [link for link in _LINKS.findall(text(page)) if not (page.parent / link).exists()]
    assert gone == []


@pytest.mark.parametrize("page", [*PAGES[:3], *(ROOT / "docs").glob("*.md")], ids=lambda p: p.name)
def test_every_name_in_code_is_in_the_code(page: Path) -> None:
    names = {name for said in _IN_CODE.findall(text(page)) for name in _SNAKE.findall(said)}
    assert sorted(name for name in names if name not in tree()) == []


def test_help_and_changelog_name_every_command() -> None:
    listed = re.findall(r"^    (\w+)", helped().partition("commands:")[2], re.MULTILINE)
    assert sorted(listed) == sorted(VERBS)
    (line,) = re.findall(r"^- Commands: (.*?)\.$", CHANGES, re.MULTILINE | re.DOTALL)
    assert sorted(_IN_CODE.findall(line)) == sorted(VERBS)


def test_every_reason_for_quiet_is_named_for_other_programs() -> None:
    (said,) = re.findall(r"`pauses.quiet_because` are (.*?)\.$", CHANGES, re.MULTILINE | re.DOTALL)
    never_told = {Reason.WINDOW_PASSED}  # only why something was let go
    codes = {str(reason) for reason in Reason if reason not in never_told} | {"not-running"}
    assert sorted(_IN_CODE.findall(said)) == sorted(codes)


def test_the_schema_is_named_as_it_is() -> None:
    assert f"schema {KNOWN_VERSIONS[-1]} " in CHANGES


def test_the_keys_from_anywhere_are_named_as_they_are() -> None:
    keys = text(ROOT / "docs" / "keys.md")
    usual = Settings()
    for name in declarations():
        if name.endswith("_chord"):
            assert f"**{getattr(usual, name)}**" in keys
            assert f"**{getattr(usual, name)}**" in text(ROOT / "README.md")
            assert f"`{name}`" in CHANGES
