package org.daybook.retention;

import javafx.scene.Node;
import org.daybook.ui.TodayCard;
import static org.daybook.testing.ScreenHouse.onScreen;
import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiFunction;
import org.daybook.site.OpenSite;
import org.daybook.participants.PeopleList;
import org.daybook.staff.Role;
import org.daybook.testing.ScreenHouse;
import org.daybook.testing.Waits;
import org.daybook.ui.Ui;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Due records are counted on the reading lane: a colleague who ticks does not wait for it.
class CountingLaneTest {
    private static final BiFunction<RetentionFeature, Ui, List<? extends Node>> NOTE = (room, ui) -> room.today(ui)
            .stream()
            .map(TodayCard::view).toList();
    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new PeopleList("")).roles(Set.of(Role.COORDINATOR, Role.CASEWORKER))
            .people().rooms(RetentionFeature.class);

    @Test
    void todaysNoteIsCountedOnTheReadingLane() {
        countedOnTheReadingLane(NOTE);
    }

    @Test
    void theCardOfTheSettingsIsCountedOnTheReadingLane() {
        countedOnTheReadingLane(RetentionFeature::settings);
    }

    /// While something else is read there, nothing is shown; writing continues in the meantime.
    private void countedOnTheReadingLane(BiFunction<RetentionFeature, Ui, List<? extends Node>> part) {
        house.inHouse(open -> someone().called("Amina").welcomedIn(open));
        house.clock().moveTo(LocalDate.of(2029, 1, 1).atTime(10, 0).atZone(ZoneId.of("Europe/Rome")).toInstant());
        var free = new CountDownLatch(1);
        onScreen(() -> house.ui().background().read(() -> awaited(free), _ -> {}));
        var retention = new RetentionFeature(house.inHouse(OpenSite::retention));
        var shown = onScreen(() -> part.apply(retention, house.ui())).getFirst();
        for (int turn = 0; turn < 3; turn++) {
            house.inHouse(open -> someone().called("Vera").welcomedIn(open));
            Waits.forEvents();
        }
        assertFalse(says(shown), "the reading lane is busy, so nothing was counted");
        free.countDown();
        house.settle();
        assertTrue(says(shown), () -> house.words(shown).toString());
        int people = house.inHouse(open -> (int) open.participants().count());
        assertEquals(4, people);
    }

    private boolean says(Node shown) {
        return house.words(shown).stream().anyMatch(words -> words.contains("to review."));
    }

    private static boolean awaited(CountDownLatch free) {
        try {
            free.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return true;
    }
}
