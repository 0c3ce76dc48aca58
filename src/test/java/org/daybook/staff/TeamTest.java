package org.daybook.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.daybook.site.NewSiteForm;
import org.daybook.site.OpenSite;
import org.daybook.base.Refusal;
import org.daybook.testing.TestHouse;
import org.daybook.vault.Progress;
import org.daybook.vault.SignInSecret;
import org.daybook.vault.StoreFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Staff and their keys on a real encrypted store.
class TeamTest {
    private static final String FIRST = "amber canoe window thirty lakes";
    private static final String SECOND = "paper lantern orchard nine boats";

    @RegisterExtension
    final TestHouse house = new TestHouse();

    @Test
    void somebodyNewSignsInWithHerOwnPassphraseAndHerOwnRoles() {
        var newcomer = added("as", Preset.CASEWORKER);
        assertEquals(Colleague.State.HERE, team().one(newcomer).state());
        as("as", FIRST, hers -> {
            assertEquals(newcomer, hers.signedIn().member().id());
            assertTrue(hers.gate().allows(Permission.OPEN_RECORD));
            assertFalse(hers.team().maySee());
            assertEquals("staff.refusal.not-allowed", refusal(() -> hers.team().everyone()));
        });
        var line = line("add-member");
        assertEquals(List.of("done", newcomer.value().toString(), Optional.of("roles caseworker")),
                List.of(line.outcome(), line.subjects(), line.detail()));
    }

    @Test
    void fullStopsAndBlanksOfInitialsDoNotMatter() {
        assertEquals(new NewMember("as", "AS", Set.of(Role.RECEPTION)),
                NewMember.typed(" As ", "a. s.", Set.of(Role.RECEPTION), Locale.ENGLISH));
        assertEquals(List.of("initials"), NewMember.typed("as", " . ", Set.of(Role.RECEPTION), Locale.ENGLISH)
                .problems().stream().map(problem -> problem.field()).toList());
    }

    @Test
    void aWordIsTakenOnceAndFreeAgainWhenSheLeft() {
        var first = added("as", Preset.TEAM);
        assertEquals("staff.refusal.word-taken", refusal(() -> added("as", Preset.TEAM)));
        assertEquals("staff.refusal.word-taken", refusal(() -> added(TestHouse.WORD, Preset.TEAM)));
        team().remove(first, Progress.unwatched());
        house.clock().move(Duration.ofMinutes(1));
        var second = added("as", Preset.TEAM);
        assertEquals(List.of(Colleague.State.HERE, Colleague.State.HERE, Colleague.State.LEFT),
                team().everyone().stream().map(Colleague::state).toList());
        assertEquals(second, team().everyone().get(1).member().id());
    }

    /// A slot with that word may exist without a member of staff, for example that of a recovery kit.
    @Test
    void whenHerKeyCannotBeMadeSheIsNotThere() {
        try (var kit = new SignInSecret("kit", FIRST.toCharArray())) {
            house.open().vault().keys().add(UUID.randomUUID(), kit);
        }
        assertEquals("vault.refusal.word-taken", refusal(() -> added("kit", Preset.TEAM)));
        assertEquals(1, team().everyone().size());
        assertEquals(Optional.of("undone vault.refusal.word-taken"), newest().detail());
        assertEquals(TrailLine.Kind.REFUSED,
                house.open().trail().lines(TrailQuestion.EVERYTHING).getFirst().kind());
    }

    @Test
    void otherRolesCountFromHerNextSignIn() {
        var who = added("as", Preset.TEAM);
        team().changeRoles(who, Set.of(Role.RECEPTION));
        as("as", FIRST, hers -> assertFalse(hers.gate().allows(Permission.LIST_PEOPLE)));
    }

    @Test
    void whatOneDoesToTheTeamAnotherReadsAndNeverWhomItIsAbout() {
        var second = added("zz", Preset.COORDINATOR);
        team().changeRoles(second, Set.of(Role.COORDINATOR, Role.CASEWORKER));
        team().trustWithGirls(second, Colleague.Girls.TRUSTED);
        var gone = added("as", Preset.TEAM);
        team().remove(gone, Progress.unwatched());
        var reviews = house.open().reviews();
        assertEquals(List.of(Permission.ADD_MEMBER, Permission.CHANGE_ROLES, Permission.TRUST_WITH_GIRLS,
                Permission.ADD_MEMBER, Permission.REMOVE_MEMBER),
                reviews.page().waiting().stream().flatMap(review -> review.act().stream()).toList());
        assertEquals(0, reviews.waitingForMe(), "nobody reads her own");
        house.passDays(8);
        as("zz", FIRST, hers -> {
            assertEquals(2, hers.reviews().waitingForMe(), "what is not about herself");
            var aboutHer = hers.reviews().page().waiting().getFirst().id();
            assertEquals("staff.refusal.own-work", refusal(() -> hers.reviews().read(aboutHer, ReviewVerdict.AGREED)));
        });
        added("yy", Preset.COORDINATOR);
        as("zz", FIRST, _ -> {});
        house.passDays(8);
        as("yy", FIRST, hers -> hers.reviews().page().waiting().stream()
                .filter(review -> review.subjects().contains(second.value()))
                .forEach(review -> hers.reviews().read(review.id(), ReviewVerdict.AGREED)));
    }

    /// Alone with the team she could do everything without a review: the other one decides that with her.
    @Test
    void theLastButOneManagerGoesOnlyWhenSheGivesItUpHerself() {
        var second = added("zz", Preset.COORDINATOR);
        var third = added("yy", Preset.COORDINATOR);
        as("zz", FIRST, _ -> {});
        house.passDays(8);
        as("yy", FIRST, hers -> hers.reviews().page().waiting().stream()
                .filter(review -> review.subjects().contains(second.value()))
                .forEach(review -> hers.reviews().read(review.id(), ReviewVerdict.AGREED)));
        team().remove(third, Progress.unwatched());
        var entered = added("xx", Preset.COORDINATOR);
        assertEquals("staff.refusal.needs-her", refusal(() -> team().remove(second, Progress.unwatched())),
                "whom nobody but she read of is no other");
        assertEquals("staff.refusal.needs-her",
                refusal(() -> team().changeRoles(second, Set.of(Role.FACILITATOR))));
        team().remove(entered, Progress.unwatched());
        as("zz", FIRST, hers -> hers.team().changeRoles(second, Set.of(Role.FACILITATOR)));
        team().remove(second, Progress.unwatched());
        assertEquals(Colleague.State.LEFT, team().one(second).state());
    }

    @Test
    void whosePassphraseAColleagueSetGivesNothingUpThatWeek() {
        var second = added("zz", Preset.COORDINATOR);
        house.passDays(8);
        as("zz", FIRST, _ -> {});
        team().reset(second, SECOND.toCharArray());
        as("zz", SECOND, hers -> assertEquals("staff.refusal.lent-passphrase",
                refusal(() -> hers.team().changeRoles(second, Set.of(Role.FACILITATOR)))));
        house.passDays(8);
        as("zz", SECOND, hers -> hers.team().changeRoles(second, Set.of(Role.FACILITATOR)));
    }

    @Test
    void whomOneEnteredThisWeekRemovesNoOtherManager() {
        var second = added("zz", Preset.COORDINATOR);
        house.passDays(8);
        as("zz", FIRST, _ -> {});
        added("yy", Preset.COORDINATOR);
        as("yy", FIRST, hers -> {
            assertEquals("staff.refusal.newcomer",
                    refusal(() -> hers.team().remove(second, Progress.unwatched())));
            assertEquals("staff.refusal.newcomer",
                    refusal(() -> hers.team().changeRoles(second, Set.of(Role.FACILITATOR))));
        });
        as("zz", FIRST, _ -> {});
        house.passDays(8);
        as("yy", FIRST, hers -> hers.team().changeRoles(second, Set.of(Role.FACILITATOR)));
    }

    @Test
    void whosePassphraseAColleagueSetRemovesNoThirdThatWeek() {
        var second = added("zz", Preset.COORDINATOR);
        var third = added("yy", Preset.COORDINATOR);
        house.passDays(8);
        as("yy", FIRST, _ -> {});
        team().reset(second, SECOND.toCharArray());
        as("zz", SECOND, hers -> assertEquals("staff.refusal.newcomer",
                refusal(() -> hers.team().remove(third, Progress.unwatched()))));
        as("yy", FIRST, _ -> {});
        house.passDays(8);
        as("zz", SECOND, hers -> hers.team().remove(third, Progress.unwatched()));
    }

    @Test
    void whomOneEnteredThisWeekReadsOfNobodyElseWhomOneMade() {
        var second = added("zz", Preset.COORDINATOR);
        house.passDays(8);
        as("zz", FIRST, _ -> {});
        added("yy", Preset.COORDINATOR);
        team().reset(second, SECOND.toCharArray());
        as("yy", FIRST, hers -> {
            var lent = hers.reviews().page().waiting().stream()
                    .filter(review -> review.act().equals(Optional.of(Permission.RESET_PASSPHRASE))).findFirst()
                    .orElseThrow();
            assertEquals("staff.refusal.newcomer",
                    refusal(() -> hers.reviews().read(lent.id(), ReviewVerdict.AGREED)));
        });
    }

    @Test
    void whoDidNothingHereForThirtyDaysIsNotAskedAnyMore() {
        var second = added("zz", Preset.COORDINATOR);
        as("zz", FIRST, _ -> {});
        house.passDays(14);
        house.passDays(15);
        assertEquals("staff.refusal.needs-her", refusal(() -> team().remove(second, Progress.unwatched())));
        house.clock().move(Duration.ofDays(2));
        house.reopen();
        team().remove(second, Progress.unwatched());
        assertEquals(Optional.of(Permission.REMOVE_MEMBER),
                house.open().reviews().page().waiting().getLast().act());
    }

    /// Decision 170.
    @Test
    void aClockSetAheadMakesNobodyAway() {
        var second = added("zz", Preset.COORDINATOR);
        as("zz", FIRST, _ -> {});
        house.clock().move(Duration.ofDays(31));
        house.reopen();
        assertEquals("staff.refusal.needs-her", refusal(() -> team().remove(second, Progress.unwatched())));
    }

    @Test
    void aPassphraseThatDoesNotHoldIsTakenNowhere() {
        var weak = "password1";
        assertEquals("staff.holding.short", refusal(() -> team().add(
                new NewMember("as", "AS", Set.of(Role.RECEPTION)), weak.toCharArray())));
        assertEquals("staff.holding.row", refusal(() -> team().add(
                new NewMember("as", "AS", Set.of(Role.RECEPTION)), "passwordpassword".toCharArray())));
        assertEquals(1, team().everyone().size());
        var who = added("as", Preset.TEAM);
        var typed = weak.toCharArray();
        assertEquals("staff.holding.short", refusal(() -> team().reset(who, typed)));
        assertEquals("\0".repeat(weak.length()), new String(typed));
        assertEquals("staff.holding.short",
                refusal(() -> team().changeOwn(TestHouse.PASSPHRASE.toCharArray(), weak.toCharArray())));
        assertTrue(opens("as", FIRST));
        assertTrue(opens(TestHouse.WORD, TestHouse.PASSPHRASE));
        var folder = new StoreFolder(house.store().path().resolveSibling("another"));
        try (var secret = new SignInSecret("as", weak.toCharArray())) {
            var first = new NewSiteForm(new NewMember("as", "AS", Preset.COORDINATOR.roles()), TestHouse.PALERMO);
            assertEquals("staff.holding.short", refusal(() -> house.lobby().create(folder, first, secret)));
        }
        assertFalse(Files.exists(folder.path()));
    }

    @Test
    void ownRolesAwaitReviewAndTheLastManagerStaysOne() {
        var me = team().me().id();
        assertEquals("staff.refusal.last-manager", refusal(() -> team().changeRoles(me, Set.of(Role.FACILITATOR))));
        team().changeRoles(me, Set.of(Role.COORDINATOR));
        assertEquals(Optional.of(Permission.CHANGE_ROLES),
                house.open().reviews().page().waiting().getFirst().act());
        var other = added("zz", Preset.COORDINATOR);
        team().changeRoles(me, Set.of(Role.FACILITATOR));
        assertEquals(Optional.of(Preset.COORDINATOR), Preset.of(team().one(other).member().roles()));
    }

    @Test
    void aSecondPersonGivesAnotherPassphraseAndSomebodyReadsThatSheDid() {
        var who = added("as", Preset.TEAM);
        team().reset(who, SECOND.toCharArray());
        assertFalse(opens("as", FIRST));
        assertTrue(opens("as", SECOND));
        var waiting = house.open().reviews().page().waiting().getLast();
        assertEquals(List.of(Optional.of(Permission.RESET_PASSPHRASE), Set.of(who.value())),
                List.of(waiting.act(), waiting.subjects()));
        assertEquals("staff.refusal.own-reset",
                refusal(() -> team().reset(team().me().id(), SECOND.toCharArray())));
        assertEquals("staff.refusal.unknown-member",
                refusal(() -> team().reset(new StaffId(UUID.randomUUID()), SECOND.toCharArray())));
    }

    @Test
    void herOwnPassphraseAsksForTheOneSoFar() {
        assertEquals("vault.refusal.wrong-passphrase",
                refusal(() -> team().changeOwn(FIRST.toCharArray(), SECOND.toCharArray())));
        assertEquals(List.of("change-own-passphrase", "refused"), List.of(newest().act(), newest().outcome()));
        team().changeOwn(TestHouse.PASSPHRASE.toCharArray(), SECOND.toCharArray());
        assertEquals(List.of("change-own-passphrase", "done"), List.of(newest().act(), newest().outcome()));
        assertTrue(opens(TestHouse.WORD, SECOND));
        assertFalse(opens(TestHouse.WORD, TestHouse.PASSPHRASE));
        team().changeOwn(SECOND.toCharArray(), TestHouse.PASSPHRASE.toCharArray());
    }

    /// At an unattended screen nobody can try one passphrase after another.
    @Test
    void wrongOnesOfHerOwnPassphraseWait() {
        for (var n = 0; n < 3; n++) {
            assertEquals("vault.refusal.wrong-passphrase",
                    refusal(() -> team().changeOwn(FIRST.toCharArray(), SECOND.toCharArray())));
        }
        assertEquals("vault.refusal.too-soon",
                refusal(() -> team().changeOwn(TestHouse.PASSPHRASE.toCharArray(), SECOND.toCharArray())));
        house.clock().move(Duration.ofSeconds(5));
        team().changeOwn(TestHouse.PASSPHRASE.toCharArray(), SECOND.toCharArray());
        assertTrue(opens(TestHouse.WORD, SECOND));
    }

    @Test
    void passphrasesAreWipedAlsoWhenRefused() {
        var passphrase = FIRST.toCharArray();
        refusal(() -> team().add(new NewMember(TestHouse.WORD, "ZZ", Set.of(Role.RECEPTION)), passphrase));
        assertEquals("\0".repeat(FIRST.length()), new String(passphrase));
    }

    @Test
    void whoIsRemovedOpensNothingAndTheOthersStillDo() {
        var who = added("as", Preset.TEAM);
        var other = added("ll", Preset.TEAM);
        var heard = new ArrayList<Long>();
        team().remove(who, (done, of) -> heard.add(done));
        assertFalse(heard.isEmpty());
        assertFalse(opens("as", FIRST));
        assertEquals(Colleague.State.LEFT, team().one(who).state());
        assertEquals(Optional.of(house.open().gate().look(Permission.SEE_TEAM, UnitOfWork::today)),
                team().one(who).leftOn());
        as("ll", FIRST, hers -> assertEquals(other, hers.signedIn().member().id()));
        assertEquals(List.of(Optional.of("key-renewed"), Optional.empty()),
                lines("remove-member").stream().map(AuditStore.Row::detail).toList());
        assertEquals(List.of(), house.open().vault().verify());
        assertEquals(Optional.empty(), new AuditTrail().firstBrokenLine(house.open().vault()));
    }

    @Test
    void nobodyRemovesHerselfOrTheLastManager() {
        var me = team().me().id();
        assertEquals("staff.refusal.own-removal", refusal(() -> team().remove(me, Progress.unwatched())));
        added("zz", Preset.COORDINATOR);
        assertEquals("staff.refusal.own-removal", refusal(() -> team().remove(me, Progress.unwatched())));
        team().changeRoles(me, Set.of(Role.FACILITATOR));
        as("zz", FIRST, hers -> {
            // She has no passphrase yet, so she cannot look after the team.
            enterWithoutKey(hers, "xx");
            hers.team().changeRoles(hers.team().me().id(), Set.of(Role.FACILITATOR, Role.COORDINATOR));
            assertEquals("staff.refusal.last-manager", refusal(
                    () -> hers.team().changeRoles(hers.team().me().id(), Set.of(Role.FACILITATOR))));
        });
    }

    @Test
    void enteredWithoutAKeySheIsGivenOneOrRemoved() {
        var one = enterWithoutKey(house.open(), "xx");
        var two = enterWithoutKey(house.open(), "yy");
        house.reopen();
        assertEquals(Colleague.State.NO_PASSPHRASE, team().one(one).state());
        team().reset(one, FIRST.toCharArray());
        assertTrue(opens("xx", FIRST));
        team().remove(two, Progress.unwatched());
        assertEquals(Colleague.State.LEFT, team().one(two).state());
    }

    /// Killed, or abandoned, between the row and the slot.
    @Test
    void anUnfinishedRemovalIsFinishedAtTheNextSignInOfAnybody() {
        var who = added("as", Preset.TEAM);
        added("ll", Preset.TEAM);
        assertThrows(CancellationException.class, () -> team().remove(who, (done, of) -> {
            throw new CancellationException();
        }));
        assertEquals(Colleague.State.LEAVING, team().one(who).state());
        assertTrue(opens("as", FIRST), "her slot is still there");
        house.open().close();
        try (var secret = new SignInSecret("as", FIRST.toCharArray())) {
            assertEquals("staff.refusal.unknown-slot",
                    refusal(() -> house.lobby().unlock(house.store(), secret)), "and lets her in nowhere");
        }
        try (var secret = new SignInSecret("ll", FIRST.toCharArray())) {
            house.lobby().unlock(house.store(), secret).close();
        }
        house.reopen();
        assertEquals(Colleague.State.LEFT, team().one(who).state());
        assertFalse(opens("as", FIRST));
        assertEquals(List.of(), house.open().vault().verify());
        assertEquals(Optional.of("key-renewed"), line("remove-member").detail());
    }

    /// Slots without a member of staff in the table, such as a recovery kit's, are not part of an unfinished removal.
    @Test
    void aSlotWithoutAPersonIsLeftAlone() {
        try (var kit = new SignInSecret("kit", FIRST.toCharArray())) {
            house.open().vault().keys().add(UUID.randomUUID(), kit);
        }
        house.reopen();
        team().remove(added("as", Preset.TEAM), Progress.unwatched());
        assertTrue(opens("kit", FIRST));
    }

    private StaffId added(String word, Preset preset) {
        return team().add(new NewMember(word, word.toUpperCase(Locale.ROOT), preset.roles()), FIRST.toCharArray())
                .id();
    }

    private static StaffId enterWithoutKey(OpenSite house, String word) {
        var member = new StaffMember(new StaffId(UUID.randomUUID()), word, word.toUpperCase(Locale.ROOT),
                Preset.COORDINATOR.roles());
        house.gate().act(Permission.ADD_MEMBER,
                work -> new StaffStore().insert(work.tx(), member, Optional.of(UUID.randomUUID())));
        return member.id();
    }

    private void as(String word, String passphrase, Consumer<OpenSite> day) {
        house.as(word, passphrase, day);
    }

    private Team team() {
        return house.open().team();
    }

    private boolean opens(String word, String passphrase) {
        try (var secret = new SignInSecret(word, passphrase.toCharArray())) {
            return house.open().vault().keys().opens(secret);
        }
    }

    private AuditStore.Row newest() {
        return house.open().vault().look(tx -> new AuditStore().newest(tx, 1)).getFirst();
    }

    private AuditStore.Row line(String act) {
        return lines(act).getFirst();
    }

    private List<AuditStore.Row> lines(String act) {
        return house.open().vault().look(tx -> new AuditStore().newest(tx, 100)).stream()
                .filter(row -> row.act().equals(act)).toList();
    }

    private static String refusal(Runnable asked) {
        return assertThrows(Refusal.class, asked::run).key();
    }
}
