"""Moments taken along: in a file or a folder that other programs read, or Glimmer again."""
