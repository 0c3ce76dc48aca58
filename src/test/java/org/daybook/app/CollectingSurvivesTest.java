package org.daybook.app;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.childcare.Child;
import org.daybook.childcare.ChildForm;
import org.daybook.childcare.HandingOver.Known;
import org.daybook.consents.Answer;
import org.daybook.consents.Purpose;
import org.daybook.site.OpenSite;
import org.daybook.site.SignIn;
import org.daybook.staff.Role;
import org.daybook.testing.SteppingClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// If a backup is restored, changes made since it about who may collect a child are asked about again.
class CollectingSurvivesTest {
    private static final ChildForm AUNT = new ChildForm("Kiwi", Optional.empty(), ChildForm.Health.NOTHING,
            new ChildForm.Collecting(Optional.of("her aunt"), Optional.empty(), Optional.empty()));
    private static final ChildForm NOT_THE_AUNT = new ChildForm("Kiwi", Optional.empty(), ChildForm.Health.NOTHING,
            new ChildForm.Collecting(Optional.of("her sister"), Optional.of("her aunt"), Optional.empty()));

    @TempDir
    Path temp;
    private final SteppingClock clock = new SteppingClock();
    private BackedUpStore stores = new BackedUpStore(Path.of(""), clock);
    @SuppressWarnings("NullAway.Init") // filled before each test
    private Child child;

    @BeforeEach
    void aChildWhoseAuntMayCollect() throws IOException {
        stores = BackedUpStore.of(temp, clock, Set.of(Role.COORDINATOR, Role.CASEWORKER), house -> {
            house.childcare().places(5);
            ParticipantId her = someone().answering(Purpose.CHILDREN, Answer.GIVEN).welcomedIn(house).id();
            child = house.childcare().children().add(her, AUNT);
        });
    }

    private OpenSite there() throws IOException {
        return stores.restored(stores.onlyBackup(), "there", SignIn.EraseAgain.NOW);
    }

    @Test
    void whoMustNeverCollectSinceDoesNotCollectByAnOlderBackup() throws Exception {
        try (var house = stores.unlocked("here", "settings")) {
            child = house.childcare().children().change(child, NOT_THE_AUNT).after().child().orElseThrow();
        }
        try (var house = there()) {
            var desk = house.childcare().desk();
            var over = desk.signIn(child.id());
            assertEquals(Optional.empty(), over.may());
            assertEquals(Known.TO_ASK, over.known());
            assertEquals("childcare.refusal.to-ask",
                    assertThrows(Refusal.class, () -> desk.toNamed(over.stay().id(), "")).key());
        }
        try (var house = stores.unlocked("there", "elsewhere")) {
            var children = house.childcare().children();
            var page = children.page(child.her());
            assertEquals(Set.of(child.id().value()), page.toAsk(), "also when it is opened again");
            children.change(page.children().getFirst(), NOT_THE_AUNT);
            assertEquals(Set.of(), children.page(child.her()).toAsk());
            var desk = house.childcare().desk();
            var over = desk.open(desk.page().here().getFirst().id());
            assertEquals(Known.YES, over.known());
            desk.toNamed(over.stay().id(), "");
        }
    }

    @Test
    void whatWasSaidBeforeTheBackupCounts() throws Exception {
        try (var house = stores.unlocked("here", "settings")) {
            var named = new ChildForm("Kiwi B", Optional.empty(), ChildForm.Health.NOTHING, AUNT.collecting());
            child = house.childcare().children().change(child, named).after().child().orElseThrow();
        }
        try (var house = there()) {
            var desk = house.childcare().desk();
            var over = desk.signIn(child.id());
            assertEquals(Known.YES, over.known());
            desk.toNamed(over.stay().id(), "");
        }
    }

    /// Correcting only the name does not answer who may collect the child.
    @Test
    void anotherNameForTheChildAnswersNothing() throws Exception {
        try (var house = stores.unlocked("here", "settings")) {
            child = house.childcare().children().change(child, NOT_THE_AUNT).after().child().orElseThrow();
        }
        try (var house = there()) {
            var children = house.childcare().children();
            var seen = children.page(child.her()).children().getFirst();
            children.change(seen, new ChildForm("Kiwi B", Optional.empty(), ChildForm.Health.NOTHING,
                    seen.told().collecting()));
            assertEquals(Set.of(child.id().value()), children.page(child.her()).toAsk());
            children.asked(children.page(child.her()).children().getFirst());
            assertEquals(Set.of(), children.page(child.her()).toAsk());
        }
    }
}
