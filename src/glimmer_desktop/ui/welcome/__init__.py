"""Welcome: three short cards at the very first start, and then never again by themselves."""
