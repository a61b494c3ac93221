"""The invitation card and the pause."""
