package org.daybook.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.Supplier;
import org.daybook.base.ParticipantId;
import org.daybook.outcomes.instrument.Windows;

/// Asks some of the women how they are when they begin their first path and when they leave one: most are asked both times,
/// some decline at the end, and some are not asked. Uses separate randomness, so that nothing else of the story changes.
final class Questionnaires {
    private static final LocalTime AT_THE_BEGINNING = LocalTime.of(12, 40);
    private static final LocalTime AT_THE_END = LocalTime.of(17, 10);
    /// Asking a whole town would take longer than the rest of the story.
    private static final Map<Size, Double> ASKED = Map.of(Size.XS, 0.6, Size.S, 0.7, Size.M, 0.4, Size.L, 0.15,
            Size.XL, 0.1);
    private static final double AT_THE_END_TOO = 0.8;
    private static final double RATHER_NOT = 0.15;

    private final Map<LocalDate, List<StoryStep>> byWeek = new HashMap<>();
    private final Rooms rooms;

    /// @param who returns the card of a woman's number, once she has one
    Questionnaires(Story story, Rooms rooms, Function<Integer, ParticipantId> who) {
        this.rooms = rooms;
        double share = ASKED.getOrDefault(story.recipe().size(), 0.0);
        for (var her : story.women()) {
            var chance = new Chance(new SplittableRandom(story.recipe().seed() * 1_000_003 + her.number()));
            if (!her.stints().isEmpty() && chance.happens(share)) {
                draw(her, chance, () -> who.apply(her.number()));
            }
        }
    }

    /// Returns what is asked in a week.
    List<StoryStep> in(LocalDate monday) {
        return byWeek.getOrDefault(monday, List.of());
    }

    private void draw(Woman her, Chance chance, Supplier<ParticipantId> who) {
        var first = her.stints().stream().min(Comparator.comparing(Woman.Stint::from)).orElseThrow();
        int before = chance.between(1, 3);
        int after = before + chance.pick(List.of(-1, 0, 0, 1, 1, 1, 2));
        var asking = new Interview(rooms, her, chance.between(0, Integer.MAX_VALUE - 1));
        put(first.from(), AT_THE_BEGINNING, () -> asking.begin(who.get(), before));
        for (var end : ends(her)) {
            boolean asked = chance.happens(AT_THE_END_TOO);
            boolean declines = chance.happens(RATHER_NOT);
            if (asked && end.isAfter(first.from())) {
                put(end, AT_THE_END, declines
                        ? () -> asking.decline(who.get())
                        : () -> asking.again(who.get(), after));
            }
        }
    }

    /// Returns the day of her last end, and that of her first if it is so much earlier that one talk does not serve both.
    private static List<LocalDate> ends(Woman her) {
        var days = her.stints().stream().flatMap(stint -> stint.end().stream()).sorted().toList();
        return days.stream().filter(day -> day.equals(days.getLast())
                || day.equals(days.getFirst()) && day.plusDays(Windows.DAYS).isBefore(days.getLast())).distinct()
                .toList();
    }

    private void put(LocalDate day, LocalTime at, Runnable deed) {
        var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        byWeek.computeIfAbsent(monday, _ -> new ArrayList<>()).add(new StoryStep(day.atTime(at), deed));
    }
}
