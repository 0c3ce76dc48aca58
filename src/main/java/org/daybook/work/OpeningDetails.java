package org.daybook.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.daybook.base.Problem;
import org.daybook.milestones.Cefr;

/// What a company offers. Everything except title, kind and number may be left out.
///
/// @param title       the title of the work
/// @param kind        what is offered; never empty without a problem
/// @param places      the number of places; never empty without a problem
/// @param hours       hours per week
/// @param when        the times of day; empty if not known
/// @param language    the language that is needed, and its level
/// @param schoolHours whether it lies within school and childcare hours
/// @param transport   how to get there
/// @param until       the last day on which it is open
public record OpeningDetails(String title, Optional<OpeningKind> kind, OptionalInt places, OptionalInt hours,
        Set<DayPart> when, Optional<LanguageLevel> language, Optional<SchoolHours> schoolHours,
        Optional<String> transport, Optional<LocalDate> until) {
    /// The maximum length of a field.
    public static final int LONGEST = 80;
    /// The maximum number of places of one opening.
    public static final int MOST_PLACES = 200;
    /// The maximum number of hours per week.
    public static final int MOST_HOURS = 60;

    public OpeningDetails {
        when = when.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(when));
    }

    /// The level of a language.
    ///
    /// @param code  ISO 639
    /// @param level the level
    public record LanguageLevel(String code, Cefr level) {}

    /// Returns details with only a title, a kind and a number of places.
    public static OpeningDetails of(String title, OpeningKind kind, int places) {
        return new OpeningDetails(title, Optional.of(kind), OptionalInt.of(places), OptionalInt.empty(), Set.of(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// Returns these details with hours per week and times of day.
    public OpeningDetails at(int hoursAWeek, Set<DayPart> parts) {
        return new OpeningDetails(title, kind, places, OptionalInt.of(hoursAWeek), parts, language, schoolHours,
                transport, until);
    }

    /// Returns these details with a required language and level.
    public OpeningDetails speaking(String code, Cefr level) {
        return new OpeningDetails(title, kind, places, hours, when, Optional.of(new LanguageLevel(code, level)),
                schoolHours, transport, until);
    }

    /// Returns these details with a last day.
    public OpeningDetails until(LocalDate day) {
        return new OpeningDetails(title, kind, places, hours, when, language, schoolHours, transport,
                Optional.of(day));
    }

    /// Returns the problems of the details.
    List<Problem> problems() {
        var found = new ArrayList<Problem>();
        if (title.isBlank() || title.length() > LONGEST) {
            found.add(new Problem("title", "work.opening.title.problem"));
        }
        CompanyPerson.card("title", Optional.of(title)).ifPresent(found::add);
        CompanyPerson.card("transport", transport).ifPresent(found::add);
        if (kind.isEmpty()) {
            found.add(new Problem("kind", "work.opening.kind.problem"));
        }
        if (places.isEmpty() || places.getAsInt() < 1 || places.getAsInt() > MOST_PLACES) {
            found.add(new Problem("places", "work.opening.places.problem"));
        }
        if (hours.isPresent() && (hours.getAsInt() < 1 || hours.getAsInt() > MOST_HOURS)) {
            found.add(new Problem("hours", "work.opening.hours.problem"));
        }
        return found;
    }
}
