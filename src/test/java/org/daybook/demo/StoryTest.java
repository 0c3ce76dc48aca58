package org.daybook.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.base.Quarter;
import org.junit.jupiter.api.Test;

class StoryTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);

    @Test
    void everySeedAndDayGivesExactlyTheNumbersOfItsSize() {
        for (int seed = 0; seed < 40; seed++) {
            var asOf = WEDNESDAY.plusDays(seed * 11L);
            for (var size : List.of(Size.XS, Size.S)) {
                var story = Story.of(new Recipe(size, seed, asOf));
                assertEquals(size.women(), story.women().size());
                assertEquals(size.marks(), held(story).mapToInt(one -> one.came().size()).sum());
            }
        }
    }

    @Test
    void aLargeSiteHoldsItsNumbersToo() {
        var story = Story.of(new Recipe(Size.M, 3, WEDNESDAY));
        assertEquals(60_000, held(story).mapToInt(one -> one.came().size()).sum());
    }

    @Test
    void theSameRecipeTellsTheSameStory() {
        assertEquals(Story.of(new Recipe(Size.XS, 7, WEDNESDAY)), Story.of(new Recipe(Size.XS, 7, WEDNESDAY)));
        assertNotEquals(Story.of(new Recipe(Size.XS, 7, WEDNESDAY)).women(),
                Story.of(new Recipe(Size.XS, 8, WEDNESDAY)).women());
    }

    @Test
    void theLastTwoQuartersOfASmallSiteHaveRealNumbers() {
        for (int seed = 0; seed < 40; seed++) {
            var story = Story.of(new Recipe(Size.XS, seed, WEDNESDAY));
            for (var quarter : List.of(new Quarter(2026, 3), new Quarter(2026, 4))) {
                var came = new HashSet<Integer>();
                held(story).filter(one -> quarter.days().contains(one.meeting().day()))
                        .forEach(one -> came.addAll(one.came()));
                assertTrue(came.size() >= 20 && came.size() <= 38, quarter + " of " + seed + ": " + came.size());
            }
        }
    }

    @Test
    void aThirdOrSoLeavesWithinAMonth() {
        var women = Story.of(new Recipe(Size.M, 1, WEDNESDAY)).women();
        long soon = women.stream().filter(her -> her.leaves().isBefore(her.arrives().plusDays(29))).count();
        assertTrue(soon > women.size() * 0.25 && soon < women.size() * 0.45, "left soon: " + soon);
    }

    @Test
    void mostOfThoseWhoComeAreOnTheList() {
        for (var size : List.of(Size.XS, Size.S, Size.M)) {
            var story = Story.of(new Recipe(size, 1, WEDNESDAY));
            long guests = held(story).mapToLong(one -> one.came().stream().filter(number -> !story.women().get(number)
                    .enrolled(one.meeting().plan().path().orElseThrow(), one.meeting().day())).count()).sum();
            assertTrue(guests > 0 && guests < size.marks() * 0.15, "guests of " + size + ": " + guests);
        }
    }

    private static Stream<Meeting.Attended> held(Story story) {
        return story.weeks().stream().flatMap(List::stream).filter(one -> !one.came().isEmpty());
    }
}
