package org.daybook.papers;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.maybeDay;
import static org.daybook.vault.RowColumns.maybeText;
import static org.daybook.vault.RowColumns.number;
import static org.daybook.vault.RowColumns.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.daybook.base.ParticipantId;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnfilteredRows;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.mapper.RowViewMapper;

/// SQL of papers, without their bytes and their log.
final class PaperStore {
    private static final RowViewMapper<KeptPaper> KEPT = row -> new KeptPaper(
            new PaperRef(new PaperId(id(row, "id")), new ParticipantId(id(row, "participant"))),
            new KeptPaper.ToldOfPaper(PaperKind.valueOf(constant(text(row, "kind"))), maybeText(row, "title"),
                    maybeDay(row, "dated_on")),
            new KeptPaper.Seal(Format.valueOf(constant(text(row, "format"))), number(row, "size"),
                    text(row, "sha256")),
            day(row, "asked_on"), maybeDay(row, "removed_on"), List.of());

    void insert(SubjectWork work, KeptPaper paper) {
        work.tx().handle().createUpdate("""
                insert into paper (id, participant, number, kind, title, dated_on, format, size, sha256, asked_on)
                values (:id, :her, :number, :kind, :title, :dated, :format, :size, :sha256, :asked)""")
                .bind("id", paper.ref().id().value()).bind("number", work.tx().nextNumber())
                .bind("her", work.her().value())
                .bind("kind", paper.told().kind().name().toLowerCase(Locale.ROOT))
                .bind("title", paper.told().title().orElse(null))
                .bind("dated", paper.told().datedOn().map(LocalDate::toString).orElse(null))
                .bind("format", paper.seal().format().code()).bind("size", paper.seal().size())
                .bind("sha256", paper.seal().sha256()).bind("asked", paper.askedOn().toString()).execute();
    }

    /// Returns her papers, newest first.
    List<KeptPaper> of(Tx tx, ParticipantId her) {
        return tx.handle().createQuery("""
                select id, participant, kind, title, dated_on, format, size, sha256, asked_on, removed_on
                  from paper
                 where participant = :her
                 order by number desc""").bind("her", her.value()).map(KEPT).list();
    }

    Optional<KeptPaper> byId(Tx tx, PaperId paper) {
        return tx.handle().createQuery("""
                select id, participant, kind, title, dated_on, format, size, sha256, asked_on, removed_on
                  from paper
                 where id = :id""").bind("id", paper.value()).map(KEPT).findOne();
    }

    /// Returns all papers that are kept, for checking.
    UnfilteredRows<KeptPaper> all(Tx tx) {
        return UnfilteredRows.of(tx.handle().createQuery("""
                select id, participant, kind, title, dated_on, format, size, sha256, asked_on, removed_on
                  from paper
                 where removed_on is null
                 order by id""").map(KEPT).list(), paper -> paper.ref().her());
    }

    /// Returns the total size of the papers of the whole site, in bytes.
    long used(Tx tx) {
        return tx.handle().createQuery("""
                select coalesce(sum(size), 0)
                  from paper
                 where removed_on is null""").mapTo(Long.class).one();
    }

    /// Keeps only what a paper's log needs.
    void empty(SubjectWork work, PaperId paper, LocalDate on) {
        work.tx().handle().createUpdate("""
                update paper
                   set title = null, dated_on = null, removed_on = :on
                 where id = :id and participant = :her""").bind("her", work.her().value()).bind("on", on.toString())
                .bind("id", paper.value()).execute();
    }

    void erase(SubjectWork work) {
        work.tx().handle().createUpdate("""
                delete from paper
                 where participant = :her""").bind("her", work.her().value()).execute();
    }

    private static String constant(String code) {
        return code.toUpperCase(Locale.ROOT);
    }
}
