package org.daybook.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Problem;

/// What is typed after a contact.
///
/// @param outcome the outcome; empty is a problem
/// @param words   what was done, or left out
/// @param nextOn  when the next one is due, if one is planned
public record Contact(Optional<ContactOutcome> outcome, Optional<String> words, Optional<LocalDate> nextOn) {
    /// Returns what should be checked again; empty if there is nothing.
    public List<Problem> problems() {
        return outcome.isEmpty()
                ? List.of(new Problem("outcome", "cases.case-contacts.outcome.missing"))
                : CaseTextLimits.problems("words", words);
    }
}
