package org.daybook.reports;

import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.maybeText;
import static org.daybook.vault.RowColumns.text;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.daybook.base.Period;
import org.daybook.reports.NarrativePage.Verdict;
import org.daybook.reports.narrative.Hit;
import org.daybook.reports.narrative.Narrative;
import org.daybook.reports.narrative.Narrative.Heading;
import org.daybook.staff.StaffId;
import org.daybook.staff.UnitOfWork;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;

/// SQL of the tables `narrative`, `narrative_kept` and `narrative_reading`.
final class NarrativeStore {
    /// A version of the text.
    record Version(UUID id, Narrative text, StaffId by, String initials) {}

    /// A finding that is kept.
    record Kept(UUID id, String why, String found, String sentence, KeptBecause because) {
        boolean is(Hit hit) {
            return hit.why().code().equals(why) && hit.words().equals(found) && hit.sentence().equals(sentence);
        }
    }

    /// A reading that was requested.
    ///
    /// @param initials the initials of the reader, if it was done
    record Reading(UUID id, Optional<String> initials, Optional<Verdict> verdict) {}

    private static final String VERSIONS = """
            select id, cast(planned as text) as planned, cast(done as text) as done, cast(differed as text) as differed,
                   cast(learned as text) as learned, written_by, initials
              from narrative""";

    private static final String KEPT = """
            select id, why, cast(found as text) as found, cast(sentence as text) as sentence, because
              from narrative_kept""";

    /// @return the ID of the version
    UUID insert(UnitOfWork work, Period period, Narrative text) {
        var id = work.newId();
        work.tx().handle().createUpdate("""
                insert into narrative (id, period, number, planned, done, differed, learned, written_at, written_by, initials)
                values (:id, :period, :number, :planned, :done, :differed, :learned, :at, :by, :initials)""")
                .bind("id", id).bind("period", period.toString()).bind("number", work.tx().nextNumber())
                .bind("planned", bytes(text.under(Heading.PLANNED))).bind("done", bytes(text.under(Heading.DONE)))
                .bind("differed", bytes(text.under(Heading.DIFFERED)))
                .bind("learned", bytes(text.under(Heading.LEARNED))).bind("at", work.now().toString())
                .bind("by", work.who().id().value()).bind("initials", work.who().initials()).execute();
        return id;
    }

    /// Returns the last version of a period's text.
    Optional<Version> last(Tx tx, Period period) {
        return tx.handle().createQuery(VERSIONS + """

                 where period = :period
                 order by number desc
                 limit 1""").bind("period", period.toString()).map((RowView row) -> version(row)).findOne();
    }

    /// Returns every version of every text, so that a woman can be erased from all of them.
    List<Version> all(Tx tx) {
        return tx.handle().createQuery(VERSIONS).map((RowView row) -> version(row)).list();
    }

    void delete(UnitOfWork work, UUID version) {
        work.tx().handle().createUpdate("""
                delete from narrative_reading
                 where narrative = :id""").bind("id", version).execute();
        work.tx().handle().createUpdate("""
                delete from narrative
                 where id = :id""").bind("id", version).execute();
    }

    /// @return its ID
    UUID keep(UnitOfWork work, Period period, Hit hit, KeptBecause because) {
        var id = work.newId();
        work.tx().handle().createUpdate("""
                insert into narrative_kept (id, period, why, found, sentence, because, kept_at, kept_by)
                values (:id, :period, :why, :found, :sentence, :because, :at, :by)""").bind("id", id)
                .bind("period", period.toString()).bind("why", hit.why().code()).bind("found", bytes(hit.words()))
                .bind("sentence", bytes(hit.sentence())).bind("because", because.code())
                .bind("at", work.now().toString()).bind("by", work.who().id().value()).execute();
        return id;
    }

    void drop(UnitOfWork work, UUID kept) {
        work.tx().handle().createUpdate("""
                delete from narrative_kept
                 where id = :id""").bind("id", kept).execute();
    }

    /// Returns what is kept in the text of a period.
    List<Kept> kept(Tx tx, Period period) {
        return tx.handle().createQuery(KEPT + """

                 where period = :period""").bind("period", period.toString()).map((RowView row) -> keptOf(row)).list();
    }

    /// Returns what is kept in all texts.
    List<Kept> kept(Tx tx) {
        return tx.handle().createQuery(KEPT).map((RowView row) -> keptOf(row)).list();
    }

    void ask(UnitOfWork work, UUID version) {
        work.tx().handle().createUpdate("""
                insert into narrative_reading (id, narrative, asked_at, asked_by)
                values (:id, :version, :at, :by)""").bind("id", work.newId()).bind("version", version)
                .bind("at", work.now().toString()).bind("by", work.who().id().value()).execute();
    }

    /// Returns the last reading requested for a version.
    Optional<Reading> reading(Tx tx, UUID version) {
        return tx.handle().createQuery("""
                select id, initials, verdict
                  from narrative_reading
                 where narrative = :version
                 order by asked_at desc, id desc
                 limit 1""").bind("version", version)
                .map((RowView row) -> new Reading(id(row, "id"), maybeText(row, "initials"),
                        maybeText(row, "verdict").map(NarrativeStore::verdict)))
                .findOne();
    }

    void read(UnitOfWork work, UUID reading, Verdict verdict) {
        work.tx().handle().createUpdate("""
                update narrative_reading
                   set read_at = :at, read_by = :by, initials = :initials, verdict = :verdict
                 where id = :id""").bind("at", work.now().toString()).bind("by", work.who().id().value())
                .bind("initials", work.who().initials()).bind("verdict", code(verdict)).bind("id", reading).execute();
    }

    private static Version version(RowView row) {
        var words = new EnumMap<Heading, String>(Heading.class);
        for (var heading : Heading.values()) {
            words.put(heading, text(row, heading.name().toLowerCase(Locale.ROOT)));
        }
        return new Version(id(row, "id"), new Narrative(words), new StaffId(id(row, "written_by")),
                text(row, "initials"));
    }

    private static Kept keptOf(RowView row) {
        return new Kept(id(row, "id"), text(row, "why"), text(row, "found"), text(row, "sentence"),
                KeptBecause.ofCode(text(row, "because")));
    }

    private static String code(Verdict verdict) {
        return switch (verdict) {
            case MAY_LEAVE -> "may-leave";
            case TO_CHANGE -> "to-change";
        };
    }

    private static Verdict verdict(String code) {
        return code.equals("may-leave") ? Verdict.MAY_LEAVE : Verdict.TO_CHANGE;
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
