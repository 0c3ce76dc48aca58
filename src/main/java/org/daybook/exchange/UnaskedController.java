package org.daybook.exchange;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.daybook.ui.Card;
import org.daybook.ui.EmptyState;
import org.daybook.ui.Header;
import org.daybook.ui.Screen;
import org.daybook.ui.Ui;

/// Lists the women whom an import brought, and whom nobody has asked for any consent: those for review first.
final class UnaskedController implements Screen<UnaskedPlace> {
    private final Ui ui;
    private final UnaskedWomen women;
    private final Header header = new Header();

    @FXML
    private Card review;
    @FXML
    private VBox reviewRows;
    @FXML
    private Card later;
    @FXML
    private VBox laterRows;
    @FXML
    private Label more;

    UnaskedController(Ui ui, UnaskedWomen women) {
        this.ui = ui;
        this.women = women;
    }

    @FXML
    private void initialize() {
        for (var node : List.of(review, later, more)) {
            node.managedProperty().bind(node.visibleProperty());
            node.setVisible(false);
        }
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public void enter(UnaskedPlace place) {
        header.title(ui.texts().say("exchange.unasked.title"));
        ui.background().run(women::page, this::show);
    }

    private void show(UnaskedWomen.Page page) {
        boolean opens = women.mayOpen();
        review.setVisible(!page.review().isEmpty());
        review.setNote(ui.texts().number(page.review().size()));
        reviewRows.getChildren()
                .setAll(page.review().stream().map(one -> UnaskedTodayController.row(ui, one, opens)).toList());
        later.setVisible(!page.later().isEmpty() || page.review().isEmpty());
        later.setNote(page.later().isEmpty() ? "" : ui.texts().number(page.later().size()));
        laterRows.getChildren()
                .setAll(page.later().stream().map(one -> UnaskedTodayController.row(ui, one, opens)).toList());
        if (page.later().isEmpty()) {
            laterRows.getChildren().setAll(new EmptyState(ui.texts().say("exchange.unasked.none")));
        }
        more.setVisible(page.more() > 0);
        more.setText(ui.texts().say("exchange.unasked.not-shown", page.more()));
    }
}
