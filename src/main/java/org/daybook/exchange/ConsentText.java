package org.daybook.exchange;

import java.util.HashSet;
import java.util.Set;
import org.daybook.consents.Answer;

/// Texts next to a yes to a consent: another word for yes, a day, or how it was given. Everything else limits it.
final class ConsentText {
    private static final String ANSWER = ImportField.ANSWER.code();
    private static final String GIVEN = ExportWords.code(Answer.GIVEN);

    private final WordTable choices;
    private final Set<String> how = new HashSet<>(WordTable.headings().words("agreed-how"));

    ConsentText(WordTable choices) {
        this.choices = choices;
    }

    /// Checks whether a text with this answer limits it: a yes with a condition is a yes to something else.
    boolean isLimited(String text, String code) {
        if (!code.equals(GIVEN) || choices.whole(ANSWER, text).isPresent()) {
            return false;
        }
        return !WordTable.parts(DoubtfulText.withoutDays(text)).filter(DoubtfulText::says).allMatch(this::agrees);
    }

    private boolean agrees(String part) {
        return choices.code(ANSWER, part).or(() -> choices.near(ANSWER, part)).filter(GIVEN::equals).isPresent()
                || how.contains(FoldedText.of(part));
    }
}
