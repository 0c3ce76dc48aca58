package org.daybook.staff;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daybook.base.Refusal;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentWording;
import org.daybook.consents.Purpose;
import org.daybook.participants.Participant;
import org.daybook.participants.PersonRow;
import org.daybook.paths.NewEnrolment;
import org.daybook.paths.Path;
import org.daybook.staff.KeptAway.Because;
import org.daybook.staff.KeptAway.SaidBy;
import org.daybook.testing.Agreed;
import org.daybook.testing.TestHouse;
import org.daybook.vault.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Staff from whom she is hidden never see her file: not in a list, not by an act, not with a reason.
class KeptAwayTest {
    private static final String SECRET = "seven otters under bridges";

    @RegisterExtension
    final TestHouse house = new TestHouse();

    @Test
    void aRelatedColleagueFindsHerNowhereAndOpensNothing() {
        var her = someone().called("Olena").born(1994, 7).welcomedIn(house.open());
        var other = someone().called("Maria").born(1990, 1).welcomedIn(house.open());
        keep(colleague(Preset.CASEWORKER.roles()), her);
        house.as("lu", SECRET, day -> {
            var people = day.participants();
            assertEquals(List.of(other.id()), people.newest().stream().map(PersonRow::id).toList());
            for (var typed : List.of("olena", "7 1994", her.card().toString(), her.card().toString().substring(0, 3))) {
                assertTrue(people.finder().find(typed).stream().noneMatch(row -> row.id().equals(her.id())), typed);
                assertTrue(
                        people.finder().findOrNearly(typed).rows().stream().noneMatch(row -> row.id().equals(her.id())),
                        typed);
            }
            assertEquals(List.of(), people.lookAlikes().of(someone().called("Олена").born(1994, 7).form(),
                    Optional.empty(), Set.of()));
            refused(() -> people.open(her.id()));
            refused(() -> people.change(her.id(), someone().called("X").form()));
            refused(() -> people.answer(her.id(), Purpose.STATISTICS, Answer.GIVEN, new ConsentWording(1, "en")));
            refused(() -> day.paths().enrol(new NewEnrolment(her.id(), Path.CIVIC_INCLUSION, Optional.empty())));
            refused(() -> day.paths().enrol(her.card().toString(), Path.CIVIC_INCLUSION));
            refused(() -> day.paths().of(her.id()));
            refused(() -> people.keptAway().of(her.id()));
            assertEquals(other.id(), people.open(other.id()).her().id());
        });
    }

    /// The journal records under both identities that a woman was hidden from somebody, or two kept apart.
    @Test
    void sheIsErasedAlsoWhereSomebodyWasLetInAgain() {
        var her = someone().welcomedIn(house.open()).id();
        var other = someone().welcomedIn(house.open());
        var lu = colleague(Set.of(Role.COORDINATOR)).id();
        var people = house.open().participants();
        people.keptAway().keep(her, lu, KeptAway.Because.RELATED, KeptAway.SaidBy.SHE);
        people.keptAway().letIn(her, lu);
        people.keptApart().keep(her, other.card().toString());
        people.keptApart().letMeet(her, other.id());
        Agreed.erase(house.open(), her);
        Agreed.erase(house.open(), other.id());
        assertEquals(List.of(), house.open().vault().look(tx -> tx.handle()
                .createQuery("select row_id from journal where tab in ('kept_away', 'must_not_meet')")
                .mapTo(String.class).list()));
    }

    /// The message with its Undo may stay on the screen for a long time.
    @Test
    void nobodyIsKeptAwayOnceMoreFromWhoIsErased() {
        var her = someone().welcomedIn(house.open()).id();
        var lu = colleague(Set.of(Role.COORDINATOR)).id();
        var keptAway = house.open().participants().keptAway();
        keptAway.keep(her, lu, KeptAway.Because.RELATED, KeptAway.SaidBy.SHE);
        var letIn = keptAway.letIn(her, lu);
        Agreed.erase(house.open(), her);
        assertEquals("staff.refusal.record-gone",
                assertThrows(Refusal.class, () -> keptAway.takeBack(her, letIn)).key());
    }

    /// Decision 121.
    @Test
    void whoIsAddedAgainUnderHerSignInWordStaysAway() {
        var her = someone().called("Olena").welcomedIn(house.open());
        var former = colleague(Preset.CASEWORKER.roles());
        keep(former, her);
        house.open().team().remove(former.id(), Progress.unwatched());
        colleague(Preset.CASEWORKER.roles());
        house.as("lu", SECRET, day -> {
            assertEquals(List.of(), day.participants().newest());
            refused(() -> day.participants().open(her.id()));
        });
        house.open().participants().keptAway().letIn(her.id(), former.id());
        house.as("lu", SECRET, day -> assertEquals(her.id(), day.participants().open(her.id()).her().id()));
    }

    @Test
    void breakingTheGlassDoesNotGetRoundIt() {
        var her = someone().welcomedIn(house.open());
        keep(colleague(Set.of(Role.COORDINATOR)), her);
        house.as("lu", SECRET, day -> {
            var reason = new Reason("she stands at the door");
            refused(() -> day.participants().open(her.id(), reason));
        });
    }

    @Test
    void theRefusalIsWrittenDownAndNamesHer() {
        var her = someone().welcomedIn(house.open());
        keep(colleague(Preset.CASEWORKER.roles()), her);
        house.as("lu", SECRET, day -> refused(() -> day.participants().open(her.id())));
        var line = house.open().gate().look(Permission.SEE_TEAM, work -> work.tx().handle().createQuery("""
                select subjects
                  from audit
                 where act = 'open-record' and outcome = 'refused'""").mapTo(String.class).list());
        assertEquals(List.of(her.id().value().toString()), line);
    }

    @Test
    void onTheSheetSheIsNotThereEither() {
        var her = someone().called("Olena").welcomedIn(house.open());
        house.open().paths().enrol(new NewEnrolment(her.id(), Path.CIVIC_INCLUSION, Optional.empty()));
        keep(colleague(Set.of(Role.FACILITATOR)), her);
        house.as("lu", SECRET, day -> assertEquals(List.of(), day.paths().enrolled(Path.CIVIC_INCLUSION)));
        assertEquals(1, house.open().paths().enrolled(Path.CIVIC_INCLUSION).size());
    }

    /// The page of pending reviews quotes reasons: none of it is about somebody whose file she never sees.
    @Test
    void whatWaitsToBeReadTellsHerNothing() {
        var her = someone().welcomedIn(house.open());
        var other = someone().welcomedIn(house.open());
        var lu = colleague(Set.of(Role.COORDINATOR));
        house.as("lu", SECRET, day -> {
            day.participants().open(her.id(), new Reason("her brother stands at the door"));
            day.participants().open(other.id(), new Reason("a doctor asks for her language"));
        });
        house.open().team().add(new NewMember("zz", "ZZ", Set.of(Role.COORDINATOR)), SECRET.toCharArray());
        house.as("zz", SECRET, day -> assertEquals(Set.of(her.card().toString(), other.card().toString()),
                cards(day.reviews().page(), her, other)));
        house.as("lu", SECRET, _ -> {});
        house.passDays(8);
        keep(house.open().team().everyone().stream().map(Colleague::member)
                .filter(member -> member.signInWord().equals("zz")).findFirst().orElseThrow(), her);
        keep(lu, her);
        house.as("zz", SECRET, day -> {
            var page = day.reviews().page();
            assertEquals(Set.of(other.card().toString()), cards(page, her, other));
            assertTrue(page.waiting().stream().noneMatch(review -> review.subjects().contains(her.id().value())));
            assertEquals(page.waiting().stream().filter(review -> !review.isOwnOf(day.team().me().id())).count(),
                    day.reviews().waitingForMe(), "the badge counts what the page shows");
        });
        house.as("lu", SECRET, day -> assertTrue(day.reviews().page().waiting().stream()
                .noneMatch(review -> review.subjects().contains(her.id().value())), "nor her own of former days"));
    }

    private static Set<String> cards(Reviews.Page page, Participant... known) {
        return Set.of(known).stream().map(one -> one.card().toString())
                .filter(card -> page.words().containsValue(card)).collect(java.util.stream.Collectors.toSet());
    }

    @Test
    void theTrailDoesNotAnswerHer(@TempDir java.nio.file.Path folder) {
        var her = someone().welcomedIn(house.open());
        var other = someone().welcomedIn(house.open());
        house.open().paths().enrol(new NewEnrolment(her.id(), Path.CIVIC_INCLUSION, Optional.empty()));
        house.open().participants().keptApart().keep(other.id(), her.card().toString());
        keep(colleague(Set.of(Role.COORDINATOR)), her);
        house.as("lu", SECRET, day -> {
            assertEquals("staff.refusal.unknown-subject", assertThrows(Refusal.class,
                    () -> day.trail().lines(about(her.card().toString()))).key());
            assertEquals(2, day.trail().lines(about(other.card().toString())).size());
            assertTrue(day.trail().lines(TrailQuestion.EVERYTHING).stream()
                    .noneMatch(line -> line.subjects().contains(her.card().toString())
                            || line.act().equals(Optional.of(Permission.ENROL))));
            assertTrue(day.trail().lines(TrailQuestion.EVERYTHING).stream()
                    .noneMatch(line -> line.act().equals(Optional.of(Permission.KEEP_AWAY))),
                    "not even that there is somebody from whom she is kept away");
            assertEquals("staff.refusal.unknown-subject", assertThrows(Refusal.class,
                    () -> day.trail().export(about(her.card().toString()), folder)).key());
            var file = day.trail().export(TrailQuestion.EVERYTHING, folder);
            assertFalse(read(file).contains("enrol"));
            var apart = read(file).lines().filter(line -> line.contains(Permission.KEEP_APART.code())).toList();
            assertEquals(1, apart.size());
            assertEquals(apart.getFirst().indexOf("about-"), apart.getFirst().lastIndexOf("about-"),
                    "nor is she one more beside somebody else: " + apart);
        });
        assertEquals(4, house.open().trail().lines(about(her.card().toString())).size());
    }

    /// A colleague from whom the card that represents both is hidden never sees what was said and done on the other one either.
    @Test
    void aCardThatWasJoinedToHersTellsNothing(@TempDir java.nio.file.Path folder) {
        colleague(Set.of(Role.COORDINATOR));
        var reason = new Reason("her brother is at the door");
        var kept = someone().called("Olena").welcomedIn(house.open());
        var folded = someone().called("Olenka").welcomedIn(house.open());
        house.open().paths().enrol(new NewEnrolment(folded.id(), Path.CIVIC_INCLUSION, Optional.empty()));
        house.as("lu", SECRET, day -> day.participants().open(folded.id(), reason));
        house.open().team().add(new NewMember("zz", "ZZ", Set.of(Role.COORDINATOR)), SECRET.toCharArray());
        var joined = house.open().cardsJoined().join(kept.id(), folded.id());
        for (var word : List.of("lu", "zz")) {
            keep(house.open().team().everyone().stream().map(Colleague::member)
                    .filter(member -> member.signInWord().equals(word)).findFirst().orElseThrow(), kept);
        }
        house.as("lu", SECRET, day -> {
            refused(() -> day.participants().open(kept.id(), reason));
            refused(() -> day.participants().open(folded.id(), reason));
            assertTrue(day.trail().lines(TrailQuestion.EVERYTHING).stream()
                    .noneMatch(line -> line.subjects().contains(folded.card().toString())
                            || line.act().equals(Optional.of(Permission.ENROL))));
            var file = day.trail().export(TrailQuestion.EVERYTHING, folder);
            assertFalse(read(file).contains("enrol"));
            assertEquals(0, day.participants().count());
        });
        house.as("zz", SECRET, day -> {
            assertEquals(Set.of(), cards(day.reviews().page(), kept, folded));
            assertTrue(day.reviews().page().waiting().stream()
                    .noneMatch(review -> review.subjects().contains(folded.id().value())));
        });
        house.open().cardsJoined().part(kept.id(), joined.id());
        house.as("lu", SECRET, day -> {
            refused(() -> day.participants().open(kept.id(), reason));
            refused(() -> day.participants().open(folded.id(), reason));
            assertEquals(0, day.participants().count(), "whoever refused her may be the woman of either card");
        });
    }

    /// The audit trail itself checks who is hidden, whatever a room makes of the typed text.
    @Test
    void theTrailAnswersNobodyAboutWhomARoomFindsAllTheSame() {
        var her = someone().welcomedIn(house.open());
        keep(colleague(Set.of(Role.COORDINATOR)), her);
        var findsHer = new Subjects() {
            @Override
            public Optional<UUID> find(UnitOfWork work, String typed) {
                return Optional.of(her.id().value());
            }

            @Override
            public Map<UUID, String> words(UnitOfWork work, Set<UUID> subjects) {
                return Map.of();
            }
        };
        house.as("lu", SECRET, day -> assertEquals("staff.refusal.unknown-subject", assertThrows(Refusal.class,
                () -> new Trail(day.gate(), findsHer, day.signedIn().site()).lines(about("her"))).key()));
        var open = house.open();
        assertFalse(new Trail(open.gate(), findsHer, open.signedIn().site()).lines(about("her")).isEmpty());
    }

    /// The room itself checks, too, whatever the audit trail makes of its answer: each of the two checks is independent.
    @Test
    void noRoomFindsForTheTrailWhomItsReaderNeverSees() {
        var her = someone().welcomedIn(house.open());
        var joined = someone().welcomedIn(house.open());
        house.open().cardsJoined().join(her.id(), joined.id());
        keep(colleague(Set.of(Role.COORDINATOR)), her);
        var typed = List.of(her.card().toString(), her.card().toString().toLowerCase(Locale.ROOT),
                joined.card().toString());
        house.as("lu", SECRET, day -> typed.forEach(card -> {
            assertEquals(Optional.empty(), day.gate().look(Permission.SEE_TRAIL,
                    work -> day.participants().subjects().find(work, card)));
            assertEquals("staff.refusal.unknown-subject", assertThrows(Refusal.class,
                    () -> day.trail().lines(about(card))).key());
        }));
        typed.forEach(card -> assertEquals(Optional.of(her.id().value()), house.open().gate().look(
                Permission.SEE_TRAIL, work -> house.open().participants().subjects().find(work, card))));
    }

    private static String read(java.nio.file.Path file) {
        try {
            return java.nio.file.Files.readString(file);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static TrailQuestion about(String typed) {
        return new TrailQuestion(Optional.empty(), typed, Optional.empty(), Optional.empty(), Long.MAX_VALUE);
    }

    @Test
    void theCountOfAListIsTheListAndFiguresStayWhole() {
        var her = someone().welcomedIn(house.open());
        someone().welcomedIn(house.open());
        keep(colleague(Preset.CASEWORKER.roles()), her);
        house.as("lu", SECRET, day -> {
            assertEquals(1, day.participants().newest().size());
            assertEquals(1, day.participants().count());
        });
        assertEquals(2, house.open().participants().count());
    }

    /// A card that was joined to hers is in no list, so it is not missing from the count, either.
    @Test
    void theCountLeavesOutNoCardThatWasJoinedToHers() {
        var her = someone().welcomedIn(house.open());
        var former = someone().welcomedIn(house.open());
        someone().welcomedIn(house.open());
        keep(colleague(Preset.CASEWORKER.roles()), former);
        house.open().cardsJoined().join(her.id(), former.id());
        house.as("lu", SECRET, day -> {
            assertEquals(1, day.participants().newest().size());
            assertEquals(1, day.participants().count());
        });
    }

    /// Two women who must not meet: a colleague who may see one of them is not told about the other.
    @Test
    void whomAnotherMustNotMeetDoesNotTellOfHer() {
        var her = someone().welcomedIn(house.open());
        var other = someone().welcomedIn(house.open());
        house.open().participants().keptApart().keep(other.id(), her.card().toString());
        keep(colleague(Preset.CASEWORKER.roles()), her);
        house.as("lu", SECRET, day -> assertEquals(List.of(), day.participants().keptApart().of(other.id())));
        assertEquals(1, house.open().participants().keptApart().of(other.id()).size());
    }

    @Test
    void whoeverIsLetInAgainSeesHerAgainAndNobodyShutsHerOwnDoor() {
        var her = someone().welcomedIn(house.open());
        var lu = colleague(Preset.CASEWORKER.roles());
        keep(lu, her);
        var kept = house.open().participants().keptAway();
        assertEquals(List.of("LU"), kept.of(her.id()).stream().map(KeptAway.Kept::initials).toList());
        assertEquals(Because.RELATED, kept.of(her.id()).getFirst().because());
        assertEquals(List.of(), kept.letIn(her.id(), lu.id()).all());
        var own = house.open().signedIn().member().id();
        assertEquals("staff.refusal.not-yourself", assertThrows(Refusal.class,
                () -> kept.keep(her.id(), own, Because.OTHER, SaidBy.SHE)).key());
        house.as("lu", SECRET, day -> assertEquals(her.id(), day.participants().open(her.id()).her().id()));
    }

    private StaffMember colleague(Set<Role> roles) {
        return house.open().team().add(new NewMember("lu", "LU", roles), SECRET.toCharArray());
    }

    private void keep(StaffMember who, Participant her) {
        house.open().participants().keptAway().keep(her.id(), who.id(), Because.RELATED, SaidBy.SHE);
    }

    private static void refused(Runnable act) {
        assertEquals("staff.refusal.kept-away", assertThrows(Refusal.class, act::run).key());
    }

}
