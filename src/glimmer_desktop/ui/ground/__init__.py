"""Ground me: what was kept close, large, one at a time, for when it is hard."""
