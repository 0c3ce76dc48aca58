package org.daybook.paths;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.base.ParticipantId;
import org.daybook.testing.TestHouse;
import org.jspecify.annotations.Nullable;
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
    private EnrolmentId first = new EnrolmentId(new UUID(0, 0));
    private EnrolmentId second = first;
    private EnrolmentId twice = first;
    private @Nullable Enrolment asItEnded;

    @BeforeEach
    void onOnePathByTwoCards() {
        kept = someone().welcomedIn(house.open()).id();
        folded = someone().welcomedIn(house.open()).id();
        first = enrol(folded);
        end(first);
        house.clock().move(Duration.ofDays(20));
        second = enrol(folded);
        twice = enrol(kept);
        house.clock().move(Duration.ofDays(2));
        house.open().cardsJoined().join(kept, folded);
        end(twice);
        asItEnded = only(kept, first);
        house.open().paths().endings().reopen(first);
    }

    /// Each has her own enrolments, and both are on the path: the joined woman was.
    @Test
    void theCardsArePartedWithTheirOwnEnrolments() {
        part();
        assertEquals(List.of(true, true), List.of(kept, folded).stream().map(this::isOnIt).toList());
        assertEquals(Set.of(twice), ids(kept));
        assertEquals(Set.of(first, second), ids(folded));
        var ended = Objects.requireNonNull(asItEnded);
        assertEquals(ended.ended(), only(folded, first).ended());
        assertEquals(ended.endedOn(), only(folded, first).endedOn());
    }

    /// Without the former ending nothing says how it ended: it stays where it was reopened.
    @Test
    void whatHasNoFormerEndingStaysWhereItWasReopened() {
        house.open().vault().write(UUID.randomUUID(),
                tx -> tx.handle().execute("delete from journal where tab = 'enrolment'"));
        part();
        assertEquals(List.of(true, true), List.of(kept, folded).stream().map(this::isOnIt).toList());
        assertEquals(Set.of(twice, first), ids(kept));
    }

    private void part() {
        house.open().cardsJoined().part(kept, house.open().cardsJoined().of(kept).getFirst().id());
    }

    private Set<EnrolmentId> ids(ParticipantId her) {
        return house.open().paths().of(her).stream().map(Enrolment::id).collect(Collectors.toSet());
    }

    private Enrolment only(ParticipantId her, EnrolmentId id) {
        return house.open().paths().of(her).stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
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
