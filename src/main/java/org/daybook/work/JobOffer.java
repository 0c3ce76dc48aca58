package org.daybook.work;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.daybook.base.ParticipantId;

/// An opening that was offered to her.
///
/// @param id        its identity
/// @param her       the woman
/// @param what      what was offered
/// @param on        when it was offered
/// @param hers      her answer; empty before she gave one, or if she refused companies after a yes
/// @param interview when it is or was; empty if there is none
/// @param companys  the company's answer; empty before it gave one
public record JobOffer(OfferId id, ParticipantId her, What what, LocalDate on, Optional<OfferAnswer> hers,
        Optional<Interview> interview, Optional<CompanyAnswer> companys) {
    /// What is offered.
    ///
    /// @param opening its identity
    /// @param title   the title of the work
    /// @param company the company
    /// @param at      the name of the company
    public record What(OpeningId opening, String title, CompanyId company, String at) {}

    /// An interview at the company.
    ///
    /// @param at      when, in the site's local time
    /// @param outcome whether it took place; empty if not recorded
    public record Interview(LocalDateTime at, Optional<InterviewOutcome> outcome) {
        /// Checks whether it is in the future, or its outcome is not recorded.
        boolean isOpen() {
            return outcome.isEmpty();
        }
    }

    /// Checks whether it is neither declined by her nor answered by the company.
    boolean isOpen() {
        return companys.isEmpty() && !isDeclined();
    }

    /// Checks whether she agreed, so that the company may know of her.
    boolean isAgreed() {
        return hers.filter(said -> said == OfferAnswer.YES).isPresent();
    }

    /// Checks whether she said yes and the company has not said no since.
    boolean isStanding() {
        return isAgreed() && companys.filter(said -> said != CompanyAnswer.YES).isEmpty();
    }

    /// Checks whether she is expected at an interview, or its outcome is still to be recorded. Once the company said yes, a
    /// past interview no longer matters.
    boolean isInterviewDue(LocalDate today) {
        return isStanding() && interview.filter(Interview::isOpen)
                .filter(one -> companys.isEmpty() || !one.at().toLocalDate().isBefore(today)).isPresent();
    }

    private boolean isDeclined() {
        return hers.filter(said -> said == OfferAnswer.NO).isPresent();
    }

    /// Checks whether, of these offers of one opening, she declined one and accepted none that was made since.
    static boolean areDeclined(Collection<JobOffer> hers) {
        return hers.stream().filter(one -> one.isDeclined() || one.isStanding())
                .max(Comparator.comparing(JobOffer::on).thenComparing(one -> one.id().value()))
                .filter(JobOffer::isDeclined).isPresent();
    }

    /// Checks whether the company learned of her.
    boolean isKnownToCompany() {
        return interview.isPresent() || companys.isPresent();
    }
}
