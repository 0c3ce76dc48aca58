package org.daybook.exchange;

import org.daybook.referrals.ReferralGap;
import org.daybook.referrals.ReferralImport;
import org.daybook.referrals.ReferralStatus;
import org.daybook.services.ServiceKind;
import org.daybook.staff.UnitOfWork;

/// Writes referrals, as history.
final class ReferralWriting implements HerKind {
    private final ReferralImport referrals;

    ReferralWriting(UnitOfWork work) {
        referrals = new ReferralImport(work);
    }

    @Override
    public SheetKind kind() {
        return SheetKind.REFERRALS;
    }

    @Override
    public HerRow read(ImportRow row) {
        var status = ImportWriting.constant(ReferralStatus.class, row.needed(ImportField.STATUS));
        var gap = row.text(ImportField.GAP).filter(_ -> status == ReferralStatus.NOT_RECEIVED)
                .map(code -> ImportWriting.constant(ReferralGap.class, code));
        var told = new ReferralImport.Told(row.needed(ImportField.ORGANISATION),
                ImportWriting.constant(ServiceKind.class, row.needed(ImportField.NEED)),
                row.day(ImportField.DAY).orElseThrow(), row.day(ImportField.ASKED_ON), status,
                row.day(ImportField.STATUS_ON), gap);
        return told.isBackwards()
                ? new HerRow.Refused(ProblemKind.BACKWARDS, ImportField.STATUS_ON)
                : new HerRow.Sound(ReferralImport.same(told), her -> referrals.add(her.id(), told));
    }

    @Override
    public void close() {
        referrals.close();
    }
}
