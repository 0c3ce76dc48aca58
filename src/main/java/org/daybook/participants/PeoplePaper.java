package org.daybook.participants;

import static org.daybook.staff.Permission.PRINT_PEOPLE;

import java.util.List;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.staff.Gate;
import org.daybook.staff.UnfilteredRows;

/// The list of people for printing, as it is searched, filtered and sorted on the screen: card numbers alone. Runs on the write
/// lane's thread.
public final class PeoplePaper {
    private final Gate gate;
    private final ParticipantStore store;

    PeoplePaper(Gate gate, ParticipantStore store) {
        this.gate = gate;
        this.store = store;
    }

    /// Checks whether the worker's role may print it.
    public boolean mayPrint() {
        return gate.allows(PRINT_PEOPLE);
    }

    /// Returns those of a list who are still visible to the worker and whose records are not locked, in its order; writes an
    /// audit line that names everyone on it.
    ///
    /// @throws Refusal if the worker's role may not
    public CardList of(List<ParticipantId> listed) {
        return gate.pass(PRINT_PEOPLE, work -> {
            var rows = UnfilteredRows.of(listed.stream().flatMap(her -> store.row(work, her).stream()).toList(),
                    PersonRow::id).usable(work);
            rows.forEach(her -> work.about(her.id()));
            return new CardList(rows.stream().map(PersonRow::card).toList(), work.today(), work.who().initials());
        });
    }
}
