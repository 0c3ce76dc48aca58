package org.daybook.outreach;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// How many people gave each of the answers 1 to 5 to each question. Who gave which answer is not stored.
///
/// @param counts five numbers for each question that anybody answered, starting with the answer 1
public record Ratings<Q extends Enum<Q>>(Map<Q, List<Integer>> counts) {
    /// The highest answer.
    public static final int BEST = 5;
    static final List<Integer> NOBODY = List.of(0, 0, 0, 0, 0);

    /// A listener that is notified of each answer given.
    @FunctionalInterface
    interface Listener<Q> {
        void counted(Q question, int answer, int people);
    }

    public Ratings {
        if (counts.values().stream().anyMatch(each -> each.size() != BEST || each.stream().anyMatch(n -> n < 0))) {
            throw new IllegalArgumentException("five numbers for each question");
        }
        // A question that nobody answered equals one that is absent.
        counts = counts.entrySet().stream().filter(each -> each.getValue().stream().anyMatch(n -> n > 0))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, each -> List.copyOf(each.getValue())));
    }

    /// Returns ratings without any answers.
    public static <Q extends Enum<Q>> Ratings<Q> none() {
        return new Ratings<Q>(Map.of());
    }

    /// Returns the number of people who gave an answer to a question.
    ///
    /// @param answer 1 to 5
    public int of(Q question, int answer) {
        return counts.getOrDefault(question, NOBODY).get(answer - 1);
    }

    /// Returns the number of people who answered a question.
    public int answered(Q question) {
        return IntStream.rangeClosed(1, BEST).map(answer -> of(question, answer)).sum();
    }

    /// Returns the number of people who answered a question with 4 or 5.
    public int agreed(Q question) {
        return of(question, BEST - 1) + of(question, BEST);
    }

    /// Checks whether nobody answered.
    public boolean isEmpty() {
        return counts.isEmpty();
    }

    void each(Listener<Q> listener) {
        counts.forEach((question, _) -> IntStream.rangeClosed(1, BEST).filter(answer -> of(question, answer) > 0)
                .forEach(answer -> listener.counted(question, answer, of(question, answer))));
    }

    /// Returns the sum of these and other ratings.
    public Ratings<Q> plus(Ratings<Q> other, Class<Q> questions) {
        var all = new EnumMap<Q, List<Integer>>(questions);
        for (var question : questions.getEnumConstants()) {
            all.put(question, IntStream.rangeClosed(1, BEST)
                    .mapToObj(answer -> of(question, answer) + other.of(question, answer)).toList());
        }
        return new Ratings<>(all);
    }

    /// Returns these ratings with one more slip.
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
