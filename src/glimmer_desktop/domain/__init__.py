"""What is true: moments, words, rhythm and queries. Standard library only, no I/O, no clock."""
