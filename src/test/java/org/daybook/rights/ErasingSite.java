package org.daybook.rights;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import java.util.Set;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.staff.NewMember;
import org.daybook.staff.Permission;
import org.daybook.staff.Role;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;

/// A site at which a woman is to be erased, and the colleagues who are added to it.
abstract class ErasingSite {
    static final String OTHER = "four lamps by the window";

    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.COORDINATOR, Role.CASEWORKER));

    ParticipantId her() {
        return someone().called("Amina").welcomedIn(house.open()).id();
    }

    org.daybook.staff.StaffId add(String word, Role role) {
        var who = house.open().team().add(new NewMember(word, "XX", Set.of(role)), OTHER.toCharArray()).id();
        house.passDays(7);
        return who;
    }

    Erasures erasures() {
        return house.open().rights().erasures();
    }

    long reviews() {
        return reviews(Permission.ERASE_RECORD);
    }

    long reviews(Permission act) {
        return house.open().reviews().page().waiting().stream().filter(review -> review.act().equals(Optional.of(act)))
                .count();
    }

    static String refusal(Executable act) {
        return assertThrows(Refusal.class, act).key();
    }
}
