"""What the services need from storage and from the machine: a module for each thing.

Each Protocol is implemented in one place below (`storage/`, `system/`) and faked in tests; `core`
introduces them. Calls are synchronous; those of the store run on the store thread. What a single
use case needs (a shelter for drafts, a box that is sealed) is declared beside that use case.
"""
