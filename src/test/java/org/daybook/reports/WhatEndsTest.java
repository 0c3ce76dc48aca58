package org.daybook.reports;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.daybook.base.ParticipantId;
import org.daybook.base.Period;
import org.daybook.base.Quarter;
import org.daybook.consents.Answer;
import org.daybook.consents.Purpose;
import org.daybook.disclosure.Breakdown;
import org.daybook.disclosure.Population;
import org.daybook.outcomes.AdministrationMode;
import org.daybook.outcomes.Asking;
import org.daybook.outcomes.instrument.Key;
import org.daybook.outcomes.instrument.ScoreChange;
import org.daybook.outcomes.instrument.ScorePair;
import org.daybook.paths.EnrolmentId;
import org.daybook.paths.Path;
import org.daybook.staff.Role;
import org.daybook.testing.Agreed;
import org.daybook.testing.Some;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The definitions of `docs/decisions/0055-what-ends-and-what-changes.md`, a short story each, figures by hand.
class WhatEndsTest {
    private static final Key INDEX = new Key("who-5", "1998");
    private static final Key FIVE = new Key("five-statements", "1");
    private static final Key GOALS = new Key("goals", "1");
    private static final List<String> STATEMENTS = List.of("at-ease", "talk", "rights", "help", "decide");

    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.CASEWORKER, Role.COORDINATOR));

    private Diary diary = new Diary(house);

    @BeforeEach
    void inMay() {
        diary = new Diary(house);
        diary.on("2026-05-04");
    }

    @Test
    void whatEndsIsCompletedOrNotByPathAndToldByReason() {
        var ada = arrived();
        var ivy = arrived();
        diary.on("2026-05-05");
        var skills = diary.enrol(ada.her(), Path.PRACTICAL_SKILLS).id();
        end(ada.path(), "completed", "");
        end(ivy.path(), "left-early", "safety");
        close(skills);
        assertEquals(Map.of("civic-inclusion-completed", 1, "civic-inclusion-not-completed", 1,
                "practical-skills-not-known", 1), table(ReportTable.COMPLETION));
        // She left two paths on one day: the one that she joined first counts here.
        assertEquals(Map.of("completed", 1, "precaution", 1), table(ReportTable.ENDING));
        assertEquals(3, population(Total.ENDINGS).total().total());
        assertEquals(2, population(Total.LEAVERS).total().total());
    }

    @Test
    void everyReasonHasItsPlaceAndWhatNobodyKnowsToo() {
        for (var reason : List.of("moved", "work", "childcare", "safety", "lost-contact", "not-for-me", "other",
                "not-told")) {
            end(arrived().path(), "left-early", reason);
        }
        end(arrived().path(), "transferred", "");
        close(arrived().path());
        var expected = new TreeMap<String, Integer>();
        Arrays.stream(EndingCategory.values()).filter(ending -> ending != EndingCategory.COMPLETED)
                .forEach(ending -> expected.put(ending.code(), 1));
        assertEquals(expected, table(ReportTable.ENDING));
    }

    @Test
    void whoLeftAPathTwiceIsThereOnceAsSheLeftItLast() {
        var her = arrived();
        end(her.path(), "left-early", "work");
        diary.on("2026-06-01");
        var again = diary.enrol(her.her(), Path.CIVIC_INCLUSION).id();
        diary.on("2026-06-20");
        end(again, "completed", "");
        assertEquals(Map.of("civic-inclusion-completed", 1), table(ReportTable.COMPLETION));
        assertEquals(Map.of("completed", 1), table(ReportTable.ENDING));
        diary.on("2026-07-02");
        assertEquals(Map.of(), table(ReportTable.ENDING, "2026Q3"));
    }

    @Test
    void whoDidNotAgreeToStatisticsOrIsLockedCountsInTotalsAndIsNotKnown() {
        var refused = someone().answering(Purpose.STATISTICS, Answer.REFUSED)
                .answering(Purpose.QUESTIONNAIRES, Answer.GIVEN).welcomedIn(house.open());
        var locked = arrived();
        var refusedPath = diary.enrol(refused, Path.CIVIC_INCLUSION).id();
        statements(refused.id(), 1);
        statements(locked.her().id(), 1);
        diary.on("2026-06-10");
        statements(refused.id(), 5);
        statements(locked.her().id(), 5);
        end(refusedPath, "completed", "");
        end(locked.path(), "completed", "");
        assertEquals(Map.of("improved", 1, "not-known", 1), table(ReportTable.CHANGE_FIVE_STATEMENTS));
        house.open().rights().lock(locked.her().id());
        assertEquals(Map.of("not-known", 2), table(ReportTable.CHANGE_FIVE_STATEMENTS));
        assertEquals(Map.of("not-known", 2), table(ReportTable.ENDING));
        assertEquals(Map.of("civic-inclusion-not-known", 2), table(ReportTable.COMPLETION));
        assertEquals(2, population(Total.LEAVERS).total().total());
    }

    @Test
    void whoTookHerYesToStatisticsBackIsCountedAndIsNotKnown() {
        var her = arrived();
        statements(her.her().id(), 2);
        diary.on("2026-06-10");
        statements(her.her().id(), 4);
        end(her.path(), "completed", "");
        assertEquals(Map.of("completed", 1), table(ReportTable.ENDING));
        house.open().ledger().withdraw(her.her().id(), Purpose.STATISTICS, Optional.empty());
        assertEquals(Map.of("not-known", 1), table(ReportTable.ENDING));
        assertEquals(Map.of("not-known", 1), table(ReportTable.CHANGE_FIVE_STATEMENTS));
        assertEquals(Map.of("civic-inclusion-not-known", 1), table(ReportTable.COMPLETION));
        assertEquals(1, population(Total.LEAVERS).total().total());
    }

    @Test
    void whatSheTookBackIsNotKnownAndHerGoalsStay() {
        var her = arrived();
        house.open().outcomes().goals().add(her.her().id(), "Find work");
        statements(her.her().id(), 2);
        goal(her.her().id(), 3);
        diary.on("2026-06-10");
        statements(her.her().id(), 4);
        goal(her.her().id(), 5);
        end(her.path(), "completed", "");
        assertEquals(Map.of("improved", 1), table(ReportTable.CHANGE_FIVE_STATEMENTS));
        house.open().ledger().withdraw(her.her().id(), Purpose.QUESTIONNAIRES, Optional.empty());
        assertEquals(Map.of("not-known", 1), table(ReportTable.CHANGE_FIVE_STATEMENTS));
        assertEquals(Map.of("improved", 1), table(ReportTable.CHANGE_GOALS));
        Agreed.erase(house.open(), her.her().id());
        assertEquals(Map.of(), table(ReportTable.CHANGE_GOALS));
    }

    @Test
    void aYesThatHasEndedCountsNoMore() {
        var her = arrived();
        statements(her.her().id(), 2);
        diary.on("2026-06-10");
        statements(her.her().id(), 4);
        end(her.path(), "completed", "");
        house.open().ledger().answer(her.her().id(), new org.daybook.consents.RecordedAnswer(Purpose.QUESTIONNAIRES,
                Answer.GIVEN, org.daybook.consents.Heard.only(new org.daybook.consents.ConsentWording(1, "en")),
                Optional.of(LocalDate.of(2026, 6, 20)), Optional.empty()));
        assertEquals(Map.of("improved", 1), table(ReportTable.CHANGE_FIVE_STATEMENTS));
        diary.on("2026-06-21");
        assertEquals(Map.of("not-known", 1), table(ReportTable.CHANGE_FIVE_STATEMENTS));
    }

    @Test
    void whoDeclinedAtEitherEndDeclinedAndWhoHasOneScoreIsUnpaired() {
        var declined = arrived();
        var atTheEnd = arrived();
        var once = arrived();
        var late = arrived();
        List.of(declined, once, late).forEach(her -> statements(her.her().id(), 2));
        diary.on("2026-06-10");
        house.open().outcomes().readings().declined(declined.her().id(), FIVE);
        statements(late.her().id(), 5);
        diary.on("2026-06-20");
        List.of(declined, once).forEach(her -> end(her.path(), "completed", ""));
        end(atTheEnd.path(), "completed", "");
        change("update enrolment set exit_reading = 'declined' where id = '" + atTheEnd.path().value() + "'");
        // The reading of 10 June is outside the thirty days before her end.
        diary.on("2026-08-20");
        end(late.path(), "completed", "");
        assertEquals(Map.of("declined", 2, "unpaired", 1), table(ReportTable.CHANGE_FIVE_STATEMENTS));
        assertEquals(Map.of("unpaired", 1), table(ReportTable.CHANGE_FIVE_STATEMENTS, "2026Q3"));
        assertEquals(Map.of("declined", 1, "unpaired", 2), table(ReportTable.CHANGE_WHO_5));
    }

    /// Whatever was asked when, the report has the pairs that her record shows: for the path that ended last.
    @Test
    void thePairsAreThoseOfHerRecord() {
        var instruments = house.open().outcomes().instruments();
        instruments.name(Optional.of(instruments.mightLead().getFirst().id()));
        var random = new Random(5);
        var women = new ArrayList<Woman>();
        for (int i = 0; i < 14; i++) {
            women.add(arrived());
        }
        var meaning = instruments.catalogue().any(INDEX).orElseThrow().scale().meaning();
        for (int day = 0; day < 120; day += 10) {
            diary.on(LocalDate.of(2026, 5, 4).plusDays(day).toString());
            for (var woman : women) {
                if (random.nextInt(3) == 0) {
                    index(woman.her().id(), random);
                }
                if (day == 30 && random.nextBoolean()) {
                    diary.enrol(woman.her(), Path.PRACTICAL_SKILLS);
                }
            }
            if (day >= 60) {
                women.stream().flatMap(woman -> house.open().paths().of(woman.her().id()).stream())
                        .filter(path -> path.endedOn().isEmpty() && random.nextInt(3) == 0)
                        .forEach(path -> close(path.id()));
            }
        }
        int paired = 0;
        for (var leaver : diary.facts("2026Q3").leaving().leavers()) {
            var hers = pairs(new ParticipantId(java.util.UUID.fromString(leaver.her())), leaver.period());
            var expected = hers.stream().findFirst().map(pair -> pair.change(meaning));
            assertEquals(expected, changeOf(leaver.by(Measure.WHO_5)), leaver.toString());
            paired += hers.isEmpty() ? 0 : 1;
        }
        assertTrue(paired > 4, "enough pairs to matter: " + paired);
    }

    /// As her tab computes them, for the paths that ended in a quarter, the last first.
    private List<ScorePair> pairs(ParticipantId her, Period quarter) {
        var record = house.open().outcomes().readings().open(her);
        var scores = record.readings().stream().filter(one -> one.outcome().score().isPresent())
                .map(one -> new ScorePair.Measured(one.key(), one.on(), one.outcome().score().orElseThrow())).toList();
        return record.paths().stream()
                .filter(path -> path.endedOn().map(day -> quarter.days().contains(day)).orElse(false))
                .sorted(java.util.Comparator
                        .comparing((org.daybook.paths.Enrolment path) -> path.endedOn().orElseThrow())
                        .reversed().thenComparing(org.daybook.paths.Enrolment::startedOn))
                .flatMap(path -> ScorePair.of(INDEX, scores, path.startedOn(), path.endedOn().orElseThrow()).stream())
                .toList();
    }

    private static Optional<ScoreChange> changeOf(QuestionnaireOutcome outcome) {
        return switch (outcome) {
            case IMPROVED -> Optional.of(ScoreChange.IMPROVED);
            case SAME -> Optional.of(ScoreChange.SAME);
            case WORSE -> Optional.of(ScoreChange.WORSE);
            case UNPAIRED, DECLINED, NOT_KNOWN -> Optional.empty();
        };
    }

    @Test
    void whatIsOpenIsCountedBeforeTheReportLeaves() {
        var asked = arrived();
        var not = arrived();
        diary.session(List.of(asked.her().id()));
        diary.on("2026-06-10");
        statements(asked.her().id(), 3);
        end(asked.path(), "completed", "");
        close(not.path());
        var reports = house.open().reports();
        assertEquals(new Readiness(0, 0, 1, 1),
                reports.page(reports.maySee(), Optional.of(new Quarter(2026, 2))).readiness());
    }

    private record Woman(org.daybook.participants.Participant her, EnrolmentId path) {}

    private Woman arrived() {
        Some some = someone().born(1990, 1).answering(Purpose.QUESTIONNAIRES, Answer.GIVEN);
        var her = diary.welcome(some);
        return new Woman(her, diary.enrol(her, Path.CIVIC_INCLUSION).id());
    }

    private void close(EnrolmentId path) {
        Ends.untold(house.open(), path);
    }

    private void end(EnrolmentId path, String how, String reason) {
        Ends.told(house.open(), path, how, reason);
    }

    private void change(String sql) {
        Ends.change(house.open(), sql);
    }

    private void statements(ParticipantId her, int value) {
        var id = begin(her, FIVE);
        STATEMENTS.forEach(item -> house.open().outcomes().readings().answer(id, item, Optional.of(value)));
        house.open().outcomes().readings().finish(id);
    }

    private void goal(ParticipantId her, int value) {
        var id = begin(her, GOALS);
        house.open().outcomes().goals().of(her).forEach(goal -> house.open().outcomes().readings().answer(id,
                goal.id().value().toString(), Optional.of(value)));
        house.open().outcomes().readings().finish(id);
    }

    private void index(ParticipantId her, Random random) {
        var id = begin(her, INDEX);
        for (int item = 1; item <= 5; item++) {
            house.open().outcomes().readings().answer(id, String.valueOf(item), Optional.of(random.nextInt(6)));
        }
        house.open().outcomes().readings().finish(id);
    }

    private org.daybook.outcomes.ReadingId begin(ParticipantId her, Key key) {
        return house.open().outcomes().readings().begin(her, new Asking(Optional.of(key), Optional.of("en"),
                Optional.of(AdministrationMode.HERSELF), Optional.of(Asking.Interpreting.NO)));
    }

    private Population population(Total total) {
        return new LeavingFigures(diary.facts("2026Q2").leaving(), new Quarter(2026, 2)).counted().stream()
                .filter(one -> one.name().equals(total.code())).findFirst().orElseThrow();
    }

    private Map<String, Integer> table(ReportTable topic) {
        return table(topic, "2026Q2");
    }

    private Map<String, Integer> table(ReportTable topic, String quarter) {
        var counts = new TreeMap<String, Integer>();
        new LeavingFigures(diary.facts(quarter).leaving(), Quarter.parse(quarter)).counted().stream()
                .flatMap(population -> population.tables().stream())
                .filter(table -> table.table().equals(topic.code())).flatMap(table -> table.members().stream())
                .map(Breakdown.Member::category).forEach(category -> counts.merge(category, 1, Integer::sum));
        return counts;
    }
}
