package org.daybook.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Problem;

/// What is typed to put a contact right that is written down already.
///
/// @param outcome what came of it; empty is a problem
/// @param on      on which day; empty is a problem, and so is a day after today
/// @param words   what was done, or left out
/// @param today   the site's date
public record Corrected(Optional<ContactOutcome> outcome, Optional<LocalDate> on, Optional<String> words,
        LocalDate today) {
    /// What should be looked at again; empty when all is well.
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
