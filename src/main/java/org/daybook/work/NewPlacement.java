package org.daybook.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.daybook.base.DateRange;
import org.daybook.base.Problem;
import org.daybook.base.Refusal;
import org.daybook.participants.CardNumber;

/// The beginning of her work.
///
/// @param contract the kind of contract, if known
/// @param hours    hours a week, 1 to 60, if known
/// @param startsOn the first day, from sixty years ago to a year from now; without it the form has a problem
/// @param kind     the kind of work; used only for work she found herself, otherwise that of the opening applies
/// @param person   her contact person at the company, if known
public record NewPlacement(Optional<Contract> contract, OptionalInt hours, Optional<LocalDate> startsOn,
        OpeningKind kind, Optional<String> person) {
    private static final int MOST_HOURS = 60;
    /// Work that began longer ago has ended: the year was mistyped.
    private static final int MOST_YEARS = 60;

    /// Creates a placement of an opening, whose kind it takes.
    public NewPlacement(Optional<Contract> contract, OptionalInt hours, Optional<LocalDate> startsOn) {
        this(contract, hours, startsOn, OpeningKind.JOB, Optional.empty());
    }

    /// Returns a placement of which only the first day is known.
    public static NewPlacement from(LocalDate day) {
        return new NewPlacement(Optional.empty(), OptionalInt.empty(), Optional.of(day));
    }

    /// Returns this placement with a contact person at the company.
    public NewPlacement turningTo(String name) {
        return new NewPlacement(contract, hours, startsOn, kind, Optional.of(name));
    }

    /// Ensures that the form has no problems.
    ///
    /// @throws IllegalArgumentException otherwise
    /// @throws Refusal                  `work.refusal.card-there` if the person is a card number
    void requireSound(LocalDate today) {
        if (!problems(today).isEmpty()) {
            throw new IllegalArgumentException("the form has problems");
        }
        if (person.filter(CardNumber::isIn).isPresent()) {
            throw new Refusal("work.refusal.card-there");
        }
    }

    /// Returns the problems of the form.
    ///
    /// @param today the site's date
    List<Problem> problems(LocalDate today) {
        var found = new ArrayList<Problem>();
        if (startsOn.filter(new DateRange(today.minusYears(MOST_YEARS), today.plusYears(1))::contains).isEmpty()) {
            found.add(new Problem("startsOn", "work.day.problem"));
        }
        if (hours.isPresent() && (hours.getAsInt() < 1 || hours.getAsInt() > MOST_HOURS)) {
            found.add(new Problem("hours", "work.opening.hours.problem"));
        }
        if (person.filter(name -> name.length() > CompanyDetails.LONGEST).isPresent()) {
            throw new IllegalArgumentException("longer than a field lets anybody type");
        }
        return found;
    }
}
