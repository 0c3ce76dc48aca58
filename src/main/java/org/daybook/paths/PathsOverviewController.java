package org.daybook.paths;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import org.daybook.participants.HerRecord;
import org.daybook.participants.PersonRow;
import org.daybook.ui.Card;
import org.daybook.ui.EmptyState;
import org.daybook.ui.Header;
import org.daybook.ui.KeyHint;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Once;
import org.daybook.ui.Running;
import org.daybook.ui.Screen;
import org.daybook.ui.Ui;

/// Four tiles, one for each path with how many are on it; below, those on the chosen one by card and initial. Her goal
/// stands on her record alone.
final class PathsOverviewController implements Screen<PathsOverview> {
    private record Loaded(Map<Path, Integer> people, List<Enrolled> enrolled, List<GroupLine> groups) {}

    private final Ui ui;
    private final Once enrols;
    private final Paths paths;
    private final Header header = new Header();
    private Running loading = () -> {};

    @FXML
    private PathTilesController tilesController;
    @FXML
    private MessageLine message;
    @FXML
    private Card card;
    @FXML
    private HBox enrolling;
    @FXML
    private TextField newCard;
    @FXML
    private TableView<Enrolled> people;
    @FXML
    private TableColumn<Enrolled, String> cardColumn;
    @FXML
    private TableColumn<Enrolled, String> initialColumn;
    @FXML
    private TableColumn<Enrolled, String> sinceColumn;
    @FXML
    private TableColumn<Enrolled, String> groupColumn;
    @FXML
    private GroupsCardController groupsController;

    PathsOverviewController(Ui ui, Paths paths) {
        this.enrols = new Once(ui.background());
        this.ui = ui;
        this.paths = paths;
    }

    @Override
    public Header header() {
        return header;
    }

    @FXML
    private void initialize() {
        show(cardColumn, line -> line.person().card().toString());
        show(initialColumn, line -> line.person().initial());
        show(sinceColumn, line -> ui.texts().month(YearMonth.from(line.enrolment().startedOn())));
        show(groupColumn, line -> line.enrolment().group().map(InGroup::name).orElse(""));
        people.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        people.setPlaceholder(new Label());
        people.setRowFactory(_ -> row());
        people.addEventFilter(KeyEvent.KEY_PRESSED, this::openByKey);
        enrolling.setVisible(paths.mayEnrol());
        enrolling.setManaged(paths.mayEnrol());
    }

    /// By card, without opening her record.
    @FXML
    private void enrol() {
        message.clear();
        if (newCard.getText().isBlank()) {
            newCard.requestFocus();
            return;
        }
        var typed = newCard.getText();
        tilesController.chosen().ifPresent(path -> enrols.run(() -> paths.enrol(typed, path),
                her -> enrolled(path, her), refusal -> message.warn(say(refusal.key()))));
    }

    private void enrolled(Path path, PersonRow her) {
        newCard.clear();
        load(path);
        message.done(say("paths.overview.enrolled", her.card().toString()));
    }

    @Override
    public void enter(PathsOverview place) {
        header.title(say("paths.overview.title"));
        if (paths.mayOpenRecords()) {
            header.hint(new KeyHint("Enter"), new Label(say("paths.overview.hint.open")));
        }
        tilesController.onChoice(this::load);
        tilesController.choose(Optional.of(Path.PERSONAL_DEVELOPMENT));
    }

    private void load(Path path) {
        loading.cancel();
        message.clear();
        card.setTitle(ui.texts().of("paths", path));
        loading = ui.background().run(() -> new Loaded(paths.peopleByPath(), paths.enrolled(path),
                paths.groups().list(path)),
                loaded -> show(path, loaded));
    }

    private void show(Path path, Loaded loaded) {
        tilesController.show(loaded.people());
        card.setNote(say("paths.overview.people", loaded.people().getOrDefault(path, 0)));
        people.setPlaceholder(new EmptyState(say("paths.overview.nobody")));
        people.getItems().setAll(loaded.enrolled());
        people.getSelectionModel().selectFirst();
        groupsController.show(path, loaded.groups());
    }

    private void openByKey(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            Optional.ofNullable(people.getSelectionModel().getSelectedItem()).ifPresent(this::open);
            key.consume();
        }
    }

    private void open(Enrolled line) {
        if (paths.mayOpenRecords()) {
            ui.navigator().go(new HerRecord(line.person().id()));
        }
    }

    private TableRow<Enrolled> row() {
        var row = new TableRow<Enrolled>();
        row.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2 && row.getItem() != null) {
                open(row.getItem());
            }
        });
        return row;
    }

    private String say(String key, Object... args) {
        return ui.texts().say(key, args);
    }

    private static void show(TableColumn<Enrolled, String> column, Function<Enrolled, String> text) {
        column.setCellValueFactory(row -> new SimpleStringProperty(text.apply(row.getValue())));
    }
}
