package org.daybook.reports;

import java.util.List;
import java.util.Optional;
import org.daybook.base.Period;
import org.daybook.reports.narrative.Hit;
import org.daybook.reports.narrative.Narrative;

/// The text of a report as the screen shows it.
///
/// @param period  of which report
/// @param text    the last version
/// @param initials who wrote it; empty while nobody did
/// @param lines   what may give a woman away in it
/// @param reading how far a second person is
/// @param rights  what she who looks may do
record NarrativePage(Period period, Narrative text, Optional<String> initials, List<Line> lines, Reading reading,
        Rights rights) {
    NarrativePage {
        lines = List.copyOf(lines);
    }

    /// Something found, and why it is kept, if it is.
    record Line(Hit hit, Optional<KeptBecause> kept) {}

    /// What she who looks may do.
    enum Rights {
        /// It is final, or her role does not write it.
        READ,
        /// She may write, and read what a colleague wrote.
        WRITE
    }

    /// How far a second person is with the last version.
    sealed interface Reading {
        /// Nobody was asked.
        record NotAsked() implements Reading {}

        /// Somebody was asked, and nobody read it yet.
        ///
        /// @param byHer whether she who looks wrote it, and so cannot be the second
        record Asked(boolean byHer) implements Reading {}

        /// Somebody read it.
        ///
        /// @param initials who
        /// @param verdict  what she said
        record Done(String initials, Verdict verdict) implements Reading {}
    }

    /// What a second person says.
    enum Verdict {
        MAY_LEAVE, TO_CHANGE
    }

    /// How many things are neither changed nor kept.
    long open() {
        return lines.stream().filter(line -> line.kept().isEmpty()).count();
    }
}
