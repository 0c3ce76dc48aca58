package org.daybook.packaged.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import org.daybook.packaged.Hand;
import org.daybook.packaged.Journey;
import org.daybook.packaged.Looks;
import org.daybook.packaged.Prepared;

/// Task 12: the quarter that is over, its open points, locked and exported into a folder.
public final class ReportsAQuarter implements Journey {
    @Override
    public void run(Hand hand, Looks looks) throws IOException {
        var folder = Prepared.here().folder();
        SignedIn.toToday(hand);
        hand.chord(KeyCode.CONTROL, KeyCode.DIGIT6);
        hand.awaits("totals");
        looks.at("report");
        looks.rings(hand, "report");
        hand.to("freeze");
        hand.press(KeyCode.SPACE);
        looks.at("report-freezing");
        hand.to("dialog-verb");
        hand.press(KeyCode.SPACE);
        hand.awaits("export");
        looks.at("report-frozen");
        hand.to("export");
        hand.choosing(folder, () -> hand.press(KeyCode.SPACE));
        hand.mentions(".csv");
        looks.at("report-exported");
        try (var files = Files.list(folder)) {
            var kinds = files.map(file -> file.getFileName().toString().replaceFirst(".*\\.", ""))
                    .collect(Collectors.toSet());
            if (!kinds.equals(Set.of("xlsx", "pdf", "ods", "csv"))) {
                throw new AssertionError("exported: " + kinds);
            }
        }
    }
}
