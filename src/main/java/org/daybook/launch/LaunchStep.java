package org.daybook.launch;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.daybook.staff.StaffId;

/// A step of the launch guide.
///
/// @param id    its ID
/// @param place its position
/// @param plan  what is to be done
/// @param state its state
public record LaunchStep(UUID id, Place place, Plan plan, State state) {
    /// The position of a step.
    ///
    /// @param phase its phase
    /// @param order its order in that phase
    public record Place(LaunchPhase phase, int order) {}

    /// What is to be done.
    ///
    /// @param words    the task
    /// @param who      who does it, in the site's own words; may be empty
    /// @param dueOn    the due date
    /// @param evidence what shows that it was done; may be empty
    /// @param leftOut  why the site leaves it out; empty if it does not
    public record Plan(String words, String who, Optional<LocalDate> dueOn, String evidence,
            Optional<String> leftOut) {}

    /// The state of a step.
    ///
    /// @param doneOn the date on which it was done
    /// @param signed who signed it off, and when
    public record State(Optional<LocalDate> doneOn, Optional<Signed> signed) {
        /// Not done and not signed off.
        static final State OPEN = new State(Optional.empty(), Optional.empty());
    }

    /// @param by who signed it off
    /// @param on the date
    public record Signed(StaffId by, LocalDate on) {}

    LaunchStep with(Plan other) {
        return new LaunchStep(id, place, other, state);
    }

    LaunchStep with(State other) {
        return new LaunchStep(id, place, plan, other);
    }

    /// Checks whether it is part of the guide at this site.
    boolean counts() {
        return plan.leftOut().isEmpty();
    }

    /// Checks whether it should have been done by now.
    boolean isLate(LocalDate today) {
        return counts() && state.doneOn().isEmpty() && plan.dueOn().filter(today::isAfter).isPresent();
    }
}
