package org.daybook.outcomes;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.daybook.participants.HerRecord;
import org.daybook.ui.Header;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Paragraph;
import org.daybook.ui.Screen;
import org.daybook.ui.Ui;

/// The screen on which a worker asks the questions: she reads aloud and enters the answers, or copies them from paper. Every
/// answer is stored immediately.
final class AskController implements Screen<AskPlace> {
    private final Ui ui;
    private final Readings readings;
    private final Header header = new Header();
    private Optional<AskPlace> here = Optional.empty();

    @FXML
    private MessageLine message;
    @FXML
    private VBox questions;
    @FXML
    private Paragraph title;
    @FXML
    private VBox head;
    @FXML
    private VBox rows;

    AskController(Ui ui, Readings readings) {
        this.ui = ui;
        this.readings = readings;
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public void enter(AskPlace place) {
        here = Optional.of(place);
        header.title(ui.texts().say("outcomes.ask.title")).key("Shortcut+Enter", "outcomes.ask.key.done", this::done);
        ui.background().run(() -> readings.goOn(place.reading(), place.way()), this::show,
                refusal -> message.warn(ui.texts().say(refusal.key())));
    }

    private void show(Questionnaire asked) {
        var words = HandoverWords.in(asked.instrument().language());
        questions.setNodeOrientation(
                words.isRightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        header.facts(new InstrumentWords(ui.texts()).title(asked.instrument()));
        title.setText(asked.instrument().heading().instruction().orElse(""));
        var table = new AskRowController(asked, words, this::answered);
        table.head(title).ifPresent(head.getChildren()::setAll);
        rows.getChildren().setAll(table.rows());
        rows.applyCss();
        Optional.ofNullable(rows.lookup(".toggle-button")).ifPresent(Node::requestFocus);
    }

    private void answered(String item, Optional<Integer> value) {
        message.clear();
        here.ifPresent(place -> ui.background().change(() -> readings.answer(place.reading(), item, value),
                () -> header.saved(ui.texts().say("outcomes.ask.saved")),
                refusal -> message.warn(ui.texts().say(refusal.key()))));
    }

    @FXML
    private void stop() {
        here.ifPresent(place -> ui.navigator().goInstead(new HerRecord(place.her())));
    }

    @FXML
    private void done() {
        here.ifPresent(place -> ui.background().run(() -> readings.finish(place.reading()), _ -> stop(),
                refusal -> message.warn(ui.texts().say(refusal.key()))));
    }
}
