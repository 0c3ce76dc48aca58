package org.daybook.outreach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.daybook.disclosure.Threshold;
import org.daybook.reports.ReportSettings;
import org.daybook.testing.ScreenHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What people said of activities is summed for one and for those of a year, and never of fewer than the smallest group.
class EvaluationTest {
    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new OutreachPlace(OutreachPart.ACTIVITIES)).rooms(OutreachFeature.class);

    /// 6 of 9 and 6 of 11 say 4 or 5: 12 of 20. Tests of 12 and 11 people, twice: 45 of 100 before, 80 after.
    @Test
    void whatWasSaidIsSummed() {
        var sum = Evaluation.of(List.of(activity(ActivityKind.SCHOOL_VISIT, useful(3, 6)),
                activity(ActivityKind.TRAINING, useful(5, 6)), activity(ActivityKind.TRAINING, Ratings.none())), 10);
        assertEquals(OptionalInt.of(60), sum.agreed(ActivityQuestion.USEFUL));
        assertEquals(OptionalInt.empty(), sum.agreed(ActivityQuestion.CLEAR), "nobody answered that one");
        assertEquals(Optional.of(new Evaluation.Tests(new Activity.Test(24, 45), new Activity.Test(22, 80))),
                sum.tests());
    }

    @Test
    void nothingIsSaidOfFewerThanTheSmallestGroup() {
        var nine = Evaluation.of(List.of(activity(ActivityKind.SCHOOL_VISIT, useful(3, 6))), 10);
        assertEquals(OptionalInt.empty(), nine.agreed(ActivityQuestion.USEFUL));
        assertEquals(OptionalInt.empty(), nine.agreed());
        var eleven = activity(ActivityKind.TRAINING, useful(5, 6));
        assertEquals(OptionalInt.of(50), Evaluation.of(List.of(eleven), 10).agreed(), "6 of 11, in tens");
        assertEquals(OptionalInt.empty(), Evaluation.of(List.of(eleven), 15).agreed(), "a site with a greater group");
        assertTrue(Evaluation.of(List.of(eleven), 10).tests().isPresent());
        assertEquals(Optional.empty(), Evaluation.of(List.of(eleven), 12).tests(), "only 11 took the second test");
        // A question with few answers is not told through all of them together either.
        var clear = new Ratings<>(Map.of(ActivityQuestion.USEFUL, List.of(0, 0, 0, 6, 6), ActivityQuestion.CLEAR,
                List.of(0, 0, 0, 0, 2)));
        assertEquals(OptionalInt.empty(), Evaluation.of(List.of(activity(ActivityKind.SCHOOL_VISIT, clear)), 10)
                .agreed());
    }

    @Test
    void theScreenShowsItForEachActivityAndForTheYear() {
        house.inHouse(open -> {
            open.outreach().activities().add(form(ActivityKind.SCHOOL_VISIT, useful(3, 6)), Map.of());
            return open.outreach().activities().add(form(ActivityKind.TRAINING, useful(5, 6)), Map.of());
        });
        house.go(new OutreachPlace(OutreachPart.ACTIVITIES));
        var seen = house.words().toString();
        assertTrue(seen.contains("Fewer than 10 people answered"), seen);
        assertTrue(
                seen.contains(
                        "About 50 % say 4 or 5  ·  Before: 45 % right (12 people). After: 80 % right (11 people)"),
                seen);
        assertTrue(seen.contains("What people said at the end") && seen.contains("About 60 % of 20 say 4 or 5"), seen);
        assertFalse(seen.contains("of 9 say"), seen);
        assertEquals(10, house.inHouse(open -> open.outreach().activities().page(OptionalInt.empty())).smallest());
    }

    @Test
    void theSmallestGroupIsThatOfTheYear() {
        assertEquals(15, house.inHouse(open -> {
            int year = open.outreach().activities().page(OptionalInt.empty()).year();
            var proposed = open.reports().settings().page(year, OptionalInt.empty()).settings();
            open.reports().settings().fix(new ReportSettings(year, Threshold.FIFTEEN, proposed.tables()));
            return open.outreach().activities().page(OptionalInt.empty());
        }).smallest());
    }

    private static Ratings<ActivityQuestion> useful(int others, int agreeing) {
        return new Ratings<>(Map.of(ActivityQuestion.USEFUL, List.of(others, 0, 0, agreeing, 0)));
    }

    private static NewActivity form(ActivityKind kind, Ratings<ActivityQuestion> ratings) {
        return SomeActivity.of(kind, "3/11", "Signs of exploitation", Map.of(HeadBand.OTHERS, 30), ratings);
    }

    private static Activity activity(ActivityKind kind, Ratings<ActivityQuestion> ratings) {
        return form(kind, ratings).as(new ActivityId(new UUID(0, 1)));
    }
}
