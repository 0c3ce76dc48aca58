package org.daybook.papers;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import org.daybook.base.Refusal;
import org.daybook.ui.Ui;
import org.daybook.ui.Wrapping;

/// Shows one paper, page by page, inside the window. No file is written for it; nothing of it remains when the view is left.
final class PaperViewController {
    private final Ui ui;
    private final PaperWords words;
    private Optional<PageProcess> pages = Optional.empty();
    private Runnable leaving = () -> {};
    private int page;

    @FXML
    private Label name;
    @FXML
    private Label number;
    @FXML
    private Label seal;
    @FXML
    private Button back;
    @FXML
    private Button previous;
    @FXML
    private Button next;
    @FXML
    private StackPane sheet;
    @FXML
    private ImageView image;

    PaperViewController(Ui ui) {
        this.ui = ui;
        words = new PaperWords(ui.texts());
    }

    @FXML
    private void initialize() {
        image.fitWidthProperty().bind(sheet.widthProperty().subtract(2));
        for (var turning : new Button[]{previous, next}) {
            turning.managedProperty().bind(turning.visibleProperty());
        }
    }

    /// @param taken   wiped when the view is left
    /// @param whenBack returns to the list
    void show(OpenDocument taken, Runnable whenBack) {
        pages = Optional.of(new PageProcess(taken));
        leaving = whenBack;
        Wrapping.show(name, words.name(taken.paper()));
        Wrapping.show(seal, words.say("papers.view.seal", taken.paper().seal().sha256()));
        turnTo(0);
        back.requestFocus();
    }

    /// Discards what is shown, and stops drawing.
    void leave() {
        image.setImage(null);
        pages.ifPresent(PageProcess::close);
        pages = Optional.empty();
    }

    @FXML
    private void back() {
        leaving.run();
    }

    @FXML
    private void previous() {
        turnTo(page - 1);
    }

    @FXML
    private void next() {
        turnTo(page + 1);
    }

    private void turnTo(int wanted) {
        number.setText(words.say("papers.view.waiting"));
        previous.setDisable(true);
        next.setDisable(true);
        pages.ifPresent(open -> ui.background().read(() -> open.draw(wanted), drawn -> show(wanted, drawn),
                this::refused));
    }

    private void show(int wanted, Drawn drawn) {
        try (drawn) {
            if (pages.isEmpty()) {
                return;
            }
            page = wanted;
            var shown = new WritableImage(drawn.width(), drawn.height());
            shown.getPixelWriter().setPixels(0, 0, drawn.width(), drawn.height(), PixelFormat.getIntArgbInstance(),
                    drawn.pixels(), 0, drawn.width());
            image.setImage(shown);
            number.setText(words.say("papers.view.page", page + 1, drawn.pages()));
            previous.setVisible(drawn.pages() > 1);
            next.setVisible(drawn.pages() > 1);
            previous.setDisable(page == 0);
            next.setDisable(page + 1 >= drawn.pages());
        }
    }

    private void refused(Refusal no) {
        if (pages.isPresent()) {
            Wrapping.show(number, words.say(no.key()));
        }
    }
}
