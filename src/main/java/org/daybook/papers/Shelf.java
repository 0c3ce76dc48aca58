package org.daybook.papers;

import java.time.LocalDate;
import java.util.List;
import org.daybook.cases.CaseRelation;

/// Her papers, as the user may see them.
///
/// @param tie    the user's relation to her case file; without one, no papers are visible
/// @param papers newest first
/// @param room   how much is stored at the whole site
/// @param on     the site's date
public record Shelf(CaseRelation tie, List<KeptPaper> papers, Room room, LocalDate on) {
    public Shelf {
        papers = List.copyOf(papers);
    }

    /// How much is stored at the whole site, in bytes.
    ///
    /// @param used by all papers
    /// @param most the maximum
    public record Room(long used, long most) {}
}
