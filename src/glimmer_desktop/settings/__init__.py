"""What the person chose: one typed declaration each, from which page, file and help derive."""
