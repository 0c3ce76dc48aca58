package org.daybook.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnsavedTest {
    private record Day(LocalDate day) implements Place {}

    private record Nowhere() implements Place {}

    @Test
    void everyTextComesBackAsItWasTyped() {
        var typed = new Unsaved(Map.of("goal", "говорити = & %\nз лікарем", "name", "Ωμέγα 💐 + ‏אב", "a&b", "%"));
        assertEquals(typed, Unsaved.read(typed.written()));
        assertEquals(Unsaved.NOTHING, Unsaved.read(""));
    }

    @Test
    void whatCannotBeReadIsLeftOut() {
        assertEquals(new Unsaved(Map.of("b", "2")), Unsaved.read("a=%zz&b=2&=3&c&%=1"));
    }

    @Test
    void partsStayApart() {
        var whole = Unsaved.NOTHING.with("her", new Unsaved(Map.of("goal", "x"))).with("goal", "y");
        assertEquals(new Unsaved(Map.of("goal", "x")), whole.part("her"));
        assertEquals(Optional.of("y"), whole.of("goal"));
        assertTrue(Unsaved.NOTHING.with("empty", "").isEmpty());
    }

    @Test
    void neverPrintsWhatWasTyped() {
        assertFalse(new Unsaved(Map.of("name", "Zuccherina")).toString().contains("Zuccherina"));
    }

    @Test
    void aPlaceComesBackFromItsAddress() {
        var addresses = new Addresses();
        addresses.register("day", Day.class, day -> day.day().toString(), text -> new Day(LocalDate.parse(text)));
        var day = new Day(LocalDate.of(2026, 11, 25));
        assertEquals(Optional.of("day/2026-11-25"), addresses.of(day));
        assertEquals(Optional.of(day), addresses.read("day/2026-11-25"));
        for (var strange : new String[]{"day/yesterday", "day", "", "/", "night/2026-11-25"}) {
            assertEquals(Optional.empty(), addresses.read(strange), strange);
        }
        assertEquals(Optional.empty(), addresses.of(new Nowhere()));
    }
}
