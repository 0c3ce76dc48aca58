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
/// @param until   the last day on which her yes holds; empty until she takes it back
/// @param sharing with whom and what; for referrals alone
/// @param with    the id of the referral it is asked with; empty for what is asked by itself
public record RecordedAnswer(Purpose purpose, Answer answer, Heard heard, Optional<LocalDate> until,
        Optional<Sharing> sharing, Optional<UUID> with) {
    private static final int LONGEST_YEARS = 5;

    /// An answer that is asked by itself.
    public RecordedAnswer(Purpose purpose, Answer answer, Heard heard, Optional<LocalDate> until,
            Optional<Sharing> sharing) {
        this(purpose, answer, heard, until, sharing, Optional.empty());
    }

    /// An answer without an end to anything but a referral.
    public static RecordedAnswer of(Purpose purpose, Answer answer, Heard heard) {
        return new RecordedAnswer(purpose, answer, heard, Optional.empty(), Optional.empty());
    }

    /// What should be looked at again; empty when all is well. A referral needs its organisation always, and once she
    /// says yes also what may be told and an end (page 6.2 of the domain: per organisation, per set of data, with an
    /// end date).
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
