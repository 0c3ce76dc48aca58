package org.daybook.referrals;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.consents.SharedData;
import org.daybook.services.ServiceKind;

/// What the organisation is told, and nothing else: what is shown in the preview, printed, saved to a file, or said by
/// phone.
///
/// @param head      the neutral heading; may be empty
/// @param on        the site's date
/// @param reference by which the organisation names it to us; contains nothing of her card
/// @param to        the organisation
/// @param asking    what she asks for, as far as she allows
/// @param about     what is shared about her, as far as she allows
/// @param terms     who comes with her, and what they may tell us
public record ReferralLetter(String head, LocalDate on, String reference, String to, Optional<Asking> asking,
        ReferralFacts about, Ends terms) {
    /// What she asks for.
    ///
    /// @param need  the kind of help
    /// @param words as she wants it worded; may be empty
    public record Asking(ServiceKind need, String words) {}

    /// The end of the letter.
    ///
    /// @param urgency   how soon; empty in a preview until it is chosen
    /// @param companion who comes with her
    /// @param feedback  what they may tell us back
    public record Ends(Optional<ReferralUrgency> urgency, Optional<ReferralCompanion> companion,
            Optional<ReferralFeedback> feedback) {}

    /// Returns the letter of a referral.
    ///
    /// @param facts everything that might be shared
    static ReferralLetter of(Referral one, ReferralFacts facts, String head, LocalDate on) {
        var terms = one.terms();
        return new ReferralLetter(head, on, one.reference(), one.to().organisation(),
                Optional.of(new Asking(terms.need(), one.words()))
                        .filter(_ -> terms.data().contains(SharedData.NEED)),
                facts.only(terms.data()),
                new Ends(Optional.of(terms.urgency()), terms.companion(), Optional.of(terms.feedback())));
    }

    /// Returns how the letter will look, as far as it is typed.
    static ReferralLetter preview(NewReferral form, ReferralFacts facts, String head, LocalDate on) {
        var data = form.telling().data();
        return new ReferralLetter(head, on, "", form.to().organisation(),
                form.request().need().map(need -> new Asking(need, form.request().words()))
                        .filter(_ -> data.contains(SharedData.NEED)),
                facts.only(data), new Ends(form.request().urgency(),
                        form.telling().companion(), form.telling().feedback()));
    }

    @Override
    public String toString() {
        return "ReferralLetter";
    }
}
