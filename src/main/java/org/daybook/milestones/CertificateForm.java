package org.daybook.milestones;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.base.Problem;

/// The typed data of one certificate; none of it is stored.
///
/// @param words    the text on it
/// @param course   the sessions it is about; empty if none are mentioned
/// @param shown    what is shown about them
/// @param language its language
public record CertificateForm(Words words, Optional<AttendedCourse.Which> course, Set<Shown> shown, Locale language) {
    /// The maximum length of a line, in characters: lines are not wrapped.
    public static final int LONGEST = 60;

    public CertificateForm {
        shown = Set.copyOf(shown);
    }

    /// What may be shown about the sessions.
    public enum Shown {
        DAYS,
        HOURS
    }

    /// The text on it.
    ///
    /// @param name  her name, as she wants it
    /// @param title what she took part in, as she wants it named
    /// @param head  the heading; may be empty
    /// @param signs who signs; may be empty
    public record Words(String name, String title, String head, String signs) {
        public Words {
            name = name.strip();
            title = title.strip();
            head = head.strip();
            signs = signs.strip();
        }
    }

    /// Returns what must be corrected; empty if everything is valid.
    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (words.name().isEmpty()) {
            problems.add(new Problem("name", "milestones.problem.her-name"));
        }
        if (words.title().isEmpty()) {
            problems.add(new Problem("title", "milestones.problem.title"));
        }
        Map.of("name", words.name(), "title", words.title(), "head", words.head(), "signs", words.signs())
                .forEach((field, typed) -> {
                    if (typed.codePointCount(0, typed.length()) > LONGEST) {
                        problems.add(new Problem(field, "milestones.problem.long-line"));
                    }
                });
        return List.copyOf(problems);
    }
}
