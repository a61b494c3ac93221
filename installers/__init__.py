"""What people are given: packages of the frozen folder, each as its system expects it.

`python3 dev.py build --installer` makes them, into `dist`:

    facts.py     names, version and date, each from the one place where it stands
    shared.py    what menus, software centres and `man` read, drawn and written anew
    tree.py      the frozen folder with all of that below one prefix; what the next three hold
    deb.py       for Debian and its kin          archive.py   a tar.xz for every Linux
    appdir.py    ready for AppImage              flatpak.py, inno.py   manifest and script
    place.py     the same below a folder of one's own (`--install-to`)
    licences.py  whose work comes along, and under which terms; called while it is frozen
    release.py   tries the .deb on a Debian with nothing else on it (`dev.py release`)

Templates are in `templates/`, licence texts that no package brings in `texts/`.
"""
