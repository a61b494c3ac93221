from __future__ import annotations

from pathlib import Path

from glimmer_desktop.core.wording import Wording
from glimmer_desktop.services.preferences import Preferences
from glimmer_desktop.settings.schema import LanguageChoice
from glimmer_desktop.system.paths import find_resources


def test_the_words_are_those_of_the_language(tmp_path: Path) -> None:
    words = tmp_path / "resources" / "words"
    words.mkdir(parents=True)
    english = find_resources() / "words" / "en.toml"
    (words / "en.toml").write_text(english.read_text(encoding="utf-8"), encoding="utf-8")
    (words / "es.toml").write_text('[lines]\nempty_gallery = "Aún nada, y sin prisa."\n')
    preferences = Preferences(tmp_path / "settings.toml")
    wording = Wording(tmp_path / "resources", tmp_path / "words.toml", lambda: preferences)
    preferences.change({"language": LanguageChoice.SPANISH})
    assert wording.vocabulary.lines["empty_gallery"] == "Aún nada, y sin prisa."
    assert wording.vocabulary.lines["welcome_back"] == "Welcome. Here's where things were."
    preferences.change({"language": LanguageChoice.ENGLISH})
    wording.forget()
    assert wording.vocabulary.lines["empty_gallery"] == "Nothing here yet, and no hurry."
