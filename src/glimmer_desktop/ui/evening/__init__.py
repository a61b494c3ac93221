"""This evening: one question over the day, its moments beside it, and a page."""
