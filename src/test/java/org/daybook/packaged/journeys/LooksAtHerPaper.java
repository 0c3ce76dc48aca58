package org.daybook.packaged.journeys;

import java.io.IOException;
import java.nio.file.Files;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.daybook.packaged.Hand;
import org.daybook.packaged.Idle;
import org.daybook.packaged.Journey;
import org.daybook.packaged.Looks;
import org.daybook.packaged.Prepared;
import org.daybook.ui.Paper;

/// She asks for a document to be kept; it is taken from a folder and viewed, page after page.
public final class LooksAtHerPaper implements Journey {
    @Override
    public void run(Hand hand, Looks looks) throws IOException {
        var scan = Prepared.here().folder().resolve("scan0001.pdf");
        try (var paper = new Paper(); var out = Files.newOutputStream(scan)) {
            paper.text("Permesso di soggiorno\n".repeat(60));
            paper.write(out);
        }
        SignedIn.toToday(hand);
        Ways.toHer(hand, Prepared.here().cards().arabic());
        hand.tab("papers.tab.title");
        hand.awaits("paper-kind");
        looks.at("papers-empty");
        hand.to("paper-kind");
        hand.press(KeyCode.DOWN);
        hand.fill("paper-title", "permit");
        hand.to("paper-asked");
        hand.press(KeyCode.SPACE);
        hand.to("paper-choose");
        hand.choosing(scan, () -> hand.press(KeyCode.SPACE));
        hand.awaits("open");
        looks.at("papers");
        hand.to("open", KeyCode.TAB);
        hand.press(KeyCode.SPACE);
        hand.awaits("image");
        var image = (ImageView) hand.one("image");
        Idle.until(() -> Idle.onScreen(() -> image.getImage() != null),
                () -> "no page is drawn: " + hand.words());
        looks.at("paper");
        hand.to("paper-next");
        hand.press(KeyCode.SPACE);
        hand.reads("papers.view.page", 2, 2);
        if (!Files.exists(scan)) {
            throw new AssertionError("the file that it came from is hers");
        }
    }
}
