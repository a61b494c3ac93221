"""Which language is spoken: the one chosen, else the nearest to what the desktop speaks."""

from __future__ import annotations

import pytest

from glimmer_desktop.settings.languages import file_name, spoken, wanted_by
from glimmer_desktop.settings.schema import LANGUAGE_NAMES, LanguageChoice

SYSTEM = LanguageChoice.SYSTEM


@pytest.mark.parametrize(
    ("wanted", "heard"),
    [
        ([], "en"),
        (["C"], "en"),
        (["es_MX.UTF-8"], "es"),
        (["pt-BR"], "pt-br"),
        (["pt-PT", "en"], "pt-br"),
        (["nl", "fr-CA"], "fr"),
        (["nl_NL"], "en"),
        (["de_AT@euro"], "de"),
        (["en-GB", "es"], "en"),
    ],
)
def test_the_nearest_that_comes_with_it(wanted: list[str], heard: str) -> None:
    assert spoken(SYSTEM, wanted) == heard


def test_what_is_chosen_is_spoken_whatever_the_desktop_does() -> None:
    assert spoken(LanguageChoice.JAPANESE, ["es"]) is LanguageChoice.JAPANESE


def test_each_is_named_and_has_its_files() -> None:
    assert {*LANGUAGE_NAMES, SYSTEM} == set(LanguageChoice)
    assert file_name(LanguageChoice.PORTUGUESE) == "pt_BR"
    assert file_name(LanguageChoice.ARABIC) == "ar"


@pytest.mark.parametrize(
    ("environ", "wanted"),
    [
        ({}, []),
        ({"LANG": "C.UTF-8", "LANGUAGE": "es"}, []),
        ({"LANG": "de_DE.UTF-8"}, ["de_DE.UTF-8"]),
        ({"LANG": "de_DE", "LC_MESSAGES": "fr_FR"}, ["fr_FR"]),
        ({"LANG": "de_DE", "LANGUAGE": "pl:fr"}, ["pl", "fr", "de_DE"]),
        ({"LANG": "de_DE", "LC_ALL": "POSIX"}, []),
    ],
)
def test_what_a_posix_system_says(environ: dict[str, str], wanted: list[str]) -> None:
    assert wanted_by(environ) == wanted
