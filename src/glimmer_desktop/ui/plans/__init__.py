"""What I can count on: plans, and the glimmers that they may come from."""
