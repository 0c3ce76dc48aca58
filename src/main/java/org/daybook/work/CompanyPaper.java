package org.daybook.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.participants.CardNumber;

/// A paper for a company, ready to be viewed, printed or saved: a heading, lines, and a sender that does not reveal what kind
/// of place this is. Lives as long as the screen on which it was requested.
///
/// @param kind     the kind of paper
/// @param heading  at the top: her name as she wants it, or the subject of the paper
/// @param lines    its lines, from top to bottom
/// @param sender   at the foot; may be empty
/// @param on       the day on which it is made
/// @param language its language
record CompanyPaper(Kind kind, String heading, List<Line> lines, String sender, LocalDate on, Locale language) {
    CompanyPaper {
        lines = List.copyOf(lines);
    }

    /// The kind of a paper for a company.
    enum Kind {
        CV,
        OPENING,
        PLACEMENT
    }

    /// One labelled value.
    ///
    /// @param label the label
    /// @param value the value
    record Line(String label, String value) {}

    /// Returns every text on it.
    private Stream<String> words() {
        return Stream.concat(Stream.of(heading, sender), lines.stream().flatMap(line -> Stream.of(line.label(),
                line.value())));
    }

    /// Returns the first of some words on it; empty if there is none.
    Optional<String> holds(ForbiddenWords forbidden) {
        return words().flatMap(text -> forbidden.in(text).stream()).findFirst();
    }

    /// Checks whether this code appears on it.
    boolean shows(String code) {
        return words().anyMatch(text -> isShownIn(text, code));
    }

    /// Checks whether a card number appears on it, whoever has that card and however it is written.
    boolean showsCard() {
        return words().anyMatch(CardNumber::isIn);
    }

    /// Checks whether a code appears in a text as a separate word.
    static boolean isShownIn(String text, String code) {
        return Stream.of(text.split("[^\\p{L}\\p{Nd}-]+")).anyMatch(code::equalsIgnoreCase);
    }

    /// Returns the name of its file, without extension: only its kind and the day.
    String fileName() {
        return WorkCodes.of(kind) + "-" + on;
    }
}
