package org.daybook.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.daybook.base.Refusal;

/// The search in the header of every page. It queries all rooms from the second letter on; before that it offers what was
/// opened last. Enter opens the selected hit, Esc clears the field and then leaves it.
final class SearchBox {
    private static final int LETTERS = 2;
    /// A query begins after a pause of this length, so that not every letter queries the store.
    private static final Duration REST = Duration.millis(80);
    /// The delay of a search after many others.
    private static final Duration MANY_REST = Duration.seconds(2);
    private static final double WIDTH = 37.143;
    private static final double FILLS = 1.4;
    private static final double GAP = 6;

    private final Ui ui;
    private final List<SearchSource> sources;
    private final SearchField field;
    private final SearchResults results;
    private final PauseTransition rest = new PauseTransition(REST);
    private Running asking = () -> {};
    private Runnable left = () -> {};
    private boolean isOpen;
    private boolean answered;
    private boolean openWhenFound;
    private Optional<Node> before = Optional.empty();

    SearchBox(Ui ui, FrameParts parts) {
        this.ui = ui;
        var rooms = Stream.concat(parts.rooms().stream(), parts.settings().stream()).toList();
        sources = Stream.concat(parts.search().sources().stream(),
                Stream.of(new GoToSearch(ui.texts(), rooms, parts.search().actions())))
                .sorted(Comparator.comparingInt(SearchSource::order)).toList();
        field = new SearchField().clearable(ui.texts().say("ui.search.clear"));
        field.setId("search");
        field.setPromptText(ui.texts().say("ui.search.prompt"));
        // Tab moves between the fields of the page; Ctrl+F leads here.
        field.setFocusTraversable(false);
        results = new SearchResults(ui.texts(), this::go);
        field.textProperty().addListener((_, _, _) -> typing());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.focusedProperty().addListener((_, _, focused) -> {
            if (focused) {
                entered();
            } else {
                leave();
            }
        });
        rest.setOnFinished(_ -> ask());
    }

    /// Returns the field.
    SearchField field() {
        return field;
    }

    /// Shows its list above a page.
    ///
    /// @param over fills the window next to the sidebar
    /// @param gone called when the field was left
    void in(StackPane over, Runnable gone) {
        left = gone;
        over.getChildren().add(results);
        StackPane.setAlignment(results, Pos.TOP_RIGHT);
        over.widthProperty().addListener((_, _, _) -> place(over));
        over.heightProperty().addListener((_, _, _) -> place(over));
        field.boundsInParentProperty().addListener((_, _, _) -> place(over));
        results.visibleProperty().addListener((_, _, _) -> place(over));
    }

    /// Focuses the field; Esc returns the focus to where it was.
    void open() {
        var owner = field.getScene().getFocusOwner();
        before = Optional.ofNullable(owner).filter(node -> node != field);
        field.requestFocus();
        field.selectAll();
    }

    /// Checks whether the field has the focus.
    boolean isOpen() {
        return isOpen;
    }

    /// Clears it and leaves it, for another page.
    void reset() {
        leave();
        results.show(List.of());
        field.clear();
        // In a narrow window the field was removed when it was left.
        if (field.isFocused() && field.getParent() != null) {
            field.getParent().requestFocus();
        }
    }

    private void entered() {
        isOpen = true;
        typing();
    }

    private void leave() {
        if (isOpen) {
            isOpen = false;
            rest.stop();
            results.setVisible(false);
            over();
            left.run();
        }
    }

    private void over() {
        asking.cancel();
        ui.background().change(() -> sources.forEach(SearchSource::over), () -> {});
    }

    private void typing() {
        if (isOpen) {
            answered = false;
            openWhenFound = false;
            rest.setDuration(REST);
            rest.playFromStart();
        }
    }

    /// The newest query wins: the previous one is cancelled, so that a late answer never replaces a newer one.
    private void ask() {
        rest.stop();
        asking.cancel();
        var typed = field.getText().strip();
        if (typed.isEmpty()) {
            asking = ui.background().run(() -> SearchAnswer.recent(sources), this::recent);
        } else if (typed.codePointCount(0, typed.length()) < LETTERS) {
            results.say(ui.texts().say("ui.search.letters"));
            results.setVisible(true);
        } else {
            asking = ui.background().run(() -> SearchAnswer.of(sources, typed), answer -> found(typed, answer));
        }
    }

    private void recent(SearchAnswer answer) {
        results.show(answer.groups());
        if (answer.groups().isEmpty()) {
            results.say(ui.texts().say("ui.search.letters"));
        }
        shown();
    }

    private void found(String typed, SearchAnswer answer) {
        results.show(answer.groups());
        if (answer.groups().isEmpty() && answer.refused().isEmpty()) {
            results.say(ui.texts().say("ui.search.nothing", typed));
        }
        answer.refused().ifPresent(this::notNow);
        shown();
        if (openWhenFound) {
            openWhenFound = false;
            answer.beyondDoubt().ifPresent(hit -> go(hit.place()));
        }
    }

    private void shown() {
        answered = true;
        results.setVisible(isOpen);
        speak();
    }

    /// After many searches the next one is delayed, and then starts by itself.
    private void notNow(Refusal refusal) {
        results.add(ui.texts().say(refusal.key()));
        rest.setDuration(MANY_REST);
        rest.playFromStart();
    }

    private void key(KeyEvent key) {
        switch (key.getCode()) {
            case ENTER -> enter();
            case DOWN -> move(1);
            case UP -> move(-1);
            case ESCAPE -> escape();
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void move(int by) {
        results.move(by);
        speak();
    }

    private void speak() {
        field.setAccessibleHelp(results.spoken().orElse(""));
    }

    /// Until the answer arrives the list still shows other hits: an unambiguous hit is opened when it arrives.
    private void enter() {
        if (answered) {
            results.act();
        } else if (!field.getText().isBlank()) {
            ask();
            openWhenFound = true;
        }
    }

    private void escape() {
        if (field.getText().isEmpty()) {
            close();
        } else {
            field.clear();
        }
    }

    private void close() {
        before.filter(node -> node.getScene() == field.getScene()).ifPresentOrElse(Node::requestFocus,
                () -> field.getParent().requestFocus());
        leave();
    }

    private void go(Place place) {
        reset();
        ui.navigator().go(place);
    }

    private void place(StackPane over) {
        if (!results.isVisible() || field.getScene() == null) {
            return;
        }
        var at = over.sceneToLocal(field.localToScene(field.getBoundsInLocal()));
        double wish = Math.max(at.getWidth(), WIDTH * field.getFont().getSize());
        // If little would be left next to it, it fills the window.
        double wide = over.getWidth() < wish * FILLS ? over.getWidth() : wish;
        double end = Math.clamp(over.getWidth() - at.getMaxX(), 0, over.getWidth() - wide);
        double top = at.getMaxY() + GAP;
        StackPane.setMargin(results, new Insets(top, end, GAP, 0));
        results.setPrefWidth(wide);
        results.setMaxWidth(wide);
    }
}
