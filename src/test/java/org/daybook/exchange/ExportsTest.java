package org.daybook.exchange;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.Refusal;
import org.daybook.site.OpenSite;
import org.daybook.staff.ClearanceForm;
import org.daybook.staff.KeptAway;
import org.daybook.staff.NewMember;
import org.daybook.staff.Permission;
import org.daybook.staff.Preset;
import org.daybook.staff.Role;
import org.daybook.staff.StaffId;
import org.daybook.staff.TwoPersonRule.May;
import org.daybook.testing.TestHouse;
import org.daybook.staff.Requirement;
import org.daybook.base.TypedDate;
import org.daybook.ui.Texts;
import org.daybook.vault.Progress;
import org.daybook.vault.SignInSecret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Who may export everything, and that a file exists completely or not at all.
class ExportsTest {
    private static final Texts ENGLISH = new Texts(Locale.of("en", "GB"));
    private static final String PASSPHRASE = "eleven herons above the weir";
    private static final String OTHER = "seven otters under bridges";

    @RegisterExtension
    final TestHouse house = new TestHouse();

    @TempDir
    Path folder;

    private static SignInSecret secret(String passphrase) {
        return new SignInSecret("", passphrase.toCharArray());
    }

    private Path sealed(OpenSite by, String name) {
        try (var secret = secret(PASSPHRASE)) {
            return by.exports().sealed(folder.resolve(name), secret, ENGLISH, Progress.unwatched()).file();
        }
    }

    private Path open(OpenSite by, String name) {
        return by.exports().open(folder.resolve(name), ENGLISH, Progress.unwatched()).file();
    }

    private static String refused(Runnable act) {
        return assertThrows(Refusal.class, act::run).key();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /// A second person who has worked here for a while.
    private StaffId second(Consumer<OpenSite> day) {
        var lu = house.open().team().add(new NewMember("lu", "LU", Preset.COORDINATOR.roles()), OTHER.toCharArray());
        house.passDays(8);
        house.as("lu", OTHER, day);
        return lu.id();
    }

    @Test
    void anOpenFileNeedsTwo() throws IOException {
        someone().called("Olena").welcomedIn(house.open());
        var first = house.open().exports();
        assertEquals("exchange.refusal.open-not-asked", refused(() -> open(house.open(), "all.xlsx")));
        first.openly().ask();
        assertEquals("exchange.refusal.open-asked", refused(() -> first.openly().ask()));
        assertEquals(May.WAIT_FOR_THE_DAY, first.openly().asked().orElseThrow().may());
        assertEquals("exchange.refusal.seven-days", refused(() -> open(house.open(), "all.xlsx")));
        second(day -> {
            assertEquals("MR", day.exports().openly().asked().orElseThrow().by());
            assertTrue(Files.exists(open(day, "all.xlsx")));
            assertTrue(day.exports().openly().asked().isEmpty());
        });
        assertTrue(Found.in(folder.resolve("all.xlsx")).written().stream().anyMatch(row -> row.contains("Olena")));
        // Now that somebody else is here, waiting does not help; a request not used within thirty days must be made again.
        house.open().exports().openly().ask();
        house.passDays(8);
        assertEquals("exchange.refusal.second-person", refused(() -> open(house.open(), "more.xlsx")));
        house.clock().move(Duration.ofDays(23));
        assertEquals("exchange.refusal.open-not-asked", refused(() -> open(house.open(), "more.xlsx")));
        house.open().exports().openly().ask();
        house.open().exports().openly().drop();
        assertTrue(house.open().exports().openly().asked().isEmpty());
        assertEquals(List.of("all.xlsx"), files());
    }

    /// Decision 170.
    @Test
    void aClockSetAheadEndsNoWait() {
        house.open().exports().openly().ask();
        house.clock().move(Duration.ofDays(8));
        house.reopen();
        assertEquals("exchange.refusal.seven-days", refused(() -> open(house.open(), "all.xlsx")));
        assertEquals(2, house.open().exports().openly().asked().orElseThrow().left().days());
    }

    /// Nor does a request made while the clock was behind.
    @Test
    void aClockSetBackForTheRequestEndsNoWait() {
        house.passDays(8);
        house.clock().move(Duration.ofDays(-8));
        house.reopen();
        house.open().exports().openly().ask();
        house.clock().move(Duration.ofDays(8));
        house.reopen();
        assertEquals("exchange.refusal.seven-days", refused(() -> open(house.open(), "all.xlsx")));
    }

    /// Decision 171.
    @Test
    void whoRemovesTheOtherManagerWaitsFromThenOn() {
        var lu = second(_ -> {});
        house.open().exports().openly().ask();
        house.as("lu", OTHER, hers -> hers.team().changeRoles(lu, Set.of(Role.CASEWORKER)));
        house.passDays(8);
        house.open().team().remove(lu, Progress.unwatched());
        assertEquals("exchange.refusal.seven-days", refused(() -> open(house.open(), "all.xlsx")));
    }

    /// Whoever changes a colleague's roles during the waiting time is not alone for that.
    @Test
    void aChangeOfRolesLeavesNobodyAlone() {
        var lu = second(_ -> {});
        house.open().exports().openly().ask();
        house.passDays(6);
        house.open().team().changeRoles(lu,
                Stream.concat(Preset.COORDINATOR.roles().stream(), Stream.of(Role.FACILITATOR))
                        .collect(Collectors.toSet()));
        house.clock().move(Duration.ofDays(1));
        assertEquals("exchange.refusal.second-person", refused(() -> open(house.open(), "all.xlsx")));
    }

    /// Nor is whoever asked and was given another passphrase since.
    @Test
    void anotherPassphraseLeavesTheRequesterNotAlone() {
        second(_ -> {});
        house.open().exports().openly().ask();
        house.passDays(7);
        var me = house.open().signedIn().member().id();
        house.as("lu", OTHER, open -> open.team().reset(me, TestHouse.PASSPHRASE.toCharArray()));
        assertEquals("exchange.refusal.second-person", refused(() -> open(house.open(), "all.xlsx")));
    }

    @Test
    void whoSeesNotEverybodyTakesNobodyOut() throws IOException {
        var her = someone().called("Olena").welcomedIn(house.open());
        var lu = second(day -> sealed(day, "whole.sealed"));
        house.open().participants().keptAway().keep(her.id(), lu, KeptAway.Because.RELATED, KeptAway.SaidBy.SHE);
        house.open().exports().openly().ask();
        house.as("lu", OTHER, day -> {
            assertEquals("exchange.refusal.not-everybody", refused(() -> sealed(day, "hers.sealed")));
            assertEquals("exchange.refusal.not-everybody", refused(() -> open(day, "hers.xlsx")));
        });
        assertEquals(List.of("whole.sealed"), files());
        assertTrue(house.open().exports().openly().asked().isPresent());
    }

    /// A colleague who may open no girl's record cannot export any.
    @Test
    void whoMayNotWorkWithGirlsTakesNoGirlOut() throws IOException {
        var today = house.open().clearances().today();
        for (var one : Requirement.values()) {
            house.open().clearances().record(new ClearanceForm(house.open().gate().who().id(), Optional.of(one),
                    TypedDate.nearest(today.toString(), today),
                    TypedDate.next(one == Requirement.CRIMINAL_RECORD ? today.plusDays(370).toString() : "", today)));
        }
        house.open().clearances().require();
        someone().called("Amina").born(1990, 5).welcomedIn(house.open());
        second(day -> sealed(day, "women.sealed"));
        var girl = someone().called("Olena").born(2011, 5).welcomedIn(house.open());
        house.open().exports().openly().ask();
        house.as("lu", OTHER, day -> {
            assertEquals("exchange.refusal.not-everybody", refused(() -> sealed(day, "girls.sealed")));
            assertEquals("exchange.refusal.not-everybody", refused(() -> open(day, "girls.xlsx")));
        });
        sealed(house.open(), "all.sealed");
        house.open().rights().lock(girl.id());
        house.as("lu", OTHER, day -> sealed(day, "without.sealed"));
        assertEquals(List.of("all.sealed", "without.sealed", "women.sealed"), files());
    }

    @Test
    void aLockedRecordStaysWhereItIs() {
        someone().called("Olena").welcomedIn(house.open());
        house.open().rights().lock(someone().called("Amina").welcomedIn(house.open()).id());
        try (var secret = secret(PASSPHRASE)) {
            var made = house.open().exports().sealed(folder.resolve("all.sealed"), secret, ENGLISH,
                    Progress.unwatched());
            assertEquals(1, made.rows().get(SheetKind.MEMBERS));
            assertEquals(1, made.locked());
        }
        assertTrue(house.open().reviews().page().waiting().stream()
                .anyMatch(review -> review.act().equals(Optional.of(Permission.EXPORT_SEALED))));
    }

    @Test
    void aFileIsThereWholeOrNotAtAll() throws IOException {
        someone().called("Olena").welcomedIn(house.open());
        var taken = Files.writeString(folder.resolve("taken"), "a letter");
        assertEquals("exchange.refusal.cannot-write", refused(() -> sealed(house.open(), "taken")));
        assertEquals("a letter", Files.readString(taken));
        assertEquals("exchange.refusal.cannot-write", refused(() -> sealed(house.open(), "nowhere/all.sealed")));
        assertEquals("staff.holding.short", refused(() -> {
            try (var weak = secret("short")) {
                house.open().exports().sealed(folder.resolve("weak"), weak, ENGLISH, Progress.unwatched());
            }
        }));
        assertThrows(CancellationException.class, () -> new FreshFile(folder.resolve("stopped")).write(out -> {
            out.write(1);
            throw new CancellationException();
        }));
        assertEquals("exchange.refusal.cannot-write",
                refused(() -> new FreshFile(folder.resolve("full")).write(out -> {
                    out.write(1);
                    throw new IOException("no space left");
                })));
        // A file left by a killed program is removed by the next.
        Files.writeString(folder.resolve("all.sealed.unfinished"), "half");
        sealed(house.open(), "all.sealed");
        assertEquals(List.of("all.sealed", "taken"), files());
    }

    @Test
    void aSealedFileOpensByItsPassphraseAndUnchangedAlone() throws IOException {
        someone().called("Olena").welcomedIn(house.open());
        var file = sealed(house.open(), "all.sealed");
        var sources = house.open().sourceFiles();
        assertEquals("exchange.reading-refusal.sealed",
                refused(() -> sources.read(List.of(file), ReadingChoices.FOUND_OUT, Progress.unwatched())));
        try (var wrong = secret(OTHER)) {
            assertEquals("vault.refusal.wrong-file-passphrase",
                    refused(() -> sources.readSealed(file, wrong, Progress.unwatched())));
        }
        var whole = Files.readAllBytes(file);
        try (var secret = secret(PASSPHRASE)) {
            assertTrue(sources.readSealed(file, secret, Progress.unwatched()).size() > 1);
            sources.forget();
            for (var broken : List.of(flipped(whole, whole.length / 2), flipped(whole, whole.length - 1),
                    Arrays.copyOf(whole, whole.length - 20), Arrays.copyOf(whole, 90),
                    Arrays.copyOf(whole, 20))) {
                Files.write(file, broken);
                assertEquals("exchange.reading-refusal.damaged",
                        refused(() -> sources.readSealed(file, secret, Progress.unwatched())));
            }
        }
        int waiting = house.open().vault().read(tx -> tx.handle().createQuery("select count(*) from staged_row")
                .mapTo(Integer.class).one());
        assertEquals(0, waiting);
    }

    private static byte[] flipped(byte[] bytes, int at) {
        var changed = bytes.clone();
        changed[at] ^= 1;
        return changed;
    }
}
