package org.daybook.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Problem;

/// The data of a paper that she asks to be kept.
///
/// @param kind    its kind
/// @param title   in her own words
/// @param datedOn the date on it
/// @param asked   whether she herself asks for it
public record NewPaper(Optional<PaperKind> kind, Optional<String> title, Optional<LocalDate> datedOn, Asked asked) {
    /// The maximum length of a title, in characters.
    static final int LONGEST_TITLE = 120;

    /// Whether she herself asks for it: nobody keeps a paper of hers because it seems useful.
    public enum Asked {
        YES,
        NOT_YET
    }

    /// Returns what must be corrected.
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
