package org.daybook.rights;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.daybook.keeping.StoppableWork;
import org.daybook.staff.SubjectAccessSection;
import org.daybook.ui.FolderChoice;
import org.daybook.ui.MessageLine;
import org.daybook.ui.ProgressLine;
import org.daybook.ui.Ui;

/// Shows her copy: read together first, on the screen; taking it away follows a talk about where it will be kept.
final class CopyController {
    private final Ui ui;
    private final Rights rights;
    private final FolderChoice folders;
    private Optional<RightsSubject> about = Optional.empty();

    @FXML
    private VBox reading;
    @FXML
    private VBox parts;
    @FXML
    private CheckBox talked;
    @FXML
    private Button take;
    @FXML
    private ProgressLine progress;
    @SuppressWarnings("NullAway.Init") // made when the view is there
    private StoppableWork work;

    CopyController(Ui ui, Rights rights, FolderChoice folders) {
        this.ui = ui;
        this.rights = rights;
        this.folders = folders;
    }

    @FXML
    private void initialize() {
        reading.managedProperty().bind(reading.visibleProperty());
        reading.setVisible(false);
        work = new StoppableWork(ui.background(), progress, ui.texts().say("rights.copy.working"),
                ui.texts().say("rights.copy.stop"));
        take.disableProperty().bind(talked.selectedProperty().not().or(work.running()));
    }

    void show(RightsSubject whom) {
        about = Optional.of(whom);
    }

    @FXML
    private void read() {
        about.ifPresent(one -> one.ask(rights::copy, this::show));
    }

    private void show(HerCopy copy) {
        var words = new CopyWords(ui.texts());
        var shown = new ArrayList<Node>();
        copy.parts().forEach(part -> shown.addAll(part(part, words)));
        shown.add(LinesController.heading(words.say("rights.copy.seen")));
        words.seen(copy.seen(), line -> words.act(line) + "  ·  " + words.who(line))
                .forEach(line -> shown.add(LinesController.row(line.day(), List.of(line.words()))));
        parts.getChildren().setAll(shown);
        reading.setVisible(true);
        talked.requestFocus();
    }

    private List<Node> part(SubjectAccessSection part, CopyWords words) {
        var shown = new ArrayList<Node>();
        shown.add(LinesController.heading(words.say(part.heading())));
        part.lines()
                .forEach(line -> shown.add(LinesController.row(words.say(line.label()), words.parts(line.value()))));
        return shown;
    }

    @FXML
    private void take() {
        about.map(RightsSubject::line).ifPresent(MessageLine::clear);
        about.ifPresent(one -> folders.choose(take.getScene().getWindow(), ui.texts().say("rights.copy.folder"))
                .ifPresent(folder -> work.write(
                        watching -> rights.handOver(one.her(), folder, ui.texts(), watching),
                        files -> files.ifPresentOrElse(this::taken,
                                () -> one.line().warn(ui.texts().say("rights.copy.stopped"))),
                        one::refused)));
    }

    private void taken(List<Path> files) {
        talked.setSelected(false);
        about.ifPresent(one -> one.line().done(ui.texts().say("rights.copy.done",
                files.getFirst().getFileName().toString(), files.getLast().getFileName().toString())));
    }
}
