package org.daybook.cases;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.maybeDay;
import static org.daybook.vault.RowColumns.maybeText;
import static org.daybook.vault.RowColumns.number;
import static org.daybook.vault.RowColumns.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.staff.StaffId;
import org.daybook.staff.SubjectWork;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.mapper.RowViewMapper;
import org.jdbi.v3.core.result.RowView;

/// SQL of the history of her legal status, and of closings.
final class StandingStore {
    private static final RowViewMapper<StandingEntry> ENTRY = row -> new StandingEntry(
            new Decided(Optional.of(CaseCodes.read(LegalStatusEntry.class, text(row, "standing"))),
                    maybeText(row, "decided_by").map(code -> CaseCodes.read(Decider.class, code)),
                    maybeText(row, "decider"), maybeDay(row, "decided_on"), maybeText(row, "country")),
            day(row, "written_on"), new StaffId(id(row, "written_by")));
    private static final RowViewMapper<Closed> CLOSED = row -> new Closed(day(row, "closed_on"),
            new Closing(Optional.of(CaseCodes.read(ClosingReason.class, text(row, "reason"))),
                    new Closing.Checks(yes(row, "plan_looked_at"), yes(row, "needs_met"), yes(row, "both_agree"),
                            yes(row, "may_return_told")),
                    day(row, "keep_until").getYear() - day(row, "closed_on").getYear()),
            day(row, "keep_until"), new StaffId(id(row, "closed_by")), maybeDay(row, "reopened_on"));

    void append(SubjectWork work, UUID id, CaseRef ref, StandingEntry entry) {
        var decided = entry.decided();
        work.tx().handle()
                .createUpdate(
                        """
                insert into case_standing (id, case_file, participant, number, standing, decided_by, decider,
                       decided_on, country, written_on, written_by)
                values (:id, :file, :her, :number, :standing, :by, :decider, :on, :country, :written_on, :written_by)""")
                .bind("id", id).bind("number", work.tx().nextNumber())
                .bind("file", ref.id().value()).bind("her", work.her().value())
                .bind("standing", CaseCodes.of(decided.standing())).bind("by", CaseCodes.of(decided.by()))
                .bind("decider", decided.decider().orElse(null))
                .bind("on", decided.on().map(LocalDate::toString).orElse(null))
                .bind("country", decided.country().orElse(null)).bind("written_on", entry.writtenOn().toString())
                .bind("written_by", entry.by().value()).execute();
    }

    List<StandingEntry> history(Tx tx, CaseRef ref) {
        return tx.handle().createQuery("""
                select *
                  from case_standing
                 where case_file = :file
                 order by number desc""").bind("file", ref.id().value()).map(ENTRY).list();
    }

    void close(SubjectWork work, UUID id, CaseRef ref, Closed closed) {
        var checks = closed.said().checks();
        work.tx().handle().createUpdate("""
                insert into case_closure (id, case_file, participant, closed_on, reason, plan_looked_at, needs_met,
                       both_agree, may_return_told, keep_until, closed_by)
                values (:id, :file, :her, :on, :reason, :plan, :needs, :agree, :told, :keep_until, :by)""")
                .bind("id", id).bind("file", ref.id().value()).bind("her", work.her().value())
                .bind("on", closed.on().toString()).bind("reason", CaseCodes.of(closed.said().reason()))
                .bind("plan", checks.planLookedAt()).bind("needs", checks.needsMet())
                .bind("agree", checks.bothAgree()).bind("told", checks.mayReturnTold())
                .bind("keep_until", closed.keepUntil().toString()).bind("by", closed.by().value()).execute();
    }

    void reopen(SubjectWork work, CaseRef ref, LocalDate on) {
        work.tx().handle().createUpdate("""
                update case_closure
                   set reopened_on = :on
                 where case_file = :file and reopened_on is null""").bind("on", on.toString())
                .bind("file", ref.id().value()).execute();
    }

    List<Closed> closings(Tx tx, CaseRef ref) {
        return tx.handle().createQuery("""
                select *
                  from case_closure
                 where case_file = :file
                 order by closed_on desc, id desc""").bind("file", ref.id().value()).map(CLOSED).list();
    }

    private static boolean yes(RowView row, String column) {
        return number(row, column) == 1;
    }
}
