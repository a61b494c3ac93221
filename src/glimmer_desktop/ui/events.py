"""Facts that several screens share, in the past tense, with frozen payloads.

Windows emit intents (`keep_requested`), presenters ask services, and what came of it is told
here. Screens are connected in `app` only.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, SignalInstance


class AppEvents(QObject):
    """What has happened. Payload types stand in the comment, since Qt carries plain objects."""

    moment_kept = Signal(object)  # Moment
    moment_changed = Signal(object)  # Moment
    moment_let_go = Signal(object)  # MomentId: it is in the bin
    moment_brought_back = Signal(object)  # Moment: out of the bin
    moments_changed = Signal(int)  # how many at once, changed, let go or brought back: ask anew
    moments_arrived = Signal(int)  # how many: an import or a demo; screens ask anew
    map_written = Signal(object)  # Spot of the person's own map: what stands there is kept
    words_changed = Signal()  # a person's own lists: renamed, hidden, put in order ...
    plans_changed = Signal()  # what they say, their order or their times
    left_alone_changed = Signal()  # something is to be left alone, or may come up again
    seal_changed = Signal()  # the journal has a passphrase now, or none any more
    settings_changed = Signal(object)  # Settings
    keys_changed = Signal()  # what became of a chord, by itself: the desktop answered, or took it
    language_waits = Signal()  # another language is chosen and waits for a field, or no longer does
    pauses_changed = Signal()  # rest begun or ended, a new next invitation
    ways_changed = Signal()  # a tray came or went: what invitations come by may be another
    backup_tried = Signal(object)  # BackupStatus: the daily one was made, or could not be
    theme_changed = Signal(object)  # Theme

    @property
    def of_moments(self) -> tuple[SignalInstance, ...]:
        """Every way in which the moments of the journal become others: after each, whoever shows
        something that was read from many of them asks anew."""
        return (
            *(self.moment_kept, self.moment_changed, self.moment_let_go),
            *(self.moment_brought_back, self.moments_changed, self.moments_arrived),
        )
