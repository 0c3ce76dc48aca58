package org.daybook.cases;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentWording;
import org.daybook.staff.Role;
import org.daybook.testing.Agreed;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Her file is worked on while her card is joined to another one, and the cards are parted again: all of it is hers.
class JoinedFilesTest {
    private static final Beginning AGREED = new Beginning(Beginning.LimitsTold.YES, Optional.of(Answer.GIVEN),
            new ConsentWording(ConsentWording.CURRENT, "en"));
    private static final Need LEGAL = new Need(Area.LEGAL, Optional.of("a lawyer"));

    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.CASEWORKER, Role.COORDINATOR));

    private Cases cases() {
        return house.open().cases();
    }

    private ParticipantId woman(String name) {
        return someone().called(name).welcomedIn(house.open()).id();
    }

    private CaseRef workedOnWhileJoined(ParticipantId kept, ParticipantId folded) {
        var ref = cases().begin(folded, AGREED).orElseThrow();
        var joined = house.open().cardsJoined().join(kept, folded);
        cases().inside().need(new CaseRef(ref.id(), kept), LEGAL);
        house.open().cardsJoined().part(kept, joined.id());
        return ref;
    }

    @Test
    void erasingTheOtherTakesNothingOutOfHerFile() {
        var kept = woman("Lina");
        var ref = workedOnWhileJoined(kept, woman("Mara"));
        Agreed.erase(house.open(), kept);
        assertEquals(List.of(LEGAL), cases().open(ref).head().needs());
    }

    @Test
    void sheIsErasedWithHerWholeFile() {
        var ref = workedOnWhileJoined(woman("Lina"), woman("Mara"));
        Agreed.erase(house.open(), ref.her());
        assertEquals("staff.refusal.record-gone",
                assertThrows(Refusal.class, () -> cases().sight(ref.her())).key());
        assertEquals(List.of(), house.open().vault().read(tx -> tx.handle().createQuery("select id from case_file")
                .mapTo(String.class).list()));
    }
}
