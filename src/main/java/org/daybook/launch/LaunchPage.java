package org.daybook.launch;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.staff.StaffId;

/// The guide as a screen and a paper show it.
///
/// @param today  the site's date
/// @param site   the site's code
/// @param steps  in the order of each phase; none before the guide was begun
/// @param names  initials of everybody
/// @param mapped how many services are in the address book, and how many of them somebody should check
public record LaunchPage(LocalDate today, String site, List<LaunchStep> steps, Map<StaffId, String> names,
        Mapped mapped) {
    public LaunchPage {
        steps = List.copyOf(steps);
        names = Map.copyOf(names);
    }

    /// @param services open ones
    /// @param toCheck  of them to be checked
    public record Mapped(long services, long toCheck) {}

    /// The steps of one phase.
    public List<LaunchStep> of(LaunchPhase phase) {
        return steps.stream().filter(step -> step.place().phase() == phase).toList();
    }

    /// How many count, and how many of these are signed off.
    Progress progress(List<LaunchStep> some) {
        var counting = some.stream().filter(LaunchStep::counts).toList();
        return new Progress(counting.size(), counting.stream().filter(one -> one.state().doneOn().isPresent()).count(),
                counting.stream().filter(one -> one.state().signed().isPresent()).count());
    }

    /// @param all    that count
    /// @param done   that are done
    /// @param signed that are signed off
    public record Progress(long all, long done, long signed) {}

    String name(StaffId who) {
        return Optional.ofNullable(names.get(who)).orElse("");
    }
}
