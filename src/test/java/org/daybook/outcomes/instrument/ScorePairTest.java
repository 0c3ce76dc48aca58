package org.daybook.outcomes.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Change is computed on pairs only: one instrument, one version, one score in each window.
class ScorePairTest {
    private static final Key INDEX = new Key("who-5", "1998");
    private static final LocalDate CAME = LocalDate.of(2026, 3, 1);
    private static final LocalDate LEFT = LocalDate.of(2026, 9, 30);
    private static final Scale.Meaning TEN = new Scale.Meaning(Direction.HIGHER, Optional.of(Score.of(10)));

    private static ScorePair.Measured at(LocalDate on, int score) {
        return new ScorePair.Measured(INDEX, on, Score.of(score));
    }

    private static Optional<ScorePair> pair(ScorePair.Measured... scores) {
        return ScorePair.of(INDEX, List.of(scores), CAME, LEFT);
    }

    @Test
    void theFirstOfTheEntryWindowAndTheLastOfTheExitWindow() {
        var pair = pair(at(LEFT, 56), at(CAME.plusDays(20), 44), at(CAME, 32), at(LEFT.plusDays(30), 60),
                at(LocalDate.of(2026, 6, 1), 90)).orElseThrow();
        assertEquals(Score.of(28), pair.difference());
        assertEquals(ScoreChange.IMPROVED, pair.change(TEN));
    }

    @Test
    void theWindowsAreThirtyDaysToTheDay() {
        assertEquals(1, pair(at(CAME.plusDays(30), 1), at(LEFT.minusDays(30), 2)).stream().count());
        assertEquals(1, pair(at(CAME.minusDays(30), 1), at(LEFT.plusDays(30), 2)).stream().count());
        assertEquals(0, pair(at(CAME.plusDays(31), 1), at(LEFT, 2)).stream().count());
        assertEquals(0, pair(at(CAME, 1), at(LEFT.minusDays(31), 2)).stream().count());
        assertEquals(0, pair(at(CAME, 1), at(LEFT.plusDays(31), 2)).stream().count());
    }

    @Test
    void anotherVersionIsNoPair() {
        var other = new ScorePair.Measured(new Key("who-5", "2024"), LEFT, Score.of(80));
        assertEquals(Optional.empty(), pair(at(CAME, 32), other));
    }

    @Test
    void oneScoreOfAShortPathIsNotItsOwnPair() {
        var only = List.of(at(CAME.plusDays(3), 40));
        assertEquals(Optional.empty(), ScorePair.of(INDEX, only, CAME, CAME.plusDays(10)));
    }

    @Test
    void figuresComeFromPairsAlone() {
        var pairs = new ArrayList<ScorePair>();
        for (int gain : new int[]{28, 12, 8, 0, -8, -10, -20}) {
            pairs.add(pair(at(CAME, 50), at(LEFT, 50 + gain)).orElseThrow());
        }
        var changes = Changes.of(pairs, TEN);
        assertEquals(List.of(7, 2, 3, 2),
                List.of(changes.pairs(), changes.improved(), changes.same(), changes.worse()));
        assertEquals(Score.of(10, 7), changes.middle().orElseThrow().mean());
        assertEquals(Score.ZERO, changes.middle().orElseThrow().median());
        assertEquals(29, changes.percent(changes.improved()));
        assertEquals(Optional.empty(), Changes.of(List.of(), TEN).middle());
        assertEquals(0, Changes.of(List.of(), TEN).percent(0));
    }

    /// The three parts together are all pairs, swapping first and last swaps better and worse, and order does not matter.
    @Test
    void whatHoldsForAllPairs() {
        var random = new Random(3);
        for (int i = 0; i < 300; i++) {
            var there = new ArrayList<ScorePair>();
            var back = new ArrayList<ScorePair>();
            for (int k = 0; k < random.nextInt(20); k++) {
                int first = random.nextInt(26) * 4;
                int last = random.nextInt(26) * 4;
                there.add(new ScorePair(at(CAME, first), at(LEFT, last)));
                back.addFirst(new ScorePair(at(CAME, last), at(LEFT, first)));
            }
            var one = Changes.of(there, TEN);
            var other = Changes.of(back, TEN);
            assertEquals(one.pairs(), one.improved() + one.same() + one.worse());
            assertEquals(one.improved(), other.worse());
            assertEquals(one.middle().map(middle -> middle.mean().negated()),
                    other.middle().map(Changes.Middle::mean));
            assertEquals(one.middle().map(middle -> middle.median().negated()),
                    other.middle().map(Changes.Middle::median));
        }
    }
}
