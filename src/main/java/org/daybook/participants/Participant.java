package org.daybook.participants;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.daybook.base.ParticipantId;
import org.daybook.contact.ContactWishes;

/// A woman as stored. Everything she need not tell is optional; empty means "not asked or left out".
///
/// @param id            her identity
/// @param card          the number on her card
/// @param welcomedOn    the day she got her card
/// @param preferredName what she likes to be called
/// @param language      ISO 639 code
/// @param birth         year and perhaps month
/// @param citizenship   as she states it
/// @param accessNeeds   what the space should prepare
/// @param roomName      how she likes to be known in a group
/// @param pictureMark   code of the picture she chose
/// @param welcome       whether her welcome was finished or stopped half-way
/// @param more          what else she told
public record Participant(ParticipantId id, CardNumber card, LocalDate welcomedOn, Optional<String> preferredName,
        Optional<String> language, Optional<Birth> birth, Optional<Citizenship> citizenship,
        Optional<String> accessNeeds, Optional<String> roomName, Optional<String> pictureMark,
        Welcome.Ending welcome, Membership more) {
    /// Creates her from a row of the table `participant` alone.
    Participant(ParticipantId id, CardNumber card, LocalDate welcomedOn, Optional<String> preferredName,
            Optional<String> language, Optional<Birth> birth, Optional<Citizenship> citizenship,
            Optional<String> accessNeeds, Optional<String> roomName, Optional<String> pictureMark,
            Welcome.Ending welcome) {
        this(id, card, welcomedOn, preferredName, language, birth, citizenship, accessNeeds, roomName, pictureMark,
                welcome, Membership.NOTHING);
    }

    /// Returns a copy with what else she told.
    Participant telling(Membership other) {
        return new Participant(id, card, welcomedOn, preferredName, language, birth, citizenship, accessNeeds,
                roomName, pictureMark, welcome, other);
    }

    /// Returns the first letter of her name with a full stop, or nothing: all that a list shows next to the card.
    public String initial() {
        return PersonRow.initialOf(preferredName);
    }

    /// Returns her age on a day, by month and year of birth or else by the age she stated.
    public OptionalInt ageOn(LocalDate day) {
        return birth.map(told -> OptionalInt.of(told.ageOn(day)))
                .or(() -> more.get(MembershipField.STATED_AGE).map(age -> OptionalInt.of(age.ageOn(day))))
                .orElse(OptionalInt.empty());
    }

    /// Returns what she told as a form for editing; her answers are not part of it.
    Welcome told() {
        return new Welcome(preferredName, language,
                birth.map(Birth::year).map(OptionalInt::of).orElse(OptionalInt.empty()),
                birth.map(Birth::month).orElse(OptionalInt.empty()), citizenship, accessNeeds, roomName, pictureMark,
                Map.of(), Welcome.empty().wording(), welcome, more, ContactWishes.NOTHING);
    }
}
