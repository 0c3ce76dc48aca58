package org.daybook.accountability;

import static org.daybook.staff.Permission.SEE_SITE_PAPERS;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.daybook.accountability.Facts.Guard;
import org.daybook.participants.OptionalQuestion;
import org.daybook.staff.Colleague;
import org.daybook.staff.Gate;
import org.daybook.staff.Role;
import org.daybook.staff.UnfilteredRows.Purpose;

/// Collects today's facts from the rooms below. Passages do not nest, so each room is queried separately. On the write lane's
/// thread, outside a passage.
final class FactFinder {
    private final Gate gate;
    private final SitePapers.Dependencies dependencies;
    private final SitePaperStore store = new SitePaperStore();

    FactFinder(Gate gate, SitePapers.Dependencies dependencies) {
        this.gate = gate;
        this.dependencies = dependencies;
    }

    Facts facts() {
        var guard = guard();
        var hidden = dependencies.participants().formSettings().hidden();
        var asked = Arrays.stream(OptionalQuestion.values()).filter(field -> !hidden.contains(field))
                .collect(Collectors.toSet());
        return gate.look(SEE_SITE_PAPERS, work -> new Facts(work.today(), dependencies.site(), asked, guard,
                SitePaperStore.tiers(store.held(work.tx(), work.today()).everyone(Purpose.COUNTING)),
                store.sharing(work)));
    }

    private Guard guard() {
        var here = everyone().stream().filter(one -> one.state() == Colleague.State.HERE).toList();
        return new Guard(dependencies.locking().rule(), dependencies.safekeeping().state(), here.size(),
                dependencies.recovery().state().present(), roles(here));
    }

    /// Returns everyone who works or worked here.
    List<Colleague> everyone() {
        return dependencies.team().everyone();
    }

    private static Map<Role, Integer> roles(List<Colleague> here) {
        var counted = new EnumMap<Role, Integer>(Role.class);
        here.forEach(one -> one.member().roles().forEach(role -> counted.merge(role, 1, Integer::sum)));
        return counted;
    }
}
