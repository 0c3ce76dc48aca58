package org.daybook.referrals;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.consents.SharedData;
import org.daybook.participants.Birth;
import org.daybook.participants.Children;

/// What might be told about her. What she did not allow is left out by [#only(Set)], the one place that decides it. Shows nothing
/// when printed by accident.
///
/// @param language  ISO 639
/// @param name      what she is called
/// @param telephone her number, where she may be called
/// @param birth     month and year
/// @param children  how many of each age come with her
public record ReferralFacts(Optional<String> language, Optional<String> name, Optional<String> telephone,
        Optional<Birth> birth, Map<Children.Age, Integer> children) {
    /// Nothing.
    public static final ReferralFacts NOTHING = new ReferralFacts(Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Map.of());

    public ReferralFacts {
        children = Map.copyOf(children);
    }

    /// What can be told at all.
    Set<SharedData> known() {
        var known = EnumSet.of(SharedData.NEED);
        language.ifPresent(_ -> known.add(SharedData.LANGUAGE));
        name.ifPresent(_ -> known.add(SharedData.NAME));
        telephone.ifPresent(_ -> known.add(SharedData.CONTACT));
        birth.ifPresent(_ -> known.add(SharedData.BIRTH));
        if (!children.isEmpty()) {
            known.add(SharedData.CHILDREN);
        }
        return known;
    }

    /// What is left of it when these alone may be told.
    ReferralFacts only(Set<SharedData> allowed) {
        return new ReferralFacts(language.filter(_ -> allowed.contains(SharedData.LANGUAGE)),
                name.filter(_ -> allowed.contains(SharedData.NAME)),
                telephone.filter(_ -> allowed.contains(SharedData.CONTACT)),
                birth.filter(_ -> allowed.contains(SharedData.BIRTH)),
                allowed.contains(SharedData.CHILDREN) ? children : Map.of());
    }

    @Override
    public String toString() {
        return "ReferralFacts";
    }
}
