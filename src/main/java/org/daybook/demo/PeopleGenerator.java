package org.daybook.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daybook.consents.Answer;
import org.daybook.consents.Purpose;
import org.daybook.participants.Welcome;
import org.daybook.paths.Path;

/// Draws the women: when they come, how long they stay, what they enrol in. A third leave within a month (real sites report 25
/// to 45 per cent); three welcomes of the last days are unfinished.
final class PeopleGenerator {
    private static final int STOPPED = 3;
    private static final double LEAVE_SOON = 0.33;

    private final Recipe recipe;
    private final Chance chance;
    private final Words words = new Words();
    private final Welcomes welcomes;

    PeopleGenerator(Recipe recipe, Chance chance) {
        this.recipe = recipe;
        this.chance = chance;
        welcomes = new Welcomes(chance, words, recipe.size().women());
    }

    /// Returns all women in the order of arrival.
    List<Woman> draw() {
        var arrivals = arrivals();
        return IntStream.range(0, arrivals.size()).mapToObj(number -> woman(number, arrivals.get(number))).toList();
    }

    private List<LocalDate> arrivals() {
        var first = recipe.firstMonday();
        var yesterday = recipe.asOf().minusDays(1);
        int founders = recipe.size().shape().founders();
        long days = ChronoUnit.DAYS.between(first, yesterday);
        var founding = IntStream.range(0, founders).mapToObj(i -> first.plusDays(chance.between(0, 4)));
        var recent = IntStream.range(0, STOPPED + 1).mapToObj(i -> yesterday.minusDays(chance.between(0, 8)));
        var others = IntStream.range(0, recipe.size().women() - founders - STOPPED - 1)
                .mapToObj(i -> first.plusDays(chance.between(3, (int) days)));
        return Stream.of(founding, recent, others).flatMap(some -> some).map(PeopleGenerator::workday).sorted()
                .toList();
    }

    private Woman woman(int number, LocalDate arrives) {
        var habit = new Woman.Habit(chance.between(0.5, 1.0), chance.between(0.0, 1.0));
        if (number >= recipe.size().women() - STOPPED) {
            return new Woman(number, welcomes.stopped(number), arrives, arrives.plusWeeks(8), habit, List.of(),
                    Optional.empty());
        }
        var leaves = arrives.plusDays(stay(number));
        var form = welcomes.finished(number, arrives);
        return new Woman(number, form, arrives, leaves, habit, stints(arrives, leaves), later(form, arrives, leaves));
    }

    /// Returns the number of days. Founders keep the first weeks busy.
    private int stay(int number) {
        boolean founder = number < recipe.size().shape().founders();
        if (!founder && chance.happens(LEAVE_SOON)) {
            return chance.between(8, 28);
        }
        return (int) ((founder ? 84 : 35) + chance.waiting(recipe.size().shape().stay() * 7));
    }

    private Optional<Woman.LateAnswer> later(Welcome form, LocalDate arrives, LocalDate leaves) {
        var on = workday(arrives.plusDays(chance.between(5, 30)));
        boolean decides = form.answers().get(Purpose.STATISTICS) == Answer.LATER && chance.happens(0.6)
                && !on.isAfter(leaves);
        return decides
                ? Optional.of(new Woman.LateAnswer(on, chance.happens(0.8) ? Answer.GIVEN : Answer.REFUSED))
                : Optional.empty();
    }

    private List<Woman.Stint> stints(LocalDate arrives, LocalDate leaves) {
        int many = chance.happens(0.25) ? 1 : chance.happens(0.6) ? 2 : 3;
        var paths = chance.shuffled(List.of(Path.values()));
        var stints = new ArrayList<Woman.Stint>();
        for (int i = 0; i < many; i++) {
            var from = workday(arrives.plusDays(i == 0 ? chance.between(0, 4) : chance.between(7, 45)));
            var begins = from.isBefore(arrives) ? arrives : from;
            if (begins.isBefore(leaves)) {
                stints.add(stint(paths.get(i), begins, leaves));
            }
        }
        return stints;
    }

    /// Some complete a path while they continue to come; women who stay away are taken off the list a little later.
    private Woman.Stint stint(Path path, LocalDate from, LocalDate leaves) {
        var finished = from.plusWeeks(chance.between(12, 26));
        var cleared = leaves.plusDays(chance.between(2, 9));
        var end = workday(chance.happens(0.25) && finished.isBefore(leaves) ? finished : cleared);
        var goal = chance.happens(0.75) ? Optional.of(chance.pick(words.goals(path))) : Optional.<String>empty();
        return new Woman.Stint(path, from, Optional.of(end), goal);
    }

    /// Returns a day on which the space is open: Friday for days of the weekend.
    static LocalDate workday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0
                ? day.with(TemporalAdjusters.previous(DayOfWeek.FRIDAY))
                : day;
    }
}
