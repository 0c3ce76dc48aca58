package org.daybook.consents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Problem;

/// A wish to act without her yes, as typed; the written reason is passed along with it.
///
/// @param purpose      what is overridden
/// @param ground       why
/// @param organisation the organisation that is given information, for a referral
public record Overridden(Purpose purpose, LegalBasis ground, Optional<String> organisation) {
    /// Normalises the organisation's name.
    public Overridden {
        organisation = organisation.map(Sharing::tidy).filter(name -> !name.isEmpty());
    }

    /// Returns what is missing; empty if nothing is.
    public List<Problem> problems() {
        var found = new ArrayList<Problem>();
        if (purpose == Purpose.REFERRAL && organisation.isEmpty()) {
            found.add(new Problem("organisation", "consents.problem.organisation"));
        }
        organisation.stream().flatMap(name -> Sharing.problems(name, Sharing.LONGEST, "organisation"))
                .forEach(found::add);
        return found;
    }
}
