package org.daybook.paths;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.daybook.ui.Icons;
import org.daybook.ui.Texts;

/// The four paths as tiles of which one is chosen, each with its icon, colour and name.
final class PathTilesController {
    private static final double GAP = 12;
    /// Below this width there are two tiles in a row instead of four.
    private static final double FOUR_FROM = 640;
    private static final double USUAL_SIZE = 14;

    private final Texts texts;
    private final ToggleGroup group = new ToggleGroup();
    private final Map<Path, ToggleButton> tiles = new EnumMap<>(Path.class);
    private final Map<Path, Label> lines = new EnumMap<>(Path.class);
    private Consumer<Path> chosen = _ -> {};

    @FXML
    private TilePane pane;

    PathTilesController(Texts texts) {
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        pane.setHgap(GAP);
        pane.setVgap(GAP);
        for (var path : Path.values()) {
            var tile = tile(path);
            tiles.put(path, tile);
            pane.getChildren().add(tile);
        }
        pane.widthProperty().addListener((_, _, width) -> fit(width.doubleValue()));
    }

    /// Calls the listener whenever a path is chosen.
    void onChoice(Consumer<Path> listener) {
        chosen = listener;
    }

    /// Returns the pane with the tiles.
    TilePane pane() {
        return pane;
    }

    /// Chooses one, or none.
    void choose(Optional<Path> path) {
        group.selectToggle(path.map(tiles::get).orElse(null));
        path.ifPresent(chosen);
    }

    /// Returns the chosen path, if any.
    Optional<Path> chosen() {
        return Optional.ofNullable(group.getSelectedToggle()).map(toggle -> (Path) toggle.getUserData());
    }

    /// Shows the number of people on each path.
    void show(Map<Path, Integer> people) {
        lines.forEach((path, line) -> line(path, texts.say("paths.overview.people", people.getOrDefault(path, 0))));
    }

    /// Shows a word below a path's name.
    void line(Path path, String words) {
        var line = lines.get(path);
        if (line != null) {
            line.setText(words);
        }
    }

    private ToggleButton tile(Path path) {
        var name = new Label(texts.of("paths", path));
        name.getStyleClass().add("strong");
        name.setWrapText(true);
        var line = new Label();
        line.getStyleClass().add("muted");
        line.managedProperty().bind(line.textProperty().isNotEmpty());
        lines.put(path, line);
        var words = new VBox(name, line);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        var content = new HBox(Icons.tinted(PathSign.of(path).icon(), PathSign.of(path).tint()), words);
        content.getStyleClass().add("gap-12");
        content.setAlignment(Pos.CENTER_LEFT);
        return button(path, content);
    }

    private ToggleButton button(Path path, HBox content) {
        var button = new ToggleButton();
        button.setGraphic(content);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleText(texts.of("paths", path));
        button.setId("path-" + path.code());
        button.setUserData(path);
        button.setToggleGroup(group);
        button.getStyleClass().addAll("path-tile", "path-tile-" + PathSign.of(path).tint());
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        button.setOnAction(_ -> {
            button.setSelected(true);
            chosen.accept(path);
        });
        return button;
    }

    private void fit(double width) {
        // Letters grow with the zoom, and so does the width that four tiles need.
        double letters = lines.values().stream().findFirst().map(line -> line.getFont().getSize()).orElse(USUAL_SIZE);
        int columns = width * USUAL_SIZE / letters < FOUR_FROM ? 2 : 4;
        pane.setPrefColumns(columns);
        pane.setPrefTileWidth(Math.max(80, Math.floor((width - (columns - 1) * GAP) / columns)));
    }
}
