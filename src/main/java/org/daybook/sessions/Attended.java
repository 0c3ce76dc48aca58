package org.daybook.sessions;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;
import org.daybook.paths.AttendedShare;
import org.daybook.paths.Enrolment;
import org.daybook.paths.Path;
import org.daybook.staff.Erased;
import org.daybook.staff.Movable;
import org.daybook.staff.PersonalData;
import org.daybook.staff.Received;
import org.daybook.staff.SubjectAccessSection;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnitOfWork;
import org.daybook.staff.UnfilteredRows;
import org.daybook.staff.Version;

/// What other rooms query about attendance inside their passages: for her copy, for her erasure, and for how long she is kept.
public final class Attended implements PersonalData {
    private final SessionStore store = new SessionStore();
    private final AttendanceStore attendance = new AttendanceStore();
    private final MetStore met = new MetStore();
    private final FrozenQuarters frozen;
    private final LateVisitorStore lateVisitors;

    /// @param frozen which quarters are frozen
    public Attended(FrozenQuarters frozen) {
        this.frozen = frozen;
        lateVisitors = new LateVisitorStore(frozen);
    }

    /// Returns the late visitors without a card.
    LateVisitorStore lateVisitors() {
        return lateVisitors;
    }

    /// Returns the rows that move when two cards are joined. If they are parted, marks made since then in a session held for
    /// her alone go back with the session.
    @Override
    public List<Movable> movable() {
        return List.of(Movable.of("attendance", this::move, attendance::moveBack).with("counted_mark", "id")
                .following(attendance::follow).then(new PartedMarkStore(frozen)),
                Movable.ofTable("session").then(new HeldForOneStore()));
    }

    private List<UUID> move(SubjectWork from, SubjectWork to) {
        new JoinedMarkStore(frozen).joining(from, to);
        return attendance.move(from, to);
    }

    /// Returns the sessions she came to, newest first.
    public List<Session> attendedBy(UnitOfWork work, ParticipantId her) {
        return store.attendedBy(work.tx(), her);
    }

    /// Checks, inside another room's passage, whether a session for everyone on a path is planned from today on.
    public boolean isWholePathPlanned(UnitOfWork work, Path path) {
        return store.isPlannedForAll(work.tx(), path, work.today());
    }

    /// Returns, inside another room's passage, how many of the sessions held for her while she was on a path she attended.
    public AttendedShare.Share share(UnitOfWork work, Enrolment enrolment, LocalDate until) {
        return attendance.share(work.tx(), enrolment, until);
    }

    /// Returns the sessions she came to and those planned for her alone, newest first, as they are read to her.
    @Override
    public List<SubjectAccessSection> tell(UnitOfWork work, ParticipantId her) {
        var lines = Stream.concat(told("sessions.copy.session", store.attendedBy(work.tx(), her)),
                told("sessions.copy.for-her", store.plannedFor(work.tx(), her))).toList();
        return lines.isEmpty() ? List.of() : List.of(new SubjectAccessSection("sessions.copy.title", lines));
    }

    private static Stream<SubjectAccessSection.Line> told(String key, List<Session> sessions) {
        return sessions.stream()
                .map(session -> new SubjectAccessSection.Line(key, new SubjectAccessSection.Value.Several(
                        List.of(new SubjectAccessSection.Value.Day(session.day()),
                                new SubjectAccessSection.Value.Words(session.title())))));
    }

    /// Returns the day of the last visit of everyone who ever came.
    @Override
    public Map<ParticipantId, LocalDate> lastSeen(UnitOfWork work) {
        return attendance.lastSeen(work.tx());
    }

    /// Returns, inside another room's passage, the women expected at a session of today, and those who came today or in the days
    /// before.
    ///
    /// @param days the number of days before today
    public UnfilteredRows<ParticipantId> metLately(UnitOfWork work, int days) {
        return met.met(work.tx(), work.today().minusDays(days), work.today());
    }

    /// Returns how often each of the given women came; a woman who never came is absent.
    public Map<ParticipantId, Integer> visits(UnitOfWork work, Set<ParticipantId> them) {
        return attendance.visits(work.tx(), them);
    }

    /// Removes her from every session: where she was, there was a nameless visitor; a session that was held for her alone is
    /// then for nobody.
    @Override
    public void erase(SubjectWork work, Erased her) {
        store.forget(work);
        lateVisitors.instead(work);
        attendance.makeNameless(work);
    }

    @Override
    public Set<String> tables() {
        return Set.of("attendance", "session");
    }

    @Override
    public List<Received> received(UnitOfWork work, ParticipantId her) {
        return Nothing.listed("nothing of it is handed to anybody");
    }

    @Override
    public List<Version> versions(UnitOfWork work, ParticipantId her) {
        return Nothing.listed("a mark is there or not; what was entered late says so itself");
    }
}
