package org.daybook.outreach;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.daybook.outreach.Activity.Training;

/// The ratings of some activities, summed. Nothing is reported that fewer people answered than the smallest group of the site,
/// nor anything that would disclose so few by subtraction. Percentages are rounded to tens.
///
/// @param ratings  the number of people by question and answer
/// @param before   the tests before trainings, if any
/// @param after    the tests after trainings, if any
/// @param withheld what would disclose too few people in combination with the results of single activities
/// @param smallest the smallest number of people that a sum may represent
record Evaluation(Ratings<ActivityQuestion> ratings, Optional<Activity.Test> before, Optional<Activity.Test> after,
        Withheld withheld, int smallest) {
    private static final int ALL = 100;
    private static final int TENS = 10;

    /// @param some     the activities
    /// @param smallest the smallest group of the site
    static Evaluation of(Collection<Activity> some, int smallest) {
        var came = some.stream().map(Activity::came).toList();
        return new Evaluation(
                came.stream().map(Activity.Came::ratings).reduce(Ratings.none(),
                        (one, other) -> one.plus(other, ActivityQuestion.class)),
                test(came, Training::before), test(came, Training::after), Withheld.of(some, smallest), smallest);
    }

    private static Optional<Activity.Test> test(List<Activity.Came> came,
            Function<Training, Optional<Activity.Test>> which) {
        var tests = came.stream().flatMap(one -> one.training().flatMap(which).stream()).toList();
        int people = tests.stream().mapToInt(Activity.Test::people).sum();
        return people == 0
                ? Optional.empty()
                : Optional.of(new Activity.Test(people, Math.round(tests.stream()
                        .mapToInt(one -> one.people() * one.percent()).sum() / (float) people / TENS) * TENS));
    }

    /// Checks whether nobody answered anything.
    boolean isEmpty() {
        return ratings.isEmpty() && before.isEmpty() && after.isEmpty();
    }

    /// Returns the percentage who answered a question with 4 or 5, rounded to tens; empty if too few answered.
    OptionalInt agreed(ActivityQuestion question) {
        return withheld.questions().contains(question)
                ? OptionalInt.empty()
                : share(ratings.agreed(question), ratings.answered(question), ratings.answered(question));
    }

    /// Returns that percentage for all questions together; empty if one of them has too few answers.
    OptionalInt agreed() {
        var asked = Arrays.stream(ActivityQuestion.values()).filter(one -> ratings.answered(one) > 0).toList();
        return share(asked.stream().mapToInt(ratings::agreed).sum(), asked.stream().mapToInt(ratings::answered).sum(),
                asked.stream().mapToInt(ratings::answered).min().orElse(0));
    }

    private OptionalInt share(int agreed, int answered, int people) {
        return people < smallest
                ? OptionalInt.empty()
                : OptionalInt.of(Math.round(agreed * (float) ALL / answered / TENS) * TENS);
    }

    /// Checks whether enough people answered a question.
    boolean isEnough(ActivityQuestion question) {
        return ratings.answered(question) >= smallest;
    }

    /// Returns the tests before and after trainings, each of enough people and rounded to tens; empty if they would disclose
    /// too few people.
    Optional<Tests> tests() {
        return withheld.tests()
                ? Optional.empty()
                : before.filter(this::isEnough)
                        .flatMap(first -> after.filter(this::isEnough).map(second -> new Tests(first, second)));
    }

    /// Checks whether enough people took tests, both before and after.
    boolean isEnoughTested() {
        return before.filter(this::isEnough).isPresent() && after.filter(this::isEnough).isPresent();
    }

    private boolean isEnough(Activity.Test test) {
        return test.people() >= smallest;
    }

    /// Checks whether anybody took a test.
    boolean wasTested() {
        return before.isPresent() || after.isPresent();
    }

    /// Tests taken by enough people.
    record Tests(Activity.Test before, Activity.Test after) {}
}
