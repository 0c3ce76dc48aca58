package org.daybook.reports;

import static org.daybook.paths.Path.CIVIC_INCLUSION;
import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.daybook.base.Period;
import org.daybook.base.Quarter;
import org.daybook.base.ReportingYear;
import org.daybook.base.YearStart;
import org.daybook.disclosure.Opened;
import org.daybook.disclosure.Threshold;
import org.daybook.participants.Participant;
import org.daybook.paths.LeavingReason;
import org.daybook.paths.PathEnding;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// A reporting year that is shortened because the next one begins in another month.
@Timeout(300)
class YearCutShortTest {
    @RegisterExtension
    final TestHouse house = new TestHouse();

    @TempDir
    Path folder = Path.of("");

    private final Diary diary = new Diary(house);

    /// From April, then from July: the quarter between them is in no year, and no file states that it is.
    @Test
    void theQuarterBetweenTwoYearsStandsAlone() {
        diary.on("2027-02-09");
        fix(YearStart.APRIL.year(2026));
        var women = people(24);
        women.forEach(her -> diary.enrol(her, CIVIC_INCLUSION));
        came(women);
        diary.on("2027-04-02");
        var last = new Quarter(2027, 1);
        reports().freeze(last);
        diary.on("2027-05-04");
        came(women.subList(4, 24));
        diary.on("2027-07-02");
        var between = new Quarter(2027, 2);
        reports().freeze(between);
        fix(YearStart.JULY.year(2027));
        diary.on("2027-08-03");
        women.addAll(people(6));
        came(women.subList(8, 30));
        diary.on("2027-10-02");
        var first = new Quarter(2027, 3);
        reports().freeze(first);

        assertEquals(List.of("PA01,2027Q1,year,2026Q2,,,Reporting year,April 2026 – March 2027"), year(last));
        assertEquals(List.of("PA01,2027Q2,year,2027Q2,,,Reporting year,None: this quarter alone"),
                year(between));
        assertEquals(List.of("PA01,2027Q3,year,2027Q3,,,Reporting year,July 2027 – June 2028"), year(first));
        for (var period : List.of(last, between, first)) {
            assertEquals(0, Opened.by(known(period)), period.toString());
        }
        assertTrue(known(between).contains("PA01.2026Q2-2027Q1.enrolments"), "what ended before");
        assertFalse(known(between).contains("PA01.2027Q3."), "what left later");
        assertTrue(known(first).contains("PA01.2027Q2.enrolments"), "what ended before");
    }

    /// The quarter after the cut is published first: what it states about those who continue is known when the one before it is
    /// published.
    @Test
    void aQuarterThatLeavesLateKnowsWhatFollowsIt() {
        diary.on("2027-07-06");
        fix(YearStart.OCTOBER.year(2027));
        var women = people(18);
        came(women);
        var paths = women.stream().map(her -> diary.enrol(her, CIVIC_INCLUSION)).toList();
        diary.on("2027-09-07");
        paths.subList(0, 9).forEach(one -> house.open().paths().endings().end(one.id(),
                PathEnding.early(LeavingReason.WORK)));
        diary.on("2027-11-02");
        came(people(20));
        diary.on("2028-01-04");
        var after = new Quarter(2027, 4);
        reports().freeze(after);
        assertFalse(known(after).contains("PA01.2027Q3."), "is not published yet");
        var late = new Quarter(2027, 3);
        reports().freeze(late);

        assertTrue(known(late).contains("PA01.2027Q4.enrolments"), "what follows is published");
        assertEquals(0, Opened.by(known(late)));
        assertFalse(known(after).contains("PA01.2027Q3."), "left later");
    }

    private void came(List<Participant> women) {
        diary.session(women.stream().map(Participant::id).toList());
    }

    private List<String> year(Period period) {
        return bytes(period).lines().filter(line -> line.startsWith("PA01," + period + ",year,")).toList();
    }

    private String bytes(Period period) {
        try {
            return Files.readString(reports().export(new Export(period, folder, Existing.REPLACE, Invented.ENGLISH))
                    .getLast());
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    private String known(Period period) {
        return reports().attackerFormat(period, Invented.ENGLISH);
    }

    private void fix(ReportingYear year) {
        settings().fix(new ReportSettings(year, Threshold.TEN,
                settings().page(year, OptionalInt.of(40)).settings().tables()));
    }

    private List<Participant> people(int howMany) {
        var people = new ArrayList<Participant>();
        for (int i = 0; i < howMany; i++) {
            people.add(diary.welcome(someone().from("NG").born(1990, 1)));
        }
        return people;
    }

    private YearSettings settings() {
        return reports().settings();
    }

    private Reports reports() {
        return house.open().reports();
    }
}
