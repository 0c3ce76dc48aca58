package org.daybook.paths;

import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.participants.Participants;
import org.daybook.staff.UnitOfWork;

/// Adds a woman to a path and a group, inside the caller's passage: checks and writes are in one transaction, so that the last
/// place is given once.
final class Enrolling {
    private final Participants participants;
    private final Groups groups;
    private final PathCompanions company;
    private final SessionLeaders leaders;
    private final EnrolmentUndo undo;
    private final EnrolmentStore store = new EnrolmentStore();
    private final WaitingStore waiting = new WaitingStore();

    /// What enrolling depends on.
    ///
    /// @param groups  whether a group accepts her
    /// @param company the women she meets there
    /// @param leaders the leaders of future sessions
    record Dependencies(Groups groups, PathCompanions company, SessionLeaders leaders) {}

    Enrolling(Participants participants, Dependencies dependencies, EnrolmentUndo undo) {
        this.participants = participants;
        groups = dependencies.groups();
        company = dependencies.company();
        leaders = dependencies.leaders();
        this.undo = undo;
    }

    /// Enrols her from today; a woman who is on the path in no group is added to one.
    Enrolment enrol(UnitOfWork work, NewEnrolment form) {
        var about = work.about(form.her());
        participants.row(work, form.her());
        var group = form.group().map(id -> free(work, form, id));
        var before = store.open(work.tx(), form.her(), form.path());
        if (before.isPresent() && (group.isEmpty() || before.get().group().isPresent())) {
            throw new Refusal("paths.refusal.already-on-it");
        }
        company.demandFree(work, new PathCompanions.Wish(form.her(), form.path(), form.group()));
        var waited = group.flatMap(one -> waiting.take(about, one.id()));
        var id = before.map(Enrolment::id).orElseGet(() -> new EnrolmentId(work.newId()));
        if (before.isPresent()) {
            store.place(about, id, group.orElseThrow().id(), form.goal());
        } else {
            store.insert(about, id, form, work.today());
        }
        var after = store.byId(work.tx(), id).orElseThrow();
        leaders.joined(work, after);
        undo.remember(new EnrolmentUndo.Done(after, before, waited));
        return after;
    }

    /// Checks that she is in no group of this path.
    ///
    /// @throws Refusal `paths.refusal.in-group-already`
    void demandOutside(UnitOfWork work, ParticipantId her, Group group) {
        if (store.open(work.tx(), her, group.path()).flatMap(Enrolment::group).isPresent()) {
            throw new Refusal("paths.refusal.in-group-already");
        }
    }

    private Group free(UnitOfWork work, NewEnrolment form, GroupId id) {
        var group = groups.open(work, id);
        if (group.path() != form.path()) {
            throw new IllegalArgumentException("a group of another path");
        }
        demandOutside(work, form.her(), group);
        if (!groups.hasPlace(work, group)) {
            throw new Refusal("paths.refusal.full");
        }
        groups.demandHeldFor(work, group, form.her());
        return group;
    }
}
