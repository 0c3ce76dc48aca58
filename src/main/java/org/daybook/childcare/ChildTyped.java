package org.daybook.childcare;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.daybook.base.Problem;

/// The content of the fields about a child, as typed.
///
/// @param form without the age
/// @param age  `4`, or month and year of birth: `7 2022`, `7/2022`; may be empty
record ChildTyped(ChildForm form, String age) {
    private static final Pattern YEARS = Pattern.compile("\\d{1,2}");
    private static final Pattern BORN = Pattern.compile("(\\d{1,2})[\\s/.-]+(\\d{4})");

    /// Returns the form, without an age that cannot be parsed.
    ///
    /// @param before an age told earlier keeps its day if the number is unchanged
    ChildForm form(Optional<ChildAge> before, LocalDate today) {
        var told = before.filter(known -> shown(before).equals(age.strip())).or(() -> age(today));
        return new ChildForm(form.name(), told, form.health(), form.collecting());
    }

    /// Returns what must be corrected.
    List<Problem> problems(LocalDate today) {
        var found = new ArrayList<>(form.problems());
        if (!age.isBlank() && age(today).isEmpty()) {
            found.add(new Problem("age", "childcare.child.age.problem"));
        }
        return found;
    }

    /// Returns an age as typed.
    static String shown(Optional<ChildAge> age) {
        return age.map(known -> switch (known) {
            case ChildAge.Told told -> String.valueOf(told.years());
            case ChildAge.Born born -> born.month().getMonthValue() + "/" + born.month().getYear();
        }).orElse("");
    }

    private Optional<ChildAge> age(LocalDate today) {
        var typed = age.strip();
        if (YEARS.matcher(typed).matches()) {
            return Optional.of(Integer.parseInt(typed)).filter(years -> years <= ChildAge.OLDEST)
                    .map(years -> new ChildAge.Told(years, today));
        }
        var born = BORN.matcher(typed);
        return born.matches() ? born(born.group(2), born.group(1), today) : Optional.empty();
    }

    private static Optional<ChildAge> born(String year, String month, LocalDate today) {
        try {
            var born = YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
            return Optional.<ChildAge>of(new ChildAge.Born(born)).filter(
                    age -> !born.isAfter(YearMonth.from(today)) && age.on(today) <= ChildAge.OLDEST);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
