package org.daybook.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.daybook.staff.StaffId;
import org.daybook.staff.TeamHistory;
import org.daybook.vault.Tombstone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErasureDetailTest {
    private static final UUID SOMEBODY = new UUID(3, 5);

    private static ErasureDetail of(String detail) {
        return ErasureDetail.of(new Tombstone(new UUID(1, 1), Tombstone.ERASED, new UUID(2, 2), detail, Instant.EPOCH));
    }

    @ParameterizedTest
    @CsvSource({"true, true, 3", "true, false, 2", "false, true, 1", "false, false, 0", "false, true, -1"})
    void itIsReadAsItWasWritten(boolean joined, boolean alone, int makers) {
        var by = IntStream.range(0, makers).mapToObj(ErasureDetailTest::worker).collect(Collectors.toSet());
        var detail = new ErasureDetail(joined, Optional.of(new StaffId(SOMEBODY)).filter(_ -> alone),
                Optional.of(new TeamHistory.Newest(new UUID(4, 4), by)).filter(_ -> makers >= 0));
        assertEquals(detail, of(detail.code()));
    }

    /// Where too many may have made the team, anybody may have.
    @Test
    void moreNamesThanFitAreAnybody() {
        var by = IntStream.range(0, 4).mapToObj(ErasureDetailTest::worker).collect(Collectors.toSet());
        var read = of(new ErasureDetail(true, Optional.of(new StaffId(SOMEBODY)),
                Optional.of(new TeamHistory.Newest(new UUID(4, 4), by))).code());
        assertTrue(read.isPerhapsBy(worker(9)));
    }

    private static StaffId worker(int number) {
        return new StaffId(new UUID(7, number));
    }

    /// A tombstone that is not proven may hold anything, and must not keep the store from opening.
    @ParameterizedTest
    @CsvSource({"'', false", "joined, true", "joined not-an-id, true", "x, false", "' joined', false",
            "00000000-0000-0003-0000-00000000000g, false", "1-2-3-4-5, false"})
    void anythingElseNamesNobody(String detail, boolean joined) {
        assertEquals(new ErasureDetail(joined, Optional.empty(), Optional.empty()), of(detail));
    }
}
