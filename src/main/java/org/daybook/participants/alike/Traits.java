package org.daybook.participants.alike;

import java.util.Optional;
import java.util.OptionalInt;

/// The data by which two cards are compared; any of it may be missing.
///
/// @param name        her name as it sounds, see [NameKey]
/// @param birthYear   four digits
/// @param birthMonth  1 to 12
/// @param language    ISO 639 code
/// @param citizenship a code
public record Traits(Optional<NameKey> name, OptionalInt birthYear, OptionalInt birthMonth, Optional<String> language,
        Optional<String> citizenship) {
    /// Returns the traits of a name alone.
    public static Traits named(String name) {
        return new Traits(NameKey.of(name), OptionalInt.empty(), OptionalInt.empty(), Optional.empty(),
                Optional.empty());
    }

    /// Returns a copy with a year of birth and, if known, a month.
    public Traits born(OptionalInt year, OptionalInt month) {
        return new Traits(name, year, month, language, citizenship);
    }
}
