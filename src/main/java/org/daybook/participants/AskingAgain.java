package org.daybook.participants;

import static org.daybook.staff.Permission.LIST_PEOPLE;
import static org.daybook.staff.Permission.RECORD_CONSENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Refusal;
import org.daybook.consents.Consents;
import org.daybook.staff.Gate;

/// Who is 18, or soon, and is to be asked again in her own name: cards and initials, for those who may write answers down.
/// On the write lane's thread; leaves no line.
public final class AskingAgain {
    private final Gate gate;
    private final Consents consents;
    private final ParticipantStore store;

    /// Somebody to be asked.
    ///
    /// @param her  her line
    /// @param from the first day on which she is 18
    /// @param last the last day on which what was said for her still holds; empty where nothing of it ends
    public record Line(PersonRow her, LocalDate from, Optional<LocalDate> last) {}

    /// What the list shows.
    ///
    /// @param lines whoever is 18 first comes first
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

    /// Whether the worker's role may ask.
    public boolean mayAsk() {
        return gate.allows(RECORD_CONSENT) && gate.allows(LIST_PEOPLE);
    }

    /// From thirty days before she is 18 until ninety days after, unless she was asked. Without those from whom the worker
    /// is kept away and those whose record is locked.
    ///
    /// @throws Refusal when her role may not
    public Page page() {
        return gate.look(LIST_PEOPLE, work -> new Page(consents.toAskAgain(work).stream()
                .flatMap(one -> store.row(work, one.her()).stream()
                        .map(her -> new Line(her, one.from(), one.last())))
                .toList(), work.today()));
    }
}
