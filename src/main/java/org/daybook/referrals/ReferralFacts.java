package org.daybook.referrals;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.consents.SharedData;
import org.daybook.participants.Birth;
import org.daybook.participants.Children;

/// What might be shared about her. [#only(Set)], the one place that decides it, leaves out what she did not allow. Reveals
/// nothing if printed by accident.
///
/// @param language  ISO 639
/// @param name      her name
/// @param telephone her number, if she may be called
/// @param birth     month and year
/// @param children  the number of each age who come with her
public record ReferralFacts(Optional<String> language, Optional<String> name, Optional<String> telephone,
        Optional<Birth> birth, Map<Children.Age, Integer> children) {
    /// Nothing.
    public static final ReferralFacts NOTHING = new ReferralFacts(Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Map.of());

    public ReferralFacts {
        children = Map.copyOf(children);
    }

    /// Returns what can be shared at all.
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

    /// Returns what remains if only these may be shared.
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
