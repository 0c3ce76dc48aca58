package org.daybook.work;

import java.time.LocalDate;
import org.daybook.base.ParticipantId;
import org.daybook.contact.Advice;
import org.daybook.participants.CardNumber;

/// Something that is due about a woman's work.
///
/// @param her  the woman
/// @param card her card
/// @param on   since when it is due
/// @param what what is due
/// @param call whether to call her now
public record WorkDue(ParticipantId her, CardNumber card, LocalDate on, What what, Advice.Verdict call) {
    /// What is due.
    public sealed interface What {
        /// Somebody should speak with her. The reason is not stored.
        record Speak() implements What {}

        /// She is asked whether she still works.
        record Ask(WorkMark mark) implements What {}

        /// She is asked about her work status, now that her last path has ended.
        record AskLeaving() implements What {}

        /// She is asked about her work status, six months after she left.
        record AskStatus() implements What {}

        /// She does not agree to companies, but is to begin work at one. The company is not named.
        ///
        /// @param begins the first day of that work
        record NotAgreed(LocalDate begins) implements What {}

        /// She has an interview, or its outcome is not recorded. The company is not named.
        record Interview(OfferId offer, JobOffer.Interview when) implements What {}
    }
}
