package org.daybook.referrals;

import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.maybeDay;
import static org.daybook.vault.RowColumns.text;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.daybook.base.ParticipantId;
import org.daybook.staff.SubjectWork;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;

/// SQL of the table `referral_guide`.
final class ReferralGuideStore {
    /// @param day empty for a step ticked by mistake
    void append(SubjectWork work, ReferralId referral, NationalStep step, Optional<LocalDate> day) {
        work.tx().handle().createUpdate("""
                insert into referral_guide (id, participant, referral, number, step, done_on, recorded_by)
                values (:id, :her, :referral, :number, :step, :day, :recorded_by)""")
                .bind("id", work.newId()).bind("her", work.her().value()).bind("referral", referral.value())
                .bind("number", work.tx().nextNumber()).bind("step", ReferralCodes.of(step))
                .bind("day", day.map(LocalDate::toString).orElse(null))
                .bind("recorded_by", work.who().id().value()).execute();
    }

    /// Returns the steps taken, for each of her referrals.
    Map<ReferralId, Map<NationalStep, LocalDate>> of(Tx tx, ParticipantId her) {
        var all = new HashMap<ReferralId, Map<NationalStep, LocalDate>>();
        tx.handle().createQuery("""
                select referral, step, done_on
                  from referral_guide
                 where participant = :her
                 order by number""").bind("her", her.value()).map(ReferralGuideStore::row).list()
                .forEach(row -> {
                    var done = all.computeIfAbsent(row.referral(), _ -> new EnumMap<>(NationalStep.class));
                    row.day().ifPresentOrElse(day -> done.put(row.step(), day), () -> done.remove(row.step()));
                });
        return all;
    }

    private record Row(ReferralId referral, NationalStep step, Optional<LocalDate> day) {}

    private static Row row(RowView row) {
        return new Row(new ReferralId(id(row, "referral")), ReferralCodes.read(NationalStep.class, text(row, "step")),
                maybeDay(row, "done_on"));
    }
}
