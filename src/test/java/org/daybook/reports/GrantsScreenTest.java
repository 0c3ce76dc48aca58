package org.daybook.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.daybook.testing.ScreenHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class GrantsScreenTest {
    private static final String DELETED = "The entry you were changing was deleted meanwhile. "
            + "What you typed is not saved.";

    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new GrantsPlace()).rooms(ReportsFeature.class);

    /// Missing entries are reported; a grant is added, is in the list with its target, and can be taken back.
    @Test
    void aGrantIsTypedOnce() {
        assertTrue(house.words().contains("No grants yet. Add the first one here."), house.words().toString());
        fire("#grant-save");
        assertTrue(house.words().contains("Type a name of up to 80 characters."), house.words().toString());
        type("#grant-name", "AMIF 2026");
        type("#grant-first", "01/04/2026");
        type("#grant-last", "31/03/2028");
        type("#grant-target", "120");
        ScreenHouse.onScreen(() -> {
            ((CheckBox) ((VBox) house.stage().getScene().lookup("#grant-paid")).getChildren().getFirst())
                    .setSelected(true);
            return true;
        });
        fire("#grant-save");
        assertTrue(house.words().contains("Grant added."), house.words().toString());
        assertTrue(house.words().stream().anyMatch(words -> words.contains("target 120")), house.words().toString());
        assertTrue(house.words().stream().anyMatch(words -> words.contains("April 2026 – March 2028")),
                house.words().toString());
        var grant = house.inHouse(open -> open.reports().grants().all()).getFirst().grant();
        assertEquals(Set.of(org.daybook.paths.Path.PERSONAL_DEVELOPMENT.code()), grant.parts());
        assertEquals("2026-04 2028-03", grant.first() + " " + grant.last());
        ScreenHouse.onScreen(() -> {
            ((Hyperlink) house.stage().getScene().lookup("#message-undo")).fire();
            return true;
        });
        house.settle();
        house.settle();
        assertEquals("AMIF 2026 120", text("#grant-name") + " " + text("#grant-target"),
                "to be put right, not typed again");
        fire("#grant-save");
        assertEquals(Set.of(org.daybook.paths.Path.PERSONAL_DEVELOPMENT.code()),
                house.inHouse(open -> open.reports().grants().all()).getFirst().grant().parts());
    }

    /// A colleague changed it while the form was open: the colleague's version stays, and is shown.
    @Test
    void whatAColleagueChangedMeanwhileIsShown() {
        var seen = house.inHouse(open -> open.reports().grants()
                .add(GrantsTest.form("One", "01/01/2026", "31/12/2026", Set.of(), "70")));
        house.go(new GrantsPlace());
        house.settle();
        ScreenHouse.onScreen(() -> {
            house.stage().getScene().getRoot().lookupAll(".button").stream().map(Button.class::cast)
                    .filter(button -> "Edit One".equals(button.getAccessibleText())).findFirst().orElseThrow().fire();
            return true;
        });
        house.inHouse(open -> open.reports().grants()
                .change(seen, GrantsTest.form("Two", "01/01/2026", "31/12/2026", Set.of(), "70")));
        type("#grant-name", "Three");
        fire("#grant-save");
        assertTrue(house.words().stream().anyMatch(words -> words.contains("someone else changed this")),
                house.words().toString());
        assertEquals("Two", text("#grant-name"));
        press("Use mine");
        fire("#grant-save");
        assertEquals(List.of("Three"), house.inHouse(open -> open.reports().grants().all()).stream()
                .map(row -> row.grant().name()).toList());
    }

    /// *Edit* next to a grant, pressed while another one is being typed.
    @Test
    void whatIsHalfTypedIsNotReplacedByAnotherGrant() {
        house.inHouse(open -> open.reports().grants()
                .add(GrantsTest.form("One", "01/01/2026", "31/12/2026", Set.of(), "70")));
        house.go(new GrantsPlace());
        house.settle();
        type("#grant-name", "Two");
        type("#grant-funder", "A foundation");
        edit("Edit One");
        assertEquals("Two A foundation", text("#grant-name") + " " + text("#grant-funder"));
        assertTrue(house.words().contains("What you typed in this form is not saved yet. Save it or cancel first."),
                house.words().toString());
        fire("#grant-cancel");
        edit("Edit One");
        assertEquals("One", text("#grant-name"));
    }

    private void edit(String spoken) {
        ScreenHouse.onScreen(() -> {
            house.stage().getScene().getRoot().lookupAll(".button").stream().map(Button.class::cast)
                    .filter(button -> spoken.equals(button.getAccessibleText())).findFirst().orElseThrow().fire();
            return true;
        });
    }

    private void press(String link) {
        ScreenHouse.onScreen(() -> {
            house.stage().getScene().getRoot().lookupAll(".hyperlink").stream().map(Hyperlink.class::cast)
                    .filter(one -> link.equals(one.getText())).findFirst().orElseThrow().fire();
            return true;
        });
    }

    /// Half-typed text about a grant that a colleague deleted creates no new one by itself: this is reported, and she may
    /// request it.
    @Test
    void aGrantDeletedMeanwhileComesBackOnlyWhenAskedFor() {
        var seen = house.inHouse(open -> open.reports().grants()
                .add(GrantsTest.form("One", "01/01/2026", "31/12/2026", Set.of(), "70")));
        house.go(new GrantsPlace());
        house.settle();
        ScreenHouse.onScreen(() -> {
            house.stage().getScene().getRoot().lookupAll(".button").stream().map(Button.class::cast)
                    .filter(button -> "Edit One".equals(button.getAccessibleText())).findFirst().orElseThrow().fire();
            return true;
        });
        type("#grant-name", "Three");
        type("#grant-funder", "Typed by nobody else");
        house.go(new FigureMeanings());
        house.inHouse(open -> {
            open.reports().grants().delete(seen);
            return true;
        });
        house.go(new GrantsPlace());
        house.settle();
        assertEquals("", text("#grant-funder"), "nothing is put into a new grant by itself");
        assertTrue(house.words().contains(DELETED), house.words().toString());
        ScreenHouse.onScreen(() -> {
            ((Hyperlink) house.stage().getScene().lookup("#met-anew")).fire();
            return true;
        });
        assertEquals("Three", text("#grant-name"));
        assertEquals("Typed by nobody else", text("#grant-funder"));
        assertEquals("", text("#grant-first"), "what the deleted one held stays deleted");
        assertTrue(house.words().stream().noneMatch(DELETED::equals), house.words().toString());
    }

    /// A second press finds it deleted; *Undo* still brings it back, with a message.
    @Test
    void whatIsDeletedByTwoPressesComesBack() {
        house.inHouse(open -> open.reports().grants()
                .add(GrantsTest.form("One", "01/01/2026", "31/12/2026", Set.of(), "70")));
        house.go(new GrantsPlace());
        house.settle();
        ScreenHouse.onScreen(() -> {
            var delete = house.stage().getScene().getRoot().lookupAll(".button").stream().map(Button.class::cast)
                    .filter(button -> "Delete One".equals(button.getAccessibleText())).findFirst().orElseThrow();
            delete.fire();
            delete.fire();
            return true;
        });
        house.settle();
        house.settle();
        ScreenHouse.onScreen(() -> {
            ((Hyperlink) house.stage().getScene().lookup("#message-undo")).fire();
            return true;
        });
        house.settle();
        assertEquals(1, house.inHouse(open -> open.reports().grants().all()).size());
        assertTrue(house.words().contains("Undone. It is as it was before."), house.words().toString());
    }

    private String text(String id) {
        return ScreenHouse.onScreen(() -> ((TextField) house.stage().getScene().lookup(id)).getText());
    }

    private void type(String id, String words) {
        ScreenHouse.onScreen(() -> {
            ((TextField) house.stage().getScene().lookup(id)).setText(words);
            return true;
        });
    }

    private void fire(String id) {
        ScreenHouse.onScreen(() -> {
            ((Button) house.stage().getScene().lookup(id)).fire();
            return true;
        });
        house.settle();
        house.settle();
    }
}
