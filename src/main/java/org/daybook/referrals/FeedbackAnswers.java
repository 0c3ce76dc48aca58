package org.daybook.referrals;

import static org.daybook.staff.Permission.REFER;

import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.referrals.ReferralDeletion.SaidSince;
import org.daybook.staff.Gate;
import org.daybook.staff.SubjectWork;

/// Her answers to what an organisation may tell us back, given after a referral was prepared. All of them stay. Each method is a
/// passage of its own, on the write lane's thread; each throws [Refusal] if the worker's role may not.
public final class FeedbackAnswers {
    private final Gate gate;
    private final ReferralPages pages;
    private final ReferralStore store = new ReferralStore();

    FeedbackAnswers(Gate gate, ReferralPages pages) {
        this.gate = gate;
        this.pages = pages;
    }

    /// Records a new answer to what they may tell us back; her consent to what they are told stays as it is.
    ///
    /// @throws Refusal `referrals.refusal.unknown`
    public ReferralPage mayTell(ParticipantId her, ReferralId id, ReferralFeedback feedback) {
        var head = pages.head();
        return gate.about(REFER, her, work -> {
            if (store.known(work, id).terms().feedback() != feedback) {
                store.feedback(work, id, new SaidSince(feedback, work.today(), work.who().id()));
            }
            return pages.page(work, head);
        });
    }

    /// Undoes what the worker herself recorded today, if nobody has recorded anything about it since: her previous answer counts
    /// again, with its day and who heard it. Both stay among her answers.
    ///
    /// @param said what was recorded
    /// @throws Refusal `referrals.refusal.unknown`, `referrals.refusal.said-since`
    public ReferralPage takeBack(ParticipantId her, ReferralId id, ReferralFeedback said) {
        var head = pages.head();
        return gate.about(REFER, her, work -> {
            var one = store.known(work, id);
            var all = store.saidSince(work.tx(), id);
            if (all.isEmpty() || !all.getLast().equals(new SaidSince(said, work.today(), work.who().id()))) {
                throw new Refusal("referrals.refusal.said-since");
            }
            store.feedback(work, id, all.size() > 1 ? all.get(all.size() - 2) : first(work, one));
            return pages.page(work, head);
        });
    }

    /// Returns her answer when it was prepared.
    private SaidSince first(SubjectWork work, Referral one) {
        var said = store.said(work.tx(), work.her()).stream().filter(each -> each.referral().equals(one.id()))
                .findFirst().orElseThrow();
        return new SaidSince(said.feedback(), said.on(), one.steps().getFirst().recordedBy());
    }
}
