package org.daybook.rights;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.staff.StaffId;
import org.daybook.vault.Tombstone;

/// What the tombstone of an erasure says about it, in its detail (decision 178).
///
/// @param joined whether it is of another card of a woman, which was joined to hers
/// @param alone  who decided it, if no second person who is certainly another did
record ErasureDetail(boolean joined, Optional<StaffId> alone) {
    private static final String JOINED = "joined";
    /// Anything else may stand in a tombstone that is not proven: it names nobody.
    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    static ErasureDetail of(Tombstone mark) {
        return new ErasureDetail(mark.detail().startsWith(JOINED), Stream.of(mark.detail().split(" "))
                .filter(word -> ID.matcher(word).matches()).findFirst()
                .map(word -> new StaffId(UUID.fromString(word))));
    }

    /// Returns the stored form.
    String code() {
        return Stream.concat(Stream.of(JOINED).filter(_ -> joined), alone.map(who -> who.value().toString()).stream())
                .collect(Collectors.joining(" "));
    }
}
