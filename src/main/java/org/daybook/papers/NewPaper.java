package org.daybook.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Problem;

/// What is written down about a paper that she asks to be kept.
///
/// @param kind    what it is
/// @param title   in her own words
/// @param datedOn the date that stands on it
/// @param asked   whether she herself asks for it
public record NewPaper(Optional<PaperKind> kind, Optional<String> title, Optional<LocalDate> datedOn, Asked asked) {
    /// The longest title, in characters.
    static final int LONGEST_TITLE = 120;

    /// Whether she herself asks for it: nobody keeps a paper of hers because it seems useful.
    public enum Asked {
        YES,
        NOT_YET
    }

    /// What should be looked at again.
    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (kind.isEmpty()) {
            problems.add(new Problem("kind", "papers.problem.kind"));
        }
        if (title.filter(words -> words.codePointCount(0, words.length()) > LONGEST_TITLE).isPresent()) {
            problems.add(new Problem("title", "papers.problem.too-long"));
        }
        if (asked == Asked.NOT_YET) {
            problems.add(new Problem("asked", "papers.problem.asked"));
        }
        return List.copyOf(problems);
    }
}
