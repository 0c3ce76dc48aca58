package org.daybook.outreach;

import static org.daybook.staff.Permission.CHANGE_OUTREACH;
import static org.daybook.staff.Permission.SEE_OUTREACH;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.daybook.staff.AboutNobody;
import org.daybook.base.Refusal;
import org.daybook.staff.Erased;
import org.daybook.staff.ErasedSoFar;
import org.daybook.staff.Gate;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnitOfWork;

/// Activities for others, and what was handed out at them. Each method opens a passage of its own, on the write lane's thread,
/// and throws [Refusal] when the worker's role may not.
public final class Activities extends AboutNobody {
    private static final String NOBODY = "whoever comes is counted, never named";
    /// What stands where words were.
    private static final String WITHOUT_WORDS = "–";
    private final Gate gate;
    private final ActivityStore store = new ActivityStore();
    private final MaterialStore materials = new MaterialStore();

    Activities(Gate gate) {
        super(NOBODY);
        this.gate = gate;
    }

    /// Whether the worker's role sees activities.
    public boolean maySee() {
        return gate.allows(SEE_OUTREACH);
    }

    /// Whether the worker's role records them.
    public boolean mayChange() {
        return gate.allows(CHANGE_OUTREACH);
    }

    /// The activities of a year.
    ///
    /// @param wanted which year; empty for this one
    public ActivitiesPage page(OptionalInt wanted) {
        return gate.look(SEE_OUTREACH, work -> {
            int year = wanted.orElse(work.today().getYear());
            var years = Stream.concat(Stream.of(work.today().getYear(), year), store.years(work.tx()).stream())
                    .distinct().sorted(Comparator.reverseOrder()).toList();
            return new ActivitiesPage(work.today(), year, years,
                    entries(work, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)), materials.all(work.tx()),
                    store.smallestGroup(work.tx(), year));
        });
    }

    /// One activity, with what was handed out at it.
    ///
    /// @throws Refusal `outreach.refusal.gone`
    public ActivityEntry entry(ActivityId id) {
        return gate.look(SEE_OUTREACH, work -> stored(work, id));
    }

    /// Those of some days, the newest first.
    public List<Activity> between(LocalDate first, LocalDate last) {
        return gate.look(SEE_OUTREACH, work -> store.between(work.tx(), first, last));
    }

    private List<ActivityEntry> entries(UnitOfWork work, LocalDate first, LocalDate last) {
        var handedOut = handedOut(work);
        return store.between(work.tx(), first, last).stream()
                .map(one -> new ActivityEntry(one, handedOut.getOrDefault(one.id(), Map.of()))).toList();
    }

    private Map<ActivityId, Map<MaterialId, Integer>> handedOut(UnitOfWork work) {
        var all = new HashMap<ActivityId, Map<MaterialId, Integer>>();
        materials.handedOut(work.tx()).forEach(entry -> entry.activity()
                .ifPresent(at -> all.computeIfAbsent(at, _ -> new HashMap<>())
                        .merge(entry.material(), -entry.change(), Integer::sum)));
        return all;
    }

    /// Records an activity.
    ///
    /// @param handedOut how many of each material, each more than 0
    /// @throws IllegalArgumentException when the form has problems
    /// @throws Refusal                  `outreach.refusal.not-so-many` for more handed out than are there
    public ActivityEntry add(NewActivity form, Map<MaterialId, Integer> handedOut) {
        return gate.pass(CHANGE_OUTREACH, work -> {
            var one = new ActivityEntry(form.as(new ActivityId(work.newId())), handedOut);
            insert(work, one);
            return one;
        });
    }

    /// Corrects an activity.
    ///
    /// @param base what the form was filled with
    /// @return as it stands now
    /// @throws IllegalArgumentException when the form has problems
    /// @throws Refusal                  `outreach.refusal.gone`, `outreach.refusal.changed-meanwhile`,
    ///                                  `outreach.refusal.not-so-many`
    public ActivityEntry change(ActivityEntry base, NewActivity form, Map<MaterialId, Integer> handedOut) {
        return put(base, new ActivityEntry(form.as(base.activity().id()), handedOut));
    }

    /// Puts one back as it was before it was corrected.
    ///
    /// @param now as it stands now
    /// @throws Refusal as [#change]
    ActivityEntry put(ActivityEntry now, ActivityEntry then) {
        return gate.pass(CHANGE_OUTREACH, work -> {
            demandUnchanged(work, now);
            var before = StockBefore.read(work.tx());
            store.update(work.tx(), then.activity());
            materials.deleteOf(work.tx(), then.activity().id());
            handOut(work, then);
            before.demandEnough(work.tx());
            return then;
        });
    }

    /// Deletes an activity, with what it says was handed out.
    ///
    /// @return what [#putBack] is given
    /// @throws Refusal as [#change]
    ErasedSoFar delete(ActivityEntry one) {
        return gate.pass(CHANGE_OUTREACH, work -> {
            demandUnchanged(work, one);
            materials.deleteOf(work.tx(), one.activity().id());
            store.delete(work.tx(), one.activity().id());
            return ErasedSoFar.of(work);
        });
    }

    /// Takes back that one was deleted.
    ///
    /// @param since what [#delete] returned
    /// @throws Refusal `outreach.refusal.not-so-many` where others handed it out since; `staff.refusal.erased-since`
    void putBack(ActivityEntry one, ErasedSoFar since) {
        gate.act(CHANGE_OUTREACH, work -> {
            since.demandNobodySince(work);
            insert(work, one);
        });
    }

    private void insert(UnitOfWork work, ActivityEntry one) {
        work.names(one.activity().id().value());
        var before = StockBefore.read(work.tx());
        store.insert(work.tx(), one.activity());
        handOut(work, one);
        before.demandEnough(work.tx());
    }

    private void handOut(UnitOfWork work, ActivityEntry one) {
        one.handedOut().forEach((material, many) -> materials.insert(work.tx(),
                new MaterialEntry(work.newId(), material, one.activity().when().day(), -many, EntryReason.HANDED_OUT,
                        Optional.of(one.activity().id()))));
    }

    private void demandUnchanged(UnitOfWork work, ActivityEntry seen) {
        work.names(seen.activity().id().value());
        if (!stored(work, seen.activity().id()).equals(seen)) {
            throw new Refusal("outreach.refusal.changed-meanwhile");
        }
    }

    private ActivityEntry stored(UnitOfWork work, ActivityId id) {
        return new ActivityEntry(store.byId(work.tx(), id).orElseThrow(() -> new Refusal("outreach.refusal.gone")),
                handedOut(work).getOrDefault(id, Map.of()));
    }

    /// What was typed should name nobody; an activity whose words do all the same goes on without them.
    @Override
    public void erase(SubjectWork work, Erased her) {
        store.between(work.tx(), LocalDate.EPOCH, LocalDate.of(9999, 12, 31)).stream()
                .filter(one -> her.isNamedIn(one.about().topic()) || her.isNamedIn(one.about().partner())
                        || her.isNamedIn(one.about().district()))
                .forEach(one -> store.update(work.tx(), new Activity(one.id(), one.kind(), one.when(),
                        new Activity.About(WITHOUT_WORDS, one.about().audience(), "",
                                one.about().isOnline() ? "" : WITHOUT_WORDS),
                        one.came())));
    }
}
