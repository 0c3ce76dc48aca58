package org.daybook.consents;

import static org.daybook.staff.Permission.OVERRIDE_CONSENT;
import static org.daybook.staff.Permission.PRINT_CONSENTS;
import static org.daybook.staff.Permission.RECORD_CONSENT;
import static org.daybook.staff.Permission.SEE_SITE;
import static org.daybook.staff.Permission.WITHDRAW_CONSENT;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.base.ParticipantId;
import org.daybook.base.Problem;
import org.daybook.base.Refusal;
import org.daybook.staff.Gate;
import org.daybook.staff.Reason;

/// The actions of a worker on consents. Each method opens a passage of its own, on the write lane's thread, throws [Refusal] if
/// the worker's role may not, and returns the page as it is afterwards.
public final class Ledger {
    private final Gate gate;
    private final Consents consents;

    /// @param gate     the way to the store
    /// @param consents her answers
    public Ledger(Gate gate, Consents consents) {
        this.gate = gate;
        this.consents = consents;
    }

    /// Checks whether the worker's role may record answers.
    public boolean mayRecord() {
        return gate.allows(RECORD_CONSENT);
    }

    /// Checks whether the worker's role may withdraw a yes; everyone who may open a record may, so that she never has to come
    /// again for it.
    public boolean mayWithdraw() {
        return gate.allows(WITHDRAW_CONSENT);
    }

    /// Checks whether the worker may act without a yes, with a written reason.
    public boolean mayOverride() {
        return gate.allowsWithReason(OVERRIDE_CONSENT);
    }

    /// Returns who works here, to record who explained.
    ConsentPage.Staff staff() {
        return gate.look(SEE_SITE, Consents::staff);
    }

    /// Returns the age of somebody under 18; empty if she is an adult or her age is not known.
    public Optional<Girl> girl(ParticipantId her) {
        return gate.about(SEE_SITE, her, work -> consents.girlhood(work, her).filter(one -> one.on(work.today()))
                .map(one -> new Girl(one.ageOn(work.today()))));
    }

    /// Somebody under 18.
    ///
    /// @param age in whole years
    public record Girl(int age) {}

    /// Returns what should be checked in an answer, on the site's date.
    public List<Problem> problems(RecordedAnswer taken) {
        return gate.look(SEE_SITE, work -> taken.problems(work.today()));
    }

    /// Records one answer.
    ///
    /// @throws IllegalArgumentException if the answer has problems
    public ConsentPage answer(ParticipantId her, RecordedAnswer taken) {
        return gate.about(RECORD_CONSENT, her, work -> {
            consents.append(work, taken);
            return consents.page(work);
        });
    }

    /// Withdraws her yes with immediate effect.
    ///
    /// @param sharing with whom, for a referral
    public ConsentPage withdraw(ParticipantId her, Purpose purpose, Optional<Sharing> sharing) {
        return gate.about(WITHDRAW_CONSENT, her, work -> {
            consents.withdraw(work, purpose, sharing);
            return consents.page(work);
        });
    }

    /// Undoes what this worker withdrew a moment ago.
    ///
    /// @param sharing with whom, for a referral
    /// @throws Refusal `consents.refusal.undo-over` if it is too late, or somebody else withdrew it
    public ConsentPage undo(ParticipantId her, Purpose purpose, Optional<Sharing> sharing) {
        return gate.about(WITHDRAW_CONSENT, her, work -> {
            consents.undo(work, purpose, sharing);
            return consents.page(work);
        });
    }

    /// Allows acting without her yes for a day: for life, child or legal duty only, and a second person reads the reason within
    /// a day.
    ///
    /// @throws IllegalArgumentException if the wish or the reason has problems
    /// @throws Refusal                  `consents.refusal.never-overridden`, `consents.refusal.nothing-to-override`
    public ConsentPage override(ParticipantId her, Overridden wish, Reason reason) {
        if (!wish.problems().isEmpty()) {
            throw new IllegalArgumentException("the wish has problems");
        }
        return gate.breakGlassAbout(OVERRIDE_CONSENT, reason, her, work -> {
            consents.override(work, wish);
            return consents.page(work);
        });
    }

    /// Ends an overriding before its day is over, and every other in force for the same.
    public ConsentPage endOverriding(ParticipantId her, UUID id) {
        return gate.about(WITHDRAW_CONSENT, her, work -> {
            consents.endOverriding(work, id);
            return consents.page(work);
        });
    }

    /// Records that her answers were printed for her.
    public void printed(ParticipantId her) {
        gate.actAbout(PRINT_CONSENTS, her, _ -> {});
    }
}
