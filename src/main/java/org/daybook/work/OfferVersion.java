package org.daybook.work;

import java.time.LocalDate;
import java.util.Optional;

/// What was said about an offer, as it is stored.
///
/// @param id        the offer
/// @param hers      her answer, whether it still counts or not
/// @param interview the interview
/// @param companys  the company's answer
public record OfferVersion(OfferId id, Optional<Hers> hers, Optional<JobOffer.Interview> interview,
        Optional<Companys> companys) {
    /// Her answer.
    ///
    /// @param on     when it was written
    /// @param number its place in the order of everything written; empty in an old database
    public record Hers(OfferAnswer answer, LocalDate on, Optional<Long> number) {}

    /// The company's answer.
    ///
    /// @param on when it was written
    public record Companys(CompanyAnswer answer, LocalDate on) {}

    /// Checks whether nothing was said yet.
    boolean isUnanswered() {
        return hers.isEmpty() && interview.isEmpty() && companys.isEmpty();
    }
}
