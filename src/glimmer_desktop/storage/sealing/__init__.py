"""A journal under a passphrase: its key, its key file, its box, and the way there and back.

Only `keys` and `places` are loaded while there is no passphrase.
"""
