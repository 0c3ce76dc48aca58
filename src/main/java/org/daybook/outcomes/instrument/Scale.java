package org.daybook.outcomes.instrument;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How an instrument is scored. The same in every language of one version; a change of it is a new version.
///
/// @param items     the ids, in the printed order of the file
/// @param reversed  those that count the other way round
/// @param lowest    the lowest answer
/// @param highest   the highest
/// @param method    what is made of the answers
/// @param bands     rising; empty where nobody set any
/// @param meaning   what a difference means
/// @param note      when somebody should look soon
public record Scale(List<String> items, Set<String> reversed, int lowest, int highest, Method method, List<Band> bands,
        Meaning meaning, Optional<NoteRule> note) {

    /// What is made of the answers.
    ///
    /// @param rule    how
    /// @param times   by what a sum is multiplied
    /// @param missing how many answers may be left out and are filled by the mean of hers
    /// @param mark    what [ScoringRule#ANY] must reach
    public record Method(ScoringRule rule, int times, int missing, int mark) {}

    /// What a difference means.
    ///
    /// @param direction which way is better
    /// @param change    the smallest difference that means something; empty where none is computed
    public record Meaning(Direction direction, Optional<Score> change) {}

    public Scale {
        items = List.copyOf(items);
        reversed = Set.copyOf(reversed);
        bands = List.copyOf(bands);
    }

    /// What the answers amount to. An answer to something that is not asked counts for nothing.
    ///
    /// @param answers by item, as they were given; what was left out is missing
    /// @throws IllegalArgumentException when an answer lies outside the range
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

    /// A yes is one whatever was left out; a no needs all of them.
    private Result reached(Map<String, Integer> values, int missing) {
        boolean yes = values.values().stream().anyMatch(value -> value >= method.mark());
        return yes || missing == 0 ? new Result.Reached(yes) : new Result.NotScored(missing);
    }

    /// With answers left out, each of them counts as the mean of those that she gave: the sum of all items is then the
    /// mean times their number.
    private Result total(Map<String, Integer> values, int missing) {
        if (missing > method.missing() || values.isEmpty()) {
            return new Result.NotScored(missing);
        }
        var mean = Score.of(values.values().stream().mapToInt(Integer::intValue).sum(), values.size());
        return new Result.Total(method.rule() == ScoringRule.MEAN
                ? mean
                : mean.times(items.size()).times(method.times()), missing);
    }

    /// The band in which a score lies: the last one that begins at or under it.
    public Optional<Band> band(Score score) {
        return bands.stream().filter(band -> score.atLeast(Score.of(band.from()))).reduce((_, later) -> later);
    }

    /// The lowest total that can come out.
    public Score least() {
        return extreme(lowest);
    }

    /// The highest total that can come out.
    public Score most() {
        return extreme(highest);
    }

    private Score extreme(int answer) {
        return method.rule() == ScoringRule.SUM
                ? Score.of(answer).times(items.size()).times(method.times())
                : Score.of(answer);
    }

    /// Whether this is the scoring of the same instrument: items may stand in another order, bands may have other names.
    public boolean agreesWith(Scale other) {
        return Set.copyOf(items).equals(Set.copyOf(other.items)) && reversed.equals(other.reversed)
                && lowest == other.lowest && highest == other.highest && method.equals(other.method)
                && meaning.equals(other.meaning) && note.equals(other.note)
                && bands.stream().map(Band::from).toList().equals(other.bands.stream().map(Band::from).toList());
    }

    /// The same scale under another missing rule.
    public Scale allowingMissing(int missing) {
        return new Scale(items, reversed, lowest, highest,
                new Method(method.rule(), method.times(), missing, method.mark()), bands, meaning, note);
    }

    /// The same scale for items that only she knows: her goals.
    public Scale about(List<String> hers) {
        return new Scale(hers, Set.of(), lowest, highest, method, bands, meaning, note);
    }
}
