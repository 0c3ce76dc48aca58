package org.daybook.papers;

import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.maybeText;
import static org.daybook.vault.RowColumns.text;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daybook.base.ParticipantId;
import org.daybook.staff.Colleagues;
import org.daybook.staff.StaffId;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnitOfWork;
import org.jdbi.v3.core.result.RowView;

/// SQL of the log of papers. Lines are only ever added, until she is erased.
final class LogStore {
    private final Colleagues colleagues = new Colleagues();

    void append(SubjectWork work, PaperRef paper, PaperLogEntry.What what) {
        append(work, paper, what, Optional.empty());
    }

    void append(SubjectWork work, PaperRef paper, PaperLogEntry.What what, Optional<PaperLogEntry.HandedTo> to) {
        work.tx().handle().createUpdate("""
                insert into paper_event (id, paper, number, what, at, done_by, recipient, recipient_words)
                values (:id, :paper, :number, :what, :at, :by, :recipient, :words)""").bind("id", work.newId())
                .bind("number", work.tx().nextNumber())
                .bind("paper", paper.id().value()).bind("what", code(what))
                .bind("at", work.now().toString()).bind("by", work.who().id().value())
                .bind("recipient", to.map(one -> code(one.who())).orElse(null))
                .bind("words", to.flatMap(PaperLogEntry.HandedTo::words).orElse(null)).execute();
    }

    /// Returns the lines of all her papers, in the order in which they were written.
    Map<PaperId, List<PaperLogEntry>> of(UnitOfWork work, ParticipantId her) {
        var initials = colleagues.initials(work);
        return work.tx().handle().createQuery("""
                select e.paper, e.what, e.at, e.done_by, e.recipient, e.recipient_words
                  from paper_event e
                  join paper p on p.id = e.paper
                 where p.participant = :her
                 order by e.number""").bind("her", her.value())
                .map((RowView row) -> Map.entry(new PaperId(id(row, "paper")), entry(row, work, initials))).stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static PaperLogEntry entry(RowView row, UnitOfWork work, Map<StaffId, String> initials) {
        return new PaperLogEntry(PaperLogEntry.What.valueOf(constant(text(row, "what"))),
                LocalDateTime.ofInstant(Instant.parse(text(row, "at")), work.zone()),
                initials.getOrDefault(new StaffId(id(row, "done_by")), ""),
                maybeText(row, "recipient")
                        .map(who -> new PaperLogEntry.HandedTo(PaperRecipient.Who.valueOf(constant(who)),
                                maybeText(row, "recipient_words"))));
    }

    /// Deletes to whom exactly it was handed; the kind of recipient stays.
    void silence(SubjectWork work, PaperId paper) {
        work.tx().handle().createUpdate("""
                update paper_event
                   set recipient_words = null
                 where paper = :paper and recipient_words is not null""").bind("paper", paper.value()).execute();
    }

    void erase(SubjectWork work) {
        work.tx().handle().createUpdate("""
                delete from paper_event
                 where paper in (select id
                                   from paper
                                  where participant = :her)""").bind("her", work.her().value()).execute();
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String constant(String code) {
        return code.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
