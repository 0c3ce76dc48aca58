package org.daybook.locking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daybook.base.Refusal;
import org.daybook.site.OpenSite;
import org.daybook.staff.AuditTrail;
import org.daybook.staff.NewMember;
import org.daybook.staff.Permission;
import org.daybook.staff.Role;
import org.daybook.staff.StaffId;
import org.daybook.staff.TrailClock;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LockingTest {
    private static final String HERS = "four lamps by the window";
    private static final String SET_FOR_HER = "seven otters under bridges";

    @RegisterExtension
    final TestHouse house = new TestHouse();
    @RegisterExtension
    final TestHouse small = new TestHouse(Set.of(Role.FACILITATOR));

    @Test
    void threeMinutesUnlessTheSiteChoseOtherwise() {
        assertEquals(new LockingRule(3, LockingRule.ShortCodes.ALLOWED), house.open().locking().rule());
        var other = new LockingRule(7, LockingRule.ShortCodes.FORBIDDEN);
        house.open().locking().change(other);
        assertEquals(other, house.reopen().locking().rule());
        var hiding = new LockingRule(2, LockingRule.ShortCodes.ALSO_AFTER_HIDING);
        house.open().locking().change(hiding);
        assertEquals(hiding, house.reopen().locking().rule());
        house.open().locking().change(LockingRule.AT_FIRST);
        assertEquals(LockingRule.AT_FIRST, house.open().locking().rule());
    }

    @Test
    void onlyWhoAnswersForTheSiteChangesTheRule() {
        var rule = new LockingRule(10, LockingRule.ShortCodes.ALLOWED);
        assertEquals("staff.refusal.not-allowed",
                assertThrows(Refusal.class, () -> small.open().locking().change(rule)).key());
        assertEquals(LockingRule.AT_FIRST, small.open().locking().rule());
    }

    @Test
    void neverOffAndNeverLongerThanTenMinutes() {
        for (int minutes : new int[]{-1, 0, 11}) {
            assertThrows(IllegalArgumentException.class,
                    () -> new LockingRule(minutes, LockingRule.ShortCodes.ALLOWED));
        }
    }

    /// Whoever set a passphrase for a colleague could otherwise leave a code behind, and come back by it.
    @Test
    void aCodeEndsWithThePassphraseUnderWhichItWasSet() {
        var her = house.open().team().add(new NewMember("el", "EL", Set.of(Role.CASEWORKER)), HERS.toCharArray()).id();
        house.as("el", HERS, hers -> setsACode(hers, HERS));
        house.open().team().reset(her, SET_FOR_HER.toCharArray());
        house.as("el", SET_FOR_HER, hers -> {
            assertNoCode(hers);
            setsACode(hers, SET_FOR_HER);
            hers.team().changeOwn(SET_FOR_HER.toCharArray(), HERS.toCharArray());
            assertNoCode(hers);
        });
        house.as("el", HERS, LockingTest::assertNoCode);
    }

    /// Who finds the screen of somebody else open knows no passphrase, and a wrong one counts like one at sign-in.
    @Test
    void nobodyLeavesACodeBehindAtAnOpenScreen() {
        house.open().team().add(new NewMember("el", "EL", Set.of(Role.CASEWORKER)), HERS.toCharArray());
        house.as("el", HERS, hers -> {
            var digits = "7421".toCharArray();
            assertEquals("vault.refusal.wrong-passphrase", assertThrows(Refusal.class,
                    () -> hers.ownCode().set(digits, "a guess at her words".toCharArray())).key());
            assertEquals("\0\0\0\0", new String(digits));
            assertNoCode(hers);
        });
    }

    private static void setsACode(OpenSite hers, String passphrase) {
        hers.ownCode().set("7421".toCharArray(), passphrase.toCharArray());
        assertEquals(new OwnCode.State(true, true), hers.ownCode().state());
    }

    private static void assertNoCode(OpenSite hers) {
        assertEquals(new OwnCode.State(true, false), hers.ownCode().state());
        assertEquals(Optional.empty(), hers.ownCode().quickUnlock(LockingRule.Lock.BY_ITSELF));
    }

    @Test
    void whatOneLeftOffNobodyElseIsOffered() {
        var hers = house.open().leavingOff();
        hers.keep("planning/2026-11-25", "title=Sewing");
        assertEquals("title=Sewing", hers.present().orElseThrow().unsaved());
        assertEquals(Optional.empty(), another().present());
        another().forget();
        assertEquals("planning/2026-11-25", house.reopen().leavingOff().present().orElseThrow().place());
    }

    private LeavingOff another() {
        return new LeavingOff(house.open().vault(), new StaffId(new UUID(7, 7)), house.clock(),
                () -> house.open().gate().look(Permission.SEE_SITE, new TrailClock()::today));
    }

    @Test
    void whatNobodyCameBackForGoesAwayAfterAMonth() {
        house.open().leavingOff().keep("people/", "");
        house.clock().move(Duration.ofDays(31));
        house.reopen();
        another().forget();
        assertEquals(1, leftOff(), "the clock alone says that it was a month");
        house.useForDays(1);
        another().forget();
        assertEquals(0, leftOff());
    }

    @Test
    void aClockTwoMonthsAheadDeletesNothingOfAColleague() {
        house.open().team().add(new NewMember("el", "EL", Set.of(Role.CASEWORKER)), HERS.toCharArray());
        house.as("el", HERS, hers -> hers.leavingOff().keep("people/", "name=Zuccherina"));
        house.clock().move(Duration.ofDays(60));
        house.reopen().leavingOff().forget();
        house.clock().move(Duration.ofDays(-60));
        house.as("el", HERS, hers -> assertTrue(hers.leavingOff().present().isPresent()));
    }

    private int leftOff() {
        return house.open().vault().look(tx -> tx.handle().createQuery("""
                select count(*)
                  from left_off""").mapTo(Integer.class).one());
    }

    /// Half-typed text is no record: it leaves no audit line, and no former text stays in the journal.
    @Test
    void leavesNoLineAndNoTraceInTheJournal() {
        var hers = house.open().leavingOff();
        long before = lines();
        hers.keep("people/", "name=Zuccherina");
        hers.keep("people/", "name=Zuccher");
        hers.forget();
        assertEquals(before, lines());
        assertEquals(List.of(), house.open().vault().look(tx -> tx.handle().createQuery("""
                select tab
                  from journal
                 where tab = 'left_off' or before like '%Zuccher%'""").mapTo(String.class).list()));
        assertEquals(Optional.empty(), new AuditTrail().firstBrokenLine(house.open().vault()));
        assertEquals(List.of(), house.open().vault().verify());
    }

    private long lines() {
        return house.open().gate().look(Permission.SEE_SITE, work -> work.tx().handle().createQuery("""
                select count(*)
                  from audit""").mapTo(Long.class).one());
    }
}
