package org.daybook.participants;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.daybook.ui.Chip;
import org.daybook.ui.Icons;
import org.jspecify.annotations.Nullable;

/// The cells of the list of people that hold more than text.
final class PeopleCellsController {
    private PeopleCellsController() {}

    /// The paths she is on: their icons, and the names of her groups. If she is on none and there is no space for the column
    /// that states it, whether her welcome was stopped half-way.
    static final class Paths extends TableCell<PersonFacts, List<CurrentPaths.OnPath>> {
        private final String stopped;
        private final BooleanExpression saidBeside;

        /// @param stopped    the text for a welcome that was stopped
        /// @param saidBeside whether a column of its own states it
        Paths(String stopped, BooleanExpression saidBeside) {
            this.stopped = stopped;
            this.saidBeside = saidBeside;
        }

        @Override
        protected void updateItem(@Nullable List<CurrentPaths.OnPath> paths, boolean empty) {
            super.updateItem(paths, empty);
            if (empty || paths == null || paths.isEmpty()) {
                setText(null);
                setTooltip(null);
                setGraphic(empty || saidBeside.get() ? null : welcome(getTableRow().getItem(), stopped));
            } else {
                setText(paths.size() == 1
                        ? paths.getFirst().name()
                        : paths.getFirst().name() + "  +" + (paths.size() - 1));
                setTooltip(new Tooltip(
                        paths.stream().map(CurrentPaths.OnPath::name).collect(Collectors.joining(", "))));
                setGraphic(signs(paths));
            }
        }

        private static HBox signs(List<CurrentPaths.OnPath> paths) {
            var signs = new HBox();
            signs.getStyleClass().add("path-signs");
            paths.forEach(path -> signs.getChildren().add(Icons.tinted(path.icon(), path.tint())));
            return signs;
        }
    }

    private static @Nullable Chip welcome(@Nullable PersonFacts her, String stopped) {
        return her == null ? null : welcome(her.row().welcome(), stopped);
    }

    private static @Nullable Chip welcome(Welcome.@Nullable Ending ending, String stopped) {
        return ending == Welcome.Ending.STOPPED ? new Chip(stopped, "fth-edit-3", Chip.Tone.PLAIN) : null;
    }

    /// Whether her welcome was stopped half-way.
    static final class State extends TableCell<PersonFacts, Welcome.Ending> {
        private final String stopped;

        /// @param stopped the text for it
        State(String stopped) {
            this.stopped = stopped;
        }

        @Override
        protected void updateItem(Welcome.@Nullable Ending ending, boolean empty) {
            super.updateItem(ending, empty);
            setGraphic(empty ? null : welcome(ending, stopped));
        }
    }
}
