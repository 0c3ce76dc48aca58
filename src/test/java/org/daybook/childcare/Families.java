package org.daybook.childcare;

import static org.daybook.testing.Some.someone;

import java.util.Optional;
import org.daybook.site.OpenSite;
import org.daybook.consents.Answer;
import org.daybook.consents.Purpose;
import org.daybook.participants.Participant;

/// Invented mothers and children.
final class Families {
    private Families() {}

    static Participant mother(OpenSite house) {
        return someone().called("Lina").answering(Purpose.CHILDREN, Answer.GIVEN).welcomedIn(house);
    }

    static ChildForm called(String name) {
        return new ChildForm(name, Optional.empty(), ChildForm.Health.NOTHING, ChildForm.Collecting.HERSELF);
    }

    /// With an allergy, an aunt who may collect, somebody who never may, and a code word.
    static ChildForm careful(String name) {
        return new ChildForm(name, Optional.empty(),
                new ChildForm.Health(Optional.of("nuts"), Optional.of("the blue pen in the bag")),
                new ChildForm.Collecting(Optional.of("her aunt"), Optional.of("the father"), Optional.of("Limone")));
    }
}
