package org.daybook.milestones;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.daybook.base.ParticipantId;
import org.daybook.staff.Role;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A milestone is corrected or taken back while her card is joined to another one, and the cards are parted again.
class JoinedMilestonesTest {
    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.CASEWORKER));

    private Milestones room() {
        return house.open().milestones();
    }

    private ParticipantId woman(String name) {
        return someone().called(name).welcomedIn(house.open()).id();
    }

    private List<String> all(ParticipantId her) {
        return room().of(her).all().stream().map(one -> one.what().kind() + " " + one.reached().written()).toList();
    }

    private MilestoneId hers(ParticipantId her) {
        return room().add(her, NewMilestone.step(MilestoneType.TAX_CODE, RoughDay.read("2026-03"))).all().getFirst()
                .id();
    }

    @Test
    void whatWasTakenBackStaysSo() {
        var kept = woman("Lina");
        var folded = woman("Mara");
        var fact = hers(folded);
        var joined = house.open().cardsJoined().join(kept, folded);
        room().takeBack(kept, fact);
        house.open().cardsJoined().part(kept, joined.id());
        assertEquals(List.of(), all(folded));
        assertEquals(List.of(), all(kept));
    }

    @Test
    void aCorrectionGoesBackWithWhatItCorrects() {
        var kept = woman("Lina");
        var folded = woman("Mara");
        var fact = hers(folded);
        var joined = house.open().cardsJoined().join(kept, folded);
        room().correct(kept, fact, NewMilestone.step(MilestoneType.TAX_CODE, RoughDay.read("2026-04")));
        house.open().cardsJoined().part(kept, joined.id());
        assertEquals(List.of("TAX_CODE 2026-04"), all(folded));
        assertEquals(List.of(), all(kept));
    }
}
