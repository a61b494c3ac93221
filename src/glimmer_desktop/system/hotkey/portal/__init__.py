"""Chords from anywhere where the desktop gives them out itself: the GlobalShortcuts portal."""
