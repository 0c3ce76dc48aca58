package org.daybook.participants;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.daybook.base.Problem;

/// What else she may tell about herself, beyond what is asked at the door. None of it is required; a field without a value
/// means "not asked or left out", which is neither "prefers not to say" nor "not known".
public final class Membership {
    /// Nothing was told.
    public static final Membership NOTHING = new Membership(Map.of());

    private final Map<MembershipField<?>, Object> told;

    private Membership(Map<MembershipField<?>, Object> told) {
        this.told = Map.copyOf(told);
    }

    /// Returns what she told, if she did.
    public <T> Optional<T> get(MembershipField<T> field) {
        // The value of a field was put there by #with, with the same type.
        @SuppressWarnings("unchecked")
        var value = (T) told.get(field);
        return Optional.ofNullable(value);
    }

    /// Returns a copy with another answer, or without one if it is empty.
    public <T> Membership with(MembershipField<T> field, Optional<T> answer) {
        var all = new HashMap<>(told);
        all.remove(field);
        answer.ifPresent(value -> all.put(field, value));
        return new Membership(all);
    }

    /// Returns the languages that she speaks in addition to the one she prefers.
    List<SpokenLanguage> languages() {
        return get(MembershipField.LANGUAGES).orElse(List.of());
    }

    /// Returns what should be checked again.
    List<Problem> problems() {
        return get(MembershipField.STATED_AGE).filter(age -> age.years() > StatedAge.OLDEST)
                .map(_ -> new Problem("statedAge", "participants.welcome.stated-age.problem")).stream().toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Membership more && told.equals(more.told);
    }

    @Override
    public int hashCode() {
        return Objects.hash(told);
    }

    /// Returns how much was told, without any of it.
    @Override
    public String toString() {
        return told.size() + " answers";
    }
}
