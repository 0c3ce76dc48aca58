package org.daybook.signin;

import org.daybook.site.RestorePreview;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.daybook.testing.SteppingClock;
import org.daybook.ui.Texts;
import org.daybook.vault.BackupContents;
import org.daybook.vault.StorePosition;
import org.daybook.vault.StoreThere;
import org.junit.jupiter.api.Test;

class RestorePreviewTest {
    private static final UUID OURS = UUID.fromString("019c0000-0000-7000-8000-000000000001");
    private static final UUID OTHER = UUID.fromString("019c0000-0000-7000-8000-000000000002");

    @Test
    void nothingIsReplacedWhereNothingIs() {
        var replaced = replaced(Optional.empty(), OptionalLong.empty());
        assertFalse(replaced.setsAsideData());
        assertEquals("There is no site data here yet, so nothing is replaced.", sentence(replaced));
    }

    @Test
    void laterStepsAreCountedAndTheLastIsToldWithItsTime() {
        var replaced = replaced(Optional.of(OURS), OptionalLong.of(212));
        assertTrue(replaced.setsAsideData());
        assertEquals("The data here has 212 later changes, the last one today at 10:00. The backup does not have them.",
                sentence(replaced));
        assertEquals("The data here has 1 later change, the last one today at 10:00. The backup does not have them.",
                sentence(replaced(Optional.of(OURS), OptionalLong.of(1))));
    }

    @Test
    void aStoreWithNothingLaterIsNoLoss() {
        assertFalse(replaced(Optional.of(OURS), OptionalLong.of(0)).setsAsideData());
    }

    @Test
    void whoDoesNotKnowSaysSo() {
        assertTrue(sentence(replaced(Optional.of(OURS), OptionalLong.empty())).contains("cannot tell"));
    }

    @Test
    void anotherStoreIsCalledAnother() {
        var replaced = replaced(Optional.of(OTHER), OptionalLong.of(3));
        assertEquals(RestorePreview.Kind.ANOTHER, replaced.kind());
        assertTrue(sentence(replaced).startsWith("Another site’s data is here"));
        assertTrue(replaced.setsAsideData());
    }

    @Test
    void oneThatCannotBeReadIsNotCalledOurs() {
        var there = new StoreThere(Optional.empty(), SteppingClock.START);
        assertEquals(RestorePreview.Kind.UNREADABLE,
                new RestorePreview(backup(), Path.of("store"), Optional.of(there), OptionalLong.of(3)).kind());
    }

    @Test
    void howManyAreErasedAgainIsSaidWhereThereAreAny() {
        var words = new ReplacedWords(new Texts(Locale.ENGLISH), new SteppingClock());
        var replaced = replaced(Optional.of(OURS), OptionalLong.of(3));
        assertFalse(words.comesBack(replaced).contains("erased"));
        assertTrue(words.comesBack(replaced.erasingAgain(2))
                .endsWith("2 of these cards were erased later. They will be erased again."));
    }

    /// Two joined cards are one woman: a backup counts rows, and states this.
    @Test
    void whatIsCountedIsCards() {
        var words = new ReplacedWords(new Texts(Locale.ENGLISH), new SteppingClock());
        assertTrue(words.comesBack(replaced(Optional.of(OURS), OptionalLong.of(3))).contains(" cards and "));
    }

    private static String sentence(RestorePreview replaced) {
        return new ReplacedWords(new Texts(Locale.ENGLISH), new SteppingClock()).isThere(replaced);
    }

    private static RestorePreview replaced(Optional<UUID> present, OptionalLong later) {
        return new RestorePreview(backup(), Path.of("store"),
                present.map(id -> new StoreThere(Optional.of(id), SteppingClock.START)), later);
    }

    private static BackupContents backup() {
        return new BackupContents(OURS, SteppingClock.START, new StorePosition(1, 8, new byte[32]), "B", 1000,
                Map.of("participant", 3L));
    }
}
