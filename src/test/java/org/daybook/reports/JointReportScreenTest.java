package org.daybook.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.daybook.base.Quarter;
import org.daybook.reports.joint.JointFeature;
import org.daybook.reports.joint.JointOffice;
import org.daybook.reports.joint.OfficeFile;
import org.daybook.testing.Hand;
import org.daybook.testing.ScreenHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class JointReportScreenTest {
    @TempDir
    Path folder = Path.of("");

    private Path file = Path.of("");

    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new JointReportPlace())
            .room(site -> new JointFeature(site.jointReports(),
                    new JointOffice(folder.resolve("office"), new SecureRandom())))
            .files((_, _) -> Optional.of(file)).folders((_, _) -> Optional.of(folder));

    /// A site is an office, too: it signs its quarter, adds itself to the list, and makes a joint report of one site.
    @Test
    void aReportIsSignedPairedAndMadeAJointOne() throws IOException {
        says("No quarter is final yet. Finalise it on the page of the quarter first.");
        says("No site is on the list yet. Add each site once, from its first signed report.");
        house.clock().moveTo(Instant.parse("2026-10-02T10:00:00Z"));
        house.inHouse(open -> {
            open.reports().freeze(new Quarter(2026, 3));
            return true;
        });
        house.go(new JointReportPlace());
        fire("#officeFile");
        file = folder.resolve(OfficeFile.NAME);
        says("Saved: joint-office.daybook. Give it to each site. The fingerprint of this office is "
                + OfficeFile.read(file).fingerprint().words() + ".");
        fire("#send");
        says("Exported: PA01-2026Q3.daybook-report. It is for the office with the fingerprint "
                + OfficeFile.read(file).fingerprint().words() + ".");
        fire("#add");
        says("This is not a signed report for this office. Ask the site for one.");
        file = folder.resolve("PA01-2026Q3.daybook-report");
        fire("#add");
        var own = house.inHouse(open -> open.jointReports().fingerprint().words());
        says("Its fingerprint is " + own
                + ". Compare it with the site by phone or on paper. Add the site only if both are the same.");
        press(KeyCode.TAB);
        press(KeyCode.SPACE);
        says("PA01 is on the list now.");
        says(own);
        file = Files.write(folder.resolve("changed"),
                java.util.Arrays.copyOf(Files.readAllBytes(file), 900));
        fire("#create");
        says("No joint report was created. Nothing was saved.");
        says("changed: this file was changed or is not complete. Ask the site for it again.");
        says("PA01: the report of this site is missing.");
        assertFalse(Files.exists(folder.resolve("joint-2026Q3.csv")));
        file = folder.resolve("PA01-2026Q3.daybook-report");
        fire("#create");
        says("Created: joint-2026Q3.xlsx, joint-2026Q3.pdf, joint-2026Q3.ods, joint-2026Q3.csv");
        assertEquals(4, java.util.stream.Stream.of("xlsx", "pdf", "ods", "csv")
                .filter(kind -> Files.exists(folder.resolve("joint-2026Q3." + kind))).count());
    }

    private void says(String words) {
        assertTrue(house.words().contains(words), house.words().toString());
    }

    private void fire(String button) {
        ScreenHouse.onScreen(() -> {
            ((Button) house.stage().getScene().lookup(button)).fire();
            return true;
        });
        house.settle();
    }

    private void press(KeyCode... keys) {
        new Hand().targetWindow(house.stage()).push(keys);
        house.settle();
        house.settle();
    }
}
