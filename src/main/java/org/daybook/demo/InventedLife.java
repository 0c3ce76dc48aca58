package org.daybook.demo;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;

/// The life of an invented site, drawn and ready to be played once in a store that uses its clock and its randomness.
public final class InventedLife {
    private final Story story;
    private final MovingClock clock;
    private final Random chance;

    /// @param recipe what to draw
    /// @param zone   the site's time zone
    public InventedLife(Recipe recipe, ZoneId zone) {
        story = Story.of(recipe);
        clock = new MovingClock(recipe.firstMonday().atTime(7, 30).atZone(zone).toInstant(), zone);
        chance = Random.from(new SplittableRandom(recipe.seed()).split());
    }

    /// Returns the clock that the store must use; it moves with the story.
    public Clock clock() {
        return clock;
    }

    /// Returns the randomness that the store must use, so that cards are the same each time.
    public Random chance() {
        return chance;
    }

    /// Plays it, on the write lane's thread.
    ///
    /// @throws CancellationException if the onlooker stops it
    public void liveIn(Rooms rooms, Onlooker onlooker) {
        new StoryPlayer(story, rooms, clock).tell(onlooker);
    }
}
