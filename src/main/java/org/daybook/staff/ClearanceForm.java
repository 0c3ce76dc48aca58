package org.daybook.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Problem;
import org.daybook.base.TypedDate;

/// The form for something that a coordinator saw.
///
/// @param who         the colleague concerned
/// @param requirement what was seen; empty until it is chosen
/// @param seenOn      when
/// @param validUntil  the last day; blank if it does not expire
public record ClearanceForm(StaffId who, Optional<Requirement> requirement, TypedDate seenOn, TypedDate validUntil) {
    /// Returns the problems of the form; empty if there are none.
    public List<Problem> problems() {
        var found = new ArrayList<Problem>();
        if (requirement.isEmpty()) {
            found.add(new Problem("requirement", "staff.clearance.problem.requirement"));
        }
        if (seenOn.day().filter(day -> !day.isAfter(seenOn.today())).isEmpty()) {
            found.add(new Problem("seenOn", "staff.clearance.problem.seen-on"));
        }
        if (validUntil.makesNoSense() || validUntil.day().filter(this::isBeforeSeen).isPresent()
                || validUntil.day().isEmpty() && requirement.equals(Optional.of(Requirement.CRIMINAL_RECORD))) {
            found.add(new Problem("validUntil", "staff.clearance.problem.valid-until"));
        }
        return List.copyOf(found);
    }

    private boolean isBeforeSeen(LocalDate last) {
        return seenOn.day().filter(last::isBefore).isPresent();
    }
}
