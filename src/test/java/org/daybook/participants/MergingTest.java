package org.daybook.participants;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Two colleagues change the same field of one record, for each field there is.
class MergingTest {
    private static final Membership FIRST = new Membership(Optional.of(new StatedAge(17, Optional.empty())),
            Optional.of(NonResponse.PREFERS_NOT), Optional.of(NonResponse.NOT_KNOWN),
            List.of(new SpokenLanguage("it", SpokenLanguage.Level.SOME)), Optional.of(LegalStatus.NATIONAL),
            Optional.of(Household.ALONE), Optional.of(OutreachSource.FRIEND),
            new Children(Optional.of(Children.Said.SOME), Map.of()),
            new Functioning(Map.of(Functioning.Activity.SEEING, Functioning.Difficulty.A_LOT)));
    private static final Membership SECOND = new Membership(Optional.of(new StatedAge(18, Optional.empty())),
            Optional.of(NonResponse.NOT_KNOWN), Optional.of(NonResponse.PREFERS_NOT),
            List.of(new SpokenLanguage("fr", SpokenLanguage.Level.WELL)), Optional.of(LegalStatus.REFUGEE),
            Optional.of(Household.WITH_PARTNER), Optional.of(OutreachSource.FAMILY),
            new Children(Optional.of(Children.Said.SOME), Map.of(Children.Age.UNDER_THREE, 1)),
            new Functioning(Map.of(Functioning.Activity.SEEING, Functioning.Difficulty.PREFERS_NOT)));

    private record Two(String field, Welcome mine, Welcome now) {}

    @Test
    void everyFieldThatBothChangedIsAskedAbout() throws ReflectiveOperationException {
        var base = someone().form();
        for (var two : everyField()) {
            assertTrue(new Merging(base, two.mine(), two.now()).collides(), two.field());
            assertFalse(new Merging(base, two.mine(), base).collides(), two.field());
            assertFalse(new Merging(base, two.mine(), two.mine()).collides(), two.field());
            assertEquals(two.mine().told(), new Merging(base, two.mine(), two.now()).merged().told(), two.field());
            assertEquals(two.now().told(), new Merging(base, base, two.now()).merged().told(), two.field());
        }
    }

    private static List<Two> everyField() throws ReflectiveOperationException {
        var all = new ArrayList<>(List.of(
                new Two("preferredName", someone().called("Ada").form(), someone().called("Ida").form()),
                new Two("roomName", someone().known("Ada").form(), someone().known("Ida").form()),
                new Two("language", someone().speaking("it").form(), someone().speaking("fr").form()),
                new Two("citizenship", someone().from("NG").form(), someone().from("UA").form()),
                new Two("birth", someone().born(1988, 3).form(), someone().born(1990, 7).form())));
        var components = Membership.class.getRecordComponents();
        for (int at = 0; at < components.length; at++) {
            all.add(new Two(components[at].getName(), only(FIRST, at), only(SECOND, at)));
        }
        return all;
    }

    private static Welcome only(Membership from, int at) throws ReflectiveOperationException {
        var components = Membership.class.getRecordComponents();
        var values = new Object[components.length];
        for (int other = 0; other < components.length; other++) {
            values[other] = components[other].getAccessor().invoke(other == at ? from : Membership.NOTHING);
        }
        return someone().form().telling((Membership) Membership.class.getDeclaredConstructors()[0].newInstance(values));
    }
}
