"""Making pictures of unknown origin safe to keep, in a process of their own."""

from glimmer_desktop.system.imaging.reader import ChildPhotoReader

__all__ = ["ChildPhotoReader"]
