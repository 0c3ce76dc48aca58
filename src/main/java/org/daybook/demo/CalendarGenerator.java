package org.daybook.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.daybook.sessions.NewSession;

/// Draws the calendar: the same courses week after week, more of them as the site grows, few in August and around Christmas, a
/// full last week and the following fortnight planned. In the very first week the founders only get cards.
final class CalendarGenerator {
    private static final int FULL_WEEK = 12;
    private static final int WEEKS_AHEAD = 2;
    private static final double FALLS_THROUGH = 0.02;
    private static final List<LocalTime> STARTS = List.of(LocalTime.of(9, 0), LocalTime.of(11, 0), LocalTime.of(14, 0),
            LocalTime.of(16, 0), LocalTime.of(17, 30));

    private final Recipe recipe;
    private final Chance chance;
    private final List<WeeklyCourse> courses = WeeklyCourse.all();
    private final List<String> rooms = new Words().rooms();

    CalendarGenerator(Recipe recipe, Chance chance) {
        this.recipe = recipe;
        this.chance = chance;
    }

    /// Returns every week's sessions, in order of time.
    List<List<Meeting>> draw() {
        var busy = busyness();
        double sum = busy.stream().mapToDouble(Double::doubleValue).sum();
        double meetings = recipe.size().marks() / recipe.size().shape().usual();
        var weeks = new ArrayList<List<Meeting>>();
        double reached = 0;
        for (int week = 0; week < busy.size(); week++) {
            double before = reached;
            reached += busy.get(week) / sum * meetings;
            weeks.add(week(week, (int) (Math.round(reached) - Math.round(before))));
        }
        double usual = meetings / recipe.size().weeks();
        for (int ahead = 1; ahead <= WEEKS_AHEAD; ahead++) {
            weeks.add(week(busy.size() - 1 + ahead, (int) Math.round(usual)));
        }
        return weeks;
    }

    private List<Double> busyness() {
        int weeks = recipe.size().weeks();
        double quiet = recipe.size().shape().quiet();
        return IntStream.range(0, weeks).mapToObj(week -> {
            if (week == 0) {
                return 0.0;
            }
            double grown = quiet + 2 * (1 - quiet) * week / weeks;
            return grown * season(recipe.firstMonday().plusWeeks(week)) * chance.between(0.8, 1.25);
        }).toList();
    }

    private static double season(LocalDate monday) {
        var thursday = MonthDay.from(monday.plusDays(3));
        boolean christmas = thursday.isAfter(MonthDay.of(12, 22)) || thursday.isBefore(MonthDay.of(1, 6));
        return christmas ? 0.25 : thursday.getMonth() == Month.AUGUST ? 0.35 : 1;
    }

    private List<Meeting> week(int week, int usual) {
        var monday = recipe.firstMonday().plusWeeks(week);
        int many = monday.isBefore(recipe.lastMonday()) ? usual : Math.max(FULL_WEEK, usual);
        int groups = (many + courses.size() - 1) / courses.size();
        return IntStream.range(0, many)
                .mapToObj(slot -> meeting(monday, courses.get(slot % courses.size()), slot / courses.size(), groups))
                .sorted(Comparator.comparing(Meeting::starts)).toList();
    }

    private Meeting meeting(LocalDate monday, WeeklyCourse course, int group, int groups) {
        var day = monday.plusDays(weekday(course, group));
        var start = group == 0 ? course.start() : STARTS.get((group + course.offset()) % STARTS.size());
        var room = group == 0 ? course.room() : rooms.get((group + course.title().length()) % rooms.size());
        var title = groups == 1 ? course.title() : course.title() + ", group " + (group + 1);
        var plan = new NewSession(Optional.of(day), Optional.of(start), course.minutes(), Optional.of(course.path()),
                title, room);
        var ends = day.atTime(start).plusMinutes(course.minutes());
        return new Meeting(plan, new Meeting.Group(group, groups), fate(ends), chance.pick(course.topics()),
                chance.happens(0.25) ? chance.between(1, 3) : 0);
    }

    /// Returns the days after Monday. The first groups of the first courses meet on the weekday on which the recipe ends.
    private int weekday(WeeklyCourse course, int group) {
        int last = recipe.asOf().getDayOfWeek().getValue() - 1;
        if (course.offset() == 0 && group == 0) {
            return last;
        }
        return (Math.min(last, DayOfWeek.FRIDAY.getValue() - 1) + course.offset() + group) % 5;
    }

    private Meeting.Fate fate(java.time.LocalDateTime ends) {
        boolean fallsThrough = chance.happens(FALLS_THROUGH);
        if (ends.isAfter(recipe.end())) {
            return Meeting.Fate.STILL_TO_COME;
        }
        boolean old = ends.isBefore(recipe.end().minusWeeks(2));
        return fallsThrough && old ? Meeting.Fate.FELL_THROUGH : Meeting.Fate.HELD;
    }
}
