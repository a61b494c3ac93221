"""Drift: own moments one at a time over the whole screen, for a rest."""
