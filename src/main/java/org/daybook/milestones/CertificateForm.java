package org.daybook.milestones;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.base.Problem;

/// What is typed for one certificate; none of it is stored.
///
/// @param words    what stands on it
/// @param course   the sessions it is about; empty where nothing is said about any
/// @param shown    what is told of them
/// @param language in which language
public record CertificateForm(Words words, Optional<AttendedCourse.Which> course, Set<Shown> shown, Locale language) {
    /// The longest line, in characters: one line is one line.
    public static final int LONGEST = 60;

    public CertificateForm {
        shown = Set.copyOf(shown);
    }

    /// What may be told of the sessions.
    public enum Shown {
        DAYS,
        HOURS
    }

    /// What stands on it.
    ///
    /// @param name  hers, as she wants it
    /// @param title what she took part in, as she wants it called
    /// @param head  on top; may be left out
    /// @param signs who signs; may be left out
    public record Words(String name, String title, String head, String signs) {
        public Words {
            name = name.strip();
            title = title.strip();
            head = head.strip();
            signs = signs.strip();
        }
    }

    /// What should be looked at again; empty when all is well.
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
