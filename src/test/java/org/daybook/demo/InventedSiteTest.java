package org.daybook.demo;

import org.daybook.site.SignIn;
import org.daybook.site.OpenSite;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.daybook.base.DeviceContext;
import org.daybook.outreach.Activity;
import org.daybook.outreach.ActivityKind;
import org.daybook.outreach.Outreach;
import org.daybook.referrals.ReferralStatus;
import org.daybook.services.Service;
import org.daybook.sessions.DayLine;
import org.daybook.sessions.Session;
import org.daybook.staff.AuditTrail;
import org.daybook.testing.SteppingClock;
import org.daybook.testing.TestHouse;
import org.daybook.vault.SignInSecret;
import org.daybook.vault.StoreFolder;
import org.daybook.vault.VaultEnvironment;
import org.daybook.work.MarkState;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InventedSiteTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);

    /// The usual interval of supervision applies, and nobody works at the company with a sign.
    private static final Set<String> WITHOUT_ROWS = Set.of("supervision_rule", "work_check_in");
    /// The name of a table while its script rebuilds it.
    private static final String REBUILT = "referral_status_of_registers";

    private final SteppingClock clock = new SteppingClock();
    private final VaultEnvironment surroundings = new VaultEnvironment(clock, new SecureRandom(), "C");

    @TempDir
    Path temporary;

    @Test
    void aSmallSiteHoldsExactlyItsNumbersAndIsWhole() {
        try (var house = site(Size.XS, 1)) {
            assertNumbers(Size.XS, house);
            assertWhole(house);
            assertTrue(house.setup().isInvented());
        }
    }

    @Test
    void theSameSeedGivesTheSamePeopleAndFigures() {
        String first;
        try (var house = site(Size.XS, 5)) {
            first = portrait(house);
        }
        try (var house = site(Size.XS, 5)) {
            assertEquals(first, portrait(house));
        }
        try (var house = site(Size.XS, 6)) {
            assertNotEquals(first, portrait(house));
        }
    }

    @Test
    void todayIsFull() {
        try (var house = site(Size.XS, 1)) {
            var today = house.calendar().between(WEDNESDAY, WEDNESDAY);
            assertTrue(today.size() >= 5, "sessions today: " + today.size());
            assertTrue(today.getFirst().here() > 0);
            var now = today.stream().filter(line -> line.session().start().toString().equals("10:00")).findFirst()
                    .orElseThrow();
            assertEquals(0, now.here());
            assertTrue(now.expected() >= 5, "expected now: " + now.expected());
            assertFalse(house.calendar().between(WEDNESDAY.plusDays(5), WEDNESDAY.plusDays(9)).isEmpty());
            assertEquals(3, house.participants().intake().stoppedWelcomes().size());
            assertFullOfServicesAndReferrals(house);
            assertFullOfReachingOut(house.outreach());
            assertFullOfVisitors(house);
        }
    }

    /// Children present and collected, groups with people, sessions for one woman alone, and companies with openings.
    private static void assertFullOfVisitors(OpenSite house) {
        var desk = house.childcare().desk().page();
        assertEquals(7, desk.here().size());
        assertEquals(2, desk.gone().size());
        var groups = house.paths().groups().open();
        assertEquals(3, groups.size());
        assertTrue(groups.stream().allMatch(one -> house.paths().inGroup(one.id()).size() >= 5), groups::toString);
        assertEquals(6, house.calendar().between(WEDNESDAY.plusDays(1), WEDNESDAY.plusDays(7)).stream()
                .filter(line -> line.session().meant().whom().isForOne()).count());
        var companies = house.work().companies();
        assertEquals(8, companies.all().size());
        assertEquals(7,
                companies.all().stream().filter(one -> !companies.page(one.company().id()).talks().isEmpty()).count(),
                "all but one that nobody has spoken to");
        assertTrue(house.work().openings().open().size() >= 6);
    }

    private static void assertFullOfReachingOut(Outreach outreach) {
        var activities = outreach.activities().between(WEDNESDAY.minusYears(1), WEDNESDAY.plusDays(14));
        assertEquals(EnumSet.allOf(ActivityKind.class),
                activities.stream().map(Activity::kind).collect(Collectors.toCollection(() -> EnumSet
                        .noneOf(ActivityKind.class))));
        assertTrue(activities.getFirst().when().day().isAfter(WEDNESDAY), "one is planned");
        var due = outreach.records().due();
        assertEquals(1, due.complaints().size());
        assertTrue(due.check().isPresent(), "the check is near");
        assertTrue(outreach.feedback().page(OptionalInt.empty()).slips() > 40);
        assertTrue(outreach.materials().all().stream().allMatch(one -> one.stock() > 0), "leaflets are left");
    }

    private static void assertFullOfServicesAndReferrals(OpenSite house) {
        var book = house.services().all();
        var open = book.all().stream().filter(Service::isOpen).toList();
        assertTrue(book.due() >= 3 && book.due() < open.size(), book.due() + " of " + open.size());
        assertTrue(book.all().size() > open.size(), "none is closed");
        var statuses = EnumSet.noneOf(ReferralStatus.class);
        for (var her : house.participants().newest()) {
            house.referrals().of(her.id()).all().forEach(line -> statuses.add(line.referral().status()));
        }
        assertEquals(EnumSet.allOf(ReferralStatus.class), statuses);
        assertTrue(house.referrals().due().today().shown().size() >= 4,
                "due: " + house.referrals().due().today().shown().size());
    }

    /// Every table that its script creates has rows, so that every screen of these rooms can be seen full.
    @Test
    void everyTableOfServicesWorkAndTheTeamHasRows() throws IOException {
        try (var house = site(Size.XS, 1)) {
            var empty = new TreeSet<String>();
            for (var table : tables(Set.of("services", "referrals", "work", "outreach", "training", "launch"))) {
                if (house.vault().<Integer>read(tx -> tx.handle().createQuery("select count(*) from " + table)
                        .mapTo(Integer.class).one()) == 0) {
                    empty.add(table);
                }
            }
            assertEquals(WITHOUT_ROWS, empty);
            var marks = EnumSet.noneOf(MarkState.class);
            house.participants().newest().forEach(her -> house.work().wishes().of(her.id()).marks()
                    .forEach(mark -> marks.add(mark.state())));
            assertTrue(marks.containsAll(EnumSet.of(MarkState.KEPT, MarkState.NEXT)), marks::toString);
        }
    }

    private static Set<String> tables(Set<String> rooms) throws IOException {
        var tables = new TreeSet<String>();
        try (var scripts = Files.list(Path.of("src", "main", "resources", "db"))) {
            for (var script : scripts.filter(file -> rooms.stream()
                    .anyMatch(room -> file.getFileName().toString().endsWith("__" + room + ".sql"))).toList()) {
                Pattern.compile("(?m)^create table (\\w+)").matcher(Files.readString(script)).results()
                        .forEach(found -> tables.add(found.group(1)));
            }
        }
        tables.remove(REBUILT);
        return tables;
    }

    @Test
    void lookingAroundOpensTodayWithTheRealClockAndLeavesNothing() {
        var around = new LookAround(surroundings, new DeviceContext(clock, new Random(3), "C"));
        Path left;
        try (var house = around.open(Onlooker.NOBODY)) {
            left = temporaryStore();
            assertEquals(6, house.calendar().between(WEDNESDAY, WEDNESDAY).size());
            assertEquals(40, house.participants().count());
        }
        assertFalse(Files.exists(left));
    }

    @Test
    void aStoppedWritingLeavesNothing() {
        var folder = new StoreFolder(temporary.resolve("stopped"));
        Onlooker impatient = (done, of) -> {
            throw new CancellationException();
        };
        assertThrows(CancellationException.class,
                () -> new InventedSite(new Recipe(Size.XS, 1, WEDNESDAY), surroundings)
                        .write(folder, TestHouse.PASSPHRASE.toCharArray(), impatient));
        assertFalse(Files.exists(folder.path()));
    }

    @ParameterizedTest
    @EnumSource(names = {"S", "M"})
    @Tag("long")
    void aLargerSiteHoldsExactlyItsNumbersAndIsWhole(Size size) {
        try (var house = site(size, 1)) {
            assertNumbers(size, house);
            assertWhole(house);
        }
    }

    private static Path temporaryStore() {
        try (var found = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return found.filter(folder -> folder.getFileName().toString().startsWith("daybook"))
                    .max(java.util.Comparator.comparingLong(folder -> folder.toFile().lastModified())).orElseThrow();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void assertNumbers(Size size, OpenSite house) {
        assertEquals(size.women(), house.participants().count());
        assertEquals(size.marks(), everySession(house).stream()
                .mapToInt(line -> line.here() + line.others() - line.session().anonymous()).sum());
    }

    private static void assertWhole(OpenSite house) {
        assertEquals(List.of(), house.vault().verify());
        assertEquals(Optional.empty(), new AuditTrail().firstBrokenLine(house.vault()));
    }

    private static List<DayLine> everySession(OpenSite house) {
        return house.calendar().between(LocalDate.of(2010, 1, 1), LocalDate.of(2030, 1, 1));
    }

    /// Returns everything that people and figures show, without the store's own random ids.
    private static String portrait(OpenSite house) {
        var all = new StringBuilder();
        for (var row : house.participants().newest()) {
            var her = house.participants().open(row.id());
            all.append(her.her()).append(her.consents()).append(house.paths().of(row.id()).stream()
                    .map(one -> one.path() + " " + one.startedOn() + one.endedOn() + one.goal()).toList());
        }
        for (var line : everySession(house)) {
            Session session = line.session();
            all.append(session.day()).append(session.start()).append(session.title()).append(session.topic())
                    .append(line.here()).append(session.anonymous()).append(house.sessions().sheet(session.id()).seats()
                            .stream().map(seat -> seat.person().card() + " " + seat.presence()).toList());
        }
        return all.toString();
    }

    private OpenSite site(Size size, long seed) {
        var folder = new StoreFolder(temporary.resolve("store" + System.nanoTime()));
        new InventedSite(new Recipe(size, seed, WEDNESDAY), surroundings).write(folder,
                TestHouse.PASSPHRASE.toCharArray(), Onlooker.NOBODY);
        try (var secret = new SignInSecret(InventedSite.WORD, TestHouse.PASSPHRASE.toCharArray())) {
            return new SignIn(surroundings, new DeviceContext(clock, new Random(3), "C")).unlock(folder, secret);
        }
    }
}
