"""All that a moment can say beyond its first lines; loaded when it is opened."""
