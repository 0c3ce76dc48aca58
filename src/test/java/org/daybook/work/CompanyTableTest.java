package org.daybook.work;

import static org.daybook.testing.ScreenHouse.onScreen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.daybook.staff.Role;
import org.daybook.testing.Hand;
import org.daybook.testing.ScreenHouse;
import org.daybook.ui.PaperTray;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The table of companies is filtered while typing and by sector, and is printed as shown.
class CompanyTableTest {
    private final PaperTray paper = new PaperTray();
    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new CompanyList()).roles(Set.of(Role.CASEWORKER, Role.COORDINATOR))
            .people().rooms(WorkFeature.class).printing(paper);
    private final Hand robot = new Hand();

    @BeforeEach
    void companies() {
        house.inHouse(open -> {
            var companies = open.work().companies();
            companies.add(CompanyDetails.named("Filo Tailoring", Sector.MANUFACTURING).in("Palermo"));
            companies.add(CompanyDetails.named("Orto Verde", Sector.AGRICULTURE).in("Bagheria"));
            return companies.add(CompanyDetails.named("Caffè Aurora", Sector.TRADE).in("Palermo")
                    .speaking("Anna Rossi", "091 555"));
        });
        house.go(new CompanyList());
    }

    @Test
    void itIsFilteredByWordsKindOfWorkAndState() {
        assertEquals(List.of("Caffè Aurora", "Filo Tailoring", "Orto Verde"), listed());
        type("paler");
        assertEquals(List.of("Caffè Aurora", "Filo Tailoring"), listed());
        assertTrue(house.words().contains("2 of 3"), house.words()::toString);
        choose("#company-sectors", Sector.TRADE);
        assertEquals(List.of("Caffè Aurora"), listed());
        choose("#company-states", CompanyState.STOPPED);
        assertEquals(List.of(), listed());
        assertTrue(house.words().contains("No company fits. Try fewer words or another filter."));
        onScreen(() -> {
            robot.lookup("#company-clear").<Hyperlink>query().fire();
            return true;
        });
        assertEquals(3, listed().size());
        assertFalse(house.words().contains("3 of 3"));
    }

    @Test
    void itComesOntoPaperAsItIsFilteredAndNamesNobody() {
        type("caffe");
        robot.press(KeyCode.CONTROL).type(KeyCode.P).release(KeyCode.CONTROL);
        house.settle();
        var page = paper.pages().getFirst();
        assertTrue(page.contains("Caffè Aurora"), page::toString);
        assertTrue(page.stream().anyMatch(line -> line.contains("Palermo")), page::toString);
        assertFalse(page.toString().contains("Filo"), page::toString);
        assertFalse(page.toString().contains("Rossi"), "a name that stands on no list");
        assertEquals("The pages show the companies in this list, as it is filtered. Nobody who works there is named.",
                paper.holds());
        assertTrue(house.words().contains("Sent to the printer."));
    }

    private void type(String words) {
        onScreen(() -> {
            robot.lookup(".search-field").queryAllAs(TextField.class).stream()
                    .filter(field -> "Company or town".equals(field.getPromptText())).findFirst().orElseThrow()
                    .setText(words);
            return true;
        });
        house.settle();
    }

    private <T> void choose(String id, T value) {
        onScreen(() -> {
            robot.lookup(id).<ComboBox<Optional<T>>>query().setValue(Optional.of(value));
            return true;
        });
        house.settle();
    }

    private List<String> listed() {
        return onScreen(() -> robot.lookup("#companies").<TableView<Company.Line>>query().getItems().stream()
                .map(line -> line.company().details().name()).toList());
    }
}
