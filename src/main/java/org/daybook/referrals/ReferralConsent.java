package org.daybook.referrals;

import java.util.HashSet;
import java.util.Optional;
import org.daybook.consents.Answer;
import org.daybook.consents.Assent;
import org.daybook.consents.ConsentEvent;
import org.daybook.consents.Consents;
import org.daybook.consents.Heard;
import org.daybook.consents.Purpose;
import org.daybook.consents.RecordedAnswer;
import org.daybook.consents.Sharing;
import org.daybook.staff.SubjectWork;

/// Her consent to a referral, recorded in the passage that prepares it.
final class ReferralConsent {
    private final Consents consents;

    ReferralConsent(Consents consents) {
        this.consents = consents;
    }

    /// Records her own no if she said it together with somebody else, whatever she agreed to before.
    ///
    /// @param heard how it was explained to her
    /// @return whether she said no
    boolean writesNo(SubjectWork work, NewReferral form, Heard heard) {
        boolean refused = heard.assent().filter(Assent::dissents).isPresent();
        if (refused) {
            consents.append(work, new RecordedAnswer(Purpose.REFERRAL, Answer.REFUSED, heard, Optional.empty(),
                    Optional.of(form.sharing())));
        }
        return refused;
    }

    /// Records what she agreed to, unless exactly that already holds. What she allowed the same organisation before remains
    /// included, but never longer than she said then. For somebody under 18, a yes that holds is left as it was answered with
    /// her; what was answered with or for her is asked again once she is 18, and none of it is carried over.
    ///
    /// @param heard    how it was explained to her
    /// @param referral the one being prepared
    void append(SubjectWork work, NewReferral form, Heard heard, ReferralId referral) {
        var before = consents.given(work, work.her(), form.sharing())
                .filter(one -> one.renewal().filter(again -> again.due(work.today())).isEmpty());
        if (before.isPresent() && consents.holds(work, work.her(), form.sharing())
                && (before.flatMap(ConsentEvent::until).equals(form.until())
                        || consents.isUnderEighteen(work, work.her()))) {
            return;
        }
        consents.append(work, new RecordedAnswer(Purpose.REFERRAL, Answer.GIVEN,
                heard, form.until(),
                Optional.of(with(before.filter(one -> endsWith(one, form)), form.sharing())),
                Optional.of(referral.value())));
    }

    /// Checks whether her previous consent holds at least as long.
    private static boolean endsWith(ConsentEvent before, NewReferral form) {
        return form.until().filter(end -> before.until().filter(end::isAfter).isEmpty()).isPresent();
    }

    private static Sharing with(Optional<ConsentEvent> before, Sharing now) {
        var data = new HashSet<>(now.data());
        before.flatMap(ConsentEvent::sharing).ifPresent(sharing -> data.addAll(sharing.data()));
        return new Sharing(now.organisation(), data);
    }
}
