package org.daybook.work;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.daybook.base.ParticipantId;

/// An opening that was offered to her.
///
/// @param id        which
/// @param her       to whom
/// @param what      what was offered
/// @param on        when it was offered
/// @param hers      what she said; empty while she has not, and where she said no to companies since a yes
/// @param interview when it is or was; empty while there is none
/// @param companys  what the company said; empty while it has not
public record JobOffer(OfferId id, ParticipantId her, What what, LocalDate on, Optional<OfferAnswer> hers,
        Optional<Interview> interview, Optional<CompanyAnswer> companys) {
    /// What is offered.
    ///
    /// @param opening which
    /// @param title   what the work is called
    /// @param company where
    /// @param at      what the company is called
    public record What(OpeningId opening, String title, CompanyId company, String at) {}

    /// A talk at the company.
    ///
    /// @param at      when, at the site
    /// @param outcome whether it took place; empty while nobody said
    public record Interview(LocalDateTime at, Optional<InterviewOutcome> outcome) {
        /// Whether it is still to come, or nobody said how it went.
        boolean isOpen() {
            return outcome.isEmpty();
        }
    }

    /// Whether it is neither declined by her nor answered by the company.
    boolean isOpen() {
        return companys.isEmpty() && !isDeclined();
    }

    /// Whether she agreed, so that the company may know of her.
    boolean isAgreed() {
        return hers.filter(said -> said == OfferAnswer.YES).isPresent();
    }

    /// Whether she said yes and the company did not say no since.
    boolean isStanding() {
        return isAgreed() && companys.filter(said -> said != CompanyAnswer.YES).isEmpty();
    }

    private boolean isDeclined() {
        return hers.filter(said -> said == OfferAnswer.NO).isPresent();
    }

    /// Whether of these, all of one opening, she declined one and said yes to none that was offered since.
    static boolean areDeclined(Collection<JobOffer> hers) {
        return hers.stream().filter(one -> one.isDeclined() || one.isStanding())
                .max(Comparator.comparing(JobOffer::on).thenComparing(one -> one.id().value()))
                .filter(JobOffer::isDeclined).isPresent();
    }

    /// Whether the company learned of her.
    boolean isKnownToCompany() {
        return interview.isPresent() || companys.isPresent();
    }
}
