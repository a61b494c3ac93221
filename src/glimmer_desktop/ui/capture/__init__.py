"""Noting a moment."""
