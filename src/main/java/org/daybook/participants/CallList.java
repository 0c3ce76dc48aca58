package org.daybook.participants;

import static org.daybook.staff.Permission.PRINT_CALLS;
import static org.daybook.staff.Permission.SEE_CALLS;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Refusal;
import org.daybook.contact.Contacts;
import org.daybook.staff.Gate;
import org.daybook.staff.UnitOfWork;

/// The women to be called today: only those who agreed to be contacted and wish to be called, those whom it suits now first.
/// Runs on the write lane's thread.
public final class CallList {
    private final Gate gate;
    private final Contacts contacts;
    private final ParticipantStore store;

    CallList(Gate gate, Contacts contacts, ParticipantStore store) {
        this.gate = gate;
        this.contacts = contacts;
        this.store = store;
    }

    /// Checks whether the worker's role may see it.
    public boolean maySee() {
        return gate.allows(SEE_CALLS);
    }

    /// Checks whether the worker's role may print it.
    public boolean mayPrint() {
        return gate.allows(PRINT_CALLS);
    }

    /// Returns the calls that are due today or overdue.
    ///
    /// @throws Refusal if the worker's role may not
    public List<CallRow> due() {
        return gate.look(SEE_CALLS, this::rows);
    }

    /// Returns the list for printing, without those who must be asked first or whom today does not suit. Writes an audit line
    /// that names everyone on it.
    ///
    /// @throws Refusal if the worker's role may not
    public CardList forPaper() {
        return gate.pass(PRINT_CALLS, work -> {
            var today = rows(work).stream().filter(CallRow::isForToday).map(CallRow::her).toList();
            today.forEach(her -> work.about(her.id()));
            return new CardList(today.stream().map(PersonRow::card).toList(), work.today(), work.who().initials());
        });
    }

    private List<CallRow> rows(UnitOfWork work) {
        return contacts.due(work).stream()
                .map(due -> store.row(work, due.her())
                        .map(her -> new CallRow(her, due.last(), due.advice())))
                .flatMap(Optional::stream).sorted(Comparator.comparing(row -> row.advice().verdict())).toList();
    }
}
