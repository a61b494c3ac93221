"""A recovery code is written down by hand, so a slip of the hand is told."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from glimmer_desktop.domain.recovery_code import BITS, is_meant, read, written

numbers = st.integers(0, (1 << BITS) - 1)
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


@given(numbers)
def test_what_was_written_is_read(number: int) -> None:
    code = written(number)
    assert len(code) == 34
    assert read(code) == number
    assert read(f"  {code.lower().replace('-', ' ')}\n") == number
    assert is_meant(code)


def test_a_letter_that_looks_like_a_digit_is_one() -> None:
    code = written(1 << 20 | 1)
    assert read(code.replace("0", "O").replace("1", "l")) == 1 << 20 | 1


@given(numbers, st.integers(0, 27), st.sampled_from(ALPHABET))
def test_one_wrong_letter_is_a_slip(number: int, at: int, letter: str) -> None:
    letters = list(written(number).replace("-", ""))
    assume(letters[at] != letter)
    letters[at] = letter
    with pytest.raises(ValueError, match="slip"):
        read("".join(letters))


@given(numbers.filter(bool), st.data())
def test_two_letters_that_changed_places_are_a_slip(number: int, data: st.DataObject) -> None:
    letters = list(written(number).replace("-", ""))
    at = data.draw(st.sampled_from([at for at in range(27) if letters[at] != letters[at + 1]]))
    letters[at], letters[at + 1] = letters[at + 1], letters[at]
    with pytest.raises(ValueError, match="slip"):
        read("".join(letters))


@given(st.text())
def test_anything_else_is_none(text: str) -> None:
    with suppress(ValueError):
        assert written(read(text))  # whatever is read can be written again


@pytest.mark.parametrize("typed", ["correct horse battery", "", "X", "Tea in the garden at 4 pm"])
def test_a_passphrase_is_not_taken_for_a_code(typed: str) -> None:
    assert not is_meant(typed)
