package org.daybook.reports;

import java.util.List;
import java.util.Optional;
import org.daybook.base.Period;
import org.daybook.reports.narrative.Hit;
import org.daybook.reports.narrative.Narrative;

/// The text of a report as shown on the screen.
///
/// @param period   the period of the report
/// @param text    the last version
/// @param initials the initials of its author; empty if there is none
/// @param lines   the phrases in it that might identify a woman
/// @param reading the state of the second reading
/// @param rights  what the user may do
record NarrativePage(Period period, Narrative text, Optional<String> initials, List<Line> lines, Reading reading,
        Rights rights) {
    NarrativePage {
        lines = List.copyOf(lines);
    }

    /// A finding, and the reason for keeping it, if it is kept.
    record Line(Hit hit, Optional<KeptBecause> kept) {}

    /// What the user may do.
    enum Rights {
        /// Read only: the report is final, or the worker's role does not write it.
        READ,
        /// Write, and read what a colleague wrote.
        WRITE
    }

    /// The state of the second reading of the last version.
    sealed interface Reading {
        /// No second reading was requested.
        record NotAsked() implements Reading {}

        /// A second reading was requested and has not been done.
        ///
        /// @param byHer whether the user is the author and so cannot be the second reader
        record Asked(boolean byHer) implements Reading {}

        /// A second person has read it.
        ///
        /// @param initials her initials
        /// @param verdict  her verdict
        record Done(String initials, Verdict verdict) implements Reading {}
    }

    /// A second reader's verdict.
    enum Verdict {
        MAY_LEAVE, TO_CHANGE
    }

    /// Returns the number of findings that are neither changed nor kept.
    long open() {
        return lines.stream().filter(line -> line.kept().isEmpty()).count();
    }
}
