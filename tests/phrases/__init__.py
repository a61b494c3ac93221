"""What the app says, looked at word by word: `python tests/check_phrases.py` (a step of dev.py)."""
