"""Glimmer Desktop: a quiet companion for noticing glimmers."""

__version__ = "0.1.0"
