package org.daybook.rights;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.daybook.base.ParticipantId;
import org.daybook.cases.Area;
import org.daybook.cases.Beginning;
import org.daybook.cases.Closing;
import org.daybook.cases.ClosingReason;
import org.daybook.cases.Need;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentWording;
import org.daybook.consents.Purpose;
import org.daybook.contact.Contacts;
import org.daybook.staff.Role;
import org.daybook.testing.HerWishes;
import org.daybook.testing.TestHouse;
import org.daybook.ui.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Her copy is complete: everything on her record is in it.
class WholeCopyTest {
    private static final ConsentWording HEARD = new ConsentWording(ConsentWording.CURRENT, "en");
    private static final Closing THREE_YEARS = new Closing(Optional.of(ClosingReason.NEEDS_MET),
            new Closing.Checks(true, true, true, true), 3);

    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.CASEWORKER, Role.COORDINATOR));

    @Test
    void bothFilesOfTwoCardsAreInIt() {
        var kept = woman();
        file(kept, "a lawyer");
        var folded = woman();
        file(folded, "a bakery");
        house.open().cardsJoined().join(kept, folded);
        var copy = copy(kept);
        assertTrue(copy.contains("a lawyer"), copy);
        assertTrue(copy.contains("a bakery"), copy);
    }

    @Test
    void atWhatTimesSheIsCalledIsInIt() {
        var her = woman();
        house.open().contacts().change(her, HerWishes.onWeekdays(), Contacts.Source.SHE_SAID_SO);
        var copy = copy(her);
        assertTrue(copy.contains("10:00"), copy);
        assertTrue(copy.contains("Interpreter"), copy);
    }

    private void file(ParticipantId her, String need) {
        var ref = house.open().cases().begin(her,
                new Beginning(Beginning.LimitsTold.YES, Optional.of(Answer.GIVEN), HEARD)).orElseThrow();
        house.open().cases().inside().need(ref, new Need(Area.LEGAL, Optional.of(need)));
        house.open().cases().close(ref, THREE_YEARS);
    }

    private ParticipantId woman() {
        return someone().called("Leila").answering(Purpose.SAFE_CONTACT, Answer.GIVEN).welcomedIn(house.open()).id();
    }

    private String copy(ParticipantId her) {
        var words = new CopyWords(new Texts(Locale.UK));
        return String.join("\n", house.open().rights().copy(her).parts().stream()
                .flatMap(part -> part.lines().stream())
                .map(line -> words.say(line.label()) + ": " + words.of(line.value())).toList());
    }
}
