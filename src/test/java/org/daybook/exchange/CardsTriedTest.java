package org.daybook.exchange;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.daybook.base.Refusal;
import org.daybook.participants.CardNumber;
import org.daybook.site.OpenSite;
import org.daybook.staff.NewMember;
import org.daybook.staff.Permission;
import org.daybook.staff.Role;
import org.daybook.staff.TrailQuestion;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Whole cards that are tried out to learn who is here leave lines, wait and are told, wherever a card is answered although no
/// record is opened and nothing is saved.
class CardsTriedTest {
    private static final String OTHER = "four lamps by the window";
    private static final String REST = "staff.refusal.search-rest";

    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.COORDINATOR, Role.CASEWORKER));

    @Test
    void atTheDeskOfTheChildcare() {
        tried(Role.RECEPTION, (open, card) -> {
            var refused = assertThrows(Refusal.class, () -> open.childcare().desk().atDesk(card));
            if (refused.key().equals(REST)) {
                throw refused;
            }
        });
    }

    @Test
    void forASessionOfOneWoman() {
        tried(Role.FACILITATOR, (open, card) -> open.calendar().choices().byCard(card));
    }

    @Test
    void inTheGridOfOldAttendance() {
        tried(Role.COORDINATOR, (open, card) -> open.typedAttendance().find(card));
    }

    @Test
    void inASearchByWhoMayOpenNoRecord() {
        tried(Role.FACILITATOR, (open, card) -> open.participants().finder().find(card));
    }

    private void tried(Role role, BiConsumer<OpenSite, String> look) {
        var cards = Stream.concat(Stream.of(someone().called("Amina").welcomedIn(house.open()).card()),
                Stream.of(nobodys())).map(CardNumber::toString).toList();
        house.open().team().add(new NewMember("co", "CO", Set.of(role)), OTHER.toCharArray());
        house.as("co", OTHER, open -> {
            look.accept(open, cards.getFirst());
            look.accept(open, cards.getFirst());
            look.accept(open, "no card at all");
        });
        assertEquals(1, lines(), "one line for a card");
        house.as("co", OTHER, open -> {
            for (int one = 1; one < 29; one++) {
                look.accept(open, cards.get(one));
            }
            assertEquals(REST, assertThrows(Refusal.class, () -> look.accept(open, cards.get(29))).key());
            house.clock().move(Duration.ofSeconds(3));
            look.accept(open, cards.get(29));
        });
        assertEquals(30, lines());
        assertEquals(1, house.open().reviews().page().waiting().stream()
                .filter(review -> review.act().equals(Optional.of(Permission.FIND_BY_CARD))).count());
    }

    private CardNumber[] nobodys() {
        List<CardNumber> cards = new ArrayList<>();
        while (cards.size() < 29) {
            var card = house.open().participants().intake().proposeCard();
            if (!cards.contains(card)) {
                cards.add(card);
            }
        }
        return cards.toArray(CardNumber[]::new);
    }

    private long lines() {
        return house.open().trail().lines(TrailQuestion.EVERYTHING).stream()
                .filter(line -> line.act().equals(Optional.of(Permission.FIND_BY_CARD))).count();
    }
}
