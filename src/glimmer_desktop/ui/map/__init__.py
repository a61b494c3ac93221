"""My map: each face in a person's own words, and beside it what the moments say."""
