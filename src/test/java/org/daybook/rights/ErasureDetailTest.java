package org.daybook.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.daybook.staff.StaffId;
import org.daybook.vault.Tombstone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErasureDetailTest {
    private static final UUID SOMEBODY = new UUID(3, 5);

    private static ErasureDetail of(String detail) {
        return ErasureDetail.of(new Tombstone(new UUID(1, 1), Tombstone.ERASED, new UUID(2, 2), detail, Instant.EPOCH));
    }

    @ParameterizedTest
    @CsvSource({"true, true", "true, false", "false, true", "false, false"})
    void itIsReadAsItWasWritten(boolean joined, boolean alone) {
        var detail = new ErasureDetail(joined, Optional.of(new StaffId(SOMEBODY)).filter(_ -> alone));
        assertEquals(detail, of(detail.code()));
    }

    /// A tombstone that is not proven may hold anything, and must not keep the store from opening.
    @ParameterizedTest
    @CsvSource({"'', false", "joined, true", "joined not-an-id, true", "x, false", "' joined', false",
            "00000000-0000-0003-0000-00000000000g, false", "1-2-3-4-5, false"})
    void anythingElseNamesNobody(String detail, boolean joined) {
        assertEquals(new ErasureDetail(joined, Optional.empty()), of(detail));
    }
}
