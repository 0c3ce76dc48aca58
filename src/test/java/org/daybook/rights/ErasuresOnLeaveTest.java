package org.daybook.rights;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.site.OpenSite;
import org.daybook.staff.NewMember;
import org.daybook.staff.Permission;
import org.daybook.staff.Reason;
import org.daybook.staff.Role;
import org.daybook.staff.StaffId;
import org.daybook.staff.TwoPersonRule.May;
import org.daybook.teamwork.AbsencesOfTeam;
import org.daybook.testing.TestHouse;
import org.daybook.vault.SignInSecret;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;

/// Decision 185: the only second person is on leave, and what a woman asked for does not wait for longer than the law allows.
class ErasuresOnLeaveTest {
    private static final String OTHER = "four lamps by the window";
    private static final Reason LEAVE = new Reason("MR is on leave, and I am the only one here.");
    private static final String SECOND = "rights.refusal.second-person";
    private static final String WEEK = "rights.refusal.seven-days";

    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.COORDINATOR));
    private StaffId mr = new StaffId(new UUID(0, 0));
    private StaffId cw = mr;
    private ParticipantId her = new ParticipantId(new UUID(0, 0));

    @BeforeEach
    void aManagerAndOneCaseworker() {
        mr = house.open().team().me().id();
        cw = house.open().team().add(new NewMember("cw", "CW", Set.of(Role.CASEWORKER)), OTHER.toCharArray()).id();
        house.passDays(8);
        house.as("cw", OTHER, open -> her = someone().called("Amina").welcomedIn(open).id());
    }

    @Test
    void whoWorksWithSomebodyOnLeaveErasesAfterAWeekAndSheIsToldOnHerReturn() {
        AbsencesOfTeam.handOver(house.open(), mr, cw, "");
        house.open().close();
        asks();
        assertEquals(WEEK, refusedNow());
        days(6);
        assertEquals(WEEK, refusedNow());
        days(1);
        asCw(open -> {
            assertEquals(May.ACT, open.rights().erasures().waiting().getFirst().may());
            open.rights().erase(her);
        });
        house.reopen();
        assertEquals(1, house.open().reviews().page().waiting().stream()
                .filter(review -> review.act().equals(Optional.of(Permission.ERASE_RECORD))).count());
    }

    /// Who enters herself that the other is away waits until the other was not here for three weeks.
    @Test
    void whoSaysItOfTheOtherErasesAfterThreeWeeks() {
        house.open().close();
        asks();
        asCw(open -> AbsencesOfTeam.cover(open, mr, LEAVE));
        days(20);
        assertEquals(SECOND, refusedNow());
        days(1);
        asCw(open -> open.rights().erase(her));
        house.reopen();
        assertEquals(List.of(Permission.COVER_COLLEAGUE, Permission.ERASE_RECORD),
                house.open().reviews().page().waiting().stream().flatMap(review -> review.act().stream())
                        .filter(Set.of(Permission.COVER_COLLEAGUE, Permission.ERASE_RECORD)::contains).sorted()
                        .toList(),
                "she reads both");
    }

    @Test
    void whoComesBackIsTheSecondPersonAgain() {
        AbsencesOfTeam.handOver(house.open(), mr, cw, "");
        house.open().close();
        asks();
        days(3);
        house.reopen();
        house.open().close();
        days(8);
        assertEquals(SECOND, refusedNow());
    }

    @Test
    void whoseLeaveIsOverIsTheSecondPersonAgain() {
        AbsencesOfTeam.handOver(house.open(), mr, cw, "+10");
        house.open().close();
        asks();
        days(10);
        asCw(open -> assertEquals(May.ACT, open.rights().erasures().waiting().getFirst().may()));
        days(1);
        assertEquals(SECOND, refusedNow());
    }

    @Test
    void theWeekBeginsWithTheLeave() {
        house.open().close();
        asks();
        days(8);
        assertEquals(SECOND, refusedNow());
        house.reopen();
        AbsencesOfTeam.handOver(house.open(), mr, cw, "");
        house.open().close();
        assertEquals(WEEK, refusedNow());
        days(7);
        asCw(open -> open.rights().erase(her));
        house.reopen();
    }

    /// A colleague who is here every day is not on leave, whatever the clock was when it was entered.
    @Test
    void aClockThatWasAheadLetsNobodyBeOnLeave() {
        house.open().close();
        asks();
        house.clock().move(Duration.ofDays(60));
        asCw(open -> AbsencesOfTeam.cover(open, mr, LEAVE));
        house.clock().move(Duration.ofDays(-60));
        house.reopen();
        house.useForDays(3);
        house.open().close();
        days(40);
        assertEquals(SECOND, refusedNow());
    }

    @Test
    void endingTheLeaveMakesHerTheSecondPersonAgain() {
        AbsencesOfTeam.handOver(house.open(), mr, cw, "");
        house.open().close();
        asks();
        days(8);
        asCw(AbsencesOfTeam::endAll);
        assertEquals(SECOND, refusedNow());
    }

    private void asks() {
        asCw(open -> open.rights().erasures().ask(her));
    }

    private void days(int days) {
        for (int i = 0; i < days; i++) {
            house.clock().move(Duration.ofDays(1));
            asCw(_ -> {});
        }
    }

    private String refusedNow() {
        var keys = new ArrayList<String>();
        asCw(open -> keys.add(refusal(() -> open.rights().erase(her))));
        return keys.getFirst();
    }

    /// As `TestHouse.as`, except that the manager does not sign in afterwards.
    private void asCw(Consumer<OpenSite> day) {
        try (var hers = new SignInSecret("cw", OTHER.toCharArray());
                var site = house.lobby().unlock(house.store(), hers)) {
            day.accept(site);
        }
    }

    private static String refusal(Executable act) {
        return assertThrows(Refusal.class, act).key();
    }
}
