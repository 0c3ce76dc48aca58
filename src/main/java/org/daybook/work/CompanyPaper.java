package org.daybook.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.participants.CardNumber;

/// A paper for a company, ready to be looked at, printed or written: a heading, lines, and a sender that says nothing of what
/// the place is. Lives as long as the screen on which it was asked for.
///
/// @param kind     what it is
/// @param heading  on top: her name as she wants it, or what the paper is about
/// @param lines    what stands on it, from above
/// @param sender   at the foot; may be empty
/// @param on       the day on which it is made
/// @param language in which language it is
record CompanyPaper(Kind kind, String heading, List<Line> lines, String sender, LocalDate on, Locale language) {
    CompanyPaper {
        lines = List.copyOf(lines);
    }

    /// What a paper for a company is.
    enum Kind {
        CV,
        OPENING,
        PLACEMENT
    }

    /// One thing that is said.
    ///
    /// @param label what it is
    /// @param value what stands there
    record Line(String label, String value) {}

    /// Every word on it.
    private Stream<String> words() {
        return Stream.concat(Stream.of(heading, sender), lines.stream().flatMap(line -> Stream.of(line.label(),
                line.value())));
    }

    /// The first word on it that tells what kind of place it comes from; empty where there is none.
    Optional<String> forbidden() {
        return words().flatMap(text -> ForbiddenWords.OF_PROGRAM.in(text).stream()).findFirst();
    }

    /// Whether one of these codes stands on it.
    boolean shows(String code) {
        return words().anyMatch(text -> isShownIn(text, code));
    }

    /// Whether the number of a card stands on it, whoever has that card and however it is written.
    boolean showsCard() {
        return words().anyMatch(CardNumber::isIn);
    }

    /// Whether a code stands in a text as a word of its own.
    static boolean isShownIn(String text, String code) {
        return Stream.of(text.split("[^\\p{L}\\p{Nd}-]+")).anyMatch(code::equalsIgnoreCase);
    }

    /// Under which name its file is written, without its ending: nothing but what it is and the day.
    String fileName() {
        return WorkCodes.of(kind) + "-" + on;
    }
}
