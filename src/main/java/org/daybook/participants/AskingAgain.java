package org.daybook.participants;

import static org.daybook.staff.Permission.LIST_PEOPLE;
import static org.daybook.staff.Permission.RECORD_CONSENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Refusal;
import org.daybook.consents.Consents;
import org.daybook.staff.Gate;

/// The women who are 18, or soon will be, and are to be asked again in their own name: cards and initials, for roles that may
/// record answers. Runs on the write lane's thread; writes no audit line.
public final class AskingAgain {
    private final Gate gate;
    private final Consents consents;
    private final ParticipantStore store;

    /// A woman to be asked.
    ///
    /// @param her  her line
    /// @param from the first day on which she is 18
    /// @param last the last day on which the answers given for her still hold; empty if none of them ends
    public record Line(PersonRow her, LocalDate from, Optional<LocalDate> last) {}

    /// What the list shows.
    ///
    /// @param lines in the order in which they turn 18
    /// @param today the site's date
    public record Page(List<Line> lines, LocalDate today) {
        public Page {
            lines = List.copyOf(lines);
        }
    }

    AskingAgain(Gate gate, Consents consents, ParticipantStore store) {
        this.gate = gate;
        this.consents = consents;
        this.store = store;
    }

    /// Checks whether the worker's role may ask.
    public boolean mayAsk() {
        return gate.allows(RECORD_CONSENT) && gate.allows(LIST_PEOPLE);
    }

    /// Returns the women to ask: from thirty days before each is 18 until ninety days after, unless she was asked. Leaves out
    /// women hidden from the worker and those whose record is locked.
    ///
    /// @throws Refusal if the worker's role may not
    public Page page() {
        return gate.look(LIST_PEOPLE, work -> new Page(consents.toAskAgain(work).stream()
                .flatMap(one -> store.row(work, one.her()).stream()
                        .map(her -> new Line(her, one.from(), one.last())))
                .toList(), work.today()));
    }
}
