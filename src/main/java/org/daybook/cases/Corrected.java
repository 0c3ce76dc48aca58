package org.daybook.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Problem;

/// What is typed to correct a contact that is already recorded.
///
/// @param outcome the outcome; empty is a problem
/// @param on      the day; empty is a problem, and so is a day after today
/// @param words   what was done, or left out
/// @param today   the site's date
public record Corrected(Optional<ContactOutcome> outcome, Optional<LocalDate> on, Optional<String> words,
        LocalDate today) {
    /// Returns what should be checked again; empty if there is nothing.
    public List<Problem> problems() {
        var found = new ArrayList<>(new Contact(outcome, words, Optional.empty()).problems());
        if (on.filter(day -> !day.isAfter(today)).isEmpty()) {
            found.add(new Problem("heldOn", "cases.case-contacts.held-on.problem"));
        }
        return found;
    }

    FollowUp.Held held() {
        return new FollowUp.Held(outcome.orElseThrow(), on.orElseThrow(), words);
    }
}
