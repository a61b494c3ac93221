"""One owner for a profile, and how everybody else asks it: a lock, a socket, plain JSON lines."""
