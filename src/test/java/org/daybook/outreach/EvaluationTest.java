package org.daybook.outreach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.daybook.base.YearStart;
import org.daybook.disclosure.Threshold;
import org.daybook.reports.ReportSettings;
import org.daybook.testing.ScreenHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What people said about activities is summed for one activity and for those of a year, and never for fewer than the smallest
/// group.
class EvaluationTest {
    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new OutreachPlace(OutreachPart.ACTIVITIES)).rooms(OutreachFeature.class);

    /// 7 of 10 and 6 of 11 say 4 or 5: 13 of 21. Tests of 12 and 11 people, twice: 45 of 100 before, 80 after.
    @Test
    void whatWasSaidIsSummed() {
        var sum = Evaluation.of(List.of(activity(ActivityKind.SCHOOL_VISIT, useful(3, 7)),
                activity(ActivityKind.TRAINING, useful(5, 6)), activity(ActivityKind.TRAINING, Ratings.none())), 10);
        assertEquals(OptionalInt.of(60), sum.agreed(ActivityQuestion.USEFUL));
        assertEquals(OptionalInt.empty(), sum.agreed(ActivityQuestion.CLEAR), "nobody answered that one");
        assertEquals(Optional.of(new Evaluation.Tests(new Activity.Test(24, 50), new Activity.Test(22, 80))),
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
        // A question with few answers is not revealed through the total of all either.
        var clear = new Ratings<>(Map.of(ActivityQuestion.USEFUL, List.of(0, 0, 0, 6, 6), ActivityQuestion.CLEAR,
                List.of(0, 0, 0, 0, 2)));
        assertEquals(OptionalInt.empty(), Evaluation.of(List.of(activity(ActivityKind.SCHOOL_VISIT, clear)), 10)
                .agreed());
    }

    /// 12 people have 70 of 100, and 3 who are not shown have 40: 64 of 100 for 15 people would reveal the 3.
    @Test
    void nothingIsSaidThatTellsOfFewBySubtraction() {
        var twelve = tested(ActivityKind.TRAINING, 12, 70);
        var three = tested(ActivityKind.TRAINING, 3, 40);
        assertEquals(70, Evaluation.of(List.of(twelve), 10).tests().orElseThrow().after().percent());
        assertEquals(Optional.empty(), Evaluation.of(List.of(twelve, three), 10).tests());
        assertEquals(60, Evaluation.of(List.of(twelve, three, tested(ActivityKind.TRAINING, 8, 50)), 10).tests()
                .orElseThrow().after().percent(), "what is not told of by itself is of 11 people");
        assertEquals(60, Evaluation.of(List.of(tested(ActivityKind.TRAINING, 12, 64)), 10).tests().orElseThrow()
                .after().percent(), "in tens");
        var both = Evaluation.of(List.of(activity(ActivityKind.SCHOOL_VISIT, useful(4, 8)),
                activity(ActivityKind.SCHOOL_VISIT, useful(3, 0))), 10);
        assertEquals(OptionalInt.empty(), both.agreed(ActivityQuestion.USEFUL));
    }

    /// The sum for trainings is shown and can be subtracted from that of all kinds; the three at the webinar would remain.
    @Test
    void nothingIsSaidThatTellsOfFewBySubtractingAKind() {
        var trainings = List.of(tested(ActivityKind.TRAINING, 12, 70), tested(ActivityKind.TRAINING, 6, 50),
                tested(ActivityKind.TRAINING, 6, 40));
        var webinar = tested(ActivityKind.WEBINAR, 3, 40);
        assertTrue(Evaluation.of(trainings, 10).tests().isPresent());
        assertEquals(Optional.empty(), Evaluation.of(Stream.concat(trainings.stream(), Stream.of(webinar)).toList(),
                10).tests());
    }

    @Test
    void theScreenShowsItForEachActivityAndForTheYear() {
        house.inHouse(open -> {
            open.outreach().activities().add(form(ActivityKind.SCHOOL_VISIT, useful(3, 6)), Map.of());
            open.outreach().activities().add(form(ActivityKind.SCHOOL_VISIT, useful(2, 4)), Map.of());
            return open.outreach().activities().add(form(ActivityKind.TRAINING, useful(5, 6)), Map.of());
        });
        house.go(new OutreachPlace(OutreachPart.ACTIVITIES));
        var seen = house.words().toString();
        assertTrue(seen.contains("Fewer than 10 people answered"), seen);
        assertTrue(
                seen.contains(
                        "About 50 % answered 4 or 5 out of 5  ·  Before: about 50 % right (12 people). After: about 80 % right (11 people)"),
                seen);
        assertTrue(seen.contains("What people said at the end")
                && seen.contains("About 60 % of 26 answered 4 or 5 out of 5"), seen);
        assertFalse(seen.contains("of 9 say"), seen);
        assertEquals(10, house.inHouse(open -> open.outreach().activities().page(OptionalInt.empty())).smallest());
    }

    @Test
    void theScreenSaysWhyASumIsNotShown() {
        house.inHouse(open -> {
            open.outreach().activities().add(form(ActivityKind.SCHOOL_VISIT, useful(1, 2)), Map.of());
            return open.outreach().activities().add(form(ActivityKind.TRAINING, useful(5, 6)), Map.of());
        });
        house.go(new OutreachPlace(OutreachPart.ACTIVITIES));
        var seen = house.words().toString();
        assertTrue(seen.contains("Not shown: it would say something about fewer than 10 people"), seen);
        assertFalse(seen.contains("of 14"), seen);
    }

    @Test
    void theSmallestGroupIsThatOfTheYear() {
        assertEquals(15, house.inHouse(open -> {
            int year = open.outreach().activities().page(OptionalInt.empty()).year();
            var proposed = open.reports().settings().page(YearStart.JANUARY.year(year), OptionalInt.empty()).settings();
            open.reports().settings()
                    .fix(new ReportSettings(YearStart.JANUARY.year(year), Threshold.FIFTEEN, proposed.tables()));
            return open.outreach().activities().page(OptionalInt.empty());
        }).smallest());
    }

    @Test
    void beforeItIsFixedTheSmallestGroupIsThatOfTheLastYear() {
        var next = house.inHouse(open -> {
            int year = open.outreach().activities().page(OptionalInt.empty()).year();
            var proposed = open.reports().settings().page(YearStart.JANUARY.year(year), OptionalInt.empty()).settings();
            open.reports().settings()
                    .fix(new ReportSettings(YearStart.JANUARY.year(year), Threshold.THIRTY, proposed.tables()));
            return List.of(open.outreach().activities().page(OptionalInt.of(year + 1)),
                    open.outreach().activities().page(OptionalInt.of(year - 1)));
        });
        assertEquals(List.of(30, 10), next.stream().map(ActivitiesPage::smallest).toList());
    }

    private static Activity tested(ActivityKind kind, int people, int percent) {
        var test = Optional.of(new Activity.Test(people, percent));
        var like = activity(kind, Ratings.none());
        return new Activity(like.id(), kind, like.when(), like.about(), new Activity.Came(like.came().heads(),
                Optional.of(new Activity.Training(Profession.EDUCATION, test, test)), Ratings.none()));
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
