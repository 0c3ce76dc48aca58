package org.daybook.referrals;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.base.ParticipantId;
import org.daybook.staff.UnfilteredRows;
import org.daybook.staff.UnitOfWork;

/// Reads referrals as [ReferralImport] writes them: the status of each, and since when. Runs inside one passage, on its thread.
public final class ReferralExport {
    private ReferralExport() {}

    /// A referral.
    ///
    /// @param her  whose it is
    /// @param told its status, with the days on which it was asked and reached that status, if any
    public record Row(ParticipantId her, ReferralImport.Told told) {}

    /// Returns every referral.
    public static UnfilteredRows<Row> rows(UnitOfWork work) {
        return new ReferralStore().everybody(work.tx());
    }

    /// Returns the status of a referral.
    static ReferralImport.Told told(Referral one) {
        var status = one.status();
        boolean isOver = status != ReferralStatus.PREPARED && status != ReferralStatus.ASKED;
        return new ReferralImport.Told(one.to().organisation(), one.terms().need(), one.steps().getFirst().on(),
                one.goneOn().filter(_ -> status != ReferralStatus.PREPARED), status,
                isOver ? Optional.of(since(one)) : Optional.empty(), one.steps().getLast().gap());
    }

    /// Returns since when it has its status.
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
