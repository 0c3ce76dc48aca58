package org.daybook.consents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.base.Problem;

/// One answer as it is taken down.
///
/// @param purpose what was asked
/// @param answer  what she said
/// @param heard   how it was explained
/// @param until   the last day on which her yes holds; empty if it holds until she withdraws it
/// @param sharing with whom and what; for referrals only
/// @param with    the id of the referral it is asked with; empty if it is asked by itself
public record RecordedAnswer(Purpose purpose, Answer answer, Heard heard, Optional<LocalDate> until,
        Optional<Sharing> sharing, Optional<UUID> with) {
    private static final int LONGEST_YEARS = 5;

    /// Creates an answer that is asked by itself.
    public RecordedAnswer(Purpose purpose, Answer answer, Heard heard, Optional<LocalDate> until,
            Optional<Sharing> sharing) {
        this(purpose, answer, heard, until, sharing, Optional.empty());
    }

    /// Returns an answer without an end, to anything but a referral.
    public static RecordedAnswer of(Purpose purpose, Answer answer, Heard heard) {
        return new RecordedAnswer(purpose, answer, heard, Optional.empty(), Optional.empty());
    }

    /// Returns what should be checked again; empty if there is nothing. A referral always needs its organisation and, for a
    /// yes, also what may be shared and an end (page 6.2 of the domain: per organisation, per set of data, with an end date).
    ///
    /// @param today the site's date
    public List<Problem> problems(LocalDate today) {
        var found = new ArrayList<Problem>();
        boolean yes = answer == Answer.GIVEN;
        if (purpose == Purpose.REFERRAL) {
            referral(yes, found);
        }
        if (until.filter(_ -> yes).filter(day -> day.isBefore(today) || day.isAfter(today.plusYears(LONGEST_YEARS)))
                .isPresent()) {
            found.add(new Problem("until", "consents.problem.until"));
        }
        return found;
    }

    private void referral(boolean yes, List<Problem> found) {
        if (sharing.map(Sharing::organisation).orElse("").isEmpty()) {
            found.add(new Problem("organisation", "consents.problem.organisation"));
        }
        sharing.map(Sharing::organisation).stream()
                .flatMap(name -> Sharing.problems(name, Sharing.LONGEST, "organisation")).forEach(found::add);
        if (yes && sharing.map(Sharing::data).filter(data -> !data.isEmpty()).isEmpty()) {
            found.add(new Problem("data", "consents.problem.data"));
        }
        if (yes && until.isEmpty()) {
            found.add(new Problem("until", "consents.problem.until"));
        }
    }
}
