package org.daybook.participants;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A membership in which every declared field has a value, in two versions that differ in each of them. A declared choice is
/// included automatically.
final class EveryField {
    private static final Map<MembershipField<?>, List<?>> ANSWERS = Map.of(
            MembershipField.STATED_AGE,
            List.of(new StatedAge(17, Optional.empty()), new StatedAge(19, Optional.empty())),
            MembershipField.BIRTH_OPEN, List.of(NonResponse.PREFERS_NOT, NonResponse.NOT_KNOWN),
            MembershipField.CITIZENSHIP_OPEN, List.of(NonResponse.NOT_KNOWN, NonResponse.PREFERS_NOT),
            MembershipField.LANGUAGES,
            List.of(List.of(new SpokenLanguage("it", SpokenLanguage.Level.SOME),
                    new SpokenLanguage("en", SpokenLanguage.Level.WELL)),
                    List.of(new SpokenLanguage("fr", SpokenLanguage.Level.WELL))),
            MembershipField.CHILDREN,
            List.of(children(Map.of(Children.Age.UNDER_THREE, 1, Children.Age.SIX_TO_ELEVEN, 2)),
                    children(Map.of(Children.Age.UNDER_THREE, 2))),
            MembershipField.FUNCTIONING,
            List.of(new Functioning(Map.of(Functioning.Activity.SEEING, Functioning.Difficulty.A_LOT,
                    Functioning.Activity.SELF_CARE, Functioning.Difficulty.PREFERS_NOT)),
                    new Functioning(Map.of(Functioning.Activity.SEEING, Functioning.Difficulty.PREFERS_NOT))));

    private EveryField() {}

    /// Returns every field, in the first version.
    static Membership first() {
        return told(0);
    }

    /// Returns every field, in the second version.
    static Membership second() {
        return told(1);
    }

    /// Returns one field of a membership, and nothing else.
    static <T> Membership only(MembershipField<T> field, Membership from) {
        return Membership.NOTHING.with(field, from.get(field));
    }

    private static Membership told(int way) {
        var all = Membership.NOTHING;
        for (var field : MembershipField.ALL) {
            all = with(all, field, way);
        }
        return all;
    }

    private static <T> Membership with(Membership all, MembershipField<T> field, int way) {
        // The answers are listed by field, or are constants of the field's own choice.
        @SuppressWarnings("unchecked")
        var answer = (T) field.choices().<Object>map(type -> type.getEnumConstants()[way])
                .orElseGet(() -> ANSWERS.getOrDefault(field, List.of()).get(way));
        return all.with(field, Optional.of(answer));
    }

    private static Children children(Map<Children.Age, Integer> number) {
        return new Children(Optional.of(Children.Said.SOME), number);
    }
}
