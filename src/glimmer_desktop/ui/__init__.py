"""What is seen: windows, and the presenters that decide for them."""
