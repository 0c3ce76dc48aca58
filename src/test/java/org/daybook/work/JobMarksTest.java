package org.daybook.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.base.ParticipantId;
import org.daybook.work.JobMarks.Answered;
import org.daybook.work.JobMarks.Asking;
import org.junit.jupiter.api.Test;

/// Marks of work compared with counts made by hand: she began on 10 January 2026, so they are on 10 February, 10 April, 10 July
/// and 10 January 2027.
class JobMarksTest {
    private static final ParticipantId HER = new ParticipantId(new UUID(1, 1));
    private static final LocalDate START = LocalDate.of(2026, 1, 10);
    private static final LocalDate END = LocalDate.of(2026, 3, 1);

    @Test
    void whoWorksOnIsAskedAtEachMarkThatHasCome() {
        assertEquals("NEXT LATER LATER LATER", marks(LocalDate.of(2026, 2, 9), List.of(), job(1, START)));
        assertEquals("DUE NEXT LATER LATER", marks(LocalDate.of(2026, 2, 10), List.of(), job(1, START)));
        assertEquals("KEPT DUE DUE NEXT", marks(LocalDate.of(2026, 7, 10),
                List.of(said(1, 1, MarkAnswer.STILL_WORKING)), job(1, START)));
    }

    @Test
    void whoMayNotBeAskedIsNotAsked() {
        assertEquals("NOT_ASKED NEXT LATER LATER", new JobMarks(List.of(job(1, START)), List.of(),
                LocalDate.of(2026, 2, 10), Asking.NOT_ALLOWED).all().stream().map(mark -> mark.state().name())
                .collect(Collectors.joining(" ")));
    }

    /// Jobs 29 and 30 days apart are one chain, 31 days apart are two.
    @Test
    void aChangeOfJobWithinThirtyDaysIsKept() {
        var today = LocalDate.of(2026, 4, 20);
        var february = List.of(said(1, 1, MarkAnswer.STILL_WORKING));
        assertEquals("KEPT DUE NEXT LATER", marks(today, february, job(1, START, END), job(2, END.plusDays(29))));
        assertEquals("KEPT DUE NEXT LATER", marks(today, february, job(1, START, END), job(2, END.plusDays(30))));
        assertEquals("KEPT LEFT LEFT LEFT NEXT LATER LATER LATER",
                marks(today, february, job(1, START, END), job(2, END.plusDays(31))));
    }

    @Test
    void whileThirtyDaysAreNotOverSheMayStillBeginSomething() {
        assertEquals("KEPT NEXT LATER LATER", marks(END.plusDays(30), List.of(said(1, 1, MarkAnswer.STILL_WORKING)),
                job(1, START, END)));
        assertEquals("KEPT LEFT LEFT LEFT", marks(END.plusDays(31), List.of(said(1, 1, MarkAnswer.STILL_WORKING)),
                job(1, START, END)));
    }

    @Test
    void twoJobsAtATimeAreOneWayOfWorking() {
        assertEquals("KEPT DUE NEXT LATER", marks(LocalDate.of(2026, 4, 20),
                List.of(said(1, 1, MarkAnswer.STILL_WORKING)), job(1, START), job(2, START.plusDays(20), END)));
    }

    /// A mark between two jobs counts for her if the second came in time.
    @Test
    void aMarkBetweenTwoJobsIsAsked() {
        assertEquals("KEPT DUE NEXT LATER", marks(LocalDate.of(2026, 4, 20),
                List.of(said(1, 1, MarkAnswer.STILL_WORKING)), job(1, START, LocalDate.of(2026, 4, 1)),
                job(2, LocalDate.of(2026, 4, 18))));
    }

    @Test
    void lostContactAndRefusalAreShownAsSuch() {
        assertEquals("LOST DECLINED DUE NEXT", marks(LocalDate.of(2026, 7, 10),
                List.of(said(1, 1, MarkAnswer.NOT_REACHED), said(1, 3, MarkAnswer.PREFERS_NOT)), job(1, START)));
    }

    @Test
    void theLastDayOfAMonthHasAMarkInAShorterOne() {
        assertEquals(List.of(LocalDate.of(2026, 2, 28), LocalDate.of(2026, 4, 30), LocalDate.of(2026, 7, 31),
                LocalDate.of(2027, 1, 31)),
                new JobMarks(List.of(job(1, LocalDate.of(2026, 1, 31))), List.of(), START, Asking.ALLOWED).all()
                        .stream().map(WorkMark::on).toList());
    }

    private static String marks(LocalDate today, List<Answered> said, Placement... jobs) {
        return new JobMarks(List.of(jobs), said, today, Asking.ALLOWED).all().stream()
                .map(mark -> mark.state().name()).collect(Collectors.joining(" "));
    }

    private static Answered said(int job, int months, MarkAnswer answer) {
        return new Answered(id(job), months, answer);
    }

    private static PlacementId id(int number) {
        return new PlacementId(new UUID(2, number));
    }

    private static Placement job(int number, LocalDate from) {
        return job(number, from, Optional.empty());
    }

    private static Placement job(int number, LocalDate from, LocalDate to) {
        return job(number, from, Optional.of(to));
    }

    private static Placement job(int number, LocalDate from, Optional<LocalDate> to) {
        return new Placement(id(number), HER, Optional.empty(), Optional.empty(), OpeningKind.JOB, Optional.empty(),
                OptionalInt.empty(), from, to, to.map(_ -> EndedBecause.NOT_TOLD), Optional.empty());
    }
}
