package org.daybook.keeping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Refusal;
import org.daybook.testing.SteppingClock;
import org.daybook.testing.TestHouse;
import org.daybook.vault.BackupMade;
import org.daybook.vault.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class SafekeepingTest {
    private static final Progress UNSEEN = (done, of) -> {};
    @RegisterExtension
    TestHouse house = new TestHouse();
    @TempDir
    Path stick;

    @Test
    void atFirstThereIsNoBackupAndOneIsDue() {
        var state = keeping().state();
        assertEquals(Optional.empty(), state.lastMade());
        assertTrue(state.backupIsDue());
        assertFalse(state.drillIsDue());
        assertEquals(new Plan(Optional.empty(), 7, Plan.AtLeaving.NO), state.plan());
    }

    @Test
    void whatWasPlannedIsRememberedAfterLocking() {
        var plan = new Plan(Optional.of(stick), 3, Plan.AtLeaving.YES);
        keeping().plan(plan);
        keeping().plan(plan.keeping(4));
        house.reopen();
        assertEquals(plan.keeping(4), keeping().state().plan());
        assertThrows(IllegalArgumentException.class, () -> plan.keeping(0));
    }

    @Test
    void madeBackupCountsForAWeekAndATriedOneForAQuarter() {
        var made = keeping().backUpNow(stick, UNSEEN);
        assertEquals(List.of(made.file()), keeping().in(stick).stream().map(found -> found.file()).toList());
        assertFalse(keeping().state().backupIsDue());
        assertTrue(keeping().state().drillIsDue());
        try (var secret = TestHouse.secret()) {
            var contents = keeping().lookInto(made.file(), secret, UNSEEN);
            assertEquals(made.head(), contents.head());
            keeping().tried(contents);
        }
        assertFalse(keeping().state().drillIsDue());
        house.clock().move(Duration.ofDays(8));
        assertTrue(keeping().state().backupIsDue());
        house.clock().move(Duration.ofDays(90));
        assertTrue(keeping().state().drillIsDue());
        assertEquals(Optional.of(SteppingClock.START), keeping().state().lastMade());
    }

    @Test
    void aClockThatRanAYearAheadSilencesNoReminder() {
        house.clock().move(Duration.ofDays(365));
        var made = keeping().backUpNow(stick, UNSEEN);
        try (var secret = TestHouse.secret()) {
            keeping().tried(keeping().lookInto(made.file(), secret, UNSEEN));
        }
        house.clock().move(Duration.ofDays(-365));
        assertTrue(keeping().state().backupIsDue());
        keeping().backUpNow(stick, UNSEEN);
        assertEquals(Optional.of(SteppingClock.START), keeping().state().lastMade());
        assertTrue(keeping().state().drillIsDue());
        house.clock().move(Duration.ofDays(8));
        assertTrue(keeping().state().backupIsDue());
    }

    @Test
    void asManyAreKeptAsWerePlanned() {
        keeping().plan(new Plan(Optional.of(stick), 2, Plan.AtLeaving.NO));
        for (var day = 0; day < 4; day++) {
            house.clock().move(Duration.ofDays(1));
            keeping().backUpNow(stick, UNSEEN);
        }
        assertEquals(2, keeping().in(stick).size());
    }

    @Test
    void olderCopyIsSaidUntilSomebodyKnowsWhy() {
        keeping().olderCopyNoticed();
        house.clock().move(Duration.ofDays(1));
        keeping().olderCopyNoticed();
        assertEquals(Optional.of(SteppingClock.START), keeping().state().olderCopy());
        keeping().olderCopySettled();
        assertEquals(Optional.empty(), keeping().state().olderCopy());
    }

    @Test
    void nothingIsDestroyedAfterABackupThatDoesNotKnowEverything() throws Exception {
        var leave = keeping().mayEvacuate();
        var made = keeping().backUp(leave, stick, UNSEEN);
        keeping().plan(new Plan(Optional.empty(), 2, Plan.AtLeaving.NO));
        assertEquals("keeping.refusal.backup-too-old", assertThrows(Refusal.class, () -> keeping().evacuate(made))
                .key());
        assertTrue(Files.exists(house.store().path().resolve("slots")));
    }

    @Test
    void leavingDestroysTheStoreAndTheBackupBringsItBack() {
        var made = keeping().backUp(keeping().mayEvacuate(), stick, UNSEEN);
        keeping().evacuate(made);
        assertFalse(Files.exists(house.store().path()));
        assertEquals(BackupMade.Against.NOTHING_NEWER, made.against());
        try (var secret = TestHouse.secret()) {
            var contents = house.lobby().lookInto(made.file(), secret, UNSEEN);
            // A minute later, because the identities of a test are drawn again from the same seed.
            house.clock().move(Duration.ofMinutes(1));
            house.lobby().restore(made.file(), contents, house.store(), secret, UNSEEN).close();
        }
        house.clock().move(Duration.ofMinutes(1));
        house.reopen();
        assertEquals(List.of(), house.open().vault().verify());
        assertEquals(Optional.of(made.madeAt()), keeping().state().lastMade());
    }

    private Safekeeping keeping() {
        return house.open().safekeeping();
    }
}
