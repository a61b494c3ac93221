"""What is declared of the settings."""

from __future__ import annotations

from glimmer_desktop.settings.schema import Settings, declarations, has_say


def test_the_day_of_the_week_has_a_say_only_where_there_is_a_week_at_all() -> None:
    def says(**chosen: bool) -> bool:
        return has_say(Settings(**chosen), "look_back_day")

    assert says(gratitude=True, weekly_look_back=True)
    assert not says(gratitude=True, weekly_look_back=False)
    assert not says(gratitude=False, weekly_look_back=True)


def test_hard_ones_can_be_left_out_of_the_week_where_nothing_else_comes_up() -> None:
    assert has_say(Settings(resurface=False, gratitude=True), "resurface_hard")


def test_whatever_a_setting_hangs_on_is_there() -> None:
    for about in declarations().values():
        if about.only_with is not None:
            other, value = about.only_with
            assert type(getattr(Settings(), other)) is type(value)
