"""The window that puts a passphrase over the journal, changes it, and takes it off again."""
