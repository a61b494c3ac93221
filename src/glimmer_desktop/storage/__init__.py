"""Where moments are kept: SQLAlchemy Core over SQLite, behind the ports."""
