package org.daybook.outcomes.instrument;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How an instrument is scored. Identical in all languages of one version; changed scoring is a new version.
///
/// @param items     the ids, in the printed order of the file
/// @param reversed  the items that are reverse-scored
/// @param lowest    the lowest answer
/// @param highest   the highest answer
/// @param method    how the answers are combined
/// @param bands     in ascending order; empty if none are defined
/// @param meaning   what a difference means
/// @param note      when a score needs attention soon
public record Scale(List<String> items, Set<String> reversed, int lowest, int highest, Method method, List<Band> bands,
        Meaning meaning, Optional<NoteRule> note) {

    /// How the answers are combined.
    ///
    /// @param rule    the rule
    /// @param times   the factor by which a sum is multiplied
    /// @param missing the number of answers that may be missing and are filled with the mean of hers
    /// @param mark    the threshold for [ScoringRule#ANY]
    public record Method(ScoringRule rule, int times, int missing, int mark) {}

    /// What a difference means.
    ///
    /// @param direction the direction in which a score is better
    /// @param change    the smallest meaningful difference; empty if none is computed
    public record Meaning(Direction direction, Optional<Score> change) {}

    public Scale {
        items = List.copyOf(items);
        reversed = Set.copyOf(reversed);
        bands = List.copyOf(bands);
    }

    /// Scores the answers. Answers to unknown items are ignored.
    ///
    /// @param answers the answers by item, as they were given; missing answers are absent
    /// @throws IllegalArgumentException if an answer is out of range
    public Result score(Map<String, Integer> answers) {
        var values = items.stream().filter(answers::containsKey)
                .collect(Collectors.toMap(Function.identity(), item -> value(item, answers)));
        int missing = items.size() - values.size();
        return switch (method.rule()) {
            case EACH -> new Result.Each(values);
            case ANY -> reached(values, missing);
            case SUM, MEAN -> total(values, missing);
        };
    }

    private int value(String item, Map<String, Integer> answers) {
        int given = answers.getOrDefault(item, lowest - 1);
        if (given < lowest || given > highest) {
            throw new IllegalArgumentException("an answer outside the range");
        }
        return reversed.contains(item) ? lowest + highest - given : given;
    }

    /// A yes is final whatever is missing; a no requires all answers.
    private Result reached(Map<String, Integer> values, int missing) {
        boolean yes = values.values().stream().anyMatch(value -> value >= method.mark());
        return yes || missing == 0 ? new Result.Reached(yes) : new Result.NotScored(missing);
    }

    /// Each missing answer counts as the mean of the given ones, so that the sum of all items is that mean times their number.
    private Result total(Map<String, Integer> values, int missing) {
        if (missing > method.missing() || values.isEmpty()) {
            return new Result.NotScored(missing);
        }
        var mean = Score.of(values.values().stream().mapToInt(Integer::intValue).sum(), values.size());
        return new Result.Total(method.rule() == ScoringRule.MEAN
                ? mean
                : mean.times(items.size()).times(method.times()), missing);
    }

    /// Returns the band of a score: the last one that begins at or below it.
    public Optional<Band> band(Score score) {
        return bands.stream().filter(band -> score.atLeast(Score.of(band.from()))).reduce((_, later) -> later);
    }

    /// Returns the lowest possible total.
    public Score least() {
        return extreme(lowest);
    }

    /// Returns the highest possible total.
    public Score most() {
        return extreme(highest);
    }

    private Score extreme(int answer) {
        return method.rule() == ScoringRule.SUM
                ? Score.of(answer).times(items.size()).times(method.times())
                : Score.of(answer);
    }

    /// Checks whether this is the scoring of the same instrument: the order of the items and the names of the bands may differ.
    public boolean agreesWith(Scale other) {
        return Set.copyOf(items).equals(Set.copyOf(other.items)) && reversed.equals(other.reversed)
                && lowest == other.lowest && highest == other.highest && method.equals(other.method)
                && meaning.equals(other.meaning) && note.equals(other.note)
                && bands.stream().map(Band::from).toList().equals(other.bands.stream().map(Band::from).toList());
    }

    /// Returns the same scale with a different limit for missing answers.
    public Scale allowingMissing(int missing) {
        return new Scale(items, reversed, lowest, highest,
                new Method(method.rule(), method.times(), missing, method.mark()), bands, meaning, note);
    }

    /// Returns the same scale for her goals as items.
    public Scale about(List<String> hers) {
        return new Scale(hers, Set.of(), lowest, highest, method, bands, meaning, note);
    }
}
