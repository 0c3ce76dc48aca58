package org.daybook.outreach;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.daybook.outreach.Activity.Training;

/// What a sum of activities withholds, because subtracting the published results of single activities, and of those of each
/// kind, would disclose what fewer people said than the smallest group.
///
/// @param questions the questions whose sum is withheld
/// @param tests     whether the tests are withheld
record Withheld(Set<ActivityQuestion> questions, boolean tests) {
    /// @param some     the activities of the sum
    /// @param smallest the smallest group of the site
    static Withheld of(Collection<Activity> some, int smallest) {
        var questions = EnumSet.noneOf(ActivityQuestion.class);
        Arrays.stream(ActivityQuestion.values())
                .filter(question -> leavesFew(some, one -> one.came().ratings().answered(question), smallest))
                .forEach(questions::add);
        return new Withheld(questions, leavesFew(some, tested(Training::before), smallest)
                || leavesFew(some, tested(Training::after), smallest));
    }

    private static ToIntFunction<Activity> tested(Function<Training, Optional<Activity.Test>> which) {
        return one -> one.came().training().flatMap(which).map(Activity.Test::people).orElse(0);
    }

    /// The sum of a kind is published if its activities with too few people have nobody or enough people together; it can be
    /// subtracted, too. What remains are the small activities of the other kinds.
    private static boolean leavesFew(Collection<Activity> some, ToIntFunction<Activity> people, int smallest) {
        var few = some.stream().filter(one -> people.applyAsInt(one) < smallest)
                .collect(Collectors.groupingBy(Activity::kind, Collectors.summingInt(people)));
        int left = few.values().stream().mapToInt(Integer::intValue).filter(each -> each < smallest).sum();
        return left > 0 && left < smallest;
    }
}
