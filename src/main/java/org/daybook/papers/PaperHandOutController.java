package org.daybook.papers;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import org.daybook.base.Refusal;
import org.daybook.ui.Field;
import org.daybook.ui.FolderChoice;
import org.daybook.ui.FormFields;
import org.daybook.ui.InputLimits;
import org.daybook.ui.Inputs;
import org.daybook.ui.Once;
import org.daybook.ui.Segments;
import org.daybook.ui.Task;
import org.daybook.ui.Ui;

/// The form for handing out a paper at her request: to whom, that she asks for it, and the folder.
final class PaperHandOutController {
    private record For(PaperRef paper, Around around) {}

    private final Ui ui;
    private final Once saving;
    private final Papers papers;
    private final FolderChoice folders;
    private final PaperWords words;
    private final FormFields fields;
    private Optional<For> which = Optional.empty();

    @FXML
    private Field whoField;
    @FXML
    private Segments<PaperRecipient.Who> who;
    @FXML
    private Field wordsField;
    @FXML
    private TextField exactly;
    @FXML
    private Field askedField;
    @FXML
    private CheckBox asked;
    @FXML
    private Button save;

    PaperHandOutController(Ui ui, Papers papers, FolderChoice folders) {
        this.saving = new Once(ui.background());
        this.ui = ui;
        this.papers = papers;
        this.folders = folders;
        words = new PaperWords(ui.texts());
        fields = new FormFields(ui.texts());
    }

    @FXML
    private void initialize() {
        InputLimits.most(exactly, PaperRecipient.LONGEST_WORDS, ui.texts());
        fields.with("who", whoField).with("words", wordsField).with("handAsked", askedField);
        who.options(List.of(PaperRecipient.Who.values()), one -> ui.texts().of("papers", one),
                _ -> Optional.of("fth-check"));
    }

    void show(PaperRef paper, Around around) {
        which = Optional.of(new For(paper, around));
    }

    void focus() {
        who.getChildrenUnmodifiable().getFirst().requestFocus();
    }

    @FXML
    private void save() {
        which.ifPresent(open -> {
            open.around().message().clear();
            var to = new PaperRecipient(who.chosen(),
                    Inputs.words(exactly),
                    asked.isSelected() ? NewPaper.Asked.YES : NewPaper.Asked.NOT_YET);
            fields.show(to.problems());
            if (to.problems().isEmpty()) {
                folders.choose(save.getScene().getWindow(), words.say("papers.hand-out.folder"))
                        .ifPresent(folder -> take(open, to, folder));
            }
        });
    }

    private void take(For open, PaperRecipient to, Path folder) {
        save.setDisable(true);
        saving.runOn(new Task<>(() -> papers.handOut(open.paper(), to), taken -> write(open, taken, folder),
                no -> refused(open, no), this::free));
    }

    /// Writes on the reading lane, so that a slow stick blocks nobody else.
    private void write(For open, OpenDocument taken, Path folder) {
        var files = new HandOutFiles(words);
        ui.background().readOn(new Task<>(() -> {
            try (taken) {
                return files.write(taken, folder);
            }
        }, written -> done(open, written), no -> notWritten(open, no), this::free));
    }

    private void done(For open, HandOutFiles.Written written) {
        free();
        open.around().message().done(words.say("papers.hand-out.done", written.paper().getFileName().toString(),
                written.sheet().getFileName().toString()));
        open.around().again().run();
    }

    private void notWritten(For open, Refusal no) {
        ui.background().runOn(new Task<>(() -> {
            papers.notWritten(open.paper());
            return true;
        }, _ -> refused(open, no), again -> refused(open, again), this::free));
    }

    private void refused(For open, Refusal no) {
        free();
        open.around().message().warn(words.say(no.key()));
    }

    private void free() {
        save.setDisable(false);
    }
}
