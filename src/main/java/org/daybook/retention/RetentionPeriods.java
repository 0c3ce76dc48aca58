package org.daybook.retention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daybook.base.Problem;

/// How long the site keeps what. A period begins with the day after an event and ends with the last hour of the day that has
/// the same date, or with the last day of a month that has no such date (Regulation (EEC, Euratom) No 1182/71, Article 3); on
/// the day after, it is due.
///
/// @param lookMonths  the number of months without a visit after which somebody should look
/// @param eraseMonths the number of months without a visit after which she may be erased; more than `lookMonths`
/// @param wordsMonths how long the words of a file are kept after it was closed
/// @param fileYears   how long a closed file is usually kept; each states it when it is closed
/// @param ledgerYears how long an answer is kept that was replaced by another
public record RetentionPeriods(int lookMonths, int eraseMonths, int wordsMonths, int fileYears, int ledgerYears) {
    /// The program's defaults (6.4).
    public static final RetentionPeriods AT_FIRST = new RetentionPeriods(12, 24, 12, 3, 5);
    static final int MOST_MONTHS = 120;
    static final int MOST_YEARS = 10;

    /// Returns what must be corrected; empty if everything is valid.
    public List<Problem> problems() {
        var found = new ArrayList<Problem>();
        check(found, "look", lookMonths, MOST_MONTHS);
        check(found, "erase", eraseMonths, MOST_MONTHS);
        check(found, "words", wordsMonths, MOST_MONTHS);
        check(found, "file", fileYears, MOST_YEARS);
        check(found, "ledger", ledgerYears, MOST_YEARS);
        if (found.isEmpty() && lookMonths >= eraseMonths) {
            found.add(new Problem("erase", "retention.periods.problem.order"));
        }
        return List.copyOf(found);
    }

    private static void check(List<Problem> found, String field, int number, int most) {
        if (number < 1 || number > most) {
            found.add(new Problem(field, "retention.periods.problem.range"));
        }
    }

    /// Returns the first day on which somebody should look, if she was last here on a day.
    LocalDate lookFrom(LocalDate seen) {
        return dayAfter(seen.plusMonths(lookMonths));
    }

    /// Returns the first day on which she may be erased, if she was last here on a day.
    LocalDate eraseFrom(LocalDate seen) {
        return dayAfter(seen.plusMonths(eraseMonths));
    }

    /// Returns the first day on which the words of a file may be deleted, if it was closed on a day.
    LocalDate wordsFrom(LocalDate closed) {
        return dayAfter(closed.plusMonths(wordsMonths));
    }

    /// Returns the first day on which an answer may be deleted, if it was replaced on a day.
    LocalDate ledgerFrom(LocalDate replaced) {
        return dayAfter(replaced.plusYears(ledgerYears));
    }

    /// Returns the first day on which something kept until a day is no longer kept.
    static LocalDate dayAfter(LocalDate last) {
        return last.plusDays(1);
    }
}
