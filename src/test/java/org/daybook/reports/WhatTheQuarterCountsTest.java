package org.daybook.reports;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.daybook.base.Quarter;
import org.daybook.consents.Answer;
import org.daybook.consents.Purpose;
import org.daybook.disclosure.Breakdown;
import org.daybook.disclosure.Contributions;
import org.daybook.disclosure.SiteFigures;
import org.daybook.paths.LeavingReason;
import org.daybook.paths.Path;
import org.daybook.paths.PathEnding;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The definitions of `docs/decisions/0011-what-the-quarter-counts.md`, a short story each, figures by hand.
class WhatTheQuarterCountsTest {
    @RegisterExtension
    final TestHouse house = new TestHouse();

    private Diary diary = new Diary(house);

    @BeforeEach
    void inJuly() {
        diary = new Diary(house);
        diary.on("2026-07-10");
    }

    @Test
    void whoComesTwiceIsOnePerson() {
        var her = diary.welcome(someone());
        diary.session(List.of(her.id()));
        diary.session(List.of(her.id()));
        assertEquals(1, figures("2026Q3").people().total().total());
        assertEquals(2, event("2026Q3", Total.VISITS).total());
    }

    @Test
    void whoOnlyHasACardIsNotReached() {
        diary.welcome(someone());
        assertEquals(0, figures("2026Q3").people().total().total());
    }

    @Test
    void sheIsEighteenFromTheFirstDayAfterHerBirthMonth() {
        diary.on("2026-07-31");
        diary.session(List.of(diary.welcome(someone().born(2008, 7)).id()));
        diary.on("2026-08-01");
        diary.session(List.of(diary.welcome(someone().born(2008, 7)).id()));
        assertEquals(Map.of("under-18", 1, "18-29", 1), table("2026Q3", ReportTable.AGE));
    }

    @Test
    void sheIsAsOldAsOnHerFirstVisitOfTheQuarter() {
        var her = diary.welcome(someone().born(1996, 8));
        diary.session(List.of(her.id()));
        diary.on("2026-09-02");
        diary.session(List.of(her.id()));
        diary.on("2026-10-02");
        diary.session(List.of(her.id()));
        assertEquals(Map.of("18-29", 1), table("2026Q3", ReportTable.AGE));
        assertEquals(Map.of("30-54", 1), table("2026Q4", ReportTable.AGE));
    }

    @Test
    void everyBandHasItsEdges() {
        var ages = List.of(1996, 1995, 1971, 1970).stream().map(year -> diary.welcome(someone().born(year, 7)).id())
                .toList();
        diary.session(ages);
        // In July 2026, those born in July are still a year younger.
        assertEquals(Map.of("18-29", 1, "30-54", 2, "55-and-over", 1), table("2026Q3", ReportTable.AGE));
    }

    @Test
    void citizenshipIsSeenFromTheSitesCountry() {
        var people = List.of("IT", "RO", "NG", "stateless").stream().map(code -> diary.welcome(someone().from(code)))
                .map(her -> her.id()).toList();
        diary.session(people);
        diary.session(List.of(diary.welcome(someone()).id()));
        assertEquals(Map.of("national", 1, "other-eu", 1, "third-country", 1, "stateless", 1, "not-known", 1),
                table("2026Q3", ReportTable.CITIZENSHIP));
    }

    @Test
    void whoDidNotAgreeToStatisticsCountsInTotalsAndIsNotKnown() {
        var refused = someone().born(1994, 5).from("NG").answering(Purpose.STATISTICS, Answer.REFUSED)
                .welcomedIn(house.open());
        var notAsked = someone().born(1994, 5).from("NG").welcomedIn(house.open());
        diary.enrol(refused, Path.PRACTICAL_SKILLS);
        diary.session(List.of(refused.id(), notAsked.id()));
        assertEquals(2, figures("2026Q3").people().total().total());
        assertEquals(Map.of("not-known", 2), table("2026Q3", ReportTable.AGE));
        assertEquals(Map.of("not-known", 2), table("2026Q3", ReportTable.CITIZENSHIP));
        assertEquals(Map.of("new", 2), table("2026Q3", ReportTable.NEWNESS));
        assertEquals(Map.of("practical-skills", 1), table("2026Q3", ReportTable.PATH));
    }

    @Test
    void sheIsNewInTheQuarterOfHerFirstMarkAlone() {
        var old = diary.welcome(someone());
        diary.session(List.of(old.id()));
        diary.on("2026-10-05");
        var fresh = diary.welcome(someone());
        diary.session(List.of(old.id(), fresh.id()));
        diary.on("2027-02-01");
        diary.session(List.of(fresh.id()));
        assertEquals(Map.of("new", 1), table("2026Q3", ReportTable.NEWNESS));
        assertEquals(Map.of("new", 1, "here-before", 1), table("2026Q4", ReportTable.NEWNESS));
        assertEquals(Map.of("here-before", 1), table("2027Q1", ReportTable.NEWNESS));
    }

    @Test
    void anEnrolmentCountsInEveryQuarterThatItTouchesOncePerPath() {
        var her = diary.welcome(someone());
        var skills = diary.enrol(her, Path.PRACTICAL_SKILLS);
        diary.enrol(her, Path.CIVIC_INCLUSION);
        diary.on("2026-10-01");
        house.open().paths().endings().end(skills.id(), PathEnding.early(LeavingReason.WORK));
        diary.on("2026-11-01");
        diary.enrol(her, Path.PRACTICAL_SKILLS);
        assertEquals(Map.of("practical-skills", 1, "civic-inclusion", 1), table("2026Q3", ReportTable.PATH));
        assertEquals(Map.of("practical-skills", 1, "civic-inclusion", 1), table("2026Q4", ReportTable.PATH));
        assertEquals(Map.of(), table("2026Q2", ReportTable.PATH));
    }

    @Test
    void anonymousPeopleCountInVisitsAndHoursAndHideNobody() {
        var ada = diary.welcome(someone());
        var ivy = diary.welcome(someone());
        var both = diary.session(60, List.of(ada.id(), ivy.id()));
        diary.anonymous(both, 3);
        diary.session(90, List.of(ada.id()));
        // Two marks and one; three without a card. 2 x 60 + 90 + 3 x 60 minutes are 6.5 hours.
        assertEquals(new Contributions(6, 2, 2, 3), event("2026Q3", Total.VISITS));
        assertEquals(new Contributions(7, 2, 150, 210), event("2026Q3", Total.HOURS));
    }

    @Test
    void aSessionIsHeldWhenSomebodyCameOrItsRegisterWasClosed() {
        var ada = diary.welcome(someone());
        diary.session(List.of());
        diary.session(List.of(ada.id()));
        diary.anonymous(diary.session(List.of()), 1);
        house.open().sessions().registers().done(diary.session(List.of()), java.util.Optional.empty());
        assertEquals(new Contributions(3, 1, 1, 3), event("2026Q3", Total.SESSIONS));
    }

    @Test
    void aMarkBelongsToTheQuarterOfItsDay() {
        var ada = diary.welcome(someone());
        diary.session(List.of(ada.id()));
        diary.on("2026-09-30");
        diary.session(List.of(ada.id()));
        diary.on("2026-10-01");
        diary.session(List.of(ada.id()));
        assertEquals(2, event("2026Q3", Total.VISITS).total());
        assertEquals(1, event("2026Q4", Total.VISITS).total());
        assertEquals(2, event("2026Q4", diary.facts("2026Q4"), Quarter.parse("2026Q3"), Total.VISITS).total());
    }

    private SiteFigures figures(String quarter) {
        return new PeriodFigures(diary.facts(quarter), Quarter.parse(quarter)).counted();
    }

    private Contributions event(String quarter, Total total) {
        return event(quarter, diary.facts(quarter), Quarter.parse(quarter), total);
    }

    private static Contributions event(String read, YearFacts facts, Quarter quarter, Total total) {
        return java.util.Objects.requireNonNull(new PeriodFigures(facts, quarter).counted().events().get(total.code()),
                read);
    }

    private Map<String, Integer> table(String quarter, ReportTable topic) {
        var figures = figures(quarter);
        var counts = new TreeMap<String, Integer>();
        java.util.stream.Stream
                .concat(figures.people().tables().stream(), figures.others().getFirst().tables().stream())
                .filter(table -> table.table().equals(topic.code())).flatMap(table -> table.members().stream())
                .map(Breakdown.Member::category).forEach(category -> counts.merge(category, 1, Integer::sum));
        return counts;
    }
}
