package org.daybook.retention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daybook.base.Problem;

/// How long the site keeps what. A period begins with the day after an event and ends with the last hour of the day that
/// has the same date, or with the last day of a month that has no such date (Regulation (EEC, Euratom) No 1182/71,
/// Article 3); on the day after, it is due.
///
/// @param lookMonths  after so many months without a visit somebody should look
/// @param eraseMonths after so many months without a visit she may be erased; more than `lookMonths`
/// @param wordsMonths so long after a file was closed its words are kept
/// @param fileYears   so long a closed file is usually kept; each says so itself when it is closed
/// @param ledgerYears so long an answer is kept that another has replaced
public record RetentionPeriods(int lookMonths, int eraseMonths, int wordsMonths, int fileYears, int ledgerYears) {
    /// What the program begins with (6.4).
    public static final RetentionPeriods AT_FIRST = new RetentionPeriods(12, 24, 12, 3, 5);
    static final int MOST_MONTHS = 120;
    static final int MOST_YEARS = 10;

    /// What should be looked at again; empty when all is well.
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

    /// The first day on which somebody should look who was last here then.
    LocalDate lookFrom(LocalDate seen) {
        return dayAfter(seen.plusMonths(lookMonths));
    }

    /// The first day on which she may be erased who was last here then.
    LocalDate eraseFrom(LocalDate seen) {
        return dayAfter(seen.plusMonths(eraseMonths));
    }

    /// The first day on which the words of a file may go that was closed then.
    LocalDate wordsFrom(LocalDate closed) {
        return dayAfter(closed.plusMonths(wordsMonths));
    }

    /// The first day on which an answer may go that was replaced then.
    LocalDate ledgerFrom(LocalDate replaced) {
        return dayAfter(replaced.plusYears(ledgerYears));
    }

    /// The first day on which something is no longer kept that is kept until a day.
    static LocalDate dayAfter(LocalDate last) {
        return last.plusDays(1);
    }
}
