package org.daybook.sessions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.participants.Participants;
import org.daybook.participants.PersonRow;
import org.daybook.paths.Enrolled;
import org.daybook.paths.EnrolmentId;
import org.daybook.paths.GroupId;
import org.daybook.paths.Paths;
import org.daybook.staff.StaffId;
import org.daybook.staff.UnfilteredRows;
import org.daybook.staff.UnitOfWork;
import org.daybook.staff.WorkWithGirls;

/// For whom a session is held: everyone on its path that day, the women of a group, or one woman alone.
final class Invited {
    private final Participants participants;
    private final Paths paths;
    private final WorkWithGirls girls = new WorkWithGirls();

    Invited(Participants participants, Paths paths) {
        this.participants = participants;
        this.paths = paths;
    }

    /// Someone for whom it is held.
    ///
    /// @param person    her line
    /// @param enrolment what brought her onto the list; empty where it is held for her alone
    /// @param since     what was held before that day is nothing that she missed
    record One(PersonRow person, Optional<EnrolmentId> enrolment, LocalDate since) {
        static One of(Enrolled one) {
            return new One(one.person(), Optional.of(one.enrolment().id()), one.enrolment().expectedSince());
        }
    }

    /// Those whom the worker may see, also who pauses.
    Stream<One> shown(UnitOfWork work, Session session) {
        return switch (session.meant().whom()) {
            case ForWhom.OnPath _ -> paths.enrolled(work, session.path(), session.day()).stream().map(One::of);
            case ForWhom.OfGroup of -> ofGroup(work, of.which().id(), session.day());
            case ForWhom.One one -> UnfilteredRows.of(one.her().stream().toList(), her -> her).visible(work)
                    .stream()
                    .map(her -> new One(participants.row(work, her), Optional.empty(), session.day()));
        };
    }

    /// What was held before she came into the group is nothing that she missed, either.
    private Stream<One> ofGroup(UnitOfWork work, GroupId group, LocalDate day) {
        var came = paths.cameInto(work, group);
        return paths.enrolled(work, group, day).stream().map(One::of).map(one -> {
            var in = one.enrolment().map(came::get).filter(one.since()::isBefore);
            return in.map(since -> new One(one.person(), one.enrolment(), since)).orElse(one);
        });
    }

    /// All of them, whoever asks: to look for a schedule conflict, never to be shown.
    List<ParticipantId> all(UnitOfWork work, Session session) {
        return switch (session.meant().whom()) {
            case ForWhom.OnPath _ -> paths.whoIsOn(work, session.path(), session.day());
            case ForWhom.OfGroup of -> paths.whoIsOn(work, of.which().id(), session.day());
            case ForWhom.One one -> one.her().stream().toList();
        };
    }

    /// Whether it is held for her, too.
    boolean includes(UnitOfWork work, Session session, ParticipantId her) {
        return expected(work, session).test(her);
    }

    /// For whom it is held: quicker than to read all of them, where a few are asked about.
    Predicate<ParticipantId> expected(UnitOfWork work, Session session) {
        return switch (session.meant().whom()) {
            case ForWhom.OnPath _ -> her -> paths.isOn(work, her, session.path(), session.day());
            case ForWhom.OfGroup _,ForWhom.One _ -> Set.copyOf(all(work, session))::contains;
        };
    }

    /// Goes on only if a session may be held for those for whom it is meant.
    ///
    /// @throws Refusal `sessions.refusal.schedule-conflict` when two of them must not meet;
    ///                 `sessions.refusal.unknown-group` when the group is none of its path or was ended;
    ///                 `sessions.refusal.no-card-wanted` when she said no to being written down under her card
    void demandFit(UnitOfWork work, Session session) {
        session.meant().whom().group().ifPresent(group -> demandOpen(work, session, group.id()));
        session.meant().whom().her().ifPresent(her -> demandMarkable(work, her));
        demandFree(work, session);
    }

    /// Goes on only if somebody may lead it: where a girl is expected, on a path, in a group or alone, it is led by whoever may
    /// work with girls.
    ///
    /// @throws Refusal `staff.refusal.leader-no-clearance`
    void demandLeader(UnitOfWork work, Session session, StaffId leader) {
        girls.demandLeading(work, leader, () -> all(work, session));
    }

    /// Goes on only if all of them may meet each other.
    ///
    /// @throws Refusal `sessions.refusal.schedule-conflict`
    void demandFree(UnitOfWork work, Session session) {
        var apart = participants.keptApart();
        if (apart.isAnyone(work) && !apart.mayMeet(work, all(work, session))) {
            throw new Refusal("sessions.refusal.schedule-conflict");
        }
    }

    private void demandOpen(UnitOfWork work, Session session, GroupId id) {
        if (paths.groups().byId(work, id).filter(group -> group.path() == session.path())
                .filter(group -> group.closedOn().isEmpty()).isEmpty()) {
            throw new Refusal("sessions.refusal.unknown-group");
        }
    }

    private void demandMarkable(UnitOfWork work, ParticipantId her) {
        work.about(her);
        participants.row(work, her);
        if (!participants.mayBeMarked(work, her)) {
            throw new Refusal("sessions.refusal.no-card-wanted");
        }
    }
}
