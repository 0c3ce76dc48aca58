package org.daybook.teamwork;

import java.util.Set;
import org.daybook.site.OpenSite;

/// A note for the team, for tests of other rooms.
public final class SomeNote {
    private SomeNote() {}

    /// Writes one that everybody may read.
    public static void write(OpenSite house, String words) {
        house.teamNotes().write(new NewNote(words, Set.of()));
    }
}
