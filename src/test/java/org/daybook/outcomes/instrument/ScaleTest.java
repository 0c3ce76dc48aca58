package org.daybook.outcomes.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The scores of answers: known figures, and properties of every scale and all answers.
class ScaleTest {
    private static final Catalogue ALL = new Catalogue(BuiltIn.all());

    private static Scale scale(String code, String version) {
        return ALL.any(new Key(code, version)).orElseThrow().scale();
    }

    private static Map<String, Integer> answers(Integer... values) {
        return IntStream.range(0, values.length).filter(i -> values[i] >= 0).boxed()
                .collect(Collectors.toMap(i -> String.valueOf(i + 1), i -> values[i]));
    }

    @Test
    void theFiveQuestionsOfTheIndexGiveNoughtToAHundredAndNothingWhenOneIsLeftOut() {
        var index = scale("who-5", "1998");
        assertEquals(new Result.Total(Score.of(100), 0), index.score(answers(5, 5, 5, 5, 5)));
        assertEquals(new Result.Total(Score.of(28), 0), index.score(answers(1, 1, 1, 2, 2)));
        assertEquals(new Result.NotScored(1), index.score(answers(5, 5, -1, 5, 5)), "no imputation");
        assertEquals(new Result.NotScored(5), index.score(Map.of()));
        assertEquals("look closer soon", index.band(Score.of(28)).orElseThrow().name());
        assertEquals("low", index.band(Score.of(48)).orElseThrow().name());
        assertEquals("not low", index.band(Score.of(52)).orElseThrow().name());
    }

    @Test
    void oneLeftOutIsFilledByHerOwnMeanAndTwoAreNot() {
        var esteem = scale("rosenberg", "1965");
        // Items 3, 5, 8, 9, 10 are reversed: nine answers of which each counts 2 or 3.
        assertEquals(new Result.Total(Score.of(230, 9), 1), esteem.score(answers(3, 3, 0, 3, 0, 2, 2, 1, 1, -1)));
        assertEquals(new Result.NotScored(2), esteem.score(answers(3, 3, 0, 3, 0, 2, 2, 1, -1, -1)));
        assertEquals(new Result.NotScored(1),
                esteem.allowingMissing(0).score(answers(3, 3, 0, 3, 0, 2, 2, 1, 1, -1)));
    }

    @Test
    void aLotOfDifficultyAnywhereIsAYesAndANoNeedsAllSix() {
        var functioning = scale("wg-ss", "2022");
        assertEquals(new Result.Reached(true), functioning.score(Map.of("seeing", 3)));
        assertEquals(new Result.NotScored(5), functioning.score(Map.of("seeing", 2)));
        var all = functioning.items().stream().collect(Collectors.toMap(item -> item, _ -> 2));
        assertEquals(new Result.Reached(false), functioning.score(all));
    }

    @Test
    void anAnswerThatDoesNotExistIsAFault() {
        assertThrows(IllegalArgumentException.class, () -> scale("who-5", "1998").score(answers(6, 0, 0, 0, 0)));
        assertEquals(new Result.NotScored(5), scale("who-5", "1998").score(Map.of("stranger", 3)));
    }

    private static Scale some(Random random) {
        int many = 1 + random.nextInt(12);
        var items = IntStream.rangeClosed(1, many).mapToObj(String::valueOf).toList();
        var reversed = items.stream().filter(_ -> random.nextBoolean()).collect(Collectors.toSet());
        int lowest = random.nextInt(5) - 2;
        var rule = random.nextBoolean() ? ScoringRule.SUM : ScoringRule.MEAN;
        return new Scale(items, reversed, lowest, lowest + 1 + random.nextInt(6),
                new Scale.Method(rule, rule == ScoringRule.SUM ? 1 + random.nextInt(4) : 1,
                        random.nextInt(many / 2 + 1), 0),
                List.of(), new Scale.Meaning(Direction.HIGHER, Optional.of(Score.of(1))), Optional.empty());
    }

    private static Map<String, Integer> someAnswers(Scale scale, Random random) {
        var answers = new HashMap<String, Integer>();
        scale.items().stream().filter(_ -> random.nextInt(5) > 0).forEach(item -> answers.put(item,
                scale.lowest() + random.nextInt(scale.highest() - scale.lowest() + 1)));
        return answers;
    }

    /// For two thousand scales and answers: a total is between the ends, is given with at most the allowed number of gaps, does
    /// not depend on the order of the items, and is the same for reversed answers on the reversed key.
    @Test
    void whatHoldsForEveryScale() {
        var random = new Random(5);
        for (int i = 0; i < 2_000; i++) {
            var scale = some(random);
            var answers = someAnswers(scale, random);
            var result = scale.score(answers);
            int missing = scale.items().size() - answers.size();
            if (missing > scale.method().missing()) {
                assertEquals(new Result.NotScored(missing), result);
                continue;
            }
            if (answers.isEmpty()) {
                continue;
            }
            var total = assertInstanceOf(Result.Total.class, result);
            assertEquals(missing, total.filled());
            assertTrue(total.score().atLeast(scale.least()) && scale.most().atLeast(total.score()));
            assertEquals(result, mirrored(scale).score(turned(scale, answers)));
        }
    }

    private static Scale mirrored(Scale scale) {
        var others = scale.items().reversed().stream().filter(item -> !scale.reversed().contains(item))
                .collect(Collectors.toSet());
        return new Scale(scale.items().reversed(), others, scale.lowest(), scale.highest(), scale.method(),
                scale.bands(), scale.meaning(), scale.note());
    }

    private static Map<String, Integer> turned(Scale scale, Map<String, Integer> answers) {
        return answers.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                entry -> scale.lowest() + scale.highest() - entry.getValue()));
    }

    @Test
    void aFractionIsRoundedOnlyWhereItIsShown() {
        assertEquals(new BigDecimal("25.6"), Score.of(230, 9).rounded(1));
        assertEquals(new BigDecimal("3"), Score.of(5, 2).rounded(0), "half up");
        assertEquals(new BigDecimal("-3"), Score.of(-5, 2).rounded(0));
        assertEquals(Score.of(7, 2), Score.of(new BigDecimal("3.50")));
        assertEquals(Score.of(1), Score.of(1, 3).times(3));
    }

    @Test
    void aChangeBeginsExactlyAtTheSmallestThatMeansSomething() {
        var index = scale("who-5", "1998").meaning();
        assertEquals(ScoreChange.SAME, ScoreChange.between(Score.of(40), Score.of(48), index));
        assertEquals(ScoreChange.IMPROVED, ScoreChange.between(Score.of(40), Score.of(50), index));
        assertEquals(ScoreChange.WORSE, ScoreChange.between(Score.of(50), Score.of(40), index));
        var lower = new Scale.Meaning(Direction.LOWER, Optional.of(Score.of(1, 3)));
        assertEquals(ScoreChange.IMPROVED, ScoreChange.between(Score.of(1), Score.of(2, 3), lower));
        assertEquals(ScoreChange.WORSE, ScoreChange.between(Score.of(2, 3), Score.of(1), lower));
        assertThrows(IllegalArgumentException.class, () -> ScoreChange.between(Score.ZERO, Score.ZERO,
                new Scale.Meaning(Direction.NONE, Optional.empty())));
        assertEquals(Set.of(ScoreChange.IMPROVED, ScoreChange.SAME, ScoreChange.WORSE), Set.of(ScoreChange.values()));
    }
}
