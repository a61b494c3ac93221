from __future__ import annotations

from enum import StrEnum

import pytest

from glimmer_desktop.domain.moment import Care, Energy, FeltChange, Source, Strength
from glimmer_desktop.ui.choice_words import choice_name, field_title, yes_name


@pytest.mark.parametrize("choices", [Care, Energy, FeltChange, Source, Strength])
def test_every_choice_has_a_name_of_its_own(choices: type[StrEnum]) -> None:
    names = [choice_name(one) for one in choices]
    assert all(names)
    assert len(set(names)) == len(names)


def test_a_touch_is_two_per_cent() -> None:
    assert choice_name(FeltChange.TOUCH) == "a touch more (2%)"


def test_yes_and_no_are_told_apart() -> None:
    assert yes_name("surprise", True) != yes_name("surprise", False)
    assert yes_name("by_itself", True) == "by itself"
    assert field_title("linked_to") == "What came before"
