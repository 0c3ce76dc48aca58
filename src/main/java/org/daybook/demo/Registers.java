package org.daybook.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/// Draws who came to which session, so that attendance adds up to exactly the size's number.
final class Registers {
    /// The total weight of women of other paths, compared with about ten regulars of the session's own group.
    private static final double GUESTS = 0.3;
    private static final double OTHER_GROUP = 0.05;

    private final Recipe recipe;
    private final Chance chance;

    Registers(Recipe recipe, Chance chance) {
        this.recipe = recipe;
        this.chance = chance;
    }

    /// Returns every session of every week with the women who came.
    List<List<Meeting.Attended>> draw(List<Woman> women, List<List<Meeting>> weeks) {
        var sizes = sizes((int) weeks.stream().flatMap(List::stream).filter(Registers::held).count()).iterator();
        var all = new ArrayList<List<Meeting.Attended>>();
        for (var week : weeks) {
            var around = week.isEmpty() ? List.<Woman>of() : aroundIn(women, week);
            all.add(week.stream().map(meeting -> new Meeting.Attended(meeting,
                    held(meeting) ? came(meeting, around, sizes.next()) : List.<Integer>of())).toList());
        }
        return all;
    }

    private static boolean held(Meeting meeting) {
        return meeting.fate() == Meeting.Fate.HELD;
    }

    private static List<Woman> aroundIn(List<Woman> women, List<Meeting> week) {
        return women.stream().filter(her -> her.arrives().isBefore(week.getLast().day())
                && !her.leaves().isBefore(week.getFirst().day())).toList();
    }

    /// Returns how many come to each session held: between five and the size's maximum, adding up to exactly its attendance.
    private List<Integer> sizes(int meetings) {
        var shape = recipe.size().shape();
        double swing = Math.min(shape.usual() - Size.FEWEST, shape.most() - shape.usual());
        var sizes = new ArrayList<>(IntStream.range(0, meetings)
                .mapToObj(i -> (int) Math.round(shape.usual() + chance.between(-swing, swing))).toList());
        int missing = recipe.size().marks() - sizes.stream().mapToInt(Integer::intValue).sum();
        if (recipe.size().marks() < meetings * Size.FEWEST || recipe.size().marks() > meetings * shape.most()) {
            throw new IllegalStateException("the calendar does not fit the marks");
        }
        while (missing != 0) {
            int which = chance.between(0, meetings - 1);
            int changed = sizes.get(which) + Integer.signum(missing);
            if (changed >= Size.FEWEST && changed <= shape.most()) {
                sizes.set(which, changed);
                missing -= Integer.signum(missing);
            }
        }
        return sizes;
    }

    private record Candidate(int number, double moment) {}

    /// Returns the women who came: those with the shortest waiting times, which are shorter the more likely a woman is to come.
    private List<Integer> came(Meeting meeting, List<Woman> around, int many) {
        var soonest = new PriorityQueue<Candidate>(many, Comparator.comparingDouble(Candidate::moment).reversed());
        for (var her : around) {
            if (her.around(meeting.day())) {
                double moment = chance.waiting(1 / weight(her, meeting, around.size()));
                if (soonest.size() < many) {
                    soonest.add(new Candidate(her.number(), moment));
                } else if (moment < Objects.requireNonNull(soonest.peek()).moment()) {
                    soonest.remove();
                    soonest.add(new Candidate(her.number(), moment));
                }
            }
        }
        if (soonest.size() < many) {
            throw new IllegalStateException("too few women are around");
        }
        return soonest.stream().sorted(Comparator.comparingDouble(Candidate::moment)).map(Candidate::number).toList();
    }

    private double weight(Woman her, Meeting meeting, int around) {
        if (!her.enrolled(meeting.plan().path().orElseThrow(), meeting.day())) {
            return her.habit().often() * GUESTS / around;
        }
        return her.habit().often() * (meeting.group().suits(her.habit()) ? 1 : OTHER_GROUP);
    }
}
