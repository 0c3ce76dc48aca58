package org.daybook.exchange;

import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.daybook.ui.Card;
import org.daybook.ui.FocusInView;
import org.daybook.ui.Ui;

/// Shows what was built on an import that cannot be undone: kinds of entries, cards of women, and days of sessions.
final class ImportBuiltController {
    private final Ui ui;

    @FXML
    private Card card;
    @FXML
    private VBox rows;
    @FXML
    private Button close;

    ImportBuiltController(Ui ui) {
        this.ui = ui;
    }

    @FXML
    private void initialize() {
        card.managedProperty().bind(card.visibleProperty());
        card.setVisible(false);
    }

    /// Hides what was shown.
    @FXML
    void clear() {
        card.setVisible(false);
        rows.getChildren().clear();
    }

    /// Shows what was built, wherever the page was scrolled to.
    void show(BuiltOn built) {
        var lines = new ArrayList<Node>();
        built.kinds().forEach((kind, count) -> lines.add(line(say("exchange.import-built.kind",
                ui.texts().of("exchange", kind), count))));
        if (built.women() > 0) {
            lines.add(line(say("exchange.import-built.cards",
                    built.cards().stream().map(Object::toString).sorted().collect(Collectors.joining(", ")),
                    built.women() - built.cards().size())));
        }
        if (built.held() > 0) {
            lines.add(line(say("exchange.import-built.days",
                    built.days().stream().map(ui.texts()::date).collect(Collectors.joining(", ")),
                    built.held() - built.days().size())));
        }
        rows.getChildren().setAll(lines);
        card.setVisible(true);
        // The card was collapsed until now: only nodes that are laid out can be scrolled to.
        Optional.ofNullable(card.getScene()).ifPresent(scene -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        });
        close.requestFocus();
        FocusInView.bringSoon(card);
    }

    private static Label line(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    private String say(String key, Object... args) {
        return ui.texts().say(key, args);
    }
}
