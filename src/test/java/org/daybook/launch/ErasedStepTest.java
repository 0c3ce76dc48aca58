package org.daybook.launch;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.base.Refusal;
import org.daybook.base.TypedDate;
import org.daybook.staff.Permission;
import org.daybook.staff.Role;
import org.daybook.testing.Agreed;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A step names nobody; a name that was written there all the same is erased with the woman.
class ErasedStepTest {
    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.CASEWORKER, Role.COORDINATOR));

    @Test
    void herNameGoesFromAStepAndFromTheJournal() {
        var guide = house.open().launchGuide();
        var today = guide.page().today();
        var her = someone().called("Zebrafinch").welcomedIn(house.open()).id();
        var step = guide.add(new LaunchStepForm(Optional.of(LaunchPhase.REVIEW), "Talk with Zebrafinch",
                "Zebrafinch",
                TypedDate.next("", today), "notes of zebrafinch", ""));
        Agreed.erase(house.open(), her);
        assertEquals(
                List.of(new LaunchStep.Plan("Talk with …", "Zebrafinch", Optional.empty(), "notes of …",
                        Optional.empty())),
                guide.page().steps().stream().filter(one -> one.id().equals(step.id())).map(LaunchStep::plan).toList());
        assertEquals(List.of(), house.open().gate().look(Permission.SEE_SITE, work -> work.tx().handle().createQuery("""
                select tab
                  from journal
                 where before like '%ebrafinch%'""").mapTo(String.class).list()));
    }

    /// While she was erased, the words were still on the screen of the colleague who had changed the step.
    @Test
    void noUndoBringsAnErasedNameBack() {
        var guide = house.open().launchGuide();
        var her = someone().called("Zebrafinch Rossi").welcomedIn(house.open()).id();
        var step = guide.add(form("Talk with Zebrafinch Rossi"));
        var former = guide.change(step, form("Talk with her"));
        var ticked = guide.add(form("Wait for Zebrafinch Rossi"));
        guide.done(ticked.id(), LaunchGuide.Done.YES);
        Agreed.erase(house.open(), her);
        assertEquals("staff.refusal.erased-since",
                assertThrows(Refusal.class, () -> guide.putBack(former)).key());
        guide.doneAgain(ticked);
        assertEquals(List.of("Talk with her", "Wait for …"),
                guide.page().steps().stream().filter(one -> Set.of(step.id(), ticked.id()).contains(one.id()))
                        .map(one -> one.plan().words()).sorted().toList());
    }

    /// The undo was still on the screen when a colleague changed the step again, or left it out.
    @Test
    void noUndoOverwritesALaterChange() {
        var guide = house.open().launchGuide();
        var step = guide.add(form("Find a room"));
        var former = guide.change(step, form("Find two rooms"));
        guide.change(former.now(), form("Find three rooms"));
        assertEquals("launch.refusal.changed", assertThrows(Refusal.class, () -> guide.putBack(former)).key());
        guide.done(step.id(), LaunchGuide.Done.YES);
        var before = guide.done(step.id(), LaunchGuide.Done.NO);
        guide.change(before, new LaunchStepForm(Optional.of(LaunchPhase.REVIEW), "Find three rooms", "",
                TypedDate.next("", guide.page().today()), "", "not here"));
        assertEquals("launch.refusal.changed", assertThrows(Refusal.class, () -> guide.doneAgain(before)).key());
        var now = guide.page().steps().stream().filter(one -> one.id().equals(step.id())).findFirst().orElseThrow();
        assertEquals("Find three rooms", now.plan().words());
        assertEquals(Optional.empty(), now.state().doneOn());
    }

    private LaunchStepForm form(String words) {
        return new LaunchStepForm(Optional.of(LaunchPhase.REVIEW), words, "",
                TypedDate.next("", house.open().launchGuide().page().today()), "", "");
    }
}
