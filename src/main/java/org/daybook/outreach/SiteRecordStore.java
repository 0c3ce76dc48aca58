package org.daybook.outreach;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.maybeDay;
import static org.daybook.vault.RowColumns.maybeNumber;
import static org.daybook.vault.RowColumns.maybeText;
import static org.daybook.vault.RowColumns.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.mapper.RowViewMapper;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.Update;

/// SQL of the table `site_record`.
final class SiteRecordStore {
    private static final RowViewMapper<SiteRecord> ROW = SiteRecordStore::row;

    void insert(Tx tx, SiteRecord one) {
        bind(one, tx.handle().createUpdate("""
                insert into site_record (id, kind, on_day, about, people, words, outcome, answered_on, next_on)
                values (:id, :kind, :on_day, :about, :people, :words, :outcome, :answered_on, :next_on)""")).execute();
    }

    void update(Tx tx, SiteRecord one) {
        bind(one, tx.handle().createUpdate("""
                update site_record
                   set kind = :kind, on_day = :on_day, about = :about, people = :people, words = :words,
                       outcome = :outcome, answered_on = :answered_on, next_on = :next_on
                 where id = :id""")).execute();
    }

    private static Update bind(SiteRecord one, Update update) {
        var facts = one.facts();
        return update.bind("id", one.id().value()).bind("kind", OutreachCodes.of(one.kind()))
                .bind("on_day", one.on().toString()).bind("about", facts.about().map(OutreachCodes::of).orElse(null))
                .bind("people", facts.people().isPresent() ? facts.people().getAsInt() : null)
                .bind("words", OutreachCodes.words(one.said().words()))
                .bind("outcome", OutreachCodes.words(one.said().outcome()))
                .bind("answered_on", facts.answered().map(LocalDate::toString).orElse(null))
                .bind("next_on", facts.next().map(LocalDate::toString).orElse(null));
    }

    void delete(Tx tx, SiteRecordId id) {
        tx.handle().createUpdate("""
                delete from site_record
                 where id = :id""").bind("id", id.value()).execute();
    }

    Optional<SiteRecord> byId(Tx tx, SiteRecordId id) {
        return tx.handle().createQuery("""
                select *, cast(words as text) as said, cast(outcome as text) as became
                  from site_record
                 where id = :id""").bind("id", id.value()).map(ROW).findOne();
    }

    /// Returns all records, the newest first.
    List<SiteRecord> all(Tx tx) {
        return tx.handle().createQuery("""
                select *, cast(words as text) as said, cast(outcome as text) as became
                  from site_record
                 order by on_day desc, id desc""").map(ROW).list();
    }

    private static SiteRecord row(RowView row) {
        return new SiteRecord(new SiteRecordId(id(row, "id")), OutreachCodes.read(RecordKind.class, text(row, "kind")),
                day(row, "on_day"),
                new SiteRecord.Facts(
                        maybeText(row, "about").map(code -> OutreachCodes.read(ComplaintAbout.class, code)),
                        maybeNumber(row, "people"), maybeDay(row, "answered_on"), maybeDay(row, "next_on")),
                new SiteRecord.Said(text(row, "said"), text(row, "became")));
    }
}
