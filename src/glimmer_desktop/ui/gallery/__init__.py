"""The main window: kept moments, shown and found."""
