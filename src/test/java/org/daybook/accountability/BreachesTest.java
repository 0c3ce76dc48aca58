package org.daybook.accountability;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.daybook.accountability.Breach.Likely;
import org.daybook.base.Refusal;
import org.daybook.staff.KeptAway;
import org.daybook.staff.NewMember;
import org.daybook.staff.Preset;
import org.daybook.testing.Agreed;
import org.daybook.testing.SteppingClock;
import org.daybook.testing.TestHouse;
import org.daybook.ui.Texts;
import org.daybook.vault.Progress;
import org.daybook.vault.SignInSecret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// A data loss: the deadline, who is affected, what can open it; and what remains of somebody who is erased afterwards.
class BreachesTest {
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final Texts ENGLISH = new Texts(Locale.UK);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final String LU = "seven otters under bridges";

    @RegisterExtension
    final TestHouse house = new TestHouse(KnownSite.ROLES);
    @TempDir
    Path stick;

    @Test
    void theDeadlineIsSeventyTwoHoursAlsoWhenTheClocksChange() {
        assertEquals("2026-11-28T10:00+01:00[Europe/Rome]", deadline(TODAY, LocalTime.of(10, 0)));
        assertEquals("2027-03-29T10:00+02:00[Europe/Rome]", deadline(LocalDate.of(2027, 3, 26), LocalTime.of(9, 0)));
        assertEquals("2026-10-26T08:00+01:00[Europe/Rome]", deadline(LocalDate.of(2026, 10, 23), LocalTime.of(9, 0)));
        // For an hour that occurs twice, the first, so that nobody is late. For an hour that is skipped, the hour after.
        assertEquals("2026-10-28T01:30+01:00[Europe/Rome]", deadline(LocalDate.of(2026, 10, 25), LocalTime.of(2, 30)));
        assertEquals("2027-03-31T03:30+02:00[Europe/Rome]", deadline(LocalDate.of(2027, 3, 28), LocalTime.of(2, 30)));
    }

    @Test
    void whatIsMissingOrImpossibleIsToldBesideItsField() {
        var nothing = new BreachForm(Optional.empty(), Optional.empty(),
                new BreachForm.When(Optional.empty(), Optional.empty()), DeviceState.NOT_KNOWN, KeyExposure.NOT_KNOWN,
                "", "");
        assertEquals(List.of("lost", "day"), fields(nothing));
        assertEquals(List.of("backup"), fields(form(LostAsset.BACKUPS, Optional.empty(), "", "")));
        assertEquals(List.of("known"), fields(form(LostAsset.COMPUTER, Optional.empty(), "x".repeat(2001), "")));
        assertEquals(List.of("cards"), fields(form(LostAsset.LIST, Optional.empty(), "", "Olena, Maria")));
        assertEquals(List.of("cards"), fields(form(LostAsset.LIST, Optional.empty(), "", " ,;".repeat(10_000) + "x")));
        var later = new BreachForm(Optional.of(LostAsset.COMPUTER), Optional.empty(),
                new BreachForm.When(Optional.of(TODAY), Optional.of(LocalTime.of(10, 1))), DeviceState.OPEN,
                KeyExposure.NO, "",
                "");
        assertEquals(List.of("day"), fields(later));
        assertThrows(IllegalArgumentException.class, () -> breaches().write(later));
    }

    @Test
    void aBackupHoldsWhomItHeldOnItsDay() {
        var site = new KnownSite(house.open());
        var made = backUp();
        house.clock().move(Duration.ofDays(2));
        var later = someone().called("Ocarina").welcomedIn(house.open());
        var id = breaches().write(form(LostAsset.BACKUPS, Optional.of(made), "", ""));
        assertEquals(new ImpactCounts(3, 1, 1, 1), one(id).tiers());
        var text = text(id);
        List.of(site.supported, site.mother, site.alone)
                .forEach(her -> assertTrue(text.contains(her.card().toString()), text));
        assertFalse(text.contains(later.card().toString()));
        assertTrue(text.contains("By: Saturday 28 November 2026, 10:00 (Europe/Rome, UTC+01:00)"), text);
        assertTrue(text.contains("as it was on: Wednesday 25 November 2026, 10:00"), text);
        KnownSite.NEVER.forEach(word -> assertFalse(text.contains(word), word));
        var computer = breaches().write(form(LostAsset.COMPUTER, Optional.of(made), "", ""));
        assertEquals(new ImpactCounts(4, 1, 1, 1), one(computer).tiers());
        assertEquals(Optional.empty(), one(computer).what().backup());
        assertEquals(List.of(2, 1), breaches().all().stream().map(Breach::number).toList());
    }

    @Test
    void aColleagueWhoLeftStillOpensTheBackupOfHerTimeAndNoOther() {
        house.clock().move(Duration.ofDays(1));
        var before = backUp();
        house.clock().move(Duration.ofMinutes(5));
        var lu = house.open().team().add(new NewMember("lu", "LU", Preset.CASEWORKER.roles()), LU.toCharArray());
        house.clock().move(Duration.ofDays(1));
        var with = backUp();
        house.clock().move(Duration.ofDays(1));
        house.open().team().remove(lu.id(), Progress.unwatched());
        house.clock().move(Duration.ofDays(1));
        var after = backUp();
        assertEquals(new DecryptionExposure(1, 0, DecryptionExposure.Kit.NONE), opening(before));
        assertEquals(new DecryptionExposure(2, 1, DecryptionExposure.Kit.NONE), opening(with));
        assertEquals(new DecryptionExposure(1, 0, DecryptionExposure.Kit.NONE), opening(after));
        var files = house.open().safekeeping().in(stick);
        assertEquals(List.of(false, true, false), files.stream().map(found -> opens(found.file())).toList(),
                "the sheet says what the files themselves say");
        assertTrue(text(breaches().write(form(LostAsset.BACKUPS, Optional.of(with), "", "")))
                .contains("One of them belongs to someone who has left"));
    }

    @Test
    void whoIsErasedLaterLeavesTheSheetAndTheNumbersStay() {
        var site = new KnownSite(house.open());
        var made = backUp();
        house.clock().move(Duration.ofHours(1));
        var id = breaches().write(form(LostAsset.BACKUPS, Optional.of(made), "", ""));
        assertEquals(1, house.open().gate().look(org.daybook.staff.Permission.SEE_SITE_PAPERS,
                work -> new BreachPersonalData().tell(work, site.alone.id())).size());
        Agreed.erase(house.open(), site.alone.id());
        assertEquals(new ImpactCounts(3, 1, 1, 1), one(id).tiers());
        assertFalse(text(id).contains(site.alone.card().toString()));
        assertTrue(text(id).contains("One person is no longer in the data."));
        var again = breaches().write(form(LostAsset.BACKUPS, Optional.of(made), "", ""));
        assertEquals(2, one(again).tiers().people());
        assertTrue(text(again).contains("One person was erased since. She is still on this copy"));
        assertEquals(List.of(), house.open().vault().verify());
    }

    /// Each of her cards leaves a mark, but she is one person.
    @Test
    void whoWasErasedWithTwoCardsIsOnePersonOnAnOldCopy() {
        var site = new KnownSite(house.open());
        house.open().cardsJoined().join(site.alone.id(), site.mother.id());
        var made = backUp();
        house.clock().move(Duration.ofHours(1));
        Agreed.erase(house.open(), site.alone.id());
        var id = breaches().write(form(LostAsset.BACKUPS, Optional.of(made), "", ""));
        assertEquals(1, one(id).erasedSince());
    }

    /// No name is asked for. A name that was written all the same is erased with her, and the sheet stays.
    @Test
    void aNameThatWasWrittenOnASheetGoesWithHer() {
        var her = someone().called("Zebrafinch").welcomedIn(house.open());
        var id = breaches().write(form(LostAsset.COMPUTER, Optional.empty(), "Left at Zebrafinch's house", ""));
        Agreed.erase(house.open(), her.id());
        assertEquals("Left at …'s house", one(id).what().known());
        assertTrue(text(id).contains("Left at …'s house"));
    }

    @Test
    void twoCardsOfOneWomanAreOnePersonOnTheSheet() {
        var site = new KnownSite(house.open());
        var id = breaches().write(form(LostAsset.COMPUTER, Optional.empty(), "", ""));
        house.open().cardsJoined().join(site.alone.id(), site.mother.id());
        assertFalse(text(id).contains(site.mother.card().toString()));
        assertTrue(text(id).contains(site.alone.card().toString()));
    }

    @Test
    void aListIsItsCardsAndOnlyThose() {
        var site = new KnownSite(house.open());
        var typed = site.alone.card() + ",\n" + site.mother.card().toString().toLowerCase(Locale.ROOT) + " ; "
                + site.alone.card();
        var id = breaches().write(form(LostAsset.LIST, Optional.empty(), "left on the bus", typed));
        assertEquals(new ImpactCounts(2, 0, 0, 0), one(id).tiers());
        assertEquals(Likely.YES, one(id).likely());
        assertTrue(text(id).contains("left on the bus"));
        assertFalse(text(id).contains(site.supported.card().toString()));
        Agreed.erase(house.open(), site.alone.id());
        assertEquals("accountability.refusal.no-such-card", assertThrows(Refusal.class,
                () -> breaches().write(form(LostAsset.LIST, Optional.empty(), "", site.alone.card().toString())))
                .key());
    }

    @Test
    void fromWhomSheIsKeptAwaySheCountsAndDoesNotRead() {
        var site = new KnownSite(house.open());
        var lu = house.open().team().add(new NewMember("lu", "LU", Preset.COORDINATOR.roles()), LU.toCharArray());
        house.open().participants().keptAway().keep(site.alone.id(), lu.id(), KeptAway.Because.RELATED,
                KeptAway.SaidBy.SHE);
        var id = breaches().write(form(LostAsset.COMPUTER, Optional.empty(), "", ""));
        assertTrue(text(id).contains(site.alone.card().toString()));
        house.as("lu", LU, day -> {
            for (var sheet : List.of(id, day.breaches().write(form(LostAsset.COMPUTER, Optional.empty(), "", "")))) {
                var text = Printed.text(day.breaches().print(sheet, stick, ENGLISH));
                assertTrue(text.contains("3 people."));
                assertFalse(text.contains(site.alone.card().toString()));
                assertTrue(text.contains("One more card is hidden"));
                assertFalse(text.contains("no longer in the data"));
            }
        });
    }

    @Test
    void whetherThePeopleMustBeToldFollowsFromWhatIsKnown() {
        assertEquals(Likely.NO, likely(LostAsset.COMPUTER, DeviceState.LOCKED, KeyExposure.NO, 0));
        assertEquals(Likely.YES, likely(LostAsset.COMPUTER, DeviceState.OPEN, KeyExposure.NO, 0));
        assertEquals(Likely.YES, likely(LostAsset.COMPUTER, DeviceState.LOCKED, KeyExposure.YES, 0));
        assertEquals(Likely.UNCLEAR, likely(LostAsset.COMPUTER, DeviceState.NOT_KNOWN, KeyExposure.NO, 0));
        assertEquals(Likely.UNCLEAR, likely(LostAsset.COMPUTER, DeviceState.LOCKED, KeyExposure.NOT_KNOWN, 0));
        assertEquals(Likely.NO, likely(LostAsset.BACKUPS, DeviceState.LOCKED, KeyExposure.NO, 0));
        assertEquals(Likely.UNCLEAR, likely(LostAsset.BACKUPS, DeviceState.LOCKED, KeyExposure.NO, 1));
        assertEquals(Likely.YES, likely(LostAsset.LIST, DeviceState.LOCKED, KeyExposure.NO, 0));
        assertEquals(Likely.NOBODY,
                breach(LostAsset.COMPUTER, DeviceState.OPEN, KeyExposure.YES,
                        new DecryptionExposure(1, 0, DecryptionExposure.Kit.NONE),
                        new ImpactCounts(0, 0, 0, 0)).likely());
    }

    @Test
    void anEmptyStoreAndHostileWordsMakeASheetToo() {
        var hostile = "\u202eليلى 🌻" + "\n{0} " + "Ж".repeat(1800);
        var id = breaches().write(form(LostAsset.COMPUTER, Optional.empty(), hostile, ""));
        assertTrue(text(id).contains("Nobody, as far as we know."));
        assertTrue(text(id).contains("{0}"));
        assertEquals("accountability.refusal.no-such-sheet",
                assertThrows(Refusal.class, () -> breaches().read(new UUID(0, 1), ENGLISH)).key());
        assertEquals("accountability.refusal.cannot-write", assertThrows(Refusal.class,
                () -> breaches().print(id, stick.resolve("gone"), ENGLISH)).key());
    }

    private static String deadline(LocalDate day, LocalTime time) {
        var found = new BreachForm.When(Optional.of(day), Optional.of(time)).in(ROME);
        return breach(found).deadline(ROME).toString();
    }

    private static Breach breach(Instant found) {
        return new Breach(new UUID(0, 0), 1,
                new Breach.What(LostAsset.COMPUTER, Optional.empty(), found, DeviceState.LOCKED, KeyExposure.NO, ""),
                new ImpactCounts(1, 0, 0, 0), DecryptionExposure.OF_PAPER, 0, TODAY);
    }

    private static Breach breach(LostAsset lost, DeviceState state, KeyExposure beside, DecryptionExposure opening,
            ImpactCounts tiers) {
        return new Breach(new UUID(0, 0), 1,
                new Breach.What(lost, Optional.empty(), SteppingClock.START, state, beside, ""), tiers, opening, 0,
                TODAY);
    }

    private static Likely likely(LostAsset lost, DeviceState state, KeyExposure beside, int former) {
        return breach(lost, state, beside, new DecryptionExposure(2, former, DecryptionExposure.Kit.NONE),
                new ImpactCounts(5, 0, 0, 0)).likely();
    }

    private static BreachForm form(LostAsset lost, Optional<Instant> backup, String known, String cards) {
        return new BreachForm(Optional.of(lost), backup,
                new BreachForm.When(Optional.of(TODAY), Optional.of(LocalTime.of(10, 0))), DeviceState.LOCKED,
                KeyExposure.NO,
                known,
                cards);
    }

    private static List<String> fields(BreachForm form) {
        return form.problems(SteppingClock.START, ROME).stream().map(problem -> problem.field()).toList();
    }

    private DecryptionExposure opening(Instant made) {
        return one(breaches().write(form(LostAsset.BACKUPS, Optional.of(made), "", ""))).opening();
    }

    private boolean opens(Path backup) {
        try (var secret = new SignInSecret("lu", LU.toCharArray())) {
            house.open().safekeeping().lookInto(backup, secret, Progress.unwatched());
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    private Instant backUp() {
        return house.open().safekeeping().backUpNow(stick, Progress.unwatched()).madeAt();
    }

    private Breach one(UUID id) {
        return breaches().all().stream().filter(breach -> breach.id().equals(id)).findFirst().orElseThrow();
    }

    private String text(UUID id) {
        return Printed.text(breaches().print(id, stick, ENGLISH));
    }

    private Breaches breaches() {
        return house.open().breaches();
    }
}
