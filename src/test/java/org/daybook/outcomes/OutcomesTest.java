package org.daybook.outcomes;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.cases.Beginning;
import org.daybook.cases.CaseRef;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentWording;
import org.daybook.consents.Purpose;
import org.daybook.outcomes.instrument.Flaw;
import org.daybook.outcomes.instrument.Key;
import org.daybook.outcomes.instrument.Score;
import org.daybook.paths.NewEnrolment;
import org.daybook.paths.Path;
import org.daybook.staff.KeptAway;
import org.daybook.staff.NewMember;
import org.daybook.staff.Permission;
import org.daybook.staff.Role;
import org.daybook.staff.StaffId;
import org.daybook.testing.Agreed;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;

/// Who is asked, who reads the result, who is told when it is low, and what happens when somebody walks in.
class OutcomesTest {
    private static final String OTHER = "four lamps by the window";
    private static final ConsentWording HEARD = new ConsentWording(ConsentWording.CURRENT, "en");
    private static final Key INDEX = new Key("who-5", "1998");
    private static final Key FIVE = new Key("five-statements", "1");
    private static final Key GOALS = new Key("goals", "1");

    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.CASEWORKER, Role.COORDINATOR));

    private Readings readings() {
        return house.open().outcomes().readings();
    }

    private ParticipantId agreed() {
        return someone().called("Lina").speaking("el").answering(Purpose.QUESTIONNAIRES, Answer.GIVEN)
                .welcomedIn(house.open()).id();
    }

    private static Asking by(Key key, String language) {
        return new Asking(Optional.of(key), Optional.of(language), Optional.of(AdministrationMode.HERSELF),
                Optional.of(Asking.Interpreting.NO));
    }

    private CaseRef file(ParticipantId her) {
        return house.open().cases().begin(her,
                new Beginning(Beginning.LimitsTold.YES, Optional.of(Answer.GIVEN), HEARD)).orElseThrow();
    }

    private Reading index(ParticipantId her, int... values) {
        var id = readings().begin(her, by(INDEX, "en"));
        for (int i = 0; i < values.length; i++) {
            readings().answer(id, String.valueOf(i + 1), Optional.of(values[i]));
        }
        return readings().finish(id);
    }

    private StaffId colleague(String word, Role role) {
        house.open().team().add(new NewMember(word, word.toUpperCase(java.util.Locale.ROOT), Set.of(role)),
                OTHER.toCharArray());
        return house.open().outcomes().instruments().mightLead().stream()
                .filter(one -> one.signInWord().equals(word)).findFirst().map(one -> one.id())
                .orElse(new StaffId(new java.util.UUID(0, 0)));
    }

    private static String refused(Executable act) {
        return assertThrows(Refusal.class, act).key();
    }

    private InstrumentAvailability.Hindrance hindrance(ParticipantId her, Key key) {
        return readings().offers(her).stream().filter(one -> one.instrument().key().equals(key)).findFirst()
                .orElseThrow().hindrance();
    }

    @Test
    void withoutHerYesNobodyAsksAndANoIsAnOutcome() {
        var her = someone().welcomedIn(house.open()).id();
        assertEquals(InstrumentAvailability.Hindrance.NOT_AGREED, hindrance(her, FIVE));
        assertEquals("consents.refusal.not-given", refused(() -> readings().begin(her, by(FIVE, "en"))));
        readings().declined(her, FIVE);
        assertEquals(List.of("declined"), written("select state from v_reading"));
    }

    @Test
    void theIndexIsOfferedOnlyWhereSomebodyIsTold() {
        var her = agreed();
        assertEquals(InstrumentAvailability.Hindrance.NOBODY_TOLD, hindrance(her, INDEX));
        assertEquals("outcomes.refusal.nobody-told", refused(() -> readings().begin(her, by(INDEX, "en"))));
        assertEquals(InstrumentAvailability.Hindrance.NONE, hindrance(her, FIVE));
        assertEquals(InstrumentAvailability.Hindrance.NO_WORDS, hindrance(her, new Key("rosenberg", "1965")));
        var lead = colleague("ps", Role.CASE_SUPERVISOR);
        house.open().outcomes().instruments().name(Optional.of(lead));
        assertEquals(InstrumentAvailability.Hindrance.NONE, hindrance(her, INDEX));
        house.open().participants().keptAway().keep(her, lead, KeptAway.Because.RELATED,
                KeptAway.SaidBy.SHE);
        assertEquals(InstrumentAvailability.Hindrance.NOBODY_TOLD, hindrance(her, INDEX),
                "the lead never sees her file");
        file(her);
        assertEquals(InstrumentAvailability.Hindrance.NONE, hindrance(her, INDEX), "whoever works on her file is told");
    }

    @Test
    void whatSheAnsweredIsKeptAnswerByAnswerWhenTheScreenLocks() {
        var her = agreed();
        var id = readings().begin(her, by(FIVE, "el"));
        readings().answer(id, "talk", Optional.of(4));
        readings().answer(id, "rights", Optional.empty());
        readings().answer(id, "talk", Optional.of(2));
        house.reopen();
        assertEquals(List.of(id), readings().begun(her).stream().map(Reading::id).toList());
        assertEquals("outcomes.refusal.begun-already", refused(() -> readings().begin(her, by(FIVE, "en"))));
        var again = readings().goOn(id, AdministrationMode.READ_ALOUD);
        assertEquals("Έχω ανθρώπους με τους οποίους μπορώ να μιλήσω.",
                again.instrument().items().get(1).text().orElseThrow());
        assertEquals(Map.of("talk", Optional.of(2), "rights", Optional.empty()), again.answers());
        var done = readings().finish(id);
        assertEquals(4, done.outcome().leftOut());
        assertEquals("outcomes.refusal.not-begun", refused(() -> readings().finish(id)));
        assertEquals("outcomes.refusal.not-begun",
                refused(() -> readings().answer(id, "help", Optional.of(1))));
        assertEquals(Map.of("talk", 2), readings().open(her).answers().get(id));
    }

    @Test
    void decliningHalfwayKeepsThatAndNoneOfHerAnswers() {
        var her = agreed();
        var id = readings().begin(her, by(FIVE, "it"));
        readings().answer(id, "help", Optional.of(1));
        readings().decline(id);
        assertEquals(Reading.State.DECLINED, readings().open(her).readings().getFirst().state());
        assertEquals(List.of("0"), written("select count(*) from reading_answer"));
    }

    @Test
    void anUndoneNoGivesItsAnswersBackOnlyWhileSheAgrees() {
        var her = agreed();
        var id = readings().begin(her, by(FIVE, "it"));
        readings().answer(id, "help", Optional.of(1));
        readings().answer(id, "talk", Optional.empty());
        var no = readings().decline(id);
        house.open().participants().answer(her, Purpose.QUESTIONNAIRES, Answer.REFUSED, HEARD);
        assertEquals("consents.refusal.not-given", refused(() -> readings().takeBack(no)));
        assertEquals(List.of("0"), written("select count(*) from reading_answer"));
    }

    @Test
    void aNoIsUndoneOnceAndNotBesideAnotherBeginning() {
        var her = agreed();
        var id = readings().begin(her, by(FIVE, "it"));
        var no = readings().decline(id);
        var other = readings().begin(her, by(FIVE, "it"));
        assertEquals("outcomes.refusal.begun-already", refused(() -> readings().takeBack(no)));
        readings().finish(other);
        readings().takeBack(no);
        assertEquals("outcomes.refusal.begun-already", refused(() -> readings().takeBack(no)));
        var atOnce = readings().declined(her, INDEX);
        readings().takeBack(atOnce);
        assertEquals("outcomes.refusal.cannot-undo", refused(() -> readings().takeBack(atOnce)));
    }

    @Test
    void anAnswerThatIsNotOfferedIsRefused() {
        var id = readings().begin(agreed(), by(FIVE, "en"));
        for (var value : List.of(0, 6)) {
            assertEquals("outcomes.refusal.no-such-answer",
                    refused(() -> readings().answer(id, "talk", Optional.of(value))));
        }
        assertEquals("outcomes.refusal.no-such-answer",
                refused(() -> readings().answer(id, "stranger", Optional.of(1))));
    }

    @Test
    void aLowOrFallingScoreWaitsForThoseWhoAccompanyHer() {
        var her = agreed();
        file(her);
        assertEquals(Score.of(100), index(her, 5, 5, 5, 5, 5).outcome().score().orElseThrow());
        assertEquals(List.of(), notes());
        index(her, 4, 4, 4, 4, 5);
        assertEquals(List.of(), notes(), "sixteen less is no fall of twenty");
        var unscored = readings().begin(her, by(INDEX, "en"));
        readings().answer(unscored, "1", Optional.of(0));
        assertEquals(Optional.empty(), readings().finish(unscored).outcome().score());
        assertEquals(List.of(), notes(), "what is not scored is not low");
        index(her, 3, 3, 3, 3, 4);
        assertEquals(List.of(HerReadings.Note.Why.FALLING), notes());
        index(her, 1, 1, 1, 2, 2);
        assertEquals(List.of(HerReadings.Note.Why.FALLING, HerReadings.Note.Why.LOW), notes());
        var first = readings().open(her).notes().getFirst();
        house.open().outcomes().notes().read(her, first.reading());
        assertEquals(List.of(HerReadings.Note.Why.LOW), notes());
    }

    private List<HerReadings.Note.Why> notes() {
        return house.open().outcomes().notes().mine().stream().map(one -> one.note().why()).toList();
    }

    @Test
    void anUnreadNoteStandsOnTodayAfterTwoWorkingDays() {
        var her = agreed();
        file(her);
        index(her, 0, 0, 0, 0, 0);
        // The site begins on a Wednesday.
        assertEquals(List.of(), house.open().outcomes().notes().late());
        house.clock().move(Duration.ofDays(1));
        assertEquals(List.of(), house.open().outcomes().notes().late());
        house.clock().move(Duration.ofDays(1));
        assertEquals(1, house.open().outcomes().notes().late().size());
        var wednesday = LocalDate.of(2026, 11, 25);
        var friday = new Waiting(house.open().outcomes().notes().late().getFirst().person(), new HerReadings.Note(
                new ReadingId(new java.util.UUID(0, 1)), HerReadings.Note.Why.LOW, wednesday.plusDays(2),
                Optional.empty()));
        assertFalse(friday.isLate(wednesday.plusDays(5)), "Monday: one working day");
        assertTrue(friday.isLate(wednesday.plusDays(6)), "Tuesday: two");
    }

    @Test
    void onlyThoseWhoAccompanyHerReadIt() {
        var her = agreed();
        house.open().team().add(new NewMember("cw", "CW", Set.of(Role.CASEWORKER)), OTHER.toCharArray());
        house.open().team().add(new NewMember("me", "ME", Set.of(Role.MEDIATOR)), OTHER.toCharArray());
        house.open().team().add(new NewMember("cs", "CS", Set.of(Role.CASE_SUPERVISOR)), OTHER.toCharArray());
        house.as("cw", OTHER, open -> assertEquals(List.of(), open.outcomes().readings().open(her).readings()));
        file(her);
        index(her, 0, 0, 0, 0, 0);
        house.as("cw", OTHER, open -> {
            assertEquals("outcomes.refusal.not-hers", refused(() -> open.outcomes().readings().open(her)));
            assertEquals(List.of(), open.outcomes().notes().mine());
        });
        house.as("me", OTHER, open -> {
            assertEquals("staff.refusal.not-allowed", refused(() -> open.outcomes().readings().open(her)));
            assertTrue(open.outcomes().readings().mayTake());
        });
        house.as("cs", OTHER, open -> {
            var seen = open.outcomes().readings().open(her);
            assertEquals(1, seen.readings().size());
            assertEquals(List.of(), seen.notes(), "the note waits for whoever works on the file");
        });
    }

    @Test
    void aFileThatIsHandedOverTakesItsNotesAlong() {
        var her = agreed();
        var ref = file(her);
        index(her, 0, 0, 0, 0, 0);
        var other = colleague("cw", Role.CASEWORKER);
        house.open().cases().workers().assign(ref, other);
        house.open().cases().workers().release(ref, house.open().signedIn().member().id());
        assertEquals(List.of(), notes());
        house.as("cw", OTHER, open -> assertEquals(1, open.outcomes().notes().mine().size()));
    }

    @Test
    void aConsentTakenBackClosesItAndALockedRecordToo() {
        var her = agreed();
        file(her);
        index(her, 0, 0, 0, 0, 0);
        house.open().participants().answer(her, Purpose.QUESTIONNAIRES, Answer.REFUSED, HEARD);
        assertEquals(List.of(), readings().open(her).readings());
        assertEquals(List.of(), notes());
        assertEquals(List.of("withdrawn"), written("select agreed from v_reading"));
        house.open().participants().answer(her, Purpose.QUESTIONNAIRES, Answer.GIVEN, HEARD);
        house.open().rights().lock(her);
        assertEquals("staff.refusal.locked-record", refused(() -> readings().open(her)));
        assertEquals(List.of(), notes());
    }

    /// What she said on joining a path may be long.
    @Test
    void aLongGoalOfAPathIsTakenUpWhole() {
        var her = someone().welcomedIn(house.open()).id();
        var goals = house.open().outcomes().goals();
        var words = "I want to ".repeat(50).strip();
        house.open().paths().enrol(new NewEnrolment(her, Path.CIVIC_INCLUSION, Optional.of(words)));
        assertEquals(List.of(words), goals.fromPaths(her));
        assertEquals(words, goals.add(her, words).words());
        assertEquals("outcomes.refusal.long-goal", refused(() -> goals.add(her, "x".repeat(501))));
    }

    @Test
    void goalsAreHerOwnWordsAndAtMostThree() {
        var her = someone().welcomedIn(house.open()).id();
        var goals = house.open().outcomes().goals();
        assertEquals(InstrumentAvailability.Hindrance.NO_GOAL, hindrance(her, GOALS));
        house.open().paths().enrol(new NewEnrolment(her, Path.CIVIC_INCLUSION, Optional.of("My own papers")));
        assertEquals(List.of("My own papers"), goals.fromPaths(her));
        var first = goals.add(her, " My own papers ");
        assertEquals(List.of(), goals.fromPaths(her));
        goals.add(her, "Sleep");
        goals.add(her, "Speak with the doctor");
        assertEquals("outcomes.refusal.three-goals", refused(() -> goals.add(her, "One more")));
        assertEquals("outcomes.refusal.empty-goal", refused(() -> goals.add(her, " ")));
        var id = readings().begin(her, by(GOALS, "uk"));
        readings().answer(id, first.id().value().toString(), Optional.of(7));
        readings().finish(id);
        goals.end(her, first.id(), Goal.Ending.MET);
        assertEquals("outcomes.refusal.unknown-goal", refused(() -> goals.end(her, first.id(), Goal.Ending.MET)));
        assertEquals(Optional.empty(), goals.reopen(her, first.id(), Goal.Ending.MET).getFirst().ending());
        assertEquals("outcomes.refusal.three-goals", refused(() -> goals.reopen(her, first.id(), Goal.Ending.MET)));
        goals.end(her, first.id(), Goal.Ending.MET);
        assertEquals(Map.of(first.id().value().toString(), 7), readings().open(her).answers().get(id));
        assertEquals(List.of("given"), written("select agreed from v_reading"));
    }

    @Test
    void aGoalJustAddedIsTakenBackUnlessSomethingCameOfIt() {
        var goals = house.open().outcomes().goals();
        var her = agreed();
        var slip = goals.add(her, "Sleeep");
        assertEquals(List.of(), goals.takeBack(her, slip));
        assertEquals("outcomes.refusal.changed-since", refused(() -> goals.takeBack(her, slip)), "only once");
        var asked = goals.add(her, "Sleep");
        var id = readings().begin(her, by(GOALS, "uk"));
        readings().answer(id, asked.id().value().toString(), Optional.of(7));
        assertEquals("outcomes.refusal.changed-since", refused(() -> goals.takeBack(her, asked)),
                "what she answered keeps its question");
        var ended = goals.add(her, "Work");
        goals.end(her, ended.id(), Goal.Ending.LET_GO);
        assertEquals("outcomes.refusal.changed-since", refused(() -> goals.takeBack(her, ended)),
                "a colleague ended it meanwhile");
        var old = goals.add(her, "Rest");
        house.clock().move(Duration.ofDays(1));
        assertEquals("outcomes.refusal.changed-since", refused(() -> goals.takeBack(her, old)));
    }

    @Test
    void aSitesOwnIsAddedByAFileRetiredAndNeverDeletedOnceUsed() {
        var instruments = house.open().outcomes().instruments();
        var file = own("evening-mood.1.en.json");
        var mood = assertInstanceOf(Added.Taken.class, instruments.add(file)).instrument();
        assertInstanceOf(Added.Taken.class, instruments.add(own("worries.2026-1.ar.json")));
        assertEquals(Flaw.Why.HAS_IT, assertInstanceOf(Added.Refused.class, instruments.add(file)).flaw().why());
        house.reopen();
        assertEquals(2, house.open().outcomes().instruments().ofTheSite().size());
        house.open().outcomes().instruments().takeAway(mood.id());
        assertEquals(1, house.open().outcomes().instruments().ofTheSite().size(), "nobody was asked by it");
        var again = assertInstanceOf(Added.Taken.class, house.open().outcomes().instruments().add(file)).instrument();
        var her = agreed();
        file(her);
        var id = readings().begin(her, by(mood.instrument().key(), "en"));
        readings().answer(id, "enjoyed", Optional.of(1));
        readings().answer(id, "alone", Optional.of(5));
        house.open().outcomes().instruments().takeAway(again.id());
        assertEquals(Score.of(1), readings().finish(id).outcome().score().orElseThrow(), "begun before it was retired");
        assertEquals(1, notes().size());
        assertEquals("outcomes.refusal.no-words",
                refused(() -> readings().begin(her, by(mood.instrument().key(), "en"))));
        assertEquals("How the evening was", readings().open(her).catalogue().any(mood.instrument().key()).orElseThrow()
                .heading().title());
        house.open().outcomes().instruments().offerAgain(again.id());
        assertEquals(InstrumentAvailability.Hindrance.NONE, hindrance(her, mood.instrument().key()));
        house.open().team().add(new NewMember("me", "ME", Set.of(Role.MEDIATOR)), OTHER.toCharArray());
        house.as("me", OTHER, open -> assertEquals("staff.refusal.not-allowed",
                refused(() -> open.outcomes().instruments().add(file))));
    }

    private static byte[] own(String name) {
        try (var stream = OutcomesTest.class.getResourceAsStream("/instruments/" + name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void herCopyTellsWhatSheAnsweredAndForgettingHerForgetsIt() {
        var her = agreed();
        file(her);
        house.open().outcomes().goals().add(her, "Kumquats");
        index(her, 0, 0, 0, 0, 0);
        var told = house.open().rights().copy(her).parts().stream()
                .filter(part -> part.heading().equals("outcomes.copy.title")).findFirst().orElseThrow();
        assertEquals(7, told.lines().size());
        assertTrue(told.toString().contains("Kumquats") && told.toString().contains("At no time"));
        assertFalse(told.toString().contains("LOW"), "notes between colleagues are left out");
        Agreed.erase(house.open(), her);
        for (var table : List.of("reading", "reading_answer", "reading_note", "own_goal")) {
            assertEquals(List.of("0"), written("select count(*) from " + table));
        }
    }

    /// A record is not due for review while she continues to answer.
    @Test
    void anAnswerSaysWhenSheWasLastSeen() {
        var her = agreed();
        file(her);
        assertEquals(Map.of(), lastSeen());
        index(her, 0, 0, 0, 0, 0);
        assertEquals(Set.of(her), lastSeen().keySet());
    }

    private Map<ParticipantId, LocalDate> lastSeen() {
        return house.open().gate().look(Permission.SEE_RETENTION, house.open().outcomes()::lastSeen);
    }

    @Test
    void joiningTwoCardsJoinsWhatSheWasAsked() {
        var kept = agreed();
        var folded = agreed();
        file(folded);
        index(folded, 0, 0, 0, 0, 0);
        var joined = house.open().cardsJoined().join(kept, folded);
        assertEquals(1, readings().open(kept).readings().size());
        assertEquals(1, notes().size());
        house.open().cardsJoined().part(kept, joined.id());
        assertEquals(0, readings().open(kept).readings().size());
        assertEquals(1, readings().open(folded).readings().size());
    }

    @Test
    void aFormThatSaysTooLittleIsNotTaken() {
        var empty = new Asking(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        assertEquals(Set.of("key", "language", "way", "interpreter"),
                empty.problems().stream().map(problem -> problem.field()).collect(Collectors.toSet()));
        assertThrows(IllegalArgumentException.class, () -> readings().begin(agreed(), empty));
    }

    @Test
    void onlyWhoMayReadCanLead() {
        var mediator = house.open().team();
        mediator.add(new NewMember("me", "ME", Set.of(Role.MEDIATOR)), OTHER.toCharArray());
        var all = house.open().gate().look(Permission.SEE_SITE,
                work -> new org.daybook.staff.Colleagues().here(work));
        var me = all.stream().filter(one -> one.signInWord().equals("me")).findFirst().orElseThrow().id();
        assertEquals("outcomes.refusal.cannot-lead",
                refused(() -> house.open().outcomes().instruments().name(Optional.of(me))));
        assertEquals(Optional.empty(), house.open().outcomes().instruments().lead());
    }

    private List<String> written(String sql) {
        return house.open().gate().look(Permission.SEE_SITE,
                work -> work.tx().handle().createQuery(sql).mapTo(String.class).list());
    }
}
