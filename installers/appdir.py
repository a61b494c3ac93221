"""An AppDir, from which appimagetool makes an AppImage (docs.appimage.org, "AppDir specification").

appimagetool itself fetches its runtime from the network, so it is left to whoever publishes one.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from installers.facts import APPLICATION, TEMPLATES, Facts
from installers.tree import put_tree, settle

_TOP = "usr/share"


def make_appdir(frozen: Path, out: Path, facts: Facts) -> Path:
    """`Glimmer.AppDir` in `out`, in place of an earlier one. Raises OSError, Unlicensed."""
    appdir = out / "Glimmer.AppDir"
    shutil.rmtree(appdir, ignore_errors=True)
    put_tree(frozen, appdir / "usr", facts)
    icons = appdir / _TOP / "icons" / "hicolor"
    (appdir / f"{APPLICATION}.desktop").symlink_to(f"{_TOP}/applications/{APPLICATION}.desktop")
    (appdir / f"{APPLICATION}.svg").symlink_to(
        f"{_TOP}/icons/hicolor/scalable/apps/{APPLICATION}.svg"
    )
    shutil.copyfile(icons / "256x256" / "apps" / f"{APPLICATION}.png", appdir / ".DirIcon")
    # Where AppImage's tools look for it, beside the place that the specification has.
    metainfo = appdir / _TOP / "metainfo"
    (metainfo / f"{APPLICATION}.appdata.xml").symlink_to(f"{APPLICATION}.metainfo.xml")
    shutil.copyfile(TEMPLATES / "AppRun", appdir / "AppRun")
    settle(appdir, facts.seconds)
    return appdir
