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

/// Activities for others, and what was handed out at them. Each method opens its own passage, on the write lane's thread, and
/// throws [Refusal] if the worker's role lacks the permission.
public final class Activities extends AboutNobody {
    private static final String NOBODY = "whoever comes is counted, never named";
    /// Replaces words that were removed.
    private static final String WITHOUT_WORDS = "–";
    private final Gate gate;
    private final ActivityStore store = new ActivityStore();
    private final MaterialStore materials = new MaterialStore();

    Activities(Gate gate) {
        super(NOBODY);
        this.gate = gate;
    }

    /// Checks whether the worker's role may view activities.
    public boolean maySee() {
        return gate.allows(SEE_OUTREACH);
    }

    /// Checks whether the worker's role may record them.
    public boolean mayChange() {
        return gate.allows(CHANGE_OUTREACH);
    }

    /// Returns the activities of a year.
    ///
    /// @param wanted the year; empty for the current one
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

    /// Returns one activity, with what was handed out at it.
    ///
    /// @throws Refusal `outreach.refusal.gone`
    public ActivityEntry entry(ActivityId id) {
        return gate.look(SEE_OUTREACH, work -> stored(work, id));
    }

    /// Returns the activities of a period, the newest first.
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
    /// @param handedOut the number of copies of each material, each greater than 0
    /// @throws IllegalArgumentException if the form has problems
    /// @throws Refusal                  `outreach.refusal.not-so-many` if more were handed out than are in stock;
    ///         `outreach.refusal.to-come` if something was handed out on a day in the future
    public ActivityEntry add(NewActivity form, Map<MaterialId, Integer> handedOut) {
        return gate.pass(CHANGE_OUTREACH, work -> {
            var one = new ActivityEntry(form.as(new ActivityId(work.newId())), handedOut);
            demandOver(work, one, Map.of());
            insert(work, one);
            return one;
        });
    }

    /// Corrects an activity.
    ///
    /// @param base the activity with which the form was filled
    /// @return the activity as it is now
    /// @throws IllegalArgumentException if the form has problems
    /// @throws Refusal                  `outreach.refusal.gone`, `outreach.refusal.changed-meanwhile`,
    ///         `outreach.refusal.not-so-many`; `outreach.refusal.to-come` if more than before was handed out on a day in the
    ///         future
    public ActivityEntry change(ActivityEntry base, NewActivity form, Map<MaterialId, Integer> handedOut) {
        return gate.pass(CHANGE_OUTREACH, work -> {
            var now = new ActivityEntry(form.as(base.activity().id()), handedOut);
            // A former program let copies be entered in advance: they stay until somebody corrects them.
            demandOver(work, now, isToCome(work, base) ? base.handedOut() : Map.of());
            return put(work, base, now);
        });
    }

    /// Nothing more is handed out at an activity in the future: its copies are still in stock.
    private static void demandOver(UnitOfWork work, ActivityEntry one, Map<MaterialId, Integer> before) {
        if (isToCome(work, one) && one.handedOut().entrySet().stream()
                .anyMatch(copies -> copies.getValue() > before.getOrDefault(copies.getKey(), 0))) {
            throw new Refusal("outreach.refusal.to-come");
        }
    }

    private static boolean isToCome(UnitOfWork work, ActivityEntry one) {
        return one.activity().when().day().isAfter(work.today());
    }

    /// Restores an activity to its state before it was corrected.
    ///
    /// @param now the activity as it is now
    /// @throws Refusal as for [#change], except that it is not checked whether the day is in the future
    ActivityEntry put(ActivityEntry now, ActivityEntry then) {
        return gate.pass(CHANGE_OUTREACH, work -> put(work, now, then));
    }

    private ActivityEntry put(UnitOfWork work, ActivityEntry now, ActivityEntry then) {
        demandUnchanged(work, now);
        var before = StockBefore.read(work.tx());
        store.update(work.tx(), then.activity());
        materials.deleteOf(work.tx(), then.activity().id());
        handOut(work, then);
        before.demandEnough(work.tx());
        return then;
    }

    /// Deletes an activity, including what was handed out at it.
    ///
    /// @return what can be passed to [#putBack]
    /// @throws Refusal as for [#change]
    ErasedSoFar delete(ActivityEntry one) {
        return gate.pass(CHANGE_OUTREACH, work -> {
            demandUnchanged(work, one);
            materials.deleteOf(work.tx(), one.activity().id());
            store.delete(work.tx(), one.activity().id());
            return ErasedSoFar.of(work);
        });
    }

    /// Undoes the deletion of an activity.
    ///
    /// @param since what [#delete] returned
    /// @throws Refusal `outreach.refusal.not-so-many` if others have handed out the material since;
    ///         `staff.refusal.erased-since`
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

    /// Text about activities should name nobody. If it names her nevertheless, the activity is kept without its words.
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
