package org.daybook.consents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Problem;

/// A wish to go on without her yes, as typed; the written reason goes beside it.
///
/// @param purpose      what is overridden
/// @param ground       why
/// @param organisation to whom something is passed on, for a referral
public record Overridden(Purpose purpose, LegalBasis ground, Optional<String> organisation) {
    /// Tidies the organisation's name.
    public Overridden {
        organisation = organisation.map(Sharing::tidy).filter(name -> !name.isEmpty());
    }

    /// What is missing; empty when all is well.
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
