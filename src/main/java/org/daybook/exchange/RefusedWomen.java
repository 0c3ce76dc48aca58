package org.daybook.exchange;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.participants.CardNumber;
import org.daybook.participants.Participants;
import org.daybook.staff.UnitOfWork;

/// Refused rows that name a woman who is here, by her card or by the number of their register: a colleague from whom she is
/// hidden does not see them. Nor does that colleague see rows about somebody who is here of which only the place and the reason
/// are kept: they could be about her. Inside a passage.
final class RefusedWomen {
    private final Participants participants;
    private final RefusedRowStore store = new RefusedRowStore();

    RefusedWomen(Participants participants) {
        this.participants = participants;
    }

    /// Returns the rows that the acting colleague does not see.
    Set<UUID> hidden(UnitOfWork work) {
        if (work.keptFrom().isEmpty()) {
            return Set.of();
        }
        var keys = new ImportStore().keys(work.tx());
        var hashes = new RegisterKeys(work.tx());
        var named = store.naming(work.tx()).stream()
                .filter(row -> keys.getOrDefault(row.key(hashes), Optional.empty())
                        .filter(her -> work.isKeptFrom(her.value())).isPresent()
                        || CardNumber.read(row.person()).filter(card -> isHidden(work, card)).isPresent())
                .map(RefusedNaming::id);
        return Stream.concat(named, store.unnamed(work.tx()).stream()).collect(Collectors.toSet());
    }

    private boolean isHidden(UnitOfWork work, CardNumber card) {
        var hers = participants.byCard(work, card);
        return hers.size() > 0 && hers.visible(work).isEmpty();
    }
}
