package org.daybook.keeping;

import java.nio.file.Path;
import java.util.Optional;

/// Where backups go without asking each time.
///
/// @param folder    a folder or stick of this computer; empty until one is chosen
/// @param kept      the number kept there, 1 to [#MOST]
/// @param atLeaving whether one is made when the program is closed
public record Plan(Optional<Path> folder, int kept, AtLeaving atLeaving) {
    /// More than this nobody would look through.
    public static final int MOST = 99;
    /// The default: a week of daily backups.
    static final Plan AT_FIRST = new Plan(Optional.empty(), 7, AtLeaving.NO);

    /// Whether a backup is made when the program is closed.
    public enum AtLeaving {
        YES, NO
    }

    /// @throws IllegalArgumentException if fewer than one or more than [#MOST] are to be kept
    public Plan {
        if (kept < 1 || kept > MOST) {
            throw new IllegalArgumentException("1 to 99 are kept");
        }
    }

    /// Returns this plan with another folder.
    public Plan in(Path other) {
        return new Plan(Optional.of(other), kept, atLeaving);
    }

    /// Returns this plan with another number to keep.
    public Plan keeping(int other) {
        return new Plan(folder, other, atLeaving);
    }

    /// Returns this plan with or without a backup at closing.
    public Plan leaving(AtLeaving other) {
        return new Plan(folder, kept, other);
    }
}
