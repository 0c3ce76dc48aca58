package org.daybook.participants;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Problem;

/// What else she may tell of herself, besides what is asked at the door. Nothing of it is needed; empty means "not asked
/// or left out", which is neither "prefers not to say" nor "not known".
///
/// @param statedAge       an age instead of a month and year
/// @param birthOpen       why her birth is open
/// @param citizenshipOpen why her citizenship is open
/// @param languages       besides the one she prefers
/// @param legalStatus     as she states it
/// @param household       with whom she lives
/// @param found           how she found the space
/// @param children        who come with her
/// @param functioning     the Washington Group Short Set
public record Membership(Optional<StatedAge> statedAge, Optional<NonResponse> birthOpen,
        Optional<NonResponse> citizenshipOpen,
        List<SpokenLanguage> languages, Optional<LegalStatus> legalStatus, Optional<Household> household,
        Optional<OutreachSource> found, Children children, Functioning functioning) {
    /// Nothing was told.
    public static final Membership NOTHING = new Membership(Optional.empty(), Optional.empty(), Optional.empty(),
            List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Children.NOT_ASKED,
            Functioning.NOT_ASKED);

    public Membership {
        languages = List.copyOf(languages);
    }

    /// What should be looked at again.
    List<Problem> problems() {
        var found = new ArrayList<Problem>();
        statedAge.filter(age -> age.years() > StatedAge.OLDEST)
                .ifPresent(_ -> found.add(new Problem("statedAge", "participants.welcome.stated-age.problem")));
        return found;
    }

    /// The same, with another stated age.
    Membership aged(Optional<StatedAge> age) {
        return new Membership(age, birthOpen, citizenshipOpen, languages, legalStatus, household, found, children,
                functioning);
    }
}
