package org.daybook.services;

import static org.daybook.testing.ScreenHouse.onScreen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.daybook.testing.Hand;
import org.daybook.testing.ScreenHouse;
import org.daybook.ui.PaperTray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The address book as a table: its headings sort it, and its content may be copied, since it is about nobody.
class ServicesScreenTest {
    private final PaperTray paper = new PaperTray();
    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new ServicesPlace(Optional.empty())).rooms(ServicesFeature.class)
            .printing(paper);
    private final Hand robot = new Hand();

    @Test
    void itSortsCopiesAndKeepsItsOrder() {
        house.inHouse(open -> open.services().addStarterSet());
        house.go(new ServicesPlace(Optional.empty()));
        var names = listed();
        assertTrue(names.size() > 3);
        onScreen(() -> {
            var name = table().getColumns().getFirst();
            name.setSortType(TableColumn.SortType.DESCENDING);
            table().getSortOrder().setAll(List.of(name));
            return true;
        });
        var backwards = names.stream().sorted(String.CASE_INSENSITIVE_ORDER.reversed()).toList();
        assertEquals(backwards, listed());
        house.go(new ServicesPlace(Optional.empty()));
        assertEquals(backwards, listed(), "as it was sorted before");
        onScreen(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "as before")));
        onScreen(() -> {
            table().requestFocus();
            return true;
        });
        robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
        assertEquals(backwards, copied());
        robot.press(KeyCode.SHIFT).type(KeyCode.F10).release(KeyCode.SHIFT);
        house.settle();
        onScreen(() -> {
            Clipboard.getSystemClipboard().clear();
            table().getContextMenu().getItems().stream().filter(one -> "table-copy".equals(one.getId())).findFirst()
                    .orElseThrow().fire();
            table().getContextMenu().hide();
            return true;
        });
        assertEquals(backwards, copied(), "by the menu");
    }

    @Test
    void itComesOntoPaperWithoutAnyAddress() {
        house.inHouse(open -> {
            var where = new ServiceForm.Where(Optional.of("IT"), "Palermo", "Via Roma 3", "second yard");
            open.services().add(new ServiceForm("Clinic", Optional.of(ServiceKind.HEALTH), where,
                    ServiceForm.Access.NOTHING, "Anna Bruno, 091 555, a.bruno@clinic.example, info@clinic.example",
                    ""));
            open.services().add(new ServiceForm("Quiet", Optional.of(ServiceKind.SHELTER), where,
                    ServiceForm.Access.NOTHING, "the 1522 line", ""));
            return open.services().close(open.services().add(new ServiceForm("Old flat", Optional.of(ServiceKind.OTHER),
                    where, ServiceForm.Access.NOTHING, "Via Roma 7", "")).id());
        });
        house.go(new ServicesPlace(Optional.empty()));
        print();
        var page = paper.pages().getFirst().toString();
        assertTrue(page.contains("Clinic") && page.contains("091 555") && page.contains("Quiet"), page);
        assertTrue(page.contains("Palermo") && !page.contains("Via Roma") && !page.contains("yard"), page);
        assertTrue(page.contains("info@clinic.example") && !page.contains("Bruno") && !page.contains("bruno"), page);
        assertEquals(
                "The pages show the services in this list, as it is filtered, without any address. Contacts of single people are left out.",
                paper.holds());
        onScreen(() -> {
            robot.lookup(".toggle-button").queryAllAs(ToggleButton.class).stream()
                    .filter(one -> "Closed".equals(one.getText())).findFirst().orElseThrow().fire();
            return true;
        });
        house.settle();
        print();
        var closed = paper.pages().getLast().toString();
        assertTrue(closed.contains("Old flat") && !closed.contains("Via Roma"), closed);
    }

    /// A service that nobody called would count as checked for half a year.
    @Test
    void whatWasPressedByMistakeIsUndone() {
        var clinic = house
                .inHouse(open -> open.services().add(new ServiceForm("Clinic", Optional.of(ServiceKind.HEALTH),
                        new ServiceForm.Where(Optional.of("IT"), "Palermo", "", ""), ServiceForm.Access.NOTHING,
                        "091 555", "")))
                .id();
        house.clock().move(Duration.ofDays(200));
        house.go(new ServicesPlace(Optional.of(clinic)));
        var before = stored(clinic);
        fire("#service-checked");
        assertNotEquals(before, stored(clinic));
        fire("#message-undo");
        assertEquals(before, stored(clinic));
        fire("#service-close");
        assertTrue(stored(clinic).closedOn().isPresent());
        fire("#message-undo");
        assertEquals(before, stored(clinic));
        assertEquals(List.of("Clinic"), listed());
    }

    @Test
    void anEditedServiceComesBackWithTheDayOfItsCheck() {
        var clinic = house
                .inHouse(open -> open.services().add(new ServiceForm("Clinic", Optional.of(ServiceKind.HEALTH),
                        new ServiceForm.Where(Optional.of("IT"), "Palermo", "", ""), ServiceForm.Access.NOTHING,
                        "091 555", "")))
                .id();
        house.clock().move(Duration.ofDays(200));
        var before = stored(clinic);
        house.go(new ServiceFormPlace(Optional.of(clinic)));
        onScreen(() -> {
            robot.lookup("#service-contact").queryAs(TextInputControl.class).setText("091 777");
            return true;
        });
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        house.settle();
        assertEquals("091 777", stored(clinic).facts().contact());
        assertTrue(house.words().contains("Saved. It counts as checked today."), house.words()::toString);
        fire("#message-undo");
        assertEquals(before, stored(clinic));
    }

    private Service stored(ServiceId id) {
        return house.inHouse(open -> open.services().all()).all().stream().filter(one -> one.id().equals(id))
                .findFirst().orElseThrow();
    }

    private void fire(String id) {
        onScreen(() -> {
            robot.lookup(id).queryAs(ButtonBase.class).fire();
            return true;
        });
        house.settle();
    }

    private void print() {
        robot.press(KeyCode.CONTROL).type(KeyCode.P).release(KeyCode.CONTROL);
        house.settle();
    }

    private static List<String> copied() {
        return onScreen(() -> Clipboard.getSystemClipboard().getString()).lines()
                .map(line -> line.substring(0, line.indexOf('\t'))).toList();
    }

    private TableView<Service> table() {
        return robot.lookup("#services").queryTableView();
    }

    private List<String> listed() {
        return onScreen(() -> table().getItems().stream().map(one -> one.facts().name()).toList());
    }
}
