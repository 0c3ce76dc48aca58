package org.daybook.participants;

import static org.daybook.staff.Permission.PRINT_PEOPLE;

import java.util.List;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.staff.Gate;
import org.daybook.staff.UnfilteredRows;

/// The list of people on paper, as it is searched, filtered and sorted on the screen: card numbers alone. On the write
/// lane's thread.
public final class PeoplePaper {
    private final Gate gate;
    private final ParticipantStore store;

    PeoplePaper(Gate gate, ParticipantStore store) {
        this.gate = gate;
        this.store = store;
    }

    /// Whether the worker's role may print it.
    public boolean mayPrint() {
        return gate.allows(PRINT_PEOPLE);
    }

    /// Those of a list who are still seen by whoever prints and whose records are not locked, in its order; leaves an
    /// audit line about everyone on it.
    ///
    /// @throws Refusal when her role may not
    public CardList of(List<ParticipantId> listed) {
        return gate.pass(PRINT_PEOPLE, work -> {
            var rows = UnfilteredRows.of(listed.stream().flatMap(her -> store.row(work, her).stream()).toList(),
                    PersonRow::id).usable(work);
            rows.forEach(her -> work.about(her.id()));
            return new CardList(rows.stream().map(PersonRow::card).toList(), work.today(), work.who().initials());
        });
    }
}
