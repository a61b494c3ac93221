"""The window that asks whether everything is to be erased."""
