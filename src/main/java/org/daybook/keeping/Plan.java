package org.daybook.keeping;

import java.nio.file.Path;
import java.util.Optional;

/// Where backups go without being asked each time.
///
/// @param folder    a folder or stick of this computer; empty until one was chosen
/// @param kept      how many stay there, 1 to [#MOST]
/// @param atLeaving whether one is made when the program is closed
public record Plan(Optional<Path> folder, int kept, AtLeaving atLeaving) {
    /// More than this nobody looks through.
    public static final int MOST = 99;
    /// Before anything was chosen: a week of days.
    static final Plan AT_FIRST = new Plan(Optional.empty(), 7, AtLeaving.NO);

    /// Whether a backup is made when the program is closed.
    public enum AtLeaving {
        YES, NO
    }

    /// @throws IllegalArgumentException when fewer than one or more than [#MOST] are to be kept
    public Plan {
        if (kept < 1 || kept > MOST) {
            throw new IllegalArgumentException("1 to 99 are kept");
        }
    }

    /// The same with another folder.
    public Plan in(Path other) {
        return new Plan(Optional.of(other), kept, atLeaving);
    }

    /// The same, keeping another number.
    public Plan keeping(int other) {
        return new Plan(folder, other, atLeaving);
    }

    /// The same, at leaving or not.
    public Plan leaving(AtLeaving other) {
        return new Plan(folder, kept, other);
    }
}
