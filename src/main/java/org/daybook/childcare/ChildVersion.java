package org.daybook.childcare;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.base.Edited;

/// A child as it is stored, with what a restore left to be asked about it.
///
/// @param child empty before it was added
/// @param toAsk the tombstones because of which the mother must be asked again who may collect
public record ChildVersion(Optional<Child> child, List<UUID> toAsk) {
    /// Copies the list.
    public ChildVersion {
        toAsk = List.copyOf(toAsk);
    }

    /// Returns what adding a child changed.
    static Edited<ChildVersion> added(Child child) {
        return new Edited<>(new ChildVersion(Optional.empty(), List.of()), of(child));
    }

    private static ChildVersion of(Child child) {
        return new ChildVersion(Optional.of(child), List.of());
    }
}
