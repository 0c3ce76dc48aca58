package org.daybook.outreach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.daybook.base.Refusal;
import org.daybook.base.TypedDate;
import org.daybook.staff.Permission;
import org.daybook.staff.Role;
import org.daybook.testing.TestHouse;
import org.jdbi.v3.core.result.RowView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What visitors say about the place, only as sums.
class FeedbackTest {
    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.COORDINATOR));

    @Test
    void moreAnswersThanSlipsAreRefused() {
        var twice = Ratings.<FeedbackQuestion>none().with(Map.of(FeedbackQuestion.SATISFIED, 5),
                FeedbackQuestion.class).with(Map.of(FeedbackQuestion.SATISFIED, 2), FeedbackQuestion.class);
        assertEquals(List.of(), new FeedbackCount.Typed(day(), 2, twice).problems());
        for (int slips : List.of(0, 1)) {
            var form = new FeedbackCount.Typed(day(), slips, twice);
            assertEquals("outreach.problem.slips", form.problems().getFirst().key());
            assertThrows(IllegalArgumentException.class, () -> room().add(form));
        }
    }

    @Test
    void whatWasCountedIsDeletedAndPutBack() {
        var one = room().add(new FeedbackCount.Typed(day(), 3, Ratings.none()));
        room().delete(one.id());
        assertEquals(0, room().page(OptionalInt.empty()).slips());
        assertEquals("outreach.refusal.gone",
                assertThrows(Refusal.class, () -> room().delete(one.id())).key());
        room().putBack(one);
        assertEquals(List.of(one), room().page(OptionalInt.empty()).counts());
    }

    /// Random slips, counted once by the view, as the report reads it for indicator 28, and once slip by slip.
    @Test
    void theViewCountsWhatThePileOfSlipsSays() {
        var chance = new Random(3);
        var plain = new TreeMap<String, List<Integer>>();
        for (int pile = 0; pile < 6; pile++) {
            var sums = Ratings.<FeedbackQuestion>none();
            int slips = 5 + chance.nextInt(8);
            for (int slip = 0; slip < slips; slip++) {
                var said = new EnumMap<FeedbackQuestion, Integer>(FeedbackQuestion.class);
                for (var question : FeedbackQuestion.values()) {
                    int answer = chance.nextInt(6);
                    if (answer > 0) {
                        said.put(question, answer);
                        plain.merge(OutreachCodes.of(question), List.of(answer >= 4 ? 1 : 0, 1),
                                (a, b) -> List.of(a.get(0) + b.get(0), a.get(1) + b.get(1)));
                    }
                }
                sums = sums.with(said, FeedbackQuestion.class);
            }
            room().add(new FeedbackCount.Typed(day(), slips, sums));
        }
        var counted = new TreeMap<String, List<Integer>>();
        house.open().gate().look(Permission.SEE_FEEDBACK, work -> work.tx().handle().createQuery("""
                select question, sum(case when answer >= 4 then people else 0 end) as agree, sum(people) as answers
                  from v_feedback_answer
                 group by question""").map((RowView row) -> counted.put(row.getColumn("question", String.class),
                List.of(row.getColumn("agree", Integer.class), row.getColumn("answers", Integer.class)))).list());
        assertEquals(plain, counted);
        assertTrue(room().page(OptionalInt.empty()).slips() > 30);
    }

    /// A person who looks before and after two slips are counted would know what these two said.
    @Test
    void nothingIsToldOfAFewThatWereAddedSince() {
        add(9, 9);
        assertEquals(Optional.empty(), said());
        assertTrue(room().page(OptionalInt.empty()).wasAnswered(FeedbackQuestion.SATISFIED));
        add(2, 0);
        assertEquals(Optional.of(new FeedbackPage.Said(80, 11)), said(), "9 of 11, in tens");
        add(2, 0);
        add(7, 0);
        assertEquals(Optional.of(new FeedbackPage.Said(80, 11)), said(), "nine more are too few");
        add(1, 1);
        assertEquals(Optional.of(new FeedbackPage.Said(50, 21)), said(), "10 of 21, in tens");
    }

    @Test
    void slipsOfAnEarlierDayThatAreCountedLaterTellNothing() {
        add(10, 10);
        assertEquals(Optional.of(new FeedbackPage.Said(100, 10)), said());
        add(TypedDate.nearest("20/11", SomeActivity.TODAY), 2, 0);
        assertEquals(Optional.of(new FeedbackPage.Said(100, 10)), said(), "two of the week before are too few");
    }

    private void add(int answered, int agreed) {
        add(day(), answered, agreed);
    }

    private void add(TypedDate day, int answered, int agreed) {
        house.clock().move(Duration.ofMinutes(1));
        room().add(new FeedbackCount.Typed(day, answered, new Ratings<>(Map.of(FeedbackQuestion.SATISFIED,
                List.of(answered - agreed, 0, 0, 0, agreed)))));
    }

    private Optional<FeedbackPage.Said> said() {
        return room().page(OptionalInt.empty()).said(FeedbackQuestion.SATISFIED);
    }

    private static TypedDate day() {
        return TypedDate.nearest("25/11", SomeActivity.TODAY);
    }

    private Feedback room() {
        return house.open().outreach().feedback();
    }
}
