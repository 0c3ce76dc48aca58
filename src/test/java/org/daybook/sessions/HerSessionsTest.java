package org.daybook.sessions;

import static org.daybook.testing.ScreenHouse.onScreen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.TabPane;
import org.daybook.participants.HerRecord;
import org.daybook.paths.NewEnrolment;
import org.daybook.paths.Path;
import org.daybook.paths.PathsFeature;
import org.daybook.testing.ScreenHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Her sessions on the overview of her record: what is next, where she goes, and when she came or was missed.
class HerSessionsTest {
    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new Today()).people().rooms(PathsFeature.class, SessionsFeature.class);
    private Site filled = new Site();

    @BeforeEach
    void fill() {
        filled = Site.in(house);
    }

    @Test
    void whatWasHeldForHerSaysWhetherSheCame() {
        var absent = filled.twelve.get(4).id();
        var hers = house.inHouse(open -> open.sessions().ofOne().all(absent));
        assertEquals(List.of(true, false), hers.held().stream().map(HerSessions.Held::came).toList(),
                "two weeks ago she came, a week ago she did not");
        assertEquals(Optional.of(false), hers.last(hers.paths().getFirst()).map(HerSessions.Held::came));
        assertEquals(List.of(Path.CIVIC_INCLUSION), hers.coming().stream().map(Session::path).distinct().toList(),
                "sewing is not for her");
    }

    @Test
    void whilePausingSheIsExpectedNowhere() {
        var her = filled.twelve.get(1).id();
        assertFalse(house.inHouse(open -> open.sessions().ofOne().coming(her)).isEmpty());
        house.inHouse(open -> open.paths().endings().pause(open.paths().of(her).getFirst().id()));
        assertEquals(List.of(), house.inHouse(open -> open.sessions().ofOne().coming(her)));
    }

    @Test
    void herRecordOpensOnTheOverviewAndTheNextOneOnTheSameSection() {
        house.go(new HerRecord(filled.twelve.get(4).id()));
        assertEquals("place-overview", place());
        assertTrue(house.words().containsAll(List.of("Next sessions", "Visits", "1 of 2")), house.words().toString());
        house.go(new HerRecord(filled.twelve.get(4).id(), "paths.tab.title"));
        assertEquals("place-paths-and-well-being", place());
        assertEquals(Optional.of("paths.tab.title"), ((HerRecord) house.here()).section());
    }

    @Test
    void whatChangedMeanwhileIsShownOnComingBack() {
        var guest = filled.guest().id();
        house.go(new HerRecord(guest));
        assertTrue(house.words().contains("She is on no path yet."), house.words().toString());
        turn(1);
        house.inHouse(open -> open.paths().enrol(new NewEnrolment(guest, Path.PRACTICAL_SKILLS,
                Optional.of("work in a bakery"))));
        turn(0);
        house.settle();
        assertTrue(house.words().containsAll(List.of("Practical skills", "“work in a bakery”")),
                house.words().toString());
    }

    private void turn(int place) {
        onScreen(() -> {
            ((TabPane) house.stage().getScene().lookup(".tab-pane")).getSelectionModel().select(place);
            return true;
        });
        house.settle();
    }

    private String place() {
        return onScreen(() -> ((TabPane) house.stage().getScene().lookup(".tab-pane")).getSelectionModel()
                .getSelectedItem().getId());
    }
}
