package org.daybook.sessions;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Problem;
import org.daybook.base.Refusal;
import org.daybook.participants.Participant;
import org.daybook.paths.AttendedShare;
import org.daybook.paths.Enrolment;
import org.daybook.paths.ExitReading;
import org.daybook.paths.GoalState;
import org.daybook.paths.HowEnded;
import org.daybook.paths.LeavingReason;
import org.daybook.paths.LeavingStatus;
import org.daybook.paths.MayComeBack;
import org.daybook.paths.NewEnrolment;
import org.daybook.paths.Path;
import org.daybook.paths.PathEnding;
import org.daybook.staff.NewMember;
import org.daybook.staff.Permission;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;

/// How she ends a path, and how pausing affects the lists of women who were missing.
class PathEndingsTest {
    private static final PathEnding.Leaving TOLD = new PathEnding.Leaving(Optional.of(LeavingStatus.EMPLOYED),
            Optional.of(ExitReading.DECLINED), Optional.of(MayComeBack.TOLD));

    @RegisterExtension
    final TestHouse house = new TestHouse();

    @Test
    void seventyInAHundredIsCompletedAndLessIsNot() {
        var her = enrolled();
        for (int held = 0; held < 10; held++) {
            held(held < 7 ? List.of(her.her()) : List.of());
        }
        assertEquals(new AttendedShare.Share(7, 10), house.open().paths().endings().attended(her.id()));
        var ended = end(her, PathEnding.completed(GoalState.IN_PROGRESS, TOLD)).ended().orElseThrow();
        assertEquals(HowEnded.COMPLETED, ended.how());
        assertEquals(Optional.of("MR"), ended.signedBy());
        assertEquals(Optional.of(LeavingStatus.EMPLOYED), ended.status());
        var other = enrolled();
        for (int held = 0; held < 3; held++) {
            held(held < 2 ? List.of(other.her()) : List.of());
        }
        refused("paths.refusal.rule-not-met", () -> end(other, PathEnding.completed(GoalState.IN_PROGRESS, TOLD)));
        assertEquals(Optional.of(GoalState.MET), end(other, PathEnding.completed(GoalState.MET, TOLD)).goalState());
    }

    @Test
    void withTooFewSessionsWhoSignsDecides() {
        var her = enrolled();
        held(List.of());
        held(List.of());
        assertEquals(HowEnded.COMPLETED,
                end(her, PathEnding.completed(GoalState.IN_PROGRESS, TOLD)).ended().orElseThrow().how());
    }

    @Test
    void aMediatorEndsAPathButDoesNotSignThatItWasCompleted() {
        var her = enrolled();
        house.open().team().add(new NewMember("lu", "LU", java.util.Set.of(org.daybook.staff.Role.MEDIATOR)),
                "seven otters under bridges".toCharArray());
        house.as("lu", "seven otters under bridges", day -> {
            assertThrows(Refusal.class,
                    () -> day.paths().endings().end(her.id(), PathEnding.completed(GoalState.MET, TOLD)));
            day.paths().endings().end(her.id(), PathEnding.early(LeavingReason.SAFETY));
        });
        assertEquals(List.of("left-early safety"), closed());
    }

    @Test
    void whatWasLeftOpenIsAskedBesideItsField() {
        var nothing = new PathEnding(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                new PathEnding.Leaving(Optional.empty(), Optional.empty(), Optional.empty()));
        assertEquals(List.of("how", "mayComeBack"), nothing.problems().stream().map(Problem::field).toList());
        var early = new PathEnding(Optional.of(HowEnded.LEFT_EARLY), Optional.empty(), Optional.empty(),
                Optional.empty(),
                TOLD);
        assertEquals(List.of("reason"), early.problems().stream().map(Problem::field).toList());
        var far = new PathEnding(Optional.of(HowEnded.TRANSFERRED), Optional.empty(), Optional.of("x".repeat(10_000)),
                Optional.empty(), TOLD);
        assertEquals(List.of("transferredTo"), far.problems().stream().map(Problem::field).toList());
        assertThrows(IllegalArgumentException.class, () -> end(enrolled(), far));
    }

    @Test
    void anEndingThatIsTakenBackLeavesNothingBehind() {
        var her = enrolled();
        house.clock().move(Duration.ofDays(3));
        house.open().paths().endings().pause(her.id());
        house.clock().move(Duration.ofDays(3));
        var before = house.open().paths().of(her.her());
        end(her, new PathEnding(Optional.of(HowEnded.TRANSFERRED), Optional.empty(), Optional.of("Milan"),
                Optional.of(GoalState.MET), PathEnding.early(LeavingReason.OTHER).leaving()));
        house.open().paths().endings().reopen(her.id());
        assertEquals(before, house.open().paths().of(her.her()), "she pauses, and nobody said that she is there");
    }

    /// What happens to her card in the meantime is no part of the ending.
    @Test
    void shePausesAgainAlthoughHerCardWasJoinedToAnotherSince() {
        var her = enrolled();
        house.open().paths().endings().pause(her.id());
        house.clock().move(Duration.ofDays(3));
        end(her, PathEnding.early(LeavingReason.OTHER));
        house.open().cardsJoined().join(someone().welcomedIn(house.open()).id(), her.her());
        assertTrue(house.open().paths().endings().reopen(her.id()).pausedSince().isPresent());
    }

    @Test
    void anEndingIsTakenBackUnlessSheBeganAnew() {
        var her = enrolled();
        end(her, PathEnding.early(LeavingReason.CHILDCARE));
        var again = house.open().paths().endings().reopen(her.id());
        assertEquals(Optional.empty(), again.ended());
        assertEquals(Optional.empty(), again.endedOn());
        assertEquals(her.startedOn(), again.startedOn());
        refused("paths.refusal.has-not-ended", () -> house.open().paths().endings().reopen(her.id()));
        end(her, PathEnding.early(LeavingReason.CHILDCARE));
        house.open().paths().enrol(new NewEnrolment(her.her(), Path.CIVIC_INCLUSION, Optional.empty()));
        refused("paths.refusal.already-on-it", () -> house.open().paths().endings().reopen(her.id()));
        assertEquals(List.of("left-early childcare"), closed());
    }

    @Test
    void whoPausesIsNotExpectedAndNotMissingButMayBeTicked() {
        var other = List.of(enrolled().her());
        var her = enrolled();
        held(other);
        aDayLater();
        house.open().paths().endings().pause(her.id());
        refused("paths.refusal.pauses-already", () -> house.open().paths().endings().pause(her.id()));
        var during = held(other);
        held(other);
        assertEquals(1, expected(during));
        assertEquals(Optional.empty(), seat(during, her));
        assertEquals(List.of(), house.open().sessions().lately().missedTwice());
        assertEquals(new AttendedShare.Share(0, 1), house.open().paths().endings().attended(her.id()));
        house.open().sessions().walkIn(during, card(her));
        assertEquals(Seat.Kind.ENROLLED, seat(during, her).orElseThrow().kind());
        house.open().sessions().untick(during, her.her());
        aDayLater();
        house.open().paths().endings().back(her.id());
        var after = held(other);
        assertEquals(2, expected(after));
        assertEquals(Seat.Before.NEW, seat(after, her).orElseThrow().before());
        assertEquals(Optional.empty(), seat(during, her));
        assertEquals(new AttendedShare.Share(0, 2), house.open().paths().endings().attended(her.id()));
        assertEquals(List.of(her.her()),
                house.open().sessions().lately().missedTwice().stream().map(one -> one.person().id()).toList());
    }

    private void aDayLater() {
        house.clock().move(Duration.ofDays(1));
    }

    private Optional<Seat> seat(SessionId session, Enrolment enrolment) {
        return house.open().sessions().sheet(session).seats().stream()
                .filter(seat -> seat.person().id().equals(enrolment.her())).findFirst();
    }

    private org.daybook.participants.CardNumber card(Enrolment enrolment) {
        return house.open().participants().newest().stream().filter(row -> row.id().equals(enrolment.her()))
                .findFirst().orElseThrow().card();
    }

    private Enrolment enrolled() {
        Participant her = someone().welcomedIn(house.open());
        return house.open().paths().enrol(new NewEnrolment(her.id(), Path.CIVIC_INCLUSION, Optional.empty()));
    }

    private Enrolment end(Enrolment enrolment, PathEnding ending) {
        return house.open().paths().endings().end(enrolment.id(), ending);
    }

    /// A day later than the last one; one visitor without a card came to it, so it was held.
    private SessionId held(List<org.daybook.base.ParticipantId> came) {
        aDayLater();
        LocalDate today = house.open().gate().look(Permission.SEE_SESSIONS, org.daybook.staff.UnitOfWork::today);
        var session = house.open().calendar().plan(new NewSession(Optional.of(today), Optional.of(LocalTime.of(10, 0)),
                90, Optional.of(Path.CIVIC_INCLUSION), "Language", "Blue room")).id();
        house.open().sessions().registers().oneMore(session);
        came.forEach(her -> house.open().sessions().tick(session, her));
        return session;
    }

    private int expected(SessionId session) {
        LocalDate day = house.open().sessions().sheet(session).session().day();
        return house.open().calendar().between(day, day).getFirst().expected();
    }

    private List<String> closed() {
        return house.open().gate().look(Permission.SEE_PATHS, work -> work.tx().handle().createQuery("""
                select how || ' ' || coalesce(reason, '')
                  from v_path_closed""").mapTo(String.class).list());
    }

    private static void refused(String key, Executable act) {
        assertEquals(key, assertThrows(Refusal.class, act).key());
    }
}
