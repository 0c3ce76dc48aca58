package org.daybook.paths;

import static org.daybook.staff.Permission.PLAN_GROUP;
import static org.daybook.staff.Permission.SEE_PATHS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.staff.Erased;
import org.daybook.staff.Gate;
import org.daybook.staff.StaffId;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnfilteredRows.Purpose;
import org.daybook.staff.UnitOfWork;
import org.daybook.staff.WorkWithGirls;
import org.daybook.vault.JournalErasure;

/// Groups on the paths: planned, changed, ended. Methods without a [UnitOfWork] open a passage of their own, on the write
/// lane's thread; each throws [Refusal] when her role may not.
public final class Groups {
    private final Gate gate;
    private final GroupStore store = new GroupStore();
    private final WorkWithGirls girls = new WorkWithGirls();

    Groups(Gate gate) {
        this.gate = gate;
    }

    /// Whether the worker's role may plan groups; where not, no screen offers it.
    public boolean mayPlan() {
        return gate.allows(PLAN_GROUP);
    }

    /// Those of a path with how many are in them, the open ones first.
    public List<GroupLine> list(Path path) {
        return gate.look(SEE_PATHS, work -> store.of(work.tx(), path));
    }

    /// Those that take people, by path and first day.
    public List<Group> open() {
        return gate.look(SEE_PATHS, this::open);
    }

    /// Those that take people, by path and first day, inside another room's passage.
    public List<Group> open(UnitOfWork work) {
        return store.open(work.tx());
    }

    /// One group inside another room's passage, also one that was ended.
    public Optional<Group> byId(UnitOfWork work, GroupId id) {
        return store.byId(work.tx(), id);
    }

    /// One group with how many are in it.
    ///
    /// @throws Refusal `paths.refusal.unknown-group`
    public GroupLine look(GroupId id) {
        return gate.look(SEE_PATHS, work -> {
            var group = known(work, id);
            return store.of(work.tx(), group.path()).stream().filter(line -> line.group().id().equals(id)).findFirst()
                    .orElseThrow();
        });
    }

    /// What a plan is written with.
    Desk desk() {
        return gate.look(SEE_PATHS, work -> new Desk(work.today(), store.facilitators(work.tx())));
    }

    /// What a plan is written with.
    ///
    /// @param today      the site's date
    /// @param colleagues who may hold a group: everybody who works here, by initials
    record Desk(LocalDate today, List<Facilitator> colleagues) {}

    /// Somebody who may hold a group.
    ///
    /// @param id       who
    /// @param initials how she is shown
    record Facilitator(StaffId id, String initials) {}

    /// Plans a group.
    ///
    /// @throws IllegalArgumentException when the plan has problems
    public Group add(GroupPlan plan) {
        sound(plan);
        return gate.pass(PLAN_GROUP, work -> {
            var id = new GroupId(work.newId());
            work.names(id.value());
            store.insert(work.tx(), id, plan);
            return known(work, id);
        });
    }

    /// Changes what is planned; its path stays. Fewer places than people send nobody away.
    ///
    /// @param base what the form was filled with
    /// @throws IllegalArgumentException when the plan has problems
    /// @throws Refusal                  `paths.refusal.unknown-group`; `paths.refusal.group-changed` where a colleague changed
    ///                                  it meanwhile; `staff.refusal.leader-no-clearance` where there are girls in it and who
    ///                                  holds it may not work with girls
    public Group change(GroupId id, GroupPlan base, GroupPlan plan) {
        sound(plan);
        return gate.pass(PLAN_GROUP, work -> {
            if (!known(work, id).plan().equals(base)) {
                throw new Refusal("paths.refusal.group-changed");
            }
            plan.facilitator().ifPresent(one -> girls.demandLeading(work, one, () -> inside(work, id)));
            store.change(work.tx(), id, plan);
            return known(work, id);
        });
    }

    private List<ParticipantId> inside(UnitOfWork work, GroupId id) {
        return new EnrolmentStore().in(work.tx(), id, work.today()).everyone(Purpose.CONFLICTS).stream()
                .map(Enrolment::her).toList();
    }

    /// Goes on only if who holds a group may hold it with her in it, too.
    ///
    /// @throws Refusal `staff.refusal.leader-no-clearance`
    void demandHeldFor(UnitOfWork work, Group group, ParticipantId her) {
        group.plan().facilitator().ifPresent(one -> girls.demandLeading(work, one, () -> List.of(her)));
    }

    /// Ends a group today: it takes nobody any more. Whoever is in it stays on her path until that is ended with her.
    ///
    /// @throws Refusal `paths.refusal.unknown-group`, `paths.refusal.group-ended`
    public void end(GroupId id) {
        gate.act(PLAN_GROUP, work -> {
            open(work, id);
            store.setClosed(work.tx(), id, Optional.of(work.today()));
        });
    }

    /// Takes the ending back.
    ///
    /// @throws Refusal `paths.refusal.unknown-group`
    public void reopen(GroupId id) {
        gate.act(PLAN_GROUP, work -> {
            known(work, id);
            store.setClosed(work.tx(), id, Optional.empty());
        });
    }

    /// A group that takes people.
    ///
    /// @throws Refusal `paths.refusal.unknown-group`, `paths.refusal.group-ended`
    Group open(UnitOfWork work, GroupId id) {
        var group = known(work, id);
        if (group.closedOn().isPresent()) {
            throw new Refusal("paths.refusal.group-ended");
        }
        return group;
    }

    /// Whether a place is free in it now.
    boolean hasPlace(UnitOfWork work, Group group) {
        var places = group.plan().capacity();
        return places.isEmpty() || store.people(work.tx(), group.id()) < places.getAsInt();
    }

    /// Her group, where it takes people and has a place for her.
    Optional<GroupId> stillHasPlace(UnitOfWork work, Optional<GroupId> group) {
        return group.flatMap(id -> store.byId(work.tx(), id)).filter(one -> one.closedOn().isEmpty())
                .filter(one -> hasPlace(work, one)).map(Group::id);
    }

    /// Takes her name out of those that are called after her, also from the journal. Inside another room's passage.
    void erase(SubjectWork work, Erased her) {
        store.names(work.tx()).stream().filter(her::isNamedIn)
                .forEach(name -> store.rename(work.tx(), name, her.without(name)));
        new JournalErasure(work.tx()).scrubNaming(Set.of("path_group"), her::isNamedIn);
    }

    private Group known(UnitOfWork work, GroupId id) {
        work.names(id.value());
        return store.byId(work.tx(), id).orElseThrow(() -> new Refusal("paths.refusal.unknown-group"));
    }

    private static void sound(GroupPlan plan) {
        if (!plan.problems().isEmpty()) {
            throw new IllegalArgumentException("the plan has problems");
        }
    }
}
