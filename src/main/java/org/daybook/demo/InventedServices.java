package org.daybook.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.services.Cost;
import org.daybook.services.Service;
import org.daybook.services.ServiceForm;
import org.daybook.services.ServiceForm.Access;
import org.daybook.services.ServiceForm.Where;
import org.daybook.services.ServiceKind;
import org.daybook.services.YesNo;

/// The address book of an invented site: added in its first weeks, most entries checked again since, one entry closed, and the
/// national contacts that nobody has checked yet. On the write lane's thread.
final class InventedServices {
    private static final String NOT_KNOWN = "-";
    private static final LocalTime MORNING = LocalTime.of(8, 15);
    private static final int CHECKED_WEEKS_AGO = 6;
    /// The number of entries of the site's list that must be checked again.
    private static final int TO_CHECK = 2;

    private final Rooms rooms;
    private final List<Service> added = new ArrayList<>();

    InventedServices(Rooms rooms) {
        this.rooms = rooms;
    }

    /// Returns the actions on the address book, in no particular order.
    Collection<StoryStep> steps(Recipe recipe) {
        var checked = later(recipe.firstMonday(), recipe.lastMonday().minusWeeks(CHECKED_WEEKS_AGO));
        return List.of(new StoryStep(recipe.firstMonday().atTime(MORNING), this::add),
                new StoryStep(checked.atTime(MORNING), this::check),
                new StoryStep(recipe.asOf().atTime(MORNING), () -> rooms.services().addStarterSet()));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /// Returns the first open service of a kind; there is one of each kind to which women are referred.
    Service of(ServiceKind kind) {
        return added.stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
    }

    private void add() {
        WordLists.of("services.txt").forEach(line -> added.add(rooms.services().add(form(line))));
    }

    private void check() {
        added.stream().limit(added.size() - 1 - (long) TO_CHECK).forEach(one -> rooms.services().checked(one.id()));
        rooms.services().close(added.getLast().id());
    }

    private static ServiceForm form(List<String> line) {
        var access = new Access(Set.copyOf(WordLists.words(line.get(6))), line.get(5),
                known(line.get(7)).map(Cost::valueOf), known(line.get(8)).map(YesNo::valueOf),
                known(line.get(9)).map(YesNo::valueOf), known(line.get(10)).map(YesNo::valueOf));
        return new ServiceForm(line.get(0), Optional.of(ServiceKind.valueOf(line.get(1))),
                new Where(Optional.of("IT"), line.get(2), known(line.get(3)).orElse(""), ""), access, line.get(4),
                "");
    }

    private static Optional<String> known(String word) {
        return Optional.of(word).filter(one -> !one.equals(NOT_KNOWN));
    }
}
