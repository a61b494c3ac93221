from __future__ import annotations

from glimmer_desktop.ui.gallery.recent import Recent


def test_the_least_recently_used_goes_first() -> None:
    recent: Recent[str, str] = Recent(2)
    recent.put("a", "A")
    recent.put("b", "B")
    assert recent.get("a") == "A"
    assert recent.put("c", "C") == ["B"]
    assert recent.get("b") is None
    assert list(recent) == ["a", "c"]


def test_weights_are_counted_and_given_back() -> None:
    recent: Recent[str, bytes] = Recent(10, len)
    recent.put("a", b"12345")
    recent.put("a", b"1234")
    recent.put("b", b"123456")
    assert (len(recent), recent.weight) == (2, 10)
    recent.put("c", b"1")
    assert ("a" in recent, recent.weight) == (False, 7)
    recent.forget("b")
    assert recent.weight == 1
    recent.clear()
    assert (len(recent), recent.weight) == (0, 0)


def test_one_that_is_too_heavy_is_still_held_alone() -> None:
    recent: Recent[str, bytes] = Recent(3, len)
    recent.put("a", b"1")
    recent.put("b", b"12345")
    assert list(recent) == ["b"]
