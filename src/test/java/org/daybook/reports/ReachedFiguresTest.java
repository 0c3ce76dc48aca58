package org.daybook.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.daybook.base.Quarter;
import org.daybook.base.TypedDate;
import org.daybook.disclosure.SiteFigures;
import org.daybook.outreach.Activity;
import org.daybook.outreach.ActivityAudience;
import org.daybook.outreach.ActivityKind;
import org.daybook.outreach.FeedbackCount;
import org.daybook.outreach.FeedbackQuestion;
import org.daybook.outreach.HeadBand;
import org.daybook.outreach.NewActivity;
import org.daybook.outreach.Ratings;
import org.daybook.staff.Role;
import org.daybook.testing.TestHouse;
import org.daybook.training.SupervisionForm;
import org.daybook.training.SupervisionKind;
import org.daybook.training.TypedHours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Outreach and the team in the report: what the rooms recorded, and how it is published.
class ReachedFiguresTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Quarter FOURTH = new Quarter(2026, 4);

    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.OUTREACH, Role.COORDINATOR));

    @Test
    void headsSlipsAndWhatTheTeamLearnedAreCountedByQuarter() {
        activity(ActivityKind.SCHOOL_VISIT, "20/11", Map.of(HeadBand.GIRLS, 14, HeadBand.OTHERS, 11));
        activity(ActivityKind.DISTRICT, "21/11", Map.of(HeadBand.ADULTS_18_29, 2, HeadBand.GIRLS, 1));
        activity(ActivityKind.WEBINAR, "30/09", Map.of(HeadBand.ADULTS_UNKNOWN, 40));
        var ratings = Ratings.<FeedbackQuestion>none();
        for (int answer : List.of(5, 5, 4, 3, 1)) {
            ratings = ratings.with(Map.of(FeedbackQuestion.HELPED_INTEGRATION, answer, FeedbackQuestion.SATISFIED, 2),
                    FeedbackQuestion.class);
        }
        house.open().outreach().feedback().add(new FeedbackCount.Typed(day("24/11"), 5, ratings));
        house.open().supervisions().add(new SupervisionForm(day("23/11"), new TypedHours("1.5"),
                Optional.of(SupervisionKind.GROUP), Set.of(house.open().team().me().id())));
        var facts = new Diary(house).facts("2026Q4");
        var counted = new PeriodFigures(facts, FOURTH).counted();
        Map<String, Integer> counts = new TreeMap<>();
        counted.others().stream().filter(one -> List.of("reached", "feedback").contains(one.name()))
                .forEach(one -> {
                    counts.put(one.name(), one.units().size());
                    one.tables().forEach(table -> table.members()
                            .forEach(member -> counts.merge(member.category(), 1, Integer::sum)));
                });
        assertEquals(Map.of("reached", 28, "girls", 15, "others", 11, "adults-18-29", 2, "school-visit", 25, "district",
                3, "feedback", 5, "agrees", 3, "neither", 1, "disagrees", 1), counts);
        assertEquals(2, total(counted, Total.ACTIVITIES));
        assertEquals(1, total(counted, Total.SUPERVISIONS));
        assertEquals(1, total(new PeriodFigures(facts, new Quarter(2026, 3)).counted(), Total.ACTIVITIES));
    }

    private static int total(SiteFigures counted, Total which) {
        return Objects.requireNonNull(counted.events().get(which.code()), which::code).total();
    }

    /// The people whom the site reached and its own activities are exact; every other number is a multiple of five, and a group
    /// has at least ten.
    @Test
    void nothingElseIsExactAndNothingIsSmall() {
        var exact = new HashMap<String, Integer>();
        for (int women : List.of(40, 140, 300)) {
            for (var report : Invented.reports(Invented.year(women, women))) {
                for (var line : ReportLines.of(report)) {
                    if (line.how() == CellStatus.EXACT) {
                        exact.merge(line.category(), 1, Integer::sum);
                        assertEquals(ReportLine.TOTAL, line.table());
                    } else {
                        assertTrue(line.number().isEmpty()
                                || line.number().getAsInt() % 5 == 0 && line.number().getAsInt() >= 10,
                                line.toString());
                    }
                }
            }
        }
        assertEquals(Set.of("people", "sessions", "visits", "hours", "activities", "agreements", "team-hours",
                "supervisions"), exact.keySet());
    }

    /// The new tables are shown at all, so that attacks on them are meaningful.
    @Test
    void aLargeSiteSeesThem() {
        var shown = new EnumMap<ReportTable, Integer>(ReportTable.class);
        Invented.reports(Invented.year(7, 600)).forEach(report -> Stream.of(ReportTable.values())
                .filter(table -> ReportLines.table(report, table).isPresent())
                .forEach(table -> shown.merge(table, 1, Integer::sum)));
        assertTrue(shown.keySet().containsAll(Set.of(ReportTable.PLACEMENT, ReportTable.RETENTION_3,
                ReportTable.RETENTION_6, ReportTable.RETENTION_12, ReportTable.WORK_ON_LEAVING, ReportTable.WORK_AFTER,
                ReportTable.REFERRAL_OUTCOME, ReportTable.REFERRAL_NEED, ReportTable.REACHED_AGE,
                ReportTable.REACHED_KIND, ReportTable.INTEGRATION, ReportTable.REGULAR, ReportTable.CIVIC_SESSIONS,
                ReportTable.INTERPRETED, ReportTable.DISABILITY, ReportTable.DURATION, ReportTable.MILESTONE,
                ReportTable.LOW_WELL_BEING, ReportTable.EMPOWERED, ReportTable.KNOWS_HELP, ReportTable.LANGUAGE_LEVEL,
                ReportTable.GOAL)), shown.toString());
    }

    private void activity(ActivityKind kind, String day, Map<HeadBand, Integer> heads) {
        house.open().outreach().activities().add(new NewActivity(Optional.of(kind),
                new NewActivity.Typed(day(day), "10:30", "1.5"),
                new NewActivity.About("Signs of exploitation", Optional.of(ActivityAudience.PUBLIC), ""),
                new NewActivity.Where(NewActivity.Place.DISTRICT, "Ballarò"),
                new NewActivity.Came(new Activity.Heads(new EnumMap<>(heads)), Optional.empty(),
                        NewActivity.Tests.NONE, Ratings.none())),
                Map.of());
    }

    private static TypedDate day(String typed) {
        return TypedDate.nearest(typed, TODAY);
    }
}
