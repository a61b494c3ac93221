"""Whose work comes along in the frozen folder, and under which terms.

`build.spec` knows the file that each part of the folder was taken from. From there a licence is
found as its maker gave it: in the metadata of the installed distribution, beside Python, in what
Debian says of a system library; or in `texts/`, for what its own wheel leaves out. One file a work,
all in one folder that every package has and the settings open.
"""

from __future__ import annotations

import platform
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import metadata
from pathlib import Path

from installers.facts import ROOT

TEXTS = Path(__file__).parent / "texts"
DOCUMENTS = Path("/usr/share/doc")
COMMON = Path("/usr/share/common-licenses")

SHARED_TEXTS = ("LGPL-3.0.txt", "GPL-3.0.txt", "Apache-2.0.txt")
"""What the files of our own in `texts/` refer to."""

STARTER = "pyinstaller"
"""Its starter is the program file itself, though no module of it is in the folder."""

_IS_LICENCE = re.compile(r"(?i)^(licen[cs]e|copying|notice|authors)([.-].*)?$")
_COMMON_NAME = re.compile(rf"{COMMON}/([A-Za-z0-9.+-]*[A-Za-z0-9+])")


class Unlicensed(Exception):
    """Something would be given away whose terms nobody knows; the sentence names it."""


@dataclass(frozen=True, slots=True)
class Work:
    """One thing that comes along: a distribution, a system library's package, or Python."""

    name: str
    version: str
    licence: str
    """As its maker calls it, in a word or two; "" where only the text says."""
    texts: tuple[Path, ...]

    @property
    def file_name(self) -> str:
        return f"{self.name}.txt"


def gather(folder: Path, sources: Iterable[Path]) -> list[Path]:
    """Write the texts of all that `sources` belong to into `folder`, made anew; its files.

    Raises Unlicensed.
    """
    works = find_works(sources)
    without = [work.name for work in works if not work.texts]
    if without:
        raise Unlicensed(f"No licence text was found for: {', '.join(without)}.")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for work in works:
        (folder / work.file_name).write_text(told(work), encoding="utf-8")
    for text in (*(TEXTS / name for name in SHARED_TEXTS), *common_texts(works)):
        shutil.copyfile(text, folder / f"{text.name.removesuffix('.txt')}.txt")
    (folder / "Glimmer.txt").write_bytes((ROOT / "LICENSE").read_bytes())
    (folder / "README.txt").write_text(contents(works), encoding="utf-8")
    return sorted(folder.iterdir())


def find_works(sources: Iterable[Path]) -> list[Work]:
    """Whom the files come from, by name, each once; our own are left out. Raises Unlicensed."""
    names, foreign = {STARTER}, set()
    for source in sources:
        if name := owners().get(source.as_posix()):
            names.add(name)
        elif not is_ours(source) and not is_pythons(source):
            foreign.add(source)
    works = [python(), *(of_distribution(name) for name in names - {"glimmer-desktop"})]
    works += [of_package(name) for name in packages_of(foreign)]
    return sorted(works, key=lambda work: work.name.lower())


@cache
def owners() -> dict[str, str]:
    """Each file of the installed distributions, with the name of its own: tens of thousands, so
    their lists are read as plain text."""
    found = {}
    for one in metadata.distributions():
        name = re.sub(r"[-_.]+", "-", one.metadata["Name"]).lower()
        place = Path(str(one.locate_file("")))
        for line in (one.read_text("RECORD") or "").splitlines():
            found[f"{place}/{line.rsplit(',', 2)[0]}"] = name
    return found


def is_ours(source: Path) -> bool:
    return source.is_relative_to(ROOT) and not source.is_relative_to(ROOT / ".venv")


def is_pythons(source: Path) -> bool:
    """Its library, the modules beside that, and what embeds it."""
    homes = {Path(sysconfig.get_path(name)) for name in ("stdlib", "platstdlib")}
    return source.name.startswith(("libpython", "python3")) or any(
        source.is_relative_to(home) for home in homes
    )


def python() -> Work:
    home = Path(sysconfig.get_path("stdlib"))
    texts = (home / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt", _document("python3"))
    found = tuple(text for text in texts if text.is_file())
    return Work("Python", platform.python_version(), "PSF-2.0", found[:1])


def of_distribution(name: str) -> Work:
    """By its metadata (PEP 639's License-File, or a file of such a name); then what we add."""
    one = metadata.distribution(name)
    said = [line for field in ("License-Expression", "License") for line in told_of(one, field)]
    given = set(told_of(one, "License-File"))
    own = [
        Path(str(file.locate()))
        for file in one.files or ()
        if ".dist-info" in file.parts[0]
        and ("licenses" in file.parts or str(file.name) in given or _IS_LICENCE.match(file.name))
    ]
    texts = (*sorted(own), TEXTS / f"{name}.txt")
    found = tuple(text for text in texts if text.is_file())
    # Some write a sentence, or the text itself, where a name is asked for.
    licence = said[0].partition("\n")[0] if said else ""
    return Work(name, one.version, licence if len(licence) < 60 else "", found)


def told_of(one: metadata.Distribution, field: str) -> list[str]:
    """What its metadata has in a field, which may stand several times."""
    return one.metadata.get_all(field) or []


def packages_of(files: Iterable[Path]) -> set[str]:
    """Debian's packages that the files belong to. Raises Unlicensed for a file of nobody's."""
    packages = set()
    for file in sorted(files):
        # A package may have listed it from before /lib became /usr/lib, or the other way round.
        ways = {str(file), str(file.resolve())}
        ways |= {way.removeprefix("/usr") for way in ways} | {f"/usr{way}" for way in ways}
        command = ["dpkg-query", "--search", *sorted(ways)]
        try:
            done = subprocess.run(command, capture_output=True, text=True, check=False)
        except FileNotFoundError:
            done = None
        if done is None or not done.stdout:
            raise Unlicensed(f"Nobody knows where {file} comes from, or under which licence.")
        packages.add(done.stdout.partition(":")[0])
    return packages


def of_package(name: str) -> Work:
    """By the copyright file that each package of Debian has."""
    command = ["dpkg-query", "--show", "--showformat=${Version}", name]
    told = subprocess.run(command, capture_output=True, text=True, check=False)
    text = _document(name)
    version = told.stdout.partition("\n")[0]
    return Work(name, version, "", (text,) if text.is_file() else ())


def _document(package: str) -> Path:
    return DOCUMENTS / package / "copyright"


def common_texts(works: Sequence[Work]) -> list[Path]:
    """The licences that Debian's packages name instead of holding."""
    named = set()
    for work in works:
        for text in work.texts:
            if text.is_relative_to(DOCUMENTS):
                named |= set(_COMMON_NAME.findall(text.read_text("utf-8", "replace")))
    return sorted(text for name in named if (text := COMMON / name).is_file())


def told(work: Work) -> str:
    """Its file: what it is, then every text."""
    head = " ".join(word for word in (work.name, work.version) if word)
    licence = f"Licence: {work.licence}\n" if work.licence else ""
    texts = [text.read_text("utf-8", "replace").strip("\n") for text in work.texts]
    rule = "\n\n" + "-" * 72 + "\n\n"
    return f"{head}\n{licence}" + "".join(rule + text for text in texts) + "\n"


def contents(works: Sequence[Work]) -> str:
    """The page that names them all."""
    rows = [f"{work.name:<26} {work.version:<24} {work.licence}".rstrip() for work in works]
    return (
        "Glimmer is under the MIT licence (Glimmer.txt). It brings along the work of others, each\n"
        "under terms of its own, in the file of its name here:\n\n" + "\n".join(rows) + "\n"
    )
