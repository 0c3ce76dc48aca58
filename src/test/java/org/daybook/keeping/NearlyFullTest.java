package org.daybook.keeping;

import static org.daybook.testing.ScreenHouse.onScreen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.daybook.staff.Preset;
import org.daybook.testing.Hand;
import org.daybook.testing.ScreenHouse;
import org.daybook.ui.MessageLine;
import org.daybook.vault.RoomLeft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A disk that fills up is reported while there is still room to do something about it.
@Timeout(60)
class NearlyFullTest {
    private static final long MEGABYTE = 1 << 20;

    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new BackupsPlace()).roles(Preset.TEAM.roles()).rooms(KeepingFeature.class);

    @Test
    void twoHundredMegabytesOrThreeTimesTheStoreAreLeftInTime() {
        assertTrue(new RoomLeft(199 * MEGABYTE, MEGABYTE).isNearlyFull());
        assertFalse(new RoomLeft(200 * MEGABYTE, MEGABYTE).isNearlyFull());
        assertTrue(new RoomLeft(1199 * MEGABYTE, 400 * MEGABYTE).isNearlyFull());
        assertFalse(new RoomLeft(1200 * MEGABYTE, 400 * MEGABYTE).isNearlyFull());
    }

    @Test
    void todayAndTheRoomSayIt() {
        assertEquals("", said(new RoomLeft(1200 * MEGABYTE, 400 * MEGABYTE)));
        var sentence = "The disk is nearly full. Free some space soon. Nothing is lost so far.";
        assertEquals(sentence + sentence, said(new RoomLeft(150 * MEGABYTE, 400 * MEGABYTE)));
    }

    /// On Today, then on the room's own page.
    private String said(RoomLeft room) {
        var now = house.inHouse(open -> open.safekeeping().state());
        var state = new BackupState(now.now(), now.plan(), now.lastMade(), now.lastTried(), now.olderCopy(), room,
                now.access(), Set.of());
        var keeping = house.inHouse(open -> open.safekeeping());
        return onScreen(() -> {
            var lines = List.of(new MessageLine(), new MessageLine());
            var warnings = new Warnings(house.ui(), keeping,
                    new Moments(house.ui().texts(), java.time.ZoneOffset.UTC));
            warnings.lead(state, new MessageLine(), lines.getFirst());
            warnings.show(state, new MessageLine(), lines.getLast());
            return lines.stream().filter(MessageLine::isVisible)
                    .map(line -> new Hand().from(line).lookup(".label").queryLabeled().getText())
                    .reduce("", String::concat);
        });
    }
}
