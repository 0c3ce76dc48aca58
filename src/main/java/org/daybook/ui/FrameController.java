package org.daybook.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daybook.base.Refusal;

/// Sidebar, header, status line and, in the middle, the screen of the current place.
final class FrameController implements Trouble {
    private final Ui ui;
    private final FrameParts parts;
    private final Map<Room, ToggleButton> entries = new HashMap<>();
    private final Drafts drafts;
    private final SearchBox search;
    private Optional<Screen<?>> screen = Optional.empty();
    private Optional<Place> here = Optional.empty();
    private Header header = new Header();
    private boolean leftOff;

    private final ChangeListener<Number> zoomed = (_, _, _) -> fit();

    @FXML
    private BorderPane frame;
    @FXML
    private VBox sidebar;
    @FXML
    private MoreAround more;
    @FXML
    private VBox rooms;
    @FXML
    private VBox foot;
    @FXML
    private Label initials;
    @FXML
    private VBox badgeWords;
    @FXML
    private Label role;
    @FXML
    private Label computer;
    @FXML
    private Button back;
    @FXML
    private HeaderBar top;
    @FXML
    private StackPane layers;
    @FXML
    private Button openSearch;
    @FXML
    private StackPane centre;
    @FXML
    private MeetingPane meetings;
    @FXML
    private MessageBar message;
    @FXML
    private Label saved;
    @FXML
    private HBox progress;
    @FXML
    private Hyperlink cancel;
    @FXML
    private HBox hints;
    @FXML
    private KeyHint hideHint;
    @FXML
    private InventedBanner around;
    @FXML
    private Label invented;

    FrameController(Ui ui, FrameParts parts, Drafts drafts) {
        this.ui = ui;
        this.drafts = drafts;
        this.parts = parts;
        search = new SearchBox(ui, parts);
    }

    @FXML
    private void initialize() {
        parts.rooms().forEach(room -> rooms.getChildren().add(entry(room)));
        parts.settings().ifPresent(room -> foot.getChildren().addFirst(entry(room)));
        more.name(ui.texts().say("ui.frame.more.above"), ui.texts().say("ui.frame.more.below"));
        var badge = parts.badge().get();
        initials.setText(badge.initials());
        role.setText(badge.role());
        computer.setText(badge.computer());
        sidebar.managedProperty().bind(sidebar.visibleProperty());
        back.managedProperty().bind(back.visibleProperty());
        progress.visibleProperty().bind(ui.background().busy());
        progress.managedProperty().bind(progress.visibleProperty());
        cancel.visibleProperty().bind(ui.background().slowReading());
        cancel.managedProperty().bind(cancel.visibleProperty());
        saved.managedProperty().bind(saved.visibleProperty());
        SizeClasses.follow(frame, ui.look());
        frame.widthProperty().addListener((_, _, _) -> fit());
        ui.look().zoomProperty().addListener(zoomed);
        hideHint.textProperty().bind(parts.hideKey().map(HideKey::written));
        message.serve(frame);
        FocusKept.keep(frame, centre, () -> ui.background().working().get());
        hints.visibleProperty().bind(message.speakingProperty().not());
        hints.managedProperty().bind(hints.visibleProperty());
        search.in(layers, () -> top.open(false));
        new FrameKeys(ui, parts, this::openSearch, search, message, () -> header).watch(frame);
        around.show(ui.texts(), parts.around());
        invented.managedProperty().bind(invented.visibleProperty());
    }

    /// Shows the screen of a place.
    void arrive(Place place) {
        // Applies to the current place too: its screen is a new one, and takes up the unsaved input.
        var left = here.filter(before -> !ui.navigator().isSent() && putAside(before))
                .or(drafts::tell).filter(before -> !before.equals(place));
        leave();
        search.reset();
        message.clear();
        meetings.clear();
        var view = ui.views().load(place);
        mark(place);
        enter((Screen<?>) view.controller(), view.root(), place);
        here = Optional.of(place);
        left.ifPresent(before -> message.own().lead(ui.texts().say("ui.draft.waits"), ui.texts().say("ui.draft.back"),
                () -> ui.navigator().go(before)));
        drafts.take(place).ifPresent(this::resume);
    }

    /// Keeps input that could not be saved, for this place.
    ///
    /// @return whether there is any
    private boolean putAside(Place before) {
        leaveOff();
        var draft = screen.map(Screen::draft).orElse(Unsaved.NOTHING);
        drafts.keep(before, draft);
        return !draft.isEmpty();
    }

    /// Releases what outlives an open site, so that the appearance does not keep the screens of a former one alive.
    void letGo() {
        search.reset();
        leave();
        message.clear();
        ui.look().zoomProperty().removeListener(zoomed);
        hideHint.textProperty().unbind();
    }

    /// Returns the unsaved input of the current screen.
    Unsaved unsaved() {
        return screen.map(Screen::unsaved).orElse(Unsaved.NOTHING);
    }

    /// Restores unsaved input on the current screen.
    void resume(Unsaved unsaved) {
        screen.ifPresent(shown -> shown.resume(unsaved.asking(met -> meetings.ask(met, ui.texts()))));
    }

    /// Notifies the current screen once that it will be left.
    void leaveOff() {
        if (!leftOff) {
            leftOff = true;
            screen.ifPresent(Screen::leave);
        }
    }

    /// Notifies the current screen that it is left, and drops its pending results.
    void leave() {
        leaveOff();
        leftOff = false;
        screen = Optional.empty();
        ui.background().leftScreen();
    }

    /// Shows one sentence above the status line, until the next action.
    @Override
    public void refused(Refusal refusal) {
        message.own().warn(ui.texts().say(refusal.key()));
    }

    @Override
    public void fault(FaultCode code) {
        ui.dialogs().fault(code);
    }

    @FXML
    private void back() {
        ui.navigator().back();
    }

    @FXML
    private void hide() {
        parts.hide().run();
    }

    @FXML
    private void openSearch() {
        top.open(true);
        search.open();
    }

    @FXML
    private void cancel() {
        ui.background().cancelReadings();
    }

    @SuppressWarnings("unchecked") // Views.place pairs each kind of place with a screen for it
    private void enter(Screen<?> shown, Node root, Place place) {
        screen = Optional.of(shown);
        header = shown.header();
        top.title().textProperty().bind(header.titleProperty());
        top.facts().textProperty().bind(header.factsProperty());
        saved.textProperty().bind(header.savedProperty());
        saved.visibleProperty().bind(header.savedProperty().isNotEmpty().and(ui.background().busy().not()));
        centre.getChildren().setAll(root);
        // Controls that scroll or fold enter the scene only once they are styled, and nothing takes the focus before; so the
        // tools, among them the search field, are bound before the screen moves the focus there.
        root.applyCss();
        header.filter().subscribe(
                own -> own.ifPresentOrElse(top::search, () -> top.search(search.field(), openSearch)));
        Bindings.bindContent(top.tools().getChildren(), header.tools());
        Bindings.bindContent(hints.getChildren(), header.hints());
        ((Screen<Place>) shown).enter(place);
        if (header.isAlone()) {
            top.noSearch();
        }
        sidebar.setVisible(!header.isAlone());
        back.visibleProperty().bind(ui.navigator().canGoBack().and(sidebar.visibleProperty()));
    }

    private ToggleButton entry(Room room) {
        var entry = new ToggleButton(ui.texts().say(room.key()), Icons.of(room.icon()));
        entry.setId(room.key().replace('.', '-'));
        entry.getStyleClass().add("room");
        entry.setMaxWidth(Double.MAX_VALUE);
        entry.setOnAction(_ -> {
            entry.setSelected(true);
            ui.navigator().go(room.place());
        });
        entries.put(room, entry);
        return entry;
    }

    /// Selects the entry of a place: a room whose own place it is wins over one that merely contains it; a place of no room
    /// leaves the selection unchanged.
    private void mark(Place place) {
        var all = new ArrayList<>(parts.rooms());
        parts.settings().ifPresent(all::add);
        all.stream().filter(room -> room.place().equals(place)).findFirst()
                .or(() -> all.stream().filter(room -> room.holds().test(place)).findFirst())
                .ifPresent(chosen -> entries.forEach((room, entry) -> entry.setSelected(room.equals(chosen))));
    }

    /// Returns the name of the room and the key that opens it.
    private String tip(Room room, ToggleButton entry) {
        int place = parts.rooms().indexOf(room);
        return place < 0 || place >= FrameKeys.ROOMS_WITH_A_KEY
                ? entry.getText()
                : entry.getText() + " (Ctrl " + (place + 1) + ")";
    }

    private void fit() {
        boolean compact = SizeClasses.isCompact(frame, ui.look());
        boolean narrow = SizeClasses.isNarrow(frame, ui.look());
        top.narrow(narrow);
        // It is also shown above the page.
        invented.setVisible(parts.around().isPresent() && !narrow);
        badgeWords.setVisible(!compact);
        badgeWords.setManaged(!compact);
        entries.forEach((room, entry) -> entry.setTooltip(compact ? new Tooltip(tip(room, entry)) : null));
    }
}
