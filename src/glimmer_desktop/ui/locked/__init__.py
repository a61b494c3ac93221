"""What stands where the journal's windows were, while it is locked."""
