package org.daybook.staff;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.daybook.base.DeviceContext;
import org.daybook.base.Refusal;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The chain, what breaks it, and how the trail is read, exported and shortened.
class AuditTrailTest {
    private static final String NAME = "Zuccherina";
    private static final String OTHER = "four lamps by the window";

    @RegisterExtension
    final TestHouse house = new TestHouse();
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            update audit set who = 'someone else' where seq = 2          | 2
            update audit set at = '2020-01-01T00:00:00Z' where seq = 3   | 3
            update audit set detail = 'tries 9' where seq = 2            | 2
            update audit set detail = '' where seq = 1                   | 1
            update audit set outcome = 'done' where outcome = 'refused'  | 4
            update audit set mac = zeroblob(32) where seq = 5            | 5
            delete from audit where seq = 3                              | 3
            delete from audit where seq = 1                              | 1
            update audit set seq = seq + 1 where seq = 6                 | 6
            """)
    void anAlteredOrRemovedLineIsFound(String sql, long broken) {
        sixLines();
        assertEquals(Optional.empty(), brokenAt());
        tamper("delete from journal");
        tamper(sql);
        assertEquals(Optional.of(broken), brokenAt());
    }

    @Test
    void twoSwappedLinesAreFound() {
        sixLines();
        tamper("update audit set seq = 100 where seq = 2", "update audit set seq = 2 where seq = 3",
                "update audit set seq = 3 where seq = 100");
        assertEquals(Optional.of(2L), brokenAt());
    }

    @Test
    void aReasonThatWasRewrittenIsFound() {
        breakGlass();
        assertEquals(Optional.empty(), brokenAt());
        tamper("update review set reason = 'I was only bored that day.'");
        assertTrue(brokenAt().isPresent());
        // Removed, for example by an erasure: the chain holds without it.
        tamper("update review set reason = null");
        assertEquals(Optional.empty(), brokenAt());
    }

    @Test
    void oldLinesGoUnderACheckpointFromWhichTheRestIsVerified() {
        sixLines();
        later();
        someone().welcomedIn(house.open());
        assertEquals(6, trail().purge(LocalDate.of(2026, 12, 1)));
        assertEquals(Optional.empty(), brokenAt());
        assertEquals(List.of("purge-trail", "welcome-participant", "sign-in"), acts().subList(0, 3));
        assertEquals(List.of(15L, 14L), trail().lines(TrailQuestion.EVERYTHING).stream().map(TrailLine::number)
                .limit(2).toList());
        assertEquals(0, count("select count(*) from journal where audit_id not in (select id from audit)"));
        someone().welcomedIn(house.reopen());
        assertEquals(Optional.empty(), brokenAt());
        assertTrue(house.open().vault().verify().isEmpty());
    }

    @Test
    void aSecondPurgeGoesOnFromTheFirst() {
        sixLines();
        later();
        trail().purge(LocalDate.of(2026, 12, 1));
        readAllReviews();
        theOtherManagerLeft();
        later();
        someone().welcomedIn(house.open());
        trail().purge(LocalDate.of(2030, 1, 1));
        assertEquals(Optional.empty(), brokenAt());
        assertEquals(2, count("select count(*) from audit_checkpoint"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            delete from audit_checkpoint                                                          | 1
            update audit_checkpoint set upto = upto + 1                                           | 7
            update audit_checkpoint set at = '2020-01-01T00:00:00Z'                               | 6
            update audit_checkpoint set line_mac = (select lower(hex(mac)) from audit where seq = 7)| 6
            update audit_checkpoint set who = 'nobody'                                            | 6
            delete from audit where seq = 7                                                       | 7
            """)
    void aForgedCheckpointAndLinesTakenAwayAfterAPurgeAreFound(String sql, long broken) {
        sixLines();
        later();
        someone().welcomedIn(house.open());
        trail().purge(LocalDate.of(2026, 12, 1));
        tamper("delete from journal");
        tamper(sql);
        assertEquals(Optional.of(broken), brokenAt());
    }

    /// An attacker with the rows but not the key removes a year as a purge would, and writes a checkpoint for it.
    @Test
    void purgedAndForgedIsFound() {
        sixLines();
        tamper("""
                insert into audit_checkpoint (id, upto, line_mac, at, who, mac)
                select '00000000-0000-7000-8000-000000000000', 3, lower(hex(mac)), at, who, lower(hex(mac))
                  from audit
                 where seq = 3""", "delete from journal", "delete from audit where seq <= 3");
        assertEquals(Optional.of(3L), brokenAt());
    }

    @Test
    void whatIsYoungOrAwaitsReviewIsNotPurged() {
        assertEquals("staff.refusal.too-young", refusal(() -> trail().purge(LocalDate.of(2026, 11, 1))));
        assertEquals("staff.refusal.nothing-to-purge", refusal(() -> trail().purge(LocalDate.of(2024, 11, 25))));
        breakGlass();
        theOtherManagerLeft();
        later();
        trail().purge(LocalDate.of(2026, 12, 1));
        assertTrue(acts().contains("open-record"), "nobody has read it yet");
        assertEquals(Optional.empty(), brokenAt());
    }

    /// A clock set ahead makes nothing old: the trail itself must show that the days were seen.
    @Test
    void aClockSetAheadPurgesNothing() {
        sixLines();
        house.clock().move(Duration.ofDays(3 * 365));
        house.reopen();
        assertEquals(LocalDate.of(2024, 11, 25), trail().keptFrom());
        assertEquals("staff.refusal.too-young", refusal(() -> trail().purge(LocalDate.of(2026, 12, 1))));
        house.useForDays(6);
        assertEquals(LocalDate.of(2027, 11, 24), trail().keptFrom());
    }

    /// Where a colleague works, too, the days count on which she was here.
    @Test
    void oneWhoSetsTheClockAheadDayAfterDayPurgesNothingWhileAColleagueIsHere() {
        var cw = house.open().team().add(new NewMember("cw", "CW", Set.of(Role.CASEWORKER)), OTHER.toCharArray());
        house.clock().move(Duration.ofDays(7));
        signInForDays(7);
        var seen = trail().keptFrom();
        house.clock().move(Duration.ofDays(3 * 365));
        house.useForDays(9);
        house.open().team().changeRoles(cw.id(), Set.of(Role.CASEWORKER, Role.FACILITATOR));
        assertEquals(seen, trail().keptFrom());
        assertEquals("staff.refusal.too-young", refusal(() -> trail().purge(LocalDate.of(2026, 12, 1))));
        signInForDays(7);
        trail().purge(LocalDate.of(2026, 11, 26));
    }

    /// Nor does it help to lock the colleague out of her account.
    @Test
    void whoGivesAColleagueAnotherPassphrasePurgesNothingInThatWeek() {
        var cw = house.open().team().add(new NewMember("cw", "CW", Set.of(Role.CASEWORKER)), OTHER.toCharArray());
        house.clock().move(Duration.ofDays(7));
        signInForDays(7);
        var seen = trail().keptFrom();
        house.clock().move(Duration.ofDays(3 * 365));
        house.open().team().reset(cw.id(), "seven boats under the bridge".toCharArray());
        house.useForDays(6);
        assertEquals(seen, trail().keptFrom());
    }

    /// Nor to sign in as somebody who was added while the clock was ahead.
    @Test
    void whoAddsSomebodyWithTheClockAheadPurgesNothingWhileAColleagueIsHere() {
        house.open().team().add(new NewMember("cw", "CW", Set.of(Role.CASEWORKER)), OTHER.toCharArray());
        house.clock().move(Duration.ofDays(7));
        signInForDays(7);
        var seen = trail().keptFrom();
        house.clock().move(Duration.ofDays(3 * 365));
        house.open().team().add(new NewMember("nn", "NN", Set.of(Role.CASEWORKER)), OTHER.toCharArray());
        house.clock().move(Duration.ofDays(7));
        signInForDays("nn", 8);
        assertEquals(seen, trail().keptFrom());
    }

    /// Somebody who was added a moment ago makes the days on which the worker was here no shorter.
    @Test
    void whoWorksAloneGainsNothingByAddingSomebody() {
        house.useForDays(7);
        var seen = trail().keptFrom();
        house.clock().move(Duration.ofDays(3 * 365));
        house.open().team().add(new NewMember("nn", "NN", Set.of(Role.CASEWORKER)), OTHER.toCharArray());
        signInForDays("nn", 1);
        assertTrue(trail().keptFrom().isBefore(seen.plusDays(7)));
    }

    /// Three years later, used for a week.
    private void later() {
        house.clock().move(Duration.ofDays(3 * 365));
        house.useForDays(7);
    }

    private void signInForDays(int days) {
        signInForDays("cw", days);
    }

    private void signInForDays(String word, int days) {
        for (int i = 0; i < days; i++) {
            house.clock().move(Duration.ofDays(1));
            house.as(word, OTHER, open -> assertFalse(open.trail().maySee()));
        }
    }

    @Test
    void theTrailIsFilteredByPersonSubjectAndDay() {
        var her = someone().called(NAME).welcomedIn(house.open());
        someone().welcomedIn(house.open());
        house.clock().move(Duration.ofDays(1));
        house.open().participants().open(her.id());
        assertEquals(List.of("OPEN_RECORD", "WELCOME_PARTICIPANT"), acts(about(her.card().toString())));
        assertEquals(List.of(her.card().toString()), trail().lines(about(her.card().toString())).getFirst().subjects());
        assertEquals(List.of("SIGN_IN"), acts(about("mr")));
        assertEquals(List.of("OPEN_RECORD"), acts(days(LocalDate.of(2026, 11, 26), LocalDate.of(2026, 11, 26))));
        assertEquals(3, trail().lines(days(LocalDate.of(2026, 11, 25), LocalDate.of(2026, 11, 25))).size());
        assertEquals(4, trail().lines(by(house.open().signedIn().member().id())).size());
        assertEquals(0, trail().lines(by(new StaffId(UUID.randomUUID()))).size());
        assertEquals("staff.refusal.unknown-subject", refusal(() -> trail().lines(about("TIRO-B7"))));
        assertEquals(List.of("SIGN_IN"), acts(TrailQuestion.EVERYTHING.olderThan(2)));
    }

    @Test
    void theDayOfALineIsTheSitesDay() {
        house.clock().move(Duration.ofHours(13).plusMinutes(30)); // 23:30 in Palermo, 22:30 UTC
        someone().welcomedIn(house.open());
        house.clock().move(Duration.ofHours(1)); // 00:30 on the next day, still the same day in UTC
        someone().welcomedIn(house.open());
        assertEquals(1, trail().lines(days(LocalDate.of(2026, 11, 26), LocalDate.of(2026, 11, 26))).size());
    }

    @Test
    void anExportHoldsNoNameNoInitialsNoCardAndNoReason() throws IOException {
        var her = someone().called(NAME).welcomedIn(house.open());
        breakGlass();
        var file = trail().export(TrailQuestion.EVERYTHING, folder);
        var text = Files.readString(file);
        assertEquals("PA01-trail-2026-11-25.csv", file.getFileName().toString());
        for (var secret : List.of(NAME, her.card().toString(), her.id().value().toString(), "MR", "fainted",
                house.open().signedIn().member().id().value().toString())) {
            assertFalse(text.contains(secret), secret);
        }
        assertEquals("1,2026-11-25T09:00:00Z,B,person-1,sign-in,done,person-1,", text.lines().toList().get(1));
        assertEquals("2,2026-11-25T09:00:00Z,B,person-1,welcome-participant,done,about-1,",
                text.lines().toList().get(2));
        assertTrue(text.contains(",person-2,open-record,with-reason,"));
        assertEquals("export-trail", acts().getFirst());
        assertEquals("staff.refusal.file-exists",
                refusal(() -> trail().export(TrailQuestion.EVERYTHING, folder)));
    }

    /// The first sign-in, three more people and one refusal, and one more sign-in.
    private void sixLines() {
        someone().welcomedIn(house.open());
        someone().welcomedIn(house.open());
        refusal(() -> house.open().participants().open(
                new org.daybook.base.ParticipantId(UUID.randomUUID())));
        someone().welcomedIn(house.open());
        house.reopen();
        assertEquals(6, acts().size());
    }

    /// By a second manager, who may only do so with a reason.
    private void breakGlass() {
        another().breakGlass(Permission.OPEN_RECORD, new Reason("She fainted in the kitchen."), work -> true);
    }

    private void theOtherManagerLeft() {
        tamper("update staff_member set left_on = '2026-11-25' where sign_in_word = 'zz'");
    }

    private void readAllReviews() {
        var reviews = new Reviews(another(), Subjects.NONE);
        reviews.page().waiting().forEach(review -> reviews.read(review.id(), ReviewVerdict.AGREED));
    }

    private Gate another() {
        var her = new StaffMember(new StaffId(UUID.randomUUID()), "zz", "ZZ", Set.of(Role.COORDINATOR));
        tamper("delete from review where false");
        house.open().vault().write(aLine(), tx -> {
            new StaffStore().insert(tx, her, Optional.empty());
            return true;
        });
        return new Gate(house.open().vault(), new SignedIn(her, TestHouse.PALERMO),
                new DeviceContext(house.clock(), new Random(3), "B"));
    }

    private Trail trail() {
        return house.open().trail();
    }

    private static TrailQuestion about(String typed) {
        return new TrailQuestion(Optional.empty(), typed, Optional.empty(), Optional.empty(), Long.MAX_VALUE);
    }

    private static TrailQuestion by(StaffId who) {
        return new TrailQuestion(Optional.of(who), "", Optional.empty(), Optional.empty(), Long.MAX_VALUE);
    }

    private static TrailQuestion days(LocalDate from, LocalDate to) {
        return new TrailQuestion(Optional.empty(), "", Optional.of(from), Optional.of(to), Long.MAX_VALUE);
    }

    private List<String> acts(TrailQuestion asked) {
        return trail().lines(asked).stream().map(line -> line.act().orElseThrow().name()).toList();
    }

    private List<String> acts() {
        return house.open().vault().look(tx -> new AuditStore().newest(tx, 100)).stream().map(AuditStore.Row::act)
                .toList();
    }

    private Optional<Long> brokenAt() {
        return new AuditTrail().firstBrokenLine(house.open().vault());
    }

    private long count(String sql) {
        return house.open().vault().look(tx -> tx.handle().createQuery(sql).mapTo(Long.class).one());
    }

    private static String refusal(Runnable asked) {
        return assertThrows(Refusal.class, asked::run).key();
    }

    /// As an attacker with the data key would: bypassing the Gate, under an existing audit line.
    private void tamper(String... statements) {
        house.open().vault().write(aLine(), tx -> {
            for (var sql : statements) {
                tx.handle().execute(sql);
            }
            return true;
        });
    }

    private UUID aLine() {
        return house.open().vault().look(tx -> UUID.fromString(new AuditStore().newest(tx, 1).getFirst().id()));
    }
}
