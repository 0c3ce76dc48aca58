package org.daybook.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Problem;

/// The recipient of a paper, at her request.
///
/// @param who   the kind of person
/// @param words who exactly; required if the kind is not listed
/// @param asked whether she herself asks for it now
public record PaperRecipient(Optional<Who> who, Optional<String> words, NewPaper.Asked asked) {
    static final int LONGEST_WORDS = 120;

    /// The kind of person.
    public enum Who {
        HERSELF,
        LAWYER,
        AUTHORITY,
        OTHER
    }

    /// Returns what must be corrected.
    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (who.isEmpty()) {
            problems.add(new Problem("who", "papers.problem.who"));
        }
        if (who.filter(Who.OTHER::equals).isPresent() && words.isEmpty()) {
            problems.add(new Problem("words", "papers.problem.words"));
        }
        if (words.filter(typed -> typed.codePointCount(0, typed.length()) > LONGEST_WORDS).isPresent()) {
            problems.add(new Problem("words", "papers.problem.too-long"));
        }
        if (asked == NewPaper.Asked.NOT_YET) {
            problems.add(new Problem("handAsked", "papers.problem.asked"));
        }
        return List.copyOf(problems);
    }
}
