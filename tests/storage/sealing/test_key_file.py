"""The key file: who has the passphrase or the code gets the key, and every damage is told."""

from __future__ import annotations

import random
import time
import unicodedata

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bars import Figure
from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.storage.sealing import key_file, keys
from sealed_journal import CODE, PASSPHRASE

anything = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
OTHER_CODE = "H14T-K41G-J3BE-EFZT-V9D8-3J8W-ASVM"
FILE = "glimmer.key"


@pytest.fixture
def key() -> keys.DataKey:
    return key_file.new_key()


@pytest.fixture
def file(key: keys.DataKey) -> key_file.KeyFile:
    return key_file.made(key, PASSPHRASE, CODE)


@anything
@given(st.text(min_size=1, max_size=40))
def test_any_passphrase_opens_and_no_other(passphrase: str) -> None:
    key = key_file.new_key()
    file = key_file.made(key, passphrase, CODE)
    again = key_file.decoded(key_file.encoded(file), FILE)
    assert again == file
    assert key_file.opened(again, passphrase) == key
    with pytest.raises(Known, match=ErrorCode.WRONG_PASSPHRASE):
        key_file.opened(again, passphrase + "x")


def test_letters_composed_otherwise_are_the_same(key: keys.DataKey) -> None:
    file = key_file.made(key, "Überraschung ﬁx", CODE)
    assert key_file.opened(file, unicodedata.normalize("NFD", "Überraschung fix")) == key


def test_the_code_opens_it_however_it_is_typed(file: key_file.KeyFile, key: keys.DataKey) -> None:
    assert key_file.opened(file, CODE) == key
    assert key_file.opened(file, f" {CODE.lower().replace('-', ' ')} ") == key
    with pytest.raises(Known, match=ErrorCode.CODE_MISTYPED):
        key_file.opened(file, CODE[:-1] + "X")
    with pytest.raises(Known, match=ErrorCode.WRONG_PASSPHRASE):
        key_file.opened(file, OTHER_CODE)


def test_a_code_can_be_a_passphrase(key: keys.DataKey) -> None:
    assert key_file.opened(key_file.made(key, OTHER_CODE, CODE), OTHER_CODE) == key


def test_another_passphrase_leaves_the_key_and_the_code(
    file: key_file.KeyFile, key: keys.DataKey
) -> None:
    changed = key_file.with_passphrase(file, key, "another one")
    assert key_file.opened(changed, "another one") == key
    assert key_file.opened(changed, CODE) == key
    with pytest.raises(Known, match=ErrorCode.WRONG_PASSPHRASE):
        key_file.opened(changed, PASSPHRASE)


def test_another_code_leaves_the_passphrase(file: key_file.KeyFile, key: keys.DataKey) -> None:
    changed = key_file.with_code(file, key, OTHER_CODE)
    assert key_file.opened(changed, OTHER_CODE) == key
    assert key_file.opened(changed, PASSPHRASE) == key
    with pytest.raises(Known, match=ErrorCode.WRONG_PASSPHRASE):
        key_file.opened(changed, CODE)


@pytest.mark.bar("B33", part="a damaged key file is told")
def test_a_thousand_flips_are_all_told(file: key_file.KeyFile) -> None:
    chance = random.Random(116)
    written = key_file.encoded(file)
    for _ in range(1000):
        flipped = bytearray(written)
        flipped[chance.randrange(len(written))] ^= 1 << chance.randrange(8)
        with pytest.raises(Known, match=ErrorCode.KEY_FILE_DAMAGED):
            key_file.decoded(bytes(flipped), FILE)


@pytest.mark.parametrize(
    "content",
    [b"", b"{}", b"[]", b"null", b"{" * 90_000, b'{"glimmer-key": 1}', b"\xff", b"[" * 90_000],
)
def test_whatever_else_is_there_is_told(content: bytes) -> None:
    with pytest.raises(Known, match=ErrorCode.KEY_FILE_DAMAGED):
        key_file.decoded(content, FILE)


@pytest.mark.parametrize(
    ("name", "value"),
    [("PASSES", 2), ("PASSES", 4_000_000), ("MEMORY", 1024), ("MEMORY", 1 << 40)],
)
def test_absurd_costs_are_refused_unread(
    monkeypatch: pytest.MonkeyPatch, file: key_file.KeyFile, name: str, value: int
) -> None:
    costs = {"passes": file.stretching.passes, "memory": file.stretching.memory}
    costs[name.lower()] = value
    hostile = key_file.KeyFile(
        file.box,
        key_file.Stretching(file.stretching.salt, **costs),
        file.by_passphrase,
        file.code_salt,
        file.by_code,
    )
    with pytest.raises(Known, match=ErrorCode.KEY_FILE_DAMAGED):
        key_file.decoded(key_file.encoded(hostile), FILE)


def test_a_newer_one_is_left_alone(monkeypatch: pytest.MonkeyPatch, file: key_file.KeyFile) -> None:
    with monkeypatch.context() as newer:
        newer.setattr(key_file, "VERSION", 2)
        written = key_file.encoded(file)
    with pytest.raises(Known, match=ErrorCode.STORE_NEWER):
        key_file.decoded(written, FILE)


def test_it_holds_neither_key_nor_secret_and_shows_none(
    file: key_file.KeyFile, key: keys.DataKey
) -> None:
    written = key_file.encoded(file)
    for secret in (key.secret.hex(), PASSPHRASE, CODE, key_file.box_secret(key).hex()):
        assert secret.encode() not in written
    assert key.secret.hex() not in f"{key!r}{key}"


@pytest.mark.bar("B33", part="what it costs")
def test_for_real_it_costs_what_it_is_to(monkeypatch: pytest.MonkeyPatch, figure: Figure) -> None:
    """B33: 64 MiB and 3 passes or more, 0.3 s of a core; changing it takes at most 2 s."""
    monkeypatch.undo()
    assert key_file.MEMORY >= 64 << 20
    assert key_file.PASSES >= 3
    key = key_file.new_key()
    began = time.process_time()
    file = key_file.made(key, PASSPHRASE, CODE)
    took = time.process_time() - began
    assert 0.1 < took < 2
    assert key_file.opened(key_file.decoded(key_file.encoded(file), FILE), PASSPHRASE) == key
    figure(f"{key_file.MEMORY >> 20} MiB, {key_file.PASSES} passes, {took:.2f} s of a core")


def test_it_is_the_argon2id_of_the_rfc() -> None:
    """Against a value of the reference implementation (argon2-cffi 25.1, 3 passes, 64 KiB)."""
    stretching = key_file.Stretching(bytes(range(16)), 3, 64 << 10)
    expected = "a1dc6a57c61d5fb470584e24085ea3216fd369c61bcd5f845745f9cb0ed02fca"
    assert key_file._stretched("correct horse", stretching).hex() == expected
