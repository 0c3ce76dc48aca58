package org.daybook.cases;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.base.Refusal;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentWording;
import org.daybook.staff.NewMember;
import org.daybook.staff.Role;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;

/// The last entry in a case file is taken back, unless a colleague changed it in between.
class CaseUndoTest {
    private static final String OTHER = "four lamps by the window";

    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.CASEWORKER, Role.COORDINATOR));

    @Test
    void aContactIsTakenBackAndWhatWasDueIsDueAgain() {
        var ref = begun();
        inside().next(ref, today());
        var before = contacts(ref);
        var planned = before.getFirst().id();
        var written = inside().contact(ref, Optional.of(planned), held(Optional.of(today().plusDays(3))));
        assertEquals(2, written.all().size());
        assertEquals(before, undo().contact(ref, written));
        assertEquals("cases.refusal.changed-since", refusal(() -> undo().contact(ref, written)), "only once");
        inside().next(ref, today().plusDays(9));
        var moved = contacts(ref);
        assertEquals(moved, undo().contact(ref, inside().contact(ref, Optional.empty(),
                held(Optional.of(today().plusDays(3))))), "the next one is due when it was");
    }

    @Test
    void whatAColleagueChangedMeanwhileStays() {
        var ref = begun();
        var written = inside().contact(ref, Optional.empty(), held(Optional.of(today().plusDays(3))));
        inside().next(ref, today().plusDays(5));
        assertEquals("cases.refusal.changed-since", refusal(() -> undo().contact(ref, written)));
        assertEquals(2, contacts(ref).size(), "nothing of it is half undone");
        var row = inside().plan(ref, action());
        inside().became(ref, row.all().getFirst().id(), ActionStatus.DONE);
        assertEquals("cases.refusal.changed-since", refusal(() -> undo().plan(ref, row)));
        house.open().team().add(new NewMember("cw", "CW", Set.of(Role.CASEWORKER)), OTHER.toCharArray());
        var other = inside().plan(ref, action());
        house.as("cw", OTHER, open -> assertEquals("cases.refusal.not-hers",
                refusal(() -> open.cases().undo().plan(ref, other))));
    }

    @Test
    void aRowOfThePlanIsTakenBackAndWhoeverReceivedItIsToBeTold() {
        var ref = begun();
        inside().plan(ref, action());
        var before = house.open().cases().open(ref).plan().actions();
        assertEquals(before, undo().plan(ref, inside().plan(ref, action())));
        assertEquals(Optional.of(today()), house.open().rights().whereabouts(ref.her()).corrected());
        assertEquals(List.of("correct-case"), house.open().vault().look(tx -> tx.handle().createQuery("""
                select act
                  from audit
                 order by seq desc
                 limit 2""").mapTo(String.class).filter(act -> act.equals("correct-case")).list()));
    }

    private static Contact held(Optional<LocalDate> next) {
        return new Contact(Optional.of(ContactOutcome.DONE), Optional.of("We met."), next);
    }

    private static NewAction action() {
        return new NewAction(Area.LEGAL, Optional.empty(), Optional.of("ring the lawyer"), Optional.empty(),
                Optional.empty());
    }

    private List<FollowUp> contacts(CaseRef ref) {
        return house.open().cases().open(ref).plan().followUps();
    }

    private CaseRef begun() {
        var her = someone().called("Amina").welcomedIn(house.open()).id();
        return house.open().cases().begin(her, new Beginning(Beginning.LimitsTold.YES, Optional.of(Answer.GIVEN),
                new ConsentWording(ConsentWording.CURRENT, "en"))).orElseThrow();
    }

    private CaseWork inside() {
        return house.open().cases().inside();
    }

    private CaseUndo undo() {
        return house.open().cases().undo();
    }

    private LocalDate today() {
        return house.open().cases().due().day();
    }

    private static String refusal(Executable act) {
        return assertThrows(Refusal.class, act).key();
    }
}
