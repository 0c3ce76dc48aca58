package org.daybook.papers;

import java.time.LocalDate;
import java.util.List;
import org.daybook.cases.CaseRelation;

/// Her papers, as whoever sits with her may see them.
///
/// @param tie    how she who looks stands to her case file; without a tie there are no papers to see
/// @param papers newest first
/// @param room   how much is kept at the whole site
/// @param on     the site's date
public record Shelf(CaseRelation tie, List<KeptPaper> papers, Room room, LocalDate on) {
    public Shelf {
        papers = List.copyOf(papers);
    }

    /// How much is kept at the whole site, in bytes.
    ///
    /// @param used by all papers
    /// @param most that may be
    public record Room(long used, long most) {}
}
