"""One page for a session with somebody: what was noted between two days, names as letters."""
