package org.daybook.staff;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.daybook.base.Refusal;

/// The refusal of a passage before it was rolled back, and whom the passage had named. A refusal of the vault itself, such as a
/// full disk, is not the refusal of an act, and there would be no space for its line.
final class PassageRefusal {
    private Optional<Refusal> no = Optional.empty();
    private Set<UUID> subjects = Set.of();

    <T> T listen(UnitOfWork work, Function<UnitOfWork, T> passage) {
        try {
            return passage.apply(work);
        } catch (Refusal refusal) {
            no = Optional.of(refusal);
            subjects = Set.copyOf(work.subjects());
            throw refusal;
        }
    }

    Optional<Refusal> no() {
        return no;
    }

    Set<UUID> subjects() {
        return subjects;
    }
}
