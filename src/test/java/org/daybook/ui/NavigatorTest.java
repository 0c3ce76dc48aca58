package org.daybook.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NavigatorTest {
    private record Spot(String name) implements Place {}

    private static final Place TODAY = new Spot("today");
    private static final Place PEOPLE = new Spot("people");
    private static final Place RECORD = new Spot("record");

    private final Navigator navigator = new Navigator(TODAY);

    @Test
    void startsAtHomeWithoutAWayBack() {
        assertEquals(TODAY, navigator.here().get());
        assertFalse(navigator.canGoBack().get());
        navigator.back();
        assertEquals(TODAY, navigator.here().get());
    }

    @Test
    void goesBackTheWayItCame() {
        navigator.go(PEOPLE);
        navigator.go(RECORD);
        navigator.back();
        assertEquals(PEOPLE, navigator.here().get());
        navigator.back();
        assertEquals(TODAY, navigator.here().get());
        assertFalse(navigator.canGoBack().get());
    }

    @Test
    void aSecondVisitToTheSamePlaceArrivesButIsNoStep() {
        var arrivals = new ArrayList<Place>();
        navigator.onArrival(arrivals::add);
        navigator.go(PEOPLE);
        navigator.go(PEOPLE);
        navigator.back();
        assertEquals(List.of(PEOPLE, PEOPLE, TODAY), arrivals);
    }

    @Test
    void aSentFormIsNotReturnedTo() {
        navigator.go(PEOPLE);
        navigator.go(new Spot("form"));
        navigator.goInstead(RECORD);
        navigator.back();
        assertEquals(PEOPLE, navigator.here().get());
    }

    @Test
    void forgetsTheOldestStepsOfALongDay() {
        for (int i = 0; i < 200; i++) {
            navigator.go(new Spot("step " + i));
        }
        int steps = 0;
        while (navigator.canGoBack().get()) {
            navigator.back();
            steps++;
        }
        assertTrue(steps <= 50);
    }
}
