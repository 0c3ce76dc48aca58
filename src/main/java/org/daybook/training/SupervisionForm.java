package org.daybook.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daybook.base.Problem;
import org.daybook.base.TypedDate;
import org.daybook.staff.StaffId;

/// The typed data of a supervision.
///
/// @param on    the date
/// @param hours its length
/// @param kind  with whom; empty until it is chosen
/// @param who   who took part
public record SupervisionForm(TypedDate on, TypedHours hours, Optional<SupervisionKind> kind, Set<StaffId> who) {
    /// The maximum length, in minutes.
    static final int MOST_MINUTES = 720;

    public SupervisionForm {
        who = Set.copyOf(who);
    }

    /// Returns what must be corrected; empty if everything is valid.
    List<Problem> problems() {
        var found = new ArrayList<Problem>();
        if (on.day().filter(day -> !day.isAfter(on.today())).isEmpty()) {
            found.add(new Problem("on", "training.problem.on"));
        }
        if (hours.minutes(MOST_MINUTES).isEmpty()) {
            found.add(new Problem("hours", "training.problem.hours"));
        }
        if (kind.isEmpty()) {
            found.add(new Problem("kind", "training.supervision.problem.kind"));
        }
        if (who.isEmpty() || kind.equals(Optional.of(SupervisionKind.ONE_TO_ONE)) && who.size() > 1) {
            found.add(new Problem("who", "training.supervision.problem.who"));
        }
        return List.copyOf(found);
    }

    /// Returns the supervision that it describes.
    ///
    /// @throws IllegalArgumentException if it has problems
    Supervision supervision(UUID id) {
        if (!problems().isEmpty()) {
            throw new IllegalArgumentException("the form has problems");
        }
        return new Supervision(id, on.day().orElseThrow(), hours.minutes(MOST_MINUTES).orElseThrow(),
                kind.orElseThrow(), who);
    }
}
