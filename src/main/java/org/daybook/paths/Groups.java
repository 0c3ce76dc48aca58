package org.daybook.paths;

import static org.daybook.staff.Permission.PLAN_GROUP;
import static org.daybook.staff.Permission.SEE_PATHS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.base.Edited;
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
/// lane's thread; each throws [Refusal] if the worker's role may not.
public final class Groups {
    private final Gate gate;
    private final GroupStore store = new GroupStore();
    private final WorkWithGirls girls = new WorkWithGirls();

    Groups(Gate gate) {
        this.gate = gate;
    }

    /// Checks whether the worker's role may plan groups; if not, no screen offers it.
    public boolean mayPlan() {
        return gate.allows(PLAN_GROUP);
    }

    /// Returns those of a path with the number of people in them, the open ones first.
    public List<GroupLine> list(Path path) {
        return gate.look(SEE_PATHS, work -> store.of(work.tx(), path));
    }

    /// Returns those that accept people, by path and first day.
    public List<Group> open() {
        return gate.look(SEE_PATHS, this::open);
    }

    /// Returns those that accept people, by path and first day, inside another room's passage.
    public List<Group> open(UnitOfWork work) {
        return store.open(work.tx());
    }

    /// Returns one group inside another room's passage, even if it has ended.
    public Optional<Group> byId(UnitOfWork work, GroupId id) {
        return store.byId(work.tx(), id);
    }

    /// Returns one group with the number of people in it.
    ///
    /// @throws Refusal `paths.refusal.unknown-group`
    public GroupLine look(GroupId id) {
        return gate.look(SEE_PATHS, work -> {
            var group = known(work, id);
            return store.of(work.tx(), group.path()).stream().filter(line -> line.group().id().equals(id)).findFirst()
                    .orElseThrow();
        });
    }

    /// Returns what is needed to write a plan.
    Desk desk() {
        return gate.look(SEE_PATHS, work -> new Desk(work.today(), store.facilitators(work.tx())));
    }

    /// What is needed to write a plan.
    ///
    /// @param today      the site's date
    /// @param colleagues everybody who may lead a group, by initials, and those who left the team and may still lead one
    record Desk(LocalDate today, List<Facilitator> colleagues) {}

    /// A person who may lead a group.
    ///
    /// @param id       her identity
    /// @param initials as she is shown
    /// @param here     whether she still works here
    record Facilitator(StaffId id, String initials, boolean here) {}

    /// Plans a group.
    ///
    /// @throws IllegalArgumentException if the plan has problems
    public Group add(GroupPlan plan) {
        sound(plan);
        return gate.pass(PLAN_GROUP, work -> {
            var id = new GroupId(work.newId());
            work.names(id.value());
            store.insert(work.tx(), id, plan);
            return known(work, id);
        });
    }

    /// Changes a group's plan; its path stays. If there are fewer places than people, nobody has to leave.
    ///
    /// @param base the plan with which the form was filled
    /// @return what changed, which can be passed to [#putBack]
    /// @throws IllegalArgumentException if the plan has problems
    /// @throws Refusal                  `paths.refusal.unknown-group`; `paths.refusal.group-changed` if a colleague changed it
    ///         meanwhile; `staff.refusal.leader-no-clearance` if there are girls in it and its leader may not work with girls
    public Edited<GroupPlan> change(GroupId id, GroupPlan base, GroupPlan plan) {
        sound(plan);
        return gate.pass(PLAN_GROUP, work -> write(work, id, base, plan));
    }

    /// Undoes a change, unless somebody has changed the group since. What an import left open comes back open.
    ///
    /// @param what what [#change] returned
    /// @return the plan as it is stored now
    /// @throws Refusal as [#change]
    public GroupPlan putBack(GroupId id, Edited<GroupPlan> what) {
        return gate.pass(PLAN_GROUP, work -> write(work, id, what.after(), what.before()).after());
    }

    private Edited<GroupPlan> write(UnitOfWork work, GroupId id, GroupPlan base, GroupPlan plan) {
        var before = known(work, id).plan();
        if (!before.equals(base)) {
            throw new Refusal("paths.refusal.group-changed");
        }
        plan.facilitator().ifPresent(one -> girls.demandLeading(work, one, () -> inside(work, id)));
        store.change(work.tx(), id, plan);
        return new Edited<>(before, known(work, id).plan());
    }

    private List<ParticipantId> inside(UnitOfWork work, GroupId id) {
        return new EnrolmentStore().in(work.tx(), id, work.today()).everyone(Purpose.CONFLICTS).stream()
                .map(Enrolment::her).toList();
    }

    /// Checks that the person who leads a group may lead it with her in it, too.
    ///
    /// @throws Refusal `staff.refusal.leader-no-clearance`
    void demandHeldFor(UnitOfWork work, Group group, ParticipantId her) {
        group.plan().facilitator().ifPresent(one -> girls.demandLeading(work, one, () -> List.of(her)));
    }

    /// Ends a group today: it accepts nobody any more. The women in it stay on their path until that is ended for each.
    ///
    /// @throws Refusal `paths.refusal.unknown-group`, `paths.refusal.group-ended`
    public void end(GroupId id) {
        gate.act(PLAN_GROUP, work -> {
            open(work, id);
            store.setClosed(work.tx(), id, Optional.of(work.today()));
        });
    }

    /// Undoes the ending.
    ///
    /// @throws Refusal `paths.refusal.unknown-group`
    public void reopen(GroupId id) {
        gate.act(PLAN_GROUP, work -> {
            known(work, id);
            store.setClosed(work.tx(), id, Optional.empty());
        });
    }

    /// Returns a group that accepts people.
    ///
    /// @throws Refusal `paths.refusal.unknown-group`, `paths.refusal.group-ended`
    Group open(UnitOfWork work, GroupId id) {
        var group = known(work, id);
        if (group.closedOn().isPresent()) {
            throw new Refusal("paths.refusal.group-ended");
        }
        return group;
    }

    /// Checks whether it has a free place now.
    boolean hasPlace(UnitOfWork work, Group group) {
        var places = group.plan().capacity();
        return places.isEmpty() || store.people(work.tx(), group.id()) < places.getAsInt();
    }

    /// Returns her group, if it accepts people and has a place for her.
    Optional<GroupId> stillHasPlace(UnitOfWork work, Optional<GroupId> group) {
        return group.flatMap(id -> store.byId(work.tx(), id)).filter(one -> one.closedOn().isEmpty())
                .filter(one -> hasPlace(work, one)).map(Group::id);
    }

    /// Removes her name from groups named after her, also from the journal. Runs inside another room's passage.
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
