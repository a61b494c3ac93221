"""A month or a year to look back on."""
