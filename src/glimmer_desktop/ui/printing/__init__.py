"""What Qt paints for paper."""
