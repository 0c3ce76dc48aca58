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

/// The people for whom a session is held: everyone on its path that day, the women of a group, or one woman alone.
final class Invited {
    private final Participants participants;
    private final Paths paths;
    private final WorkWithGirls girls = new WorkWithGirls();

    Invited(Participants participants, Paths paths) {
        this.participants = participants;
        this.paths = paths;
    }

    /// A woman for whom it is held.
    ///
    /// @param person    her line
    /// @param enrolment the enrolment that put her on the list; empty if it is held for her alone
    /// @param since     the day before which sessions do not count as missed by her
    record One(PersonRow person, Optional<EnrolmentId> enrolment, LocalDate since) {
        static One of(Enrolled one) {
            return new One(one.person(), Optional.of(one.enrolment().id()), one.enrolment().expectedSince());
        }
    }

    /// Returns those whom the worker may see, including those who are paused.
    Stream<One> shown(UnitOfWork work, Session session) {
        return switch (session.meant().whom()) {
            case ForWhom.OnPath _ -> paths.enrolled(work, session.path(), session.day()).stream().map(One::of);
            case ForWhom.OfGroup of -> ofGroup(work, of.which().id(), session.day());
            case ForWhom.One one -> UnfilteredRows.of(one.her().stream().toList(), her -> her).visible(work)
                    .stream()
                    .map(her -> new One(participants.row(work, her), Optional.empty(), session.day()));
        };
    }

    /// Sessions held before she joined the group do not count as missed, either.
    private Stream<One> ofGroup(UnitOfWork work, GroupId group, LocalDate day) {
        var came = paths.cameInto(work, group);
        return paths.enrolled(work, group, day).stream().map(One::of).map(one -> {
            var in = one.enrolment().map(came::get).filter(one.since()::isBefore);
            return in.map(since -> new One(one.person(), one.enrolment(), since)).orElse(one);
        });
    }

    /// Returns all of them, regardless of who is asking: for finding schedule conflicts, never for display.
    List<ParticipantId> all(UnitOfWork work, Session session) {
        return switch (session.meant().whom()) {
            case ForWhom.OnPath _ -> paths.whoIsOn(work, session.path(), session.day());
            case ForWhom.OfGroup of -> paths.whoIsOn(work, of.which().id(), session.day());
            case ForWhom.One one -> one.her().stream().toList();
        };
    }

    /// Checks whether it is held for her, too.
    boolean includes(UnitOfWork work, Session session, ParticipantId her) {
        return expected(work, session).test(her);
    }

    /// Returns a test for whether it is held for a woman: quicker than reading all of them if only a few are tested.
    Predicate<ParticipantId> expected(UnitOfWork work, Session session) {
        return switch (session.meant().whom()) {
            case ForWhom.OnPath _ -> her -> paths.isOn(work, her, session.path(), session.day());
            case ForWhom.OfGroup _,ForWhom.One _ -> Set.copyOf(all(work, session))::contains;
        };
    }

    /// Ensures that a session may be held for its audience.
    ///
    /// @throws Refusal `sessions.refusal.schedule-conflict` if two of them must not meet; `sessions.refusal.unknown-group` if
    ///         the group is not on its path or was ended; `sessions.refusal.no-card-wanted` if she refused to be recorded under
    ///         her card
    void demandFit(UnitOfWork work, Session session) {
        session.meant().whom().group().ifPresent(group -> demandOpen(work, session, group.id()));
        session.meant().whom().her().ifPresent(her -> demandMarkable(work, her));
        demandFree(work, session);
    }

    /// Ensures that somebody may lead it: if a girl is expected, on a path, in a group or alone, the leader must be allowed to
    /// work with girls.
    ///
    /// @throws Refusal `staff.refusal.leader-no-clearance`
    void demandLeader(UnitOfWork work, Session session, StaffId leader) {
        girls.demandLeading(work, leader, () -> all(work, session));
    }

    /// Ensures that all of them may meet each other.
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
