package org.daybook.participants;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Two colleagues change the same field of one record, for each field there is.
class MergingTest {
    private record Two(String field, Welcome mine, Welcome now) {}

    @Test
    void everyFieldThatBothChangedIsAskedAbout() {
        var base = someone().form();
        for (var two : everyField()) {
            assertTrue(new Merging(base, two.mine(), two.now()).collides(), two.field());
            assertFalse(new Merging(base, two.mine(), base).collides(), two.field());
            assertFalse(new Merging(base, two.mine(), two.mine()).collides(), two.field());
            assertEquals(two.mine().told(), new Merging(base, two.mine(), two.now()).merged().told(), two.field());
            assertEquals(two.now().told(), new Merging(base, base, two.now()).merged().told(), two.field());
        }
    }

    private static List<Two> everyField() {
        var all = new ArrayList<>(List.of(
                new Two("preferredName", someone().called("Ada").form(), someone().called("Ida").form()),
                new Two("roomName", someone().known("Ada").form(), someone().known("Ida").form()),
                new Two("language", someone().speaking("it").form(), someone().speaking("fr").form()),
                new Two("citizenship", someone().from("NG").form(), someone().from("UA").form()),
                new Two("birth", someone().born(1988, 3).form(), someone().born(1990, 7).form())));
        for (var field : MembershipField.ALL) {
            all.add(new Two(field.key(), only(field, EveryField.first()), only(field, EveryField.second())));
        }
        return all;
    }

    private static Welcome only(MembershipField<?> field, Membership from) {
        return someone().form().telling(EveryField.only(field, from));
    }
}
