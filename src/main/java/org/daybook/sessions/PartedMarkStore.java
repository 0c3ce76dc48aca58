package org.daybook.sessions;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.id;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.daybook.sessions.FrozenQuarters.Written;
import org.daybook.staff.Movable;
import org.daybook.staff.SubjectWork;
import org.daybook.vault.WrittenAfter;
import org.jdbi.v3.core.result.RowView;

/// Marks of two cards in the same session, when the cards are parted. While they were joined, the two counted as one visit. If a
/// quarter that was frozen then counted that visit, the later mark is in no report yet: it counts from now on. Called inside the
/// caller's passage, on the write lane's thread.
///
/// @param frozen which quarters are frozen
record PartedMarkStore(FrozenQuarters frozen) implements Movable.Parted {
    /// A mark, and the day of its session.
    private record Mark(UUID id, LocalDate day, Written written) {}

    @Override
    public void parted(SubjectWork kept, SubjectWork parted, WrittenAfter joining) {
        later(kept, parted).stream()
                .filter(mark -> frozen.isCountedSince(kept, mark.day(), mark.written(), joining))
                .forEach(mark -> writeAgain(kept, mark));
    }

    /// Returns the later of the two marks of each session in which both are marked. One that was imported into a final quarter
    /// stood for no visit and stays as it is.
    private static List<Mark> later(SubjectWork kept, SubjectWork parted) {
        return kept.tx().handle().createQuery("""
                select a.id, s.on_day, a.number, a.marked_at
                  from attendance k
                  join attendance p on p.session = k.session and p.participant = :parted
                  join attendance a on a.id = case when k.number > p.number then k.id else p.id end
                  join session s on s.id = a.session
                 where k.participant = :kept
                   and not exists (select 1 from v_imported_late l where l.id in (k.id, p.id))""")
                .bind("kept", kept.her().value()).bind("parted", parted.her().value())
                .map((RowView row) -> new Mark(id(row, "id"), day(row, "on_day"), WrittenRows.of(row, "marked_at")))
                .list();
    }

    private static void writeAgain(SubjectWork work, Mark mark) {
        work.tx().handle().createUpdate("""
                update attendance
                   set number = :number, marked_at = :at
                 where id = :id""").bind("number", work.tx().nextNumber()).bind("at", work.now().toString())
                .bind("id", mark.id()).execute();
    }
}
