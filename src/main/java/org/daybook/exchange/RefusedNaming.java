package org.daybook.exchange;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daybook.base.ParticipantId;
import org.daybook.participants.CardNumber;
import org.daybook.staff.Erased;

/// A row that was not imported and names somebody.
///
/// @param id       its identity
/// @param register the register to which its numbers belong
/// @param person   a card, a number of the register or a name, as written
record RefusedNaming(UUID id, String register, String person) {
    /// Returns the key of the person with this number in the register.
    UUID key(RegisterKeys hashes) {
        return hashes.of("person", register, FoldedText.ofNumber(person));
    }

    /// Checks whether it names her.
    ///
    /// @param keys every key of a register, with the woman it is about
    boolean isAbout(Erased her, Map<UUID, Optional<ParticipantId>> keys, RegisterKeys hashes) {
        return CardNumber.read(person).map(CardNumber::toString).filter(her.words()::contains).isPresent()
                || keys.getOrDefault(key(hashes), Optional.empty()).equals(Optional.of(her.id()));
    }

    /// Checks whether two texts name the same person, however they are written: a number, a card or a name.
    static boolean isSame(String one, String other) {
        var card = CardNumber.read(one);
        return FoldedText.ofNumber(one).equals(FoldedText.ofNumber(other))
                || !hasDigit(one) && !hasDigit(other)
                        && FoldedText.inAnyOrder(one).equals(FoldedText.inAnyOrder(other))
                || card.isPresent() && card.equals(CardNumber.read(other));
    }

    /// The parts of a number have an order: 3/12 is not 12/3.
    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    /// The person it names is kept out of messages.
    @Override
    public String toString() {
        return "RefusedNaming";
    }
}
