package org.daybook.retention;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.maybeText;
import static org.daybook.vault.RowColumns.number;
import static org.daybook.vault.RowColumns.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.base.ParticipantId;
import org.daybook.cases.CaseId;
import org.daybook.staff.SubjectWork;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;

/// SQL of the periods and of what is kept longer.
final class RetentionStore {
    Optional<RetentionPeriods> periods(Tx tx) {
        return tx.handle().createQuery("""
                select *
                  from retention_period""").map((RowView row) -> new RetentionPeriods(number(row, "look_months"),
                number(row, "erase_months"), number(row, "words_months"), number(row, "file_years"),
                number(row, "ledger_years"))).findOne();
    }

    void set(Tx tx, RetentionPeriods periods) {
        tx.handle().createUpdate("""
                insert into retention_period (one, look_months, erase_months, words_months, file_years, ledger_years)
                values (1, :look, :erase, :words, :file, :ledger)
                    on conflict (one) do update
                   set look_months = excluded.look_months, erase_months = excluded.erase_months,
                       words_months = excluded.words_months, file_years = excluded.file_years,
                       ledger_years = excluded.ledger_years""").bind("look", periods.lookMonths())
                .bind("erase", periods.eraseMonths()).bind("words", periods.wordsMonths())
                .bind("file", periods.fileYears()).bind("ledger", periods.ledgerYears()).execute();
    }

    void keep(SubjectWork work, RetentionEntry entry, KeepReason reason, LocalDate until) {
        work.tx().handle().createUpdate("""
                insert into retention_keep (id, participant, number, kind, case_file, reason, until_day, on_day,
                       recorded_by)
                values (:id, :her, :number, :kind, :file, :reason, :until, :on, :by)""").bind("id", work.newId())
                .bind("number", work.tx().nextNumber())
                .bind("her", work.her().value()).bind("kind", entry.kind().code())
                .bind("file", entry.file().map(CaseId::value).orElse(null)).bind("reason", reason.code())
                .bind("until", until.toString()).bind("on", work.today().toString())
                .bind("by", work.who().id().value()).execute();
    }

    /// Returns what is kept, and until when; the row written last counts.
    Map<RetentionEntry, LocalDate> kept(Tx tx) {
        return tx.handle().createQuery("""
                select participant, kind, case_file, until_day
                  from retention_keep
                 order by number""")
                .map((RowView row) -> Map.entry(entry(row), day(row, "until_day"))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (_, newer) -> newer));
    }

    /// Something of hers that is kept.
    record Kept(RetentionKind kind, KeepReason reason, LocalDate until) {}

    /// Returns everything of hers that was ever kept longer, newest first.
    List<Kept> keptOf(Tx tx, ParticipantId her) {
        return tx.handle().createQuery("""
                select kind, reason, until_day
                  from retention_keep
                 where participant = :her
                 order by number desc""").bind("her", her.value())
                .map((RowView row) -> new Kept(RetentionKind.ofCode(text(row, "kind")),
                        KeepReason.ofCode(text(row, "reason")), day(row, "until_day")))
                .list();
    }

    static RetentionEntry entry(RowView row) {
        return new RetentionEntry(RetentionKind.ofCode(text(row, "kind")), new ParticipantId(id(row, "participant")),
                maybeText(row, "case_file").map(file -> new CaseId(UUID.fromString(file))));
    }

    void forgetFile(SubjectWork work, CaseId file) {
        work.tx().handle().createUpdate("""
                delete from retention_keep
                 where case_file = :file""").bind("file", file.value()).execute();
        work.tx().handle().createUpdate("""
                delete from purge_item
                 where case_file = :file""").bind("file", file.value()).execute();
    }

    void forget(SubjectWork work) {
        work.tx().handle().createUpdate("""
                delete from retention_keep
                 where participant = :her""").bind("her", work.her().value()).execute();
        forgetProposed(work);
    }

    void forgetProposed(SubjectWork work) {
        work.tx().handle().createUpdate("""
                delete from purge_item
                 where participant = :her""").bind("her", work.her().value()).execute();
    }
}
