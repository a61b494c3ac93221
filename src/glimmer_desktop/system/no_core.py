"""A program that crashes leaves no picture of its memory behind: a person's words would be in it.

Imported on the quickest path: nothing but `sys` and one small module of C.
"""

from __future__ import annotations

import sys

if sys.platform == "win32":

    def leave_no_core() -> None:
        """Windows' own collector of crashes, which can keep memory too, is not called for us.

        What we start inherits it. Written from the documentation; it has not run there.
        """
        import msvcrt

        mode = msvcrt.SEM_FAILCRITICALERRORS | msvcrt.SEM_NOGPFAULTERRORBOX
        msvcrt.SetErrorMode(mode)

else:

    def leave_no_core() -> None:
        """From now on no core file of this process is written, nor of those it starts.

        One byte and not none: a file that small is not begun, and Linux takes it as the sign that
        no collector of crashes (`core_pattern` with a pipe) is called either, which would not care
        for a limit of none. Only the soft limit is changed, so that a browser we open can have its
        own. (What macOS reports of a crash beside it has places in the program, and no memory.)
        """
        import resource

        _, hard = resource.getrlimit(resource.RLIMIT_CORE)
        least = 1 if hard == resource.RLIM_INFINITY else min(1, hard)
        resource.setrlimit(resource.RLIMIT_CORE, (least, hard))
