package org.daybook.contact;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.daybook.ui.Texts;

/// Her hours as shown to a user: "Mon–Fri 10:00–13:00".
final class HoursWords {
    private final Texts texts;

    HoursWords(Texts texts) {
        this.texts = texts;
    }

    String of(Hours hours) {
        var parts = new ArrayList<String>();
        if (!hours.days().isEmpty()) {
            parts.add(days(hours.days(), texts.locale()));
        }
        times(hours).ifPresent(parts::add);
        hours.words().ifPresent(parts::add);
        return parts.isEmpty() ? texts.say("contact.hours.any") : String.join(" ", parts);
    }

    /// Returns an abbreviated day of the week.
    static String day(DayOfWeek day, Locale locale) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, locale);
    }

    private Optional<String> times(Hours hours) {
        if (hours.from().isPresent() && hours.to().isPresent()) {
            return Optional.of(texts.span(hours.from().get(), hours.to().get()));
        }
        return hours.from().map(from -> texts.say("contact.hours.from", time(from)))
                .or(() -> hours.to().map(to -> texts.say("contact.hours.to", time(to))));
    }

    private String time(LocalTime time) {
        return texts.time(time);
    }

    /// Combines three or more consecutive days: "Mon–Wed, Fri".
    private static String days(Set<DayOfWeek> days, Locale locale) {
        var runs = new ArrayList<List<DayOfWeek>>();
        for (var day : DayOfWeek.values()) {
            if (!days.contains(day)) {
                continue;
            }
            if (!runs.isEmpty() && runs.getLast().getLast().plus(1) == day) {
                runs.getLast().add(day);
            } else {
                runs.add(new ArrayList<>(List.of(day)));
            }
        }
        return String.join(", ", runs.stream().map(run -> written(run, locale)).toList());
    }

    private static String written(List<DayOfWeek> run, Locale locale) {
        var first = day(run.getFirst(), locale);
        return switch (run.size()) {
            case 1 -> first;
            case 2 -> first + ", " + day(run.getLast(), locale);
            default -> first + "–" + day(run.getLast(), locale);
        };
    }
}
