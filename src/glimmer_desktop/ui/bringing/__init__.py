"""Bringing in a folder of pictures."""
