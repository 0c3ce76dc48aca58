package org.daybook.launch;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.daybook.staff.StaffId;

/// A step of the launch guide.
///
/// @param id    its identity
/// @param place where it stands
/// @param plan  what is to be done
/// @param state how far it is
public record LaunchStep(UUID id, Place place, Plan plan, State state) {
    /// Where it stands.
    ///
    /// @param phase in which phase
    /// @param order in that phase
    public record Place(LaunchPhase phase, int order) {}

    /// What is to be done.
    ///
    /// @param words    what
    /// @param who      by whom, in the site's own words; may be empty
    /// @param dueOn    by when
    /// @param evidence what shows that it was done; may be empty
    /// @param leftOut  why the site leaves it out; empty where it does not
    public record Plan(String words, String who, Optional<LocalDate> dueOn, String evidence,
            Optional<String> leftOut) {}

    /// How far it is.
    ///
    /// @param doneOn since when it is done
    /// @param signed who signed it off, and when
    public record State(Optional<LocalDate> doneOn, Optional<Signed> signed) {
        /// Nothing was done yet.
        static final State OPEN = new State(Optional.empty(), Optional.empty());
    }

    /// @param by who signed
    /// @param on when
    public record Signed(StaffId by, LocalDate on) {}

    LaunchStep with(Plan other) {
        return new LaunchStep(id, place, other, state);
    }

    LaunchStep with(State other) {
        return new LaunchStep(id, place, plan, other);
    }

    /// Whether it is part of the guide here.
    boolean counts() {
        return plan.leftOut().isEmpty();
    }

    /// Whether it should have been done by now.
    boolean isLate(LocalDate today) {
        return counts() && state.doneOn().isEmpty() && plan.dueOn().filter(today::isAfter).isPresent();
    }
}
