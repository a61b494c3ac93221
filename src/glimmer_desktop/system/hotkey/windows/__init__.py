"""Chords on Windows. Written from its documentation, and not yet run there."""
