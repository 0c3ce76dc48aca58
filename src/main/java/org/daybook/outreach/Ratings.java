package org.daybook.outreach;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// How many answered each question with each of the answers 1 to 5. Who answered what stands nowhere.
///
/// @param counts five numbers for each question that anybody answered, from the answer 1 on
public record Ratings<Q extends Enum<Q>>(Map<Q, List<Integer>> counts) {
    /// The highest answer.
    public static final int BEST = 5;
    static final List<Integer> NOBODY = List.of(0, 0, 0, 0, 0);

    /// Told each answer that somebody gave.
    @FunctionalInterface
    interface Listener<Q> {
        void counted(Q question, int answer, int people);
    }

    public Ratings {
        if (counts.values().stream().anyMatch(each -> each.size() != BEST || each.stream().anyMatch(n -> n < 0))) {
            throw new IllegalArgumentException("five numbers for each question");
        }
        // A question that nobody answered is the same as one that does not stand there.
        counts = counts.entrySet().stream().filter(each -> each.getValue().stream().anyMatch(n -> n > 0))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, each -> List.copyOf(each.getValue())));
    }

    /// Nobody answered.
    public static <Q extends Enum<Q>> Ratings<Q> none() {
        return new Ratings<Q>(Map.of());
    }

    /// How many gave an answer to a question.
    ///
    /// @param answer 1 to 5
    public int of(Q question, int answer) {
        return counts.getOrDefault(question, NOBODY).get(answer - 1);
    }

    /// How many answered a question at all.
    public int answered(Q question) {
        return IntStream.rangeClosed(1, BEST).map(answer -> of(question, answer)).sum();
    }

    /// How many answered a question with 4 or 5.
    public int agreed(Q question) {
        return of(question, BEST - 1) + of(question, BEST);
    }

    /// Whether nobody answered.
    public boolean isEmpty() {
        return counts.isEmpty();
    }

    void each(Listener<Q> listener) {
        counts.forEach((question, _) -> IntStream.rangeClosed(1, BEST).filter(answer -> of(question, answer) > 0)
                .forEach(answer -> listener.counted(question, answer, of(question, answer))));
    }

    /// These answers and those.
    public Ratings<Q> plus(Ratings<Q> other, Class<Q> questions) {
        var all = new EnumMap<Q, List<Integer>>(questions);
        for (var question : questions.getEnumConstants()) {
            all.put(question, IntStream.rangeClosed(1, BEST)
                    .mapToObj(answer -> of(question, answer) + other.of(question, answer)).toList());
        }
        return new Ratings<>(all);
    }

    /// With one more slip.
    ///
    /// @param slip the answer to each question that was answered
    public Ratings<Q> with(Map<Q, Integer> slip, Class<Q> questions) {
        var all = new EnumMap<Q, List<Integer>>(questions);
        for (var question : questions.getEnumConstants()) {
            int said = slip.getOrDefault(question, 0);
            all.put(question, IntStream.rangeClosed(1, BEST)
                    .mapToObj(answer -> of(question, answer) + (answer == said ? 1 : 0)).toList());
        }
        return new Ratings<>(all);
    }
}
