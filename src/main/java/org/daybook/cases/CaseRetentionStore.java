package org.daybook.cases;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.maybeDay;
import static org.daybook.vault.RowColumns.number;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.base.ParticipantId;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnfilteredRows;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;

/// SQL for the retention of files: which are closed, and deleting their words or the whole file. Words are what she said and
/// what was written about her; days, areas, outcomes, and what the law or an authority requested are not.
final class CaseRetentionStore {
    /// Rows that refer to the file first, and the file last.
    private static final List<String> TABLES = List.of("case_aide", "outside_request", "mandatory_report",
            "case_closure", "case_standing", "case_follow_up", "case_action", "protection_plan", "case_need",
            "case_worker");

    /// Returns files that are closed and how much is in them, without those of a card that was joined to another.
    UnfilteredRows<ClosedFile> closed(Tx tx) {
        return UnfilteredRows.of(tx.handle().createQuery("""
                select f.id, f.participant, f.closed_on, c.keep_until, f.words_gone_on,
                       (f.presenting is not null)
                       + (select count(words) from case_need where case_file = f.id)
                       + (select count(concern) + count(resources) + count(before_it) + count(during_it)
                                 + count(after_it)
                            from protection_plan
                           where case_file = f.id)
                       + (select count(goal) + count(nullif(action, '')) + count(who)
                            from case_action
                           where case_file = f.id)
                       + (select count(words) from case_follow_up where case_file = f.id)
                       + (select count(why_not_told) from mandatory_report where case_file = f.id) as words,
                       1 + (select count(*) from case_need where case_file = f.id)
                       + (select count(*) from protection_plan where case_file = f.id)
                       + (select count(*) from case_action where case_file = f.id)
                       + (select count(*) from case_follow_up where case_file = f.id)
                       + (select count(*) from case_standing where case_file = f.id)
                       + (select count(*) from case_closure where case_file = f.id)
                       + (select count(*) from mandatory_report where case_file = f.id)
                       + (select count(*) from outside_request where case_file = f.id) as lines
                  from case_file f
                  join case_closure c on c.case_file = f.id and c.reopened_on is null
                 where f.closed_on is not null and f.participant not in (select id from v_folded)
                 order by f.id""")
                .map((RowView row) -> new ClosedFile(
                        new CaseRef(new CaseId(id(row, "id")), new ParticipantId(id(row, "participant"))),
                        new ClosedFile.Days(day(row, "closed_on"), day(row, "keep_until"),
                                maybeDay(row, "words_gone_on")),
                        number(row, "words"), number(row, "lines")))
                .list(), file -> file.ref().her());
    }

    /// Returns everyone who has a file, open or closed.
    Set<ParticipantId> owners(Tx tx) {
        return tx.handle().createQuery("""
                select distinct participant
                  from case_file""").map((RowView row) -> new ParticipantId(id(row, "participant"))).stream()
                .collect(Collectors.toSet());
    }

    boolean hasOther(SubjectWork work, CaseId file) {
        return work.tx().handle().createQuery("""
                select exists (select 1
                                 from case_file
                                where participant = :her and id <> :file)""").bind("her", work.her().value())
                .bind("file", file.value()).mapTo(Boolean.class).one();
    }

    /// Returns the last day on which one of her other files was closed; empty if there is none, or one is open.
    Optional<LocalDate> othersClosedOn(SubjectWork work, CaseId file) {
        return work.tx().handle().createQuery("""
                select max(closed_on) as closed_on
                  from case_file
                 where participant = :her and id <> :file
                having count(closed_on) = count(*)""").bind("her", work.her().value())
                .bind("file", file.value()).map((RowView row) -> maybeDay(row, "closed_on")).findOne()
                .flatMap(day -> day);
    }

    Optional<CaseRef> byId(Tx tx, UUID file) {
        return tx.handle().createQuery("""
                select id, participant
                  from case_file
                 where id = :file""").bind("file", file)
                .map((RowView row) -> new CaseRef(new CaseId(id(row, "id")),
                        new ParticipantId(id(row, "participant"))))
                .findOne();
    }

    void wordsOut(SubjectWork work, CaseId file, LocalDate on) {
        // Each statement deletes the words from rows of the file. Rows without words are updated as well, so that the journal
        // names them and their former contents are deleted, too.
        for (var words : List.of("""
            update case_need
               set words = null
             where case_file = :file""", """
            update protection_plan
               set concern = null, resources = null, before_it = null, during_it = null, after_it = null
             where case_file = :file""", """
            update case_action
               set goal = null, action = '', who = null
             where case_file = :file""", """
            update case_follow_up
               set words = null
             where case_file = :file""", """
            update mandatory_report
               set why_not_told = null
             where case_file = :file""", """
            delete from case_aide
             where case_file = :file""")) {
            work.tx().handle().createUpdate(words).bind("file", file.value()).execute();
        }
        work.tx().handle().createUpdate("""
                update case_file
                   set presenting = null, words_gone_on = :on
                 where id = :file""").bind("on", on.toString()).bind("file", file.value()).execute();
    }

    void delete(SubjectWork work, CaseId file) {
        for (var table : TABLES) {
            work.tx().handle().createUpdate("""
                    delete from <table>
                     where case_file = :file""").define("table", table).bind("file", file.value()).execute();
        }
        work.tx().handle().createUpdate("""
                delete from case_file
                 where id = :file""").bind("file", file.value()).execute();
    }
}
