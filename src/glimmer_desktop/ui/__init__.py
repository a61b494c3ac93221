"""What is seen: windows, and the presenters that decide for them."""

from glimmer_desktop.ui.lasting_none import make_none_last

make_none_last()
