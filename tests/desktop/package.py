"""The Debian package, in a root of its own: a folder that dpkg takes for a whole system."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from installers.facts import APPLICATION, COMMAND, find_facts

AS_ROOT = () if os.geteuid() == 0 else ("fakeroot", "--")


class Root:
    """Made empty; packages go in and out as they do on a machine."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        kept = folder / "var" / "lib" / "dpkg"
        for name in ("info", "triggers", "updates"):
            (kept / name).mkdir(parents=True)
        (kept / "status").touch()
        self.launcher = folder / "usr" / "bin" / COMMAND
        share = folder / "usr" / "share"
        self.entry = share / "applications" / f"{APPLICATION}.desktop"
        self.env = {
            "PATH": f"{self.launcher.parent}:/usr/bin:/bin",
            "XDG_DATA_DIRS": f"{share}:/usr/share",
        }

    def install(self, deb: Path) -> None:
        self._dpkg("--install", deb)

    def remove(self) -> None:
        self._dpkg("--purge", find_facts().name)

    def files(self) -> set[str]:
        """All but what dpkg keeps of its own work."""
        kept = self.folder / "var" / "lib" / "dpkg"
        own = {self.folder / "var" / "log", kept, *kept.parents}
        found = (path for path in self.folder.rglob("*") if path not in own)
        files = (path for path in found if not path.is_relative_to(kept))
        return {str(path.relative_to(self.folder)) for path in files}

    def _dpkg(self, *words: str | Path) -> None:
        """What it depends on is on the machine around it, of which this root knows nothing."""
        command = [*AS_ROOT, "dpkg", f"--root={self.folder}", f"--log={self.folder}/var/log"]
        forced = ("depends", "script-chrootless", "unsafe-io", "not-root", "bad-path")
        env = {**os.environ, "PATH": f"{os.environ['PATH']}:/usr/sbin:/sbin", "LC_ALL": "C.UTF-8"}
        done = subprocess.run(
            [*command, *(f"--force-{one}" for one in forced), *words],
            env=env,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout
