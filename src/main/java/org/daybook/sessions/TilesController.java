package org.daybook.sessions;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import org.daybook.participants.PersonRow;
import org.daybook.ui.PictureMark;
import org.daybook.ui.Texts;
import org.daybook.ui.TickTile;
import org.jspecify.annotations.Nullable;

/// The tiles of a sheet, one for each woman on the list: arrows move, Space ticks, a letter jumps to a name.
final class TilesController {
    private static final int WIDEST = 3;
    /// Fewer rows do not share out the height of the page: a single tile would be as high as the page.
    private static final int ROWS_THAT_GROW = 3;

    private final Texts texts;
    private final RoomNames names;
    private final List<TickTile> tiles = new ArrayList<>();
    private List<Seat> seats = List.of();
    private int columns = WIDEST;
    private Ticked ticked = (_, _) -> {};
    private @Nullable TickTile spaceHeldOn;

    /// Receives the tiles that were ticked or cleared.
    interface Ticked {
        /// @param her  the woman of the tile
        /// @param here whether it is ticked now
        void ticked(PersonRow her, boolean here);
    }

    @FXML
    private ScrollPane scroll;
    @FXML
    private GridPane grid;

    TilesController(Texts texts, RoomNames names) {
        this.texts = texts;
        this.names = names;
    }

    @FXML
    private void initialize() {
        grid.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        grid.addEventFilter(KeyEvent.KEY_RELEASED, key -> spaceHeldOn = null);
    }

    /// Sets the listener for ticks.
    void onTicked(Ticked listener) {
        ticked = listener;
    }

    /// Shows the women on the list under their present names; the focus stays where it was.
    void show(RegisterDraft ticking) {
        int focused = FocusController.focused(tiles);
        seats = ticking.listed();
        tiles.clear();
        seats.forEach(seat -> tiles.add(tile(seat)));
        refresh(ticking);
        arrange(columns);
        if (focused >= 0 && focused < tiles.size()) {
            FocusController.lead(tiles, focused);
        }
    }

    /// Shows who is ticked now.
    void refresh(RegisterDraft ticking) {
        for (int i = 0; i < tiles.size(); i++) {
            tiles.get(i).setSelected(ticking.isHere(seats.get(i).person().id()));
        }
    }

    /// Focuses the first tile.
    void start() {
        if (!tiles.isEmpty()) {
            FocusController.lead(tiles, 0);
        }
    }

    /// Arranges the tiles in this many columns.
    void arrange(int wished) {
        columns = wished;
        int focused = FocusController.focused(tiles);
        grid.getChildren().clear();
        grid.getColumnConstraints().setAll(java.util.stream.IntStream.range(0, columns).mapToObj(_ -> column())
                .toList());
        int rows = (tiles.size() + columns - 1) / columns;
        grid.getRowConstraints().setAll(java.util.stream.IntStream.range(0, rows).mapToObj(_ -> row(rows)).toList());
        for (int i = 0; i < tiles.size(); i++) {
            grid.add(tiles.get(i), i % columns, i / columns);
        }
        if (focused >= 0) {
            FocusController.lead(tiles, focused);
        }
    }

    /// Shows all tiles at full height, or in a scroll pane of their own.
    void open(TwoColumnsController.Columns page) {
        scroll.setFitToHeight(page == TwoColumnsController.Columns.TWO);
        TwoColumnsController.open(scroll, grid, page);
    }

    /// Jumps to the next tile whose name begins with a letter, wrapping at the end.
    void jump(String letter) {
        int from = FocusController.focused(tiles);
        for (int step = 1; step <= tiles.size(); step++) {
            int at = Math.floorMod(from + step, tiles.size());
            if (plain(names.of(seats.get(at).person())).startsWith(plain(letter))) {
                FocusController.lead(tiles, at);
                return;
            }
        }
    }

    /// The space bar ticks on key press: the toolkit waits for the release, when a fast typist has already moved on to the next
    /// tile. Held down, it ticks once.
    private void pressed(KeyEvent key) {
        int at = FocusController.focused(tiles);
        if (at < 0 || key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        if (key.getCode() == KeyCode.SPACE) {
            key.consume();
            if (spaceHeldOn != tiles.get(at)) {
                spaceHeldOn = tiles.get(at);
                tiles.get(at).fire();
            }
            return;
        }
        spaceHeldOn = null;
        neighbour(at, key.getCode()).ifPresent(to -> {
            key.consume();
            FocusController.lead(tiles, to);
        });
    }

    private Optional<Integer> neighbour(int at, KeyCode code) {
        int to = switch (code) {
            case RIGHT -> at + 1;
            case LEFT -> at - 1;
            case DOWN -> at + columns;
            case UP -> at - columns;
            case HOME -> 0;
            case END -> tiles.size() - 1;
            default -> -1;
        };
        return to >= 0 && to < tiles.size() ? Optional.of(to) : Optional.empty();
    }

    private TickTile tile(Seat seat) {
        var her = seat.person();
        var tile = new TickTile(names.of(her), note(seat), mark(her));
        tile.setOnAction(_ -> ticked.ticked(her, tile.isSelected()));
        return tile;
    }

    private String note(Seat seat) {
        return seat.late().map(late -> SheetWords.late(texts, late)).orElseGet(
                () -> seat.before() == Seat.Before.CAME ? "" : texts.of("sessions", seat.before()));
    }

    private Optional<PictureMark> mark(PersonRow her) {
        return names.manner() == RoomNames.Manner.CODES ? Optional.empty() : PictureMarkOf.her(her);
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }

    private ColumnConstraints column() {
        var column = new ColumnConstraints();
        column.setPercentWidth(100.0 / columns);
        return column;
    }

    private static RowConstraints row(int rows) {
        var row = new RowConstraints();
        row.setVgrow(rows < ROWS_THAT_GROW ? Priority.NEVER : Priority.ALWAYS);
        return row;
    }
}
