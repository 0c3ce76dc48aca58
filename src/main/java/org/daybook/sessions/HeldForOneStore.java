package org.daybook.sessions;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.id;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.daybook.staff.Movable;
import org.daybook.staff.SubjectWork;
import org.daybook.vault.WrittenAfter;
import org.jdbi.v3.core.result.RowView;

/// Sessions held for one woman, when her card is parted from another: marks made there since the cards were joined are hers.
/// Earlier marks of the other card belong to another woman and stay. If both are marked, both stay. Called inside the caller's
/// passage, on the write lane's thread.
final class HeldForOneStore implements Movable.Parted {
    /// The tables of marks and the columns with the time of writing: our own constants, which cannot be bound.
    private enum Marks {
        ATTENDANCE("attendance", "marked_at"),
        LATE("late_mark", "at"),
        COUNTED("counted_mark", "marked_at");

        private final String table;
        private final String at;

        Marks(String table, String at) {
            this.table = table;
            this.at = at;
        }
    }

    /// @param on the day on which it was written
    private record Mark(UUID id, LocalDate on) {}

    @Override
    public void parted(SubjectWork kept, SubjectWork parted, WrittenAfter joining) {
        for (var marks : Marks.values()) {
            ofTheOther(kept, parted, marks).stream()
                    .filter(mark -> joining.isAdded(kept.tx(), marks.table, List.of(mark.id()), mark.on()))
                    .forEach(mark -> give(parted, marks, mark));
        }
    }

    private static List<Mark> ofTheOther(SubjectWork kept, SubjectWork parted, Marks marks) {
        return kept.tx().handle().createQuery("""
                select m.id, substr(m.<at>, 1, 10) as day
                  from session s
                  join <table> m on m.session = s.id and m.participant = :kept
                 where s.participant = :parted""").define("table", marks.table).define("at", marks.at)
                .bind("kept", kept.her().value()).bind("parted", parted.her().value())
                .map((RowView row) -> new Mark(id(row, "id"), day(row, "day"))).list();
    }

    private static void give(SubjectWork parted, Marks marks, Mark mark) {
        parted.tx().handle().createUpdate("""
                update or ignore <table>
                   set participant = :parted
                 where id = :id""").define("table", marks.table).bind("parted", parted.her().value())
                .bind("id", mark.id()).execute();
    }
}
