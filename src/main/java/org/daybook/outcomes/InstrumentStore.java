package org.daybook.outcomes;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.maybeDay;
import static org.daybook.vault.RowColumns.text;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.outcomes.instrument.Instrument;
import org.daybook.outcomes.instrument.InstrumentFile;
import org.daybook.outcomes.instrument.Key;
import org.daybook.outcomes.instrument.Read;
import org.daybook.staff.StaffId;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;

/// SQL of the tables `site_instrument` and `psychosocial_lead`.
final class InstrumentStore {
    /// A row to write.
    record Row(UUID id, Instrument instrument, String file, LocalDate on, StaffId by) {}

    /// A file that a newer version of the program accepted, but this version cannot read, is left out.
    List<SiteInstrument> all(Tx tx) {
        return tx.handle().createQuery("""
                select id, file, added_on, retired_on
                  from site_instrument
                 order by code, version, language""").map((RowView row) -> read(row)).list().stream()
                .flatMap(Optional::stream).toList();
    }

    private static Optional<SiteInstrument> read(RowView row) {
        return InstrumentFile.read(text(row, "file").getBytes(StandardCharsets.UTF_8)) instanceof Read.Sound sound
                ? Optional.of(new SiteInstrument(id(row, "id"), sound.instrument(), day(row, "added_on"),
                        maybeDay(row, "retired_on")))
                : Optional.empty();
    }

    /// Returns an instrument as it is stored.
    Row row(Tx tx, SiteInstrument one) {
        return tx.handle().createQuery("""
                select file, added_by
                  from site_instrument
                 where id = :id""").bind("id", one.id())
                .map((RowView row) -> new Row(one.id(), one.instrument(), text(row, "file"), one.addedOn(),
                        new StaffId(id(row, "added_by"))))
                .one();
    }

    void insert(Tx tx, Row row) {
        tx.handle().createUpdate("""
                insert into site_instrument (id, code, version, language, file, added_on, added_by)
                values (:id, :code, :version, :language, :file, :on, :by)""").bind("id", row.id())
                .bind("code", row.instrument().key().code()).bind("version", row.instrument().key().version())
                .bind("language", row.instrument().language()).bind("file", row.file())
                .bind("on", row.on().toString()).bind("by", row.by().value()).execute();
    }

    void retire(Tx tx, UUID id, Optional<LocalDate> on) {
        tx.handle().createUpdate("""
                update site_instrument
                   set retired_on = :on
                 where id = :id""").bind("on", on.map(LocalDate::toString).orElse(null)).bind("id", id).execute();
    }

    void delete(Tx tx, UUID id) {
        tx.handle().createUpdate("""
                delete from site_instrument
                 where id = :id""").bind("id", id).execute();
    }

    /// Checks whether the instrument was ever used, in any language: scoring rules are kept as long as a score exists.
    boolean isUsed(Tx tx, Key key) {
        return tx.handle().createQuery("""
                select exists (select 1
                                 from reading
                                where code = :code and version = :version)""").bind("code", key.code())
                .bind("version", key.version()).mapTo(Boolean.class).one();
    }

    Optional<StaffId> lead(Tx tx) {
        return tx.handle().createQuery("""
                select staff
                  from psychosocial_lead""").map((RowView row) -> new StaffId(id(row, "staff"))).findOne();
    }

    void name(Tx tx, StaffId lead) {
        tx.handle().createUpdate("""
                insert into psychosocial_lead (one, staff)
                values (1, :staff)
                    on conflict (one) do update set staff = excluded.staff""").bind("staff", lead.value()).execute();
    }

    void nameNobody(Tx tx) {
        tx.handle().createUpdate("""
                delete from psychosocial_lead""").execute();
    }
}
