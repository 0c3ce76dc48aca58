package org.daybook.referrals;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.base.ParticipantId;
import org.daybook.staff.UnfilteredRows;
import org.daybook.staff.UnitOfWork;

/// Reads referrals as [ReferralImport] writes them: how each stands, and since when. Inside one passage, on its thread.
public final class ReferralExport {
    private ReferralExport() {}

    /// A referral.
    ///
    /// @param her  whose it is
    /// @param told how it stands; the day on which it was asked and came to stand so, where there is one
    public record Row(ParticipantId her, ReferralImport.Told told) {}

    /// Every referral.
    public static UnfilteredRows<Row> rows(UnitOfWork work) {
        return new ReferralStore().everybody(work.tx());
    }

    /// How a referral stands.
    static ReferralImport.Told told(Referral one) {
        var status = one.status();
        boolean isOver = status != ReferralStatus.PREPARED && status != ReferralStatus.ASKED;
        return new ReferralImport.Told(one.to().organisation(), one.terms().need(), one.steps().getFirst().on(),
                one.goneOn().filter(_ -> status != ReferralStatus.PREPARED), status,
                isOver ? Optional.of(since(one)) : Optional.empty(), one.steps().getLast().gap());
    }

    /// Since when it stands as it does.
    private static LocalDate since(Referral one) {
        var since = one.steps().getLast().on();
        for (var step : one.steps().reversed()) {
            if (step.status() != one.status()) {
                break;
            }
            since = step.on();
        }
        return since;
    }
}
