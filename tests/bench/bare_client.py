"""The least that asks a running program for something: a socket, a line, an answer."""

import socket
import sys

with socket.socket(socket.AF_UNIX) as server:
    server.connect(sys.argv[1])
    server.sendall(b"show\n")
    server.recv(1 << 10)
