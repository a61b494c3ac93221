#!/bin/sh
# In a Debian with nothing else on it, as root: install the package given, try it, remove it, and
# compare the files. Whatever fails ends it with the line that says what was tried.
set -eu
deb=$1
package=$(dpkg-deb --field "$deb" Package)
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8
unset DISPLAY WAYLAND_DISPLAY || true

say() { printf '%s\n' "$*"; }

# Every file but what the package system keeps of its own work and what lives in memory.
files() {
    find / -xdev \( -path /proc -o -path /sys -o -path /dev -o -path /run -o -path /tmp \
        -o -path /var/lib/dpkg -o -path /var/lib/apt -o -path /var/cache -o -path /var/log \
        -o -path /srv/try -o -path /root -o -path /home/person \) -prune -o -print | LC_ALL=C sort
}

apt-get install -qq --no-install-recommends apt-utils >/dev/null 2>&1 || true
useradd --create-home person
runtime=/run/user/$(id -u person)
install -d -m 700 -o person "$runtime"
files >/srv/try/before

say "Installing with what it depends on"
apt-get install -qq --no-install-recommends "$deb" >/srv/try/install.log 2>&1 || { cat /srv/try/install.log; exit 1; }
say "$(dpkg-query --show --showformat='${Package} ${Version}: ${Installed-Size} KiB' "$package")"
test "$(glimmer --version)" = "glimmer $(dpkg-query --show --showformat='${Version}' "$package" | sed 's/-[^-]*$//')"
dpkg --verify "$package"

say "Every library is found"
find /usr/lib/glimmer -name '*.so*' -type f -o -path /usr/lib/glimmer/glimmer | while read -r file; do
    LD_LIBRARY_PATH=/usr/lib/glimmer/_internal ldd "$file" 2>/dev/null | grep 'not found' | sed "s|^|$file:|"
done | grep -v 'libcups.so' >/srv/try/missing || true
if [ -s /srv/try/missing ]; then cat /srv/try/missing; exit 1; fi

# As a login leaves it to a person, who is told what Qt says on stderr only if it ends badly.
as_person() {
    su person -c "XDG_RUNTIME_DIR=$runtime $*" 2>/srv/try/stderr || { cat /srv/try/stderr; exit 1; }
}

say "Without a screen"
as_person 'QT_QPA_PLATFORM=offscreen glimmer --smoke'
as_person 'glimmer note "light on the stairs"' >/dev/null

say "On a screen"
apt-get install -qq --no-install-recommends xvfb xauth >/dev/null 2>&1
as_person 'xvfb-run -a glimmer --smoke'

say "Removing"
apt-get purge -qq "$package" >/dev/null 2>&1
left=$(find / -xdev \( -path /proc -o -path /sys -o -path /run -o -path /srv/try \) -prune -o -iname '*glimmer*' -print | grep -v '^/home/person/' || true)
if [ -n "$left" ]; then say "Left behind:"; say "$left"; exit 1; fi
test -s /home/person/.local/share/glimmer/glimmer.db
apt-get purge -qq xvfb xauth >/dev/null 2>&1
apt-get autoremove -qq --purge >/dev/null 2>&1
files >/srv/try/after
if ! diff /srv/try/before /srv/try/after >/srv/try/difference; then
    say "Not as it was before:"
    cat /srv/try/difference
    exit 1
fi
say "As it was before, but for what was noted"
