package org.daybook.papers;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.daybook.base.ParticipantId;
import org.daybook.base.Problem;
import org.daybook.base.Refusal;
import org.daybook.base.TypedDate;
import org.daybook.ui.ChosenWords;
import org.daybook.ui.Field;
import org.daybook.ui.FileChoice;
import org.daybook.ui.FormFields;
import org.daybook.ui.InputLimits;
import org.daybook.ui.Inputs;
import org.daybook.ui.Once;
import org.daybook.ui.Task;
import org.daybook.ui.Ui;

/// The form for keeping another paper: what it is, that she asks for it, and the file.
final class PaperAddingController {
    private record For(ParticipantId her, LocalDate today, Around around) {}

    private final Ui ui;
    private final Once saving;
    private final Papers papers;
    private final FileChoice files;
    private final PaperWords words;
    private final FormFields fields;
    private final Inputs inputs = new Inputs();
    private Optional<For> whose = Optional.empty();

    @FXML
    private Label what;
    @FXML
    private Field kindField;
    @FXML
    private ComboBox<PaperKind> kind;
    @FXML
    private Field titleField;
    @FXML
    private TextField title;
    @FXML
    private Field datedField;
    @FXML
    private TextField dated;
    @FXML
    private Field askedField;
    @FXML
    private CheckBox asked;
    @FXML
    private Button choose;

    PaperAddingController(Ui ui, Papers papers, FileChoice files) {
        this.saving = new Once(ui.background());
        this.ui = ui;
        this.papers = papers;
        this.files = files;
        words = new PaperWords(ui.texts());
        fields = new FormFields(ui.texts());
    }

    @FXML
    private void initialize() {
        InputLimits.most(title, NewPaper.LONGEST_TITLE, ui.texts());
        what.setText(words.say("papers.adding.what", words.size(Scan.LARGEST)));
        fields.with("kind", kindField).with("title", titleField).with("datedOn", datedField).with("asked", askedField);
        kind.setItems(FXCollections.observableArrayList(Arrays.asList(PaperKind.values())));
        kind.setConverter(new ChosenWords<>(one -> ui.texts().of("papers", one)));
        inputs.with("title", title).with("dated", dated).with("kind", kind,
                PaperKind::valueOf).with("asked", asked);
    }

    void show(ParticipantId her, LocalDate today, Around around) {
        whose = Optional.of(new For(her, today, around));
    }

    void focus() {
        kind.requestFocus();
    }

    Inputs inputs() {
        return inputs;
    }

    private Optional<PaperKind> chosen() {
        return Optional.ofNullable(kind.getValue());
    }

    @FXML
    private void choose() {
        whose.ifPresent(open -> {
            open.around().message().clear();
            var day = TypedDate.nearest(Inputs.words(dated).orElse(""), open.today());
            var form = new NewPaper(chosen(), Inputs.words(title), day.day(),
                    asked.isSelected() ? NewPaper.Asked.YES : NewPaper.Asked.NOT_YET);
            var problems = problems(form, day);
            fields.show(problems);
            if (problems.isEmpty()) {
                files.choose(choose.getScene().getWindow(), words.say("papers.adding.choose"))
                        .ifPresent(file -> read(open, form, file));
            }
        });
    }

    private static List<Problem> problems(NewPaper form, TypedDate day) {
        var problems = new ArrayList<>(form.problems());
        if (day.makesNoSense()) {
            problems.add(new Problem("datedOn", "papers.problem.day"));
        }
        return problems;
    }

    /// Reads on the reading lane, so that a slow stick blocks nobody else.
    private void read(For open, NewPaper form, Path file) {
        choose.setDisable(true);
        ui.background().read(new Task<>(() -> Scan.read(file), scan -> keep(open, form, scan),
                no -> refused(open, no), this::free));
    }

    private void keep(For open, NewPaper form, Scan scan) {
        saving.runOn(new Task<>(() -> {
            try (scan) {
                return papers.keep(open.her(), form, scan);
            }
        }, _ -> kept(open), no -> refused(open, no), this::free));
    }

    private void kept(For open) {
        free();
        title.clear();
        dated.clear();
        kind.setValue(null);
        asked.setSelected(false);
        open.around().message().done(words.say("papers.adding.done"));
        open.around().again().run();
    }

    private void refused(For open, Refusal no) {
        free();
        open.around().message().warn(words.say(no.key()));
        choose.requestFocus();
    }

    private void free() {
        choose.setDisable(false);
    }
}
