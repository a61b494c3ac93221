"""Chords on macOS. Written from its documentation, and not yet run there."""
