package org.daybook.outreach;

import static org.daybook.testing.ScreenHouse.onScreen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.daybook.sessions.Month;
import org.daybook.sessions.SessionsFeature;
import org.daybook.sessions.Week;
import org.daybook.staff.Role;
import org.daybook.testing.Hand;
import org.daybook.testing.ScreenHouse;
import org.daybook.ui.Segments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Reaching out on the screen, on a real encrypted store.
class OutreachScreenTest {
    private static final OutreachPlace PAGE = new OutreachPlace(OutreachPart.ACTIVITIES);

    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(PAGE).roles(Set.of(Role.OUTREACH, Role.COORDINATOR)).people()
            .rooms(SessionsFeature.class, OutreachFeature.class);
    private final Hand robot = new Hand();

    @Test
    void anActivityIsTypedCorrectedDeletedAndPutBack() {
        var leaflet = house.inHouse(open -> open.outreach().materials().add(new NewMaterial(
                Optional.of(MaterialKind.LEAFLET), "Rights at work", Optional.of("fr"))));
        house.go(PAGE);
        press("#add-activity");
        press("#activity-save");
        assertTrue(house.words().contains("Choose a kind."), () -> house.words().toString());
        choose("#activity-kind", ActivityKind.SCHOOL_VISIT);
        choose("#activity-audience", ActivityAudience.PUPILS);
        type("#activity-topic", "What a contract says");
        type("#activity-district", "Zisa");
        type("#girls", "11");
        type("#others", "9");
        type("#slip", "5-43");
        robot.push(KeyCode.ENTER);
        house.settle();
        assertTrue(house.words().contains("Type 5 answers from 1 to 5, for example 5-434."));
        type("#slip", "5-434");
        robot.push(KeyCode.ENTER);
        house.settle();
        type("#slip", "55434");
        robot.push(KeyCode.ENTER);
        house.settle();
        house.go(PAGE);
        house.go(new ActivityFormPlace(Optional.empty()));
        assertEquals("2", text("#useful-5"), "half typed, it waits here");
        assertEquals("1", text("#clear-5"));
        type("#" + "material-" + leaflet.id().value(), "20");
        press("#activity-save");
        assertTrue(house.words().contains("Only 0 here. First record what came in, or count again."),
                () -> house.words().toString());
        house.inHouse(open -> open.outreach().materials().record(leaflet.id(), EntryReason.RECEIVED, 30));
        press("#activity-save");
        assertEquals(PAGE, house.here());
        assertTrue(house.words().contains("What a contract says"), () -> house.words().toString());
        assertTrue(house.words().stream().anyMatch(words -> words.endsWith("20 people")));
        assertTrue(house.words().contains("10 here, 20 handed out"), () -> house.words().toString());
        press("#edit-activity");
        assertEquals("11", text("#girls"));
        assertEquals("2", text("#useful-5"));
        type("#girls", "12");
        press("#activity-save");
        assertTrue(house.words().stream().anyMatch(words -> words.endsWith("21 people")));
        press("#delete-activity");
        assertTrue(house.words().contains("No activities in this year."));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        house.settle();
        assertTrue(house.words().contains("What a contract says"));
        var stands = house.inHouse(open -> open.outreach().activities().page(OptionalInt.empty())).entries().getFirst();
        assertEquals(Map.of(leaflet.id(), 20), stands.handedOut());
        assertEquals(1, stands.activity().came().ratings().answered(ActivityQuestion.CLEAR));
    }

    /// The form of an activity that a colleague deleted in the meantime adds none.
    @Test
    void anActivityDeletedMeanwhileIsNotAddedAnew() {
        var one = house.inHouse(open -> open.outreach().activities().add(SomeActivity.of(ActivityKind.WEBINAR, "24/11",
                Map.of()), Map.of()));
        var form = new ActivityFormPlace(Optional.of(one.activity().id()));
        house.go(form);
        type("#activity-topic", "Half typed");
        house.go(PAGE);
        house.inHouse(open -> {
            open.outreach().activities().delete(one);
            return true;
        });
        house.go(form);
        assertTrue(house.words().contains("Someone deleted this meanwhile."), () -> house.words().toString());
        assertTrue(onScreen(() -> node("#activity-save").isDisabled()), "nothing is added in its stead");
        choose("#activity-kind", ActivityKind.SCHOOL_VISIT);
        choose("#activity-audience", ActivityAudience.PUPILS);
        type("#activity-day", "24/11/1969");
        type("#activity-topic", "Typed since");
        type("#activity-district", "Zisa");
        type("#girls", "11");
        press("#activity-save");
        assertEquals(0, house.inHouse(open -> open.outreach().activities().page(OptionalInt.empty())).entries().size(),
                () -> house.words().toString());
    }

    /// Next to the sessions, where pressing it shows more; an activity without a time is listed at the head of its day.
    @Test
    void anActivityIsSeenInTheCalendar() {
        var one = house.inHouse(open -> {
            var room = open.outreach().activities();
            var form = SomeActivity.of(ActivityKind.WEBINAR, "26/11", "At any hour", Map.of(), Ratings.none());
            room.add(new NewActivity(form.kind(), new NewActivity.Typed(form.when().day(), "", ""), form.about(),
                    form.where(), form.came()), Map.of());
            return room.add(SomeActivity.of(ActivityKind.WEBINAR, "28/11", "On a Saturday", Map.of(), Ratings.none()),
                    Map.of());
        });
        house.go(new Week(SomeActivity.TODAY));
        assertTrue(house.words().contains("At any hour"), () -> house.words().toString());
        assertTrue(house.words().contains("On a Saturday"), () -> house.words().toString());
        house.go(new Month(SomeActivity.TODAY));
        assertTrue(house.words().containsAll(List.of("At any hour", "10:30 On a Saturday")),
                () -> house.words().toString());
        house.go(new Week(SomeActivity.TODAY));
        press(".other-entry");
        assertEquals(new ActivityFormPlace(Optional.of(one.activity().id())), house.here());
    }

    @Test
    void aMaterialIsAddedCountedAndTakenBack() {
        press("#add-material");
        assertTrue(house.words().contains("Type a title."));
        type("#material-title", "Rights at work");
        choose("#material-kind", MaterialKind.POSTER);
        choose("#material-language", "ti");
        press("#add-material");
        assertTrue(house.words().stream().anyMatch(words -> words.contains("Tigrinya")));
        onScreen(() -> {
            var which = (ComboBox<?>) node("#material-which");
            which.getSelectionModel().selectFirst();
            return true;
        });
        press("#record-material");
        assertTrue(house.words().contains("Type how many."));
        type("#material-number", "40");
        press("#record-material");
        assertTrue(house.words().contains("40 here, 0 handed out"), () -> house.words().toString());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        house.settle();
        assertFalse(house.words().contains("40 here, 0 handed out"));
        chooseReason(EntryReason.HANDED_OUT);
        type("#material-number", "5");
        press("#record-material");
        assertTrue(house.words().contains("Only 0 here. First record what came in, or count again."),
                () -> house.words().toString());
    }

    @Test
    void slipsAreCountedAndAComplaintIsAnswered() {
        house.go(new OutreachPlace(OutreachPart.FEEDBACK));
        press("#save-feedback");
        assertTrue(house.words().stream().anyMatch(words -> words.startsWith("Type how many slips.")));
        type("#helped-integration-5", "17");
        type("#helped-integration-2", "1");
        type("#satisfied-5", "3");
        type("#feedback-slips", "19");
        press("#save-feedback");
        assertTrue(house.words().containsAll(List.of("About 90 % of 18 say 4 or 5",
                "Fewer than 10 people answered", "nobody answered")), () -> house.words().toString());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        house.settle();
        assertFalse(house.words().contains("About 90 % of 18 say 4 or 5"));
        house.go(new OutreachPlace(OutreachPart.RECORDS));
        press("#add-record");
        press("#record-save");
        assertTrue(house.words().contains("Choose what it is about."));
        choose("#record-about", ComplaintAbout.WAITING);
        type("#record-words", "The queue is too long.");
        house.go(new OutreachPlace(OutreachPart.RECORDS));
        house.go(new SiteRecordFormPlace(Optional.empty()));
        press("#record-save");
        assertTrue(house.words().contains("No answer yet"), () -> house.words().toString());
        press("#edit-record");
        type("#record-outcome", "Two desks.");
        type("#record-answered", "25/11/2026");
        press("#record-save");
        assertTrue(house.words().contains("Answered"), () -> house.words().toString());
    }

    @Test
    void whatIsWrongComesIntoSightInALowWindow() {
        house.go(new SiteRecordFormPlace(Optional.empty()));
        house.size(1000, 420);
        var page = (ScrollPane) node(".page-scroll");
        onScreen(() -> {
            page.setVvalue(page.getVmax());
            return true;
        });
        house.settle();
        assertFalse(isSeen(page, "#record-about"), "its head has gone up");
        press("#record-save");
        assertTrue(house.words().contains("Choose what it is about."));
        assertTrue(isSeen(page, "#record-about"));
    }

    private boolean isSeen(ScrollPane page, String id) {
        return onScreen(() -> {
            var node = node(id);
            return page.localToScene(page.getLayoutBounds()).contains(node.localToScene(node.getLayoutBounds()));
        });
    }

    private void press(String id) {
        onScreen(() -> {
            ((ButtonBase) node(id)).fire();
            return true;
        });
        house.settle();
    }

    @SuppressWarnings("unchecked")
    private void chooseReason(EntryReason reason) {
        onScreen(() -> {
            ((Segments<EntryReason>) node("#material-reason")).choose(Optional.of(reason));
            return true;
        });
    }

    @SuppressWarnings("unchecked")
    private <T> void choose(String id, T value) {
        onScreen(() -> {
            ((ComboBox<T>) node(id)).setValue(value);
            return true;
        });
        house.settle();
    }

    private void type(String id, String words) {
        onScreen(() -> {
            var input = (TextInputControl) node(id);
            input.requestFocus();
            input.setText(words);
            return true;
        });
    }

    private String text(String id) {
        return onScreen(() -> ((TextField) node(id)).getText());
    }

    private Node node(String id) {
        return Objects.requireNonNull(house.stage().getScene().lookup(id), id);
    }
}
