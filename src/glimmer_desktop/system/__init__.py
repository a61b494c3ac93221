"""The machine: one folder per capability, one file per technique, a null last."""
