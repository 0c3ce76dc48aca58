package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextInputControl;
import org.daybook.participants.HerRecord;
import org.daybook.participants.PeopleList;
import org.daybook.staff.StaffFeature;
import org.daybook.testing.Hand;
import org.daybook.testing.ScreenHouse;
import org.daybook.testing.Some;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// On her record: nothing is ticked in advance, exactly what is sent is shown, and only her agreement creates a file.
class SendRecordScreenTest {
    private static final String PASSPHRASE = "eleven herons above the weir";

    @TempDir
    static Path folder;
    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new PeopleList("")).people()
            .folders((_, _) -> Optional.of(folder)).rooms(ExchangeFeature.class, StaffFeature.class);
    private final Hand robot = new Hand();

    @Test
    void sheChoosesSeesAndAgrees() throws IOException {
        var her = house.inHouse(open -> Some.someone().called("Olena").born(1994, 7).welcomedIn(open)).id();
        house.go(new HerRecord(her, "exchange.send.title"));
        for (var part : NewSending.OFFERED) {
            assertFalse(this.<CheckBox>find("#send-" + part.name().toLowerCase(java.util.Locale.ROOT)).isSelected());
        }
        press("#show-what-goes");
        says("Which site?");
        type("#other-site", "Site Patras");
        press("#show-what-goes");
        says("Who she is must go.");
        tick("#send-record");
        press("#show-what-goes");
        says("Name: Olena · Born: July 1994");
        assertTrue(ScreenHouse.onScreen(() -> robot.lookup("#make-record-file").<Button>query().isDisabled()));
        // Whatever she changes is shown to her again, and she agrees to that.
        tick("#she-agrees");
        tick("#send-contact");
        assertFalse(ScreenHouse.onScreen(() -> robot.lookup("#she-agrees").<CheckBox>query().isSelected()));
        press("#show-what-goes");
        tick("#she-agrees");
        type(".password-field", PASSPHRASE);
        assertEquals(List.of(), files());
        press("#make-record-file");
        assertEquals(1, files().size());
        says("Exported to " + files().getFirst());
        says("Site Patras · How to reach her, Record file: who she is");
        assertEquals(1, house.inHouse(open -> open.recordSending().of(her)).size());
        press("Withdraw");
        says("Withdrawn. Site Patras still has the file: tell it.");
        says("Consent withdrawn. The site still has the file: tell it.");
        type("#other-site", "Site Patras");
        tick("#send-record");
        press("#show-what-goes");
        says("She said no to this site on 25 November 2026. Ask her again.");
        house.go(new ExportPlace());
        says("Site Patras · How to reach her, Record file: who she is");
    }

    @Test
    void whoHasNoCitizenshipReadsItInWords() {
        var her = house.inHouse(open -> Some.someone().called("Rima").from("stateless").welcomedIn(open)).id();
        house.go(new HerRecord(her, "exchange.send.title"));
        type("#other-site", "Site Patras");
        tick("#send-record");
        press("#show-what-goes");
        says("Name: Rima");
        says("Stateless");
    }

    private <T extends Node> T find(String query) {
        return ScreenHouse.onScreen(() -> robot.lookup(query).<T>query());
    }

    private void press(String button) {
        ScreenHouse.onScreen(() -> {
            robot.lookup(button).<Button>query().fire();
            return true;
        });
        house.settle();
    }

    private void tick(String box) {
        ScreenHouse.onScreen(() -> {
            robot.lookup(box).<CheckBox>query().setSelected(true);
            return true;
        });
        house.settle();
    }

    private void type(String field, String words) {
        ScreenHouse.onScreen(() -> {
            robot.lookup(field).<TextInputControl>queryAll().forEach(one -> one.setText(words));
            return true;
        });
        house.settle();
    }

    private void says(String words) {
        assertTrue(house.words().stream().anyMatch(shown -> shown.contains(words)),
                () -> words + " is not in " + house.words());
    }

    private static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
