package org.daybook.work;

import java.time.LocalDate;
import org.daybook.base.ParticipantId;
import org.daybook.contact.Advice;
import org.daybook.participants.CardNumber;

/// Something that is to do about somebody's work.
///
/// @param her  who
/// @param card her card
/// @param on   since when it is due
/// @param what what is to do
/// @param call whether to call her now
public record WorkDue(ParticipantId her, CardNumber card, LocalDate on, What what, Advice.Verdict call) {
    /// What is to do.
    public sealed interface What {
        /// Somebody should speak with her. Why is kept nowhere.
        record Speak() implements What {}

        /// She is asked whether she still works.
        record Ask(WorkMark mark) implements What {}

        /// She is asked how she stands to work, now that the last of her paths ended.
        record AskLeaving() implements What {}

        /// She is asked how she stands to work, six months after she left.
        record AskStatus() implements What {}

        /// She has an interview, or nobody said how it went. Where is not said.
        record Interview(OfferId offer, JobOffer.Interview when) implements What {}
    }
}
