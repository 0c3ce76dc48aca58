package org.daybook.teamwork;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.daybook.base.Refusal;
import org.daybook.base.TypedDate;
import org.daybook.cases.Beginning;
import org.daybook.cases.CaseRef;
import org.daybook.cases.CaseRelation;
import org.daybook.cases.DueFollowUp;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentWording;
import org.daybook.site.OpenSite;
import org.daybook.staff.AuditTrail;
import org.daybook.staff.KeptAway;
import org.daybook.staff.NewMember;
import org.daybook.staff.Permission;
import org.daybook.staff.Reason;
import org.daybook.staff.Role;
import org.daybook.staff.StaffId;
import org.daybook.staff.TrailLine;
import org.daybook.staff.TrailQuestion;
import org.daybook.testing.TestHouse;
import org.daybook.vault.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;

/// What is due for a colleague who is away, and who sees it in the meantime.
class AbsencesTest {
    private static final String OTHER = "four lamps by the window";
    private static final Reason ILL = new Reason("MR is ill and two women wait for a call.");

    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.CASEWORKER, Role.COORDINATOR));
    private StaffId mr = new StaffId(new UUID(0, 0));
    private StaffId lb = mr;

    @BeforeEach
    void aTeam() {
        mr = house.open().team().me().id();
        lb = house.open().team().add(new NewMember("lb", "LB", Set.of(Role.CASEWORKER)), OTHER.toCharArray()).id();
    }

    @Test
    void whoCoversSeesWhatIsDueAndOpensItUntilSheIsBack() {
        var ref = dueToday();
        asLb(open -> {
            assertEquals(List.of(), open.cases().due().today());
            assertEquals("cases.refusal.not-hers", refusal(() -> open.cases().open(ref)));
            var id = open.absences().cover(form(open, mr, lb, ""), ILL);
            assertEquals(List.of(Optional.of("MR")),
                    open.cases().due().today().stream().map(DueFollowUp::coveredFor).toList());
            assertEquals(ref, open.cases().open(ref).ref());
            assertEquals("teamwork.refusal.covered-already",
                    refusal(() -> open.absences().cover(form(open, mr, lb, ""), ILL)));
            assertEquals(1, open.absences().page().lines().size(), "she who covers sees it");
            open.absences().end(id);
            assertEquals("cases.refusal.not-hers", refusal(() -> open.cases().open(ref)));
            assertEquals(List.of(), open.cases().due().today());
            open.absences().goOn(id);
            assertEquals(ref, open.cases().open(ref).ref());
        });
        var line = house.open().absences().page().lines().getFirst();
        assertEquals(List.of("MR", "LB"), List.of(line.away(), line.cover()), "and she who is back sees it");
        house.open().absences().end(line.id());
        asLb(open -> {
            assertEquals("cases.refusal.not-hers", refusal(() -> open.cases().open(ref)));
            assertEquals("teamwork.refusal.ended", refusal(() -> open.absences().goOn(line.id())),
                    "what a colleague ended she does not bring back");
        });
        assertEquals(List.of(TrailLine.Kind.WITH_REASON), house.open().trail().lines(TrailQuestion.EVERYTHING).stream()
                .filter(one -> one.act().equals(Optional.of(Permission.COVER_COLLEAGUE)))
                .map(TrailLine::kind).filter(kind -> kind != TrailLine.Kind.REFUSED).toList(), "one act, one line");
        assertTrue(house.open().reviews().page().waiting().stream()
                .anyMatch(review -> review.reason().equals(Optional.of(ILL))), "a colleague reads why");
        assertEquals(Optional.empty(), new AuditTrail().firstBrokenLine(house.open().vault()));
    }

    /// A cover ends by itself: anything that would outlast it is left to those named on the file.
    @Test
    void whoCoversHandsNothingOnAndSeesNoPapers() {
        var ref = dueToday();
        var mm = house.open().team().add(new NewMember("mm", "MM", Set.of(Role.MEDIATOR)), OTHER.toCharArray()).id();
        house.open().absences().handOver(form(house.open(), mr, lb, ""));
        asLb(open -> {
            assertEquals(ref, open.cases().open(ref).ref());
            assertEquals("cases.refusal.not-hers", refusal(() -> open.cases().workers().assign(ref, mm)));
            assertEquals("cases.refusal.not-hers", refusal(() -> open.cases().workers().release(ref, mr)));
            assertEquals(CaseRelation.NONE, open.papers().shelf(ref.her()).tie());
        });
        house.open().cases().workers().assign(ref, lb);
        asLb(open -> {
            assertEquals(CaseRelation.HOLDS, open.papers().shelf(ref.her()).tie());
            open.cases().workers().assign(ref, mm);
        });
    }

    @Test
    void whatWasSaidAgainMeanwhileIsNotBroughtBackTwice() {
        var first = house.open().absences().handOver(form(house.open(), mr, lb, ""));
        house.open().absences().end(first);
        house.open().absences().handOver(form(house.open(), mr, lb, ""));
        assertEquals("teamwork.refusal.covered-already", refusal(() -> house.open().absences().goOn(first)));
    }

    @Test
    void fromWhomSheIsKeptAwayStaysHidden() {
        var ref = dueToday();
        var hidden = dueToday();
        house.open().participants().keptAway().keep(hidden.her(), lb, KeptAway.Because.RELATED,
                KeptAway.SaidBy.SHE);
        house.open().absences().handOver(form(house.open(), mr, lb, "+3"));
        asLb(open -> {
            assertEquals(List.of(ref), open.cases().due().today().stream().map(DueFollowUp::ref).toList());
            assertEquals("staff.refusal.kept-away", refusal(() -> open.cases().open(hidden)));
        });
    }

    @Test
    void itEndsByItselfAfterTheLastDay() {
        var ref = dueToday();
        house.open().absences().handOver(form(house.open(), mr, lb, "+2"));
        house.clock().move(Duration.ofDays(2));
        asLb(open -> assertEquals(1, open.cases().due().today().size()));
        house.clock().move(Duration.ofDays(1));
        asLb(open -> {
            assertEquals(List.of(), open.cases().due().today());
            assertEquals("cases.refusal.not-hers", refusal(() -> open.cases().open(ref)));
        });
        assertEquals(List.of(), house.open().absences().page().lines());
    }

    /// It no longer gives anybody access to anything.
    @Test
    void nobodyCoversForWhoLeftTheTeamNorIsCoveredByHer() {
        house.open().absences().handOver(form(house.open(), mr, lb, ""));
        house.open().absences().cover(form(house.open(), lb, mr, ""), ILL);
        assertEquals(2, house.open().absences().page().lines().size());
        house.open().team().remove(lb, Progress.unwatched());
        assertEquals(List.of(), house.open().absences().page().lines());
    }

    @Test
    void whoSaysItForWhom() {
        var mm = house.open().team().add(new NewMember("mm", "MM", Set.of(Role.MEDIATOR)), OTHER.toCharArray()).id();
        var door = house.open().team().add(new NewMember("dd", "DD", Set.of(Role.RECEPTION)), OTHER.toCharArray())
                .id();
        assertEquals("teamwork.refusal.cannot-cover",
                refusal(() -> house.open().absences().handOver(form(house.open(), mr, door, ""))));
        assertEquals("teamwork.refusal.own-reason",
                refusal(() -> house.open().absences().handOver(form(house.open(), lb, mr, ""))));
        house.open().absences().handOver(form(house.open(), lb, mm, ""));
        asLb(open -> {
            assertEquals("teamwork.refusal.not-yours",
                    refusal(() -> open.absences().handOver(form(open, mr, mm, ""))));
            assertEquals("teamwork.refusal.not-yours",
                    refusal(() -> open.absences().cover(form(open, mr, mm, ""), ILL)));
            assertThrows(IllegalArgumentException.class,
                    () -> open.absences().cover(form(open, mr, lb, ""), new Reason("ill")));
            assertEquals(List.of("until"), form(open, mr, lb, "1/1/2020").problems().stream()
                    .map(one -> one.field()).toList());
            assertEquals(List.of("cover"), form(open, lb, lb, "").problems().stream()
                    .map(one -> one.field()).toList());
        });
        house.as("dd", OTHER, open -> assertEquals("staff.refusal.not-allowed",
                refusal(() -> open.absences().cover(form(open, mr, door, ""), ILL))));
    }

    private CaseRef dueToday() {
        var her = someone().welcomedIn(house.open()).id();
        var agreed = new Beginning(Beginning.LimitsTold.YES, Optional.of(Answer.GIVEN),
                new ConsentWording(ConsentWording.CURRENT, "en"));
        var ref = house.open().cases().begin(her, agreed).orElseThrow();
        house.open().cases().inside().next(ref, house.open().cases().due().day());
        return ref;
    }

    private static NewAbsence form(OpenSite open, StaffId away, StaffId cover, String until) {
        return new NewAbsence(Optional.of(away), Optional.of(cover),
                TypedDate.next(until, open.cases().due().day()));
    }

    private void asLb(Consumer<OpenSite> day) {
        house.as("lb", OTHER, day);
    }

    private static String refusal(Executable act) {
        return assertThrows(Refusal.class, act).key();
    }
}
