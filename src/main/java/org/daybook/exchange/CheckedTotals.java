package org.daybook.exchange;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/// What the rows of all files show together, collected row by row: as much of it as there are women, days and sheets, however
/// many rows there are.
final class CheckedTotals {
    private final LocalDate today;
    private final Map<String, LocalDate> firstDays = new HashMap<>();
    private final Set<LocalDate> markedDays = new HashSet<>();
    private final Set<String> marked = new HashSet<>();
    /// By identity: two files may have the same name, and so may their sheets.
    private final Set<SourceSheet> ticked = Collections.newSetFromMap(new IdentityHashMap<>());

    /// @param today the site's date: planned days do not count as the first
    CheckedTotals(LocalDate today) {
        this.today = today;
    }

    /// Returns the site's date.
    LocalDate today() {
        return today;
    }

    /// Adds a row that can be imported.
    void add(ImportRow row) {
        var kind = row.kind();
        if (kind.isAboutPeople() && kind != SheetKind.MEMBERS && kind != SheetKind.PLACEMENTS) {
            row.day(ImportField.DAY).or(() -> row.day(ImportField.STARTED))
                    .or(() -> row.days().stream().min(Comparator.naturalOrder()))
                    .filter(day -> !day.isAfter(today)).ifPresent(day -> first(
                            FoldedText.ofNumber(row.needed(ImportField.PERSON)), day));
        }
        if (kind == SheetKind.ATTENDANCE || kind == SheetKind.ATTENDANCE_GRID) {
            marked.add(row.needed(ImportField.PERSON));
            markedDays.addAll(row.days());
            row.day(ImportField.DAY).ifPresent(markedDays::add);
        }
        if (kind == SheetKind.ATTENDANCE && row.yes(ImportField.PRESENT).orElse(false)) {
            ticked.add(row.sheet().source());
        }
    }

    private void first(String number, LocalDate day) {
        firstDays.merge(number, day, (one, other) -> one.isBefore(other) ? one : other);
    }

    /// Adds the first days of other rows, which are not imported but show since when somebody comes.
    void addFirstDays(CheckedTotals others) {
        others.firstDays.forEach(this::first);
    }

    /// Returns the first day on which the files mention each number.
    Map<String, LocalDate> firstDays() {
        return Collections.unmodifiableMap(firstDays);
    }

    /// Returns the days on which somebody was marked.
    Set<LocalDate> markedDays() {
        return Collections.unmodifiableSet(markedDays);
    }

    /// Returns who was marked, as written.
    Set<String> marked() {
        return Collections.unmodifiableSet(marked);
    }

    /// Returns the sheets of attendance in which somebody is ticked as present, by identity.
    Set<SourceSheet> ticked() {
        return Collections.unmodifiableSet(ticked);
    }
}
