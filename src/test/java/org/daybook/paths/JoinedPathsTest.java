package org.daybook.paths;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.base.ParticipantId;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Somebody who is on the same path with both of her cards, and was on it before with one of them. While they are joined, one
/// of the two is ended as a duplicate, and the ending of the first is taken back.
class JoinedPathsTest {
    @RegisterExtension
    final TestHouse house = new TestHouse();

    private ParticipantId kept = new ParticipantId(new UUID(0, 0));
    private ParticipantId folded = kept;

    @BeforeEach
    void onOnePathByTwoCards() {
        kept = someone().welcomedIn(house.open()).id();
        folded = someone().welcomedIn(house.open()).id();
        var first = enrol(folded);
        end(first);
        house.clock().move(Duration.ofDays(20));
        enrol(folded);
        var twice = enrol(kept);
        house.clock().move(Duration.ofDays(2));
        house.open().cardsJoined().join(kept, folded);
        end(twice);
        house.open().paths().endings().reopen(first);
    }

    /// A change taken back on the joined card stays with it, like everything written there.
    @Test
    void theCardsArePartedAllTheSame() {
        house.open().cardsJoined().part(kept, house.open().cardsJoined().of(kept).getFirst().id());
        assertEquals(List.of(true, true), List.of(kept, folded).stream().map(this::isOnIt).toList());
    }

    private boolean isOnIt(ParticipantId her) {
        return house.open().paths().of(her).stream().anyMatch(one -> one.endedOn().isEmpty());
    }

    private EnrolmentId enrol(ParticipantId her) {
        return house.open().paths().enrol(new NewEnrolment(her, Path.PRACTICAL_SKILLS, Optional.empty())).id();
    }

    private void end(EnrolmentId path) {
        house.open().paths().endings().end(path, PathEnding.early(LeavingReason.OTHER));
    }
}
